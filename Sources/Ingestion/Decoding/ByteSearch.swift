import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands at or behind a position, by the C library, which looks at 32 bytes at
  /// once.
  @inline(__always)
  func position(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a stretch begins with the bytes of another.
  func hasBytes(of other: Range<Int>, at stretch: Range<Int>) -> Bool {
    guard let base = baseAddress, other.count <= stretch.count, other.upperBound <= count,
      stretch.upperBound <= count
    else { return false }
    return memcmp(base + other.lowerBound, base + stretch.lowerBound, other.count) == 0
  }
}

extension ArraySlice<UInt8> {
  /// Where a byte first stands.
  func position(of byte: UInt8) -> Int? {
    withUnsafeBufferPointer { $0.position(of: byte) }.map { startIndex + $0 }
  }

  /// Where a needle first begins.
  func position(of needle: [UInt8]) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var start = startIndex
    while let found = self[start...].position(of: first), found + needle.count <= endIndex {
      if self[found..<found + needle.count].elementsEqual(needle) { return found }
      start = found + 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Where a byte first stands at or behind a position.
  func position(of byte: UInt8, from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { $0.position(of: byte, from: start) }
  }
}
