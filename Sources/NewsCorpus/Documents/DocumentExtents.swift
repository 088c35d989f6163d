/// Where a document's parts stand in the columns of its corpus.
struct DocumentExtent: Sendable {
  var text: Range<Int>
  var tokens: Range<Int>
  var sentences: Range<Int>
  var zones: Range<Int>
}

/// Where the parts of all documents stand; each begins where that of the document before ends.
struct DocumentExtents: Sendable {
  /// For each document, and once more at the end, where text, tokens, sentences and zones begin.
  let bounds: Column<UInt64>

  /// The number of documents.
  var count: Int { max(0, bounds.count / 4 - 1) }

  init(bounds: Column<UInt64>) { self.bounds = bounds }

  init(_ extents: [DocumentExtent]) {
    var bounds: [UInt64] = []
    bounds.reserveCapacity(4 * (extents.count + 1))
    for extent in extents {
      for part in [extent.text, extent.tokens, extent.sentences, extent.zones] {
        bounds.append(UInt64(part.lowerBound))
      }
    }
    if let last = extents.last {
      for part in [last.text, last.tokens, last.sentences, last.zones] {
        bounds.append(UInt64(part.upperBound))
      }
    }
    self.bounds = Column(bounds)
  }

  subscript(number: Int) -> DocumentExtent {
    DocumentExtent(
      text: range(number, 0), tokens: range(number, 1), sentences: range(number, 2),
      zones: range(number, 3))
  }

  private func range(_ number: Int, _ part: Int) -> Range<Int> {
    Int(bounds[4 * number + part])..<Int(bounds[4 * number + 4 + part])
  }

  /// Whether each document begins where the one before it does or later, and the last one ends
  /// within columns of so many elements.
  ///
  /// - Complexity: O(documents).
  func areSound(text: Int, tokens: Int, sentences: Int, zones: Int) -> Bool {
    guard bounds.count >= 4 else { return true }
    let bounds = bounds.buffer
    for position in bounds.indices.dropFirst(4) where bounds[position - 4] > bounds[position] {
      return false
    }
    return zip(bounds.suffix(4), [text, tokens, sentences, zones]).allSatisfy { $0 <= UInt64($1) }
  }

  /// The document a token belongs to.
  ///
  /// - Parameter first: a document that does not stand behind it.
  /// - Complexity: O(log *n*) for *n* documents between the two.
  func document(ofToken token: Int, from first: Int) -> Int {
    let bounds = bounds.buffer
    // Gallop: who asks for one token after the other is led to documents a few apart.
    var (low, step) = (first, 1)
    while low + step < count, Int(bounds[4 * (low + step) + 1]) <= token {
      low += step
      step *= 2
    }
    var high = min(low + step, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(bounds[4 * middle + 5]) > token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
