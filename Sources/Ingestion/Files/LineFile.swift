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
      try FileBytes.append(room, from: handle.number, to: &bytes)
      count += bytes.count - before
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
}
