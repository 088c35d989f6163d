import NewsCorpus

/// The bytes of a line, as the loops read them that look at every one.
///
/// It never changes while a line is read, so that they need not look again whether it did.
struct LineBytes {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    (self.text, start, end) = (text, range.lowerBound, range.upperBound)
  }

  /// The byte at a position of the text, 0 behind the line.
  @inline(__always)
  subscript(_ position: Int) -> UInt8 { position < end ? text[position] : 0 }

  /// Whether a digit stands in the line before a position.
  func hasDigit(before position: Int) -> Bool { text[start..<position].contains(where: \.isDigit) }

  /// The hash of the word that begins at a position, and where it ends.
  @inline(__always)
  func word(at start: Int) -> (hash: UInt64, end: Int) {
    let position = wordEnd(from: start)
    if self[position] == 0xC2, self[position &+ 1] == 0xAD { return hyphenated(start, position) }
    guard let base = text.baseAddress, position &+ WordHash.padding <= text.count else {
      return (WordHash.of(text[start..<position]), position)
    }
    return (WordHash.of(padded: base + start, position &- start), position)
  }

  /// Where a word ends: before everything in ASCII that is no letter and no digit, and before the
  /// first bytes of no-break spaces, quotes and dashes.
  @inline(__always)
  private func wordEnd(from start: Int) -> Int {
    var position = start
    if let base = text.baseAddress {
      while position &+ 8 <= text.count {
        let count = EightBytes(base + position).wordBytes
        position &+= count
        if count < 8 || position >= end { return min(position, end) }
      }
    }
    while position < end, ByteRole.isInsideWord(text[position]) { position &+= 1 }
    return min(position, end)
  }

  /// The hash and the end of a word that has a soft hyphen at a position, which counts for nothing.
  private func hyphenated(_ start: Int, _ hyphen: Int) -> (hash: UInt64, end: Int) {
    var bytes = Array(text[start..<hyphen])
    var position = hyphen
    while position < end {
      let byte = text[position]
      if byte == 0xC2, self[position + 1] == 0xAD {
        position += 2
        continue
      }
      guard ByteRole.isInsideWord(byte) else { break }
      bytes.append(byte)
      position += 1
    }
    return (WordHash.of(bytes), position)
  }
}
