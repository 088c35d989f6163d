/// A place where a pattern matches.
public struct Match: Hashable, Sendable {
  /// The number of the document in its corpus.
  public var document: Int
  /// The tokens, numbered in the corpus; never empty.
  public var tokens: Range<Int>

  /// Creates a match.
  public init(document: Int, tokens: Range<Int>) {
    self.document = document
    self.tokens = tokens
  }
}

/// Why a search was given up.
public enum SearchError: Error, Sendable, Hashable {
  /// The pattern matches at more places than were asked for.
  case tooManyMatches(limit: Int)
  /// A paragraph is too long for so large a pattern.
  case textTooLong(tokens: Int)
}
