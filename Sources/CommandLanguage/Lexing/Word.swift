/// A word of a command as written: literal text and variables, with what was quoted.
public struct Word: Sendable {
  /// A piece of a word.
  public enum Part: Sendable, Equatable {
    /// Text that stands for itself.
    case literal(String, isQuoted: Bool)
    /// A variable to be replaced by its value.
    case variable(Variable)
  }

  /// A variable inside a word: `$x`, `${x}`, `$1` or `$@`.
  public struct Variable: Sendable, Equatable {
    /// The name without `$` and braces; `@` for all arguments.
    public let name: String
    /// Whether it stands inside double quotes.
    public let isQuoted: Bool
    /// Where it stands.
    public let range: SourceRange

    /// Whether it stands for an argument of the script rather than something kept by `let`.
    public var isArgument: Bool { Self.isArgument(name) }

    static func isArgument(_ name: String) -> Bool {
      name == "@" || (!name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }
  }

  /// The pieces, in order.
  public let parts: [Part]
  /// Where it stands.
  public let range: SourceRange
  /// Whether any part of it was quoted.
  public let isQuoted: Bool
  /// The text it was read from.
  public let source: SourceText
  /// Whether an unquoted `)` ends it, as in a condition.
  let stopsAtParenthesis: Bool

  /// Whether it contains a variable.
  public var hasVariables: Bool {
    parts.contains { part in
      if case .variable = part { true } else { false }
    }
  }

  /// The text it stands for, or `nil` if it contains a variable.
  public var literal: String? {
    var text = ""
    for part in parts {
      guard case .literal(let piece, _) = part else { return nil }
      text += piece
    }
    return text
  }

  /// The name of the selection it stands for if it is written `@name`, else `nil`.
  public var selectionName: String? {
    guard case .literal(_, isQuoted: false) = parts.first, let literal else { return nil }
    return Self.selectionName(in: literal)
  }

  /// The word as it was written, with its quotes.
  public var sourceText: String { source.text(in: range) }

  /// Returns an error that points at the word.
  public func error(_ message: String, advice: String? = nil) -> Diagnostic {
    Diagnostic(at: range, in: source, message, advice: advice)
  }

  /// Returns an error that points at the word, or at the part of it that is meant.
  ///
  /// The range of the problem counts the scalars of the value, without quotes; where the value came
  /// from a variable the whole word is underlined.
  public func error(_ problem: ValueProblem) -> Diagnostic {
    let range = problem.range.map(sourceRange(ofValue:)) ?? self.range
    return Diagnostic(at: range, in: source, problem.message, advice: problem.advice)
  }

  /// Returns where a range of the value stands in the source.
  ///
  /// - Parameter part: a range of Unicode scalars of the value, without quotes.
  /// - Complexity: O(*n*) for a word of *n* scalars.
  public func sourceRange(ofValue part: Range<Int>) -> SourceRange {
    guard !hasVariables else { return range }
    var scanner = Scanner(source, from: range.lowerBound, to: range.upperBound)
    scanner.recordsOrigins = true
    _ = scanner.word(stoppingAtParenthesis: stopsAtParenthesis)
    let origins = scanner.origins
    guard part.lowerBound >= 0, part.lowerBound < origins.count else {
      return max(range.lowerBound, range.upperBound - 1)..<range.upperBound
    }
    let last = min(max(part.upperBound, part.lowerBound + 1), origins.count) - 1
    return origins[part.lowerBound]..<origins[last] + 1
  }

  static func selectionName(in text: String) -> String? {
    guard text.utf8.first == 0x40, text.utf8.count > 1 else { return nil }
    return String(text.unicodeScalars.dropFirst())
  }
}
