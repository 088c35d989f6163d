import NewsCorpus

/// The stretch of the calendar a timeline shows, cut into equal steps.
///
/// The step is the smallest of day, week, month and year for which what lies between the 3rd and the
/// 97th hundredth of the mentions takes at most ``mostSteps`` steps. A period counts for the step that
/// holds all of it; longer ones are on no step.
struct TimelineWindow {
  /// The length of a step.
  enum Unit: String, CaseIterable {
    case day, week, month, year
  }

  /// One step.
  struct Step {
    /// How people read it: `2026-02-06`, `week of 2026-02-02`, `2026-02`, `2026`.
    let label: String
    var mentions = 0
    var documents: Set<Int> = []
  }

  static let mostSteps = 72
  /// The day number of 1970-01-05, a Monday; all others are a multiple of seven away.
  private static let firstMonday = 4

  let unit: Unit
  /// The positions of the periods that lie on a step, among those the window was made of.
  let periods: Set<Int>
  let steps: [Step]
  /// Mentions before the first and after the last step.
  let before: Int
  let after: Int

  /// Chooses the window; nothing where no period fits a step.
  init?(_ periods: [ReportContent.Period]) {
    for unit in Unit.allCases {
      let placed = periods.indices.compactMap { position in
        Self.step(of: periods[position].days, unit: unit).map { (position, $0) }
      }
      guard !placed.isEmpty else { continue }
      let range = Self.middle(placed.map { ($0.1, periods[$0.0].mentions) })
      guard range.count <= Self.mostSteps || unit == .year else { continue }
      // Years far apart would not fit: the later ones are what reports are about.
      let first = max(range.lowerBound, range.upperBound - Self.mostSteps + 1)
      var steps = (first...range.upperBound).map { Step(label: Self.label(of: $0, unit: unit)) }
      var (before, after) = (0, 0)
      var drawn: Set<Int> = []
      for (position, number) in placed {
        let period = periods[position]
        if number < first {
          before += period.mentions
        } else if number > range.upperBound {
          after += period.mentions
        } else {
          steps[number - first].mentions += period.mentions
          steps[number - first].documents.formUnion(period.documents)
          drawn.insert(position)
        }
      }
      (self.unit, self.periods, self.steps) = (unit, drawn, steps)
      (self.before, self.after) = (before, after)
      return
    }
    return nil
  }

  /// The steps between the 3rd and the 97th hundredth of the mentions.
  private static func middle(_ placed: [(step: Int, mentions: Int)]) -> ClosedRange<Int> {
    let sorted = placed.sorted { $0.step < $1.step }
    let total = sorted.reduce(0) { $0 + $1.mentions }
    let tail = total * 3 / 100
    var low = sorted[0].step
    var high = sorted[sorted.count - 1].step
    var sum = 0
    for entry in sorted {
      sum += entry.mentions
      if sum > tail {
        low = entry.step
        break
      }
    }
    sum = 0
    for entry in sorted.reversed() {
      sum += entry.mentions
      if sum > tail {
        high = entry.step
        break
      }
    }
    return min(low, high)...max(low, high)
  }

  private static func step(of days: ClosedRange<CivilDate>, unit: Unit) -> Int? {
    let first = number(of: days.lowerBound, unit: unit)
    return first == number(of: days.upperBound, unit: unit) ? first : nil
  }

  private static func number(of day: CivilDate, unit: Unit) -> Int {
    switch unit {
    case .day: day.dayNumber
    case .week: (day.dayNumber - day.weekday + 1 - firstMonday) / 7
    case .month: day.year * 12 + day.month - 1
    case .year: day.year
    }
  }

  private static func label(of number: Int, unit: Unit) -> String {
    switch unit {
    case .day: return CivilDate(dayNumber: number).description
    case .week: return "week of \(CivilDate(dayNumber: number * 7 + firstMonday))"
    case .month:
      let month = number % 12 + 1
      return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
    case .year: return "\(number)"
    }
  }
}
