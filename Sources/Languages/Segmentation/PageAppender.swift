public import NewsCorpus

/// Cuts pages into tokens by the rules of their languages and gathers them in a corpus.
public struct PageAppender: ~Copyable {
  private var whole: CorpusBuilder
  private var segmenters: [String: Segmenter] = [:]
  /// Memory for the tokens of a page, used again and again.
  private var segmentation = Segmentation()
  /// About how many bytes of a long page are cut into tokens before these go into the corpus.
  private let pieceSize: Int

  /// Starts from nothing.
  public init() { self.init(CorpusBuilder()) }

  /// Starts from an existing corpus, whose documents come first.
  public init(adding corpus: Corpus) { self.init(CorpusBuilder(adding: corpus)) }

  init(_ whole: consuming CorpusBuilder, pieceSize: Int = 1 << 18) {
    self.whole = whole
    self.pieceSize = pieceSize
  }

  /// Appends a page.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(bytes).
  public mutating func append(_ page: Page) throws {
    if Task.isCancelled { throw CancellationError() }
    let segmenter = segmenter(of: page)
    if page.text.count <= 2 * pieceSize {
      segmenter.segment(page, into: &segmentation)
      try whole.append(page, segmentation: segmentation)
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

  /// Appends a long page: while some of its pieces are cut into tokens, the tokens of those before
  /// them go into the corpus.
  private mutating func appendInPieces(_ page: Page, _ segmenter: Segmenter) throws {
    var left = page.pieces(size: pieceSize)[...]
    var cut: [Segmentation] = []
    var isAppended = false
    var next = Array(repeating: Segmentation(), count: Blocks.width)
    repeat {
      if Task.isCancelled { throw CancellationError() }
      let pieces = left.prefix(Blocks.width)
      left = left.dropFirst(pieces.count)
      var limit: CorpusLimit?
      next.withUnsafeMutableBufferPointer { next in
        // Every piece has a place of its own.
        nonisolated(unsafe) let next = next
        Blocks.forEach(pieces.count) { number in
          segmenter.segment(
            page, zones: pieces[pieces.startIndex + number], into: &next[number])
        } while: {
          do throws(CorpusLimit) {
            if !isAppended { try whole.append(page, segmentation: Segmentation()) }
            isAppended = true
            for segmentation in cut { try whole.appendToLast(segmentation) }
          } catch {
            limit = error
          }
        }
      }
      if let limit { throw limit }
      swap(&cut, &next)
      cut.removeLast(cut.count - pieces.count)
      while next.count < Blocks.width { next.append(Segmentation()) }
    } while !cut.isEmpty
  }

  /// The corpus of everything appended, with its index.
  ///
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  /// - Complexity: O(tokens + forms).
  public consuming func finish() throws -> Corpus {
    segmentation = Segmentation()
    return try whole.finishUnlessCancelled()
  }
}

extension Page {
  /// The positions of the page's zones in runs of at least so many bytes.
  fileprivate func pieces(size: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var first = 0
    for position in zones.indices {
      let end = position + 1 < zones.count ? zones[position + 1].range.lowerBound : text.count
      guard end - zones[first].range.lowerBound >= size || position + 1 == zones.count else {
        continue
      }
      pieces.append(first..<position + 1)
      first = position + 1
    }
    return pieces
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
