import NewsCorpus
import TestSupport
import Testing

@Suite("Pages come into a corpus whole and in pieces") struct AppendingTests {
  @Test(arguments: 1...40)
  func aPageMayComeInPieces(seed: Int) throws {
    let words = (0..<30).map { "w\($0 * seed % 11)" } + ["a\u{308}", "b\u{308}c"]
    let lines = (0..<8).map { words[$0 * 4..<$0 * 4 + 4].joined(separator: " ") }
    let (whole, segmentation) = page("lang", lines.joined(separator: "\n"))
    let before = page("davor", "eins zwei w3")
    var expected = CorpusBuilder()
    try expected.append(before.0, segmentation: before.1)
    try expected.append(whole, segmentation: segmentation)

    var pieces = CorpusBuilder()
    try pieces.append(before.0, segmentation: before.1)
    try pieces.append(whole, segmentation: Segmentation())
    let count = segmentation.starts.count
    for first in stride(from: 0, to: count, by: 1 + seed % 7) {
      let tokens = first..<min(first + 1 + seed % 7, count)
      var piece = Segmentation()
      piece.starts = Array(segmentation.starts[tokens])
      piece.ends = Array(segmentation.ends[tokens])
      for (sentence, start) in segmentation.sentences.enumerated() where tokens ~= Int(start) {
        piece.sentences.append(start - UInt32(first))
        piece.zones.append(segmentation.zones[sentence])
      }
      try pieces.appendToLast(piece)
    }
    let (corpus, other) = (pieces.finish(), expected.finish())
    #expect(everything(of: corpus) == everything(of: other))
  }

  @Test(arguments: 1...20)
  func formsOfEveryLengthAreToldApart(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    // Few letters, so that long forms often differ in one byte only.
    let words = (0..<4000).map { _ in
      let length = Bool.random(using: &random) ? Int.random(in: 1...9, using: &random) : 30
      return String(
        (0..<Int.random(in: 1...length, using: &random)).map { _ in
          Int.random(in: 0..<8, using: &random) == 0 ? "ä" : "a"
        })
    }
    let (whole, segmentation) = page("a", words.joined(separator: " "))
    var builder = CorpusBuilder()
    try builder.append(whole, segmentation: segmentation)
    let corpus = builder.finish()
    let spelled = corpus.tokenForms.buffer.map { corpus.vocabulary.text(of: $0) }
    #expect(spelled == words)
    #expect(corpus.vocabulary.count == Set(words).count)
    for word in Set(words) {
      let form = try #require(corpus.vocabulary.form(word))
      #expect(corpus.vocabulary.text(of: form) == word)
    }
  }

  @Test func thousandsOfEqualNamesAreNumberedAtOnce() throws {
    var builder = CorpusBuilder()
    let one = page("a", "x")
    for _ in 0..<20_000 { try builder.append(one.0, segmentation: one.1) }
    let corpus = builder.finish()
    #expect(corpus.metadata.last?.name == "a-20000")
  }
}
