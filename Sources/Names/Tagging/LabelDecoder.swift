/// Finds the best sequence of labels for a sentence (the Viterbi algorithm).
///
/// Inner and last tokens of a name follow its first or inner ones only; every other label follows
/// any label that ends a name or stands outside. Of these predecessors only the few are tried that
/// can still win, which changes nothing in the result.
package struct LabelDecoder: Sendable {
  private static let count = NameLabel.count
  private static let closed = (0..<count).filter { !NameLabel(number: $0).isOpen }
  private static let starters = (0..<count).filter {
    NameLabel.outside.canPrecede(NameLabel(number: $0))
  }

  /// The scores of labels after labels.
  private let transitions: [Int32]
  /// The greatest and the least score of what may follow each label.
  private let greatest: [Int32]
  private let least: [Int32]
  private var current = [Int32](repeating: 0, count: count)
  private var previous = [Int32](repeating: 0, count: count)
  private var back: [UInt8] = []

  /// Prepares a model's transitions.
  package init(transitions: [Int16]) {
    self.transitions = transitions.map { Int32($0) }
    let all = self.transitions
    func scores(after label: Int) -> [Int32] {
      LabelDecoder.starters.map { all[label * LabelDecoder.count + $0] }
    }
    greatest = (0..<LabelDecoder.count).map { scores(after: $0).max() ?? 0 }
    least = (0..<LabelDecoder.count).map { scores(after: $0).min() ?? 0 }
  }

  /// Writes the number of the best label of each token into `labels`.
  ///
  /// - Complexity: O(tokens × labels) in practice, O(tokens × labels²) at worst.
  package mutating func decode(_ scores: [FeatureScores.Vector], into labels: inout [UInt8]) {
    labels.removeAll(keepingCapacity: true)
    guard !scores.isEmpty else { return }
    back.removeAll(keepingCapacity: true)
    scores.withUnsafeBytes { raw in
      let values = raw.bindMemory(to: Int16.self)
      for position in scores.indices {
        let row = UnsafeBufferPointer(
          rebasing: values[position * FeatureScores.Vector.scalarCount..<values.count])
        if position == 0 { start(row) } else { advance(row) }
      }
    }
    trace(count: scores.count, into: &labels)
  }

  private static let impossible: Int32 = -1_000_000_000

  private mutating func start(_ scores: UnsafeBufferPointer<Int16>) {
    for label in 0..<LabelDecoder.count {
      current[label] = LabelDecoder.impossible
      back.append(0)
    }
    for label in LabelDecoder.starters {
      current[label] = transitions[label] + Int32(scores[label])
    }
  }

  private mutating func advance(_ scores: UnsafeBufferPointer<Int16>) {
    swap(&current, &previous)
    let row = back.count
    back.append(contentsOf: repeatElement(0, count: LabelDecoder.count))
    let transitions = transitions
    let first = best()
    let bar = previous[first] + least[first]
    var rivals: [Int] = []
    for label in LabelDecoder.closed
    where label != first && previous[label] + greatest[label] > bar {
      rivals.append(label)
    }
    previous.withUnsafeBufferPointer { previous in
      current.withUnsafeMutableBufferPointer { current in
        back.withUnsafeMutableBufferPointer { back in
          guard let base = back.baseAddress else { return }
          let step = Step(
            scores: scores, previous: previous, current: current, transitions: transitions,
            back: base + row)
          step.continueNames()
          step.startNames(after: first, or: rivals)
        }
      }
    }
  }

  /// The best closed label of the token before.
  private func best() -> Int {
    var best = 0
    for label in LabelDecoder.closed where previous[label] > previous[best] { best = label }
    return best
  }

  /// From one token to the next one.
  private struct Step {
    let scores: UnsafeBufferPointer<Int16>
    let previous: UnsafeBufferPointer<Int32>
    let current: UnsafeMutableBufferPointer<Int32>
    let transitions: [Int32]
    let back: UnsafeMutablePointer<UInt8>

    /// The labels that may follow any closed one.
    @inline(__always)
    func startNames(after best: Int, or rivals: [Int]) {
      for next in LabelDecoder.starters {
        current[next] = previous[best] + transitions[best * LabelDecoder.count + next]
        back[next] = UInt8(truncatingIfNeeded: best)
      }
      for before in rivals {
        for next in LabelDecoder.starters {
          let score = previous[before] + transitions[before * LabelDecoder.count + next]
          if score > current[next] {
            current[next] = score
            back[next] = UInt8(truncatingIfNeeded: before)
          }
        }
      }
      for next in LabelDecoder.starters { current[next] += Int32(scores[next]) }
    }

    /// The inner and last labels, which follow the first and inner ones of their type.
    @inline(__always)
    func continueNames() {
      for type in 0..<4 {
        let first = 1 + type * 6
        let inner = first + 1
        for next in inner...inner + 1 {
          let fromFirst = previous[first] + transitions[first * LabelDecoder.count + next]
          let fromInner = previous[inner] + transitions[inner * LabelDecoder.count + next]
          back[next] = UInt8(truncatingIfNeeded: fromInner > fromFirst ? inner : first)
          current[next] =
            max(fromFirst, fromInner, LabelDecoder.impossible) + Int32(scores[next])
        }
      }
    }
  }

  private func trace(count: Int, into labels: inout [UInt8]) {
    var label = 0
    for number in LabelDecoder.closed where current[number] > current[label] { label = number }
    labels.append(UInt8(label))
    for position in stride(from: count - 1, to: 0, by: -1) {
      label = Int(back[position * LabelDecoder.count + label])
      labels.append(UInt8(label))
    }
    labels.reverse()
  }
}
