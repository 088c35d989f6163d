import Glibc

/// A file's bytes as UTF-8 text with `\n` line ends.
struct TextDecoding {
  /// Valid UTF-8 without byte-order mark.
  let text: [UInt8]
  /// The name of the encoding where it was another than UTF-8.
  let encoding: String?

  /// Decodes a file: UTF-16 by its byte-order mark, UTF-8 where the bytes are valid as such, else
  /// Windows-1252.
  ///
  /// Line ends CRLF and CR become `\n`; the text is otherwise unchanged.
  ///
  /// - Returns: nothing when the bytes are no text.
  /// - Complexity: O(bytes).
  init?(_ file: consuming [UInt8]) {
    var bytes = file
    if let order = UTF16Order(mark: bytes) {
      guard let decoded = TextDecoding.fromUTF16(bytes, order) else { return nil }
      text = TextDecoding.withPlainLineEnds(decoded)
      encoding = "UTF-16"
      return
    }
    guard TextDecoding.looksLikeText(bytes), !TextDecoding.contains(0, in: bytes) else {
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if TextDecoding.isUTF8(bytes) {
      text = TextDecoding.withPlainLineEnds(bytes)
      encoding = nil
    } else {
      text = TextDecoding.withPlainLineEnds(Windows1252.decode(bytes))
      encoding = "Windows-1252"
    }
  }

  /// Whether the first 64 KiB hold no NUL and few control characters.
  static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    if UTF16Order(mark: bytes) != nil { return true }
    let head = bytes.prefix(1 << 16)
    var controls = 0
    for byte in head {
      if byte == 0 { return false }
      if byte < 0x20, !textControls.contains(byte) { controls += 1 }
    }
    return controls * 20 <= head.count
  }

  /// Control characters that occur in text: tab, line and form feed, carriage return, and those of
  /// terminal sequences that were copied with it (bell, backspace, shifts, escape).
  private static let textControls: Set<UInt8> = [
    0x07, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x0E, 0x0F, 0x1B,
  ]

  private static func contains(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, Int32(byte), buffer.count) != nil
    }
  }

  /// Whether bytes are valid UTF-8: no overlong forms, surrogates or values above U+10FFFF.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var position = 0
      let count = buffer.count
      while position < count {
        if position + 8 <= count,
          buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            & 0x8080_8080_8080_8080 == 0
        {
          position += 8
          continue
        }
        let first = buffer[position]
        if first < 0x80 {
          position += 1
          continue
        }
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return false
        }
        guard position + length <= count else { return false }
        guard buffer[position + 1] >= low, buffer[position + 1] <= high else { return false }
        for offset in 2..<max(length, 2) where buffer[position + offset] & 0xC0 != 0x80 {
          return false
        }
        position += length
      }
      return true
    }
  }

  /// Replaces CRLF and CR by `\n`.
  static func withPlainLineEnds(_ bytes: consuming [UInt8]) -> [UInt8] {
    guard contains(0x0D, in: bytes) else { return bytes }
    var result = bytes
    var target = 0
    result.withUnsafeMutableBufferPointer { buffer in
      var source = 0
      while source < buffer.count {
        let byte = buffer[source]
        source += 1
        if byte == 0x0D {
          if source < buffer.count, buffer[source] == 0x0A { source += 1 }
          buffer[target] = 0x0A
        } else {
          buffer[target] = byte
        }
        target += 1
      }
    }
    result.removeLast(result.count - target)
    return result
  }
}

// MARK: - UTF-16

private enum UTF16Order {
  case little, big

  init?(mark bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .little
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .big
    } else {
      return nil
    }
  }
}

extension TextDecoding {
  /// Decodes UTF-16 behind its byte-order mark; lone surrogates become U+FFFD.
  ///
  /// - Returns: nothing when the text holds NUL characters.
  private static func fromUTF16(_ bytes: [UInt8], _ order: UTF16Order) -> [UInt8]? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var position = 2
    while position + 1 < bytes.count {
      let first = UInt16(bytes[position])
      let second = UInt16(bytes[position + 1])
      let unit = order == .little ? second << 8 | first : first << 8 | second
      if unit == 0 { return nil }
      units.append(unit)
      position += 2
    }
    var result: [UInt8] = []
    result.reserveCapacity(units.count * 2)
    _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      result.append($0)
    }
    return result
  }
}
