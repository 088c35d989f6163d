import Comparison
import NewsCorpus
import TestSupport
import Testing

/// What holds for every input, and hostile input.
@Suite struct PassagePropertyTests {
  /// Random sentences over a small vocabulary.
  static func randomText(_ random: inout SeededRandom, sentences: Int) -> String {
    (0..<sentences).map { _ in
      let words = (0..<Int.random(in: 4...18, using: &random)).map { _ in
        "wort\(Int.random(in: 0..<4000, using: &random))"
      }
      return "Satz " + words.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  /// Texts that share paragraphs with random changes.
  static func randomReports(seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    let sources = (0..<4).map { _ in randomText(&random, sentences: 4) }
    return (0..<9).map { _ in
      var parts = [randomText(&random, sentences: 3)]
      for source in sources where Bool.random(using: &random) {
        let words = source.split(separator: " ").filter { _ in
          Int.random(in: 0..<20, using: &random) > 0
        }
        parts.append(words.joined(separator: " "))
      }
      return parts.shuffled(using: &random).joined(separator: "\n")
    }
  }

  /// Everything a comparison says, by names, so that corpora in other orders can be compared.
  static func summary(_ shared: SharedText, _ corpus: Corpus) throws -> [String] {
    func name(_ number: Int) -> String { corpus.metadata[number].name }
    var lines = shared.passages.map { passage in
      "\(passage.kind) \(passage.similarity) "
        + passage.spans.map { "\(name($0.document)) \($0.bytes)" }.joined(separator: " ")
    }
    lines += shared.pairs.map {
      "\(name($0.a)) \(name($0.b)) \($0.sharedTokens) \($0.similarity) \($0.passages)"
    }
    lines += shared.provenance.map { "\(name($0.document)) \($0.copied) \($0.edited) \($0.own)" }
    lines += try shared.stories().map { $0.documents.map(name).joined(separator: " ") }
    lines += try shared.disagreements().map { "\($0.what) \($0.values.map(\.bytes))" }
    lines += try shared.exclusiveFindings().map { "\(name($0.document)) \($0.bytes)" }
    return lines
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func orderOfDocumentsIsIndifferent(seed: UInt64) throws {
    let texts = PassagePropertyTests.randomReports(seed: seed)
    let reports = texts.enumerated().map { Report("r\($0)", "s", (2025, 1, 1 + $0 % 3), $1) }
    var random = SeededRandom(seed: seed)
    let (first, second) = (try selection(reports), try selection(reports.shuffled(using: &random)))
    let left = try PassagePropertyTests.summary(SharedText(of: first), first.corpus)
    let right = try PassagePropertyTests.summary(SharedText(of: second), second.corpus)
    #expect(left == right)
    #expect(left.contains { $0.hasPrefix("edited") || $0.hasPrefix("verbatim") })
  }

  @Test(arguments: 7...12 as ClosedRange<UInt64>)
  func valuesKeepTheirBounds(seed: UInt64) throws {
    let texts = PassagePropertyTests.randomReports(seed: seed)
    let selection = try selection(texts: texts)
    let shared = try SharedText(of: selection)
    for passage in shared.passages {
      #expect(passage.spans.count >= 2 && passage.documents.count >= 2)
      #expect(passage.words >= 6)
      #expect(passage.similarity > 0 && passage.similarity <= 1)
      #expect((passage.kind == .verbatim) == (passage.similarity == 1))
      for span in passage.spans {
        let document = selection.corpus[document: span.document]
        #expect(span.bytes.lowerBound >= 0 && span.bytes.upperBound <= document.text.count)
        #expect(!span.bytes.isEmpty && span.words > 0)
      }
    }
    for pair in shared.pairs {
      #expect((0...1).contains(pair.shareA) && (0...1).contains(pair.shareB))
      #expect((0...1).contains(pair.similarity))
      #expect((pair.sharedTokens > 0) == (pair.passages > 0))
    }
    for entry in shared.provenance {
      #expect(abs(entry.copied + entry.edited + entry.quoted + entry.own - 1) < 1e-9)
    }
  }

  @Test func plantedRevisionsAreFound() throws {
    var random = SeededRandom(seed: 99)
    for _ in 0..<20 {
      let source = PassagePropertyTests.randomText(&random, sentences: 8)
      let revised = source.split(separator: " ").map { word in
        Int.random(in: 0..<12, using: &random) == 0 && !word.hasSuffix(".") ? "anders" : word
      }.joined(separator: " ")
      let shared = try SharedText(of: selection(texts: [source, revised]))
      #expect(try #require(shared.pairs.first).shareA > 0.75)
    }
  }

  @Test func identicalReports() throws {
    let text = InventedStories.bridge[0].text
    let shared = try SharedText(of: selection(texts: [text, text]))
    #expect(shared.passages.map(\.kind) == [.verbatim])
    #expect(
      shared.passages.first?.spans.map(\.bytes) == Array(repeating: 0..<text.utf8.count, count: 2))
    let pair = try #require(shared.pairs.first)
    #expect(pair.shareA == 1 && pair.shareB == 1 && abs(pair.similarity - 1) < 1e-9)
    #expect(shared.provenance.allSatisfy { $0.copied == 1 && $0.own == 0 })
  }

  @Test func spellingAndMarksDoNotMatter() throws {
    let shared = try SharedText(
      of: selection(texts: [
        "Die Straße nach Müllheim ist weiß, sagte der Förster, und 1.500 „Elche“ stehen darauf.",
        "DIE STRASSE nach Muellheim ist weiss - sagte der Forster - und 1500 «Elche» stehen darauf!",
      ]))
    #expect(shared.passages.map(\.kind) == [.verbatim])
  }

  @Test func nothingToCompare() throws {
    let none = try SharedText(of: Selection(allOf: .empty))
    #expect(none.passages.isEmpty && none.pairs.isEmpty && none.provenance.isEmpty)
    #expect(try none.stories().isEmpty && none.exclusiveFindings().isEmpty)
    let one = try SharedText(of: selection(texts: [InventedStories.bridge[0].text]))
    #expect(one.passages.isEmpty && one.pairs.isEmpty)
    #expect(one.provenance.map(\.own) == [1])
    #expect(try one.stories().count == 1 && one.disagreements().isEmpty)
    let blank = try SharedText(of: selection(texts: ["", " \n ", "…"]))
    #expect(blank.passages.isEmpty && blank.provenance.map(\.own) == [1, 1, 1])
  }

  @Test func twoThousandCopies() throws {
    let text = InventedStories.bridge[0].text
    let shared = try SharedText(of: selection(texts: Array(repeating: text, count: 2000)))
    #expect(shared.passages.map(\.spans.count) == [2000])
    #expect(shared.pairs.count + shared.pairsLeftOut == 2000 * 1999 / 2)
  }

  @Test func twoThousandNearCopies() throws {
    let text = InventedStories.bridge[0].text
    let texts = (0..<2000).map { text + "\nDies ist Ausgabe Nummer \($0)." }
    let shared = try SharedText(of: selection(texts: texts))
    #expect(shared.passages.first?.spans.count == 2000)
    #expect(shared.provenance.allSatisfy { $0.copied > 0.8 })
  }

  @Test func hugeAgainstTiny() throws {
    var random = SeededRandom(seed: 5)
    let huge = (0..<40).map { _ in
      PassagePropertyTests.randomText(&random, sentences: 1000)
    }.joined(separator: "\n")
    #expect(huge.utf8.count > 3_000_000)
    let tiny = "Satz wort1 wort2 wort3 wort4 wort5 wort6 Ende."
    let shared = try SharedText(of: selection(texts: [huge, tiny]))
    #expect(shared.pairs.count == 1 && shared.provenance.count == 2)
  }

  @Test func oneWordForever() throws {
    let texts = (0..<5).map { String(repeating: "bla ", count: 5_000 + $0) }
    let shared = try SharedText(of: selection(texts: texts))
    #expect(shared.provenance.count == 5)
  }

  @Test(arguments: [(100, 43), (7, 3), (60, 6), (12, 11)])
  func oneWordRepeated(_ first: Int, _ second: Int) throws {
    for frame in ["%", "Er rief: „%“", "Ja %. Nein.", "Dann „%“, sagte er"] {
      let texts = [first, second].map { count in
        let words = Array(repeating: "bla", count: count).joined(separator: " ")
        return frame.split(separator: "%", omittingEmptySubsequences: false)
          .joined(separator: words)
      }
      let shared = try SharedText(of: selection(texts: texts))
      #expect(shared.passages.allSatisfy { $0.spans.allSatisfy { !$0.bytes.isEmpty } })
    }
  }

  /// Few different words and marks anywhere: every repetition and overlap there is.
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func smallVocabularies(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "Ja", "nein", "Gut", "12", "zwei", "1.500", "Boote", ".", "„", "“", "\"", "\n", "»",
    ]
    let size = Int.random(in: 3...pieces.count, using: &random)
    let texts = (0..<6).map { _ in
      (0..<Int.random(in: 0...150, using: &random)).map { _ in
        pieces[Int.random(in: 0..<size, using: &random)]
      }.joined(separator: " ")
    }
    let reports = texts.enumerated().map { Report("r\($0)", "s\($0 % 2)", nil, $1) }
    let first = try selection(reports)
    let second = try selection(reports.reversed())
    let left = try SharedText(of: first)
    #expect(
      try PassagePropertyTests.summary(left, first.corpus)
        == PassagePropertyTests.summary(SharedText(of: second), second.corpus))
    var options = WordingOptions()
    options.minimumG2 = 0
    let words = try left.distinctiveWords(options: options) { $0.metadata.source }
    #expect(words.allSatisfy { $0.frequency + $0.referenceFrequency >= 3 && $0.g2.isFinite })
    #expect(words.allSatisfy { $0.tokens.count == $0.frequency })
    for passage in left.passages {
      for span in passage.spans {
        #expect(span.bytes.upperBound <= first.corpus[document: span.document].text.count)
      }
    }
  }

  @Test func cancellationIsHeeded() async throws {
    let selection = try selection(texts: PassagePropertyTests.randomReports(seed: 3))
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try SharedText(of: selection).passages.count
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
