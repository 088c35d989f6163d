/// Hashing and comparing of word forms, eight bytes at a time.
///
/// The hash is a multiply-fold over 64-bit words, in the manner of wyhash: the first word by the last,
/// which overlaps the one before it. The table of a vocabulary is kept in snapshots: to change the hash
/// means another snapshot format.
enum FormHash {
  /// How many bytes behind a padded form can be read, whatever they are.
  static let padding = 8

  /// The hash of a form of which nothing behind it is read; no form is empty.
  static func hash(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    guard count > 0 else { return 0 }
    return withUnsafeTemporaryAllocation(byteCount: count + padding, alignment: 8) { copy in
      guard let start = copy.baseAddress else { return 0 }
      start.copyMemory(from: base, byteCount: count)
      return hash(padded: start, count)
    }
  }

  /// The hash of a padded form of one byte or more.
  ///
  /// Up to 16 bytes there is no branch: the lengths of words come in no order that a processor
  /// could foresee, and a wrong guess costs more than all of the arithmetic.
  @inline(__always)
  static func hash(padded raw: UnsafeRawPointer, _ count: Int) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(truncatingIfNeeded: count &+ 1)
    let (head, tail) = ends(raw, count)
    if count > 16 {
      var position = 8
      while position &+ 8 < count {
        state = fold(
          state ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self), middleFactor)
        position &+= 8
      }
    }
    state = fold(state ^ head, tail ^ 0xA076_1D64_78BD_642F)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  /// Whether two padded forms of the same length, of one byte or more, are equal.
  @inline(__always)
  static func areEqual(
    padded left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int
  ) -> Bool {
    let (leftHead, leftTail) = ends(left, count)
    let (rightHead, rightTail) = ends(right, count)
    guard (leftHead ^ rightHead) | (leftTail ^ rightTail) == 0 else { return false }
    var position = 8
    while position &+ 8 < count {
      if left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      {
        return false
      }
      position &+= 8
    }
    return true
  }

  private static let middleFactor: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The first bytes of a padded form, eight of them or all, filled up with zeros.
  @inline(__always)
  static func head(padded raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let within = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
    return raw.loadUnaligned(as: UInt64.self) & within
  }

  /// The first eight bytes and the last; of a shorter form twice all of it, filled up with zeros.
  @inline(__always)
  private static func ends(
    _ raw: UnsafeRawPointer, _ count: Int
  ) -> (head: UInt64, tail: UInt64) {
    let within = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
    let tail =
      raw.loadUnaligned(fromByteOffset: max(count &- 8, 0), as: UInt64.self) & within
    return (head(padded: raw, count), tail)
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
