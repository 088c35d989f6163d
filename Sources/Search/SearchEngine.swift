public import Languages
public import NewsCorpus
import Synchronization

/// Finds the matches of queries in a corpus.
///
/// Words, wildcards, expressions and stems are decided once per word form of the vocabulary; the
/// inverted index then leads from the rarest part of the pattern to the sentences in question, and
/// only these are read. An engine keeps the stems of its corpus once they were needed and can be
/// shared between tasks.
public final class SearchEngine: Sendable {
  /// The corpus that is searched.
  public let corpus: Corpus
  private let stems = Mutex<[Stemmer: StemIndex]>([:])

  /// Creates an engine for a corpus.
  public init(_ corpus: Corpus) { self.corpus = corpus }

  /// The stems of all forms of the corpus, made when first asked for.
  ///
  /// - Throws: `CancellationError`.
  public func stemIndex(_ stemmer: Stemmer) throws -> StemIndex {
    if let known = stems.withLock({ $0[stemmer] }) { return known }
    let made = try StemIndex(corpus.vocabulary, stemmer: stemmer)
    stems.withLock { $0[stemmer] = made }
    return made
  }

  /// The most matches that are listed unless another number is given.
  public static let defaultLimit = 5_000_000

  /// Finds all matches in reading order.
  ///
  /// Of matches that begin at the same token the longest counts; of overlapping ones the first.
  ///
  /// - Parameters:
  ///   - selection: documents and zones of the engine's corpus; in another nothing is found.
  ///   - annotations: where names and time expressions come from.
  ///   - limit: the most matches.
  /// - Throws: ``SearchError``, ``SnapshotError``, `CancellationError`, what the annotation source
  ///   throws.
  /// - Complexity: linear in the vocabulary and in the sentences that contain the rarest part.
  public func matches(
    of query: Query, in selection: Selection, annotations: any AnnotationSource = NoAnnotations(),
    limit: Int = SearchEngine.defaultLimit
  ) throws -> [Match] {
    var matches: [Match] = []
    try forEachMatch(of: query, in: selection, annotations: annotations) { document, tokens in
      guard matches.count < limit else { throw SearchError.tooManyMatches(limit: limit) }
      matches.append(Match(document: document, tokens: tokens))
    }
    return matches
  }

  /// Counts the matches without keeping them.
  ///
  /// - Throws: as ``matches(of:in:annotations:limit:)`` does, but for the limit.
  public func count(
    of query: Query, in selection: Selection, annotations: any AnnotationSource = NoAnnotations()
  ) throws -> Int {
    var count = 0
    try forEachMatch(of: query, in: selection, annotations: annotations) { _, _ in count += 1 }
    return count
  }

  /// Calls a closure with the document and the tokens of every match, in reading order.
  ///
  /// - Throws: as ``matches(of:in:annotations:limit:)`` does, but for the limit; what the closure
  ///   throws.
  public func forEachMatch(
    of query: Query, in selection: Selection, annotations: any AnnotationSource = NoAnnotations(),
    _ body: (_ document: Int, _ tokens: Range<Int>) throws -> Void
  ) throws {
    guard selection.corpus === corpus, let first = selection.documents.first,
      let last = selection.documents.last
    else { return }
    try corpus.checkMetadata()
    try corpus.checkVocabulary()
    let compiled = try compile(query, for: selection)
    try read(selection, for: compiled)
    let span =
      corpus[document: first].tokens.lowerBound..<corpus[document: last].tokens.upperBound
    var search = SearchRun(compiled, selection, span: span, annotations)
    try search.run(body)
  }

  /// Reads from a snapshot the documents that the search will look at; where the index leads to few
  /// these only.
  private func read(_ selection: Selection, for query: CompiledQuery) throws {
    if let set = query.anchor.forms, query.anchor.mentions.isEmpty {
      let occurrences = FormOccurrences(set, in: corpus)
      if !occurrences.areMany {
        return try corpus.check(selection.documents, holding: set.forms)
      }
    }
    try corpus.check(selection.documents)
  }

  func compile(_ query: Query, for selection: Selection) throws -> CompiledQuery {
    var usesGerman = false
    var usesEnglish = false
    for number in selection.documents where !(usesGerman && usesEnglish) {
      if Stemmer(language: corpus.metadata[number].language) == .english {
        usesEnglish = true
      } else {
        usesGerman = true
      }
    }
    let finder = FormFinder(
      corpus: corpus, usesGerman: usesGerman, usesEnglish: usesEnglish, stems: stemIndex)
    return try CompiledQuery(query, finder)
  }
}
