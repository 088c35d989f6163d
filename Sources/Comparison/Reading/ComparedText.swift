import NewsCorpus

/// The words of a selection in one row, without punctuation, as comparison reads them.
///
/// The documents stand in the order of their dates, then of their names, so that nothing depends on
/// the order they were loaded in.
struct ComparedText {
  let corpus: Corpus
  /// The numbers of the documents in the corpus, in the order they stand here.
  private(set) var documents: [Int] = []
  /// For each document, by its number in the corpus, where it stands here.
  private(set) var positionOfDocument: [Int: Int] = [:]
  /// The words of each document.
  private(set) var extents: [Range<Int>] = []
  /// The sentences of each document, as positions in `sentenceStarts`.
  private(set) var sentenceExtents: [Range<Int>] = []
  /// The folded word.
  private(set) var keys: [UInt32] = []
  /// The token in the corpus.
  private(set) var tokens: [UInt32] = []
  /// Whether the word stands in quotation marks.
  private(set) var isQuoted: [Bool] = []
  /// The sentence of each word.
  private(set) var sentenceOfWord: [UInt32] = []
  /// The first word of each sentence, and the number of words behind the last.
  private(set) var sentenceStarts: [Int] = []
  /// The number of each sentence in the corpus.
  private(set) var sentenceNumbers: [Int] = []
  private(set) var wordKeys: WordKeys
  private let clauseMarks: Set<UInt32>

  init(_ selection: Selection) throws(CancellationError) {
    corpus = selection.corpus
    wordKeys = WordKeys(selection.corpus.vocabulary)
    clauseMarks = Set(
      [",", ";", ":", "–", "—"].compactMap { selection.corpus.vocabulary.form($0) })
    documents = ComparedText.inOrderOfPublication(selection)
    positionOfDocument = Dictionary(uniqueKeysWithValues: zip(documents, documents.indices))
    var marks = QuotationMarks(corpus.vocabulary)
    for document in documents {
      if Task.isCancelled { throw CancellationError() }
      append(document, zones: selection.zones, marks: &marks)
    }
    sentenceStarts.append(keys.count)
  }

  /// The documents by date, those without date last, then by name.
  static func inOrderOfPublication(_ selection: Selection) -> [Int] {
    let metadata = selection.corpus.metadata
    return selection.documents.sorted { left, right in
      switch (metadata[left].date, metadata[right].date) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: metadata[left].name < metadata[right].name
      }
    }
  }

  private mutating func append(_ number: Int, zones: ZoneSet, marks: inout QuotationMarks) {
    let document = corpus[document: number]
    let firstWord = keys.count
    let firstSentence = sentenceNumbers.count
    var zone = -1
    for sentence in document.sentences
    where zones.contains(corpus.zoneKind(ofSentence: sentence)) {
      let position = document.zonePosition(ofSentence: sentence)
      if position != zone {
        marks.beginZone()
        zone = position
      }
      append(sentence, marks: &marks)
    }
    extents.append(firstWord..<keys.count)
    sentenceExtents.append(firstSentence..<sentenceNumbers.count)
  }

  private mutating func append(_ sentence: Int, marks: inout QuotationMarks) {
    let first = keys.count
    let local = UInt32(truncatingIfNeeded: sentenceNumbers.count)
    for token in corpus.tokens(ofSentence: sentence) {
      let form = corpus.tokenForms[token]
      let key = wordKeys.key(of: form)
      guard key != WordKeys.none else {
        if let quotation = marks.read(form, at: keys.count) {
          for word in quotation { isQuoted[word] = true }
        }
        continue
      }
      keys.append(key)
      tokens.append(UInt32(truncatingIfNeeded: token))
      isQuoted.append(false)
      sentenceOfWord.append(local)
    }
    guard keys.count > first else { return }
    sentenceStarts.append(first)
    sentenceNumbers.append(sentence)
  }

  /// The words of a sentence.
  @inline(__always)
  func words(ofSentence sentence: Int) -> Range<Int> {
    sentenceStarts[sentence]..<sentenceStarts[sentence + 1]
  }

  /// Whether a comma, dash or the like parts a word from the next one.
  func hasClauseMark(behind word: Int) -> Bool {
    guard word + 1 < tokens.count else { return false }
    let (own, next) = (Int(tokens[word]), Int(tokens[word + 1]))
    return own + 1 < next
      && (own + 1..<next).contains { clauseMarks.contains(corpus.tokenForms[$0]) }
  }

  /// Whether a sentence stands in a title, which says in short what the text says again.
  func isTitle(_ sentence: Int) -> Bool {
    corpus.zoneKind(ofSentence: sentenceNumbers[sentence]) == .title
  }

  /// The bytes of a row of words of one document.
  ///
  /// - Parameter withMarks: whether marks at the ends of sentences are taken along.
  func bytes(of words: Range<Int>, withMarks: Bool) -> Range<Int> {
    guard !words.isEmpty else { return 0..<0 }
    var first = Int(tokens[words.lowerBound])
    var last = Int(tokens[words.upperBound - 1])
    let firstSentence = Int(sentenceOfWord[words.lowerBound])
    if withMarks, words.lowerBound == sentenceStarts[firstSentence] {
      first = corpus.tokens(ofSentence: sentenceNumbers[firstSentence]).lowerBound
    }
    let lastSentence = Int(sentenceOfWord[words.upperBound - 1])
    if withMarks, words.upperBound == sentenceStarts[lastSentence + 1] {
      last = corpus.tokens(ofSentence: sentenceNumbers[lastSentence]).upperBound - 1
    }
    return corpus.byteRange(ofToken: first).lowerBound..<corpus.byteRange(ofToken: last).upperBound
  }

  /// For each sentence of the corpus that is compared its position here.
  var positionOfSentence: [Int: Int] {
    Dictionary(uniqueKeysWithValues: zip(sentenceNumbers, sentenceNumbers.indices))
  }
}

extension ComparedText {
  /// The spelling with which a word was first met.
  func spelling(of key: UInt32) -> String {
    corpus.vocabulary.text(of: wordKeys.forms[Int(key)])
  }
}
