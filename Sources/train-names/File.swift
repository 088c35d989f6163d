import Glibc

/// Why a file could not be read or written.
struct FileError: Error, CustomStringConvertible {
  var path: String
  var code: Int32

  var description: String { "\(path): \(String(cString: strerror(code)))" }
}

/// Whole files as bytes.
enum File {
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw FileError(path: path, code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard let file = fopen(path, "wb") else { throw FileError(path: path, code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw FileError(path: path, code: errno)
    }
  }

  /// The lines of a text file that are not empty and no comments.
  static func lines(_ path: String) throws(FileError) -> [[UInt8]] {
    try read(path).split(separator: 0x0A).filter { $0.first != 0x23 }.map(Array.init)
  }
}
