import Comparison
import Languages
import NewsCorpus
import TestSupport
import Testing

@Suite("Duplicates") struct DuplicateTests {
  /// A text of words that are drawn from many.
  static func text(_ count: Int, _ random: inout SeededRandom) -> [String] {
    (0..<count).map { _ in "wort\(Int.random(in: 0..<5000, using: &random))" }
  }

  /// The share of runs of five words that two texts have in common, counted the plain way.
  static func similarity(_ left: [String], _ right: [String]) -> Double {
    func runs(_ words: [String]) -> Set<[String]> {
      words.count < 5 ? [words] : Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
    }
    let (first, second) = (runs(left), runs(right))
    return Double(first.intersection(second).count) / Double(first.union(second).count)
  }

  static func report(_ name: String, day: Int?, _ words: [String]) -> Report {
    Report(name, "Blatt", day.map { (2026, 2, $0) }, words.joined(separator: " "))
  }

  static func groups(_ reports: [Report]) throws -> [[String]] {
    let corpus = try selection(reports).corpus
    return try Duplicates(in: corpus).groups.map { group in
      ([group.original] + group.copies.map(\.document)).map { corpus.metadata[$0].name }
    }
  }

  @Test func theFirstPublishedIsTheOriginal() throws {
    var random = SeededRandom(seed: 1)
    let words = Self.text(80, &random)
    let reports = [
      Self.report("spät", day: 9, words), Self.report("ohne-datum", day: nil, words),
      Self.report("b", day: 3, words), Self.report("a", day: 3, words),
      Self.report("anders", day: 1, Self.text(80, &random)),
    ]
    #expect(try Self.groups(reports) == [["a", "b", "spät", "ohne-datum"]])
    #expect(try Self.groups(reports.reversed()) == [["a", "b", "spät", "ohne-datum"]])
  }

  /// Every pair from 0.8 on is found and no pair below, at every length and rate of change.
  @Test(arguments: [5, 12, 30, 60, 200, 900])
  func pairsAreFoundFromTheThresholdOn(length: Int) throws {
    var random = SeededRandom(seed: UInt64(length))
    var reports: [Report] = []
    var expected: [String: Double] = [:]
    for number in 0..<120 {
      let words = Self.text(length, &random)
      var copy = words
      for _ in 0..<(number % 6) * max(1, length / 100) {
        copy[Int.random(in: copy.indices, using: &random)] = "neu\(number)"
      }
      reports.append(Self.report("o\(number)", day: 1, words))
      reports.append(Self.report("k\(number)", day: 2, copy))
      let similarity = Self.similarity(words, copy)
      if similarity >= 0.8 { expected["k\(number)"] = similarity }
    }
    let corpus = try selection(reports).corpus
    let duplicates = try Duplicates(in: corpus)
    var found: [String: Double] = [:]
    for group in duplicates.groups {
      for copy in group.copies {
        let name = corpus.metadata[copy.document].name
        #expect(corpus.metadata[group.original].name == "o" + name.dropFirst())
        found[name] = copy.similarity
      }
    }
    #expect(found == expected)
    #expect(expected.count > 15)
  }

  @Test func copiesOfManyDocumentsAreFound() throws {
    var random = SeededRandom(seed: 3)
    let texts = (0..<1_300).map { _ in Self.text(12, &random) }
    let originals = texts.enumerated().map { Self.report("o\($0)", day: 1, $1) }
    let copies = [3, 1_020, 1_027, 1_299].map { Self.report("k\($0)", day: 2, texts[$0]) }
    #expect(
      Set(try Self.groups(originals + copies))
        == [["o3", "k3"], ["o1020", "k1020"], ["o1027", "k1027"], ["o1299", "k1299"]])
  }

  @Test func caseAccentsAndMarksDoNotCount() throws {
    let groups = try Self.groups([
      Report(
        "a", "X", (2026, 2, 1), "Der Fährmann über dem Fluß: „heute“ fährt er, morgen ruht er."),
      Report(
        "b", "Y", (2026, 2, 2), "DER FAEHRMANN UEBER DEM FLUSS – heute – faehrt er; morgen ruht er"),
    ])
    #expect(groups == [["a", "b"]])
  }

  @Test func shortAndEmptyTexts() throws {
    let groups = try Self.groups([
      Report("a", "X", (2026, 2, 1), "Kein Wind."), Report("b", "X", (2026, 2, 2), "Kein Wind."),
      Report("c", "X", (2026, 2, 3), "Viel Wind."), Report("d", "X", (2026, 2, 4), "!"),
      Report("e", "X", (2026, 2, 5), ""), Report("f", "X", (2026, 2, 5), "?"),
    ])
    #expect(groups == [["a", "b"]])
    #expect(try Duplicates(in: .empty).groups.isEmpty)
  }

  /// Every copy resembles its original, so a chain of small changes is not one group.
  @Test func aChainOfRevisionsIsCut() throws {
    var random = SeededRandom(seed: 3)
    var words = Self.text(200, &random)
    var versions = [words]
    for step in 0..<12 {
      for place in step * 15..<step * 15 + 5 { words[place] = "neu\(step)" }
      versions.append(words)
    }
    let reports = versions.enumerated().map { Self.report("v\($0)", day: $0 + 1, $1) }
    let corpus = try selection(reports).corpus
    let duplicates = try Duplicates(in: corpus)
    #expect(duplicates.groups.count > 1)
    for group in duplicates.groups {
      for copy in group.copies {
        let exact = Self.similarity(versions[group.original], versions[copy.document])
        #expect(abs(copy.similarity - exact) < 1e-12)
        #expect(exact >= 0.8)
      }
    }
  }

  @Test func oneOfEachGroupIsLeft() throws {
    var random = SeededRandom(seed: 4)
    let (one, two) = (Self.text(50, &random), Self.text(50, &random))
    let corpus = try selection([
      Self.report("a", day: 3, one), Self.report("b", day: 2, one), Self.report("c", day: 1, one),
      Self.report("d", day: 1, two), Self.report("e", day: 2, two),
      Self.report("f", day: 2, Self.text(50, &random)),
    ]).corpus
    let duplicates = try Duplicates(in: corpus)
    #expect(duplicates.unique(among: Array(0..<6)) == [2, 3, 5])
    #expect(duplicates.unique(among: [0, 1, 4, 5]) == [1, 4, 5], "the first of those selected")
    #expect(duplicates.unique(among: []) == [])
    #expect(duplicates.original(of: 0) == 2)
    #expect(duplicates.original(of: 2) == nil)
    #expect(duplicates.original(of: 99) == nil)
  }

  /// Thousands of copies of one text, and as many texts of one form, cost no square.
  @Test func crowdsAreLinear() throws {
    var random = SeededRandom(seed: 5)
    let words = Self.text(30, &random)
    var pages: [Page] = []
    for number in 0..<2_000 {
      let copy = Self.report("k\(number)", day: 2, words)
      var form = words
      for place in [3, 9, 15, 21, 27] { form[place] = "neu\(number)x\(place)" }
      pages += [copy.page, Self.report("f\(number)", day: 3, form).page]
    }
    let clock = ContinuousClock()
    let corpus = try Corpus.of(pages)
    var duplicates: Duplicates?
    let time = try clock.measure { duplicates = try Duplicates(in: corpus) }
    #expect(duplicates?.groups.first?.copies.count == 1_999)
    #expect(time < .seconds(20), "a debug build takes about a second")
  }
}
