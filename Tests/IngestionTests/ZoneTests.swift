import NewsCorpus
import Testing

@testable import Ingestion

@Suite struct ZoneTests {
  static let first =
    "Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr Lohn verlangen."
  static let second =
    "Die Stadt will vermitteln, hat aber nach eigenen Angaben noch keinen Termin gefunden. Man rede täglich."
  static let third =
    "Am Abend war die Mole leer, und vor der Einfahrt lagen elf Schiffe. Niemand weiß, wie lange noch."

  /// Pages as `kind|line`, an empty line between blocks.
  static let pages = [
    """
    boilerplate|Menü Suche Anmelden
    boilerplate|Startseite > Hafen

    title|Streik im Hafen: Der Kran steht still

    byline|Von Ina Moll und Bert Sand
    dateline|04.03.2026, 10.15 Uhr

    lead|\(first)
    body|\(second)
    body|Wie es weitergeht
    body|\(third)
    boilerplate|Unser Newsletter: jetzt anmelden
    body|\(second) Das sagte auch der Bürgermeister.
    byline|(dpa/mol)
    boilerplate|Das könnte Sie auch interessieren
    teaser|Warum die Fähre wieder später kommt
    teaser|Mehr Möwen als je zuvor im Stadtpark gezählt
    comments|3 Kommentare
    comments|Kommentar schreiben
    boilerplate|Impressum Datenschutz AGB
    """,
    """
    boilerplate|Diese Seite verwendet Cookies. Mit einem Klick willigen Sie in unsere Nutzungsbedingungen ein.
    boilerplate|Alle akzeptieren

    title|Streik im Hafen: Der Kran steht still

    caption|Der Kran im Hafen am Dienstag. Foto: Ina Moll/NKD
    lead|\(first)
    body|\(second)

    boilerplate|Lesen Sie auch
    teaser|Warum die Fähre wieder später kommt

    body|\(third)
    body|\(second) Das sagte auch der Bürgermeister.
    foreign|Информация взята с сайта местной газеты и не проверялась редакцией.
    """,
    """
    title|Crane drivers walk out as talks collapse

    byline|By Ann Miller
    dateline|Published March 4, 2026

    lead|The crane in the harbour has stood still since Tuesday because its drivers want more pay.
    body|The town wants to mediate, but has not found a date for the talks so far. It talks to them daily.
    boilerplate|Sign up for our newsletter
    body|In the evening the pier was empty, and eleven ships lay outside. Nobody knows for how long.
    comments|Leave a comment
    boilerplate|© 2026 Harbour News. All rights reserved.
    """,
  ]

  @Test(arguments: pages + pagesOfRules)
  func linesHaveTheirKinds(marked: String) throws {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { $0.split(separator: "|", maxSplits: 1).last ?? "" }
      .joined(separator: "\n")
    let page = try page(text)
    let found = page.zones.map { "\($0.kind.name)|\(page.string($0))" }
    // Inside an article, links to other stories may be either kind of furniture.
    func coarse(_ line: some StringProtocol) -> String {
      line.hasPrefix("teaser|") ? "boilerplate|" + line.dropFirst(7) : String(line)
    }
    #expect(found.map(coarse) == lines.filter { !$0.isEmpty }.map(coarse))
    #expect(page.zoneFaults.isEmpty)
  }

