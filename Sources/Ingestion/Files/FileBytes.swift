import Glibc

/// Reads whole files.
enum FileBytes {
  /// The largest file that is read as one text: offsets in a corpus have 32 bits.
  static let limit = 4_294_967_295
  private static let step = 1 << 20

  /// Why a file was not read.
  enum Failure: Error {
    case cancelled
    case refused(LoadProblem.Reason)
  }

  /// The size of a regular file.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Reads a file and unpacks it where it is packed.
  static func content(_ path: String) throws(Failure) -> [UInt8] {
    var source = try ByteSource(path).unpacked()
    if source.packing == nil, !TextDecoding.looksLikeText(try source.head()) {
      throw .refused(.notText)
    }
    return try source.rest(limit: limit)
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
