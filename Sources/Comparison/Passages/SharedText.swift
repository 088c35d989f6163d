public import NewsCorpus

/// What two reports have in common.
public struct DocumentPair: Hashable, Sendable {
  /// The number of the document that was published first (by date, then name).
  public let a: Int
  /// The number of the other document.
  public let b: Int
  /// The number of words that copied passages, verbatim or edited, have in common.
  public let sharedTokens: Int
  /// The shared words by all words of `a`, 0 to 1.
  public let shareA: Double
  /// The shared words by all words of `b`, 0 to 1.
  public let shareB: Double
  /// The resemblance of the two vocabularies, 0 to 1: the cosine of tf-idf weights.
  ///
  /// A content word weighs (1 + ln *f*) × ln((*N* + 100) ÷ (*n* + ½)) in a report that has it *f*
  /// times, when *n* of the *N* reports compared have it.
  public let similarity: Double
  /// The number of copied passages both have, quotations not counted.
  public let passages: Int
  /// The number of quotations both have of which some report has only the quotation.
  public let quotations: Int
}

/// Where the words of one report come from, as shares of its words that add up to 1.
public struct Provenance: Hashable, Sendable {
  /// The number of the document in its corpus.
  public let document: Int
  /// The number of words and numbers that were compared.
  public let words: Int
  /// In sentences that another report has word for word.
  public let copied: Double
  /// In sentences that other reports have with changes only.
  public let edited: Double
  /// In quotations that other reports have too, in text of their own.
  public let quoted: Double
  /// The rest, which no other report has; 1 for a report without words.
  public let own: Double
}

/// What the reports of a selection have in common: passages, pairs, and what is each report's own.
///
/// Nothing depends on the order of the documents. Zones that the selection does not read are not
/// looked at.
public struct SharedText: Sendable {
  /// The documents that were compared, in order of publication.
  public let documents: [Int]
  /// Copied passages and shared quotations, those of more words and documents first.
  public let passages: [Passage]
  /// Pairs of reports that share text or vocabulary, those that share more first.
  public let pairs: [DocumentPair]
  /// How many pairs that share text are not listed, at most: of a passage that more than 64 reports
  /// share, only the pairs with the first of them are.
  public let pairsLeftOut: Int
  /// Where the words of each report come from, in order of publication.
  public let provenance: [Provenance]
  let text: ComparedText
  let vocabularies: Vocabularies
  /// The words that passages cover, by position of the document in `documents`.
  let stretches: [[SharedStretch]]

  /// Compares all reports of a selection.
  ///
  /// - Complexity: about linear in the words, plus the number of pairs that share text.
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    of selection: Selection, options: PassageOptions = PassageOptions()
  ) throws(CancellationError) {
    let text = try ComparedText(selection)
    try self.init(text, options: options)
  }

  init(_ text: ComparedText, options: PassageOptions) throws(CancellationError) {
    var search = try PassageSearch(text, options: options)
    try search.run()
    let vocabularies = try Vocabularies(text)
    self.text = text
    self.vocabularies = vocabularies
    documents = text.documents
    passages = search.passages
    stretches = search.stretches
    provenance = search.provenance()
    let list = try PairList(text, search: search, vocabularies: vocabularies)
    pairs = list.pairs
    pairsLeftOut = list.leftOut
  }

  /// The passages that two documents have both, in the order of `passages`.
  public func passages(of a: Int, and b: Int) -> [Passage] {
    passages.filter { passage in
      passage.spans.contains { $0.document == a } && passage.spans.contains { $0.document == b }
    }
  }
}

/// Words of one document that a passage covers.
struct SharedStretch {
  /// Positions in the compared text.
  var words: Range<Int>
  var kind: PassageKind
  /// The position of the passage in `SharedText.passages`.
  var passage: Int
}
