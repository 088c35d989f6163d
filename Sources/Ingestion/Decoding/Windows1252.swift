/// The encoding of old Western European pages.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for, after the WHATWG Encoding Standard; the five unused
  /// ones become the C1 control of the same number there, and U+FFFD here, as no text means them.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The scalar that a byte stands for.
  static func scalar(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
  }

  /// Decodes bytes to UTF-8.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 { result.append(byte) } else { result.append(utf8: scalar(byte)) }
    }
    return result
  }
}

extension [UInt8] {
  /// Appends a scalar value as UTF-8; values that are no scalar become U+FFFD.
  mutating func append(utf8 value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
