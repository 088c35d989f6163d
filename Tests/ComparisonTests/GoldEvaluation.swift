import Foundation

/// How well a view agrees with the marks.
struct Agreement: Sendable {
  /// Found and marked.
  var right = 0
  /// Found.
  var found = 0
  /// Marked and found.
  var recovered = 0
  /// Marked.
  var marked = 0

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { marked == 0 ? 1 : Double(recovered) / Double(marked) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  static func += (sum: inout Agreement, other: Agreement) {
    sum.right += other.right
    sum.found += other.found
    sum.recovered += other.recovered
    sum.marked += other.marked
  }
}

/// The views of `compare` held against the marks of events, one event at a time.
struct GoldEvaluation {
  /// What was compared with what.
  enum View: String, CaseIterable {
    /// Copied text by characters that are no blanks.
    case passages
    /// Text that is only quoted alike, by characters.
    case quotations
    /// Disagreements with the right kind, in at least two of the marked places.
    case conflicts
    /// The same with the right status too.
    case statuses
    /// Facts that only one report has; right is what touches a mark.
    case exclusive
    /// Facts with the reports that lack them.
    case missing
    /// Pairs of sentences that say the same in other words.
    case paraphrases
  }

  private(set) var agreement: [View: Agreement] = [:]
  /// What is wrong, for people.
  private(set) var remarks: [String] = []

  subscript(view: View) -> Agreement { agreement[view] ?? Agreement() }

  /// Adds an event.
  mutating func add(_ event: GoldEvent, found: FoundViews) {
    addPassages(event, found, view: .passages)
    addPassages(event, found, view: .quotations)
    addConflicts(event, found)
    addExclusive(event, found)
    addMissing(event, found)
    addParaphrases(event, found)
  }

  private mutating func addPassages(_ event: GoldEvent, _ found: FoundViews, view: View) {
    let isQuotation = view == .quotations
    for report in event.reports {
      let scalars = Array(report.text.unicodeScalars)
      var marked: Set<Int> = []
      for mark in report.marks where isQuotation ? mark.kind == "q" : "ve".contains(mark.kind) {
        marked.formUnion(mark.range)
      }
      var spans: Set<Int> = []
      for passage in found.passages where (passage.kind == "quotation") == isQuotation {
        for span in passage.spans where span.doc == report.name { spans.formUnion(span.range) }
      }
      func count(_ places: Set<Int>) -> Int {
        places.count { !scalars[$0].properties.isWhitespace }
      }
      let both = count(marked.intersection(spans))
      agreement[view, default: Agreement()] += Agreement(
        right: both, found: count(spans), recovered: both, marked: count(marked))
      note("\(view) missed in \(report.name)", marked.subtracting(spans), scalars)
      note("\(view) wrong in \(report.name)", spans.subtracting(marked), scalars)
    }
  }

  private mutating func addConflicts(_ event: GoldEvent, _ found: FoundViews) {
    var open = event.disagreements
    var (right, rightStatus) = (0, 0)
    for conflict in found.conflicts {
      let index = open.firstIndex { disagreement in
        let places = event.stretches(disagreement.mark)
        let touched = conflict.values.filter { value in
          places.contains { $0.doc == value.doc && $0.range.overlaps(value.range) }
        }
        return disagreement.kind == conflict.kind && Set(touched.map(\.doc)).count > 1
      }
      guard let index else {
        remarks.append("conflict wrong in \(event.name): \(conflict.what) \(conflict.status)")
        continue
      }
      let disagreement = open.remove(at: index)
      right += 1
      if disagreement.status == conflict.status {
        rightStatus += 1
      } else {
        remarks.append(
          "status wrong in \(event.name): \(disagreement.what) \(conflict.status), "
            + "not \(disagreement.status)")
      }
    }
    for disagreement in open {
      remarks.append(
        "conflict missed in \(event.name): \(disagreement.what) "
          + "(\(disagreement.kind) \(disagreement.status))")
    }
    let (claims, marks) = (found.conflicts.count, event.disagreements.count)
    agreement[.conflicts, default: Agreement()] += Agreement(
      right: right, found: claims, recovered: right, marked: marks)
    agreement[.statuses, default: Agreement()] += Agreement(
      right: rightStatus, found: claims, recovered: rightStatus, marked: marks)
  }

  private mutating func addExclusive(_ event: GoldEvent, _ found: FoundViews) {
    for report in event.reports {
      let scalars = Array(report.text.unicodeScalars)
      let marks = report.marks.filter { $0.kind == "x" }.map(\.range)
      let facts = found.exclusive.filter { $0.doc == report.name }
      let recovered = marks.filter { mark in facts.contains { $0.range.overlaps(mark) } }
      let right = facts.filter { fact in marks.contains { $0.overlaps(fact.range) } }
      agreement[.exclusive, default: Agreement()] += Agreement(
        right: right.count, found: facts.count, recovered: recovered.count, marked: marks.count)
      for mark in marks where !recovered.contains(mark) {
        note("exclusive missed in \(report.name)", Set(mark), scalars)
      }
      for fact in facts where !marks.contains(where: { $0.overlaps(fact.range) }) {
        remarks.append("exclusive wrong in \(report.name): \(fact.text) [\(fact.reason)]")
      }
    }
  }

