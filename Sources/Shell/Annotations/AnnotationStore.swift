import Names
import NewsCorpus
import Quotations
import TimeExpressions

/// What was found in documents when it was first asked for, kept until the corpus changes.
struct AnnotationStore {
  /// Names by document.
  var names = AnnotationLayer<NameMention>()
  /// Quotations by document.
  var quotations = AnnotationLayer<Quotation>()
  /// Time expressions by document.
  var times = AnnotationLayer<TimeExpression>()
  /// The entities found last, for completion.
  var knownEntities: [Entity] = []
  /// The entities asked for last.
  var lastEntities: KeptEntities?

  init() {}

  /// Takes what a snapshot of a corpus holds over, of which next to nothing is read now.
  init(_ file: SnapshotFile, documents: Int) throws(SnapshotError) {
    names = AnnotationLayer(try SavedLayer(file, Section.names, documents: documents))
    quotations = AnnotationLayer(try SavedLayer(file, Section.quotations, documents: documents))
    times = AnnotationLayer(try SavedLayer(file, Section.times, documents: documents))
  }

  /// Adds everything found so far to a snapshot of the corpus.
  func save(documents: Int, to writer: inout SnapshotWriter) throws {
    try names.save(Section.names, documents: documents, to: &writer)
    try quotations.save(Section.quotations, documents: documents, to: &writer)
    try times.save(Section.times, documents: documents, to: &writer)
  }

  /// The names of the sections in a snapshot.
  private enum Section {
    static let names = "annotations.names"
    static let quotations = "annotations.speech"
    static let times = "annotations.times"
  }

  /// Takes what was found over to another corpus.
  ///
  /// - Parameter numbers: for each document that is the same in both, its number in the old corpus
  ///   and in the new one.
  /// - Throws: ``SnapshotError`` where what a snapshot holds about the documents is damaged.
  mutating func carry(
    _ numbers: [Int: Int], from old: Corpus, to new: Corpus
  ) throws(SnapshotError) {
    // All or nothing, so that a snapshot that turns out to be damaged leaves this as it was.
    var carried = self
    carried.lastEntities = nil
    try carried.quotations.renumber(numbers) { quotations, _ in quotations }
    try carried.times.renumber(numbers) { times, _ in times }
    try carried.names.renumber(numbers) { mentions, place in
      let before = old[document: place.old].tokens.lowerBound
      let shift = new[document: place.new].tokens.lowerBound - before
      return mentions.map { mention in
        var mention = mention
        mention.document = place.new
        let tokens = mention.tokens
        mention.tokens = tokens.lowerBound + shift..<tokens.upperBound + shift
        return mention
      }
    }
    self = carried
  }
}

/// The annotations of one kind, for the zones they were last asked for.
struct AnnotationLayer<Annotation: SavedAnnotation>: Sendable {
  private var zones = ZoneSet.article
  private var byDocument: [Int: [Annotation]] = [:]
  /// What the snapshot of the corpus holds and nobody asked for yet.
  private var saved: SavedLayer<Annotation>?

  init() {}

  /// Takes the annotations of a snapshot over.
  init(_ saved: SavedLayer<Annotation>?) {
    self.saved = saved
    if let saved { zones = saved.zones }
  }

  /// The documents of a selection that have not been annotated for its zones yet.
  ///
  /// - Throws: ``SnapshotError`` where what a snapshot holds about them is damaged.
  mutating func missing(from selection: Selection) throws -> [Int] {
    if selection.zones != zones {
      zones = selection.zones
      byDocument = [:]
      saved = nil
    }
    try fetch(selection.documents)
    return selection.documents.filter { byDocument[$0] == nil }
  }

  /// Whether all documents of a selection have been annotated for its zones.
  func holds(_ selection: Selection) throws(SnapshotError) -> Bool {
    guard selection.zones == zones else { return false }
    for number in selection.documents where byDocument[number] == nil {
      guard try saved?.annotations(ofDocument: number) != nil else { return false }
    }
    return true
  }

  /// Reads what the snapshot holds about documents.
  private mutating func fetch(_ documents: some Sequence<Int>) throws(SnapshotError) {
    guard let saved else { return }
    for number in documents where byDocument[number] == nil {
      byDocument[number] = try saved.annotations(ofDocument: number)
    }
  }

  /// Adds everything found so far to a snapshot of the corpus.
  func save(_ name: String, documents: Int, to writer: inout SnapshotWriter) throws {
    try writer.add(name, zones: zones, documents: documents) { number in
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      return try byDocument[number] ?? saved?.annotations(ofDocument: number)
    }
  }

  /// Keeps what was found.
  mutating func keep(_ annotations: [(document: Int, annotation: [Annotation])]) {
    for entry in annotations { byDocument[entry.document] = entry.annotation }
  }

  /// Gives the annotations of documents to other numbers; those of all other documents go.
  mutating func renumber(
    _ numbers: [Int: Int],
    change: ([Annotation], (old: Int, new: Int)) -> [Annotation]
  ) throws(SnapshotError) {
    try fetch(numbers.keys)
    saved = nil
    var renumbered: [Int: [Annotation]] = [:]
    for (old, annotation) in byDocument {
      guard let new = numbers[old] else { continue }
      renumbered[new] = change(annotation, (old, new))
    }
    byDocument = renumbered
  }

  /// The annotations of a document, where they were asked for before.
  subscript(document: Int) -> [Annotation]? { byDocument[document] }

  /// The annotations of documents, in their order; those without are left out.
  func annotations(of documents: [Int]) -> [(document: Int, annotation: [Annotation])] {
    documents.compactMap { number in byDocument[number].map { (number, $0) } }
  }
}

extension Session {
  /// The time expressions of a selection, by document.
  func times(
    of selection: Selection
  ) async throws -> [(document: Int, annotation: [TimeExpression])] {
    let missing = try annotations.times.missing(from: selection)
    if !missing.isEmpty {
      let zones = selection.zones
      let found = try await annotated(missing, of: selection.corpus) {
        var taggers = LanguageTools { TimeTagger($0) }
        return { taggers.tool(for: $0).expressions(in: $0, zones: zones) }
      }
      annotations.times.keep(found)
    }
    return annotations.times.annotations(of: selection.documents)
  }
}
