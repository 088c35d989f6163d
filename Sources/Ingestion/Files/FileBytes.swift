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

  /// Reads a file; pipes and devices are read to their end.
  ///
  /// - Parameter progress: told the bytes read so far of this file, after every mebibyte.
  static func read(_ path: String, progress: (Int) -> Void) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(.of(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(.of(errno)) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isFile, Int(status.st_size) > limit { throw .refused(.tooLarge(limit)) }
    var bytes: [UInt8] = []
    if isFile { bytes.reserveCapacity(Int(status.st_size) + 1) }
    // One byte more than the file has is asked for, so that its end is seen at once.
    var room = isFile ? min(Int(status.st_size) + 1, step) : 1 << 16
    while true {
      if Task.isCancelled { throw .cancelled }
      let (count, code) = append(room, from: descriptor, to: &bytes)
      if count < 0 {
        if code == EINTR { continue }
        throw .refused(.of(code))
      }
      if count == 0 { return bytes }
      if bytes.count > limit { throw .refused(.tooLarge(limit)) }
      if bytes.count <= 1 << 16, !TextDecoding.looksLikeText(bytes) { throw .refused(.notText) }
      progress(bytes.count)
      room = step
    }
  }

  /// Appends up to `room` bytes; the number read, negative with the error's number on failure.
  private static func append(
    _ room: Int, from descriptor: Int32, to bytes: inout [UInt8]
  ) -> (count: Int, code: Int32) {
    var result = (count: 0, code: Int32(0))
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      let count = Glibc.read(descriptor, buffer.baseAddress, room)
      result = (count, count < 0 ? errno : 0)
      initialized = max(count, 0)
    }
    if bytes.isEmpty, bytes.capacity <= chunk.count {
      bytes = chunk
    } else {
      bytes.append(contentsOf: chunk)
    }
    return result
  }
}
