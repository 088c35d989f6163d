/// Where the tokens and sentences of one page stand, as a tokeniser found them.
public struct Segmentation: Sendable {
  /// First byte of each token, ascending.
  public var starts: [UInt32] = []
  /// Byte after each token.
  public var ends: [UInt32] = []
  /// For each sentence the number of its first token.
  public var sentences: [UInt32] = []
  /// For each sentence the position of its zone in the page.
  public var zones: [UInt32] = []
  /// Whether letters and their marks may stand apart among the tokens, so that these need composing.
  public private(set) var mayNeedComposing = true

  /// Creates an empty segmentation.
  public init() {}

  /// Forgets everything but the memory, so that the next page can use it.
  public mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    zones.removeAll(keepingCapacity: true)
    mayNeedComposing = true
  }

  /// Looks at the text of the tokens, once they are all there: whoever cuts texts has time for it, and
  /// the corpus that the tokens go into has none.
  ///
  /// - Complexity: O(bytes).
  public mutating func lookForMarks(in text: UnsafeBufferPointer<UInt8>) {
    guard let first = starts.first, let last = ends.last else { return }
    mayNeedComposing = Composition.isNeeded(
      for: UnsafeBufferPointer(rebasing: text[Int(first)..<Int(last)]))
  }
}

/// Why a page does not fit into a corpus.
public enum CorpusLimit: Error, Sendable, Equatable {
  /// One document may hold at most 4 GB of text.
  case documentTooLarge(name: String)
  /// A corpus may hold at most 4 billion tokens.
  case tooManyTokens
}

/// Makes corpora: appends pages to an existing corpus or to none.
///
/// Names of documents are made unique by a number: `report`, `report-2`, `report-3`.
public struct CorpusBuilder: ~Copyable, Sendable {
  private var parts: CorpusParts
  private var composition: Composition?

  /// Starts from an existing corpus, whose documents come first.
  ///
  /// - Complexity: O(size of the corpus).
  public init(adding corpus: Corpus = .empty) { parts = CorpusParts(corpus) }

  /// The number of documents so far.
  public var count: Int { parts.documents.count }

  /// Appends a page with the tokens that were found in it.
  ///
  /// - Complexity: O(bytes).
  public mutating func append(
    _ page: Page, segmentation: borrowing Segmentation
  ) throws(CorpusLimit) {
    guard page.text.count < Int(UInt32.max) else {
      throw .documentTooLarge(name: page.metadata.name)
    }
    try checkRoom(for: segmentation)
    insert(page, segmentation)
  }

  /// Appends further tokens to the last page: those of a stretch of it, of which all but the tokens
  /// and sentences is there already.
  ///
  /// - Complexity: O(bytes of the tokens).
  public mutating func appendToLast(_ segmentation: borrowing Segmentation) throws(CorpusLimit) {
    try checkRoom(for: segmentation)
    guard let page = parts.documents.popLast() else { return }
    insert(segmentation, ofPageAt: page.text.lowerBound, firstZone: page.zones.lowerBound)
    parts.documents.append(
      DocumentExtent(
        text: page.text, tokens: page.tokens.lowerBound..<parts.tokenForms.count,
        sentences: page.sentences.lowerBound..<parts.sentenceStarts.count, zones: page.zones))
  }

  private func checkRoom(for segmentation: borrowing Segmentation) throws(CorpusLimit) {
    guard parts.tokenForms.count + segmentation.starts.count < Int(UInt32.max) else {
      throw .tooManyTokens
    }
  }

