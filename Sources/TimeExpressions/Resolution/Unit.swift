import NewsCorpus

/// The measures of time, by the codes the tables give them.
enum TimeUnit: Int, Sendable {
  case second, minute, hour, day, week, month, quarter, year, decade, century, weekend, half
  case millennium, indefinite

  /// The unit as it ends a duration, without `P` and number.
  var code: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day: "D"
    case .week: "W"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .weekend: "WE"
    case .half: "H"
    case .millennium: "L"
    case .indefinite: "X"
    }
  }

  /// What begins a duration of the unit.
  var prefix: String {
    switch self {
    case .second, .minute, .hour: "PT"
    default: "P"
    }
  }

  /// A duration of the unit.
  func duration(_ count: String) -> String { prefix + count + code }

  /// The calendar's period of this size around a day.
  func period(around date: CivilDate) -> CalendarPeriod? {
    switch self {
    case .second, .minute, .hour, .day: .day(date)
    case .week: .week(ISOWeek(containing: date))
    case .weekend: CalendarPeriod(.weekend(ISOWeek(containing: date)))
    case .month: .month(date.month, year: date.year)
    case .quarter: CalendarPeriod(.quarter((date.month + 2) / 3, year: date.year))
    case .half: CalendarPeriod(.half((date.month + 5) / 6, year: date.year))
    case .year: .year(date.year)
    case .decade: CalendarPeriod(.decade(date.year / 10))
    case .century: CalendarPeriod(.century(date.year / 100))
    case .millennium: CalendarPeriod(.millennium(date.year / 1000))
    case .indefinite: nil
    }
  }

  /// A day a number of units later, or earlier when negative.
  func add(_ count: Int, to date: CivilDate) -> CivilDate? {
    guard abs(count) < 1_000_000 else { return nil }
    func months(_ count: Int) -> CivilDate? {
      let number = date.year * 12 + date.month - 1 + count
      guard number >= 12 else { return nil }
      let (year, month) = (number / 12, number % 12 + 1)
      return CivilDate(
        year: year, month: month, day: min(date.day, CivilDate.daysIn(month: month, year: year)))
    }
    switch self {
    case .second, .minute, .hour: return date
    case .day: return date.adding(days: count)
    case .week, .weekend: return date.adding(days: 7 * count)
    case .month: return months(count)
    case .quarter: return months(3 * count)
    case .half: return months(6 * count)
    case .year: return months(12 * count)
    case .decade: return months(120 * count)
    case .century: return months(1200 * count)
    case .millennium: return months(12_000 * count)
    case .indefinite: return nil
    }
  }

  /// The unit as unknown parts of a value: what stands for a period of a text without a date.
  var unknown: String {
    switch self {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .half: "XXXX-HX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    case .millennium, .indefinite: "X"
    }
  }
}
