import NewsCorpus

/// The bytes of a line, as the loops read them that look at every one.
///
/// It never changes while a line is read, so that they need not look again whether it did.
struct LineBytes {
  let text: UnsafeBufferPointer<UInt8>
  let bits: LineBits
  let start: Int
  let end: Int

  init(text: UnsafeBufferPointer<UInt8>, bits: LineBits, range: Range<Int>) {
    (self.text, self.bits, start, end) = (text, bits, range.lowerBound, range.upperBound)
  }

  /// The byte at a position of the text, 0 behind the line.
  @inline(__always)
  subscript(_ position: Int) -> UInt8 { position < end ? text[position] : 0 }

  /// Whether a digit stands in the line before a position.
  func hasDigit(before position: Int) -> Bool { text[start..<position].contains(where: \.isDigit) }

  /// Where the word ends that begins at a position; the position itself where none does.
  @inline(__always)
  func wordEnd(from beginning: Int) -> Int {
    var position = beginning
    while position < end {
      let count = bits.wordBytes(from: position &- start)
      position &+= count
      if count < BitRow.reach { break }
    }
    return min(position, end)
  }

  /// The hash of a word, and where it ends with what follows a soft hyphen.
  @inline(__always)
  func word(_ beginning: Int, _ end: Int) -> (hash: UInt64, end: Int) {
    if self[end] == 0xC2, self[end &+ 1] == 0xAD { return hyphenated(beginning, end) }
    guard let base = text.baseAddress, end &+ WordHash.padding <= text.count else {
      return (WordHash.of(text[beginning..<end]), end)
    }
    return (WordHash.of(padded: base + beginning, end &- beginning), end)
  }

  /// The hash and the end of a word that has a soft hyphen at a position, which counts for nothing.
  private func hyphenated(_ beginning: Int, _ hyphen: Int) -> (hash: UInt64, end: Int) {
    var bytes = Array(text[beginning..<hyphen])
    var position = hyphen
    while self[position] == 0xC2, self[position &+ 1] == 0xAD {
      let end = wordEnd(from: position &+ 2)
      bytes += text[position &+ 2..<end]
      position = end
    }
    return (WordHash.of(bytes), position)
  }
}
