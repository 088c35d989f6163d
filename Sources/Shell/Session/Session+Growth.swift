import NewsCorpus

/// What loading pages did to the corpus.
struct Growth: Sendable {
  /// The number of documents that came behind the others.
  var added = 0
  /// The number of documents whose pages were loaded before and have changed.
  var replaced = 0
  /// The number of documents whose pages were loaded before and are the same.
  var unchanged = 0
  /// The number of documents that their file no longer holds.
  var removed = 0
}

extension Session {
  /// Takes in what has grown out of the corpus.
  ///
  /// Nothing changes when it throws.
  func take(_ grown: GrowingCorpus.Result) throws {
    guard !grown.isSame else { return }
    let before = (corpus: corpus, annotations: annotations, corrections: corrections)
    try replace(by: grown.corpus, changed: grown.changed)
    do {
      let names = grown.changed.keys.sorted().map { before.corpus.metadata[$0].name }
      let present = Set(corpus.metadata.map(\.name))
      forgetLoaded(names.filter { !present.contains($0) })
      try correctLoaded(
        names.filter(present.contains) + corpus.metadata.suffix(grown.growth.added).map(\.name))
    } catch {
      (corpus, annotations, corrections) = before
      throw error
    }
  }
}
