/// A word, or a pair of words in a row, that one group of reports uses more or less than the others.
public struct DistinctiveWord: Sendable, Equatable {
  /// The group, an outlet or a report.
  public let source: String
  /// The word as it is written most often, ties in favour of the first in order.
  public let term: String
  /// How often the group's own prose has the word.
  public let frequency: Int
  /// How often the others have it.
  public let referenceFrequency: Int
  /// Signed log-likelihood: negative where the group has the word less often than the others.
  public let g2: Double
  /// The binary logarithm of the ratio of the relative frequencies, absent words counted as half.
  public let logRatio: Double
  /// The tokens of the corpus at which the group's own prose has it, in their order.
  public internal(set) var tokens: [Range<Int>] = []
  /// The number of the group's reports that have the word in their own prose.
  public let documents: Int
  /// The deviation of proportions over the group's reports, 0 (even) to 1; nothing for one report.
  public let dp: Double?
}

/// Which distinctive words are listed.
public struct WordingOptions: Sendable, Equatable {
  /// The number of occurrences, in group and reference together, from which a word is listed.
  public var minimumFrequency = 3
  /// The log-likelihood from which a word is listed, without its sign; 3.84 is the 5 % level.
  public var minimumG2 = 3.84
  /// Whether words of grammar are listed.
  public var includesStopWords = false

  /// Creates the default options.
  public init() {}
}
