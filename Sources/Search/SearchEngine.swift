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
  private let folded: Mutex<FoldedForms?>

  /// Creates an engine for a corpus.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    folded = Mutex(nil)
  }

  /// Creates an engine for the corpus of a snapshot, with what the snapshot keeps for searching.
  ///
  /// - Throws: ``SnapshotError`` where a section is not as it should be.
  public init(_ corpus: Corpus, _ file: SnapshotFile) throws(SnapshotError) {
    self.corpus = corpus
    folded = Mutex(try FoldedForms(file, of: corpus.vocabulary))
  }

  /// Adds to a snapshot what makes searching faster, best only read by the version that wrote it.
  ///
  /// - Throws: ``SnapshotError``, `CancellationError`.
  public func save(to writer: inout SnapshotWriter) throws {
    try foldedForms().save(to: &writer)
  }

  /// The forms by their folded spellings, made when first asked for.
  func foldedForms() throws -> FoldedForms {
    if let known = folded.withLock({ $0 }) { return known }
    try corpus.checkSpellings()
    let made = try FoldedForms(corpus.vocabulary)
    folded.withLock { $0 = made }
    return made
  }

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
    try corpus.checkExtents()
    let compiled = try compile(query, for: selection)
    let span =
      corpus[document: first].tokens.lowerBound..<corpus[document: last].tokens.upperBound
    var search = SearchRun(compiled, selection, span: span, annotations)
    try search.run(body)
  }

  func compile(_ query: Query, for selection: Selection) throws -> CompiledQuery {
    try CompiledQuery(query, FormFinder(engine: self, selection: selection))
  }
}
