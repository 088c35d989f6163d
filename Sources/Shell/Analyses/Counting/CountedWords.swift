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
    try corpus.checkTokens(of: selection.documents)
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
    let marker = TokenMarker(corpus, from: start)
    let isRead = corpus.zones(ofKinds: selection.zones)
    let sentenceZones = corpus.sentenceZones.readBuffer
    let sentenceStarts = corpus.sentenceStarts.readBuffer
    for number in selection.documents {
      if Task.isCancelled { throw CancellationError() }
      var size = 0
      let document = corpus[document: number]
      for sentence in document.sentences where isRead[Int(sentenceZones[sentence])] {
        let end =
          sentence + 1 < document.sentences.upperBound
          ? Int(sentenceStarts[sentence + 1]) : document.tokens.upperBound
        let tokens = Int(sentenceStarts[sentence])..<end
        covered += tokens.count
        if let last = runs.last, last.upperBound == tokens.lowerBound {
          runs[runs.count - 1] = last.lowerBound..<tokens.upperBound
        } else {
          runs.append(tokens)
        }
        let found = marker.mark(tokens, in: &bits)
        if found > 0 { sentences += 1 }
        size += found
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
    coversCorpus = covered == corpus.tokenForms.count
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

/// Marks the words and numbers among tokens, one bit each.
private struct TokenMarker {
  private let forms: UnsafeBufferPointer<UInt32>
  private let counted: [Bool]
  private let start: Int

  /// - Parameter start: the token of the first bit.
  init(_ corpus: Corpus, from start: Int) {
    forms = corpus.tokenForms.readBuffer
    counted = corpus.vocabulary.countedForms
    self.start = start
  }

  /// Sets the bits of some tokens, of which none was set.
  ///
  /// The bits of 64 tokens are gathered before they are stored: to read and write them once for each
  /// token takes three times as long.
  ///
  /// - Returns: how many of the tokens are words and numbers.
  func mark(_ tokens: Range<Int>, in bits: inout [UInt64]) -> Int {
    var found = 0
    var place = tokens.lowerBound - start
    let end = tokens.upperBound - start
    counted.withUnsafeBufferPointer { counted in
      bits.withUnsafeMutableBufferPointer { bits in
        while place < end {
          let word = place >> 6
          let last = min(end, (word + 1) << 6)
          var mask: UInt64 = 0
          while place < last {
            mask |= (counted[Int(forms[place + start])] ? 1 : 0) << UInt64(place & 63)
            place += 1
          }
          bits[word] |= mask
          found += mask.nonzeroBitCount
        }
      }
    }
    return found
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
  var countedForms: [Bool] {
    let kinds = (0...UInt8.max).map { FormClass(rawValue: $0)?.isCounted ?? false }
    return classNumbers.withSpan { numbers in numbers.indices.map { kinds[Int(numbers[$0])] } }
  }
}
