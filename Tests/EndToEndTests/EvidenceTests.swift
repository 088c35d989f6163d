import Foundation
import TestSupport
import Testing

@Suite("Every row leads back to its lines") struct EvidenceTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus([
      (
        "morgen", "Bote", "2026-03-02",
        """
        Der Damm hält.

        Am Sonntag brach der Damm bei Ülsby. Der Bürgermeister sagte: „Niemand ist verletzt.“
        """
      ),
      ("abend", "Kurier", "2026-03-03", "Ein Damm aus Sand.\nDer Fluss steigt."),
    ])
  }

  @Test func aHitLeadsToItsSentenceAndLine() throws {
    let rows = try corpus.records("find Damm > hits.txt; why 3")
    #expect(rows.count == 1)
    #expect(rows[0].text("doc") == "morgen")
    #expect(rows[0].integer("line") == 3)
    #expect(rows[0].text("sentence") == "Am Sonntag brach der Damm bei Ülsby.")
    #expect(rows[0].integer("start") == 37)
    #expect(rows[0].integer("end") == 41)
    #expect(rows[0].text("source") == "Bote")
  }

  @Test func rowsAreCountedAsTheyAreShown() throws {
    let shown = try corpus.records("find Damm --sort left > x; find Damm --sort left")
    for row in 1...3 {
      let evidence = try corpus.records("find Damm --sort left > x; why \(row)")
      #expect(evidence[0].integer("start") == shown[row - 1].integer("start"))
      #expect(evidence[0].text("doc") == shown[row - 1].text("doc"))
    }
  }

  @Test(arguments: [
    ("find Damm --by source", 1, 2), ("find Damm --by source", 2, 1), ("find Damm --count", 1, 3),
    ("find Damm --count", 2, 2), ("who", 1, 1), ("said", 1, 1), ("when 2026-03", 1, 1),
    ("when --mentions", 1, 1),
  ])
  func aRowRestsOnSoManyPlaces(command: String, row: Int, places: Int) throws {
    let rows = try corpus.records("\(command) > x; why \(row)")
    #expect(rows.count { $0.text("doc") != nil } == places, "\(rows)")
  }

  @Test func explainShowsAllRowsInTheirOrder() throws {
    let rows = try corpus.records("find Damm --explain")
    #expect(rows.compactMap { $0.integer("row") } == [1, 2, 3])
    let page = try corpus.run("find Damm --explain --top 1").stdout
    #expect(page.contains("2 more rows of 3"))
  }

  @Test func keptResultsCanBeAskedAbout() throws {
    #expect(try corpus.records("let x = find Damm; why 1").count == 1)
    let rows = try corpus.records("let x = find Damm; find Fluss > y; why 2 @x; why 1")
    #expect(rows.map { $0.text("text") } == ["Damm", "Fluss"])
  }

  @Test func measuresShowTheirNumbers() throws {
    let rows = try corpus.records("stats abend > x; why 9")
    #expect(rows[0].text("measure") == "ttr")
    #expect(rows[0]["steps"] as? [String] == ["V = 7, N = 7", "7/7"])
    #expect(rows[0].number("value") == 1)
  }

  @Test func whyAsksAboutAnswersNotAboutItself() throws {
    let rows = try corpus.records("find Damm > x; why 1; help > y; why 2; set top 3; why 3")
    #expect(rows.compactMap { $0.integer("row") } == [1, 2, 3])
  }

  @Test(arguments: [
    ("why 1", "there is no result yet to ask about", 1),
    ("find Damm; why 4", "`find Damm` has 3 rows, found 4", 1),
    ("find Deich; why 1", "`find Deich` has no rows", 1),
    ("docs; why 1", "the rows of `docs` rest on no counted places", 1),
    ("find Damm; why 1 @nothing", "nothing is kept as `@nothing`", 1),
    ("find Damm; why 0", "expected a whole number of at least 1, found `0`", 2),
    ("find Damm; why two", "expected a whole number of at least 1, found `two`", 2),
    ("find Damm; why", "`why` needs N", 2),
  ])
  func whatCannotBeOpenedIsSaid(commands: String, message: String, status: Int32) throws {
    let result = try corpus.run(commands)
    #expect(result.status == status)
    #expect(result.stderr.contains(message), "\(result.stderr)")
  }
}
