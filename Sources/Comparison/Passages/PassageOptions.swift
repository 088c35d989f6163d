/// What counts as a shared passage.
public struct PassageOptions: Sendable, Equatable {
  /// The number of equal words in a row from which a comparison starts, at least 2.
  public var gramLength = 5
  /// The number of equal words that makes a passage anywhere.
  public var minimumWords = 12
  /// The number of words from which a whole sentence is a passage.
  public var minimumSentenceWords = 6
  /// The share of equal words, 0 to 1, below which two sentences are not the same edited.
  public var minimumSimilarity = 0.6
  /// The number of reports from which a short passage is a stock phrase, as is everything that
  /// more than a twentieth of all reports share.
  public var stockDocuments = 40
  /// The number of words from which a passage is never a stock phrase, and that reports have in
  /// common on average where their passages are none.
  public var stockWords = 24

  /// Creates the default options.
  public init() {}
}
