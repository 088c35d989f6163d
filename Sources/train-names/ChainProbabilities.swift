import Names

/// The probabilities of labels and of pairs of labels in a sentence (the forward-backward
/// algorithm), computed in memory that is used again for each sentence.
struct ChainProbabilities {
  /// The numbers a label row takes; those behind the last label stay 0.
  static let width = 32
  private static let labelCount = NameLabel.count

  /// For each token the exponentials of its scores; the caller fills them.
  var scores: [Float] = []
  /// For each token the probabilities of its labels.
  private(set) var labels: [Float] = []
  /// The sum over the sentence of the probability of each label after each other one.
  private(set) var pairs = [Float](repeating: 0, count: labelCount * width)

  private var factors = [Float](repeating: 0, count: labelCount * width)
  private var transposed = [Float](repeating: 0, count: labelCount * width)
  private var forward: [Float] = []
  private var backward = [Float](repeating: 0, count: width)
  private var sum = [Float](repeating: 0, count: width)
  private let ends: [Float] = (0..<width).map {
    $0 < labelCount && !NameLabel(number: $0).isOpen ? 1 : 0
  }

  /// Makes room for a sentence.
  mutating func prepare(count: Int) {
    let size = count * ChainProbabilities.width
    if scores.count < size {
      scores = Array(repeating: 0, count: size)
      labels = Array(repeating: 0, count: size)
      forward = Array(repeating: 0, count: size)
    }
  }

  /// Takes over the scores of labels after labels.
  mutating func setTransitions(_ transitions: [Trainer.Row]) {
    for before in 0..<ChainProbabilities.labelCount {
      for next in 0..<ChainProbabilities.labelCount {
        let isAllowed = NameLabel(number: before).canPrecede(NameLabel(number: next))
        let score = min(max(transitions[before][next], -20), 20)
        let factor = isAllowed ? Exponential.value(score - 20) : 0
        factors[before * ChainProbabilities.width + next] = factor
        transposed[next * ChainProbabilities.width + before] = factor
      }
    }
  }

  /// Computes the probabilities of a sentence from its `scores`.
  mutating func compute(count: Int) {
    let width = ChainProbabilities.width
    for place in pairs.indices { pairs[place] = 0 }
    forwardPass(count)
    for label in 0..<width { backward[label] = ends[label] }
    for position in stride(from: count - 1, through: 0, by: -1) {
      let row = position * width
      var total: Float = 0
      for label in 0..<width {
        labels[row + label] = forward[row + label] * backward[label]
        total += labels[row + label]
      }
      let scale = 1 / max(total, 1e-30)
      for label in 0..<width { labels[row + label] *= scale }
      if position > 0 {
        step(back: position)
      } else {
        let start = NameLabel.outside.number * width
        for label in 0..<width { pairs[start + label] += labels[label] }
      }
    }
  }

  private mutating func forwardPass(_ count: Int) {
    let width = ChainProbabilities.width
    let start = NameLabel.outside.number * width
    for position in 0..<count {
      let row = position * width
      forward.withUnsafeMutableBufferPointer { forward in
        factors.withUnsafeBufferPointer { factors in
          if position == 0 {
            for label in 0..<width { forward[label] = factors[start + label] }
          } else {
            for label in 0..<width { forward[row + label] = 0 }
            for before in 0..<ChainProbabilities.labelCount {
              let share = forward[row - width + before]
              if share < 1e-9 { continue }
              let from = before * width
              for label in 0..<width { forward[row + label] += share * factors[from + label] }
            }
          }
          var total: Float = 0
          for label in 0..<width {
            forward[row + label] *= scores[row + label]
            total += forward[row + label]
          }
          let scale = 1 / max(total, 1e-30)
          for label in 0..<width { forward[row + label] *= scale }
        }
      }
    }
  }

  /// Goes from a token to the one before it.
  private mutating func step(back position: Int) {
    let width = ChainProbabilities.width
    let row = position * width
    var total: Float = 0
    sum.withUnsafeMutableBufferPointer { sum in
      transposed.withUnsafeBufferPointer { transposed in
        for label in 0..<width {
          sum[label] = 0
          backward[label] *= scores[row + label]
        }
        for next in 0..<ChainProbabilities.labelCount {
          let share = backward[next]
          if share < 1e-12 { continue }
          let from = next * width
          for label in 0..<width { sum[label] += share * transposed[from + label] }
        }
      }
      for label in 0..<width { total += sum[label] * forward[row - width + label] }
    }
    let scale = 1 / max(total, 1e-30)
    pairs.withUnsafeMutableBufferPointer { pairs in
      factors.withUnsafeBufferPointer { factors in
        backward.withUnsafeBufferPointer { incoming in
          for before in 0..<ChainProbabilities.labelCount {
            let share = forward[row - width + before] * scale
            if share * total < 1e-9 { continue }
            let from = before * width
            for label in 0..<width {
              pairs[from + label] += share * factors[from + label] * incoming[label]
            }
          }
        }
      }
    }
    var whole: Float = 0
    for label in 0..<width { whole += sum[label] }
    let norm = 1 / max(whole, 1e-30)
    for label in 0..<width { backward[label] = sum[label] * norm }
  }
}
