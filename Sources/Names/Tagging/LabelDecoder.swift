import NewsCorpus

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
  private let transitions: Column<Int32>
  /// The greatest and the least score of what may follow each label.
  private let greatest: Column<Int32>
  private let least: Column<Int32>
  /// The labels that end a name or stand outside, in ascending order.
  private let closed = Column(LabelDecoder.closed)
  /// The labels that may follow them, in ascending order.
  private let starters = Column(LabelDecoder.starters)
  /// The best scores of the labels of two neighbouring tokens.
  private var best = [Int32](repeating: 0, count: 2 * count)
  /// For each token and label the best label before it.
  private var back: [UInt8] = []

  /// Prepares a model's transitions.
  package init(transitions: [Int16]) {
    let all = transitions.map { Int32($0) }
    func scores(after label: Int) -> [Int32] {
      LabelDecoder.starters.map { all[label * LabelDecoder.count + $0] }
    }
    self.transitions = Column(all)
    greatest = Column((0..<LabelDecoder.count).map { scores(after: $0).max() ?? 0 })
    least = Column((0..<LabelDecoder.count).map { scores(after: $0).min() ?? 0 })
  }

  /// Writes the number of the best label of each token into `labels`.
  ///
  /// - Complexity: O(tokens × labels) in practice, O(tokens × labels²) at worst.
  package mutating func decode(_ scores: [FeatureScores.Vector], into labels: inout [UInt8]) {
    labels.removeAll(keepingCapacity: true)
    back.removeAll(keepingCapacity: true)
    back.append(contentsOf: repeatElement(0, count: scores.count * LabelDecoder.count))
    let tables = Tables(
      transitions: transitions.buffer, greatest: greatest.buffer, least: least.buffer,
      closed: closed.buffer, starters: starters.buffer)
    scores.withUnsafeBytes { scores in
      best.withUnsafeMutableBufferPointer { best in
        back.withUnsafeMutableBufferPointer { back in
          guard let best = best.baseAddress, let back = back.baseAddress else { return }
          let scores = scores.bindMemory(to: Int16.self)
          tables.run(scores, best: best, back: back)
        }
      }
    }
    trace(count: scores.count, into: &labels)
  }

  private func trace(count: Int, into labels: inout [UInt8]) {
    guard count > 0 else { return }
    let last = ((count - 1) & 1) * LabelDecoder.count
    var label = 0
    for number in LabelDecoder.closed where best[last + number] > best[last + label] {
      label = number
    }
    labels.append(UInt8(label))
    for position in stride(from: count - 1, to: 0, by: -1) {
      label = Int(back[position * LabelDecoder.count + label])
      labels.append(UInt8(label))
    }
    labels.reverse()
  }

  /// What a decoder looks up, as the inner loop reads it.
  ///
  /// All threads share the tables: an array that is looked at for each token would have its
  /// references counted by all of them at once, which costs more than the work itself.
  private struct Tables {
    let transitions: UnsafeBufferPointer<Int32>
    let greatest: UnsafeBufferPointer<Int32>
    let least: UnsafeBufferPointer<Int32>
    let closed: UnsafeBufferPointer<Int>
    let starters: UnsafeBufferPointer<Int>

    private static let impossible: Int32 = -1_000_000_000

    /// Goes through the tokens of a sentence.
    ///
    /// - Parameters:
    ///   - scores: a vector for each token.
    ///   - best: room for two tokens, which take turns.
    ///   - back: room for each label of each token.
    func run(
      _ scores: UnsafeBufferPointer<Int16>, best: UnsafeMutablePointer<Int32>,
      back: UnsafeMutablePointer<UInt8>
    ) {
      let width = FeatureScores.Vector.scalarCount
      let count = LabelDecoder.count
      for position in 0..<scores.count / width {
        let row = UnsafeBufferPointer(rebasing: scores[position * width..<(position + 1) * width])
        let current = best + (position & 1) * count
        if position == 0 {
          start(row, current)
        } else {
          let previous = UnsafePointer(best + ((position - 1) & 1) * count)
          let back = back + position * count
          continueNames(row, previous, current, back)
          startNames(row, previous, current, back)
        }
      }
    }

    private func start(
      _ scores: UnsafeBufferPointer<Int16>, _ current: UnsafeMutablePointer<Int32>
    ) {
      current.update(repeating: Tables.impossible, count: LabelDecoder.count)
      for label in starters { current[label] = transitions[label] + Int32(scores[label]) }
    }

    /// The labels that may follow any closed one.
    @inline(__always)
    private func startNames(
      _ scores: UnsafeBufferPointer<Int16>, _ previous: UnsafePointer<Int32>,
      _ current: UnsafeMutablePointer<Int32>, _ back: UnsafeMutablePointer<UInt8>
    ) {
      var first = 0
      for label in closed where previous[label] > previous[first] { first = label }
      for next in starters {
        current[next] = previous[first] + transitions[first * LabelDecoder.count + next]
        back[next] = UInt8(truncatingIfNeeded: first)
      }
      let bar = previous[first] + least[first]
      for rival in closed where rival != first && previous[rival] + greatest[rival] > bar {
        for next in starters {
          let score = previous[rival] + transitions[rival * LabelDecoder.count + next]
          if score > current[next] {
            current[next] = score
            back[next] = UInt8(truncatingIfNeeded: rival)
          }
        }
      }
      for next in starters { current[next] += Int32(scores[next]) }
    }

    /// The inner and last labels, which follow the first and inner ones of their type.
    @inline(__always)
    private func continueNames(
      _ scores: UnsafeBufferPointer<Int16>, _ previous: UnsafePointer<Int32>,
      _ current: UnsafeMutablePointer<Int32>, _ back: UnsafeMutablePointer<UInt8>
    ) {
      for type in 0..<4 {
        let first = 1 + type * 6
        let inner = first + 1
        for next in inner...inner + 1 {
          let fromFirst = previous[first] + transitions[first * LabelDecoder.count + next]
          let fromInner = previous[inner] + transitions[inner * LabelDecoder.count + next]
          back[next] = UInt8(truncatingIfNeeded: fromInner > fromFirst ? inner : first)
          current[next] = max(fromFirst, fromInner, Tables.impossible) + Int32(scores[next])
        }
      }
    }
  }
}
