import NewsCorpus
import Tables

/// Turns stretches of documents into what records say about places: Unicode-scalar offsets and text.
struct PlaceFinder {
  private let corpus: Corpus
  private var offsets: [Int: ScalarOffsets] = [:]

  /// Makes a finder for a corpus.
  init(_ corpus: Corpus) {
    self.corpus = corpus
  }

  /// The Unicode-scalar offsets of a stretch of a document.
  ///
  /// - Complexity: O(1) after the first call for the document, which reads its text.
  mutating func scalars(_ bytes: Range<Int>, in document: Int) -> Range<Int> {
    let known = offsets[document] ?? ScalarOffsets(corpus[document: document])
    offsets[document] = known
    return known.scalars(bytes)
  }

  /// The fields `doc`, `start`, `end` and `text` of a stretch.
  mutating func fields(_ bytes: Range<Int>, in document: Int) -> [Value.Field] {
    let range = scalars(bytes, in: document)
    return [
      .init("doc", .text(corpus.metadata[document].name)),
      .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
      .init("text", .text(corpus[document: document].string(bytes))),
    ]
  }
}
