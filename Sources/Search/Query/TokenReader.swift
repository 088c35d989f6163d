import Languages
import NewsCorpus

/// Cuts the words of a pattern exactly as the words of the pages are cut.
enum TokenReader {
  /// The tokens of a text: one reading, or two where German and English rules differ.
  static func readings(of text: String) -> [[String]] {
    let german = tokens(of: text, language: .german)
    let english = tokens(of: text, language: .english)
    return german == english ? [german] : [german, english]
  }

  /// A text as one form: composed as the vocabulary holds forms.
  static func composed(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let page = Page(
      metadata: DocumentMetadata(name: "", path: ""), text: bytes,
      zones: [Zone(range: 0..<bytes.count, kind: .body)])
    var segmentation = Segmentation()
    segmentation.starts = [0]
    segmentation.ends = [UInt32(bytes.count)]
    segmentation.sentences = [0]
    segmentation.zones = [0]
    return forms(of: page, segmentation).first
  }

  private static func tokens(of text: String, language: Language) -> [String] {
    let bytes = Array(text.utf8)
    let page = Page(
      metadata: DocumentMetadata(name: "", path: ""), text: bytes,
      zones: [Zone(range: 0..<bytes.count, kind: .body)])
    var segmentation = Segmentation()
    Segmenter(language).segment(page, into: &segmentation)
    return forms(of: page, segmentation)
  }

  /// The forms of a page: a corpus of the text alone composes them as every corpus does.
  private static func forms(of page: Page, _ segmentation: Segmentation) -> [String] {
    var builder = CorpusBuilder()
    guard (try? builder.append(page, segmentation: segmentation)) != nil else { return [] }
    let corpus = builder.finish()
    return corpus.tokenForms.buffer.map { corpus.vocabulary.text(of: $0) }
  }
}
