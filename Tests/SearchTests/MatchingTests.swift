import NewsCorpus
import Search
import Testing

/// Matches that can be counted by hand.
struct MatchingTests {
  static let reports = [
    SampleReport(
      "Der Kanal ist offen . | Der Kanal , der Weg , der Kanal !",
      "Das Gespräch begann . | Gespräche über den Militärkanal und das Militär"),
    SampleReport(
      "Lind traf Brandt am 5 . Februar . | Brandt schwieg . | Lind sprach lange mit Herrn Brandt"),
  ]

  @Test(arguments: [
    // Words and phrases
    ("kanal", ["Kanal", "Kanal", "Kanal"]),
    ("KANAL", ["Kanal", "Kanal", "Kanal"]),
    ("\"der Kanal\"", ["Der Kanal", "Der Kanal", "der Kanal"]),
    ("der kanal", ["Der Kanal", "Der Kanal", "der Kanal"]),
    ("Kanal der", []),
    ("\"Kanal, der\"", ["Kanal , der"]),
    ("Kanal, der Weg, der Kanal", ["Kanal , der Weg , der Kanal"]),
    ("offen . Der", []),
    ("Brücke", []),
    ("5. Februar", ["5 . Februar"]),
    ("'der Kanal'", ["Der Kanal", "Der Kanal", "der Kanal"]),
    ("'[word=\"Lind\"] traf'", ["Lind traf"]),
    // Wildcards
    ("militär*", ["Militärkanal", "Militär"]),
    ("*kanal", ["Kanal", "Kanal", "Kanal", "Militärkanal"]),
    ("?er", ["Der", "Der", "der", "der"]),
    ("Brandt *", ["Brandt am", "Brandt schwieg"]),
    // Expressions match whole tokens, in the case they are written
    ("/[A-ZÄÖÜ][a-zäöü]+kanal/", ["Militärkanal"]),
    ("/kanal/", []),
    ("/kanal/i", ["Kanal", "Kanal", "Kanal"]),
    ("/\\d+/", ["5"]),
    ("/Gespräche?/", ["Gespräch", "Gespräche"]),
    // Stems
    ("~Gesprächen", ["Gespräch", "Gespräche"]),
    ("das ~Gespräch", ["Das Gespräch"]),
    // Alternatives and groups
    ("offen|Weg", ["offen", "Weg"]),
    ("der Weg|Kanal ist|,", ["Der Kanal ist", "Der Kanal ,", "der Weg ,"]),
    ("der Weg | Brandt schwieg", ["der Weg", "Brandt schwieg"]),
    ("(Lind | Brandt) (traf | schwieg)", ["Lind traf", "Brandt schwieg"]),
    ("Der (Kanal)? ist", ["Der Kanal ist"]),
    // Distance: punctuation does not count, sentences are not left
    ("Weg ..1 Kanal", ["Weg , der Kanal"]),
    ("Lind ..1 Brandt", ["Lind traf Brandt"]),
    ("Lind ..3 Brandt", ["Lind traf Brandt"]),
    ("Lind ..4 Brandt", ["Lind traf Brandt", "Lind sprach lange mit Herrn Brandt"]),
    ("Brandt ..9 Lind", []),
    // CQL
    ("[word=\"Lind\"] [] [word=\"Brandt\"]", ["Lind traf Brandt"]),
    ("[word=\"Februar\"] [] [word=\"brandt\" %c]", ["Februar . Brandt"]),
    ("[word=\"Februar\"] [] [word=\"brandt\" %c] within s", []),
    ("[word=\"Gespräch\"] []* [stem=\"Gesprächs\"]", ["Gespräch begann . Gespräche"]),
    ("[word=\"offen\"] []{1,3} [word=\"Kanal\"]", ["offen . Der Kanal"]),
    ("[lower=\"der\" & word!=\"Der\"]", ["der", "der"]),
    ("[stem=\"gesprach\"]", ["Gespräch", "Gespräche"]),
    ("[stem=\"gespr.*\"]", ["Gespräch", "Gespräche"]),
    ("[shape=\"d+\"]", ["5"]),
    ("[shape=\"Xxxxxx\"]", ["Brandt", "Brandt", "Brandt"]),
    ("[word=\"Der|der\"] [!(word=\"Weg\" | word=\"Kanal\")]", []),
    ("[word=\".\" %l & word!=\"!\"]", [".", ".", ".", ".", "."]),
    ("[zone=\"title\"]", []),
    // Matches do not overlap and are as long as they can be
    ("(der|kanal|,)+", ["Der Kanal", "Der Kanal , der", ", der Kanal"]),
  ])
  func finds(pattern: String, expected: [String]) throws {
    #expect(try found(pattern, in: corpus(Self.reports)) == expected)
  }

