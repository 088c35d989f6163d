import Names

/// Learns the scores of a linear-chain conditional random field.
///
/// Maximum likelihood with an L2 penalty, by stochastic gradient steps of one sentence each whose
/// size follows the gradients seen so far (AdaGrad: Duchi, Hazan, Singer: Adaptive Subgradient
/// Methods for Online Learning and Stochastic Optimization. JMLR 12, 2011). A part of the features
/// is left out of each step at random, so that no feature relies on another one being there. All
/// arithmetic is done in one order and without library functions, so the result is always the same.
struct Trainer {
  /// What can be set.
  struct Settings {
    var epochs = 8
    var rate: Float = 0.12
    var penalty: Float = 3e-3
    var dropout: Float = 0.5
  }

  typealias Row = SIMD32<Float>

  /// The learned scores of each feature: the mean over the second half of the epochs.
  private(set) var meanRows: [Row] = []
  /// The learned scores of each label after each other one, as a mean too.
  private(set) var meanTransitions: [Row] = []

  private var rows: [Row]
  private var transitions: [Row]

  private let settings: Settings
  private var rowSums: [Row]
  private var transitionSums: [Row]
  private let allowed: [Row]
  private var chain = ChainProbabilities()
  private var active: [UInt32] = []
  private var activeEnds: [Int] = []
  private var random = RandomNumbers(seed: 20_140_901)

  /// Gradients smaller than this change nothing worth the time.
  private static let negligible: Float = 2e-3

  init(featureCount: Int, settings: Settings) {
    self.settings = settings
    rows = Array(repeating: Row(repeating: 0), count: featureCount)
    rowSums = Array(repeating: Row(repeating: 1e-2), count: featureCount)
    transitions = Array(repeating: Row(repeating: 0), count: NameLabel.count)
    transitionSums = Array(repeating: Row(repeating: 1e-2), count: NameLabel.count)
    allowed = (0..<NameLabel.count).map { before in
      var row = Row(repeating: 0)
      for next in 0..<NameLabel.count
      where NameLabel(number: before).canPrecede(NameLabel(number: next)) {
        row[next] = 1
      }
      return row
    }
  }

  /// Goes through the training data as often as set.
  mutating func train(_ set: TrainingSet, report: (Int, Double) -> Void = { _, _ in }) {
    var order = Array(set.sentences.indices)
    for epoch in 0..<settings.epochs {
      random.shuffle(&order)
      var lack = 0.0
      for (number, sentence) in order.enumerated() {
        // Transitions change slowly; their exponentials need not follow every step.
        if number % 8 == 0 { chain.setTransitions(transitions) }
        lack += step(set, sentence)
      }
      if epoch * 2 >= settings.epochs {
        addToMean(part: Float(settings.epochs - settings.epochs / 2))
      }
      report(epoch + 1, lack / Double(set.labels.count))
    }
  }

  /// Adds the scores as they are now to the mean; whole epochs only, from the middle on.
  private mutating func addToMean(part: Float) {
    if meanRows.isEmpty {
      meanRows = Array(repeating: Row(repeating: 0), count: rows.count)
      meanTransitions = Array(repeating: Row(repeating: 0), count: transitions.count)
    }
    for number in rows.indices { meanRows[number] += rows[number] / part }
    for label in transitions.indices { meanTransitions[label] += transitions[label] / part }
  }

  /// One step; returns the sum of the probabilities the right labels lacked.
  private mutating func step(_ set: TrainingSet, _ sentence: Int) -> Double {
    let tokens = set.sentences[sentence]
    let weight = set.weights[sentence]
    chain.prepare(count: tokens.count)
    active.removeAll(keepingCapacity: true)
    activeEnds.removeAll(keepingCapacity: true)
    for (position, token) in tokens.enumerated() { score(set, token, position) }
    chain.compute(count: tokens.count)

    var lack = 0.0
    var start = 0
    for (position, token) in tokens.enumerated() {
      let label = Int(set.labels[token])
      var gradient = Row(repeating: 0)
      chain.labels.withUnsafeBytes {
        gradient = $0.loadUnaligned(
          fromByteOffset: position * MemoryLayout<Row>.size, as: Row.self)
      }
      let missing = 1 - chain.labels[position * ChainProbabilities.width + label]
      lack += Double(missing)
      if missing > Trainer.negligible {
        gradient[label] -= 1
        gradient *= weight
        update(active[start..<activeEnds[position]], gradient)
      }
      start = activeEnds[position]
    }
    updateTransitions(set, tokens, weight)
    return lack
  }

  /// Sums up the scores of a token and hands their exponentials to the chain.
  private mutating func score(_ set: TrainingSet, _ token: Int, _ position: Int) {
    let threshold = UInt64(settings.dropout * 256)
    var sum = Row(repeating: 0)
    var bits: UInt64 = 0
    var left = 0
    rows.withUnsafeBufferPointer { rows in
      for place in set.starts[token]..<set.starts[token + 1] {
        if left == 0 {
          bits = random.next()
          left = 8
        }
        let isDropped = bits & 0xFF < threshold
        bits >>= 8
        left -= 1
        if isDropped { continue }
        let feature = set.features[place]
        active.append(feature)
        sum += rows[Int(feature)]
      }
    }
    activeEnds.append(active.count)
    withUnsafeBytes(of: sum) { raw in
      let sums = raw.bindMemory(to: Float.self)
      var greatest = sums[0]
      for label in 1..<NameLabel.count { greatest = max(greatest, sums[label]) }
      let row = position * ChainProbabilities.width
      for label in 0..<NameLabel.count {
        chain.scores[row + label] = Exponential.value(sums[label] - greatest)
      }
    }
  }

  private mutating func update(_ features: ArraySlice<UInt32>, _ gradient: Row) {
    let penalty = settings.penalty
    let rate = settings.rate
    rows.withUnsafeMutableBufferPointer { rows in
      rowSums.withUnsafeMutableBufferPointer { sums in
        for feature in features {
          let feature = Int(feature)
          let full = gradient + rows[feature] * penalty
          sums[feature] += full * full
          rows[feature] -= rate * full / sums[feature].squareRoot()
        }
      }
    }
  }

  private mutating func updateTransitions(
    _ set: TrainingSet, _ tokens: Range<Int>, _ weight: Float
  ) {
    var gradients: [Row] = chain.pairs.withUnsafeBytes { raw in
      (0..<NameLabel.count).map {
        raw.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Row>.size, as: Row.self)
      }
    }
    var before = NameLabel.outside.number
    for token in tokens {
      let label = Int(set.labels[token])
      gradients[before][label] -= 1
      before = label
    }
    for label in transitions.indices {
      let gradient = gradients[label] * weight * allowed[label]
      transitionSums[label] += gradient * gradient
      transitions[label] -= settings.rate * gradient / transitionSums[label].squareRoot()
    }
  }
}
