import Glibc

/// Why output could not be written.
public enum OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Nobody reads the pipe any more; the usual end of `| head`.
  case closedPipe
  /// A system call failed: what was tried, on which path, and the error number.
  case system(action: String, path: String, code: Int32)

  /// What went wrong, in lower case and naming the path.
  public var description: String {
    switch self {
    case .closedPipe: "the output pipe was closed"
    case .system(let action, let path, let code):
      "cannot \(action) \(Gate.line(path)): \(String(cString: strerror(code)))"
    }
  }
}