  @Test(arguments: [
    ("kanal", []), ("Kanal", ["Kanal", "Kanal", "Kanal"]), ("Milit*", ["Militärkanal", "Militär"]),
    ("milit*", []),
  ])
  func caseCanMatter(pattern: String, expected: [String]) throws {
    #expect(try found(pattern, in: corpus(Self.reports), matchesCase: true) == expected)
  }

  @Test func spellingsThatLookAlikeAreOne() throws {
    let corpus = try corpus([
      SampleReport("STRASSE Straße STRAẞE Stra\u{AD}ße don’t don't Ja\u{308}nner JÄNNER Maße Masse")
    ])
    #expect(try found("straße", in: corpus) == ["Straße", "STRAẞE", "Stra\u{AD}ße"])
    #expect(try found("don't", in: corpus) == ["don’t", "don't"])
    #expect(try found("jänner", in: corpus).count == 2)
    #expect(try found("ja\u{308}nner", in: corpus).count == 2)
    #expect(try found("masse", in: corpus) == ["Masse"])
    #expect(try found("j?nner", in: corpus).count == 2)
    #expect(try found("/stra[ẞ]e/i", in: corpus).count == 3)
  }

  @Test func onlySelectedZonesAndDocumentsCount() throws {
    let corpus = try corpus([
      SampleReport(zones: [
        (.title, "Kanal offen"), (.boilerplate, "Kanal teilen"), (.body, "Kanal"),
      ]),
      SampleReport("Kanal zu"),
    ])
    #expect(try found("kanal", in: corpus).count == 3)
    #expect(try found("kanal", in: corpus, zones: .all).count == 4)
    #expect(try found("[zone=\"title\" & lower=\"kanal\"]", in: corpus).count == 1)
    #expect(try found("[zone=\"title|boilerplate\"]+", in: corpus, zones: .all).count == 2)
    let engine = SearchEngine(corpus)
    let selection = Selection([1], of: corpus)
    let matches = try engine.matches(of: Query("kanal"), in: selection)
    #expect(matches == [Match(document: 1, tokens: 5..<6)])
    #expect(try engine.count(of: Query("kanal"), in: Selection([], of: corpus)) == 0)
    #expect(try found("kanal", in: .empty).isEmpty)
  }

  @Test func stemsFollowTheLanguageOfTheDocument() throws {
    var english = SampleReport("talks talking Gespräche")
    english.language = "en"
    let corpus = try corpus([english, SampleReport("talks talking Gespräche Gespräch")])
    #expect(try found("~talked", in: corpus) == ["talks", "talking"])
    #expect(try found("~Gespräch", in: corpus) == ["Gespräche", "Gespräche", "Gespräch"])
    #expect(try found("[!stem=\"talk\" & word=\"talk.*\"]", in: corpus) == ["talking"])
  }

  @Test func limitsAreKept() throws {
    let corpus = try corpus([SampleReport("a a a a")])
    #expect(throws: SearchError.tooManyMatches(limit: 3)) {
      try SearchEngine(corpus).matches(of: Query("a"), in: Selection(allOf: corpus), limit: 3)
    }
  }

  @Test func labelsTellWhereTheirPartsStand() throws {
    let corpus = try corpus(Self.reports)
    let query = try Query("who:[word=\"Lind\"] []{0,3} titled:(Herrn)? whom:[word=\"Brandt\"]")
    #expect(query.labels == ["who", "titled", "whom"])
    let engine = SearchEngine(corpus)
    let selection = Selection(allOf: corpus)
    let matches = try engine.matches(of: query, in: selection)
    let labels = try engine.labels(of: matches, for: query, in: selection)
    let words = labels.map { places in
      places.map { $0.map { corpus.vocabulary.text(of: corpus.tokenForms[$0.lowerBound]) } }
    }
    #expect(words == [["Lind", nil, "Brandt"], ["Lind", "Herrn", "Brandt"]])
  }

  @Test func cancellationIsHonoured() async throws {
    let corpus = try corpus([SampleReport("a b a b")])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try SearchEngine(corpus).count(of: Query("a"), in: Selection(allOf: corpus))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
