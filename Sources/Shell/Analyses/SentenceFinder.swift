import NewsCorpus

/// Finds the sentence a stretch of a document stands in.
struct SentenceFinder {
  private let document: Document

  /// Takes a document; nothing is worked out before it is asked for.
  init(_ document: Document) {
    self.document = document
  }

  /// The sentence that holds a byte, or the one before it; nothing in a document without sentences.
  ///
  /// - Complexity: O(log sentences).
  func sentence(atByte byte: Int) -> Int? {
    let sentences = document.sentences
    var low = sentences.lowerBound
    var high = sentences.upperBound
    while low < high {
      let middle = (low + high) / 2
      if document.byteRange(ofSentence: middle).lowerBound <= byte {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return sentences.isEmpty ? nil : max(sentences.lowerBound, low - 1)
  }

  /// The text of a sentence on one line.
  func text(of sentence: Int) -> String {
    document.string(document.byteRange(ofSentence: sentence)).replacingAll("\n", with: " ")
  }

  /// The part of a sentence around a stretch of it, cut at blanks and marked where it was cut.
  func excerpt(of sentence: Int, around range: Range<Int>, reach: Int = 60) -> String {
    let whole = document.byteRange(ofSentence: sentence)
    let text = document.text
    var start = max(whole.lowerBound, range.lowerBound - reach)
    var end = min(whole.upperBound, range.upperBound + reach)
    // Short remainders are shown rather than marked as cut.
    if start - whole.lowerBound < 20 { start = whole.lowerBound }
    if whole.upperBound - end < 20 { end = whole.upperBound }
    while start > whole.lowerBound, start < range.lowerBound, text[start - 1] > 0x20 { start += 1 }
    while end < whole.upperBound, end > range.upperBound, text[end] > 0x20 { end -= 1 }
    let part = document.string(start..<max(start, end)).replacingAll("\n", with: " ")
    return (start > whole.lowerBound ? "… " : "") + part + (end < whole.upperBound ? " …" : "")
  }
}
