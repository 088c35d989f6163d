/// What a cell of a table holds.
public enum Value: Sendable, Equatable {
  /// Nothing known.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// Any number; what is not finite is written as null.
  case number(Double)
  /// Text, exactly as it is; writers for people pass it through the gate.
  case text(String)
  /// A list of texts, such as document names.
  case texts([String])
  /// A record inside a record, its fields in order.
  case object([Field])
  /// A list of values.
  case array([Value])

  /// A named value of an object.
  public struct Field: Sendable, Equatable {
    /// The machine's name, in snake_case.
    public let key: String
    /// What it holds.
    public let value: Value

    /// Creates a field.
    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// Creates a text, or null where there is none.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  /// Creates a whole number, or null where there is none.
  public init(_ integer: Int?) {
    self = integer.map { .integer($0) } ?? .null
  }

  /// Creates a number, or null where there is none.
  public init(_ number: Double?) {
    self = number.map { .number($0) } ?? .null
  }

  /// The value as JSON on one line without blanks, as the fields of csv and tsv hold records.
  public var json: String { JSONFormat.compact(self) }

  /// Whether there is nothing: null or a number that is not finite.
  public var isNull: Bool {
    switch self {
    case .null: true
    case .number(let number): !number.isFinite
    default: false
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  /// Creates a text from a literal.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Creates a whole number from a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Creates a number from a literal.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Creates a truth value from a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Creates null.
  public init(nilLiteral: ()) { self = .null }
}
