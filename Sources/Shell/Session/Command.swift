import CommandLanguage

/// A command of the shell: one type, one file.
///
/// The description feeds the parser, help, completion, suggestions and the test of its examples;
/// ``run(_:in:)`` turns a call into a result. Nobody but the session prints.
protocol Command: Sendable {
  /// What everybody needs to know about the command before it runs.
  static var description: CommandDescription { get }

  /// Runs the command.
  ///
  /// - Throws: ``Diagnostic`` for what the user can mend, ``ShellFailure`` where the status is not
  ///   that of a failed command, `CancellationError` when interrupted.
  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult
}

/// A failure with a status of its own.
struct ShellFailure: Error {
  let diagnostics: [Diagnostic]
  let status: ExitStatus
}

/// A command with its words expanded, ready to run.
struct Call: Sendable {
  /// The command as parsed.
  let invocation: Invocation
  /// The words of the parameters, by the parameter's name.
  let arguments: [String: [ExpandedWord]]
  /// The words of the options, by the option's name; empty for a flag.
  let options: [String: [ExpandedWord]]
  /// The words that name documents.
  let documents: [ExpandedWord]
  /// The search pattern.
  let pattern: ExpandedPattern?

  /// Expands an invocation's words.
  ///
  /// - Throws: a diagnostic at a variable without value, or at a value that a variable brought and
  ///   that its parameter or option does not take.
  init(
    _ invocation: Invocation, grammar: Grammar, lookup: VariableLookup
  ) throws(Diagnostic) {
    self.invocation = invocation
    try grammar.check(invocation, with: lookup)
    var arguments: [String: [ExpandedWord]] = [:]
    for parameter in invocation.command.parameters {
      let words = try invocation.words(for: parameter.name).expanded(with: lookup)
      if !words.isEmpty { arguments[parameter.name] = words }
    }
    var options: [String: [ExpandedWord]] = [:]
    for use in invocation.options {
      options[use.name, default: []] += try use.words.expanded(with: lookup)
    }
    self.arguments = arguments
    self.options = options
    documents = try invocation.documents.expanded(with: lookup)
    pattern = try invocation.pattern?.expanded(with: lookup)
  }

  /// The word given for a parameter that takes one.
  func argument(_ name: String) -> ExpandedWord? { arguments[name]?.first }

  /// The last value of an option.
  func option(_ name: String) -> ExpandedWord? { options[name]?.last }

  /// The last value of an option as a number; its kind has been checked.
  func integer(_ name: String) -> Int? { option(name).flatMap { Int($0.text) } }

  /// Whether an option was given.
  func flag(_ name: String) -> Bool { options[name] != nil }

  /// An error that points at the command's name.
  func error(_ message: String, advice: String? = nil) -> Diagnostic {
    invocation.error(message, advice: advice)
  }
}
