import NewsCorpus

/// Tells where ascending tokens stand: in which document and sentence, and whether these are
/// selected.
struct TokenLocator {
  private let corpus: Corpus
  private let zones: ZoneSet
  private let starts: Column<UInt32>
  /// For each document whether it is selected; nothing when all are.
  private let isSelected: [Bool]?

  private(set) var document = -1
  private(set) var documentTokens = 0..<0
  private var documentSentences = 0..<0
  private var sentence = -1
  private(set) var sentenceTokens = 0..<0
  private(set) var zone = ZoneKind.body
  private var isInDocument = false
  private var isInZone = false

  init(_ selection: Selection) {
    corpus = selection.corpus
    zones = selection.zones
    starts = selection.corpus.sentenceStarts
    if selection.count == selection.corpus.count {
      isSelected = nil
    } else {
      var marks = [Bool](repeating: false, count: selection.corpus.count)
      for number in selection.documents { marks[number] = true }
      isSelected = marks
    }
  }

  /// Moves to a token that stands after the last one asked for.
  ///
  /// - Returns: whether its document and zone are selected; otherwise `end` is the next token that
  ///   can be.
  @inline(__always)
  mutating func move(to token: Int) throws(SnapshotError) -> Bool {
    if !documentTokens.contains(token) { enterDocument(of: token) }
    guard isInDocument else { return false }
    if !sentenceTokens.contains(token) { try enterSentence(of: token) }
    return isInZone
  }

  /// The first token that may be selected when the last one asked for is not.
  var end: Int { isInDocument ? sentenceTokens.upperBound : documentTokens.upperBound }

  private mutating func enterDocument(of token: Int) {
    document = corpus.document(ofToken: token, from: max(0, document))
    let report = corpus[document: document]
    documentTokens = report.tokens
    documentSentences = report.sentences
    sentence = documentSentences.lowerBound - 1
    sentenceTokens = 0..<0
    isInDocument = isSelected.map { $0[document] } ?? true
  }

  private mutating func enterSentence(of token: Int) throws(SnapshotError) {
    // Gallop: hits of frequent words stand a few sentences apart.
    var low = max(sentence, documentSentences.lowerBound)
    var step = 1
    while low + step < documentSentences.upperBound,
      Int(try starts.element(at: low + step)) <= token
    {
      low += step
      step *= 2
    }
    var high = min(low + step, documentSentences.upperBound)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(try starts.element(at: middle)) <= token { low = middle } else { high = middle }
    }
    sentence = low
    let next =
      low + 1 < documentSentences.upperBound
      ? Int(try starts.element(at: low + 1)) : documentTokens.upperBound
    sentenceTokens = Int(try starts.element(at: low))..<next
    zone = try corpus.checkedZoneKind(ofSentence: low)
    isInZone = zones.contains(zone)
  }

  /// The tokens of the whole zone around the current sentence.
  func zoneTokens() throws(SnapshotError) -> Range<Int> {
    let zones = corpus.sentenceZones
    let number = try zones.element(at: sentence)
    var first = sentence
    while first > documentSentences.lowerBound, try zones.element(at: first - 1) == number {
      first -= 1
    }
    var last = sentence
    while last + 1 < documentSentences.upperBound, try zones.element(at: last + 1) == number {
      last += 1
    }
    let end =
      last + 1 < documentSentences.upperBound
      ? Int(try starts.element(at: last + 1)) : documentTokens.upperBound
    return Int(try starts.element(at: first))..<end
  }
}
