import CAllocator

/// Sorts the numbers of tokens by their forms.
///
/// The tokens are cut into runs, and each run is counted and placed by one processor: what a form has
/// in one run stands behind what it has in the runs before.
struct CountingSort: ~Copyable {
  private let forms: UnsafeBufferPointer<UInt32>
  private let owner: Column<UInt32>
  private let formCount: Int
  private let runs: [Range<Int>]
  /// For each run and form how often it comes there, and then the place of the next one.
  private var cursors = GrowingColumn<UInt32>()
  private var tokens = GrowingColumn<UInt32>()

  /// How many tokens of a run are looked at between two pauses.
  private let stretch: Int

  /// - Parameter worthARun: from how many tokens on a further processor is worth its counts.
  init(
    _ column: Column<UInt32>, formCount: Int, worthARun: Int = 1 << 19, stretch: Int = 1 << 20
  ) {
    (owner, forms) = (column, column.buffer)
    (self.formCount, self.stretch) = (formCount, stretch)
    let count = max(1, min(Blocks.width, column.count / worthARun))
    let size = (column.count + count - 1) / count
    runs = (0..<count).map { $0 * size..<min(($0 + 1) * size, column.count) }
    cursors.append(repeating: 0, count: count * formCount)
    tokens.reserve(column.count)
  }

  /// A part of a run.
  struct Stretch {
    private static let ahead = 24
    fileprivate let positions: Range<Int>
    fileprivate let forms: UnsafeBufferPointer<UInt32>
    fileprivate let cursors: UnsafeMutablePointer<UInt32>
    fileprivate let tokens: UnsafeMutablePointer<UInt32>

    /// Counts the forms.
    func count() {
      for token in positions { cursors[Int(forms[token])] &+= 1 }
    }

    /// Puts the tokens in their places.
    ///
    /// Where the next ones go is brought into the cache meanwhile.
    func place() {
      for token in positions {
        let ahead = min(token &+ Stretch.ahead, positions.upperBound &- 1)
        allocator_prefetch(tokens + Int(cursors[Int(forms[ahead])]))
        let form = Int(forms[token])
        tokens[Int(cursors[form])] = UInt32(truncatingIfNeeded: token)
        cursors[form] &+= 1
      }
    }
  }

  /// Calls the body with all stretches of all runs, those of a run in order.
  func forEachStretch<Failure: Error>(
    _ pause: () throws(Failure) -> Void, _ body: @Sendable (Stretch) -> Void
  ) throws(Failure) {
    guard let firstCursor = cursors.base, let firstToken = tokens.base else { return }
    // Every run has cursors of its own, and every token a place of its own.
    nonisolated(unsafe) let (forms, cursors, tokens) = (self.forms, firstCursor, firstToken)
    for first in stride(from: 0, to: runs[0].count, by: stretch) {
      try pause()
      Blocks.forEach(runs.count) { [runs, formCount, stretch] run in
        let start = min(runs[run].lowerBound + first, runs[run].upperBound)
        let end = min(start + stretch, runs[run].upperBound)
        body(
          Stretch(
            positions: start..<end, forms: forms, cursors: cursors + run * formCount, tokens: tokens
          ))
      }
    }
  }

  /// Says where the tokens of each form begin, and where those of the last one end.
  mutating func begin() -> GrowingColumn<UInt32> {
    var starts = GrowingColumn<UInt32>()
    starts.reserve(formCount + 1)
    var next: UInt32 = 0
    for form in 0..<formCount {
      starts.appendReserved(next)
      for run in runs.indices {
        let count = cursors[run * formCount + form]
        cursors[run * formCount + form] = next
        next &+= count
      }
    }
    starts.appendReserved(next)
    return starts
  }

  /// The tokens, form by form, each form's ascending.
  consuming func finish() -> Column<UInt32> {
    tokens.appendUpTo(forms.count) { _ in forms.count }
    return tokens.finish()
  }
}
