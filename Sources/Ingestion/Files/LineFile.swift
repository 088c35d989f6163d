import Glibc

/// A large file of lines that is read in pieces of whole lines.
struct LineFile: Sendable {
  /// The open file; closed when nobody reads it any more.
  private final class Handle: Sendable {
    let number: Int32
    init(_ number: Int32) { self.number = number }
    deinit { close(number) }
  }

  private let handle: Handle
  /// The beginning of the line that the next piece begins with.
  private var rest: [UInt8] = []
  /// The number of bytes in the file when it was opened.
  let size: Int
  /// The number of bytes read so far.
  private(set) var count = 0
  /// Whether all has been read.
  private(set) var isAtEnd = false

  /// How many bytes a piece has, about.
  static let pieceSize = 1 << 21

  /// Opens a file that is larger than one piece; nothing where it is not, or cannot be opened.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    handle = Handle(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > LineFile.pieceSize
    else { return nil }
    size = Int(status.st_size)
  }

  /// The next lines, or nothing at the end.
  ///
  /// Every line is whole; a line may be longer than a piece should be.
  mutating func next() throws(FileBytes.Failure) -> [UInt8]? {
    guard !isAtEnd else { return nil }
    var bytes = rest
    rest = []
    while true {
      if Task.isCancelled { throw .cancelled }
      // What goes on over several pieces doubles them, so that a long line is not copied often.
      let room = max(LineFile.pieceSize, bytes.count)
      let before = bytes.count
      try read(room, into: &bytes)
      if bytes.count - before < room {
        isAtEnd = true
        return bytes.isEmpty ? nil : bytes
      }
      if let end = bytes[before...].lastIndex(of: 0x0A) {
        rest = Array(bytes[(end + 1)...])
        bytes.removeLast(bytes.count - end - 1)
        return bytes
      }
    }
  }

  /// Appends so many bytes, or fewer at the end of the file.
  private mutating func read(
    _ room: Int, into bytes: inout [UInt8]
  ) throws(FileBytes.Failure) {
    var code: Int32 = 0
    let before = bytes
    bytes = [UInt8](unsafeUninitializedCapacity: before.count + room) { buffer, filled in
      filled = buffer.update(fromContentsOf: before)
      while filled < buffer.count {
        let count = Glibc.read(
          handle.number, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        guard count > 0 else { return }
        filled += count
      }
    }
    if code != 0 { throw .refused(.of(code)) }
    count += bytes.count - before.count
  }
}
