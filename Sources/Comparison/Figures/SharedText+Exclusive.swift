extension SharedText {
  /// What only one of the reports has: figures, names, words it uses several times.
  ///
  /// A figure counts as another report's too when that has a compatible value of what may be the
  /// same thing, or, from 13 on, a value that is the same or rounds to the same of anything. Words
  /// are compared without their endings. No zone that the selection leaves out is read.
  ///
  /// - Returns: figures from 13 on, names, other figures, words; of each, in order of publication
  ///   and reading.
  /// - Complexity: O(words + *k*²) for *k* figures that count the same word.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func exclusiveFindings() throws(CancellationError) -> [ExclusiveFinding] {
    guard documents.count > 1 else { return [] }
    let search = try ExclusiveSearch(text)
    let index = try FigureIndex(text)
    var telling: [ExclusiveFinding] = []
    var small: [ExclusiveFinding] = []
    var known: Set<[UInt8]> = []
    for (number, figure) in index.figures.enumerated() where figure.counted != nil {
      if number & 0xFF == 0, Task.isCancelled { throw CancellationError() }
      let name = figure.stem + Array(" \(figure.document) \(figure.quantity.value)".utf8)
      guard !index.isElsewhere(figure), known.insert(name).inserted else { continue }
      let finding = ExclusiveFinding(
        document: documents[figure.document], bytes: figure.bytes,
        sentence: text.sentenceNumbers[figure.sentence], reason: .figure, mentions: 1)
      if figure.quantity.value >= FigureIndex.telling {
        telling.append(finding)
      } else {
        small.append(finding)
      }
    }
    let words = documents.indices.flatMap(search.words)
    return telling + words.filter { $0.reason == .name } + small
      + words.filter { $0.reason == .word }
  }
}
