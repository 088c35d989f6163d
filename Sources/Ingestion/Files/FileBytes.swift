import Glibc

/// Reads whole files.
enum FileBytes {
  /// The largest file that is read as one text: offsets in a corpus have 32 bits.
  static let limit = 4_294_967_295
  private static let step = 1 << 20
  /// How much is read before anything else, to see what a file is.
  private static let head = 1 << 16

  /// Why a file was not read.
  enum Failure: Error {
    case cancelled
    case refused(LoadProblem.Reason)
  }

  /// What a file holds.
  struct Content {
    let bytes: [UInt8]
    /// What it was packed in.
    let packing: Packing?
  }

  /// The size of a regular file.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The first bytes of a regular file that is larger than a piece of lines; nothing for others.
  static func head(of path: String) -> [UInt8]? {
    guard let size = size(of: path), size > LineFile.pieceSize else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  /// Reads a file and unpacks it where it is packed.
  ///
  /// - Parameters:
  ///   - isText: whether the bytes must look like text of an encoding that tells itself.
  ///   - progress: told the bytes read so far of this file, after every mebibyte.
  static func content(
    _ path: String, isText: Bool = true, progress: (Int) -> Void
  ) throws(Failure) -> Content {
    let (bytes, isFile) = try read(path, isText: isText, progress: progress)
    return try unpacked(bytes, path: isFile ? path : nil, progress: progress)
  }

  /// Bytes that may be packed; `path` is the file whose beginning they are.
  static func unpacked(
    _ bytes: [UInt8], path: String?, progress: (Int) -> Void
  ) throws(Failure) -> Content {
    guard let packing = Packing(bytes) else { return Content(bytes: bytes, packing: nil) }
    let inside = try packing.contents(path: path, bytes, progress: progress)
    // A page that was printed and then packed.
    if packing != .pdf, Packing(inside) == .pdf {
      return Content(
        bytes: try Packing.pdf.contents(path: nil, inside, progress: progress), packing: .pdf)
    }
    return Content(bytes: inside, packing: packing)
  }

  /// Reads a file, of a packed one only the beginning; pipes and devices are read to their end.
  private static func read(
    _ path: String, isText: Bool, progress: (Int) -> Void
  ) throws(Failure) -> (bytes: [UInt8], isFile: Bool) {
    // A named pipe that nobody writes to would keep the call, which nothing could interrupt then.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .refused(.of(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(.of(errno)) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isFile, Int(status.st_size) > limit { throw .refused(.tooLarge(limit)) }
    var bytes: [UInt8] = []
    while true {
      // A regular file is read in one piece once its beginning has been looked at, where it will
      // stay; one byte more than it has is asked for, so that its end is seen at once.
      let before = bytes.count
      let left = isFile ? Int(status.st_size) + 1 - before : before
      let room = before < head ? head - before : max(left, step)
      try append(room, from: descriptor, to: &bytes, progress)
      if bytes.count > limit { throw .refused(.tooLarge(limit)) }
      if isFile, Packing(bytes) != nil { return (bytes, isFile) }
      if isText, before < head, Packing(bytes) == nil, !TextDecoding.looksLikeText(bytes) {
        throw .refused(.notText)
      }
      if bytes.count - before < room { return (bytes, isFile) }
    }
  }

  /// Appends so many bytes of an open file, fewer only where it ends.
  ///
  /// The bytes are read where they will stay.
  ///
  /// - Parameter progress: told the number of bytes in all after every mebibyte.
  static func append(
    _ room: Int, from descriptor: Int32, to bytes: inout [UInt8],
    _ progress: (Int) -> Void = { _ in }
  ) throws(Failure) {
    var failure: Failure?
    let before = bytes
    bytes = [UInt8](unsafeUninitializedCapacity: before.count + room) { buffer, filled in
      filled = buffer.update(fromContentsOf: before)
      while filled < before.count + room {
        if Task.isCancelled {
          failure = .cancelled
          return
        }
        guard isReady(descriptor) else { continue }
        let wanted = min(step, before.count + room - filled)
        let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, wanted)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        if count < 0 { failure = .refused(.of(errno)) }
        guard count > 0 else { return }
        filled += count
        progress(filled)
      }
    }
    if let failure { throw failure }
  }

  /// Waits a moment for bytes, so that between two such moments an interruption is noticed.
  private static func isReady(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 50) != 0
  }
}
