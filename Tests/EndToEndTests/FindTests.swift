import Foundation
import TestSupport
import Testing

@Suite("Lines that can be checked by eye") struct FindTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus([
      (
        "a", "Bote", "2026-03-02",
        """
        Der alte Damm hält. Ein neuer Damm steht.

        Am Abend brach der Damm bei Ülsby.
        """
      ),
      ("b", "Kurier", "2026-03-05", "Damm und Deich schützen Ülsby."),
      ("c", "Kurier", "2026-03-04", "Der Fluss steigt."),
    ])
  }

  private func parts(_ command: String) throws -> [[String]] {
    try corpus.records(command).map { row in
      ["left", "match", "right"].map { row.text($0) ?? "" }
    }
  }

  @Test(arguments: [
    ("find Damm --context 1", [["alte", "Damm", "hält"], ["neuer", "Damm", "steht"]]),
    ("find Damm --context 3c", [["lte", "Damm", "hä"], ["uer", "Damm", "st"]]),
    ("find Damm --sentence", [["Der alte", "Damm", "hält."], ["Ein neuer", "Damm", "steht."]]),
    (
      "find Damm --expand",
      [
        ["Der alte", "Damm", "hält. Ein neuer Damm steht."],
        ["Der alte Damm hält. Ein neuer", "Damm", "steht."],
      ]
    ),
    ("find Damm --context 0", [["", "Damm", ""], ["", "Damm", ""]]),
  ])
  func contextHasItsWidth(command: String, expected: [[String]]) throws {
    let found = try parts(command + " in a")
    for (line, wanted) in zip(found, expected) {
      #expect(line[0] == wanted[0] && line[1] == wanted[1])
      #expect(line[2].hasPrefix(wanted[2]), "\(line)")
    }
    #expect(found.count == 3)
  }

  @Test(arguments: [
    ("left", ["", "alte", "der", "neuer"]), ("right", ["bei", "hält", "steht", "und"]),
    ("right2,match", ["Am", "Deich", "Ein", "Ülsby"]), ("left3", ["", "", "Abend", "hält"]),
  ])
  func linesAreSortedByTheirWords(key: String, expected: [String]) throws {
    let place = key.hasPrefix("left") ? "left" : "right"
    let distance = Int(String(key.filter(\.isNumber))) ?? 1
    let rows = try corpus.records("find Damm --sort \(key) --context \(distance)")
    let words = rows.map { row in
      let words = (row.text(place) ?? "").split { " .,".contains($0) }.map(String.init)
      guard words.count >= distance else { return "" }
      return place == "left" ? words[0] : words[distance - 1]
    }
    #expect(Set(words) == Set(expected) || words == expected, "\(words)")
    #expect(
      words.map { $0.lowercased() }
        == words.map { $0.lowercased() }.sorted { left, right in
          left.replacing("ü", with: "u") < right.replacing("ü", with: "u")
        })
  }

  @Test func hitsAreSortedByDate() throws {
    let rows = try corpus.records("find Damm --sort date")
    #expect(rows.map { $0.text("doc") } == ["a", "a", "a", "b"])
  }

  @Test func countsNameZerosAndTheWhole() throws {
    let rows = try corpus.records("find Damm --by doc")
    #expect(rows.map { $0.integer("hits") } == [3, 1, 0])
    #expect(rows.map { $0.integer("documents_with_hits") } == [1, 1, 0])
    let count = try #require(try corpus.records("find Damm --count").first)
    #expect(count.integer("hits") == 4 && count.integer("documents_with_hits") == 2)
    #expect(count.integer("documents") == 3)
    #expect(try corpus.run("find Damm --by doc").stdout.contains("4 hits in 2 of 3 documents."))
  }

  @Test(arguments: ["doc", "source", "month", "language"])
  func groupsAddUpToAllHits(field: String) throws {
    let result = try depesche(
      "-l", "Corpus", "-f", "jsonl", "-c",
      "find ~Gespräch --count; find ~Gespräch --by \(field)")
    let lines = try result.stdout.split(separator: "\n").map { try object(String($0)) }
    for (part, whole) in [("hits", "hits"), ("documents", "documents")] {
      let sum = lines.dropFirst().compactMap { $0.integer(part) }.reduce(0, +)
      #expect(sum == lines[0].integer(whole), "\(part)")
    }
  }

  @Test func aSampleIsTheSameForTheSameSeed() throws {
    func sample(_ seed: Int) throws -> [Int] {
      let result = try depesche(
        "-l", "Corpus", "-f", "jsonl", "-c", "find die --sample 12 --seed \(seed)")
      return try result.stdout.split(separator: "\n").compactMap {
        try object(String($0)).integer("start")
      }
    }
    #expect(try sample(1).count == 12)
    #expect(try sample(1) == sample(1))
    #expect(try sample(1) != sample(2))
  }

  @Test func resultsAreKeptAndUsedAgain() throws {
    let rows = try corpus.records("let hits = find Damm; docs @hits")
    #expect(rows.map { $0.text("doc") } == ["a", "b"])
    let words = try corpus.records("let hits = find Deich; stats words --in @hits --stop-words")
    #expect(words.compactMap { $0.integer("frequency") }.reduce(0, +) == 5)
    #expect(try corpus.run("let hits = find Ülsby; compare @hits --pairs").status == 0)
  }

  @Test func aLineLeadsToItsPage() throws {
    let page = try corpus.run("find Damm > x; show --row 3").stdout
    #expect(page.contains("> Am Abend brach der Damm bei Ülsby."))
    #expect(page.contains("\nDer alte Damm hält. Ein neuer Damm steht."))
    let missing = try corpus.run("find Damm > x; show --row 5")
    #expect(missing.status == 1)
    #expect(missing.stderr.contains("has 4 rows, found 5"))
    #expect(try corpus.run("show").stderr.contains("which document?"))
  }

  @Test func whatALabelNamesHasAColumn() throws {
    let rows = try corpus.records("find wie:(alte|neuer)? was:[word=\"Damm\"] within s")
    #expect(rows.map { $0.text("label_was") } == ["Damm", "Damm", "Damm", "Damm"])
    #expect(rows.map { $0.text("label_wie") } == ["alte", "neuer", nil, nil])
  }

  @Test func peopleReadOutletAndDateBesideTheLine() throws {
    let page = try corpus.run("find Deich").stdout
    #expect(page.contains("Kurier"))
    #expect(page.contains("2026-03-05"))
    #expect(try corpus.run("find Deich --expand").stdout.contains("b · Kurier · 2026-03-05\n"))
  }

  @Test(arguments: [
    ("find [word=", 2), ("find \"Damm", 2), ("find (Damm|", 2), ("find /(/", 2), ("find ''", 2),
    ("find []{0,100000}", 2), ("find Damm --context 101", 2), ("find Damm --context 5x", 2),
    ("find Damm --sort middle", 2), ("find *", 2), ("find []", 2),
    ("find /(a+)+$/", 2), ("find /(a|aa)+b/", 0), ("find [word=\".*\"]{1,1000}", 2),
    ("find /(a*)*b/", 0), ("find \"Damm\" []{0,100} Damm", 0),
  ])
  func oddPatternsAreBoundedOrExplained(command: String, status: Int32) throws {
    let result = try corpus.run(command)
    #expect(result.status == status, "\(result.stderr)")
    if status != 0 { #expect(result.stderr.contains("^"), "\(result.stderr)") }
  }
}
