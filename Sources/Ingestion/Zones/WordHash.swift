/// The hash of a word whatever its case: the bit that parts upper from lower case in ASCII, Latin-1
/// and most of Cyrillic is set in all bytes.
///
/// Eight bytes are taken in at once, the last eight overlapping those before. Up to 16 bytes there is
/// no branch, for nobody can foresee the lengths of words.
enum WordHash {
  /// The hash of no word.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many bytes behind a padded word can be read, whatever they are.
  static let padding = 8

  private static let lowered: UInt64 = 0x2020_2020_2020_2020
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a padded word of one byte or more; never 0.
  @inline(__always)
  static func of(padded word: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let within = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
    let head = (word.loadUnaligned(as: UInt64.self) | lowered) & within
    let tail =
      (word.loadUnaligned(fromByteOffset: max(count &- 8, 0), as: UInt64.self) | lowered) & within
    var state = seed
    if count > 16 {
      var position = 8
      while position &+ 8 < count {
        let middle = word.loadUnaligned(fromByteOffset: position, as: UInt64.self) | lowered
        state = fold(state ^ middle, factor)
        position &+= 8
      }
    }
    // The number of bytes is part of it, so that bytes of 0 count.
    let length = UInt64(truncatingIfNeeded: count) &<< 56
    return fold(state ^ head, tail ^ length ^ 0xD6E8_FEB8_6659_FD93) | 1
  }

  /// The hash of a word; nothing behind it is read.
  static func of(_ word: some Collection<UInt8>) -> UInt64 {
    let count = word.count
    guard count > 0 else { return 1 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + padding) { bytes in
      let (_, end) = bytes.initialize(from: word)
      bytes[end...].initialize(repeating: 0)
      return bytes.baseAddress.map { of(padded: $0, count) } ?? 1
    }
  }

  /// The hash of a phrase made longer by a word.
  @inline(__always)
  static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase &* factor) ^ (word &+ phrase >> 29)
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
