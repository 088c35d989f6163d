import NewsCorpus

/// A file's bytes as UTF-8 text with `\n` line ends.
struct TextDecoding {
  /// Valid UTF-8 without byte-order mark.
  let text: [UInt8]
  /// The name of the encoding where it was another than UTF-8.
  let encoding: String?
  /// The number of bytes in a text of UTF-8 that were none and were read as Windows-1252.
  let repairs: Int

  /// Decodes a file: UTF-16 by its byte-order mark, else the encoding given, else UTF-8 where the
  /// bytes are valid as such, else what markup says of itself, else Windows-1252.
  ///
  /// Text that is UTF-8 but for a few bytes, cut or put together from several sources, stays UTF-8.
  /// UTF-16 without a mark is told by its zero bytes. Line ends CRLF and CR become `\n`; the text
  /// is otherwise unchanged.
  ///
  /// - Returns: nothing when the bytes are no text.
  /// - Complexity: O(bytes).
  init?(_ file: consuming [UInt8], encoding given: TextEncoding? = nil) {
    var bytes = file
    let isSaidToBe16 = given?.kind == .utf16Little || given?.kind == .utf16Big
    let order =
      UTF16Decoding.Order(mark: bytes)
      ?? (given == nil ? UTF16Decoding.Order(pattern: bytes) : nil)
    if let order, given == nil || isSaidToBe16 {
      guard let decoded = UTF16Decoding.decode(bytes[...], order) else { return nil }
      (text, encoding, repairs) = (TextDecoding.withPlainLineEnds(decoded), "UTF-16", 0)
      return
    }
    if let given, given.kind != .utf8 {
      guard let decoded = given.decode(bytes), decoded.position(of: 0) == nil else {
        return nil
      }
      (text, encoding, repairs) = (TextDecoding.withPlainLineEnds(decoded), given.name, 0)
      return
    }
    guard TextDecoding.looksLikeText(bytes), bytes.position(of: 0) == nil else {
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if TextDecoding.isLongUTF8(bytes) {
      (text, encoding, repairs) = (TextDecoding.withPlainLineEnds(bytes), nil, 0)
      return
    }
    let counts = UTF8Sequence.counts(bytes)
    if given != nil || counts.valid > counts.stray * 2 {
      let decoded = TextEncoding.repairedUTF8(bytes) { byte in
        var scalar: [UInt8] = []
        scalar.append(utf8: given == nil ? Windows1252.scalar(byte) : 0xFFFD)
        return scalar
      }
      (text, encoding, repairs) = (TextDecoding.withPlainLineEnds(decoded), nil, counts.stray)
      return
    }
    if let declared = DeclaredEncoding.of(bytes), let decoded = declared.decode(bytes),
      decoded.position(of: 0) == nil
    {
      (text, encoding, repairs) = (TextDecoding.withPlainLineEnds(decoded), declared.name, 0)
      return
    }
    text = TextDecoding.withPlainLineEnds(Windows1252.decode(bytes))
    (encoding, repairs) = ("Windows-1252", 0)
  }

  /// Whether the first 64 KiB hold few control characters, and no NUL that is not UTF-16's.
  static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    if UTF16Decoding.Order(mark: bytes) != nil { return true }
    let head = bytes.prefix(1 << 16)
    var controls = 0
    for byte in head {
      if byte == 0 { return UTF16Decoding.Order(pattern: bytes) != nil }
      if byte < 0x20, !textControls.contains(byte) { controls += 1 }
    }
    return controls * 20 <= head.count
  }

  /// Control characters that occur in text: tab, line and form feed, carriage return, and those of
  /// terminal sequences that were copied with it (bell, backspace, shifts, escape).
  private static let textControls: Set<UInt8> = [
    0x07, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x0E, 0x0F, 0x1B,
  ]

  /// Whether bytes are valid UTF-8.
  static func isUTF8(_ bytes: [UInt8]) -> Bool { isUTF8(bytes, in: bytes.indices) }

  /// Whether many bytes are valid UTF-8, looked at by all processors.
  ///
  /// - Parameter size: how many bytes a part has that one processor looks at, at least four.
  static func isLongUTF8(_ bytes: [UInt8], partsOf size: Int = 1 << 22) -> Bool {
    var ends = stride(from: size, to: bytes.count, by: size).map { $0 }
    // A part ends where a sequence does, as far as there are any.
    for (number, end) in ends.enumerated() {
      ends[number] = (end - 3...end).last { bytes[$0] & 0xC0 != 0x80 } ?? end
    }
    let parts = zip([0] + ends, ends + [bytes.count]).map { $0..<$1 }
    var results = Array(repeating: false, count: parts.count)
    results.withUnsafeMutableBufferPointer { results in
      // Every part has a place of its own.
      nonisolated(unsafe) let results = results
      Blocks.forEach(parts.count) { results[$0] = isUTF8(bytes, in: parts[$0]) }
    }
    return results.allSatisfy { $0 }
  }

  private static func isUTF8(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Check.sequences(in: $0, range) != nil }
  }

  /// Replaces CRLF and CR by `\n`.
  static func withPlainLineEnds(_ bytes: consuming [UInt8]) -> [UInt8] {
    guard bytes.position(of: 0x0D) != nil else { return bytes }
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
