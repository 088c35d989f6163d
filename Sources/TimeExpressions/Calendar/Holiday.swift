import NewsCorpus

/// A day that comes back every year, as the tables give it.
///
/// A code of 101 to 1231 is month and day; 2000 plus or minus days is counted from Easter Sunday;
/// 3001 to 3004 are the Sundays of Advent; 3011 is the second Sunday in May; 3101 is the last
/// Thursday of November but counted as the fourth (Thanksgiving).
struct Holiday {
  let code: Int

  /// The day in a year, or nothing where the calendar gives none.
  func date(inYear year: Int) -> CivilDate? {
    switch code {
    case 101...1231: return CivilDate(year: year, month: code / 100, day: code % 100)
    case 1900...2100: return Easter.sunday(inYear: year)?.adding(days: code - 2000)
    case 3001...3004:
      // The fourth Sunday is the last one before 25 December.
      guard let christmas = CivilDate(year: year, month: 12, day: 25) else { return nil }
      return christmas.adding(days: -christmas.weekday - 7 * (3004 - code))
    case 3011: return nth(2, weekday: 7, month: 5, year: year)
    case 3101: return nth(4, weekday: 4, month: 11, year: year)
    case 3102: return nth(1, weekday: 1, month: 9, year: year)
    default: return nil
    }
  }

  private func nth(_ number: Int, weekday: Int, month: Int, year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
  }

  /// The value in a text without a date.
  var unknownYear: String {
    (101...1231).contains(code)
      ? "XXXX-\(padded(code / 100, 2))-\(padded(code % 100, 2))" : "XXXX-XX-XX"
  }
}
