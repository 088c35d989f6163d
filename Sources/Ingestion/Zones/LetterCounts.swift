import NewsCorpus

/// How many letters, digits and Cyrillic letters a stretch of text has.
///
/// All first bytes of letters beyond ASCII count, and with them those of signs that are no spaces,
/// quotes or dashes.
struct LetterCounts {
  private(set) var letters: Int32 = 0
  private(set) var digits: Int32 = 0
  private(set) var cyrillic: Int32 = 0

  /// How many times eight bytes are counted before the sums are added up, which have one byte each.
  private static let run = 127

  /// Counts in a stretch of a text, eight bytes at a time.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let base = text.baseAddress else { return }
    let end = range.upperBound - range.count % 8
    var position = range.lowerBound
    while position < end {
      var (letters, digits): (UInt64, UInt64) = (0, 0)
      for start in stride(from: position, to: min(position + 8 * LetterCounts.run, end), by: 8) {
        let bytes = EightBytes(base + start)
        letters &+= bytes.asciiLetters
        digits &+= bytes.asciiDigits
        if !bytes.isASCII { countBeyond(UnsafeBufferPointer(start: base + start, count: 8)) }
        position = start + 8
      }
      self.letters += Int32(EightBytes.sum(letters))
      self.digits += Int32(EightBytes.sum(digits))
    }
    let rest = UnsafeBufferPointer(rebasing: text[end..<range.upperBound])
    letters += Int32(rest.count(where: \.isLetter))
    digits += Int32(rest.count(where: \.isDigit))
    countBeyond(rest)
  }

  /// Counts the letters that are not ASCII.
  private mutating func countBeyond(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes where byte >= 0xC3 && byte != 0xE2 {
      letters += 1
      if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
    }
  }
}
