import Foundation
import TestSupport
import Testing

@Suite("Figures of texts that can be counted by hand") struct StatsTests {
  /// Fourteen words: Rot 3 + 0 + 3, Blau 1 + 2 + 1, Gelb 0 + 1 + 2, Grün 1.
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus([
      ("a", "Bote", "2026-03-02", "Rot Rot Blau. Grün Rot."),
      ("b", "Kurier", "2026-03-03", "Blau, Blau Gelb."),
      ("c", "Bote", "2026-03-05", "Rot Gelb. Gelb Blau Rot Rot."),
    ])
  }

  private func near(_ value: Double?, _ expected: Double) -> Bool {
    abs((value ?? .infinity) - expected) < 1e-6
  }

  // MARK: - Sizes

  @Test func sizesAreThoseOfTheText() throws {
    let row = try #require(try corpus.records("stats").first)
    let sizes = ["documents", "sources", "sentences", "tokens", "types"].map { row.integer($0) }
    #expect(sizes == [3, 2, 5, 14, 4])
    #expect(near(row.number("ttr"), 4.0 / 14))
    #expect(near(row.number("sentence_length"), 14.0 / 5))
    let letters = 6 * 3 + 4 * 4 + 3 * 4 + 4
    #expect(near(row.number("word_length"), Double(letters) / 14))
    #expect(row.number("figure_share") == 0)
    #expect(row.text("first_date") == "2026-03-02")
    // Fourteen words are too few for a window of 50 and a sample of 42: that is said by null.
    #expect(row["mattr"] is NSNull && row["hdd"] is NSNull)
  }

  @Test func measuresCanBeChosen() throws {
    let rows = try corpus.records("stats --by source --measures tokens,types")
    #expect(
      rows.map { $0.keys.sorted() } == Array(repeating: ["group", "tokens", "types"], count: 2))
    #expect(rows.map { $0.integer("tokens") } == [11, 3])
  }

  @Test func aKeptSetIsAGroup() throws {
    let rows = try corpus.records("let x = docs a c; stats --by @x --measures documents,tokens")
    #expect(rows.map { $0.text("group") } == ["@x", "not @x"])
    #expect(rows.map { $0.integer("tokens") } == [11, 3])
  }

  @Test(arguments: ["doc", "source", "month", "language", "date"])
  func sumsOfGroupsAreTheWhole(field: String) throws {
    let result = try depesche(
      "-l", "Corpus", "-f", "jsonl", "-c",
      "stats --measures documents,sentences,tokens,characters; "
        + "stats --by \(field) --measures documents,sentences,tokens,characters")
    let lines = try result.stdout.split(separator: "\n").map { try object(String($0)) }
    for key in ["documents", "sentences", "tokens", "characters"] {
      let parts = lines.dropFirst().compactMap { $0.integer(key) }
      #expect(parts.reduce(0, +) == lines[0].integer(key), "\(key)")
    }
  }

  @Test func plotsAreDrawnInBarsOrAscii() throws {
    let plot = try corpus.run("stats --plot").stdout
    #expect(plot.contains("words in a sentence"))
    #expect(plot.contains("█"))
    #expect(try corpus.run("stats --by source --plot").stdout.contains("█"))
  }

  // MARK: - Lists

  @Test func wordsWithTheirSpread() throws {
    let rows = try corpus.records("stats words")
    #expect(rows.map { $0.text("item") } == ["Rot", "Blau", "Gelb", "Grün"])
    #expect(rows.map { $0.integer("frequency") } == [6, 4, 3, 1])
    #expect(rows.map { $0.integer("documents") } == [2, 3, 2, 1])
    #expect(near(rows[0].number("per_million"), 6e6 / 14))
    #expect(near(rows[0].number("dp"), 3.0 / 14))
    // Relative frequencies .6, 0, .5: deviation .262467, mean .366667.
    #expect(near(rows[0].number("juilland_d"), 0.493_839_7))
    // Places 0, 1, 4, 8, 12, 13 of 14, v = 14/6: distances 1, 3, 4, 4, 1 and 1 around the end.
    #expect(near(rows[0].number("arf"), 10 / (14.0 / 6)))
  }

  @Test(arguments: [
    ("stats words --min 3", ["Rot", "Blau", "Gelb"]), ("stats words --max 3", ["Gelb", "Grün"]),
    ("stats words --min-docs 3", ["Blau"]), ("stats words --like 'G*'", ["Gelb", "Grün"]),
    ("stats words --sort item", ["Blau", "Gelb", "Grün", "Rot"]),
    ("stats words --sort documents", ["Blau", "Gelb", "Rot", "Grün"]),
    ("stats words b", ["Blau", "Gelb"]), ("stats words --in b", ["Blau", "Gelb"]),
    ("let h = find Grün; stats words --in @h", ["Rot", "Blau", "Grün"]),
    ("stats ngrams 2 --min 1 --stop-words --in a", ["Grün Rot", "Rot Blau", "Rot Rot"]),
    ("stats ngrams 2", ["Rot Rot"]), ("stats ngrams 3 --in b --min 1", ["Blau Blau Gelb"]),
    ("stats ngrams 9 --min 1", []),
  ])
  func listsAreCutAsAsked(command: String, expected: [String]) throws {
    #expect(try corpus.records(command).map { $0.text("item") } == expected)
  }

  @Test func stemsCountAllFormsOfAWord() throws {
    let corpus = try SmallCorpus([
      ("a", "Bote", "2026-03-02", "Gespräche führten zum Gespräch. GESPRÄCHE ruhen."),
      ("b", "Bote", "2026-03-02", "Die Gesprächen galten."),
    ])
    let rows = try corpus.records("stats stems --like 'gespr*'")
    #expect(rows.map { $0.text("item") } == ["gesprach"])
    #expect(rows[0].integer("frequency") == 4)
    #expect(rows[0].integer("documents") == 2)
    let folded = try corpus.records("stats words --fold --like 'gespr*'")
    #expect(folded.map { $0.integer("frequency") } == [2, 1, 1])
    let why = try corpus.records("stats stems --like 'gespr*' > x; why 1")
    #expect(why.count { $0.text("doc") != nil } == 4)
  }

  @Test func namesAreCountedAsWhoCountsThem() throws {
    let names = try depesche("-l", "Corpus", "-f", "jsonl", "-c", "stats names --type PER")
    let who = try depesche("-l", "Corpus", "-f", "jsonl", "-c", "who --type PER")
    func pairs(_ text: String, _ name: String, _ count: String) throws -> [String] {
      try text.split(separator: "\n").map {
        let row = try object(String($0))
        return "\(row.text(name) ?? "") \(row.integer(count) ?? 0)"
      }.sorted()
    }
    #expect(
      try pairs(names.stdout, "item", "frequency") == pairs(who.stdout, "entity", "mentions"))
  }

  @Test func onlyTheFirstRowsAreMadeButAllAreCounted() throws {
    let page = try corpus.run("stats words --top 1; expect rows = 4; expect contains Grün").stdout
    #expect(page.contains("3 more rows of 4: --top 0 shows all"))
    #expect(try corpus.records("stats words --top 1").count == 4)
    #expect(try corpus.records("stats words --top 1 > x; why 4")[0].text("item") == "Grün")
  }

  // MARK: - Growth

  @Test func growthFitsBothLaws() throws {
    let row = try #require(try corpus.records("stats growth").first)
    #expect(row.integer("tokens") == 14 && row.integer("types") == 4)
    #expect(row.integer("hapaxes") == 1)
    let points = row["points"] as? [[String: Any]] ?? []
    #expect(points.map { $0.integer("types") } == [1, 1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4])
    // log10 of 6, 4, 3, 1 on log10 of 1, 2, 3, 4.
    #expect(near(row.number("zipf_slope"), -1.134_482))
  }
}
