/// A word while it is being stemmed: its scalars, and the two regions Snowball knows.
struct StemBuffer {
  var scalars: [UInt32] = []
  /// Where region R1 begins.
  var r1 = 0
  /// Where region R2 begins.
  var r2 = 0

  var count: Int { scalars.count }

  /// Appends a scalar in lower case.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: scalars.append(value | 0x20)
    case 0..<0x80: scalars.append(value)
    case 0xAD, 0x2060: break
    case 0xC0...0xDE where value != 0xD7: scalars.append(value + 0x20)
    case 0x80...0xFF: scalars.append(value)
    case 0x2018, 0x2019: scalars.append(0x27)
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { scalars.append(lower.value) }
    }
  }

  /// Appends a form's scalars in lower case.
  mutating func append(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes {
        scalars.append(UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
      }
    } else {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { append(scalar) }
    }
  }

  /// Whether the scalars before a position end with a text of ASCII letters.
  @inline(__always)
  func ends(with suffix: StaticString, before end: Int) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= end else { return false }
    let letters = suffix.utf8Start
    for offset in 0..<length where scalars[end - length + offset] != UInt32(letters[offset]) {
      return false
    }
    return true
  }

  @inline(__always)
  func ends(with suffix: StaticString) -> Bool { ends(with: suffix, before: count) }

  /// The longest of some suffixes the word ends with; the list goes from long to short.
  func longest<Action>(_ suffixes: [(StaticString, Action)]) -> (start: Int, action: Action)? {
    for (suffix, action) in suffixes where ends(with: suffix) {
      return (count - suffix.utf8CodeUnitCount, action)
    }
    return nil
  }

  /// Replaces everything from a position.
  mutating func replace(from start: Int, with text: StaticString = "") {
    scalars.removeSubrange(start...)
    for offset in 0..<text.utf8CodeUnitCount { scalars.append(UInt32(text.utf8Start[offset])) }
  }

  /// The position behind the first scalar outside a set that follows one inside it.
  func pastGroup(from start: Int, _ isInside: (UInt32) -> Bool) -> Int? {
    guard let inside = scalars[start...].firstIndex(where: isInside),
      let outside = scalars[inside...].firstIndex(where: { !isInside($0) })
    else { return nil }
    return outside + 1
  }
}

/// Letters as the stemmers compare them.
enum Letter {
  @inline(__always)
  static func isOne(of letters: StaticString, _ scalar: UInt32) -> Bool {
    guard scalar < 0x80 else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where UInt32(letters.utf8Start[offset]) == scalar {
      return true
    }
    return false
  }

  static let upperU: UInt32 = 0x55
  static let upperY: UInt32 = 0x59
  static let apostrophe: UInt32 = 0x27
  static let e: UInt32 = 0x65
  static let l: UInt32 = 0x6C
  static let s: UInt32 = 0x73
  static let u: UInt32 = 0x75
  static let y: UInt32 = 0x79
  static let sharpS: UInt32 = 0xDF
  static let aUmlaut: UInt32 = 0xE4
  static let oUmlaut: UInt32 = 0xF6
  static let uUmlaut: UInt32 = 0xFC
}
