/// One report of a corpus: a narrow view onto the corpus' columns.
public struct Document: Sendable {
  /// The corpus the report belongs to.
  public let corpus: Corpus
  /// The report's number in its corpus, from 0 in loading order.
  public let number: Int
  private let extent: DocumentExtent

  init(corpus: Corpus, number: Int) {
    self.corpus = corpus
    self.number = number
    extent = corpus.documents[number]
  }

  /// What is known about the report apart from its text.
  public var metadata: DocumentMetadata { corpus.metadataList[number] }
  /// The whole page as UTF-8.
  public var text: Column<UInt8> { corpus.text[extent.text] }
  /// Where the page stands in the text of the corpus, in bytes.
  var textRange: Range<Int> { extent.text }
  /// The tokens of the whole page, numbered in the corpus.
  public var tokens: Range<Int> { extent.tokens }
  /// The sentences of the whole page, numbered in the corpus.
  public var sentences: Range<Int> { extent.sentences }
  /// The number of zones.
  public var zoneCount: Int { extent.zones.count }

  /// The zone at a position, which must be less than `zoneCount`.
  public func zone(_ position: Int) -> Zone {
    let number = extent.zones.lowerBound + position
    return Zone(
      range: Int(corpus.zoneStarts[number])..<Int(corpus.zoneEnds[number]),
      kind: ZoneKind(rawValue: corpus.zoneKinds[number]) ?? .body)
  }

  /// The page the report was made from.
  ///
  /// - Complexity: O(bytes).
  public var page: Page {
    Page(metadata: metadata, text: Array(text.buffer), zones: zones)
  }

  /// The page in order.
  public var zones: [Zone] { (0..<zoneCount).map(zone) }

  /// The position among `zones` of the zone a sentence stands in.
  public func zonePosition(ofSentence sentence: Int) -> Int {
    Int(corpus.sentenceZones[sentence]) - extent.zones.lowerBound
  }

  /// The sentences that stand in zones of the given kinds, in reading order.
  public func sentences(in zones: ZoneSet) -> [Int] {
    sentences.filter { zones.contains(corpus.zoneKind(ofSentence: $0)) }
  }

  /// The bytes of a sentence, from its first to its last token.
  public func byteRange(ofSentence sentence: Int) -> Range<Int> {
    let tokens = corpus.tokens(ofSentence: sentence)
    guard !tokens.isEmpty else { return 0..<0 }
    return corpus.byteRange(ofToken: tokens.lowerBound)
      .lowerBound..<corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound
  }

  /// The spelling of a stretch of bytes; ends that cut a scalar show U+FFFD.
  public func string(_ bytes: Range<Int>) -> String {
    let bytes = bytes.clamped(to: 0..<extent.text.count)
    let start = extent.text.lowerBound
    return String(
      decoding: corpus.text.buffer(start + bytes.lowerBound..<start + bytes.upperBound),
      as: UTF8.self)
  }

  /// The number of words and numbers in zones of the given kinds.
  ///
  /// - Complexity: O(tokens).
  public func tokenCount(in zones: ZoneSet) -> Int {
    sentences(in: zones).reduce(0) { $0 + corpus.wordCount(ofSentence: $1) }
  }

  /// The share of the page's words and numbers that stand outside title, lead and body, 0 to 1.
  public var boilerplateShare: Double? {
    let all = tokenCount(in: .all)
    return all == 0 ? nil : Double(all - tokenCount(in: .article)) / Double(all)
  }
}

extension Corpus {
  /// The number of words and numbers in a sentence.
  public func wordCount(ofSentence sentence: Int) -> Int {
    wordCount(ofTokens: tokens(ofSentence: sentence))
  }

  /// The number of words and numbers in a row of tokens.
  public func wordCount(ofTokens tokens: Range<Int>) -> Int {
    let punctuation = FormClass.punctuation.rawValue
    return vocabulary.classes.withSpan { classes in
      tokenForms[tokens].withSpan { forms in
        var count = 0
        for position in forms.indices where classes[Int(forms[position])] != punctuation {
          count += 1
        }
        return count
      }
    }
  }
}
