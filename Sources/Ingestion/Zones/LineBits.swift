import NewsCorpus

/// Where words and marks begin in a line, and which bytes go on with a word, one bit a byte.
struct LineBits {
  private let insides: BitRow
  private let beginnings: BitRow

  /// How many letters and digits were looked at.
  ///
  /// All first bytes of letters beyond ASCII count, and with them those of signs that are no spaces,
  /// quotes or dashes.
  struct Counts {
    var letters = 0
    var digits = 0
    /// Where the first digit stands in the line, or -1.
    var firstDigit = -1
    var cyrillic = 0
    /// Whether one of `: / ( ©` may stand near the end.
    var hasLateMark = false
  }

  /// How many bytes before the end of a line are near it.
  static let late = 90

  /// How many numbers a line of so many bytes takes.
  static func size(for bytes: Int) -> Int { 2 * BitRow.size(for: bytes) }

  /// Makes room for a line in memory that outlives it.
  init(_ memory: UnsafeMutablePointer<UInt64>, limit: Int) {
    let size = BitRow.size(for: limit)
    insides = BitRow(memory, size: size)
    beginnings = BitRow(memory + size, size: size)
  }

  /// Looks at a line of a text of valid UTF-8, and forgets the line before.
  func look(at text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Counts {
    var counts = Counts()
    // Which bytes of the next block go on with a sign of two or three bytes, and whether the last byte
    // of the block before is one of a word.
    var (open, inside): (UInt64, UInt64) = (0, 0)
    SixtyFourBytes.forEach(in: text, line) { number, bytes in
      // The first bytes of no-break spaces, quotes and dashes end a word.
      let (two, three) = (bytes.equal(0xC2), bytes.equal(0xE2))
      let sign = two | three
      let rest = sign &<< 1 | three &<< 2 | open
      open = sign &>> 63 | three &>> 62
      let (letters, digits) = (bytes.asciiLetters, bytes.asciiDigits)
      let word = letters | digits | bytes.between(0x80, 0xFF) & ~(sign | rest)
      insides[number] = word
      beginnings[number] = word & ~(word &<< 1 | inside) | sign | LineBits.marks(bytes)
      inside = word &>> 63
      let left = line.count &- number &* 64
      let within = left < 64 ? (1 &<< UInt64(truncatingIfNeeded: left)) &- 1 : UInt64.max
      let beyond = bytes.between(0xC3, 0xFF) & ~three
      counts.letters &+= ((letters | beyond) & within).nonzeroBitCount
      if counts.digits == 0, digits & within != 0 {
        counts.firstDigit = number &* 64 &+ digits.trailingZeroBitCount
      }
      counts.digits &+= (digits & within).nonzeroBitCount
      if left <= 64 + LineBits.late {
        let marks = bytes.equal(0x3A) | bytes.equal(0x2F) | bytes.equal(0x28) | two
        counts.hasLateMark = counts.hasLateMark || marks != 0
      }
      counts.cyrillic &+= (bytes.between(0xD0, 0xD1) & within).nonzeroBitCount
    }
    return counts
  }

  /// The marks of ASCII that say something, and blanks before blanks: . ! ? : " | > @ $
  @inline(__always)
  private static func marks(_ bytes: SixtyFourBytes) -> UInt64 {
    // Of the last blank in a block nobody knows what follows it.
    let blanks = bytes.equal(0x20)
    return blanks & (blanks &>> 1 | 1 &<< 63) | bytes.between(0x21, 0x22) | bytes.equal(0x24)
      | bytes.equal(0x2E) | bytes.equal(0x3A) | bytes.between(0x3E, 0x40) | bytes.equal(0x7C)
  }

  /// Where in 64 bytes of the line, counted from its beginning, words and marks begin.
  @inline(__always)
  func beginnings(inBlock number: Int) -> UInt64 { beginnings[number] }

  /// How many bytes of a word follow from a position of the line on, at most ``BitRow/reach``.
  ///
  /// They may be some more behind the line.
  @inline(__always)
  func wordBytes(from position: Int) -> Int { insides.run(from: position) }
}
