/// Hashing and comparing of word forms, eight bytes at a time.
///
/// The hash is a multiply-fold over 64-bit words. The table of a vocabulary is kept in
/// snapshots: to change the hash means another snapshot format. The last word overlaps the one before it, so that
/// nothing behind a form is read.
enum FormHash {
  @inline(__always)
  static func hash(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    let raw = UnsafeRawPointer(base)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(truncatingIfNeeded: count &+ 1)
    if count < 8 {
      state = fold(state ^ short(raw, count), 0xA076_1D64_78BD_642F)
    } else {
      var position = 0
      while position + 8 < count {
        state = fold(
          state ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self),
          0xD6E8_FEB8_6659_FD93)
        position &+= 8
      }
      state = fold(
        state ^ raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self),
        0xA076_1D64_78BD_642F)
    }
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  /// Whether two stretches of the same length are equal.
  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    if count < 8 { return short(left, count) == short(right, count) }
    var position = 0
    while position + 8 < count {
      if left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      {
        return false
      }
      position &+= 8
    }
    return left.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      == right.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
  }

  /// Fewer than eight bytes as one number, different for different bytes of the same length.
  @inline(__always)
  private static func short(_ raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = UInt64(raw.loadUnaligned(as: UInt32.self))
      return first << 32
        | UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    }
    guard count > 0 else { return 0 }
    let first = UInt64(raw.load(as: UInt8.self))
    let middle = UInt64(raw.load(fromByteOffset: count >> 1, as: UInt8.self))
    let last = UInt64(raw.load(fromByteOffset: count &- 1, as: UInt8.self))
    return first << 16 | middle << 8 | last
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
