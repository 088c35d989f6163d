/// What a byte counts as inside a word, all counts in one number so that one addition does it: a
/// letter, a digit and a Cyrillic letter have 16 bits each, and so has the byte itself, whose weight
/// is 0 only where it ends a word.
enum ByteWeight {
  private static let letter: UInt64 = 1
  private static let digit: UInt64 = 1 << 16
  private static let cyrillicLetter: UInt64 = 1 << 32
  private static let inside: UInt64 = 1 << 48

  /// The weight of each byte value; the table lives as long as the program.
  nonisolated(unsafe) static let table: UnsafePointer<UInt64> = {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
    for value in 0...255 {
      let byte = UInt8(value)
      table[value] =
        switch byte {
        case _ where byte.isLetter: inside | letter
        case _ where byte.isDigit: inside | digit
        case 0xD0, 0xD1: inside | letter | cyrillicLetter
        case 0x80...0xBF: inside
        // The first bytes of no-break spaces, quotes and dashes end a word.
        case 0xC2, 0xE2, 0x00...0x7F: 0
        default: inside | letter
        }
    }
    return UnsafePointer(table)
  }()

  static func letters(_ counts: UInt64) -> Int { Int(counts & 0xFFFF) }
  static func digits(_ counts: UInt64) -> Int { Int(counts >> 16 & 0xFFFF) }
  static func cyrillic(_ counts: UInt64) -> Int { Int(counts >> 32 & 0xFFFF) }
}
