/// The commands of the shell, and how their text is read.
public struct Grammar: Sendable {
  /// Looks at a comparison's value and says what is wrong with it, or `nil`.
  ///
  /// Called while parsing, on values without variables. Fields are known only when documents are
  /// loaded, so an unknown field is no concern of it.
  public typealias ConditionValidator =
    @Sendable (_ field: String, _ operator: Condition.Operator, _ value: String) -> ValueProblem?

  /// The commands, in the order help lists them.
  public let commands: [CommandDescription]
  /// Names that `let` cannot give.
  public let reservedNames: [String]
  let conditionValidator: ConditionValidator?
  private let commandsByName: [String: Int]

  /// Creates a grammar.
  ///
  /// `let` is part of the language; a description of it serves help and completion only. Of two
  /// commands with one name the first counts.
  public init(
    commands: [CommandDescription], reservedNames: [String] = ["all", "unique"],
    conditionValidator: ConditionValidator? = nil
  ) {
    self.commands = commands
    self.reservedNames = reservedNames
    self.conditionValidator = conditionValidator
    var byName: [String: Int] = [:]
    for (index, command) in commands.enumerated() {
      for name in [command.name] + command.aliases where byName[name] == nil {
        byName[name] = index
      }
    }
    commandsByName = byName
  }

  /// Returns the command with a name or alias, or `nil`.
  public func command(named name: String) -> CommandDescription? {
    commandsByName[name].map { commands[$0] }
  }

  /// Returns the second words of the commands whose first word is this one, in order.
  public func subcommands(of name: String) -> [String] {
    commands.compactMap { command in
      command.name.hasPrefix(name + " ") ? String(command.name.dropFirst(name.count + 1)) : nil
    }
  }

  /// The first words of all commands, each once, `let` among them.
  public var firstWords: [String] {
    var words: [String] = []
    var seen: Set<String> = []
    for name in commands.map(\.name) + ["let"] {
      let first = String(name.prefix { $0 != " " })
      if seen.insert(first).inserted { words.append(first) }
    }
    return words
  }

  /// Reads a script whole.
  ///
  /// The parser goes on after an error, at the next `;` or line end, and reports every error there
  /// is (up to 1,000). Never traps, on any input.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  public func parse(_ source: SourceText) -> ParsedScript {
    var parser = Parser(grammar: self, source: source)
    return parser.script()
  }

  /// Whether a text ends inside a quote or with a `\`, so that another line belongs to it.
  public func needsContinuation(_ text: String) -> Bool {
    var parser = Parser(grammar: self, source: SourceText(name: "", text: text))
    _ = parser.script()
    switch parser.scanner.openEnd {
    case .quote, .backslash: return true
    case .comment, nil: return false
    }
  }

  /// Whether `let` can give a name: letters, digits, `_` and `-`, a letter or `_` first.
  public func isValidName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first != "-", !Scanner.isDigit(first),
      name.unicodeScalars.last != "-"
    else { return false }
    return name.unicodeScalars.allSatisfy(Scanner.isNameScalar) && !reservedNames.contains(name)
  }
}
