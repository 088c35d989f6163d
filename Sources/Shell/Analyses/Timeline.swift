import NewsCorpus
import TimeExpressions

/// A time expression where it stands.
struct TimeMention: Sendable {
  let document: Int
  let expression: TimeExpression
  /// The number of the sentence in the corpus.
  let sentence: Int?
}

/// What is said about which stretch of the calendar.
struct Timeline: Sendable {
  /// A stretch and everything said about it.
  struct Entry: Sendable {
    /// The stretch as TIMEX3 value.
    let value: String
    let bounds: CalendarBounds
    /// The mentions in reading order; empty for a stretch nothing is said about.
    let mentions: [TimeMention]

    /// The documents with a mention, ascending.
    var documents: [Int] { Set(mentions.map(\.document)).sorted() }
    /// The number of different sentences with a mention.
    var sentences: Int { Set(mentions.compactMap(\.sentence)).count }

    /// The first mention in the sentence with the most mentions of the stretch; of equals the
    /// earliest, titles last.
    func strongest(in corpus: Corpus) -> TimeMention? {
      var counts: [Int: Int] = [:]
      for mention in mentions {
        if let sentence = mention.sentence { counts[sentence, default: 0] += 1 }
      }
      func rank(_ sentence: Int) -> (Int, Int, Int) {
        let isTitle = corpus.zoneKind(ofSentence: sentence) == .title ? 1 : 0
        return (isTitle, -(counts[sentence] ?? 0), sentence)
      }
      guard let best = counts.keys.min(by: { rank($0) < rank($1) }) else { return nil }
      return mentions.first { $0.sentence == best }
    }
  }

  /// The entries in calendar order, larger stretches before the smaller ones they begin with.
  let entries: [Entry]

  /// Puts mentions with bounds on the calendar, one entry for each value.
  init(_ mentions: [TimeMention]) {
    var byValue: [String: [TimeMention]] = [:]
    for mention in mentions where mention.expression.bounds != nil {
      byValue[mention.expression.period, default: []].append(mention)
    }
    entries = byValue.compactMap { value, mentions in
      mentions[0].expression.dayBounds.map { Entry(value: value, bounds: $0, mentions: mentions) }
    }.sorted(by: Timeline.precedes)
  }

  /// Groups mentions by days, weeks, months or years; stretches between them stay, empty.
  ///
  /// A mention counts for the group its stretch begins in, and only when the stretch is no longer
  /// than a group.
  init(_ mentions: [TimeMention], by granularity: CalendarPeriod.Granularity) {
    var byPeriod: [CalendarPeriod: [TimeMention]] = [:]
    for mention in mentions {
      guard let bounds = mention.expression.dayBounds,
        let period = CalendarPeriod.bucket(of: granularity, containing: bounds.earliest),
        bounds.latest <= period.latest
      else { continue }
      byPeriod[period, default: []].append(mention)
    }
    let days = byPeriod.keys.map(\.earliest)
    guard let first = days.min(), let last = days.max() else {
      entries = []
      return
    }
    var entries: [Entry] = []
    var period = CalendarPeriod.bucket(of: granularity, containing: first)
    while let current = period, current.earliest <= last {
      entries.append(
        Entry(value: current.value, bounds: current.bounds, mentions: byPeriod[current] ?? []))
      // A century of days would bury what there is: a long silence is one step.
      if entries.count > Timeline.longestGap, byPeriod[current] == nil,
        let next = days.filter({ $0 > current.latest }).min()
      {
        period = CalendarPeriod.bucket(of: granularity, containing: next)
      } else {
        period = CalendarPeriod.bucket(
          of: granularity, containing: current.latest.adding(days: 1))
      }
    }
    self.entries = entries
  }

  private static let longestGap = 3660

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.bounds.earliest != right.bounds.earliest {
      return left.bounds.earliest < right.bounds.earliest
    }
    if left.bounds.latest != right.bounds.latest { return left.bounds.latest > right.bounds.latest }
    return left.value < right.value
  }
}

extension TimeExpression {
  /// The stretch of the calendar as a value: without a time of day, as a timeline has days, not
  /// hours; a duration that is anchored gives the days it covers, `2025-02-06/2026-02-06`.
  var period: String {
    let day = String(value.prefix { $0 != "T" })
    guard type == .duration, let bounds else { return day }
    return bounds.earliest == bounds.latest
      ? bounds.earliest.description : "\(bounds.earliest)/\(bounds.latest)"
  }

  /// The days the expression covers.
  var dayBounds: CalendarBounds? {
    bounds.map { CalendarBounds(earliest: $0.earliest, latest: $0.latest) }
  }
}

extension CalendarPeriod {
  /// The day, week, month or year a date belongs to; nothing for other granularities.
  static func bucket(of granularity: Granularity, containing date: CivilDate) -> CalendarPeriod? {
    switch granularity {
    case .day: .day(date)
    case .week: .week(ISOWeek(containing: date))
    case .month: .month(date.month, year: date.year)
    case .year: .year(date.year)
    default: nil
    }
  }
}
