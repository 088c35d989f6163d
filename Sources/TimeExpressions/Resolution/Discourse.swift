import NewsCorpus

/// What the resolver remembers of the text so far.
struct Discourse {
  /// The report's date.
  let reference: CivilDate?
  /// The number of the sentence at hand.
  var sentence = 0
  /// The period that was mentioned last, and where.
  var last: (period: CalendarPeriod, sentence: Int)?
  /// The day that was mentioned last, and where.
  var lastDay: (date: CivilDate, sentence: Int)?
  /// The explicit year that was mentioned last, and where.
  var lastYear: (year: Int, sentence: Int)?
  /// The day that times of day without one of their own belong to.
  var dayOfTimes: (date: CivilDate, sentence: Int)?
  /// Whether the text speaks of yesterday, tomorrow or hours, as the daily press does.
  var isDaily = false

  init(reference: CivilDate?) { self.reference = reference }

  /// Begins a paragraph: its times of day do not belong to the days of the one before.
  mutating func beginParagraph() { dayOfTimes = nil }

  /// Notes a period that was mentioned; `isLimit` tells of the end of a range, which is not the day
  /// that times behind it belong to.
  mutating func note(_ period: CalendarPeriod, isExplicit: Bool, isLimit: Bool) {
    last = (period, sentence)
    switch period.kind {
    case .day(let date), .clock(let date, _), .partOfDay(let date, _):
      lastDay = (date, sentence)
      if !isLimit { dayOfTimes = lastDay }
    default: break
    }
    if isExplicit || period.granularity == .year { lastYear = (period.year, sentence) }
  }

  /// Whether "bis" stands before a place, perhaps with "zum" between: a limit, not an event.
  func isLimit(before place: Int, in tokens: [Token], _ lexicon: Lexicon) -> Bool {
    (max(0, place - 2)..<place).contains { lexicon.has(tokens[$0].entry, .until) }
  }
}
