import NewsCorpus
import Statistics
import TimeExpressions

/// How often something occurs in each stretch of time.
struct WordTrend: Sendable {
  /// A day, week, month or year.
  struct Period: Sendable {
    /// The stretch as a TIMEX3 value, such as `2026-W06`.
    let value: String
    /// The documents published in it.
    let documents: [Int]
    /// Their words and numbers.
    let size: Int
  }

  /// The periods from the first to the last document, those without any among them.
  let periods: [Period]
  /// The documents without a date, which belong to no period.
  let undated: [Int]
  private let periodOfDocument: [Int: Int]

  /// Divides a selection by the dates of its documents.
  init(_ words: CountedWords, by granularity: CalendarPeriod.Granularity) {
    let selection = words.selection
    var byPeriod: [CalendarPeriod: [Int]] = [:]
    var undated: [Int] = []
    var sizes: [Int: Int] = [:]
    for (place, number) in selection.documents.enumerated() {
      sizes[number] = words.documentSizes[place]
      if let date = selection.corpus.metadata[number].date?.date,
        let period = CalendarPeriod.bucket(of: granularity, containing: date)
      {
        byPeriod[period, default: []].append(number)
      } else {
        undated.append(number)
      }
    }
    self.undated = undated
    var periods: [Period] = []
    var periodOfDocument: [Int: Int] = [:]
    let days = byPeriod.keys.map(\.earliest)
    if let first = days.min(), let last = days.max() {
      var current = CalendarPeriod.bucket(of: granularity, containing: first)
      while let period = current, period.earliest <= last {
        let documents = byPeriod[period] ?? []
        for number in documents { periodOfDocument[number] = periods.count }
        periods.append(
          Period(
            value: period.value, documents: documents,
            size: documents.reduce(0) { $0 + (sizes[$1] ?? 0) }))
        // A long silence is one step: nobody reads ten thousand empty days.
        if documents.isEmpty, periods.count > Self.longestRow,
          let next = days.filter({ $0 > period.latest }).min()
        {
          current = CalendarPeriod.bucket(of: granularity, containing: next)
        } else {
          current = CalendarPeriod.bucket(
            of: granularity, containing: period.latest.adding(days: 1))
        }
      }
    }
    self.periods = periods
    self.periodOfDocument = periodOfDocument
  }

  private static let longestRow = 3660

  /// How often places fall into each period, by the documents they stand in.
  func frequencies(inDocuments documents: some Sequence<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: periods.count)
    for number in documents {
      if let period = periodOfDocument[number] { counts[period] += 1 }
    }
    return counts
  }
}
