/// Everything the shell knows about a command before it runs.
///
/// One description feeds the parser, `help`, completion, suggestions and the test of its examples.
/// A name may have two words ("stats words"); the parser takes the longest name that fits.
public struct CommandDescription: Sendable {
  /// How a command takes the documents it works on.
  public enum DocumentsStyle: Sendable, Equatable {
    /// It takes none.
    case none
    /// Positional words after the parameters are documents.
    case positional
    /// Positional words fill the parameters; documents follow the word `in`.
    case afterIn
  }

  /// A command line and what it shows.
  public struct Example: Sendable, Equatable {
    /// The command line as one would type it.
    public let command: String
    /// What it shows, in a few words.
    public let explanation: String

    /// Creates an example.
    public init(_ command: String, _ explanation: String) {
      self.command = command
      self.explanation = explanation
    }
  }

  /// The name, one word or two.
  public let name: String
  /// Other names for it, such as `exit` for `quit`.
  public let aliases: [String]
  /// One line that says what it does.
  public let summary: String
  /// Some paragraphs that say more; may be empty.
  public let discussion: String
  /// The positional parameters, in order.
  public let parameters: [Parameter]
  /// The options.
  public let options: [Option]
  /// How it takes documents.
  public let documents: DocumentsStyle
  /// Whether it understands `where`.
  public let takesConditions: Bool
  /// Examples that run.
  public let examples: [Example]

  /// Creates a description.
  public init(
    name: String, aliases: [String] = [], summary: String, discussion: String = "",
    parameters: [Parameter] = [], options: [Option] = [], documents: DocumentsStyle = .none,
    takesConditions: Bool = false, examples: [Example] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.discussion = discussion
    self.parameters = parameters
    self.options = options
    self.documents = documents
    self.takesConditions = takesConditions
    self.examples = examples
  }

  /// The usage line, such as `who [NAME] [in DOCUMENT…] [where CONDITION] [OPTION…]`.
  public var usage: String {
    var words = [name] + parameters.map(\.usage)
    switch documents {
    case .none: break
    case .positional: words.append("[DOCUMENT…]")
    case .afterIn: words.append("[in DOCUMENT…]")
    }
    if takesConditions { words.append("[where CONDITION]") }
    if !options.isEmpty { words.append("[OPTION…]") }
    return words.joined(separator: " ")
  }

  /// Returns the option with a name or short alias, or `nil`.
  public func option(named name: String) -> Option? {
    options.first { $0.name == name || $0.alias == name }
  }
}
