import Synchronization

/// For each of some blocks whether its bytes were found to be those that were written, one bit each.
///
/// Several threads may look and mark at once: to check a block twice does no harm.
struct BlockMarks: ~Copyable, @unchecked Sendable {
  /// The number of blocks.
  let count: Int
  private let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let unmarked: Atomic<Int>

  /// Marks none of some blocks.
  init(count: Int) {
    self.count = count
    words = .allocate(capacity: Self.wordCount(count))
    for word in 0..<Self.wordCount(count) { (words + word).initialize(to: Atomic(0)) }
    unmarked = Atomic(count)
  }

  deinit {
    words.deinitialize(count: Self.wordCount(count))
    words.deallocate()
  }

  private static func wordCount(_ count: Int) -> Int { count / 64 + 1 }

  /// Whether every block is marked.
  var isWhole: Bool { unmarked.load(ordering: .acquiring) == 0 }

  /// Whether a block is marked.
  @inline(__always)
  func contains(_ block: Int) -> Bool {
    words[block >> 6].load(ordering: .acquiring) & (1 << UInt64(block & 63)) != 0
  }

  /// Marks a block.
  func insert(_ block: Int) {
    let bit: UInt64 = 1 << UInt64(block & 63)
    let (before, _) = words[block >> 6].bitwiseOr(bit, ordering: .acquiringAndReleasing)
    if before & bit == 0 { unmarked.subtract(1, ordering: .acquiringAndReleasing) }
  }
}
