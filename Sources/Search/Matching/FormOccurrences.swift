import NewsCorpus

/// The tokens that have one of some forms, ascending.
struct FormOccurrences {
  let corpus: Corpus
  let set: FormSet
  private let forms: [UInt32]
  private let count: Int

  init(_ set: FormSet, in corpus: Corpus) throws(SnapshotError) {
    self.corpus = corpus
    self.set = set
    forms = set.forms
    count = try set.frequency(in: corpus)
  }

  private static let sortable = 20_000

  /// Whether so many tokens have one of the forms that it is faster to look at all tokens.
  private var areMany: Bool { count * 8 > corpus.tokenForms.count }

  /// Calls the body with every token in a range.
  ///
  /// - Complexity: O(*k* log *k*) for *k* few tokens, otherwise linear in them and a 64th of the
  ///   range, at worst linear in the range.
  func forEach(in range: Range<Int>, _ body: (Int) throws -> Void) throws {
    guard !range.isEmpty, count > 0 else { return }
    if areMany {
      try scan(range, body)
    } else if forms.count == 1 {
      for token in try postings(of: forms[0]) where range.contains(Int(token)) {
        try body(Int(token))
      }
    } else if count <= Self.sortable {
      for token in try gathered().sorted() where range.contains(Int(token)) { try body(Int(token)) }
    } else {
      try forEachMarked(in: range, body)
    }
  }

  private func scan(_ range: Range<Int>, _ body: (Int) throws -> Void) throws {
    let step = 1 << 16
    for start in stride(from: range.lowerBound, to: range.upperBound, by: step) {
      let part = start..<min(start + step, range.upperBound)
      try corpus.tokenForms.check(part)
      let tokens = corpus.tokenForms.readBuffer
      for token in part where set.contains(tokens[token]) { try body(token) }
    }
  }

  private func postings(of form: UInt32) throws(SnapshotError) -> UnsafeBufferPointer<UInt32> {
    let tokens = corpus.occurrences(of: form)
    try tokens.check()
    return tokens.buffer
  }

  private func gathered() throws(SnapshotError) -> [UInt32] {
    var all: [UInt32] = []
    all.reserveCapacity(count)
    for form in forms { all.append(contentsOf: try postings(of: form)) }
    return all
  }

  /// Marks the tokens one bit each and goes through the bits.
  private func forEachMarked(in range: Range<Int>, _ body: (Int) throws -> Void) throws {
    var marks = [UInt64](repeating: 0, count: (range.count + 63) / 64)
    for form in forms {
      for token in try postings(of: form) where range.contains(Int(token)) {
        let bit = Int(token) - range.lowerBound
        marks[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
    for (number, mark) in marks.enumerated() where mark != 0 {
      var rest = mark
      while rest != 0 {
        try body(range.lowerBound + number * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
