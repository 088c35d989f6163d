import NewsCorpus

/// The words and numbers of a selection as a set of tokens that can be ranked.
///
/// One bit for each token of the corpus between the selection's first and last document, and the
/// number of bits before every 64th: whether a token counts, and at which place it stands among
/// those that count, is answered at once. Frequencies come from the corpus' index where everything
/// is selected, else from one pass over the tokens.
struct CountedWords: Sendable {
  /// The selection.
  let selection: Selection
  /// The stretches of tokens in the selected zones, ascending; neighbours are joined.
  let runs: [Range<Int>]
  /// The words and numbers of each selected document, in the selection's order.
  let documentSizes: [Int]
  /// The number of words and numbers.
  let count: Int
  /// The number of sentences with at least one of them.
  let sentences: Int

  private let start: Int
  private let bits: [UInt64]
  private let ranks: [UInt32]
  private let coversCorpus: Bool

  /// The corpus the tokens belong to.
  var corpus: Corpus { selection.corpus }

  /// Collects the tokens of a selection.
  ///
  /// - Throws: ``SnapshotError``, `CancellationError`.
  /// - Complexity: O(tokens).
  init(_ selection: Selection) throws {
    self.selection = selection
    let corpus = selection.corpus
    try corpus.check(selection.documents)
    try corpus.checkIndex()
    let first = selection.documents.first.map { corpus[document: $0].tokens.lowerBound } ?? 0
    let last = selection.documents.last.map { corpus[document: $0].tokens.upperBound } ?? 0
    // A whole word of bits begins at the start, so that documents need no shifting.
    start = first & ~63
    var bits = [UInt64](repeating: 0, count: (last - start + 63) / 64 + 1)
    var runs: [Range<Int>] = []
    var sizes: [Int] = []
    var sentences = 0
    var total = 0
    var covered = 0
    let start = start
    let counted = corpus.vocabulary.countedForms
    let forms = corpus.tokenForms.readBuffer
    for number in selection.documents {
      if Task.isCancelled { throw CancellationError() }
      var size = 0
      for sentence in corpus[document: number].sentences
      where selection.zones.contains(corpus.zoneKind(ofSentence: sentence)) {
        let tokens = corpus.tokens(ofSentence: sentence)
        covered += tokens.count
        if let last = runs.last, last.upperBound == tokens.lowerBound {
          runs[runs.count - 1] = last.lowerBound..<tokens.upperBound
        } else {
          runs.append(tokens)
        }
        let before = size
        bits.withUnsafeMutableBufferPointer { bits in
          for token in tokens where counted[Int(forms[token])] {
            bits[(token - start) >> 6] |= 1 << UInt64((token - start) & 63)
            size += 1
          }
        }
        if size > before { sentences += 1 }
      }
      sizes.append(size)
      total += size
    }
    var ranks: [UInt32] = []
    ranks.reserveCapacity(bits.count)
    var rank: UInt32 = 0
    for word in bits {
      ranks.append(rank)
      rank &+= UInt32(word.nonzeroBitCount)
    }
    self.bits = bits
    self.ranks = ranks
    self.runs = runs
    documentSizes = sizes
    count = total
    self.sentences = sentences
    coversCorpus = covered == forms.count
  }

  /// Whether a token of the corpus counts.
  @inline(__always)
  func contains(_ token: Int) -> Bool {
    let place = token - start
    guard place >= 0, place >> 6 < bits.count else { return false }
    return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  /// The number of tokens that count before a token of the corpus.
  @inline(__always)
  func rank(_ token: Int) -> Int {
    let place = token - start
    guard place >= 0 else { return 0 }
    guard place >> 6 < bits.count else { return count }
    let below = bits[place >> 6] & ((1 << UInt64(place & 63)) &- 1)
    return Int(ranks[place >> 6]) + below.nonzeroBitCount
  }

  /// How often each word form of the corpus is among the tokens, by the form's number.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(forms) where everything is selected, else O(tokens + forms).
  func frequencies() throws -> [Int32] {
    let vocabulary = corpus.vocabulary
    var result = [Int32](repeating: 0, count: vocabulary.count)
    if coversCorpus {
      for form in result.indices {
        result[form] = Int32(truncatingIfNeeded: corpus.frequency(of: UInt32(form)))
      }
    } else {
      let forms = corpus.tokenForms.readBuffer
      try result.withUnsafeMutableBufferPointer { result in
        for (number, run) in runs.enumerated() {
          if number & 0xFF == 0, Task.isCancelled { throw CancellationError() }
          for token in run { result[Int(forms[token])] &+= 1 }
        }
      }
    }
    let counted = vocabulary.countedForms
    for form in result.indices where !counted[form] { result[form] = 0 }
    return result
  }

  /// The tokens with a form that count, ascending.
  ///
  /// - Complexity: O(occurrences in the corpus).
  func tokens(of form: UInt32) -> [UInt32] {
    corpus.occurrences(of: form).withSpan { tokens in
      var found: [UInt32] = []
      found.reserveCapacity(tokens.count)
      for place in tokens.indices where contains(Int(tokens[place])) { found.append(tokens[place]) }
      return found
    }
  }

  /// Whether a token stands in the selection's zones, counted or not.
  ///
  /// - Complexity: O(log runs).
  func isInside(_ token: Int) -> Bool {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].contains(token)
  }
}

extension Session {
  /// The words and numbers of a selection; those of the last selection are kept.
  ///
  /// - Throws: `CancellationError`.
  func countedWords(of selection: Selection) throws -> CountedWords {
    if let known = lastCounted, known.corpus === selection.corpus,
      known.selection.zones == selection.zones,
      known.selection.documents == selection.documents
    {
      return known
    }
    let words = try CountedWords(selection)
    lastCounted = words
    return words
  }
}

extension Vocabulary {
  /// For each form whether it is a word or a number.
  var countedForms: [Bool] { (0..<UInt32(count)).map { formClass(of: $0).isCounted } }
}
