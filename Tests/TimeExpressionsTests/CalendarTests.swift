import NewsCorpus
import Testing

@testable import TimeExpressions

@Suite("Calendar")
struct CalendarTests {
  @Test("Easter agrees with Gauss' formula from 1900 to 2100")
  func easter() {
    for year in 1900...2100 {
      #expect(Easter.sunday(inYear: year) == gauss(year), "\(year)")
    }
  }

  /// Easter after Gauss with Lichtenberg's correction, an independent second formula.
  private func gauss(_ year: Int) -> CivilDate? {
    let secular = year / 100
    let moon = 15 + (3 * secular + 3) / 4 - (8 * secular + 13) / 25
    let sun = 2 - (3 * secular + 3) / 4
    let golden = year % 19
    let seed = (19 * golden + moon) % 30
    let correction = (seed + golden / 11) / 29
    let limit = 21 + seed - correction
    let firstSunday = 7 - (year + year / 4 + sun) % 7
    let distance = 7 - (limit - firstSunday) % 7
    let dayOfMarch = limit + distance
    return CivilDate(year: year, month: 3, day: 1)?.adding(days: dayOfMarch - 1)
  }

  @Test("Easter lies on a Sunday between 22 March and 25 April, and has no date before 1583")
  func easterRange() throws {
    for year in stride(from: 1583, through: 9999, by: 7) {
      let easter = try #require(Easter.sunday(inYear: year))
      #expect(easter.weekday == 7)
      #expect((easter.month, easter.day) >= (3, 22) && (easter.month, easter.day) <= (4, 25))
    }
    #expect(Easter.sunday(inYear: 1582) == nil)
    #expect(Easter.sunday(inYear: 10_000) == nil)
  }

  @Test(
    "known movable feasts",
    arguments: [
      (1998, "2026-04-03"), (2000, "2026-04-05"), (2039, "2026-05-14"), (2049, "2026-05-24"),
      (2060, "2026-06-04"), (3001, "2026-11-29"), (3004, "2026-12-20"), (3011, "2026-05-10"),
      (3101, "2026-11-26"), (1225, "2026-12-25"),
    ])
  func feasts(code: Int, day: String) {
    #expect(Holiday(code: code).date(inYear: 2026)?.description == day)
  }

  @Test("ISO weeks follow each other without a gap, over leap years and new years")
  func weeks() throws {
    var week = ISOWeek(containing: try #require(CivilDate(year: 1995, month: 1, day: 1)))
    for _ in 0..<3000 {
      let next = week.adding(weeks: 1)
      #expect(next.monday.dayNumber - week.monday.dayNumber == 7)
      #expect(next > week)
      #expect(ISOWeek(year: week.year, week: week.week) == week)
      for offset in 0..<7 { #expect(ISOWeek(containing: week.monday.adding(days: offset)) == week) }
      week = next
    }
  }

  @Test(
    "known ISO weeks",
    arguments: [
      (2026, 2, 5, 2026, 6), (2021, 1, 3, 2020, 53), (2024, 12, 30, 2025, 1),
      (2016, 1, 3, 2015, 53),
      (2008, 12, 29, 2009, 1),
    ])
  func knownWeeks(year: Int, month: Int, day: Int, weekYear: Int, week: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(ISOWeek(containing: date) == ISOWeek(year: weekYear, week: week))
  }

  @Test("no year has a week 54, and only long years a week 53")
  func longYears() {
    #expect(ISOWeek(year: 2020, week: 53) != nil)
    #expect(ISOWeek(year: 2021, week: 53) == nil)
    #expect(ISOWeek(year: 2020, week: 54) == nil)
    #expect(ISOWeek(year: 2020, week: 0) == nil)
    #expect(ISOWeek(year: 0, week: 1) == nil)
  }

  @Test(
    "a value gives a period that gives the value again",
    arguments: [
      "2026", "0987", "2026-02", "2026-02-05", "2024-02-29", "2026-W06", "2020-W53", "2026-W06-WE",
      "2026-Q1", "2026-H2", "2021-FA", "2021-WI", "198", "20", "2", "2026-02-04TEV",
      "2026-02-04TNI", "2026-02-04T20:30", "2026-02-04T00:00",
    ])
  func roundTrip(value: String) throws {
    let period = try #require(CalendarPeriod(value: value))
    #expect(period.value == value)
    #expect(period.earliest <= period.latest)
  }

  @Test(
    "what is no place on the calendar gives no period",
    arguments: [
      "", "P4Y", "PXD", "PRESENT_REF", "XXXX-02-05", "2025-02-29", "2026-13", "2026-00",
      "2026-02-30",
      "2026-W54", "2026-Q5", "2026-H3", "2026-XX", "0000", "20266", "2026-2-5", "2026-02-04T25:00",
      "2026-02-04TXX", "2026-02-04T", "T20:30", "-1", "２０２６", "2026-02-05-01",
    ])
  func noPeriod(value: String) {
    #expect(CalendarPeriod(value: value) == nil)
  }

  @Test("days of every granularity are ordered and inside the larger ones")
  func nesting() throws {
    var generator = SplitMix(state: 11)
    for _ in 0..<2000 {
      let date = CivilDate(dayNumber: Int(generator.next() % 2_900_000) - 700_000)
      for unit in [
        TimeUnit.day, .week, .weekend, .month, .quarter, .half, .year, .decade, .century,
      ] {
        let period = try #require(unit.period(around: date))
        #expect(period.earliest <= period.latest)
        if unit != .weekend { #expect(period.bounds.contains(date)) }
        if date.year >= 100 || unit < .decade {
          #expect(CalendarPeriod(value: period.value) == period, "\(period.value)")
        }
      }
    }
  }

  @Test(
    "what people type",
    arguments: [
      ("2026-02-05", "2026-02-05"), ("5.2.2026", "2026-02-05"), ("05.02.2026", "2026-02-05"),
      ("5. Februar 2026", "2026-02-05"), ("5. 2. 2026", "2026-02-05"), ("2026-02", "2026-02"),
      ("Februar 2026", "2026-02"), ("Jänner 2026", "2026-01"), ("2026", "2026"),
      ("2026-W06", "2026-W06"), ("2026-Q1", "2026-Q1"), ("  2026-02-05 ", "2026-02-05"),
      ("February 5, 2026", "2026-02-05"), ("Herbst 2021", "2021-FA"), ("Ostern 2026", "2026-04-05"),
    ])
  func userInput(text: String, value: String) {
    #expect(CalendarPeriod(userInput: text)?.value == value)
  }

  @Test(
    "what people may not type",
    arguments: [
      "", "heute", "gestern", "31.2.2026", "2026-99-99", "25.13.2026", "Montag", "letzte Woche",
      "5.2.",
      "20", "198", "quatsch", "0", "99999", "am 5. Februar 2026", "2026 2027", "drei Tage",
    ])
  func wrongInput(text: String) {
    #expect(CalendarPeriod(userInput: text) == nil)
  }
}
