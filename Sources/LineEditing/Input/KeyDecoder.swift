/// Turns the bytes a terminal sends into keys.
///
/// Unknown escape sequences are swallowed whole instead of leaving their tails in the line. Broken
/// UTF-8 becomes U+FFFD, one for each maximal broken part (Unicode 16, section 3.9).
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var start = 0
  /// What has arrived of a paste that has not ended yet, or nil outside of one.
  private var pasted: [UInt8]?

  /// Takes bytes as they were read.
  mutating func append(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Returns the next key, or nil if more bytes are needed.
  mutating func next() -> Key? {
    while true {
      if pasted != nil {
        guard let text = collectPaste() else { return nil }
        if text.isEmpty { continue }
        return .paste(text)
      }
      guard start < bytes.count else { return nil }
      switch bytes[start] {
      case 0x1B:
        switch parseEscape() {
        case .incomplete: return nil
        case .done(let key?): return key
        case .done(nil): continue
        }
      case let byte where byte < 0x20 || byte == 0x7F:
        start += 1
        if let key = Self.controlKey(byte) { return key }
      case let byte where byte < 0x80:
        start += 1
        return .scalar(Unicode.Scalar(byte))
      default:
        guard let (scalar, length) = decodeScalar() else { return nil }
        start += length
        // C1 control characters have no meaning when typed.
        if !(0x80..<0xA0).contains(scalar.value) { return .scalar(scalar) }
      }
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x03: .interrupt
    case 0x04: .endOfFile
    case 0x07: .abort
    case 0x09: .complete
    case 0x0E: .nextLine
    case 0x10: .previousLine
    case 0x12: .search(older: true)
    case 0x13: .search(older: false)
    case 0x1A: .suspend
    // Ctrl-A B E F H, line feed, K L, return, T U W Y and backspace.
    case 0x01, 0x02, 0x05, 0x06, 0x08, 0x0A, 0x0B, 0x0C, 0x0D, 0x14, 0x15, 0x17, 0x19, 0x7F:
      .control(byte)
    default: nil
    }
  }

  // MARK: Escape sequences

  private enum Parsed {
    case incomplete
    case done(Key?)
  }

  /// Longer sequences are noise.
  private static let maximumLength = 64

  private mutating func parseEscape() -> Parsed {
    var index = start + 1
    var alt = false
    // Some terminals send a second ESC before a key pressed together with Alt.
    if index + 1 < bytes.count, bytes[index] == 0x1B, bytes[index + 1] == UInt8(ascii: "[") {
      alt = true
      index += 1
    }
    guard index < bytes.count else { return .incomplete }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "["): return parseControlSequence(from: index + 1, alt: alt)
    case UInt8(ascii: "O"):
      guard index + 1 < bytes.count else { return .incomplete }
      start = index + 2
      // rxvt sends small letters for arrows pressed together with Ctrl.
      let letter = bytes[index + 1]
      let key = Self.cursorKey(letter & 0x5F, modified: letter >= 0x60)
      return .done(key)
    case 0x1B:
      // A lone ESC; the second one may begin a sequence.
      guard index + 1 < bytes.count else { return .incomplete }
      start = index
      return .done(nil)
    case 0x7F, 0x08:
      start = index + 1
      return .done(.alt(0x7F))
    default:
      if byte < 0x20 || byte >= 0x80 {
        // A lone ESC before something else: only that counts.
        start = index
        return .done(nil)
      }
      start = index + 1
      let letter = byte | 0x20
      return .done("bfdcul".utf8.contains(letter) ? .alt(letter) : nil)
    }
  }

  /// Parses from the byte after `ESC [` on.
  private mutating func parseControlSequence(from first: Int, alt: Bool) -> Parsed {
    var index = first
    // Linux console: ESC [ [ A … E are function keys.
    if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
      guard index + 1 < bytes.count else { return .incomplete }
      start = index + 2
      return .done(nil)
    }
    while index < bytes.count, (0x20...0x3F).contains(bytes[index]) {
      index += 1
      if index - first > Self.maximumLength {
        start = index
        return .done(nil)
      }
    }
    guard index < bytes.count else { return .incomplete }
    let final = bytes[index]
    guard (0x40...0x7E).contains(final) else {
      // Broken off by something else, which is a key of its own.
      start = index
      return .done(nil)
    }
    let parameters = bytes[first..<index].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { digits in digits.reduce(0) { $0 &* 10 &+ Int($1) &- 48 } }
    start = index + 1
    let modified = alt || (parameters.count > 1 && parameters[1] > 2)
    guard final == UInt8(ascii: "~") else {
      return .done(Self.cursorKey(final, modified: modified))
    }
    switch parameters.first {
    case 1, 7: return .done(.home)
    case 4, 8: return .done(.end)
    case 3: return .done(modified ? .deleteWordForward : .deleteForward)
    case 200:
      pasted = []
      return .done(nil)
    default: return .done(nil)
    }
  }

  private static func cursorKey(_ final: UInt8, modified: Bool) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .previousLine
    case UInt8(ascii: "B"): .nextLine
    case UInt8(ascii: "C"): modified ? .wordRight : .right
    case UInt8(ascii: "D"): modified ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .control(0x0D)
    default: nil
    }
  }

  // MARK: Paste

  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  /// Moves bytes into the paste; returns its text once it has ended.
  private mutating func collectPaste() -> String? {
    let terminator = Self.endOfPaste
    var index = start
    var ended = false
    while index < bytes.count {
      if bytes[index] == 0x1B {
        let rest = bytes[index...].prefix(terminator.count)
        if rest.elementsEqual(terminator) {
          ended = true
          break
        }
        // Perhaps the rest of the end mark is still on its way.
        if rest.count < terminator.count, terminator.starts(with: rest) { break }
      }
      index += 1
    }
    pasted?.append(contentsOf: bytes[start..<index])
    start = index
    guard ended, let all = pasted else { return nil }
    start += terminator.count
    pasted = nil
    return Self.cleaned(all)
  }

  /// The text of a paste: line ends as `\n`, none at the end, no other control characters.
  static func cleaned(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": result.append("\n")
      case "\n":
        if previous != "\r" { result.append("\n") }
      case "\t": result.append("\t")
      default:
        if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
      previous = scalar
    }
    while result.last == "\n" { result.removeLast() }
    return String(result)
  }

  // MARK: UTF-8

  /// Decodes the scalar at `start`, whose first byte is not ASCII; nil if it is incomplete.
  private func decodeScalar() -> (scalar: Unicode.Scalar, length: Int)? {
    let broken: Unicode.Scalar = "\u{FFFD}"
    let lead = bytes[start]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return (broken, 1)
    }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for offset in 1..<length {
      guard start + offset < bytes.count else { return nil }
      let byte = bytes[start + offset]
      guard (offset == 1 ? second : 0x80...0xBF).contains(byte) else { return (broken, offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? broken, length)
  }
}
