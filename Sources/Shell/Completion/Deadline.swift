import Glibc

/// A moment after which a search gives what it has: nobody waits for the Tab key.
struct Deadline: Sendable {
  private let end: UInt64

  /// The moment so many milliseconds from now.
  init(milliseconds: UInt64) {
    end = Deadline.now + milliseconds * 1_000_000
  }

  /// Whether the moment is over.
  var hasPassed: Bool { Deadline.now >= end }

  /// Nanoseconds of a clock that nobody sets.
  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
