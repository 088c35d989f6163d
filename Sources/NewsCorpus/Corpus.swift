/// Reports cut into tokens, and the index over them.
///
/// A corpus never changes; loading more makes another one with ``CorpusBuilder``. All text is kept
/// once, all tokens stand in columns of integers in reading order:
///
/// | column | element | one per |
/// | --- | --- | --- |
/// | `tokenForms` | number of the word form | token |
/// | `tokenStarts` | first byte in its document's text | token |
/// | `sentenceStarts` | number of the first token | sentence |
/// | `sentenceZones` | number of the zone | sentence |
/// | `zoneStarts`, `zoneEnds`, `zoneKinds` | bytes in the document's text, kind | zone |
/// | `postings` | token numbers, grouped by form | token |
///
/// Tokens include punctuation marks; measures count words and numbers only (``FormClass``).
public final class Corpus: Sendable {
  /// What is known about each document, in loading order.
  public let metadata: [DocumentMetadata]
  /// The word forms.
  public let vocabulary: Vocabulary
  /// The number of the form of each token.
  public let tokenForms: Column<UInt32>
  /// Where each token begins, in bytes from the start of its document's text.
  public let tokenStarts: Column<UInt32>
  /// The first token of each sentence.
  public let sentenceStarts: Column<UInt32>
  /// The zone each sentence stands in.
  public let sentenceZones: Column<UInt32>

  let text: Column<UInt8>
  let zoneStarts: Column<UInt32>
  let zoneEnds: Column<UInt32>
  let zoneKinds: Column<UInt8>
  let documents: [DocumentExtent]
  let irregular: IrregularTokens
  let index: InvertedIndex

  init(parts: CorpusParts) {
    metadata = parts.metadata
    vocabulary = Vocabulary(table: parts.forms, classes: parts.formClasses)
    tokenForms = Column(parts.tokenForms)
    tokenStarts = Column(parts.tokenStarts)
    sentenceStarts = Column(parts.sentenceStarts)
    sentenceZones = Column(parts.sentenceZones)
    text = Column(parts.text)
    zoneStarts = Column(parts.zoneStarts)
    zoneEnds = Column(parts.zoneEnds)
    zoneKinds = Column(parts.zoneKinds)
    documents = parts.documents
    irregular = parts.irregular
    index = InvertedIndex(forms: parts.tokenForms, formCount: parts.forms.count)
  }

  /// The corpus without documents.
  public static let empty = Corpus(parts: CorpusParts())

  /// The number of documents.
  public var count: Int { documents.count }
  /// Whether there is no document.
  public var isEmpty: Bool { documents.isEmpty }
  /// The number of sentences of all documents and zones.
  public var sentenceCount: Int { sentenceZones.count }

  /// The document with a number, which must be less than `count`.
  public subscript(document number: Int) -> Document {
    Document(corpus: self, number: number)
  }

  /// The number of the document with exactly this name.
  public func document(named name: String) -> Int? {
    metadata.firstIndex { $0.name == name }
  }

  /// The tokens of a form, ascending.
  public func occurrences(of form: UInt32) -> Column<UInt32> {
    index.postings(of: form)
  }

  /// The number of tokens with a form, in all zones.
  public func frequency(of form: UInt32) -> Int { index.postings(of: form).count }

  /// The tokens of a sentence.
  public func tokens(ofSentence sentence: Int) -> Range<Int> {
    let start = Int(sentenceStarts[sentence])
    let end =
      sentence + 1 < sentenceStarts.count ? Int(sentenceStarts[sentence + 1]) : tokenForms.count
    return start..<end
  }

  /// The kind of zone a sentence stands in.
  public func zoneKind(ofSentence sentence: Int) -> ZoneKind {
    ZoneKind(rawValue: zoneKinds[Int(sentenceZones[sentence])]) ?? .body
  }

  /// The document a token belongs to.
  ///
  /// - Complexity: O(log *n*) for *n* documents.
  public func document(ofToken token: Int) -> Int {
    documents.partitioningIndex { $0.tokens.upperBound > token }
  }

  /// The sentence a token belongs to.
  ///
  /// - Complexity: O(log *n*) for *n* sentences.
  public func sentence(ofToken token: Int) -> Int {
    var low = 0
    var high = sentenceStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sentenceStarts[middle]) <= token { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The bytes of a token in its document's text.
  public func byteRange(ofToken token: Int) -> Range<Int> {
    let start = Int(tokenStarts[token])
    let length =
      irregular.length(of: token) ?? vocabulary.bytes(of: tokenForms[token]).count
    return start..<start + length
  }
}

/// Where a document's parts stand in the columns of its corpus.
struct DocumentExtent: Sendable {
  var text: Range<Int>
  var tokens: Range<Int>
  var sentences: Range<Int>
  var zones: Range<Int>
}

/// The tokens whose spelling on the page has another length than their form, because the form is
/// composed and the page is not.
struct IrregularTokens: Sendable {
  var tokens: [UInt32] = []
  var lengths: [UInt32] = []

  func length(of token: Int) -> Int? {
    guard !tokens.isEmpty else { return nil }
    let place = tokens.partitioningIndex { Int($0) >= token }
    return place < tokens.count && Int(tokens[place]) == token ? Int(lengths[place]) : nil
  }
}

extension Array {
  /// The first position whose element meets a condition that holds for all later ones too.
  func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
