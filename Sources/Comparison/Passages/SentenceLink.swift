/// Parts of two sentences of two documents that are the same text.
struct SentenceLink {
  /// The words of the first document's part; all of one sentence.
  var first: Range<Int>
  /// The words of the second document's part; all of one sentence.
  var second: Range<Int>
  /// Whether the parts have only a quotation in common.
  var isQuotation: Bool
}

/// Counting of words that two rows of words have in common.
enum CommonWords {
  /// The number of words in common, wherever they stand: the sum of the smaller frequencies.
  ///
  /// - Parameter left: the keys of one row, sorted.
  /// - Parameter right: the keys of the other row, sorted.
  static func count(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
