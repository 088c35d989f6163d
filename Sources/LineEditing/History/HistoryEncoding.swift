/// How an entry is written as one line of the history file.
enum HistoryEncoding {
  /// Longer entries, in bytes of the file, are neither written nor read.
  static let maximumLength = 65_536

  /// Returns the line with `\` written as `\\` and line ends as `\n`, without a line end.
  static func encode(_ entry: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: [byte, byte])
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// Returns the entry of a line, or nil if the line is empty, too long, binary or not UTF-8.
  ///
  /// A `\` before anything but `\` and `n` stands for itself, as in files written by hand.
  static func decode(_ line: ArraySlice<UInt8>) -> String? {
    guard !line.isEmpty, line.count <= maximumLength else { return nil }
    // Nearly all lines are plain, and thousands are read before the first prompt.
    if line.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\\") }) {
      return String(validating: line, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "\\"): bytes.append(byte)
        default: bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte < 0x20 && byte != UInt8(ascii: "\t") {
        return nil
      } else {
        bytes.append(byte)
      }
    }
    if isEscaped { bytes.append(UInt8(ascii: "\\")) }
    return String(validating: bytes, as: UTF8.self)
  }
}
