import Glibc

/// Logarithms and quotients that answer nil instead of NaN or infinity.
enum Logarithm {
  /// Returns count · ln(count / expected), where 0 · ln 0 is 0.
  static func product(_ count: Double, over expected: Double) -> Double {
    count > 0 && expected > 0 ? count * log(count / expected) : 0
  }

  /// Returns the natural logarithm of a positive number.
  static func natural(_ value: Double) -> Double? {
    value > 0 ? finite(log(value)) : nil
  }

  /// Returns the binary logarithm of a positive number.
  static func binary(_ value: Double) -> Double? {
    value > 0 ? finite(log2(value)) : nil
  }

  /// Returns the decimal logarithm of a positive number.
  static func decimal(_ value: Double) -> Double? {
    value > 0 ? finite(log10(value)) : nil
  }

  /// Returns a quotient, or nil for a denominator of zero.
  static func quotient(_ numerator: Double, _ denominator: Double) -> Double? {
    denominator == 0 ? nil : finite(numerator / denominator)
  }

  /// Returns a finite number unchanged, and nil for NaN and infinity.
  static func finite(_ value: Double) -> Double? {
    value.isFinite ? value : nil
  }
}
