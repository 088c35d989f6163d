import Foundation
import TestSupport
import Testing

@Suite("Keywords, collocates, dispersion and trends that can be counted by hand")
struct StatsComparingTests {
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

  private func g2(_ o: [Double]) -> Double {
    let total = o.reduce(0, +)
    let rows = [o[0] + o[1], o[0] + o[1], o[2] + o[3], o[2] + o[3]]
    let columns = [o[0] + o[2], o[1] + o[3], o[0] + o[2], o[1] + o[3]]
    return 2
      * o.indices.reduce(0) { sum, i in
        o[i] == 0 ? sum : sum + o[i] * log(o[i] * total / (rows[i] * columns[i]))
      }
  }

  // MARK: - Keywords

  @Test func keywordsOfAnOutlet() throws {
    // Bote has 11 words, six of them Rot; Kurier has 3, none of them Rot.
    let rows = try corpus.records("stats keywords Bote --min 1")
    #expect(rows.map { $0.text("item") } == ["Rot", "Grün"])
    #expect(rows[0].integer("frequency") == 6 && rows[0].integer("reference_frequency") == 0)
    #expect(near(rows[0].number("g2"), g2([6, 0, 5, 3])))
    #expect(near(rows[0].number("log_ratio"), log2(6.0 * 3 / (0.5 * 11))))
    let ratio = (6.0 / 11) / (0.5 / 3)
    #expect(near(rows[0].number("percent_diff"), 100 * (ratio - 1)))
    #expect(near(rows[0].number("bic"), g2([6, 0, 5, 3]) - log(14)))
    #expect(near(rows[0].number("simple_maths"), (6e6 / 11 + 1) / 1))
    // Without an occurrence in the reference there are no odds: null, never infinity.
    #expect(rows[0]["odds_ratio"] is NSNull)
  }

  @Test func avoidedWordsHaveANegativeSign() throws {
    let rows = try corpus.records("stats keywords Bote --negative --min-reference 1")
    #expect(rows.map { $0.text("item") } == ["Blau", "Gelb"])
    #expect(near(rows[0].number("g2"), -g2([2, 2, 9, 1])))
  }

  @Test func aSetStandsAgainstAnother() throws {
    let rows = try corpus.records("let x = docs c; stats keywords a --against @x --min 1")
    #expect(rows.map { $0.text("item") } == ["Grün", "Rot", "Blau"])
    #expect(near(rows[1].number("g2"), g2([3, 3, 2, 3])))
  }

  @Test(arguments: [
    "item,frequency\nRot,1\nBlau,5\nLila,4\n", "Rot\t1\nBlau\t5\nLila\t4\n",
    "rank;count;word\n1;5;Blau\n2;4;Lila\n3;1;Rot\n",
  ])
  func aWordListIsAReference(list: String) throws {
    try corpus.folder.write(list, to: "list.csv")
    let rows = try corpus.records("stats keywords a --against list.csv --min 1")
    #expect(rows.map { $0.text("item") } == ["Rot", "Grün"])
    #expect(near(rows[0].number("g2"), g2([3, 1, 2, 9])))
    let avoided = try corpus.records(
      "stats keywords a --against list.csv --negative --min-reference 1 --stop-words")
    #expect(avoided.map { $0.text("item") } == ["Lila", "Blau"])
  }

  @Test func whatSumsWritesCanBeReadAgain() throws {
    let rows = try corpus.records(
      "stats words b --stop-words > b.csv --format csv; stats keywords a --against b.csv --min 1")
    let direct = try corpus.records("stats keywords a --against b --min 1")
    #expect(rows.map { $0.number("g2") } == direct.map { $0.number("g2") })
  }

  @Test(arguments: [
    ("item,frequency\nRot,drei\n", "line 2, column 2: expected a frequency, found `drei`"),
    ("item,frequency\nRot\n", "line 2, column 1: the line ends here"),
    ("word,rank\nRot,1\n", "line 1, column 2: no column is called `frequency`"),
    ("rank,count\n1,5\n", "line 1, column 1: no column is called `item`"),
    ("Rot,-4\n", "line 1, column 2: expected a frequency, found `-4`"),
    ("Rot,9999999999999999999\n", "line 1, column 2"), ("\"Rot,1\n", "a quote is never closed"),
    ("", "the file is empty"),
  ])
  func aWordListWithAFaultNamesThePlace(list: String, message: String) throws {
    try corpus.folder.write(list, to: "list.csv")
    let result = try corpus.run("stats keywords a --against list.csv")
    #expect(result.status == 1)
    #expect(result.stderr.contains(message), "\(result.stderr)")
  }

  @Test(arguments: [
    ("stats keywords", "there are no other documents to hold them against"),
    ("stats keywords a --against none.csv", "no document, outlet or file `none.csv`"),
    ("stats keywords a --against @none", "nothing is kept as `@none`"),
    ("stats keywords a where date > 2030", "no document is left to look at"),
  ])
  func keywordsWithoutTwoSides(command: String, message: String) throws {
    let result = try corpus.run(command)
    #expect(result.status == 1)
    #expect(result.stderr.contains(message), "\(result.stderr)")
  }

  // MARK: - Collocates

