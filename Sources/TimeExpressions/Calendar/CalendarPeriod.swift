public import NewsCorpus

/// A stretch of the calendar that has a TIMEX3 value: a day, a week, a season or a century.
public struct CalendarPeriod: Hashable, Sendable {
  /// The sizes of periods.
  public enum Granularity: Int, Comparable, CaseIterable, Sendable {
    case timeOfDay, day, weekend, week, month, quarter, season, half, year, decade, century
    case millennium

    /// Orders from the finer to the coarser.
    public static func < (left: Granularity, right: Granularity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The seasons of TIMEX3.
  public enum Season: Int, CaseIterable, Sendable {
    case spring, summer, autumn, winter

    /// The season's code in a value: `SP`, `SU`, `FA`, `WI`.
    public var code: String {
      switch self {
      case .spring: "SP"
      case .summer: "SU"
      case .autumn: "FA"
      case .winter: "WI"
      }
    }
  }

  enum Kind: Hashable, Sendable {
    case day(CivilDate)
    case clock(CivilDate, minute: Int)
    case partOfDay(CivilDate, DayPart)
    case weekend(ISOWeek)
    case week(ISOWeek)
    case month(Int, year: Int)
    case quarter(Int, year: Int)
    case half(Int, year: Int)
    case season(Season, year: Int)
    case year(Int)
    case decade(Int)
    case century(Int)
    case millennium(Int)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// A day.
  public static func day(_ date: CivilDate) -> CalendarPeriod { CalendarPeriod(.day(date)) }
  /// A week after ISO 8601.
  public static func week(_ week: ISOWeek) -> CalendarPeriod { CalendarPeriod(.week(week)) }

  /// A month, or nothing when there is no such month.
  public static func month(_ month: Int, year: Int) -> CalendarPeriod? {
    (1...12).contains(month) && (1...9999).contains(year)
      ? CalendarPeriod(.month(month, year: year)) : nil
  }

  /// A year, or nothing outside 1 to 9999.
  public static func year(_ year: Int) -> CalendarPeriod? {
    (1...9999).contains(year) ? CalendarPeriod(.year(year)) : nil
  }

  /// How large the period is.
  public var granularity: Granularity {
    switch kind {
    case .day: .day
    case .clock, .partOfDay: .timeOfDay
    case .weekend: .weekend
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }

  /// The period as a TIMEX3 value.
  public var value: String {
    switch kind {
    case .day(let date): date.description
    case .clock(let date, let minute):
      "\(date)T\(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
    case .partOfDay(let date, let part): "\(date)T\(part.code)"
    case .weekend(let week): "\(padded(week.year, 4))-W\(padded(week.week, 2))-WE"
    case .week(let week): "\(padded(week.year, 4))-W\(padded(week.week, 2))"
    case .month(let month, let year): "\(padded(year, 4))-\(padded(month, 2))"
    case .quarter(let quarter, let year): "\(padded(year, 4))-Q\(quarter)"
    case .half(let half, let year): "\(padded(year, 4))-H\(half)"
    case .season(let season, let year): "\(padded(year, 4))-\(season.code)"
    case .year(let year): padded(year, 4)
    case .decade(let decade): padded(decade, 3)
    case .century(let century): padded(century, 2)
    case .millennium(let millennium): padded(millennium, 1)
    }
  }

  /// The first and the last moment of the period.
  ///
  /// Seasons are those of meteorology, winter from December of its year to February.
  public var bounds: CalendarBounds {
    switch kind {
    case .day(let date): CalendarBounds(earliest: date, latest: date)
    case .clock(let date, let minute):
      CalendarBounds(
        earliest: date, latest: date, earliestMinute: minute % 1440, latestMinute: minute % 1440)
    case .partOfDay(let date, let part):
      CalendarBounds(
        earliest: date, latest: part == .night ? date.adding(days: 1) : date,
        earliestMinute: part.hours.lowerBound * 60,
        latestMinute: (part.hours.upperBound * 60 - 1) % 1440)
    case .weekend(let week): days(week.monday.adding(days: 5), count: 2)
    case .week(let week): days(week.monday, count: 7)
    case .month(let month, let year): months(month, year, count: 1)
    case .quarter(let quarter, let year): months(quarter * 3 - 2, year, count: 3)
    case .half(let half, let year): months(half * 6 - 5, year, count: 6)
    case .season(let season, let year): months(season.rawValue * 3 + 3, year, count: 3)
    case .year(let year): years(year, count: 1)
    case .decade(let decade): years(decade * 10, count: 10)
    case .century(let century): years(century * 100, count: 100)
    case .millennium(let millennium): years(millennium * 1000, count: 1000)
    }
  }

  /// The first day of the period.
  public var earliest: CivilDate { bounds.earliest }
  /// The last day of the period.
  public var latest: CivilDate { bounds.latest }

  /// The year the period begins in, as it is counted in the period's value.
  var year: Int {
    switch kind {
    case .weekend(let week), .week(let week): week.year
    default: earliest.year
    }
  }

  private func days(_ first: CivilDate, count: Int) -> CalendarBounds {
    CalendarBounds(earliest: first, latest: first.adding(days: count - 1))
  }

  private func years(_ first: Int, count: Int) -> CalendarBounds {
    months(1, first, count: 12 * count)
  }

  private func months(_ first: Int, _ year: Int, count: Int) -> CalendarBounds {
    let start = max(year * 12 + first - 1, 12)
    let last = min(start + count - 1, 9999 * 12 + 11)
    let earliest = CivilDate(year: start / 12, month: start % 12 + 1, day: 1)
    let (lastYear, lastMonth) = (last / 12, last % 12 + 1)
    let latest = CivilDate(
      year: lastYear, month: lastMonth,
      day: CivilDate.daysIn(month: lastMonth, year: lastYear))
    let fallback = CivilDate(dayNumber: year < 1 ? .min / 2 : .max / 2)
    return CalendarBounds(earliest: earliest ?? fallback, latest: latest ?? fallback)
  }
}

/// A number with zeros before it.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return digits.count >= width
    ? digits : String(repeating: "0", count: width - digits.count) + digits
}
