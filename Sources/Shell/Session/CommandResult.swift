import NewsCorpus
import Tables

/// What a command gives back.
struct CommandResult: Sendable {
  /// What is shown.
  enum Content: Sendable {
    /// Records and their views for people.
    case records(CommandOutput)
    /// Bytes that go out exactly as they are, unless to a terminal.
    case exact(Column)
    /// Nothing: the command did something.
    case nothing

    typealias Column = NewsCorpus.Column<UInt8>
  }

  /// What is shown.
  var content: Content
  /// The documents the result is about, as `let` keeps them; nothing where it is about none.
  var documents: [Int]?
  /// What the rows rest on, for `why` and `--explain`; nothing where the command gives none.
  var evidence: Evidence?
  /// Makes the records with all rows, where those shown are only the first ones.
  var whole: (@Sendable () throws -> CommandOutput)?
  /// Whether it is evidence itself, which `why` does not ask about again.
  var isEvidence = false

  /// A result of records about some documents.
  static func records(
    _ output: CommandOutput, documents: [Int]? = nil, evidence: Evidence? = nil
  ) -> CommandResult {
    CommandResult(content: .records(output), documents: documents, evidence: evidence)
  }

  /// A result that is one table.
  static func table(
    _ table: Table, documents: [Int]? = nil, evidence: Evidence? = nil
  ) -> CommandResult {
    .records(CommandOutput(table), documents: documents, evidence: evidence)
  }

  /// The result of a command that shows nothing.
  static let nothing = CommandResult(content: .nothing, documents: nil)
}

/// A result kept by `let`.
struct KeptResult: Sendable {
  /// The command it came from, as written.
  let command: String
  /// The names of its documents, fixed at that moment.
  let documents: [String]
  /// The result itself.
  let result: CommandResult
}
