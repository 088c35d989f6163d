/// Decodes a text that comes in pieces as ``TextDecoding`` does a whole one.
///
/// What is no UTF-8 is judged by all that came so far, and not by what is still to come.
struct PieceDecoding: Sendable {
  private enum Form: Sendable {
    /// UTF-8 as far as the bytes are; other bytes are Windows-1252, or unknown where UTF-8 was said.
    case utf8(isSaid: Bool)
    case utf16(UTF16Decoding.Order)
    case single(TextEncoding)
    /// What only the system can convert is kept to the end.
    case whole(TextEncoding)
  }

  private let form: Form
  /// Whether the beginning looks like text.
  private let isText: Bool
  private var isFirst = true
  private var counts = (valid: 0, stray: 0)
  /// What the last piece ended with and only the next one shows the meaning of: a part of a sequence,
  /// or a carriage return.
  private(set) var undecoded: [UInt8] = []
  /// The name of the encoding where it was another than UTF-8.
  private(set) var encoding: String?
  /// The number of bytes in a text of UTF-8 that were none.
  private(set) var repairs = 0

  /// - Parameters:
  ///   - head: the first bytes of the text.
  ///   - given: the encoding that was said.
  init(head: [UInt8], encoding given: TextEncoding?) {
    isText = TextDecoding.looksLikeText(head)
    let isSaidToBe16 = given?.kind == .utf16Little || given?.kind == .utf16Big
    if given == nil || isSaidToBe16,
      let order = UTF16Decoding.Order(mark: head)
        ?? (given == nil ? UTF16Decoding.Order(pattern: head) : nil)
    {
      (form, encoding) = (.utf16(order), "UTF-16")
      return
    }
    guard let given = given ?? PieceDecoding.declared(head), given.kind != .utf8 else {
      form = .utf8(isSaid: given != nil)
      return
    }
    encoding = given.name
    switch given.kind {
    case .utf16Little: form = .utf16(.little)
    case .utf16Big: form = .utf16(.big)
    case .system: form = .whole(given)
    default: form = .single(given)
    }
  }

  /// The encoding that a text declares, where its beginning is no UTF-8.
  private static func declared(_ head: [UInt8]) -> TextEncoding? {
    let counts = UTF8Sequence.counts(head)
    return counts.stray > 0 && counts.valid <= counts.stray * 2 ? DeclaredEncoding.of(head) : nil
  }

  /// Decodes bytes in their place.
  ///
  /// - Parameters:
  ///   - bytes: decoded text, and from `start` on `undecoded` and the next piece; then decoded text.
  ///   - isLast: whether nothing follows.
  /// - Returns: whether the bytes may be text.
  mutating func decode(_ bytes: inout [UInt8], from start: Int, isLast: Bool) -> Bool {
    let kept = isLast ? 0 : unfinished(bytes[start...])
    undecoded = Array(bytes.suffix(kept))
    bytes.removeLast(kept)
    if bytes.count == start { return true }
    defer { isFirst = false }
    switch form {
    case .utf8(let isSaid): return decodeUTF8(&bytes, from: start, isSaid: isSaid)
    case .utf16(let order):
      guard let text = UTF16Decoding.decode(bytes[start...], order, isFirst: isFirst) else {
        return false
      }
      return replace(&bytes, from: start, by: text)
    case .single(let encoding), .whole(let encoding):
      guard let text = encoding.decode(Array(bytes[start...])) else { return false }
      return replace(&bytes, from: start, by: text)
    }
  }

  private mutating func decodeUTF8(
    _ bytes: inout [UInt8], from start: Int, isSaid: Bool
  ) -> Bool {
    if isFirst, bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeSubrange(start..<start + 3)
    }
    guard isText, bytes.position(of: 0, from: start) == nil else { return false }
    let sequences = bytes.withUnsafeBufferPointer {
      UTF8Check.sequences(in: $0, start..<$0.count)
    }
    if let sequences {
      counts.valid += sequences
      return bytes.position(of: 0x0D, from: start) == nil
        || replace(&bytes, from: start, by: Array(bytes[start...]))
    }
    let piece = Array(bytes[start...])
    let (valid, stray) = UTF8Sequence.counts(piece)
    counts = (counts.valid + valid, counts.stray + stray)
    guard isSaid || counts.valid > counts.stray * 2 else {
      encoding = "Windows-1252"
      return replace(&bytes, from: start, by: Windows1252.decode(piece))
    }
    repairs += stray
    let repaired = TextEncoding.repairedUTF8(piece) { byte in
      var scalar: [UInt8] = []
      scalar.append(utf8: isSaid ? 0xFFFD : Windows1252.scalar(byte))
      return scalar
    }
    return replace(&bytes, from: start, by: repaired)
  }

  private func replace(_ bytes: inout [UInt8], from start: Int, by text: [UInt8]) -> Bool {
    guard text.position(of: 0) == nil else { return false }
    bytes.replaceSubrange(start..., with: TextDecoding.withPlainLineEnds(text))
    return true
  }

  /// How many bytes at the end have no meaning yet.
  private func unfinished(_ bytes: ArraySlice<UInt8>) -> Int {
    switch form {
    case .whole: return bytes.count
    case .single: return bytes.last == 0x0D ? 1 : 0
    case .utf16(let order):
      let odd = bytes.count % 2
      let unit = bytes.dropLast(odd).suffix(2)
      guard let first = unit.first, let last = unit.last, unit.count == 2 else { return odd }
      let (high, low) = order == .little ? (last, first) : (first, last)
      let isOpen = 0xD8...0xDB ~= high || (high == 0 && low == 0x0D)
      return odd + (isOpen ? 2 : 0)
    case .utf8:
      if bytes.last == 0x0D { return 1 }
      for (back, byte) in bytes.suffix(3).reversed().enumerated() where byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return length > back + 1 ? back + 1 : 0
      }
      return 0
    }
  }
}
