import NewsCorpus

extension CalendarPeriod {
  /// The period of a TIMEX3 value: `2026`, `2026-02`, `2026-02-05`, `2026-W06`, `2026-W06-WE`,
  /// `2026-Q1`, `2026-H2`, `2021-FA`, `198`, `20`, `2026-02-04TEV`, `2026-02-04T20:30`.
  ///
  /// Nothing for values that are no place on the calendar, such as `P4Y` and `PRESENT_REF`, and for
  /// days that do not exist.
  public init?(value: String) {
    guard value.utf8.count <= 20, let period = CalendarPeriod.parse(value), period.value == value
    else { return nil }
    self = period
  }

  private static func parse(_ value: String) -> CalendarPeriod? {
    let halves = value[...].parts("T")
    if halves.count == 2, let date = isoDate(halves[0]) {
      if let part = DayPart.allCases.first(where: { $0.code == halves[1] }) {
        return CalendarPeriod(.partOfDay(date, part))
      }
      return minute(halves[1]).map { CalendarPeriod(.clock(date, minute: $0)) }
    }
    guard halves.count == 1 else { return nil }
    let parts = value[...].parts("-")
    guard let first = parts.first, let number = digits(first) else { return nil }
    switch (parts.count, first.utf8.count) {
    case (1, 4): return .year(number)
    case (1, 3): return CalendarPeriod(.decade(number))
    case (1, 2): return CalendarPeriod(.century(number))
    case (1, 1): return CalendarPeriod(.millennium(number))
    case (2, 4): return part(parts[1], ofYear: number)
    case (3, 4) where parts[2] == "WE":
      guard case .week(let week)? = part(parts[1], ofYear: number)?.kind else { return nil }
      return CalendarPeriod(.weekend(week))
    case (3, 4): return isoDate(value[...]).map { .day($0) }
    default: return nil
    }
  }

  private static func part(_ code: Substring, ofYear year: Int) -> CalendarPeriod? {
    guard (1...9999).contains(year), code.utf8.count >= 2 else { return nil }
    if let month = digits(code) { return code.utf8.count == 2 ? .month(month, year: year) : nil }
    if let season = Season.allCases.first(where: { $0.code == code }) {
      return CalendarPeriod(.season(season, year: year))
    }
    guard let number = digits(code.dropFirst()) else { return nil }
    switch (code.utf8.first, code.utf8.count) {
    case (0x57, 3): return ISOWeek(year: year, week: number).map { .week($0) }
    case (0x51, 2) where (1...4).contains(number):
      return CalendarPeriod(.quarter(number, year: year))
    case (0x48, 2) where (1...2).contains(number): return CalendarPeriod(.half(number, year: year))
    default: return nil
    }
  }

  private static func isoDate(_ text: Substring) -> CivilDate? {
    let parts = text.parts("-")
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], let year = digits(parts[0]),
      let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.parts(":")
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = digits(parts[0]),
      let minute = digits(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// The value of up to nine digits, and nothing but digits.
  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9,
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return Int(text)
  }
}

extension CalendarPeriod {
  private static let inputTaggers = [
    TimeTagger(tables: .german), TimeTagger(tables: .english),
  ]

  /// The period somebody typed: a TIMEX3 value, or a date, month, season or year as written in
  /// German or English.
  ///
  /// Words that count from another day ("heute", "last week") are not accepted, as the same
  /// command must mean the same on every day, and neither are dates without a year.
  public init?(userInput text: String) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty, trimmed.utf8.count <= 60 else { return nil }
    if let period = CalendarPeriod(value: trimmed) {
      // A lone number of one to three digits is more likely a slip than a century or decade.
      guard period.granularity <= .year || trimmed.utf8.count == 4 else { return nil }
      self = period
      return
    }
    for tagger in CalendarPeriod.inputTaggers {
      let found = tagger.expressions(in: trimmed, reference: nil)
      if found.count == 1, let only = found.first, only.range == 0..<trimmed.utf8.count,
        only.notes.isEmpty, let period = CalendarPeriod(value: only.value)
      {
        self = period
        return
      }
    }
    return nil
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = utf8.firstIndex { $0 > 0x20 } ?? endIndex
    let end = utf8.lastIndex { $0 > 0x20 }.map { utf8.index(after: $0) } ?? start
    return String(self[start..<max(start, end)])
  }
}
