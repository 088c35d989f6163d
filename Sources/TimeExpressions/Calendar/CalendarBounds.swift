public import NewsCorpus

/// The first and the last moment of a stretch of the calendar.
public struct CalendarBounds: Hashable, Sendable {
  /// The first day.
  public let earliest: CivilDate
  /// The last day, never before the first.
  public let latest: CivilDate
  /// The time on the first day, in minutes after midnight, where the expression tells one.
  public let earliestMinute: Int?
  /// The time on the last day, in minutes after midnight, where the expression tells one.
  public let latestMinute: Int?

  /// Creates bounds; a last day before the first counts as the first.
  public init(
    earliest: CivilDate, latest: CivilDate, earliestMinute: Int? = nil, latestMinute: Int? = nil
  ) {
    self.earliest = earliest
    self.latest = max(earliest, latest)
    self.earliestMinute = earliestMinute
    self.latestMinute = latestMinute
  }

  /// Whether a day lies within the bounds.
  public func contains(_ day: CivilDate) -> Bool { earliest <= day && day <= latest }

  /// The first moment as in ISO 8601, with the time where it is known.
  public var earliestText: String { Timestamp(date: earliest, minute: earliestMinute).description }

  /// The last moment as in ISO 8601, with the time where it is known.
  public var latestText: String { Timestamp(date: latest, minute: latestMinute).description }
}
