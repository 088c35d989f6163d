/// What `where` asks of a document.
public indirect enum Condition: Sendable {
  /// A field compared with a value.
  case comparison(Comparison)
  /// All of these hold; at least two.
  case and([Condition])
  /// One of these holds; at least two.
  case or([Condition])
  /// This does not hold.
  case not(Condition)

  /// A field, an operator and a value.
  public struct Comparison: Sendable {
    /// The name of the field as written.
    public let field: String
    /// Where the field stands.
    public let fieldRange: SourceRange
    /// The operator.
    public let `operator`: Operator
    /// Where the operator stands.
    public let operatorRange: SourceRange
    /// The value compared with.
    public let value: Word
    /// The text all of it was read from.
    public var source: SourceText { value.source }
  }

  /// An operator of a comparison.
  public enum Operator: String, Sendable, CaseIterable {
    /// The same; for a date, inside the period.
    case equal = "="
    /// Not the same.
    case notEqual = "!="
    /// Less or earlier.
    case less = "<"
    /// Less, earlier or the same.
    case lessOrEqual = "<="
    /// Greater or later.
    case greater = ">"
    /// Greater, later or the same.
    case greaterOrEqual = ">="
    /// Contains, whatever the case.
    case contains = "~"
  }

  /// All comparisons, in the order written.
  public var comparisons: [Comparison] {
    switch self {
    case .comparison(let comparison): [comparison]
    case .and(let parts), .or(let parts): parts.flatMap(\.comparisons)
    case .not(let part): part.comparisons
    }
  }
}