  private mutating func addMissing(_ event: GoldEvent, _ found: FoundViews) {
    let names = event.reports.map(\.name)
    var lacking: [(fact: String, doc: String)] = []
    for fact in event.names("m") {
      let with = Set(event.stretches(fact).map(\.doc))
      for doc in names where !with.contains(doc) && 2 * with.count >= names.count - 1 {
        lacking.append((fact, doc))
      }
    }
    func touches(_ claim: FoundViews.Fact, _ fact: String) -> Bool {
      event.stretches(fact).contains {
        $0.doc == claim.docs?.first && $0.range.overlaps(claim.range)
      }
    }
    let right = found.missing.filter { claim in
      lacking.contains { $0.doc == claim.doc && touches(claim, $0.fact) }
    }
    let recovered = lacking.filter { lack in
      found.missing.contains { $0.doc == lack.doc && touches($0, lack.fact) }
    }
    agreement[.missing, default: Agreement()] += Agreement(
      right: right.count, found: found.missing.count, recovered: recovered.count,
      marked: lacking.count)
    for lack in lacking where !recovered.contains(where: { $0 == lack }) {
      remarks.append("missing missed in \(event.name): \(lack.fact) lacks in \(lack.doc)")
    }
    for claim in found.missing
    where !lacking.contains(where: { $0.doc == claim.doc && touches(claim, $0.fact) }) {
      remarks.append("missing wrong in \(event.name): \(claim.doc) lacks \(claim.text)")
    }
  }

  private mutating func addParaphrases(_ event: GoldEvent, _ found: FoundViews) {
    var marked: [(a: (doc: String, range: Range<Int>), b: (doc: String, range: Range<Int>))] = []
    for name in event.names("r") {
      let places = event.stretches(name)
      for (number, first) in places.enumerated() {
        for second in places[(number + 1)...]
        where first.doc != second.doc && !isCopy(first, second, in: event) {
          marked.append((first, second))
        }
      }
    }
    func touches(_ span: FoundViews.Span, _ place: (doc: String, range: Range<Int>)) -> Bool {
      span.doc == place.doc && span.range.overlaps(place.range)
    }
    func agree(_ pair: FoundViews.Paraphrase, _ number: Int) -> Bool {
      let (a, b) = marked[number]
      return touches(pair.a, a) && touches(pair.b, b) || touches(pair.a, b) && touches(pair.b, a)
    }
    let right = found.paraphrases.filter { pair in marked.indices.contains { agree(pair, $0) } }
    let recovered = marked.indices.filter { number in
      found.paraphrases.contains { agree($0, number) }
    }
    agreement[.paraphrases, default: Agreement()] += Agreement(
      right: right.count, found: found.paraphrases.count, recovered: recovered.count,
      marked: marked.count)
    for number in marked.indices where !recovered.contains(number) {
      let (a, b) = marked[number]
      remarks.append(
        "paraphrase missed: \(event.text(a.doc, a.range)) [\(a.doc)] "
          + "= \(event.text(b.doc, b.range)) [\(b.doc)]")
    }
    for pair in found.paraphrases where !marked.indices.contains(where: { agree(pair, $0) }) {
      remarks.append(
        "paraphrase wrong: \(event.text(pair.a.doc, pair.a.range)) [\(pair.a.doc)] "
          + "= \(event.text(pair.b.doc, pair.b.range)) [\(pair.b.doc)]")
    }
  }

  /// Whether two places are copies of one text, which are no paraphrase.
  private func isCopy(
    _ first: (doc: String, range: Range<Int>), _ second: (doc: String, range: Range<Int>),
    in event: GoldEvent
  ) -> Bool {
    (event.names("v") + event.names("e")).contains { name in
      let places = event.stretches(name)
      return places.contains { $0.doc == first.doc && $0.range.overlaps(first.range) }
        && places.contains { $0.doc == second.doc && $0.range.overlaps(second.range) }
    }
  }

  private mutating func note(_ what: String, _ places: Set<Int>, _ scalars: [Unicode.Scalar]) {
    var text = String.UnicodeScalarView()
    var last: Int?
    for place in places.sorted() {
      if let last, place > last + 1 { text.append(contentsOf: " … ".unicodeScalars) }
      text.append(scalars[place])
      last = place
    }
    let line = String(text).replacingOccurrences(of: "\n", with: " ")
      .trimmingCharacters(in: .whitespaces)
    if line.count > 2 { remarks.append("\(what): \(line)") }
  }

  /// The figures of every view.
  var report: String {
    var lines = ["view              found  marked  precision  recall     F1"]
    for view in View.allCases {
      let figures = self[view]
      lines.append(
        view.rawValue.padding(toLength: 16, withPad: " ", startingAt: 0)
          + String(
            format: "%7d %7d %10.3f %7.3f %6.3f", figures.found, figures.marked,
            figures.precision, figures.recall, figures.f1))
    }
    return lines.joined(separator: "\n")
  }
}
