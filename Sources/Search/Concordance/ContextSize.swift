/// How much text stands beside a match; never more than its document.
public enum ContextSize: Hashable, Sendable {
  /// A number of Unicode scalars on each side, a run of white space counting as one.
  case characters(Int)
  /// A number of words and numbers on each side, with the punctuation between them.
  case words(Int)
  /// The rest of the sentence.
  case sentence
  /// The rest of the zone: the paragraph, the headline.
  case paragraph
}

/// A match with the text beside it.
public struct ConcordanceLine: Hashable, Sendable {
  /// The match.
  public var match: Match
  /// The text before it, white space as single blanks, none at its ends.
  public var left: String
  /// The text of the match exactly as it stands on the page.
  public var text: String
  /// The text behind it, white space as single blanks, none at its ends.
  public var right: String

  /// Creates a line.
  public init(match: Match, left: String, text: String, right: String) {
    self.match = match
    self.left = left
    self.text = text
    self.right = right
  }
}
