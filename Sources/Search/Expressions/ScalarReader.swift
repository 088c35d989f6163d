/// Reads the scalars of UTF-8 bytes one after the other; what is no UTF-8 reads as U+FFFD.
struct ScalarReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next scalar that is visible in a word, or nothing at the end.
  @inline(__always)
  mutating func nextVisible() -> UInt32? {
    while position < bytes.count {
      let first = bytes[position]
      if first < 0x80 {
        position += 1
        return UInt32(first)
      }
      let scalar = wide(first)
      if !LetterCase.isInvisible(scalar) { return scalar }
    }
    return nil
  }

  @inline(__always)
  private mutating func wide(_ first: UInt8) -> UInt32 {
    let length = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0
    guard length > 0, position + length <= bytes.count else {
      position += 1
      return 0xFFFD
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    position += length
    return value
  }
}
