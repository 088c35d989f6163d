public import NewsCorpus

extension CutPage {
  /// Cuts a page into tokens by the rules of its language.
  ///
  /// - Parameter segmenters: the segmenters made so far, by language code; kept by the caller so
  ///   that each is made once.
  /// - Complexity: O(bytes).
  public init(_ page: Page, segmenters: inout [String: Segmenter]) {
    let language = Language.named(page.metadata.language)
    let segmenter = segmenters[language.code] ?? Segmenter(language)
    segmenters[language.code] = segmenter
    var segmentation = Segmentation()
    segmenter.segment(page, into: &segmentation)
    self.init(page: page, segmentation: segmentation)
  }
}

extension CorpusBuilder {
  /// Cuts a page into tokens by the rules of its language and appends it.
  ///
  /// - Parameter segmenters: the segmenters made so far, by language code; kept by the caller so
  ///   that each is made once.
  /// - Complexity: O(bytes).
  public mutating func append(
    _ page: Page, segmenters: inout [String: Segmenter]
  ) throws(CorpusLimit) {
    let cut = CutPage(page, segmenters: &segmenters)
    try append(cut.page, segmentation: cut.segmentation)
  }
}

extension Corpus {
  /// Makes a corpus of pages, in their order.
  ///
  /// - Complexity: O(bytes).
  public static func of(_ pages: some Sequence<Page>) throws(CorpusLimit) -> Corpus {
    var builder = CorpusBuilder()
    var segmenters: [String: Segmenter] = [:]
    for page in pages { try builder.append(page, segmenters: &segmenters) }
    return builder.finish()
  }
}
