/// What may stand at the cursor, and what is typed of it so far.
public struct CompletionContext: Sendable, Equatable {
  /// What may stand there, most likely first; empty if nothing is known.
  public let expectations: [Expectation]
  /// What is typed so far, without quotes.
  public let prefix: String
  /// What a candidate replaces, in Unicode scalars; ends at the cursor.
  public let range: SourceRange
  /// The quote that is open at the cursor.
  public let openQuote: Unicode.Scalar?
  /// The command the cursor belongs to.
  public let command: String?
  /// The options given before the cursor, by their full names.
  public let usedOptions: [String]
  /// Words that mean something where a document may stand, so that a document is quoted.
  let reservedWords: [String]
  let style: InsertionStyle
}

/// How a candidate is written at the cursor.
enum InsertionStyle: Sendable, Equatable {
  /// As a word, quoted where needed.
  case word
  /// As it is.
  case bare
  /// As a variable in braces.
  case braced
  /// As a value in a condition, where `)` ends a bare word.
  case conditionValue
  /// As a word of a pattern.
  case pattern
  /// Inside a quote that was opened before the range.
  case insideQuote(Unicode.Scalar)
}
