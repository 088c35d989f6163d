/// A script as read: its statements, and everything that is wrong with it.
public struct ParsedScript: Sendable {
  /// The text it was read from.
  public let source: SourceText
  /// The statements that could be understood, in order.
  public let statements: [Statement]
  /// What is wrong, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Whether nothing may be run.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// One statement of a script.
public struct Statement: Sendable {
  /// What a statement does.
  public enum Kind: Sendable {
    /// Runs a command.
    case command(Invocation)
    /// Keeps the result of a command, used as `@name`.
    case letResult(name: String, Invocation)
    /// Keeps text, used as `$name`.
    case letText(name: String, Word)
  }

  /// What it does.
  public let kind: Kind
  /// Where it stands.
  public let range: SourceRange
  /// The text it was read from.
  public let source: SourceText

  /// The statement as written, without blanks around it.
  public var text: String { source.text(in: range) }

  /// The command it runs, if it runs one.
  public var invocation: Invocation? {
    switch kind {
    case .command(let invocation), .letResult(_, let invocation): invocation
    case .letText: nil
    }
  }
}
