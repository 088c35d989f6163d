import Glibc

/// An encoding that text files may have.
public struct TextEncoding: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case utf8, utf16Little, utf16Big, windows1252, latin9
    /// One that the system converts.
    case system
  }

  /// The name, as it was given.
  public let name: String
  let kind: Kind

  /// The encoding with a name such as `utf-8`, `windows-1252`, `iso-8859-15` or `koi8-r`, in any
  /// case; nothing where neither the program nor the system knows it.
  ///
  /// As on the web, ISO 8859-1 is read as Windows-1252, which has it and more.
  public init?(_ name: String) {
    self.name = name
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    if let kind = TextEncoding.own[plain] {
      self.kind = kind
      return
    }
    // Names of the system may ask for more ("//IGNORE"); only plain ones are passed on.
    let isPlain = name.utf8.allSatisfy { $0.isLetterOrDigit || [0x2D, 0x5F, 0x2E].contains($0) }
    guard isPlain, !name.isEmpty, name.utf8.count <= 40, let converter = Converter(name) else {
      return nil
    }
    converter.close()
    kind = .system
  }

  private static let own: [String: Kind] = [
    "utf8": .utf8, "unicode11utf8": .utf8, "ascii": .windows1252, "usascii": .windows1252,
    "utf16": .utf16Little, "utf16le": .utf16Little, "unicode": .utf16Little,
    "utf16be": .utf16Big, "windows1252": .windows1252, "cp1252": .windows1252,
    "xcp1252": .windows1252, "iso88591": .windows1252, "latin1": .windows1252,
    "l1": .windows1252, "iso885915": .latin9, "latin9": .latin9, "l9": .latin9,
  ]

  /// Bytes as UTF-8; what the encoding has no meaning for becomes U+FFFD.
  ///
  /// - Returns: nothing where the system cannot convert after all.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    switch kind {
    case .utf8: return TextEncoding.repairedUTF8(bytes) { _ in [0xEF, 0xBF, 0xBD] }
    case .utf16Little: return UTF16Decoding.decode(bytes[...], .little)
    case .utf16Big: return UTF16Decoding.decode(bytes[...], .big)
    case .windows1252: return Windows1252.decode(bytes)
    case .latin9: return Latin9.decode(bytes)
    case .system: return Converter(name)?.run(bytes)
    }
  }

  /// UTF-8 with every byte that is none replaced.
  static func repairedUTF8(_ bytes: [UInt8], _ replacement: (UInt8) -> [UInt8]) -> [UInt8] {
    if TextDecoding.isUTF8(bytes) { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var position = 0
    while position < bytes.count {
      let length = UTF8Sequence.length(bytes, at: position)
      if length == 0 {
        result += replacement(bytes[position])
        position += 1
      } else {
        result += bytes[position..<position + length]
        position += length
      }
    }
    return result
  }
}

/// Single sequences of UTF-8.
enum UTF8Sequence {
  /// The length of the valid sequence at a position, 0 where there is none.
  static func length(_ bytes: [UInt8], at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, position + length <= bytes.count,
      TextDecoding.isUTF8(Array(bytes[position..<position + length]))
    else { return 0 }
    return length
  }

  /// How many sequences beyond ASCII are valid, and how many bytes belong to none.
  static func counts(_ bytes: [UInt8]) -> (valid: Int, stray: Int) {
    var valid = 0
    var stray = 0
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      let length = length(bytes, at: position)
      if length == 0 { stray += 1 } else { valid += 1 }
      position += max(length, 1)
    }
    return (valid, stray)
  }
}

/// ISO 8859-15, which differs from ISO 8859-1 in eight signs.
enum Latin9 {
  private static let changed: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153,
    0xBE: 0x178,
  ]

  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        // As on the web, the control characters that no text means are read as Windows-1252.
        result.append(utf8: changed[byte] ?? Windows1252.scalar(byte))
      }
    }
    return result
  }
}

/// A converter of the system, from one encoding to UTF-8.
private struct Converter {
  private let handle: iconv_t

  init?(_ name: String) {
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
  }

  func close() { iconv_close(handle) }

  /// Converts and closes.
  func run(_ bytes: [UInt8]) -> [UInt8] {
    defer { close() }
    var input = bytes.map { CChar(bitPattern: $0) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var output = [CChar](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var left = input.count
        while true {
          var target = output.baseAddress
          var room = output.count
          // The last call, without input, ends a shifted state.
          let isEnd = left == 0
          let code =
            isEnd
            ? iconv(handle, nil, nil, &target, &room)
            : iconv(handle, &source, &left, &target, &room)
          let cause = errno
          for byte in output.prefix(output.count - room) {
            result.append(UInt8(bitPattern: byte))
          }
          if isEnd { return }
          if code == -1 {
            if cause == E2BIG { continue }
            result += [0xEF, 0xBF, 0xBD]
            // A sequence that breaks off ends the text; any other bad byte is passed over.
            guard cause == EILSEQ, let next = source else { return }
            source = next + 1
            left -= 1
          }
        }
      }
    }
    return result
  }
}
