import Languages
import NewsCorpus

/// Words of sentences that say who tells something, and nothing about what is told.
///
/// "wie Ombudsfrau Rieke Tamm mitteilte", "nach Angaben der Polizei": two sentences that share only
/// these have their source in common, not their statement.
struct SourceWords {
  private let text: ComparedText
  private let index: StatementIndex
  /// Forms of verbs of speech that stand alone.
  private var whole: Set<UInt32> = []
  /// Forms with the particles that must stand in their clause: "teilte … mit".
  private var parted: [UInt32: Set<UInt32>] = [:]
  private let attributions: Set<UInt32>
  private let articles: Set<UInt32>
  /// The bytes of persons' names, by position of the document.
  private let names: [OrderedRanges]

  /// Words that are followed by a source.
  private static let attributionWords = [
    "Angaben", "Angabe", "Auskunft", "Darstellung", "Aussage", "Worten", "Einschätzung", "laut",
    "according",
  ]
  private static let articleWords = [
    "der", "des", "dem", "die", "den", "von", "vom", "eines", "einer", "to", "the", "of",
  ]
  /// The number of words that a source may have.
  private static let longestSource = 6

  init(_ index: StatementIndex, notes: ReportNotes) {
    self.index = index
    text = index.text
    let text = index.text
    func keys(_ words: [String]) -> Set<UInt32> {
      Set(words.compactMap { text.wordKeys.key(of: $0) })
    }
    attributions = keys(SourceWords.attributionWords)
    articles = keys(SourceWords.articleWords)
    var names: [[Range<Int>]] = Array(repeating: [], count: text.documents.count)
    for name in notes.names where name.kind == .person {
      if let document = text.positionOfDocument[name.document] {
        names[document].append(name.bytes)
      }
    }
    self.names = names.map(OrderedRanges.init)
    for language in [Language.german, .english] {
      for verb in language.reportingVerbs where verb.kind == .speech {
        whole.formUnion(keys(verb.joinedForms + [verb.participle]))
        guard let particle = verb.particle else {
          whole.formUnion(keys(verb.finiteForms))
          continue
        }
        for form in keys(verb.finiteForms) { parted[form, default: []].formUnion(keys([particle])) }
      }
    }
  }

  /// Whether the clause of a stretch has a verb of speech: "sagte am Montag" dates the saying.
  func isInSpeechClause(_ bytes: Range<Int>, inSentence sentence: Int) -> Bool {
    let words = text.words(ofSentence: sentence)
    let clauses = index.clauses(of: words)
    guard let own = clause(of: bytes, words, clauses) else { return false }
    return isSpeech(own, words, clauses)
  }

  /// The words of a sentence that name a source of what stands in a stretch.
  ///
  /// Of other clauses those with a verb of speech belong to it as a whole.
  func words(ofSentence sentence: Int, around bytes: Range<Int>) -> Set<Int> {
    let words = text.words(ofSentence: sentence)
    let clauses = index.clauses(of: words)
    let own = clause(of: bytes, words, clauses)
    var found = attributed(words)
    if Set(clauses).contains(where: { isSpeech($0, words, clauses) }) {
      found.formUnion(named(words, inSentence: sentence))
    }
    for number in Set(clauses) where number != own && isSpeech(number, words, clauses) {
      found.formUnion(zip(words, clauses).lazy.filter { $0.1 == number }.map(\.0))
    }
    return found
  }

  /// The words of a sentence that name persons or stand behind "nach Angaben" and the like.
  func words(ofSentence sentence: Int) -> Set<Int> {
    let words = text.words(ofSentence: sentence)
    return attributed(words).union(named(words, inSentence: sentence))
  }

  private func attributed(_ words: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for word in words where attributions.contains(text.keys[word]) {
      found.formUnion(source(behind: word, in: words))
    }
    return found
  }

  private func named(_ words: Range<Int>, inSentence sentence: Int) -> Set<Int> {
    let names = names[index.documentOfSentence[sentence]]
    return Set(
      words.filter { names.overlaps(text.corpus.byteRange(ofToken: Int(text.tokens[$0]))) })
  }

  /// "Angaben der dolnischen Ombudsfrau": the word with the capitalised words, articles and
  /// adjectives behind it.
  private func source(behind word: Int, in words: Range<Int>) -> Range<Int> {
    var end = word + 1
    let limit = min(words.upperBound, end + SourceWords.longestSource)
    while end < limit, text.tokens[end] == text.tokens[end - 1] + 1 {
      let isPart =
        index.isCapitalised(end) || articles.contains(text.keys[end])
        || (end + 1 < limit && index.isCapitalised(end + 1))
      guard isPart else { break }
      end += 1
    }
    return word..<end
  }

  private func clause(of bytes: Range<Int>, _ words: Range<Int>, _ clauses: [Int]) -> Int? {
    zip(words, clauses).first { word, _ in
      text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes)
    }?.1
  }

  private func isSpeech(_ clause: Int, _ words: Range<Int>, _ clauses: [Int]) -> Bool {
    let keys = zip(words, clauses).filter { $0.1 == clause }.map { text.keys[$0.0] }
    return keys.contains { key in
      whole.contains(key) || !(parted[key]?.isDisjoint(with: keys) ?? true)
    }
  }
}
