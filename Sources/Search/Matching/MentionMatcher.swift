import NewsCorpus

/// Decides which names or time expressions a part of a pattern means.
struct MentionMatcher {
  let test: MentionTest
  private var automata: [ExpressionAutomaton] = []
  private var period: ClosedRange<CivilDate>?

  init(_ test: MentionTest) {
    self.test = test
    switch test.value {
    case .any: break
    case .words(let words): automata = words.map { ExpressionAutomaton($0) }
    case .expression(let expression): automata = [ExpressionAutomaton(expression)]
    case .period(let text): period = Self.days(of: text)
    }
  }

  mutating func matches(_ annotation: Annotation) -> Bool {
    if let type = test.type, type != annotation.type { return false }
    switch test.value {
    case .any:
      return true
    case .words:
      for label in annotation.labels where hasWords(label) { return true }
      return false
    case .expression:
      if automata[0].matches(annotation.type) { return true }
      for label in annotation.labels where automata[0].matches(label) { return true }
      return false
    case .period(let text):
      if let period, let days = annotation.days {
        return period.contains(days.lowerBound) && period.contains(days.upperBound)
      }
      return annotation.labels.contains { label in
        label == text || label.hasPrefix(text + "-") || label.hasPrefix(text + "T")
      }
    }
  }

  /// Whether the wanted words stand in a row in a name.
  private mutating func hasWords(_ label: String) -> Bool {
    let words = label.split(separator: " ")
    guard !automata.isEmpty, words.count >= automata.count else { return false }
    for first in 0...words.count - automata.count {
      var isFound = true
      for place in automata.indices where isFound {
        isFound = automata[place].matches(String(words[first + place]))
      }
      if isFound { return true }
    }
    return false
  }

  /// The days of a year, month or day written `2026`, `2026-02` or `2026-02-05`.
  private static func days(of text: String) -> ClosedRange<CivilDate>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, widths == Array([4, 2, 2].prefix(parts.count)) else {
      return nil
    }
    let months = numbers.count > 1 ? numbers[1]...numbers[1] : 1...12
    let lastDays = numbers.count > 2 ? [numbers[2]] : [31, 30, 29, 28]
    guard
      let first = CivilDate(
        year: numbers[0], month: months.lowerBound, day: numbers.count > 2 ? numbers[2] : 1),
      let last = lastDays.lazy.compactMap({
        CivilDate(year: numbers[0], month: months.upperBound, day: $0)
      }).first
    else { return nil }
    return first...last
  }
}
