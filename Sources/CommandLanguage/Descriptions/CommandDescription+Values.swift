extension CommandDescription {
  /// Looks at a value and says what is wrong with it, or `nil`.
  ///
  /// Called while parsing, before any command runs, on values without variables; it must depend on
  /// the value alone.
  public typealias Validator = @Sendable (String) -> ValueProblem?

  /// A positional parameter.
  public struct Parameter: Sendable {
    /// How many words a parameter takes.
    public enum Arity: Sendable, Equatable {
      /// Exactly one.
      case one
      /// One or none.
      case optional
      /// Any number.
      case many
      /// One or more.
      case oneOrMore
    }

    /// The name in usage lines, such as `NAME`.
    public let name: String
    /// What it stands for.
    public let kind: ValueKind
    /// How many words it takes.
    public let arity: Arity
    /// One line that explains it.
    public let summary: String
    /// The word that stands before it, such as `as` in `zone DOC LINES as KIND`; it ends what a
    /// parameter before it takes.
    public let keyword: String?
    /// A check of its own, beyond what the kind says.
    public let validate: Validator?

    /// Creates a parameter.
    public init(
      _ name: String, _ kind: ValueKind, after keyword: String? = nil, arity: Arity = .one,
      summary: String, validate: Validator? = nil
    ) {
      self.name = name
      self.keyword = keyword
      self.kind = kind
      self.arity = arity
      self.summary = summary
      self.validate = validate
    }

    /// The name as a usage line shows it: `NAME`, `as NAME`, `[NAME]`, `[NAME…]` or `NAME…`.
    public var usage: String {
      switch arity {
      case .one: keyword.map { "\($0) \(name)" } ?? name
      case .optional: "[\(name)]"
      case .many: "[\(name)…]"
      case .oneOrMore: "\(name)…"
      }
    }

    /// Whether the command cannot do without it.
    public var isRequired: Bool { arity == .one || arity == .oneOrMore }

    /// Returns what is wrong with a value by kind and validator, or `nil`.
    public func problem(in value: String) -> ValueProblem? {
      kind.problem(in: value) ?? validate?(value)
    }
  }

  /// An option, `--name` or `--name VALUE`.
  public struct Option: Sendable {
    /// The name with its dashes, such as `--top`.
    public let name: String
    /// A short name with its dash, such as `-n`.
    public let alias: String?
    /// The name of its value in usage lines; `nil` for a flag.
    public let valueName: String?
    /// What the value stands for; `nil` for a flag.
    public let kind: ValueKind?
    /// Whether it may be given several times.
    public let isRepeatable: Bool
    /// Whether it takes all words up to the next option.
    public let takesMany: Bool
    /// One line that explains it.
    public let summary: String
    /// What holds when it is not given, as help shows it.
    public let defaultText: String?
    /// A check of its own, beyond what the kind says.
    public let validate: Validator?

    /// Creates an option that takes a value.
    public init(
      _ name: String, alias: String? = nil, value valueName: String, _ kind: ValueKind,
      isRepeatable: Bool = false, takesMany: Bool = false, summary: String,
      defaultText: String? = nil, validate: Validator? = nil
    ) {
      self.name = name
      self.alias = alias
      self.valueName = valueName
      self.kind = kind
      self.isRepeatable = isRepeatable
      self.takesMany = takesMany
      self.summary = summary
      self.defaultText = defaultText
      self.validate = validate
    }

    /// Creates a flag.
    public init(flag name: String, alias: String? = nil, summary: String) {
      self.name = name
      self.alias = alias
      self.valueName = nil
      self.kind = nil
      self.isRepeatable = false
      self.takesMany = false
      self.summary = summary
      self.defaultText = nil
      self.validate = nil
    }

    /// The option as a usage line shows it, such as `--top N`.
    public var usage: String {
      guard let valueName else { return name }
      return "\(name) \(valueName)\(takesMany ? "…" : "")"
    }

    /// Returns what is wrong with a value by kind and validator, or `nil`.
    public func problem(in value: String) -> ValueProblem? {
      kind?.problem(in: value) ?? validate?(value)
    }
  }
}
