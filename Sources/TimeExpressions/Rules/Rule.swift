/// One position of a pattern, with the positions that may follow it.
///
/// A pattern is a Glushkov automaton: positions and what may follow each, without empty moves.
struct PatternElement: Sendable {
  var category: Category
  /// The value the word must have, if any will not do.
  var required: Int32?
  /// Whether the position must follow without a space.
  var isJoined = false
  /// Whether something else, or nothing, must follow here.
  var isNegative = false
  /// Whether the pattern may end here.
  var isFinal = false
  /// Where the positions that may follow stand in the book's `follows`.
  var follows: Range<Int32> = 0..<0
}

/// Where a pattern's first positions stand in the book's `follows`.
struct Pattern: Sendable {
  var first: Range<Int32>
  /// Whether the pattern also matches nothing.
  var isOptional: Bool
}

/// One line of a rule table.
struct Rule: Sendable {
  /// What is done with a match.
  var action: Action
  /// The words behind the action's name.
  var arguments: [String]
  /// What stands before the span, read backwards from it.
  var before: Pattern?
  /// The span.
  var span: Pattern
  /// What stands behind the span.
  var after: Pattern?
}

/// What the rules can make of a match; the meanings stand beside the code that carries them out.
enum Action: String, CaseIterable, Sendable {
  case skip, fixed, date, dayOf, isoDate, monthDate, year, bareYear, shortYear, decade
  case century, season, quarter, weekend, holiday, fixedHoliday, weekday, day, shift, anaphor,
    clock, midnight, dayTime
  case duration, compoundDuration, vagueDuration, weekdaySet, unitSet, dateSet, millennium
  case bareMonth
}
