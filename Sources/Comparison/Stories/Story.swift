public import NewsCorpus

/// Reports of one event.
public struct Story: Sendable, Equatable {
  /// The numbers of the documents, in order of publication; a report that stands alone is a story
  /// of one.
  public let documents: [Int]
  /// What tells the story from the others: names where they were given, else its most telling
  /// capitalised words, the strongest first.
  public let names: [String]
  /// The earliest date of a report, where one is known.
  public let firstDate: Timestamp?
  /// The latest date of a report, where one is known.
  public let lastDate: Timestamp?
}

/// What counts as one story.
public struct StoryOptions: Sendable, Equatable {
  /// The number of days that two reports of one event may be apart; undated reports fit any day.
  public var days = 3
  /// The resemblance from which two reports may be of one event, 0 to 1.
  public var minimumSimilarity = 0.12
  /// The part of the words of one of two reports that both must share to be of one event for
  /// certain, 0 to 1.
  public var certainShare = 0.2
  /// The number of names of a story.
  public var names = 5

  /// Creates the default options.
  public init() {}
}
