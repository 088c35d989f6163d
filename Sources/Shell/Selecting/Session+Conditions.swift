import CommandLanguage
import NewsCorpus
import TimeExpressions

extension Session {
  /// The documents for which a condition holds; a missing value fails every comparison.
  ///
  /// - Throws: a diagnostic; ``SnapshotError``, `CancellationError`.
  func matching(_ condition: Condition, among documents: [Int]) throws -> [Int] {
    if condition.asks(for: "text") { try corpus.check(documents) }
    let test = try test(condition)
    return documents.filter { test(corpus[document: $0]) }
  }

  private typealias Test = (Document) -> Bool

  private func test(_ condition: Condition) throws(Diagnostic) -> Test {
    switch condition {
    case .comparison(let comparison): return try test(comparison)
    case .and(let parts):
      let tests = try parts.map { (part) throws(Diagnostic) in try test(part) }
      return { document in tests.allSatisfy { $0(document) } }
    case .or(let parts):
      let tests = try parts.map { (part) throws(Diagnostic) in try test(part) }
      return { document in tests.contains { $0(document) } }
    case .not(let part):
      let inner = try test(part)
      return { !inner($0) }
    }
  }

  private func test(_ comparison: Condition.Comparison) throws(Diagnostic) -> Test {
    let words = try comparison.value.expanded(with: variable)
    let value = words.map(\.text).joined(separator: " ")
    switch comparison.field {
    case "date": return try dateTest(comparison, value)
    case "text":
      let holds = textTest(comparison.operator, value)
      let zones = settings.zones
      return { document in holds(document.string(of: zones)) }
    case "doc": return fieldTest(comparison.operator, value) { $0.metadata.name }
    case "source": return fieldTest(comparison.operator, value) { $0.metadata.source }
    case "title": return fieldTest(comparison.operator, value) { $0.metadata.title }
    case "language": return fieldTest(comparison.operator, value) { $0.metadata.language }
    case "url": return fieldTest(comparison.operator, value) { $0.metadata.url }
    case let field:
      guard corpus.metadata.contains(where: { $0.fields[field] != nil }) else {
        throw Diagnostic(
          at: comparison.fieldRange, in: comparison.source, "no document has a field `\(field)`",
          advice: Suggestions.advice(for: field, among: fieldNames)
            ?? "fields are \(fieldNames.joined(separator: ", "))")
      }
      return fieldTest(comparison.operator, value) { $0.metadata.fields[field] }
    }
  }

  /// The fields conditions can ask for: the known ones and those of metadata tables.
  var fieldNames: [String] {
    let further = Set(corpus.metadata.flatMap { $0.fields.keys })
    return Session.knownFields + further.subtracting(Session.knownFields).sorted()
  }

  /// The fields every corpus has.
  static let knownFields = ["doc", "source", "title", "date", "language", "text", "url"]

  private func fieldTest(
    _ comparison: Condition.Operator, _ value: String, of field: @escaping (Document) -> String?
  ) -> Test {
    let holds = textTest(comparison, value)
    return { document in field(document).map(holds) ?? false }
  }

  /// Compares as numbers where both sides are numbers, else as text.
  private func textTest(
    _ comparison: Condition.Operator, _ value: String
  ) -> (String) -> Bool {
    let wantedNumber = Double(value)
    let folded = Array(value.lowercased().utf8)
    return { text in
      if comparison == .contains { return Array(text.lowercased().utf8).contains(folded) }
      if let wantedNumber, let number = Double(text) {
        return comparison.holds(number, wantedNumber)
      }
      return comparison.holds(text, value)
    }
  }

  /// A partial date is a period: `=` asks for a day inside it, `<` for one before all of it.
  private func dateTest(
    _ comparison: Condition.Comparison, _ value: String
  ) throws(Diagnostic) -> Test {
    if comparison.operator == .contains {
      let holds = textTest(.contains, value)
      return { document in document.metadata.date.map { holds($0.description) } ?? false }
    }
    guard let period = CalendarPeriod(userInput: value) else {
      throw comparison.value.error(DateInput.problem(value))
    }
    let (earliest, latest) = (period.earliest, period.latest)
    let kind = comparison.operator
    return { document in
      guard let date = document.metadata.date?.date else { return false }
      switch kind {
      case .equal: return date >= earliest && date <= latest
      case .notEqual: return date < earliest || date > latest
      case .less: return date < earliest
      case .lessOrEqual: return date <= latest
      case .greater: return date > latest
      case .greaterOrEqual: return date >= earliest
      case .contains: return false
      }
    }
  }
}

extension Condition.Operator {
  /// Whether the operator holds between two values; `~` does not compare.
  fileprivate func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .contains: false
    }
  }
}

extension Document {
  /// The text of the zones of the given kinds, one line a zone.
  func string(of zones: ZoneSet) -> String {
    self.zones.filter { zones.contains($0.kind) }.map { string($0.range) }
      .joined(separator: "\n")
  }
}

extension Array where Element == UInt8 {
  /// Whether another run of bytes occurs in this one.
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    guard count >= other.count else { return false }
    var position = 0
    while position <= count - other.count {
      if self[position] == first, self[position..<position + other.count].elementsEqual(other) {
        return true
      }
      position += 1
    }
    return false
  }
}

extension Condition {
  /// Whether the answer depends on a field.
  fileprivate func asks(for field: String) -> Bool {
    switch self {
    case .comparison(let comparison): comparison.field == field
    case .and(let parts), .or(let parts): parts.contains { $0.asks(for: field) }
    case .not(let part): part.asks(for: field)
    }
  }
}
