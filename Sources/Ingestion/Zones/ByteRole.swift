/// What a byte may begin between the words of a line.
enum ByteRole {
  static let nothing: UInt8 = 0
  static let word: UInt8 = 1
  static let mark: UInt8 = 2

  /// The role of each byte value; the table lives as long as the program.
  nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for value in 0...255 {
      let byte = UInt8(value)
      table[value] =
        switch byte {
        case _ where byte.isLetterOrDigit: word
        case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x7C, 0x3E, 0x40, 0x20, 0x24, 0xC2, 0xE2: mark
        case 0xC3...: word
        default: nothing
        }
    }
    return UnsafePointer(table)
  }()

  /// Whether a word goes on with a byte; the first bytes of no-break spaces, quotes and dashes end
  /// it.
  static func isInsideWord(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }
}
