public import NewsCorpus

/// A week after ISO 8601: it begins on Monday, and week 1 holds the year's first Thursday.
public struct ISOWeek: Hashable, Comparable, Sendable {
  /// The year the week is counted in, which may differ from that of its first or last days.
  public let year: Int
  /// The number of the week, 1 to 53.
  public let week: Int

  /// The week a day lies in.
  public init(containing date: CivilDate) {
    let thursday = date.adding(days: 4 - date.weekday)
    year = thursday.year
    let newYear = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
  }

  /// Creates a week, or nothing when the year has no week with this number.
  public init?(year: Int, week: Int) {
    guard (1...ISOWeek.count(inYear: year)).contains(week), (1...9999).contains(year) else {
      return nil
    }
    self.year = year
    self.week = week
  }

  /// The number of weeks of a year: 52 or 53.
  public static func count(inYear year: Int) -> Int {
    // 28 December always lies in the last week.
    CivilDate(year: year, month: 12, day: 28).map { ISOWeek(containing: $0).week } ?? 52
  }

  /// The Monday of the week.
  public var monday: CivilDate {
    // 4 January always lies in week 1.
    let inFirst = CivilDate(year: year, month: 1, day: 4) ?? CivilDate(dayNumber: 0)
    return inFirst.adding(days: 1 - inFirst.weekday + (week - 1) * 7)
  }

  /// The week a number of weeks later, or earlier when negative.
  public func adding(weeks: Int) -> ISOWeek {
    ISOWeek(containing: monday.adding(days: 3 + 7 * weeks))
  }

  /// Orders weeks from the earlier to the later.
  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.week) < (right.year, right.week)
  }
}
