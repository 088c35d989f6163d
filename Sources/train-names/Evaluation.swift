import Names

/// How well names are recognised: exact spans, derived forms left out.
struct Evaluation {
  private var right: [Int] = [0, 0, 0, 0]
  private var found: [Int] = [0, 0, 0, 0]
  private var gold: [Int] = [0, 0, 0, 0]

  private struct Span: Hashable {
    var range: Range<Int>
    var type: NameType
  }

  /// Compares the labels of a sentence with the right ones.
  mutating func compare(_ labels: [NameLabel], with expected: [NameLabel]) {
    let system = Evaluation.spans(labels)
    let truth = Evaluation.spans(expected)
    for span in system {
      found[Int(span.type.rawValue)] += 1
      if truth.contains(span) { right[Int(span.type.rawValue)] += 1 }
    }
    for span in truth { gold[Int(span.type.rawValue)] += 1 }
  }

  private static func spans(_ labels: [NameLabel]) -> Set<Span> {
    var spans: Set<Span> = []
    var start = 0
    for (position, label) in labels.enumerated() {
      switch label.role {
      case .first, .single: start = position
      default: break
      }
      if let type = label.type, label.role == .single || label.role == .last {
        spans.insert(Span(range: start..<position + 1, type: type))
      }
    }
    return spans
  }

  /// Precision, recall and F1 of some types taken together, in percent.
  func scores(_ types: [NameType]) -> (precision: Double, recall: Double, f1: Double) {
    func sum(_ counts: [Int]) -> Double {
      types.reduce(0) { $0 + Double(counts[Int($1.rawValue)]) }
    }
    let (hits, system, truth) = (sum(right), sum(found), sum(gold))
    let precision = system == 0 ? 0 : hits / system * 100
    let recall = truth == 0 ? 0 : hits / truth * 100
    let total = precision + recall
    return (precision, recall, total == 0 ? 0 : 2 * precision * recall / total)
  }

  /// One line for each type and one for people, places and organisations together.
  var report: String {
    let rows: [(String, [NameType])] =
      [("P+L+O", [.person, .place, .organisation])] + NameType.allCases.map { ($0.code, [$0]) }
    return rows.map { name, types in
      let (precision, recall, f1) = scores(types)
      func text(_ value: Double) -> String {
        let tenths = Int(value * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)"
      }
      return "  \(name)  P \(text(precision))  R \(text(recall))  F1 \(text(f1))"
    }.joined(separator: "\n")
  }
}
