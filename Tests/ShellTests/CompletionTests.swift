import CommandLanguage
import Glibc
import Languages
import NewsCorpus
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite("What the Tab key can put into a line") struct CompletionTests {
  /// A session over a few invented reports, with names and times found.
  private func session(annotated: Bool = true) async throws -> Session {
    let sink = OutputSink(descriptor: 1, name: "nothing")
    sink.mute()
    let session = Session(
      console: Console(
        results: sink, capabilities: TerminalCapabilities(), messages: sink,
        messageCapabilities: TerminalCapabilities(), isQuiet: true))
    let folder = try TemporaryFolder()
    let text =
      "Am 3. März 2025 sprach Präsident Rustam Welyerow in Lüdersand. Auch Wiebke Holm kam. "
      + "Weljerow, sagte Rustam Weljerow, sei müde. Der Hafen ist offen. Der Hafenmeister schwieg. "
      + "Die Häfen warten."
    try folder.write(text, to: "anzeiger.txt")
    try folder.write("Der Hafen ist zu.", to: "zwei wege.txt")
    try folder.write(
      "doc,source,date\nanzeiger,Küstenblatt,2025-03-04\nzwei wege,Bote,2025-03-05\n",
      to: "meta.csv")
    let commands =
      "load \(folder.path("anzeiger.txt")) '\(folder.path("zwei wege.txt"))' --metadata "
      + "\(folder.path("meta.csv")); let early = docs 1; let mein = \"x\""
    #expect(await session.runTyped(commands) == .success)
    if annotated {
      #expect(await session.runTyped("who > /dev/null; when > /dev/null") == .success)
    }
    return session
  }

  private func insertions(_ line: String, _ completer: Completer) -> [String] {
    completer.complete(line, cursor: line.unicodeScalars.count).candidates.map(\.insertion)
  }

  @Test func everythingByItsPlace() async throws {
    let completer = try await session().completer
    let cases: [(line: String, wanted: [String])] = [
      ("sta", ["stats"]), ("stats wo", ["words"]), ("docs --fo", ["--format"]),
      ("docs --format c", ["csv"]), ("docs anz", ["anzeiger"]), ("docs zw", ["\"zwei wege\""]),
      ("docs \"zwe", ["\"zwei wege\""]), ("docs @e", ["@early"]), ("docs kust", ["Küstenblatt"]),
      ("docs where sou", ["source"]), ("docs where source = bo", ["Bote"]),
      ("docs where date >= 2025-03-0", ["2025-03-03", "2025-03-04", "2025-03-05"]),
      ("when 2025-03-03", ["2025-03-03"]), ("said $m", ["$mein"]),
      ("set th", ["theme"]), ("set theme mo", ["mono"]), ("set format jsonl", ["jsonl"]),
      ("set pager o", ["off", "on"]), ("help re", ["record", "replay", "report"]),
      ("find hafen", ["Hafen", "Hafenmeister", "Häfen"]), ("find Haf", ["Hafen"]),
      ("use @e", ["@early"]), ("export x.csv @e", ["@early"]),
    ]
    for (line, wanted) in cases {
      let found = insertions(line, completer)
      #expect(Set(wanted).isSubset(of: found), "\(line): \(found)")
    }
  }

  @Test func namesAreFoundByAnySpelling() async throws {
    let completer = try await session().completer
    let holm = insertions("who wieb", completer)
    #expect(holm == ["\"Wiebke Holm\""])
    #expect(insertions("who hol", completer) == ["\"Wiebke Holm\""], "by the surname")
    let found = completer.complete("said WELY", cursor: 9).candidates
    #expect(found.count == 1 && found[0].insertion.contains("erow"), "\(found)")
  }

  @Test func wordsShowHowOftenTheyStand() async throws {
    let list = try await session().completer.complete("find Hafen", cursor: 10)
    #expect(list.candidates.first?.display == "Hafen (2)")
  }

  @Test func nothingIsLookedForBecauseOfAKey() async throws {
    let session = try await session(annotated: false)
    let completer = await session.completer
    #expect(insertions("who Wieb", completer) == ["Wiebke"], "a word that could be a name")
    #expect(await session.annotations.names.annotations(of: [0, 1]).isEmpty)
  }

  @Test func filesOnlyWhereAPathCanStand() async throws {
    let completer = try await session().completer
    #expect(insertions("load /et", completer) == ["/etc/"])
    #expect(insertions("docs > /et", completer) == ["/etc/"])
    #expect(insertions("docs /et", completer).isEmpty)
    #expect(insertions("who /et", completer).isEmpty)
  }

  @Test func foldersAndLinksToThemGoOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "teil/eins.txt")
    try folder.write("x", to: "teil.txt")
    #expect(symlink(folder.path("teil"), folder.path("teilweise")) == 0)
    func found(_ milliseconds: UInt64) -> [String] {
      FileProposals.of(folder.path("te"), deadline: Deadline(milliseconds: milliseconds))
        .map(\.display)
    }
    #expect(found(10_000) == ["teil/", "teil.txt", "teilweise/"])
    #expect(found(0).isEmpty, "nobody waits for a slow folder")
  }

  @Test func atMostTwoHundredAndTheMostFrequent() throws {
    var pieces: [String] = []
    for number in 0..<3000 {
      let word = "wort" + String(number, radix: 26).map { $0.isNumber ? "q" : String($0) }.joined()
      pieces.append(word + "\(number)")
    }
    pieces += Array(repeating: "wortreich", count: 5)
    let corpus = try Corpus.of([
      Page.plain(
        pieces.joined(separator: " "), metadata: DocumentMetadata(name: "a", path: "a"))
    ])
    let completer = Completer(
      grammar: CommandCatalog.grammar, corpus: corpus, results: [], texts: [], entities: [],
      times: AnnotationLayer())
    let list = completer.complete("find wort", cursor: 9)
    #expect(list.candidates.count == 200)
    #expect(list.candidates.first?.display == "wortreich (5)")
  }

  @Test func aDeadlineEndsEverySearch() throws {
    let corpus = try Corpus.of(
      (0..<2000).map {
        Page.plain("Wort\($0) Wort", metadata: DocumentMetadata(name: "a\($0)", path: "a\($0)"))
      })
    let proposals = CorpusProposals(
      corpus: corpus, prefix: FoldedPrefix(""), deadline: Deadline(milliseconds: 0), limit: 200)
    #expect(proposals.documents().count < 300)
    #expect(proposals.values(of: "doc").count < 300)
  }
}