  private mutating func insert(_ page: Page, _ segmentation: borrowing Segmentation) {
    let firstToken = parts.tokenForms.count
    let firstSentence = parts.sentenceStarts.count
    let firstZone = parts.zoneStarts.count
    let textStart = parts.text.count

    page.text.withUnsafeBufferPointer { parts.text.append(contentsOf: $0) }
    for zone in page.zones {
      parts.zoneStarts.append(UInt32(zone.range.lowerBound))
      parts.zoneEnds.append(UInt32(zone.range.upperBound))
      parts.zoneKinds.append(zone.kind.rawValue)
    }
    insert(segmentation, ofPageAt: textStart, firstZone: firstZone)
    parts.metadata.append(page.metadata)
    parts.documents.append(
      DocumentExtent(
        text: textStart..<parts.text.count, tokens: firstToken..<parts.tokenForms.count,
        sentences: firstSentence..<parts.sentenceStarts.count,
        zones: firstZone..<parts.zoneStarts.count))
  }

  /// Appends tokens and sentences of the page whose text was appended last.
  private mutating func insert(
    _ segmentation: borrowing Segmentation, ofPageAt textStart: Int, firstZone: Int
  ) {
    let firstToken = parts.tokenForms.count
    appendTokens(segmentation, textStart: textStart)
    segmentation.sentences.withUnsafeBufferPointer {
      parts.sentenceStarts.append(contentsOf: $0, shiftedBy: UInt32(firstToken))
    }
    segmentation.zones.withUnsafeBufferPointer {
      parts.sentenceZones.append(contentsOf: $0, shiftedBy: UInt32(firstZone))
    }
  }

  /// Appends the tokens of the page whose text was appended last.
  private mutating func appendTokens(
    _ segmentation: borrowing Segmentation, textStart: Int
  ) {
    let starts = segmentation.starts
    let ends = segmentation.ends
    starts.withUnsafeBufferPointer { parts.tokenStarts.append(contentsOf: $0) }
    parts.tokenForms.reserve(starts.count)
    // Forms are read where the text stands in the column, with room behind the last one.
    parts.text.reserve(FormHash.padding)
    guard let column = parts.text.base else { return }
    let text = UnsafeBufferPointer(
      start: column + textStart, count: parts.text.count - textStart)
    guard let base = text.baseAddress else { return }
    let count = starts.count
    starts.withUnsafeBufferPointer { starts in
      ends.withUnsafeBufferPointer { ends in
        if segmentation.mayNeedComposing {
          appendComposed(starts, ends, text)
        } else if let target = parts.tokenForms.base.map({ $0 + parts.tokenForms.count }) {
          parts.intern(count, into: target) { token in
            let start = Int(starts[token])
            return (base + start, Int(ends[token]) &- start)
          }
          parts.tokenForms.appendUpTo(count) { _ in count }
        }
      }
    }
  }

  /// Appends the tokens of a page on which letters and their marks may stand apart.
  private mutating func appendComposed(
    _ starts: UnsafeBufferPointer<UInt32>, _ ends: UnsafeBufferPointer<UInt32>,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    for position in starts.indices {
      let spelling = UnsafeBufferPointer(
        rebasing: text[Int(starts[position])..<Int(ends[position])])
      let form = internComposed(spelling)
      parts.tokenForms.appendReserved(form)
    }
  }

  private mutating func internComposed(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var composed = Array(spelling)
    if Composition.isNeeded(for: spelling) {
      let composition = composition ?? Composition()
      self.composition = composition
      composed = composition.compose(spelling)
    }
    if composed.count != spelling.count {
      parts.irregularTokens.append(UInt32(parts.tokenForms.count))
      parts.irregularLengths.append(UInt32(spelling.count))
    }
    let padded = composed + Array(repeating: 0, count: FormHash.padding)
    return padded.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map {
        parts.intern($0, composed.count, hash: FormHash.hash(padded: $0, composed.count))
      } ?? 0
    }
  }

  /// The corpus of everything appended, with its index.
  ///
  /// - Complexity: O(tokens + forms).
  public consuming func finish() -> Corpus { Corpus(parts: parts, pause: {}) }

  /// The corpus of everything appended, unless the current task is cancelled.
  ///
  /// - Complexity: O(tokens + forms).
  public consuming func finishUnlessCancelled() throws(CancellationError) -> Corpus {
    try Corpus(parts: parts) { () throws(CancellationError) in
      if Task.isCancelled { throw CancellationError() }
    }
  }
}
