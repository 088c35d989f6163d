extension Corpus {
  /// The corpus in which other documents stand in the place of some, or nothing does.
  ///
  /// It equals, form by form, the corpus of the same pages loaded from nothing.
  ///
  /// - Parameters:
  ///   - changes: by the number of a document, the number in `other` of the one that takes its place
  ///     and its name; nothing leaves it out.
  ///   - other: a corpus that holds the new documents.
  ///   - names: by number, what documents that stay are called if no other before them is.
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Complexity: O(size of the corpus): one pass over its columns.
  public func changing(
    _ changes: [Int: Int?], from other: Corpus = .empty, names: [Int: String] = [:]
  ) throws(CancellationError) -> Corpus {
    var parts = CorpusParts()
    var own = CorpusDonor(self)
    var others = CorpusDonor(other)
    let pause = { () throws(CancellationError) in
      if Task.isCancelled { throw CancellationError() }
    }
    var next = 0
    for (number, change) in changes.sorted(by: { $0.key < $1.key }) {
      try own.give(next..<number, to: &parts, pause: pause)
      next = number + 1
      guard let change else { continue }
      let place = parts.metadata.count
      try others.give(change..<change + 1, to: &parts, pause: pause)
      parts.metadata[place].name = metadataList[number].name
    }
    try own.give(next..<count, to: &parts, pause: pause)
    let gone = changes.filter { $0.value == nil }.keys.sorted()
    var before = gone[...]
    for (number, name) in names.sorted(by: { $0.key < $1.key }) {
      before = before.drop { $0 < number }
      parts.metadata[number - (gone.count - before.count)].name = name
    }
    return try Corpus(parts: parts, pause: pause)
  }
}
