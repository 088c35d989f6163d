/// A command with everything written after it.
public struct Invocation: Sendable {
  /// An option as given.
  public struct OptionUse: Sendable {
    /// The option.
    public let option: CommandDescription.Option
    /// Its values; empty for a flag.
    public let words: [Word]
    /// Where the option with its values stands.
    public let range: SourceRange

    /// The option's full name, whatever short name was written.
    public var name: String { option.name }
  }

  /// A result sent to a file.
  public struct Redirection: Sendable {
    /// The file.
    public let word: Word
    /// Whether the file is continued (`>>`) rather than replaced.
    public let isAppending: Bool
    /// Where mark and file stand.
    public let range: SourceRange
  }

  /// The command.
  public let command: CommandDescription
  /// Where the command's name stands.
  public let nameRange: SourceRange
  /// The words of its parameters, each with the position of its parameter, in order.
  let filled: [(parameter: Int, word: Word)]
  /// The words that name documents.
  public let documents: [Word]
  /// What `where` asks.
  public let condition: Condition?
  /// The options given, in order.
  public let options: [OptionUse]
  /// The search pattern, if the command takes one.
  public let pattern: Pattern?
  /// Where the result goes, if to a file.
  public let redirection: Redirection?
  /// Where all of it stands.
  public let range: SourceRange
  /// The text it was read from.
  public let source: SourceText

  /// The words of its parameters, in order.
  public var arguments: [Word] { filled.map(\.word) }

  /// The command's name.
  public var name: String { command.name }

  /// The words given for a parameter.
  public func words(for parameter: String) -> [Word] {
    filled.filter { command.parameters[$0.parameter].name == parameter }.map(\.word)
  }

  /// The last use of an option, or `nil` if it was not given.
  public func option(_ name: String) -> OptionUse? {
    options.last { $0.name == name }
  }

  /// Whether an option was given.
  public func flag(_ name: String) -> Bool {
    option(name) != nil
  }

  /// The value of an option's last use, or `nil` if it was not given.
  public func value(of name: String) -> Word? {
    option(name)?.words.last
  }

  /// The values of all uses of an option, in order.
  public func values(of name: String) -> [Word] {
    options.filter { $0.name == name }.flatMap(\.words)
  }

  /// Returns an error that points at a range of the command's source, or at the command's name.
  public func error(
    _ message: String, at range: SourceRange? = nil, advice: String? = nil
  ) -> Diagnostic {
    Diagnostic(at: range ?? nameRange, in: source, message, advice: advice)
  }
}
