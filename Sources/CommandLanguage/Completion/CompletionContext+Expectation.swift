extension CompletionContext {
  /// Something that could stand at the cursor.
  public enum Expectation: Sendable, Equatable {
    /// A command.
    case command
    /// The second word of a command, such as `words` in `stats words`.
    case subcommand(of: String)
    /// An option of a command.
    case option(of: String)
    /// The value of an option, or of a parameter where `option` is `nil`.
    case value(ValueKind, of: String, option: String?)
    /// A document, glob, outlet or selection.
    case document(of: String)
    /// A field, in a condition.
    case field
    /// An operator, in a condition.
    case `operator`(field: String)
    /// A value that a field is compared with.
    case conditionValue(field: String)
    /// `and` or `or`.
    case connective
    /// A word to search for.
    case patternWord
    /// A file to write the result to.
    case redirectionFile
    /// A selection, `@name`; the prefix holds the `@`.
    case selection
    /// A variable, `$name`; the prefix holds the `$`.
    case variable
    /// A word of the language, such as `in` or `where`.
    case keyword(String)
  }
}
