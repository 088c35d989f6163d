import CAllocator
import Dispatch
import Glibc

/// Long work in blocks that do not need each other, on all processors.
///
/// What comes out does not depend on how many there are.
public enum Blocks {
  /// How many builders or results are held at once: at most 4, so that memory does not grow with
  /// the processors.
  public static let width = min(4, processors)

  /// From how many bytes on it is worth taking the memory of a block before it is written.
  private static let worthTaking = 1 << 16

  /// How many processors there are.
  public static let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Calls the body for each of some numbers from 0, several at once, and comes back after all.
  public static func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if count == 1 { return body(0) }
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  /// What the body makes of each of some numbers from 0, in their order; several at once.
  public static func map<Element: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Element
  ) -> [Element] {
    map(of: 0..<count, atOnce: 1, body)
  }

  /// What the body makes of each of many numbers, in their order, in a few stretches at once.
  public static func map<Element: Sendable>(
    of numbers: Range<Int>, _ body: @Sendable (Int) -> Element
  ) -> [Element] {
    map(of: numbers, atOnce: stretch(of: numbers), body)
  }

  /// What the body makes of each of many numbers, one behind the other, in a few stretches at once.
  public static func flatMap<Element: Sendable>(
    of numbers: Range<Int>, _ body: @Sendable (Int) -> [Element]
  ) -> [Element] {
    let cuts = cut(numbers.count, size: stretch(of: numbers))
    let parts = map(cuts.count) { place in
      cuts[place].flatMap { body(numbers.lowerBound + $0) }
    }
    return parts.flatMap { $0 }
  }

  /// How many numbers are worth a call of their own.
  private static func stretch(of numbers: Range<Int>) -> Int { max(64, (numbers.count + 15) / 16) }

  private static func map<Element: Sendable>(
    of numbers: Range<Int>, atOnce length: Int, _ body: @Sendable (Int) -> Element
  ) -> [Element] {
    [Element](unsafeUninitializedCapacity: numbers.count) { memory, filled in
      guard let base = memory.baseAddress else { return }
      nonisolated(unsafe) let places = base
      let cuts = cut(numbers.count, size: length)
      forEach(cuts.count) { stretch in
        for place in cuts[stretch] {
          (places + place).initialize(to: body(numbers.lowerBound + place))
        }
      }
      filled = numbers.count
    }
  }

  /// Calls the body for each of some numbers from 0, several at once, and does other work meanwhile.
  public static func forEach(
    _ count: Int, _ body: @Sendable (Int) -> Void, while other: () -> Void
  ) {
    withoutActuallyEscaping(other) { other in
      // One thread calls it, once.
      nonisolated(unsafe) let other = other
      forEach(count + 1) { number in
        if number == 0 { other() } else { body(number - 1) }
      }
    }
  }

  /// The numbers up to a count, cut into blocks for the map over stretches.
  public static func cut(_ count: Int, size: Int = 1 << 12) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// What the body makes of each stretch of a long range, one behind the other.
  ///
  /// - Parameters:
  ///   - cuts: the range from 0, cut into blocks.
  ///   - body: writes what it makes of a block, at most one element for each position, and says how
  ///     many elements these are.
  /// - Throws: `CancellationError` when the current task is cancelled.
  public static func map<Element: BitwiseCopyable & Sendable>(
    _ cuts: [Range<Int>], _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Int
  ) throws(CancellationError) -> [Element] {
    var isCancelled = false
    let all = [Element](unsafeUninitializedCapacity: cuts.last?.upperBound ?? 0) { memory, count in
      guard let base = memory.baseAddress else { return }
      // Most pages are one block.
      if cuts.count == 1 {
        count = body(cuts[0], base)
        return
      }
      for first in stride(from: 0, to: cuts.count, by: 2 * width) {
        isCancelled = Task.isCancelled
        if isCancelled { return }
        let some = cuts[first..<min(first + 2 * width, cuts.count)]
        let counts = counts(of: some, base, body)
        // Where a block gave less than it might have, what stands behind it moves up.
        for (cut, filled) in zip(some, counts) {
          if count < cut.lowerBound {
            (base + count).update(from: base + cut.lowerBound, count: filled)
          }
          count += filled
        }
      }
    }
    if isCancelled { throw CancellationError() }
    return all
  }

  /// How many elements the body makes of each block, which are written to the block's own place.
  private static func counts<Element: BitwiseCopyable & Sendable>(
    of cuts: ArraySlice<Range<Int>>, _ base: UnsafeMutablePointer<Element>,
    _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Int
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: cuts.count)
    counts.withUnsafeMutableBufferPointer { counts in
      nonisolated(unsafe) let (counts, base) = (counts, base)
      forEach(cuts.count) { number in
        let cut = cuts[cuts.startIndex + number]
        let size = cut.count * MemoryLayout<Element>.stride
        if size >= worthTaking { allocator_populate(base + cut.lowerBound, size) }
        counts[number] = body(cut, base + cut.lowerBound)
      }
    }
    return counts
  }
}
