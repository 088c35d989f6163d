/// The four kinds of time expression that TIMEX3 knows.
public enum TimeExpressionType: String, CaseIterable, Sendable {
  /// A day or something longer on the calendar, or the present, past or future as a whole.
  case date = "DATE"
  /// A time of day.
  case time = "TIME"
  /// A stretch of time that is measured, not placed.
  case duration = "DURATION"
  /// Something that comes again and again.
  case set = "SET"
}

/// A time expression found in a text, with its place on the calendar.
public struct TimeExpression: Sendable, Hashable {
  /// What is remarkable about an expression.
  public enum Note: String, Sendable, Hashable {
    /// A weekday and a date stand together, and the date is another day of the week.
    case weekdayContradictsDate
  }

  /// Where the expression stands, in UTF-8 bytes of the text.
  public let range: Range<Int>
  /// The kind of expression.
  public let type: TimeExpressionType
  /// The meaning as a TIMEX3 value: `2026-02-05`, `P4Y`, `PRESENT_REF`, `XXXX-WXX-2`.
  public let value: String
  /// The first and last day that are meant, where the calendar can tell.
  ///
  /// Nothing for sets, for the present, past or future as a whole, for durations that are not tied
  /// to a date, and for everything relative in a text without a date.
  public let bounds: CalendarBounds?
  /// What is remarkable, in the order in which it was noticed.
  public let notes: [Note]

  /// Creates an expression.
  public init(
    range: Range<Int>, type: TimeExpressionType, value: String, bounds: CalendarBounds?,
    notes: [Note] = []
  ) {
    self.range = range
    self.type = type
    self.value = value
    self.bounds = bounds
    self.notes = notes
  }
}
