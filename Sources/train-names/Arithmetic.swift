/// The exponential function from basic arithmetic only, so that every machine gives the same bits.
enum Exponential {
  /// e to the power of a number that is not greater than 0; 0 below -60.
  static func value(_ x: Float) -> Float {
    guard x > -60 else { return 0 }
    let scaled = x * 1.442_695_04
    let whole = Int32(scaled - 0.5)
    let rest = (scaled - Float(whole)) * 0.693_147_18
    // The Taylor polynomial of degree 6 is exact to single precision for |rest| < 0.7.
    var sum: Float = 1 + rest / 6
    sum = 1 + rest / 5 * sum
    sum = 1 + rest / 4 * sum
    sum = 1 + rest / 3 * sum
    sum = 1 + rest / 2 * sum
    sum = 1 + rest * sum
    return sum * Float(bitPattern: UInt32(bitPattern: whole + 127) << 23)
  }
}

/// Random numbers from a seed.
///
/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators. OOPSLA 2014).
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to less than a bound that is small against 2^64.
  mutating func next(below bound: UInt64) -> UInt64 { next() % bound }

  /// 64 random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Brings elements into random order.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, Int(next(below: UInt64(last + 1))))
    }
  }
}
