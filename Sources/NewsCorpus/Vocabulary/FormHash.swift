/// Hashing of word forms: a multiply-fold over eight bytes at a time.
///
/// The table of a vocabulary is kept in snapshots: to change the hash means another snapshot format.
enum FormHash {
  @inline(__always)
  static func hash(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    let raw = UnsafeRawPointer(base)
    var position = 0
    while position + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      state = fold(state ^ word, 0xD6E8_FEB8_6659_FD93)
      position += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while position < count {
      rest |= UInt64(base[position]) << shift
      shift += 8
      position += 1
    }
    state = fold(state ^ rest, 0xA076_1D64_78BD_642F)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
