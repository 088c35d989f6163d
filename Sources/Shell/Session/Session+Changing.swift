import CommandLanguage
import Languages
import NewsCorpus

extension Session {
  /// Puts pages in the place of documents, leaves documents out, and adds pages behind the others.
  ///
  /// What was found in the other documents stays. Nothing changes when it throws.
  ///
  /// - Parameters:
  ///   - changes: by number, the page that takes a document's place; nothing leaves it out.
  ///   - added: the pages that come behind all others.
  /// - Throws: a diagnostic where the corpus would become too large, ``SnapshotError``,
  ///   `CancellationError`.
  func change(_ changes: [Int: Page?], adding added: [Page] = []) throws {
    guard !changes.isEmpty || !added.isEmpty else { return }
    try corpus.checkAll()
    let new: Corpus
    do {
      var appender = try PageAppender(adding: corpus, changing: changes)
      for page in added { try appender.append(page) }
      new = try appender.finish()
    } catch let limit as CorpusLimit {
      throw Diagnostic(limit)
    }
    var numbers: [Int: Int] = [:]
    var next = 0
    for number in corpus.metadata.indices {
      switch changes[number] {
      case .none: numbers[number] = next
      case .some(.none): continue
      case .some(.some): break
      }
      next += 1
    }
    try annotations.carry(numbers, from: corpus, to: new)
    corpus = new
  }

  /// Puts other facts in the place of those that are known about documents.
  ///
  /// - Throws: ``SnapshotError``; then nothing has changed.
  func describe(_ facts: [Int: DocumentMetadata]) throws {
    guard !facts.isEmpty else { return }
    let new = corpus.describing(facts)
    let kept = corpus.metadata.indices.filter { facts[$0] == nil }
    try annotations.carry(
      Dictionary(uniqueKeysWithValues: kept.map { ($0, $0) }), from: corpus, to: new)
    corpus = new
  }
}
