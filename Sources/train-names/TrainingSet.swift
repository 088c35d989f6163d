import Names

/// The training data as features: for each token the numbers of the features that hold for it.
struct TrainingSet {
  /// Where each sentence's tokens stand in `labels` and `starts`.
  private(set) var sentences: [Range<Int>] = []
  /// How much each sentence counts.
  private(set) var weights: [Float] = []
  /// The right label of each token.
  private(set) var labels: [UInt8] = []
  /// Where the features of each token begin in `features`.
  private(set) var starts: [Int] = [0]
  /// The numbers of the features, token after token.
  private(set) var features: [UInt32] = []
  /// The hash of each feature.
  private(set) var hashes: [UInt64] = []

  /// Finds the features that hold at least `minimum` times.
  init(_ parts: [(sentences: [AnnotatedSentence], weight: Float)], lists: NameLists, minimum: Int) {
    var extractor = FeatureExtractor(lists: lists)
    var counts: [UInt64: Int32] = [:]
    counts.reserveCapacity(4_000_000)
    for part in parts {
      for sentence in part.sentences {
        extractor.forEachToken(of: sentence.tokens) {
          for hash in $0 { counts[hash, default: 0] += 1 }
        }
      }
    }
    var numbers: [UInt64: UInt32] = [:]
    for part in parts {
      for sentence in part.sentences {
        let start = labels.count
        extractor.forEachToken(of: sentence.tokens) { hashes in
          for hash in hashes where counts[hash, default: 0] >= minimum {
            let number: UInt32
            if let known = numbers[hash] {
              number = known
            } else {
              number = UInt32(self.hashes.count)
              numbers[hash] = number
              self.hashes.append(hash)
            }
            features.append(number)
          }
          starts.append(features.count)
        }
        labels += sentence.labels.map { UInt8($0.number) }
        sentences.append(start..<labels.count)
        weights.append(part.weight)
      }
    }
  }
}

/// The features of sentences, found the same way as the tagger finds them.
struct FeatureExtractor {
  private let lists: NameLists
  private var attributes = FormAttributes()
  private var forms: [[UInt8]: Int] = [:]
  private var known: [(here: [UInt64], near: [UInt64], far: [UInt64], joint: JointAttributes)] = []

  init(lists: NameLists) { self.lists = lists }

  /// Calls the body with the features of each token.
  mutating func forEachToken(of tokens: [[UInt8]], _ body: ([UInt64]) -> Void) {
    let sentence = tokens.map { number(of: $0) }
    let joints = sentence.map { known[$0].joint }
    let view = JointFeatures.Sentence(joints, marks: lists.phrases.mark(joints))
    var features: [UInt64] = []
    for position in sentence.indices {
      features.removeAll(keepingCapacity: true)
      features += known[sentence[position]].here
      for distance in [-2, -1, 1, 2] {
        let other = position + distance
        if sentence.indices.contains(other) {
          let form = known[sentence[other]]
          let shared = abs(distance) == 1 ? form.near : form.far
          for feature in shared {
            features.append(JointFeatures.shifted(feature, by: distance))
          }
        } else if abs(distance) == 1 {
          features.append(JointFeatures.shifted(JointFeatures.edge.lower, by: distance))
        }
      }
      JointFeatures.forEach(in: view, at: position) { features.append($0) }
      body(features)
    }
  }

  private mutating func number(of token: [UInt8]) -> Int {
    if let number = forms[token] { return number }
    token.withUnsafeBufferPointer { attributes.describe($0, lists: lists) }
    known.append((attributes.here, attributes.near, attributes.far, attributes.joint))
    forms[token] = known.count - 1
    return known.count - 1
  }
}