  @Test func oneLineMayHoldSeveral() throws {
    let page = try page(
      " date 2026-03-04 \(ZoneTests.first) \(ZoneTests.second) (dpa/mol)\n\(ZoneTests.third)")
    #expect(page.texts(.dateline) == ["date 2026-03-04"])
    #expect(page.texts(.byline) == ["(dpa/mol)"])
    #expect(
      page.texts(.lead) + page.texts(.body) == [
        "\(ZoneTests.first) \(ZoneTests.second)", ZoneTests.third,
      ])
  }

  @Test func headlineSaidTwiceIsOneTitle() throws {
    let page = try page(
      "Der Kran steht still\n\nDer Kran steht still\n\n\(ZoneTests.first) \(ZoneTests.third)")
    #expect(page.texts(.title) == ["Der Kran steht still"])
    #expect(page.texts(.boilerplate) == ["Der Kran steht still"])
  }

  @Test func interviewQuestionsAreNoAppeals() throws {
    let text = """
      Ein Gespräch über Kräne

      Frau Moll, schlafen Sie schlechter, seit der Kran steht?

      Moll: Ich schlafe wie immer, nämlich zu kurz. Aber ich wache anders auf, weil es so still ist.

      Überzeugt Sie das Angebot der Stadt?

      Moll: Es ist ein Anfang, und mehr kann man im Winter nicht verlangen. Wir warten auf den Brief.

      Was raten Sie den Fahrern?

      Moll: Sie sollten reden, solange noch jemand zuhört. Danach wird es teuer für alle im Hafen.
      """
    let page = try page(text)
    #expect(page.zones.filter { $0.kind == .body || $0.kind == .lead }.count == 6)
  }

  @Test func brokenLinesAreOneParagraph() throws {
    let text = """
      Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr
      Lohn verlangen. Die Stadt will vermitteln, hat aber nach eigenen
      angeblich genauen Angaben noch keinen Termin gefunden.

      Am Abend war die Mole leer. Vor der Einfahrt lagen elf Schiffe und
      niemand wusste, wie lange noch.
      """
    let page = try page(text)
    #expect(page.zones.count == 2)
    #expect(page.zoneFaults.isEmpty)
  }

  @Test(arguments: ["Ein Wort", "Eilmeldung: Kran steht still", "a\nb\nc", ZoneTests.first])
  func shortTextsAreNotLost(text: String) throws {
    let page = try page(text)
    #expect(page.zones.contains { $0.kind == .body })
  }

  @Test func plainIsBodyThroughout() throws {
    var options = LoadOptions()
    options.isPlain = true
    let page = try page("Impressum\n\n  Von Ina Moll  \n" + ZoneTests.first, options: options)
    #expect(page.texts(.body) == ["Impressum", "Von Ina Moll", ZoneTests.first])
    #expect(page.zones.count == 3)
    #expect(page.metadata.title == nil)
  }

  @Test func weightsHaveOneRowASignal() {
    #expect(ZoneWeights.rows.allSatisfy { $0.1.count == ZoneColumn.allCases.count })
    #expect(ZoneWeights.staying.count == ZoneColumn.allCases.count)
    #expect(Set(ZoneWeights.rows.map(\.0)) == Set(Signal.allCases))
  }

  @Test(arguments: [
    ("Neuwerk heute", "Arbeiter streiten um Copyrights", ""),
    ("Ruhe vor dem Sturm", "Arbeiter sehen Kran fallen", "Arbeiter sehen Kran fallen ………………………………"),
    (
      "Ruhe vor dem Sturm", "Arbeiter sehen den Kran fallen",
      "Seite 2: Arbeiter sehen den Kran fallen"
    ),
  ])
  func headline(other: String, title: String, below: String) throws {
    let page = try page(
      "\(other)\n\n\(title)\n\n\(ZoneTests.second)\n\n\(below)\n\n\(ZoneTests.first)")
    #expect(page.metadata.title == title)
  }

  @Test func vocabularyHasEachTermOnce() {
    // Words of menus may speak for something else as well.
    var signals: [Substring: Signal] = [:]
    for row in ZoneVocabulary.rows where row.signal != .menu {
      for term in row.terms.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = term.split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else { continue }
        let before = signals.updateValue(row.signal, forKey: Substring(words))
        #expect(before == nil, "\(words) stands twice, \(row.signal) the second time")
      }
    }
  }

  @Test func longLineTakesLinearTime() throws {
    let text = String(repeating: ZoneTests.second + " ", count: 100_000)
    let clock = ContinuousClock()
    let start = clock.now
    let page = try page(text)
    let time = clock.now - start
    #expect(page.zones.count == 1)
    #expect(time < .seconds(10))
  }

  @Test func manyShortLinesTakeLinearTime() throws {
    func time(_ count: Int) throws -> Duration {
      let menu = (0..<count).map {
        "Hafen \($0 &* 7919) neu \($0 % 3 == 0 ? "Kran\($0)" : "am Kran")"
      }
      let start = ContinuousClock.now
      let page = try page((menu + ["", ZoneTests.second]).joined(separator: "\n"))
      #expect(!page.zones.isEmpty)
      return ContinuousClock.now - start
    }
    // What runs beside it may disturb one of them.
    let few = try (0..<3).map { _ in try time(5_000) }.min() ?? .zero
    let many = try (0..<3).map { _ in try time(20_000) }.min() ?? .zero
    #expect(many < few * 10 + .milliseconds(200), "\(few), then \(many)")
  }
}
