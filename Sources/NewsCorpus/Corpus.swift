import Synchronization

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
  public var metadata: [DocumentMetadata] { metadataList.all }
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
  let metadataList: MetadataList
  let documents: DocumentExtents
  let irregular: IrregularTokens
  let index: InvertedIndex
  /// The number of scalars before every so many bytes of the text, where a snapshot knows.
  let scalarCounts: ScalarCounts?
  /// The snapshot whose columns these are, read when they are looked at.
  let snapshot: SnapshotFile?
  /// Whether the documents of the snapshot are known to lie within its columns.
  let extentsAreSound = Atomic(false)

  /// Takes over grown columns and builds the index over them.
  init<Failure: Error>(
    parts: consuming CorpusParts, pause: () throws(Failure) -> Void
  ) throws(Failure) {
    parts.makeNamesUnique()
    metadataList = MetadataList(parts.metadata)
    documents = DocumentExtents(parts.documents)
    irregular = IrregularTokens(
      tokens: parts.irregularTokens.finish(), lengths: parts.irregularLengths.finish())
    let formCount = parts.forms.count
    vocabulary = parts.forms.finish(classes: parts.formClasses)
    tokenForms = parts.tokenForms.finish()
    tokenStarts = parts.tokenStarts.finish()
    sentenceStarts = parts.sentenceStarts.finish()
    sentenceZones = parts.sentenceZones.finish()
    text = parts.text.finish()
    zoneStarts = parts.zoneStarts.finish()
    zoneEnds = parts.zoneEnds.finish()
    zoneKinds = parts.zoneKinds.finish()
    index = try InvertedIndex(forms: tokenForms, formCount: formCount, pause: pause)
    scalarCounts = nil
    snapshot = nil
  }

  /// Puts the corpus of a snapshot together.
  init(
    metadataList: MetadataList, documents: DocumentExtents, vocabulary: Vocabulary,
    tokenForms: Column<UInt32>, tokenStarts: Column<UInt32>, irregular: IrregularTokens,
    sentenceStarts: Column<UInt32>, sentenceZones: Column<UInt32>, zoneStarts: Column<UInt32>,
    zoneEnds: Column<UInt32>, zoneKinds: Column<UInt8>, index: InvertedIndex,
    text: Column<UInt8>, scalarCounts: ScalarCounts, snapshot: SnapshotFile
  ) {
    (self.metadataList, self.documents, self.vocabulary) = (metadataList, documents, vocabulary)
    (self.tokenForms, self.tokenStarts, self.irregular) = (tokenForms, tokenStarts, irregular)
    (self.sentenceStarts, self.sentenceZones) = (sentenceStarts, sentenceZones)
    (self.zoneStarts, self.zoneEnds, self.zoneKinds) = (zoneStarts, zoneEnds, zoneKinds)
    (self.index, self.text) = (index, text)
    self.scalarCounts = scalarCounts
    self.snapshot = snapshot
  }

  private init(sharing corpus: Corpus, metadata: [DocumentMetadata]) {
    metadataList = MetadataList(metadata)
    vocabulary = corpus.vocabulary
    tokenForms = corpus.tokenForms
    tokenStarts = corpus.tokenStarts
    sentenceStarts = corpus.sentenceStarts
    sentenceZones = corpus.sentenceZones
    text = corpus.text
    zoneStarts = corpus.zoneStarts
    zoneEnds = corpus.zoneEnds
    zoneKinds = corpus.zoneKinds
    documents = corpus.documents
    irregular = corpus.irregular
    index = corpus.index
    scalarCounts = corpus.scalarCounts
    snapshot = corpus.snapshot
  }

  /// The corpus in which other things are known about some documents; names and texts stay.
  ///
  /// All columns are shared.
  ///
  /// - Parameter facts: what is known, by the number of the document.
  /// - Complexity: O(documents).
  public func describing(_ facts: [Int: DocumentMetadata]) -> Corpus {
    var metadata = metadata
    for (number, known) in facts where metadata.indices.contains(number) {
      let name = metadata[number].name
      metadata[number] = known
      metadata[number].name = name
    }
    return Corpus(sharing: self, metadata: metadata)
  }

  /// The corpus without documents.
  public static let empty = Corpus(parts: CorpusParts(), pause: {})

  /// The number of documents.
  public var count: Int { documents.count }
  /// Whether there is no document.
  public var isEmpty: Bool { count == 0 }
  /// The number of sentences of all documents and zones.
  public var sentenceCount: Int { sentenceZones.count }

  /// The document with a number, which must be less than `count`.
  public subscript(document number: Int) -> Document {
    Document(corpus: self, number: number)
  }

  /// The number of the document with exactly this name.
  ///
  /// - Complexity: O(documents).
  public func document(named name: String) -> Int? { metadataList.number(named: name) }

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

  /// For each zone of the corpus, as `sentenceZones` numbers them, whether it is of one of some kinds.
  ///
  /// - Complexity: O(zones).
  public func zones(ofKinds kinds: ZoneSet) -> [Bool] {
    zoneKinds.withSpan { numbers in
      numbers.indices.map { kinds.contains(ZoneKind(rawValue: numbers[$0]) ?? .body) }
    }
  }

  /// The kind of zone a sentence stands in, checked before where a snapshot has not read it yet.
  public func checkedZoneKind(ofSentence sentence: Int) throws(SnapshotError) -> ZoneKind {
    let zone = Int(try sentenceZones.element(at: sentence))
    return ZoneKind(rawValue: try zoneKinds.element(at: zone)) ?? .body
  }

  /// The document a token belongs to.
  ///
  /// - Complexity: O(log *n*) for *n* documents.
  public func document(ofToken token: Int) -> Int {
    documents.document(ofToken: token, from: 0)
  }

  /// The document a token belongs to, where one is known that does not stand behind it.
  ///
  /// - Complexity: O(log *n*) for *n* documents between the two.
  public func document(ofToken token: Int, from first: Int) -> Int {
    documents.document(ofToken: token, from: first)
  }

  /// The sentence a token belongs to.
  ///
  /// - Complexity: O(log *n*) for *n* documents and sentences.
  public func sentence(ofToken token: Int) -> Int {
    // Inside the document, so that of a snapshot nothing else is read.
    let sentences = documents[document(ofToken: token)].sentences
    var (low, high) = (sentences.lowerBound, sentences.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(sentenceStarts[middle]) <= token { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The bytes of a token in its document's text.
  public func byteRange(ofToken token: Int) -> Range<Int> {
    let start = Int(tokenStarts[token])
    let length = irregular.length(of: token) ?? vocabulary.length(of: tokenForms[token])
    return start..<start + length
  }
}
