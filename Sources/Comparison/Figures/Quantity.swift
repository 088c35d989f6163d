/// A number as a text states it: its value, how exact it is meant, and what is counted.
public struct Quantity: Sendable, Hashable {
  /// What the text says about the value.
  public enum Bound: String, Sendable, CaseIterable {
    /// The number alone.
    case exact
    /// "rund", "etwa", "ca.".
    case about
    /// "gut".
    case aLittleMore
    /// "knapp", "fast".
    case aLittleLess
    /// "mehr als", "über".
    case moreThan
    /// "mindestens".
    case atLeast
    /// "weniger als".
    case lessThan
    /// "bis zu", "höchstens".
    case atMost
  }

  /// The value: "1,5 Tausend" is 1500.
  public let value: Double
  /// What the text says about the value.
  public let bound: Bound
  /// The step to which the value was rounded as written; 0 when it was not.
  ///
  /// "1.500" may be rounded to hundreds and "2 Millionen" to millions; at most all digits but the
  /// first two are taken as rounded where digits are written out, and numbers below 100 are exact.
  public let step: Double
  /// The digits that the value has.
  let digits: SignificantDigits

  /// Creates a quantity; a negative step counts as none.
  public init(_ value: Double, bound: Bound = .exact, step: Double = 0) {
    self.value = value
    self.bound = bound
    self.step = max(0, step)
    digits = SignificantDigits(of: value)
  }

  /// The values that the statement admits.
  ///
  /// A rounded number admits what rounds to it, "rund" that or 5 % either way, "gut" and "knapp"
  /// one step (or 8 %) above or below.
  public var range: ClosedRange<Double> {
    let nextStep = max(step, value * 0.08)
    return switch bound {
    case .exact: value - step / 2...value + step / 2
    case .about: value - max(step / 2, value * 0.05)...value + max(step / 2, value * 0.05)
    case .aLittleMore: value...value + nextStep
    case .aLittleLess: value - nextStep...value
    case .moreThan, .atLeast: value...Double.infinity
    case .lessThan, .atMost: 0...max(0, value)
    }
  }

  /// Whether both statements can be true of one number.
  public func isCompatible(with other: Quantity) -> Bool { range.overlaps(other.range) }
}
