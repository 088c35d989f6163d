import Languages
import NewsCorpus
import Statistics

/// The word forms of a selection, the most frequent first, ties by name.
struct WordList: Sendable {
  /// A word form and its figures.
  struct Entry: Sendable {
    let item: String
    let frequency: Int
    let documents: Int
    let dispersion: Dispersion
    let reducedFrequency: Double?
    let isStopWord: Bool
  }

  /// The forms in order.
  let entries: [Entry]
  /// The number of words and numbers they were counted from.
  let size: Int

  /// Counts.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens + forms log forms).
  init(_ selection: Selection, folded: Bool) throws {
    let vocabulary = selection.corpus.vocabulary
    let words = try WordColumns(selection, folding: folded ? CaseFolding(vocabulary) : nil)
    size = words.count
    let parts = CorpusParts(sizes: words.documentSizes)
    var frequencies = [Int](repeating: 0, count: vocabulary.count)
    for type in words.types { frequencies[Int(type)] += 1 }
    var dispersions: [UInt32: Dispersion] = [:]
    var reduced: [UInt32: ReducedFrequency] = [:]
    var start = 0
    for (part, length) in words.documentSizes.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      var counts: [UInt32: Int] = [:]
      for position in start..<start + length {
        let type = words.types[position]
        counts[type, default: 0] += 1
        reduced[
          type, default: ReducedFrequency(frequency: frequencies[Int(type)], size: words.count)
        ].add(position)
      }
      for (type, count) in counts {
        dispersions[
          type, default: Dispersion(frequency: frequencies[Int(type)], parts: parts)
        ].add(count, inPart: part)
      }
      start += length
    }
    let languages = Set(selection.documents.map { selection.corpus.metadata[$0].language })
    let stopWords = languages.map { Language.named($0).stopWords }
    entries = dispersions.map { type, dispersion in
      let text = vocabulary.text(of: type)
      let item = folded ? text.lowercased() : text
      let lower = text.lowercased()
      return Entry(
        item: item, frequency: dispersion.frequency, documents: dispersion.range,
        dispersion: dispersion, reducedFrequency: reduced[type]?.value,
        isStopWord: stopWords.contains { $0.contains(lower) })
    }.sorted { ($1.frequency, $0.item) < ($0.frequency, $1.item) }
  }
}
