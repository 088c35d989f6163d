/// What stands behind a number: the measure, its variant, its formula and where it comes from.
public struct MeasureDescription: Sendable, Hashable {
  /// The key of the measure in records, like `log_ratio`.
  public let key: String
  /// The name people use.
  public let name: String
  /// Which of the competing definitions is used, and how zeros are handled.
  public let variant: String
  /// The formula in symbols.
  public let formula: String
  /// Where the definition was published.
  public let source: String

  /// Describes a measure.
  public init(_ key: String, _ name: String, variant: String, formula: String, source: String) {
    self.key = key
    self.name = name
    self.variant = variant
    self.formula = formula
    self.source = source
  }
}
