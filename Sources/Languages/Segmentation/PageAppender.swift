public import NewsCorpus

/// Cuts pages into tokens by the rules of their languages and gathers them in a corpus.
///
/// Pages go into a small builder first, which is added to the whole when it is full: its vocabulary
/// stays in the processor's cache, and what is counted there is looked up in the whole once.
public struct PageAppender: ~Copyable {
  private var whole: CorpusBuilder
  /// The small builders; the first takes whole pages, all of them the pieces of a long one.
  private let parts: [PartBuilder]
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
    parts = (0..<Blocks.width).map { _ in PartBuilder() }
  }

  /// Appends a page.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(bytes).
  public mutating func append(_ page: Page) throws {
    let segmenter = segmenter(of: page)
    if page.text.count <= partSize {
      parts[0].append(page, segmenter)
      if parts[0].textCount >= partSize { try flush() }
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
    var segmentation = Segmentation()
    segmenter(of: page).segment(page, into: &segmentation)
    return CutPage(page: page, segmentation: segmentation)
  }

  private mutating func flush(continuing: Bool = false, part: PartBuilder? = nil) throws {
    if Task.isCancelled { throw CancellationError() }
    try (part ?? parts[0]).empty(into: &whole, continuing: continuing)
  }

  /// Appends a page whose pieces are cut into tokens several at a time.
  private mutating func appendInPieces(_ page: Page, _ segmenter: Segmenter) throws {
    guard page.text.count < Int(UInt32.max) else {
      throw CorpusLimit.documentTooLarge(name: page.metadata.name)
    }
    try flush()
    let pieces = PagePiece.pieces(of: page, size: partSize)
    for first in stride(from: 0, to: pieces.count, by: parts.count) {
      let some = pieces[first..<min(first + parts.count, pieces.count)]
      Blocks.forEach(some.count) { [parts] number in
        parts[number].append(some[first + number].page(of: page), segmenter)
      }
      for number in some.indices {
        try flush(continuing: number > 0, part: parts[number - first])
      }
    }
  }

  /// The corpus of everything appended, with its index.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(tokens + forms).
  public consuming func finish() throws -> Corpus {
    try flush()
    for part in parts { part.close() }
    return try whole.finishUnlessCancelled()
  }
}

/// A small builder, which one thread at a time may use.
private final class PartBuilder: @unchecked Sendable {
  private var builder = CorpusBuilder()
  private var segmentation = Segmentation()
  /// Why a page was not taken; those after it are not either, until somebody has been told.
  private var limit: CorpusLimit?

  var textCount: Int { builder.textCount }

  func append(_ page: Page, _ segmenter: Segmenter) {
    guard limit == nil else { return }
    segmenter.segment(page, into: &segmentation)
    do throws(CorpusLimit) {
      try builder.append(page, segmentation: segmentation)
    } catch {
      limit = error
    }
  }

  /// Adds everything to the whole.
  ///
  /// - Throws: why a page was not taken, once.
  func empty(into whole: inout CorpusBuilder, continuing: Bool) throws(CorpusLimit) {
    defer { limit = nil }
    if let limit { throw limit }
    try whole.append(builder, continuing: continuing)
    builder.removeAll()
  }

  /// Gives the memory back, which is not needed while the index is built.
  func close() {
    builder = CorpusBuilder()
    segmentation = Segmentation()
  }
}

/// A piece of a long page that begins and ends between two zones.
private struct PagePiece: Sendable {
  let bytes: Range<Int>
  let zones: Range<Int>

  /// Cuts a page into pieces of at least so many bytes.
  static func pieces(of page: Page, size: Int) -> [PagePiece] {
    var pieces: [PagePiece] = []
    var (start, zone) = (0, 0)
    while start < page.text.count {
      let first = min(zone, page.zones.count)
      zone += 1
      while zone < page.zones.count, page.zones[zone].range.lowerBound - start < size { zone += 1 }
      let end = zone < page.zones.count ? page.zones[zone].range.lowerBound : page.text.count
      pieces.append(PagePiece(bytes: start..<end, zones: first..<min(zone, page.zones.count)))
      start = end
    }
    return pieces
  }

  func page(of whole: Page) -> Page {
    Page(
      metadata: whole.metadata, text: Array(whole.text[bytes]),
      zones: whole.zones[zones].map { $0.moved(by: -bytes.lowerBound) })
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
