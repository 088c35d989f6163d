import NewsCorpus
import TestSupport
import Testing

@Suite("Builders add up to the corpus that was built at once") struct MergingTests {
  /// Pages of random words, names and signs, some of them empty, some with composed letters.
  private func pages(_ count: Int, seed: UInt64) -> [(Page, Segmentation)] {
    var random = SeededRandom(seed: seed)
    let words = [
      "Kanal", "Deich", "Ja\u{308}nner", "J\u{E4}nner", "der", ",", "12", "Umjero\u{301}w", "–",
      "ж",
    ]
    return (0..<count).map { number in
      let lines = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
        (0..<Int.random(in: 1..<9, using: &random)).map { _ in
          let word = words.randomElement(using: &random) ?? ""
          return Bool.random(using: &random)
            ? word : "\(word)\(Int.random(in: 0..<99, using: &random))"
        }.joined(separator: " ")
      }
      return page("seite-\(number % 7)", lines.joined(separator: "\n"))
    }
  }

  @Test(arguments: 1...40)
  func partsEqualTheWhole(seed: Int) throws {
    let pages = pages(24, seed: UInt64(seed))
    var whole = CorpusBuilder()
    for (page, segmentation) in pages { try whole.append(page, segmentation: segmentation) }
    let expected = everything(of: whole.finish())

    var random = SeededRandom(seed: UInt64(seed) + 1000)
    var merged = CorpusBuilder()
    var part = CorpusBuilder()
    for (page, segmentation) in pages {
      try part.append(page, segmentation: segmentation)
      if Bool.random(using: &random) {
        try merged.append(part)
        part.removeAll()
      }
    }
    try merged.append(part)
    let corpus = merged.finish()
    #expect(everything(of: corpus) == expected)
  }

  @Test(arguments: 1...40)
  func aPageMayComeInPieces(seed: Int) throws {
    let words = (0..<30).map { "w\($0 * seed % 11)" } + ["a\u{308}", "b\u{308}c"]
    let lines = (0..<8).map { words[$0 * 4..<$0 * 4 + 4].joined(separator: " ") }
    let (whole, segmentation) = page("lang", lines.joined(separator: "\n"))
    let before = page("davor", "eins zwei w3")
    var expected = CorpusBuilder()
    try expected.append(before.0, segmentation: before.1)
    try expected.append(whole, segmentation: segmentation)

    let cut = 1 + seed % 7
    let first = page("lang", lines[..<cut].joined(separator: "\n") + "\n")
    let rest = page("rest", lines[cut...].joined(separator: "\n"))
    var merged = CorpusBuilder()
    try merged.append(before.0, segmentation: before.1)
    var part = CorpusBuilder()
    try part.append(first.0, segmentation: first.1)
    try merged.append(part)
    part.removeAll()
    try part.append(rest.0, segmentation: rest.1)
    try merged.append(part, continuing: true)
    let (corpus, other) = (merged.finish(), expected.finish())
    #expect(everything(of: corpus) == everything(of: other))
  }

  @Test func thousandsOfEqualNamesAreNumberedAtOnce() throws {
    var builder = CorpusBuilder()
    let one = page("a", "x")
    for _ in 0..<20_000 { try builder.append(one.0, segmentation: one.1) }
    let corpus = builder.finish()
    #expect(corpus.metadata.last?.name == "a-20000")
  }
}
