/// For every form the tokens that have it, in one column grouped by form.
struct InvertedIndex: Sendable {
  /// Where the tokens of each form begin, and where those of the last one end.
  let starts: Column<UInt32>
  let tokens: Column<UInt32>

  /// Shows an index that exists.
  init(starts: Column<UInt32>, tokens: Column<UInt32>) {
    self.starts = starts
    self.tokens = tokens
  }

  /// Builds the index with one counting sort, on all processors where it is long.
  ///
  /// - Parameter pause: called from time to time; what it throws ends the work.
  /// - Complexity: O(tokens + forms).
  init<Failure: Error>(
    forms: Column<UInt32>, formCount: Int, pause: () throws(Failure) -> Void
  ) throws(Failure) {
    try self.init(CountingSort(forms, formCount: formCount), pause: pause)
  }

  /// Builds the index with a sort that was begun with its tokens.
  init<Failure: Error>(
    _ sort: consuming CountingSort, pause: () throws(Failure) -> Void
  ) throws(Failure) {
    try sort.forEachStretch(pause) { $0.count() }
    let starts = sort.begin()
    try sort.forEachStretch(pause) { $0.place() }
    self.starts = starts.finish()
    self.tokens = sort.finish()
  }

  /// The tokens with a form, ascending.
  func postings(of form: UInt32) -> Column<UInt32> {
    tokens[Int(starts[Int(form)])..<Int(starts[Int(form) + 1])]
  }
}
