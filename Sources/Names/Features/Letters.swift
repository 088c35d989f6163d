/// Letter case of UTF-8 text, byte by byte, for the scripts of European press texts.
///
/// Covers ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic; other letters are left as they are.
package enum Letters {
  /// Appends a word in lower case; the number of bytes stays the same.
  package static func appendLowercased(
    _ word: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) {
    var position = 0
    while position < word.count {
      let byte = word[position]
      if byte < 0x80 {
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        position += 1
      } else if position + 1 < word.count, byte >= 0xC3, byte <= 0xD1 {
        let (first, second) = lowercased(byte, word[position + 1])
        result.append(first)
        result.append(second)
        position += 2
      } else {
        result.append(byte)
        position += 1
      }
    }
  }

  /// A word in lower case.
  package static func lowercased(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    appendLowercased(word, to: &result)
    return result
  }

  /// A two-byte scalar in lower case.
  static func lowercased(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    case (0xC3, 0x80...0x9E) where second != 0x97: (first, second + 0x20)
    case (0xC4, _), (0xC5, 0x80...0xBE):
      // In these blocks capitals and small letters alternate; the parity changes twice.
      isAlternatingCapital(first, second) ? (first, second + 1) : (first, second)
    case (0xCE, 0x91...0x9F): (first, second + 0x20)
    case (0xCE, 0xA0...0xA9): (0xCF, second - 0x20)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): (first, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    default: (first, second)
    }
  }

  private static func isAlternatingCapital(_ first: UInt8, _ second: UInt8) -> Bool {
    let scalar = (UInt16(first) & 0x1F) << 6 | UInt16(second) & 0x3F
    switch scalar {
    case 0x138, 0x13F, 0x149, 0x178, 0x17F: return false
    case 0x139...0x148, 0x179...0x17E: return scalar % 2 == 1
    default: return scalar % 2 == 0
    }
  }

  /// What a scalar that begins at a byte is, as far as case and shape go.
  enum Kind: UInt8 {
    case upper, lower, digit, other
  }

  /// The kind of the scalar at a position and its length in bytes.
  @inline(__always)
  static func kind(
    _ word: UnsafeBufferPointer<UInt8>, _ position: Int
  ) -> (kind: Kind, length: Int) {
    let byte = word[position]
    if byte < 0x80 {
      switch byte {
      case 0x41...0x5A: return (.upper, 1)
      case 0x61...0x7A: return (.lower, 1)
      case 0x30...0x39: return (.digit, 1)
      default: return (.other, 1)
      }
    }
    let rest = word.count - position
    if byte < 0xE0 {
      guard rest > 1 else { return (.other, 1) }
      if byte >= 0xC3, byte <= 0xD1 {
        let second = word[position + 1]
        let isUpper = lowercased(byte, second) != (byte, second)
        if byte == 0xC3, second == 0x97 || second == 0xB7 { return (.other, 2) }
        return (isUpper ? .upper : .lower, 2)
      }
      return (.other, 2)
    }
    let length = byte < 0xF0 ? 3 : 4
    // Letters without case (Arabic, Hebrew, Chinese) count as small ones, marks as others.
    return (byte == 0xE2 ? .other : .lower, min(length, rest))
  }
}
