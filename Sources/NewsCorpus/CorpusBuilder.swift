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

  /// Creates an empty segmentation.
  public init() {}

  /// Forgets everything but the memory, so that the next page can use it.
  public mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    zones.removeAll(keepingCapacity: true)
  }
}

/// A page with the tokens that were found in it.
public struct CutPage: Sendable {
  /// The page.
  public var page: Page
  /// Where its tokens and sentences stand.
  public var segmentation: Segmentation

  /// Creates a page that is ready for a corpus.
  public init(page: Page, segmentation: Segmentation) {
    self.page = page
    self.segmentation = segmentation
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
public struct CorpusBuilder {
  private var parts: CorpusParts
  private var names: Set<String>
  private var composition: Composition?

  /// Starts from an existing corpus, whose documents come first.
  ///
  /// - Parameter changes: by number, the documents that are not taken over as they are: the page
  ///   that stands in a document's place, or nothing where the document is left out.
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Complexity: O(size of the corpus).
  public init(
    adding corpus: Corpus = .empty, changing changes: [Int: CutPage?]
  ) throws(CancellationError) {
    self.init(adding: changes.isEmpty ? corpus : .empty)
    guard !changes.isEmpty else { return }
    for number in corpus.metadata.indices {
      if Task.isCancelled { throw CancellationError() }
      switch changes[number] {
      case .none:
        let cut = corpus[document: number].cut
        insert(cut.page, cut.segmentation)
      case .some(.none): continue
      case .some(.some(let cut)): insert(cut.page, cut.segmentation)
      }
    }
  }

  /// Starts from an existing corpus, whose documents come first.
  ///
  /// - Complexity: O(size of the corpus).
  public init(adding corpus: Corpus = .empty) {
    parts = CorpusParts(corpus)
    names = Set(corpus.metadata.map(\.name))
  }

  /// The number of documents so far.
  public var count: Int { parts.documents.count }

  /// Appends a page with the tokens that were found in it.
  ///
  /// - Complexity: O(bytes).
  public mutating func append(_ page: Page, segmentation: Segmentation) throws(CorpusLimit) {
    guard page.text.count < Int(UInt32.max) else {
      throw .documentTooLarge(name: page.metadata.name)
    }
    guard parts.tokenForms.count + segmentation.starts.count < Int(UInt32.max) else {
      throw .tooManyTokens
    }
    insert(page, segmentation)
  }

  private mutating func insert(_ page: Page, _ segmentation: Segmentation) {
    var metadata = page.metadata
    metadata.name = uniqueName(metadata.name)
    let firstToken = parts.tokenForms.count
    let firstSentence = parts.sentenceStarts.count
    let firstZone = parts.zoneStarts.count
    let textStart = parts.text.count

    parts.text.append(contentsOf: page.text)
    page.text.withUnsafeBufferPointer { appendTokens(segmentation, text: $0) }
    for sentence in segmentation.sentences {
      parts.sentenceStarts.append(sentence + UInt32(firstToken))
    }
    for zone in segmentation.zones { parts.sentenceZones.append(zone + UInt32(firstZone)) }
    for zone in page.zones {
      parts.zoneStarts.append(UInt32(zone.range.lowerBound))
      parts.zoneEnds.append(UInt32(zone.range.upperBound))
      parts.zoneKinds.append(zone.kind.rawValue)
    }
    parts.metadata.append(metadata)
    parts.documents.append(
      DocumentExtent(
        text: textStart..<parts.text.count, tokens: firstToken..<parts.tokenForms.count,
        sentences: firstSentence..<parts.sentenceStarts.count,
        zones: firstZone..<parts.zoneStarts.count))
  }

  private mutating func appendTokens(
    _ segmentation: Segmentation, text: UnsafeBufferPointer<UInt8>
  ) {
    guard let base = text.baseAddress else { return }
    parts.tokenStarts.append(contentsOf: segmentation.starts)
    parts.tokenForms.reserveCapacity(
      max(
        parts.tokenForms.count + segmentation.starts.count,
        min(parts.tokenForms.capacity, parts.tokenForms.count * 2)))
    for position in segmentation.starts.indices {
      let start = Int(segmentation.starts[position])
      let length = Int(segmentation.ends[position]) - start
      let spelling = UnsafeBufferPointer(start: base + start, count: length)
      let form: UInt32
      if Composition.isNeeded(for: spelling) {
        form = internComposed(spelling)
      } else {
        form = parts.forms.intern(base + start, length)
      }
      if Int(form) == parts.formClasses.count {
        parts.formClasses.append(FormClass(of: spelling).rawValue)
      }
      parts.tokenForms.append(form)
    }
  }

  private mutating func internComposed(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let composition = composition ?? Composition()
    self.composition = composition
    let composed = composition.compose(spelling)
    if composed.count != spelling.count {
      parts.irregularTokens.append(UInt32(parts.tokenForms.count))
      parts.irregularLengths.append(UInt32(spelling.count))
    }
    return composed.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { parts.forms.intern($0, bytes.count) } ?? 0
    }
  }

  private mutating func uniqueName(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !names.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// The corpus of everything appended, with its index.
  ///
  /// - Complexity: O(tokens + forms).
  public consuming func finish() -> Corpus { Corpus(parts: parts) }
}

/// The columns of a corpus while it grows.
struct CorpusParts {
  var metadata: [DocumentMetadata] = []
  var forms = FormTable()
  var formClasses: [UInt8] = []
  var text: [UInt8] = []
  var tokenForms: [UInt32] = []
  var tokenStarts: [UInt32] = []
  var sentenceStarts: [UInt32] = []
  var sentenceZones: [UInt32] = []
  var zoneStarts: [UInt32] = []
  var zoneEnds: [UInt32] = []
  var zoneKinds: [UInt8] = []
  var documents: [DocumentExtent] = []
  var irregularTokens: [UInt32] = []
  var irregularLengths: [UInt32] = []

  init() {}

  init(_ corpus: Corpus) {
    metadata = corpus.metadata
    forms = FormTable(arena: corpus.vocabulary.arena, offsets: corpus.vocabulary.offsets)
    formClasses = Array(corpus.vocabulary.classes.buffer)
    text = Array(corpus.text.buffer)
    tokenForms = Array(corpus.tokenForms.buffer)
    tokenStarts = Array(corpus.tokenStarts.buffer)
    sentenceStarts = Array(corpus.sentenceStarts.buffer)
    sentenceZones = Array(corpus.sentenceZones.buffer)
    zoneStarts = Array(corpus.zoneStarts.buffer)
    zoneEnds = Array(corpus.zoneEnds.buffer)
    zoneKinds = Array(corpus.zoneKinds.buffer)
    documents = (0..<corpus.count).map { corpus.documents[$0] }
    irregularTokens = Array(corpus.irregular.tokens.buffer)
    irregularLengths = Array(corpus.irregular.lengths.buffer)
  }
}

extension Document {
  /// The page and the tokens this document was made from.
  fileprivate var cut: CutPage {
    var segmentation = Segmentation()
    for token in tokens {
      let range = corpus.byteRange(ofToken: token)
      segmentation.starts.append(UInt32(range.lowerBound))
      segmentation.ends.append(UInt32(range.upperBound))
    }
    for sentence in sentences {
      segmentation.sentences.append(
        UInt32(corpus.tokens(ofSentence: sentence).lowerBound - tokens.lowerBound))
      segmentation.zones.append(UInt32(zonePosition(ofSentence: sentence)))
    }
    return CutPage(page: page, segmentation: segmentation)
  }
}
