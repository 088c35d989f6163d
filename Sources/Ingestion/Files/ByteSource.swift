import Glibc

/// Bytes that are read some at a time: those of a file, of standard input, or what a program unpacks
/// from them.
struct ByteSource: Sendable {
  private enum Origin: Sendable {
    case file(OpenFile)
    case memory(ArraySlice<UInt8>)
    case tool(InstalledTool, Packing, packedSize: Int)
  }

  private var origin: Origin
  /// What was looked at and is not given out yet.
  private var ahead: [UInt8] = []
  /// Whether nothing is left behind what was looked at; asked again, a terminal would wait for more.
  private var isExhausted = false
  /// The number of bytes given out.
  private(set) var count = 0
  /// Whether all bytes were given out, as far as is known.
  private(set) var isAtEnd = false
  /// The size of a regular file.
  private let size: Int?

  /// How much is read before anything else, to see what a file is.
  static let headSize = 1 << 16

  /// Opens a file, which may be a pipe or a device.
  init(_ path: String) throws(FileBytes.Failure) {
    // A named pipe that nobody writes to would keep the call, which nothing could interrupt then.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .refused(.of(errno)) }
    try self.init(OpenFile(descriptor, isOwned: true))
  }

  /// Reads what a program is given.
  init(_ input: StandardInput) throws(FileBytes.Failure) {
    switch input {
    case .bytes(let bytes): self.init(.memory(bytes[...]), size: nil)
    case .descriptor(let number): try self.init(OpenFile(number, isOwned: false))
    }
  }

  private init(_ file: OpenFile) throws(FileBytes.Failure) {
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw .refused(.of(errno)) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    self.init(.file(file), size: isRegular ? Int(status.st_size) : nil)
  }

  private init(_ origin: Origin, size: Int?) { (self.origin, self.size) = (origin, size) }

  /// What the bytes were packed in.
  var packing: Packing? {
    if case .tool(_, let packing, _) = origin { packing } else { nil }
  }

  /// The first bytes that were not given out yet, fewer than a head only where there are no more.
  mutating func head() throws(FileBytes.Failure) -> [UInt8] {
    var head = ahead
    if head.count < ByteSource.headSize {
      try append(ByteSource.headSize - head.count, to: &head) { _ in }
      ahead = head
    }
    return head
  }

  /// Appends so many bytes, fewer only where they end.
  ///
  /// - Parameter progress: told the number of bytes given out, now and then.
  mutating func read(
    _ room: Int, into bytes: inout [UInt8], progress: (Int) -> Void = { _ in }
  ) throws(FileBytes.Failure) {
    let before = bytes.count
    if ahead.count > room {
      bytes += ahead.prefix(room)
      ahead.removeFirst(room)
    } else {
      bytes += ahead
      ahead = []
      let given = count - before
      try append(room - (bytes.count - before), to: &bytes) { progress(given + $0) }
      isAtEnd = bytes.count - before < room
    }
    count += bytes.count - before
    if case .tool(_, _, let packedSize) = origin, Packing.isTrap(count, packedSize: packedSize) {
      throw .refused(.growsTooFar)
    }
  }

  /// All bytes that were not given out yet.
  ///
  /// - Parameter limit: how many may be held.
  mutating func rest(
    limit: Int, progress: (Int) -> Void = { _ in }
  ) throws(FileBytes.Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    if let size, size > limit { throw .refused(.tooLarge(limit)) }
    while !isAtEnd {
      // A regular file is read in one piece, where it will stay; one byte more than it has is asked
      // for, so that its end is seen at once.
      let left = size.map { $0 + 1 - count } ?? 0
      try read(max(left, bytes.count, 1 << 20), into: &bytes, progress: progress)
      if count > limit { throw .refused(packing == nil ? .tooLarge(limit) : .growsTooFar) }
    }
    return bytes
  }

  /// The bytes themselves, or what is inside them where they are packed.
  consuming func unpacked() throws(FileBytes.Failure) -> ByteSource {
    guard let packing = Packing(try head()) else { return self }
    var inside = try opened(packing)
    // A page that was printed and then packed.
    guard packing != .pdf, Packing(try inside.head()) == .pdf else { return inside }
    return try inside.opened(.pdf)
  }

  /// What a program finds in the bytes.
  private consuming func opened(_ packing: Packing) throws(FileBytes.Failure) -> ByteSource {
    if case .file(let file) = origin, lseek(file.descriptor, -off_t(ahead.count), SEEK_CUR) >= 0 {
      let tool = try packing.open(file.descriptor)
      return ByteSource(.tool(tool, packing, packedSize: size ?? ahead.count), size: nil)
    }
    // The program must be able to read while this one does other things.
    let copy = try OpenFile.temporary()
    var written = 0
    while !isAtEnd {
      var bytes: [UInt8] = []
      try read(1 << 20, into: &bytes)
      try copy.write(bytes)
      written += bytes.count
    }
    lseek(copy.descriptor, 0, SEEK_SET)
    let tool = try packing.open(copy.descriptor)
    return ByteSource(.tool(tool, packing, packedSize: written), size: nil)
  }

  private mutating func append(
    _ room: Int, to bytes: inout [UInt8], progress: (Int) -> Void
  ) throws(FileBytes.Failure) {
    guard room > 0, !isExhausted else { return }
    let wanted = bytes.count + room
    defer { isExhausted = bytes.count < wanted }
    switch origin {
    case .file(let file) where size != nil && room >= LongRead.worthIt:
      try LongRead(file.descriptor).append(room, to: &bytes, progress)
    case .file(let file):
      try FileBytes.append(room, from: file.descriptor, to: &bytes, progress)
    case .memory(let left):
      bytes += left.prefix(room)
      origin = .memory(left.dropFirst(room))
    case .tool(let tool, let packing, _):
      do throws(InstalledTool.Failure) {
        try tool.append(room, to: &bytes, progress: progress)
      } catch {
        throw packing.failure(error)
      }
    }
  }
}

/// What `-` stands for.
public enum StandardInput: Sendable {
  /// An open file of the program, such as 0.
  case descriptor(Int32)
  /// These bytes.
  case bytes([UInt8])
}

/// An open file, closed when nobody reads it any more.
private final class OpenFile: Sendable {
  let descriptor: Int32
  private let isOwned: Bool

  init(_ descriptor: Int32, isOwned: Bool) {
    (self.descriptor, self.isOwned) = (descriptor, isOwned)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// A file without name.
  static func temporary() throws(FileBytes.Failure) -> OpenFile {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder.isEmpty ? "/tmp" : folder)/depesche-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .refused(.of(errno)) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return OpenFile(descriptor, isOwned: true)
  }

  func write(_ bytes: [UInt8]) throws(FileBytes.Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .refused(.of(errno)) }
      written += count
    }
  }
}
