/// For every form the tokens that have it, in one column grouped by form.
struct InvertedIndex: Sendable {
  /// For each form, and once more at the end, where its tokens begin.
  let starts: Column<UInt32>
  /// The tokens, grouped by form.
  let tokens: Column<UInt32>

  init(starts: Column<UInt32>, tokens: Column<UInt32>) {
    (self.starts, self.tokens) = (starts, tokens)
  }

  /// Builds the index with one counting sort.
  ///
  /// - Complexity: O(tokens + forms).
  init(forms: [UInt32], formCount: Int) {
    var starts = [UInt32](repeating: 0, count: formCount + 1)
    for form in forms { starts[Int(form) + 1] &+= 1 }
    for form in 0..<formCount { starts[form + 1] &+= starts[form] }
    var next = starts
    let tokens = [UInt32](unsafeUninitializedCapacity: forms.count) { buffer, count in
      next.withUnsafeMutableBufferPointer { next in
        for (token, form) in forms.enumerated() {
          let place = next[Int(form)]
          buffer[Int(place)] = UInt32(truncatingIfNeeded: token)
          next[Int(form)] = place &+ 1
        }
      }
      count = forms.count
    }
    self.starts = Column(starts)
    self.tokens = Column(tokens)
  }

  /// The tokens with a form, ascending.
  func postings(of form: UInt32) -> Column<UInt32> {
    tokens[Int(starts[Int(form)])..<Int(starts[Int(form) + 1])]
  }
}
