import NewsCorpus

/// One line of two reports set beside each other.
public struct AlignedSentences: Sendable {
  /// One report's sentence.
  public struct Side: Sendable {
    /// The number of the sentence in the corpus.
    public let sentence: Int
    /// The words that the other side lacks, in bytes of the document's text; nothing where the
    /// sentence is not shared.
    public let different: [Range<Int>]
  }

  /// The first report's sentence, nothing where only the second has one here.
  public let first: Side?
  /// The second report's sentence.
  public let second: Side?
  /// How the sentences resemble each other; nothing where they do not.
  public let kind: PassageKind?
}

extension SharedText {
  /// Two reports sentence by sentence in the order of the first, what they share on one line.
  ///
  /// A sentence of the second report that stands alone comes after the one before it.
  ///
  /// - Parameters:
  ///   - a: the number of a document that was compared.
  ///   - b: the number of another.
  /// - Returns: nothing for documents that were not compared.
  /// - Complexity: O(sentences of both squared).
  public func sideBySide(_ a: Int, _ b: Int) -> [AlignedSentences] {
    guard let first = documents.firstIndex(of: a), let second = documents.firstIndex(of: b) else {
      return []
    }
    let partners = partners(first, second)
    var isShown: Set<Int> = []
    let takenByFirst = Set(partners.values.map(\.sentence))
    var lines: [AlignedSentences] = []
    var next = text.sentenceExtents[second].lowerBound
    func addAlone(until end: Int) {
      while next < end {
        if !takenByFirst.contains(next), isShown.insert(next).inserted {
          lines.append(
            AlignedSentences(
              first: nil,
              second: .init(sentence: text.sentenceNumbers[next], different: []), kind: nil))
        }
        next += 1
      }
    }
    for sentence in text.sentenceExtents[first] {
      let number = text.sentenceNumbers[sentence]
      guard let partner = partners[sentence] else {
        lines.append(
          AlignedSentences(first: .init(sentence: number, different: []), second: nil, kind: nil))
        continue
      }
      addAlone(until: partner.sentence)
      isShown.insert(partner.sentence)
      lines.append(
        AlignedSentences(
          first: .init(sentence: number, different: differences(sentence, partner.sentence)),
          second: .init(
            sentence: text.sentenceNumbers[partner.sentence],
            different: differences(partner.sentence, sentence)), kind: partner.kind))
    }
    addAlone(until: text.sentenceExtents[second].upperBound)
    return lines
  }

  /// For sentences of the first document the sentence of the second with the same passage and the
  /// most words in common; each sentence once.
  private func partners(
    _ first: Int, _ second: Int
  ) -> [Int: (sentence: Int, kind: PassageKind)] {
    func passages(_ document: Int) -> [(sentence: Int, passage: Int)] {
      stretches[document].flatMap { stretch -> [(sentence: Int, passage: Int)] in
        guard let last = stretch.words.last else { return [] }
        let from = Int(text.sentenceOfWord[stretch.words.lowerBound])
        return (from...Int(text.sentenceOfWord[last])).map { ($0, stretch.passage) }
      }
    }
    let (left, right) = (passages(first), passages(second))
    var candidates: [(first: Int, second: Int, common: Int, passage: Int)] = []
    for one in left {
      let keys = text.keys[text.words(ofSentence: one.sentence)].sorted()
      for other in right where other.passage == one.passage {
        let common = SortedRows.common(
          keys, text.keys[text.words(ofSentence: other.sentence)].sorted())
        if common > 2 { candidates.append((one.sentence, other.sentence, common, one.passage)) }
      }
    }
    candidates.sort { ($0.common, $1.first, $1.second) > ($1.common, $0.first, $0.second) }
    var result: [Int: (sentence: Int, kind: PassageKind)] = [:]
    var taken: Set<Int> = []
    for candidate in candidates where result[candidate.first] == nil {
      guard taken.insert(candidate.second).inserted else { continue }
      let kind = self.passages[candidate.passage].kind
      let isEqual = text.keys[text.words(ofSentence: candidate.first)].elementsEqual(
        text.keys[text.words(ofSentence: candidate.second)])
      result[candidate.first] = (
        candidate.second, kind == .quotation ? .quotation : isEqual ? .verbatim : .edited
      )
    }
    return result
  }

  /// The words of a sentence that another one lacks, rows of them as one stretch.
  private func differences(_ sentence: Int, _ other: Int) -> [Range<Int>] {
    var left: [UInt32: Int] = [:]
    for key in text.keys[text.words(ofSentence: other)] { left[key, default: 0] += 1 }
    var ranges: [Range<Int>] = []
    var lastWord = -2
    for word in text.words(ofSentence: sentence) {
      let key = text.keys[word]
      if let count = left[key], count > 0 {
        left[key] = count - 1
        continue
      }
      let bytes = text.corpus.byteRange(ofToken: Int(text.tokens[word]))
      if word == lastWord + 1, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<bytes.upperBound
      } else {
        ranges.append(bytes)
      }
      lastWord = word
    }
    return ranges
  }
}
