/// Hashes of features and names; part of the model's format, so the values never change.
package enum FeatureHash {
  /// The hash of bytes under a kind, which keeps features of different kinds apart.
  @inline(__always)
  package static func hash(_ kind: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state = mix(kind, 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count))
    guard let base = bytes.baseAddress else { return state }
    let raw = UnsafeRawPointer(base)
    var position = 0
    while position + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      state = mix(state, UInt64(littleEndian: word))
      position += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      rest |= UInt64(bytes[position]) << shift
      shift += 8
      position += 1
    }
    return mix(state, rest)
  }

  /// One value from two, as different as can be for different pairs.
  @inline(__always)
  package static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0xD6E8_FEB8_6659_FD93).multipliedFullWidth(
      by: right ^ 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// The hash under which a word stands in the model's name lists.
  @inline(__always)
  package static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let value = hash(0, bytes)
    return max(1, UInt32(truncatingIfNeeded: value ^ (value >> 32)))
  }
}