@Suite("The beginning of a word, folded") struct FoldedPrefixTests {
  @Test(arguments: [
    ("umj", "Umjerow", true), ("UMJ", "umjerow", true), ("haf", "Häfen", true),
    ("häf", "Hafen", true), ("hä", "haus", true), ("strasse", "Straße", true),
    ("straße", "STRASSE", true), ("x", "", false), ("", "abc", true), ("abc", "ab", false),
    ("e\u{301}t", "été", true), ("ete", "e\u{301}te\u{301}", true), ("[", "{", false),
    ("@", "`", false),
  ])
  func begins(prefix: String, text: String, isSo: Bool) {
    let folded = FoldedPrefix(prefix)
    #expect(folded.begins(text) == isSo)
    var text = text
    text.withUTF8 { bytes in #expect(folded.begins(bytes) == isSo, "by bytes") }
  }

  @Test func bytesAndLettersAgree() {
    var generator = SeededRandom(seed: 41)
    let letters = Array("aAbuUsSßäÄüÜéÉeoOØøœŒčłŻzñ1-'\u{301}\u{308}".unicodeScalars)
    func word(_ longest: Int) -> String {
      var word = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...longest, using: &generator) {
        word.append(letters[Int.random(in: letters.indices, using: &generator)])
      }
      return String(word)
    }
    var found = 0
    for _ in 0..<20_000 {
      let (prefix, text) = (word(2), word(5))
      let isSo = FoldedText.of(text).starts(with: FoldedText.of(prefix))
      #expect(FoldedPrefix(prefix).begins(text) == isSo, "\(prefix) | \(text)")
      if isSo { found += 1 }
    }
    #expect(found > 2000)
  }

  @Test func wordsInsideCount() {
    #expect(FoldedPrefix("tscho").beginsWord(of: "Jewhen Tschornuk"))
    #expect(FoldedPrefix("muller").beginsWord(of: "Eva Meier-Müller"))
    #expect(!FoldedPrefix("ornuk").beginsWord(of: "Jewhen Tschornuk"))
  }
}
