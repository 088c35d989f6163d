import Dispatch
import Glibc

/// Long work in blocks that do not need each other, on all processors.
///
/// What comes out does not depend on how many there are.
public enum Blocks {
  /// How many builders or results are held at once: at most 4, so that memory does not grow with
  /// the processors.
  public static let width = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Calls the body for each of some numbers from 0, several at once, and comes back after all.
  public static func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if count == 1 { return body(0) }
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  /// What the body makes of each stretch of a long range, one behind the other.
  ///
  /// - Parameter cuts: the range, cut into blocks.
  /// - Throws: `CancellationError` when the current task is cancelled.
  public static func map<Element: Sendable>(
    _ cuts: [Range<Int>], _ body: @Sendable (Range<Int>) -> [Element]
  ) throws(CancellationError) -> [Element] {
    if cuts.count == 1 { return body(cuts[0]) }
    var all: [Element] = []
    for first in stride(from: 0, to: cuts.count, by: 2 * width) {
      if Task.isCancelled { throw CancellationError() }
      let some = cuts[first..<min(first + 2 * width, cuts.count)]
      var results = [[Element]](repeating: [], count: some.count)
      results.withUnsafeMutableBufferPointer { results in
        // Every block has a place of its own.
        nonisolated(unsafe) let results = results
        forEach(some.count) { results[$0] = body(some[first + $0]) }
      }
      for result in results { all += result }
    }
    return all
  }
}
