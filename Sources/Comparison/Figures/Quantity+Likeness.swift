/// How likely two numbers are one as different reports state it.
extension Quantity {
  /// Whether two values have the same digits in another order, as "87" and "78": mostly a slip.
  func isTransposed(_ other: Quantity) -> Bool {
    let (mine, others) = (digits, other.digits)
    return mine.number != others.number && mine.count > 1 && mine.tally == others.tally
      && abs(value) < abs(other.value) * 10 && abs(other.value) < abs(value) * 10
  }

  /// How many times the greater value is the smaller.
  func ratio(to other: Quantity) -> Double {
    max(value, other.value) / max(min(value, other.value), 1e-9)
  }

  /// Whether two values are of one size: the greater is at most half as much again.
  func isOfOneSize(as other: Quantity) -> Bool { ratio(to: other) <= 1.5 }

  /// Whether the value is given to three digits or more.
  var isPrecise: Bool { digits.count > 2 }

  /// Whether two values that differ agree in two digits or more once the rounder one is taken for
  /// rounded.
  func agreesClosely(with other: Quantity) -> Bool {
    let (low, high) = (min(value, other.value), max(value, other.value))
    guard low > 0, value != other.value, high / low < 1.07, admitsSide(of: other),
      other.admitsSide(of: self)
    else { return false }
    return agrees(with: other) || isRoundedFrom(other) || other.isRoundedFrom(self)
  }

  /// Whether another value lies on the side that "gut", "knapp" and the like leave open.
  private func admitsSide(of other: Quantity) -> Bool {
    switch bound {
    case .exact, .about: true
    case .aLittleMore, .moreThan, .atLeast: other.value >= value
    case .aLittleLess, .lessThan, .atMost: other.value <= value
    }
  }

  /// Whether the value is another one rounded to two or one digits less.
  private func isRoundedFrom(_ other: Quantity) -> Bool {
    guard digits.count < other.digits.count, digits.count > 1 || bound == .about else {
      return false
    }
    var scale = 1.0
    while abs(value * scale - (value * scale).rounded()) > 1e-9, scale < 1e6 { scale *= 10 }
    while scale > 1e-12, (value * scale / 10).rounded() * 10 == value * scale { scale /= 10 }
    return (other.value * scale).rounded() == (value * scale).rounded()
  }
}