  @Test func collocatesWithinTheSentence() throws {
    // Blau in "Rot Rot Blau": Rot twice to its left; in "Blau, Blau Gelb": each Blau stands by the
    // other; in "Gelb Blau Rot Rot": Gelb left, Rot twice right. No window leaves its sentence.
    let rows = try corpus.records("stats collocates Blau --window 2 --min 1 --measure mi")
    let joint = Dictionary(
      uniqueKeysWithValues: rows.map { ($0.text("item") ?? "", $0.integer("joint_frequency")) })
    #expect(joint == ["Rot": 4, "Gelb": 2, "Blau": 2])
    let rot = try #require(rows.first { $0.text("item") == "Rot" })
    let expected = 4.0 * 6 * 4 / 14
    #expect(near(rot.number("expected"), expected))
    #expect(near(rot.number("mi"), log2(4 / expected)))
    #expect(near(rot.number("t"), (4 - expected) / 2))
    #expect(near(rot.number("dice"), 8.0 / 10))
    #expect(near(rot.number("log_dice"), 14 + log2(0.8)))
    // Four windows of four words cannot lie in a text of 14: the table has no meaning, so no G².
    #expect(rot["g2"] is NSNull)
  }

  @Test func aWordNearTwoPlacesCountsOnce() throws {
    let text = try SmallCorpus([("a", "Bote", "2026-03-02", "Wald Feld Wald.")])
    let rows = try text.records("stats collocates Wald --window 1 --min 1")
    #expect(rows.map { $0.text("item") } == ["Feld"])
    #expect(rows[0].integer("joint_frequency") == 1)
    let why = try text.records("stats collocates Wald --window 1 --min 1 > x; why 1")
    #expect(why.count { $0.text("doc") != nil } == 1)
  }

  @Test(arguments: [
    ("--window 1,0", ["Rot": 1, "Gelb": 1, "Blau": 1]),
    ("--window 0,1", ["Rot": 1, "Gelb": 1, "Blau": 1]),
    ("--window sentence", ["Rot": 4, "Gelb": 2, "Blau": 2]),
    ("--window 1000", ["Rot": 4, "Gelb": 2, "Blau": 2]), ("--window 1 b", ["Blau": 2, "Gelb": 1]),
  ])
  func windowsHaveTheirWidth(options: String, expected: [String: Int]) throws {
    let rows = try corpus.records("stats collocates Blau \(options) --min 1")
    let joint = Dictionary(
      uniqueKeysWithValues: rows.map { ($0.text("item") ?? "", $0.integer("joint_frequency") ?? 0) }
    )
    #expect(joint == expected)
  }

  @Test(arguments: [
    ("stats collocates Blau --window 0", "a window of 0 words holds nothing"),
    ("stats collocates Blau --window 10000", "expected 1 to 1000 words, or sentence"),
    ("stats collocates Blau --window 1,2,3", "expected 1 to 1000 words, or sentence"),
    ("stats collocates Blau --window -1", "expected 1 to 1000 words, or sentence"),
    ("stats collocates '[word='", "this `[` is never closed"),
    ("stats dispersion '/(/'", "`(`"), ("stats trend ''", "empty"),
  ])
  func whatCannotBeCountedIsSaid(command: String, message: String) throws {
    let result = try corpus.run(command)
    #expect(result.status == 2)
    #expect(result.stderr.contains(message), "\(result.stderr)")
  }

  // MARK: - Dispersion

  @Test func dispersionOverDocuments() throws {
    let row = try #require(try corpus.records("stats dispersion Rot").first)
    #expect(row.integer("frequency") == 6 && row.integer("range") == 2)
    #expect(row.integer("parts") == 3)
    #expect(near(row.number("dp"), 3.0 / 14))
    #expect(near(row.number("dp_norm"), 3.0 / 14 / (1 - 3.0 / 14)))
    #expect(near(row.number("arf"), 10 / (14.0 / 6)))
  }

  @Test func anAbsentWordHasNoDispersion() throws {
    let row = try #require(try corpus.records("stats dispersion Lila").first)
    #expect(row.integer("frequency") == 0 && row.integer("range") == 0)
    for key in ["dp", "dp_norm", "juilland_d", "arf"] { #expect(row[key] is NSNull, "\(key)") }
    #expect(try corpus.run("stats dispersion Lila").stdout.contains("undefined"))
  }

  // MARK: - Trend

  @Test func trendsShowEmptyDays() throws {
    let rows = try corpus.records("stats trend Rot 'Blau Gelb'")
    let days = rows.prefix(4).compactMap { $0.text("group") }
    #expect(days == ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"])
    #expect(rows.map { $0.integer("frequency") } == [3, 0, 0, 3, 0, 1, 0, 0])
    #expect(near(rows[0].number("per_million"), 3e6 / 5))
    #expect(rows[2]["per_million"] is NSNull)
    let weeks = try corpus.records("stats trend Rot --by week")
    #expect(weeks.map { $0.text("group") } == ["2026-W10"])
    #expect(near(weeks[0].number("per_million"), 6e6 / 14))
  }

  @Test(arguments: ["Vertrag", "~Gespräch", "<PER>", "Milit*"])
  func trendsAddUpToTheHits(pattern: String) throws {
    let result = try depesche(
      "-l", "Corpus", "-f", "jsonl", "-c",
      "find \(pattern) --count where date >= 2000; stats trend \(pattern) where date >= 2000")
    let lines = try result.stdout.split(separator: "\n").map { try object(String($0)) }
    let sum = lines.dropFirst().compactMap { $0.integer("frequency") }.reduce(0, +)
    #expect(sum == lines[0].integer("hits"))
  }
}
