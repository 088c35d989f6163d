/// Hashing and comparing of word forms, eight bytes at a time.
///
/// The hash is a multiply-fold over 64-bit words; the last word overlaps the one before it. The table
/// of a vocabulary is kept in snapshots: to change the hash means another snapshot format.
enum FormHash {
  /// How many bytes behind a padded form can be read, whatever they are.
  static let padding = 8

  /// The hash of a form; nothing behind it is read.
  static func hash(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    withUnsafeTemporaryAllocation(byteCount: count + padding, alignment: 8) { copy in
      guard let start = copy.baseAddress else { return 0 }
      start.copyMemory(from: base, byteCount: count)
      return hash(padded: start, count)
    }
  }

  /// The hash of a padded form.
  ///
  /// Up to 16 bytes there is no branch: the lengths of words come in no order that a processor
  /// could foresee, and a wrong guess costs more than all of the arithmetic.
  @inline(__always)
  static func hash(padded raw: UnsafeRawPointer, _ count: Int) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(truncatingIfNeeded: count &+ 1)
    let (head, tail) = ends(raw, count)
    // Of less than eight bytes `head` holds all, and they are put together in another way.
    let isShort = ones(count < 8)
    let last = (short(head, count) & isShort) | (tail & ~isShort)
    let isLong = ones(count > 8)
    state = (fold(state ^ head, middleFactor) & isLong) | (state & ~isLong)
    if count > 16 {
      var position = 8
      while position &+ 8 < count {
        state = fold(
          state ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self), middleFactor)
        position &+= 8
      }
    }
    state = fold(state ^ last, 0xA076_1D64_78BD_642F)
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

  /// The first bytes of a padded form, one to eight of them, filled up with zeros.
  @inline(__always)
  static func head(padded raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let within = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    return raw.loadUnaligned(as: UInt64.self) & within
  }

  /// The first eight bytes and the last; of a shorter form twice all of it, filled up with zeros.
  @inline(__always)
  private static func ends(
    _ raw: UnsafeRawPointer, _ count: Int
  ) -> (head: UInt64, tail: UInt64) {
    let within = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(max(count, 1), 8))
    let head = raw.loadUnaligned(as: UInt64.self) & within
    let tail =
      raw.loadUnaligned(fromByteOffset: max(count &- 8, 0), as: UInt64.self) & within
    return (head, tail)
  }

  /// Less than eight bytes as one number, different for different bytes of the same length.
  @inline(__always)
  private static func short(_ head: UInt64, _ count: Int) -> UInt64 {
    let bits = UInt64(truncatingIfNeeded: count &* 8)
    // Four and more: the first four and the last four.
    let four = head &<< 32 | (head &>> (bits &- 32)) & 0xFFFF_FFFF
    // Fewer: the first, the middle and the last one.
    let middle = (head &>> (UInt64(truncatingIfNeeded: count &>> 1) &* 8)) & 0xFF
    let three = (head & 0xFF) &<< 16 | middle &<< 8 | (head &>> (bits &- 8)) & 0xFF
    let isFour = ones(count >= 4)
    return (four & isFour) | (three & ~isFour & ones(count > 0))
  }

  /// All bits where a condition holds, else none.
  @inline(__always)
  private static func ones(_ condition: Bool) -> UInt64 {
    0 &- UInt64(truncatingIfNeeded: condition ? 1 : 0)
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
