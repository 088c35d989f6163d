/// The digits of a number without mark and without zeros at either end: 13 for 1,300 and for 0.13.
struct SignificantDigits: Hashable {
  /// The digits read as one whole number.
  private(set) var number: Int
  /// How many they are.
  private(set) var count = 0
  /// How often each digit stands in the number, six bits each.
  private(set) var tally: UInt64 = 0

  private static let mostDecimals = 6

  /// - Parameter value: a number below 10¹⁵; greater ones have no digits here.
  init(of value: Double) {
    number = 0
    guard abs(value) < 1e15 else { return }
    var scaled = abs(value)
    var decimals = 0
    while scaled != scaled.rounded(), decimals < SignificantDigits.mostDecimals {
      decimals += 1
      scaled = (abs(value) * SignificantDigits.powers[decimals]).rounded(toMultipleOf: 1e-3)
    }
    number = Int(scaled.rounded())
    while number != 0, number % 10 == 0 { number /= 10 }
    var rest = number
    while rest > 0 {
      tally += 1 << UInt64(6 * (rest % 10))
      count += 1
      rest /= 10
    }
  }

  private static let powers = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6]
}

extension Double {
  /// The number without what binary fractions add to it.
  fileprivate func rounded(toMultipleOf step: Double) -> Double {
    let whole = rounded()
    return abs(self - whole) < step ? whole : self
  }
}
