import Glibc
import Synchronization

/// Bytes on their way to a file descriptor, gathered into large writes.
///
/// Short writes and interrupted calls are carried on. The sink does not close its descriptor. It may
/// be used from several threads; what one call writes stays together.
public final class OutputSink: Sendable {
  /// Where the bytes go.
  public let descriptor: Int32
  /// What error messages call the place.
  public let name: String
  /// Whether it is a regular file, which never makes a writer wait.
  private let isFile: Bool
  private let buffer = Mutex<[UInt8]>([])
  private let muted = Atomic<Bool>(false)
  private static let capacity = 1 << 16

  /// Creates a sink for an open descriptor.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    var status = stat()
    isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The sink of standard output.
  public static func standardOutput() -> OutputSink {
    OutputSink(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// The sink of standard error.
  public static func standardError() -> OutputSink {
    OutputSink(descriptor: STDERR_FILENO, name: "standard error")
  }

  /// Whether everything that is written is thrown away, as after an interruption.
  public var isMuted: Bool { muted.load(ordering: .relaxed) }

  /// Throws away what waits and all that follows, at once and from any thread.
  public func mute() { muted.store(true, ordering: .relaxed) }

  /// Lets output through again; what was thrown away stays away.
  public func unmute() {
    buffer.withLock { $0.removeAll() }
    muted.store(false, ordering: .relaxed)
  }

  /// Adds text as UTF-8.
  public func write(_ text: String) throws(OutputError) {
    try buffer.withLock { (waiting) throws(OutputError) in
      waiting.append(contentsOf: text.utf8)
      if waiting.count >= Self.capacity { try drain(&waiting) }
    }
  }

  /// Adds bytes.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try buffer.withLock { (waiting) throws(OutputError) in
      waiting.append(contentsOf: bytes)
      if waiting.count >= Self.capacity { try drain(&waiting) }
    }
  }

  /// Adds bytes that live no longer than the call.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    try buffer.withLock { (waiting) throws(OutputError) in
      waiting.append(contentsOf: bytes)
      if waiting.count >= Self.capacity { try drain(&waiting) }
    }
  }

  /// Writes what waits.
  public func flush() throws(OutputError) {
    try buffer.withLock { (waiting) throws(OutputError) in try drain(&waiting) }
  }

  /// Writes the buffer in pieces, so that muting takes hold between two of them.
  private func drain(_ waiting: inout [UInt8]) throws(OutputError) {
    var start = 0
    var failure: Int32 = 0
    waiting.withUnsafeBytes { bytes in
      while start < bytes.count, !isMuted {
        if !isFile, !isReady() { continue }
        let piece = UnsafeRawBufferPointer(
          rebasing: bytes[start..<min(start + pieceSize, bytes.count)])
        let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
        if written >= 0 {
          start += written
        } else if errno != EINTR, errno != EAGAIN {
          failure = errno
          return
        }
      }
    }
    waiting.removeAll(keepingCapacity: true)
    if failure == EPIPE { throw .closedPipe }
    if failure != 0 { throw .system(action: "write", path: name, code: failure) }
  }

  /// What is written at once: what surely fits into a pipe that is ready.
  private var pieceSize: Int { isFile ? Self.capacity : 4096 }

  /// Waits a moment for a reader that is slow, so that muting is noticed while it is.
  private func isReady() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, 50) > 0
  }
}
