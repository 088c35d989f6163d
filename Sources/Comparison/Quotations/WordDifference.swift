public import NewsCorpus

/// How a stretch of text differs, word by word, from another.
public struct WordDifference: Hashable, Sendable {
  /// Words in a row that are the same, or that only one of the two has.
  public enum Piece: Hashable, Sendable {
    /// Words of both, in bytes of the second text.
    case common(Range<Int>)
    /// Words of the first only, in bytes of the first text.
    case removed(Range<Int>)
    /// Words of the second only, in bytes of the second text.
    case added(Range<Int>)
  }

  /// The pieces in reading order; what was replaced stands before what replaces it.
  public let pieces: [Piece]

  /// Compares two rows of tokens.
  ///
  /// Words are the same whatever their case, diacritics and transcription; punctuation counts for
  /// the word before it. The rows are aligned with dynamic programming (Needleman and Wunsch 1970).
  ///
  /// - Parameters:
  ///   - first: tokens of the corpus that stand in one document.
  ///   - second: tokens of the corpus that stand in one document, which may be another.
  /// - Complexity: O(*n* × *m*) for *n* and *m* words; rows of more than 2,000 words differ as a
  ///   whole.
  public init(from first: Range<Int>, to second: Range<Int>, in corpus: Corpus) {
    var keys = WordKeys(corpus.vocabulary)
    self.init(WordRow(first, in: corpus, keys: &keys), WordRow(second, in: corpus, keys: &keys))
  }

  private static let longestRow = 2000

  init(_ first: WordRow, _ second: WordRow) {
    let isShort = max(first.count, second.count) <= WordDifference.longestRow
    let matches =
      isShort
      ? WordAlignment.between(
        first.keys + second.keys, 0..<first.count, first.count..<first.count + second.count)
      : []
    var pieces: [Piece] = []
    var row = 0
    var column = 0
    func gap(toRow nextRow: Int, column nextColumn: Int) {
      if let bytes = first.bytes(row..<nextRow) { pieces.append(.removed(bytes)) }
      if let bytes = second.bytes(column..<nextColumn) { pieces.append(.added(bytes)) }
    }
    var run = 0..<0
    for match in matches {
      let place = match.second - first.count
      if match.first == row, place == column, !run.isEmpty {
        run = run.lowerBound..<place + 1
      } else {
        if let bytes = second.bytes(run) { pieces.append(.common(bytes)) }
        gap(toRow: match.first, column: place)
        run = place..<place + 1
      }
      row = match.first + 1
      column = place + 1
    }
    if let bytes = second.bytes(run) { pieces.append(.common(bytes)) }
    gap(toRow: first.count, column: second.count)
    self.pieces = pieces
  }
}

/// The words of a row of tokens, by their folded keys.
struct WordRow {
  private(set) var keys: [UInt32] = []
  /// The bytes of each word with the punctuation behind it.
  private var ends: [Range<Int>] = []

  init(_ tokens: Range<Int>, in corpus: Corpus, keys numbers: inout WordKeys) {
    // Marks before the first word belong to it, others to the word before them.
    var opening: Int?
    for token in tokens {
      let bytes = corpus.byteRange(ofToken: token)
      let key = numbers.key(of: corpus.tokenForms[token])
      if key == WordKeys.none {
        if let last = ends.last {
          ends[ends.count - 1] = last.lowerBound..<bytes.upperBound
        } else if opening == nil {
          opening = bytes.lowerBound
        }
      } else {
        let start = ends.isEmpty ? opening ?? bytes.lowerBound : bytes.lowerBound
        ends.append(start..<bytes.upperBound)
        keys.append(key)
      }
    }
  }

  var count: Int { keys.count }

  /// The bytes of words in a row; nothing where there is none.
  func bytes(_ words: Range<Int>) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    return ends[first].lowerBound..<ends[last].upperBound
  }
}
