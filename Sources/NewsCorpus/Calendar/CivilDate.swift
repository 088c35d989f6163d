/// A day in the Gregorian calendar, without a time zone.
///
/// Years run from 1 to 9999; the calendar is extended backwards before 1582.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a date, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the date a number of days after 1970-01-01, clamped to the years 1 to 9999.
  ///
  /// The conversion is Howard Hinnant's `civil_from_days`.
  public init(dayNumber: Int) {
    let clamped = min(max(dayNumber, CivilDate.firstDayNumber), CivilDate.lastDayNumber)
    let shifted = clamped + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static let firstDayNumber = -719_162
  private static let lastDayNumber = 2_932_896

  /// The number of days since 1970-01-01, negative before it.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week after ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The date a number of days later, or earlier when negative, clamped to the years 1 to 9999.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber.addingReportingOverflow(days).partialValue)
  }

  /// The number of days of a month.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  /// Orders dates from the earlier to the later.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date as in ISO 8601, `2026-02-05`.
  public var description: String {
    "\(CivilDate.padded(year, to: 4))-\(CivilDate.padded(month, to: 2))-\(CivilDate.padded(day, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A day, and the time of day where it is known, as a report is stamped with.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  public let date: CivilDate
  /// Minutes after midnight, 0 to 1439, or nothing where only the day is known.
  public let minute: Int?

  /// Creates a stamp; a minute outside 0 to 1439 counts as unknown.
  public init(date: CivilDate, minute: Int? = nil) {
    self.date = date
    self.minute = minute.flatMap { (0..<1440).contains($0) ? $0 : nil }
  }

  /// The stamp as in ISO 8601: `2026-02-05` or `2026-02-05T15:14`.
  public var description: String {
    guard let minute else { return date.description }
    return
      "\(date)T\(CivilDate.padded(minute / 60, to: 2)):\(CivilDate.padded(minute % 60, to: 2))"
  }

  /// Orders by day, then time; an unknown time comes first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.date, left.minute ?? -1) < (right.date, right.minute ?? -1)
  }
}
