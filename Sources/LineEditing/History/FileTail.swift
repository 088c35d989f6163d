internal import Glibc

/// The last part of a file, in lines.
struct FileTail {
  /// At most this much is read, in bytes.
  static let maximumSize = 16 * 1024 * 1024

  /// The lines without their ends; a last line without an end counts too.
  let lines: [ArraySlice<UInt8>]

  /// Whether the file begins before the first of `lines`.
  let isPartial: Bool

  /// Reads the end of a file; nil if it cannot be read or is no regular file.
  init?(path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var information = stat()
    guard fstat(file, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    let start = max(0, Int(information.st_size) - Self.maximumSize)
    isPartial = start > 0
    let wanted = Int(information.st_size) - start
    var bytes: [UInt8] = Array(repeating: 0, count: wanted)
    var done = 0
    while done < wanted {
      let count = bytes[done...].withUnsafeMutableBytes {
        pread(file, $0.baseAddress, $0.count, off_t(start + done))
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      done += count
    }
    var split = Self.split(bytes[..<done])
    // The first line of a part has most likely lost its beginning.
    if isPartial, !split.isEmpty { split.removeFirst() }
    lines = split
  }

  /// The lines of some bytes, empty ones left out.
  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var ranges: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
        if index > start { ranges.append(start..<index) }
        start = index + 1
      }
      if start < bytes.count { ranges.append(start..<bytes.count) }
    }
    return ranges.map {
      bytes[(bytes.startIndex + $0.lowerBound)..<(bytes.startIndex + $0.upperBound)]
    }
  }
}
