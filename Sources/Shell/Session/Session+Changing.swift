import CommandLanguage
import Languages
import NewsCorpus

extension Session {
  /// Puts pages in the place of documents, or leaves documents out.
  ///
  /// What was found in the other documents stays. Nothing changes when it throws.
  ///
  /// - Parameter changes: by number, the page that takes a document's place; nothing leaves it out.
  /// - Throws: a diagnostic where the corpus would become too large, ``SnapshotError``,
  ///   `CancellationError`.
  func change(_ changes: [Int: Page?]) throws {
    guard !changes.isEmpty else { return }
    try corpus.checkAll()
    var places: [Int: Int?] = [:]
    var new = PageAppender()
    var count = 0
    do {
      for (number, page) in changes.sorted(by: { $0.key < $1.key }) {
        places[number] = .some(page.map { _ in count })
        guard let page else { continue }
        try new.append(page)
        count += 1
      }
      try replace(by: try corpus.changing(places, from: try new.finish()), changed: places)
    } catch let limit as CorpusLimit {
      throw Diagnostic(limit)
    }
  }

  /// Takes another corpus in, with all that was found in the documents that stay in it.
  ///
  /// - Parameter changed: the numbers of the documents that do not: those that have become others,
  ///   and, without a number, those that are gone. Behind the others may stand any number of new ones.
  /// - Throws: ``SnapshotError``; then nothing has changed.
  func replace(by new: Corpus, changed: [Int: Int?]) throws(SnapshotError) {
    var numbers: [Int: Int] = [:]
    var next = 0
    for number in 0..<corpus.count {
      switch changed[number] {
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
