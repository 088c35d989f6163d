import Glibc

/// The two ends of a pipe that child processes do not inherit.
struct PrivatePipe {
  /// Where to read.
  let input: Int32
  /// Where to write.
  let output: Int32

  /// Opens a pipe.
  init() throws(OutputError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw .system(action: "open", path: "a pipe", code: errno)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    input = ends[0]
    output = ends[1]
  }

  /// Closes both ends.
  func close() {
    Glibc.close(input)
    Glibc.close(output)
  }
}
