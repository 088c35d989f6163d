extension SharedText {
  /// The figures of which reports give different values, in order of publication.
  ///
  /// Found are statements in similar words that count the same thing; see ``FigureConflict/Status``
  /// for what the values mean to each other. Statements with the same value throughout are not
  /// listed.
  ///
  /// - Complexity: O(*k*²) for *k* figures that count the same word.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func figureConflicts() throws(CancellationError) -> [FigureConflict] {
    try ConflictSearch(self).conflicts()
  }
}
