/// The 64-bit checksum XXH64 with seed 0, after the specification of xxHash by Yann Collet.
///
/// Two blocks that differ in one stretch of eight bytes never have the same checksum; other damage
/// goes unnoticed once in 2⁶⁴ times. It guards against accidents, not against forgery.
enum Checksum {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )

  /// The checksum of bytes.
  ///
  /// - Complexity: O(bytes), about 10 GB/s.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard let base = bytes.baseAddress else { return finish(primes.4, nil, 0..<0) }
    var position = 0
    var state = primes.4
    if bytes.count >= 32 {
      var (one, two) = (primes.0 &+ primes.1, primes.1)
      var (three, four) = (UInt64(0), 0 &- primes.0)
      while position <= bytes.count - 32 {
        one = round(one, word(base, position))
        two = round(two, word(base, position + 8))
        three = round(three, word(base, position + 16))
        four = round(four, word(base, position + 24))
        position += 32
      }
      state = rotated(one, 1) &+ rotated(two, 7) &+ rotated(three, 12) &+ rotated(four, 18)
      state = merged(state, one)
      state = merged(state, two)
      state = merged(state, three)
      state = merged(state, four)
    }
    state &+= UInt64(bytes.count)
    return finish(state, base, position..<bytes.count)
  }

  /// The checksum of bytes in an array.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    Array(bytes).withUnsafeBytes { of($0) }
  }

  private static func finish(
    _ start: UInt64, _ base: UnsafeRawPointer?, _ rest: Range<Int>
  ) -> UInt64 {
    var state = start
    if let base {
      var position = rest.lowerBound
      while position + 8 <= rest.upperBound {
        state ^= round(0, word(base, position))
        state = rotated(state, 27) &* primes.0 &+ primes.3
        position += 8
      }
      if position + 4 <= rest.upperBound {
        let half = base.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        state ^= UInt64(UInt32(littleEndian: half)) &* primes.0
        state = rotated(state, 23) &* primes.1 &+ primes.2
        position += 4
      }
      while position < rest.upperBound {
        state ^= UInt64(base.load(fromByteOffset: position, as: UInt8.self)) &* primes.4
        state = rotated(state, 11) &* primes.0
        position += 1
      }
    }
    state ^= state >> 33
    state = state &* primes.1
    state ^= state >> 29
    state = state &* primes.2
    return state ^ (state >> 32)
  }

  @inline(__always)
  private static func word(_ base: UnsafeRawPointer, _ position: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  @inline(__always)
  private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  @inline(__always)
  private static func round(_ state: UInt64, _ word: UInt64) -> UInt64 {
    rotated(state &+ word &* primes.1, 31) &* primes.0
  }

  @inline(__always)
  private static func merged(_ state: UInt64, _ lane: UInt64) -> UInt64 {
    (state ^ round(0, lane)) &* primes.0 &+ primes.3
  }
}
