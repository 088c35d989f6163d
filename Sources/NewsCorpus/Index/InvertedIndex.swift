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

  /// Builds the index with one counting sort.
  ///
  /// - Parameter pause: called every 64k tokens; what it throws ends the work.
  /// - Complexity: O(tokens + forms).
  init<Failure: Error>(
    forms: Column<UInt32>, formCount: Int, pause: () throws(Failure) -> Void
  ) throws(Failure) {
    var starts = GrowingColumn<UInt32>()
    // The count of a form stands two places behind it, so that after adding up its start stands one
    // place behind it, and after placing all tokens its end.
    starts.append(repeating: 0, count: formCount + 2)
    var tokens = GrowingColumn<UInt32>()
    tokens.reserve(forms.count)
    let forms = forms.buffer
    for first in stride(from: 0, to: forms.count, by: 1 << 16) {
      try pause()
      for token in first..<min(first + 1 << 16, forms.count) {
        starts[Int(forms[token]) &+ 2] &+= 1
      }
    }
    for form in 0..<formCount { starts[form + 2] &+= starts[form + 1] }
    for first in stride(from: 0, to: forms.count, by: 1 << 16) {
      try pause()
      for token in first..<min(first + 1 << 16, forms.count) {
        let form = Int(forms[token]) &+ 1
        tokens[Int(starts[form])] = UInt32(truncatingIfNeeded: token)
        starts[form] &+= 1
      }
    }
    tokens.appendUpTo(forms.count) { _ in forms.count }
    self.starts = starts.finish()[0..<formCount + 1]
    self.tokens = tokens.finish()
  }

  /// The tokens with a form, ascending.
  func postings(of form: UInt32) -> Column<UInt32> {
    tokens[Int(starts[Int(form)])..<Int(starts[Int(form) + 1])]
  }
}
