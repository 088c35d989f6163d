public import NewsCorpus

/// Cuts pages into tokens by the rules of their languages and gathers them in a corpus.
///
/// Pages go into a small builder first, which is added to the whole when it is full: its vocabulary
/// stays in the processor's cache, and what is counted there is looked up in the whole once.
public struct PageAppender: ~Copyable {
  private var whole: CorpusBuilder
  private var part = CorpusBuilder()
  private var segmentation = Segmentation()
  private var segmenters: [String: Segmenter] = [:]
  /// About how many bytes of text the small builder takes; a longer page is cut between two zones.
  private let partSize: Int

  /// Starts from nothing.
  public init() { self.init(CorpusBuilder()) }

  /// Starts from an existing corpus, whose documents come first.
  ///
  /// - Parameter changes: by number, the page that stands in a document's place, or nothing where
  ///   the document is left out.
  /// - Throws: `CancellationError` when the current task is cancelled.
  public init(adding corpus: Corpus, changing changes: [Int: Page?] = [:]) throws {
    var appender = PageAppender()
    let cut = changes.mapValues { $0.map { appender.cut($0) } }
    let whole = try CorpusBuilder(adding: corpus, changing: cut)
    self.init(whole)
  }

  init(_ whole: consuming CorpusBuilder, partSize: Int = 1 << 21) {
    self.whole = whole
    self.partSize = partSize
  }

  /// Appends a page.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(bytes).
  public mutating func append(_ page: Page) throws {
    let segmenter = segmenter(of: page)
    if page.text.count <= partSize {
      try append(page, segmenter)
      if part.textCount >= partSize { try flush() }
    } else {
      try appendInPieces(page, segmenter)
    }
  }

  private mutating func segmenter(of page: Page) -> Segmenter {
    let language = Language.named(page.metadata.language)
    let segmenter = segmenters[language.code] ?? Segmenter(language)
    segmenters[language.code] = segmenter
    return segmenter
  }

  private mutating func cut(_ page: Page) -> CutPage {
    segmenter(of: page).segment(page, into: &segmentation)
    return CutPage(page: page, segmentation: segmentation)
  }

  private mutating func append(_ page: Page, _ segmenter: Segmenter) throws {
    segmenter.segment(page, into: &segmentation)
    try part.append(page, segmentation: segmentation)
  }

  private mutating func flush(continuing: Bool = false) throws {
    if Task.isCancelled { throw CancellationError() }
    try whole.append(part, continuing: continuing)
    part.removeAll()
  }

  private mutating func appendInPieces(_ page: Page, _ segmenter: Segmenter) throws {
    guard page.text.count < Int(UInt32.max) else {
      throw CorpusLimit.documentTooLarge(name: page.metadata.name)
    }
    try flush()
    var start = 0
    var zone = 0
    while start < page.text.count {
      let first = zone
      zone += 1
      while zone < page.zones.count, page.zones[zone].range.lowerBound - start < partSize {
        zone += 1
      }
      let end = zone < page.zones.count ? page.zones[zone].range.lowerBound : page.text.count
      let zones = page.zones[min(first, page.zones.count)..<min(zone, page.zones.count)]
      let piece = Page(
        metadata: page.metadata, text: Array(page.text[start..<end]),
        zones: zones.map { $0.moved(by: -start) })
      try append(piece, segmenter)
      try flush(continuing: start > 0)
      start = end
    }
  }

  /// The corpus of everything appended, with its index.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(tokens + forms).
  public consuming func finish() throws -> Corpus {
    try flush()
    return try whole.finishUnlessCancelled()
  }
}

extension Zone {
  /// The same zone so many bytes further on.
  fileprivate func moved(by distance: Int) -> Zone {
    Zone(range: range.lowerBound + distance..<range.upperBound + distance, kind: kind)
  }
}

extension Corpus {
  /// Makes a corpus of pages, in their order.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(bytes).
  public static func of(_ pages: some Sequence<Page>) throws -> Corpus {
    var appender = PageAppender()
    for page in pages { try appender.append(page) }
    return try appender.finish()
  }
}
