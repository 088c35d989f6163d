/// A place where a text is not JSON.
struct JSONFault: Error, Equatable {
  /// Bytes before the fault.
  let offset: Int
  let message: String
}

/// Reads one JSON value after RFC 8259.
///
/// Raw line ends inside strings are let through, as web pages have them. Nesting is limited, so
/// that hostile input cannot exhaust the stack.
struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private static let deepest = 128

  /// The value that the bytes spell, with nothing but white space around it.
  ///
  /// - Complexity: O(bytes).
  static func value(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes: bytes, position: bytes.startIndex)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.endIndex else {
      throw parser.fault("something follows the value")
    }
    return value
  }

  private init(bytes: ArraySlice<UInt8>, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(offset: position - bytes.startIndex, message: message)
  }

  private var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < JSONParser.deepest else { throw fault("nested too deeply") }
    skipSpace()
    switch current {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    case .some(let byte) where byte == 0x2D || (0x30...0x39).contains(byte): return number()
    default: throw fault("a value is missing")
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    if take(0x7D) { return .object(members) }
    repeat {
      skipSpace()
      guard current == 0x22 else { throw fault("a member's name is missing") }
      let key = try name()
      guard take(0x3A) else { throw fault("a colon is missing") }
      members.append((key, try value(depth: depth + 1)))
    } while take(0x2C)
    guard take(0x7D) else { throw fault("the object is not closed") }
    return .object(members)
  }

  /// The name of a member, which hardly ever has an escape.
  private mutating func name() throws(JSONFault) -> String {
    let start = position + 1
    let rest = bytes[start...].prefix { $0 != 0x22 && $0 != 0x5C }
    guard rest.endIndex < bytes.endIndex, bytes[rest.endIndex] == 0x22 else {
      return String(decoding: try string(), as: UTF8.self)
    }
    position = rest.endIndex + 1
    return String(decoding: rest, as: UTF8.self)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    if take(0x5D) { return .array(values) }
    repeat { values.append(try value(depth: depth + 1)) } while take(0x2C)
    guard take(0x5D) else { throw fault("the list is not closed") }
    return .array(values)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("a value is missing") }
    position += word.utf8.count
    return value
  }

  private mutating func number() -> JSONValue {
    let start = position
    while let byte = current,
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    {
      position += 1
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func string() throws(JSONFault) -> [UInt8] {
    position += 1
    var result: [UInt8] = []
    /// The next quote; found again only when it has been passed.
    var quote = position - 1
    while true {
      let start = position
      if quote < position { quote = bytes[position...].position(of: 0x22) ?? bytes.endIndex }
      position = bytes[start..<quote].position(of: 0x5C) ?? quote
      guard let byte = current else { throw fault("the text is not closed") }
      if byte == 0x22, result.isEmpty {
        defer { position += 1 }
        return Array(bytes[start..<position])
      }
      // An escape makes a text shorter, never longer.
      if result.isEmpty { result.reserveCapacity(quote - start) }
      result.append(contentsOf: bytes[start..<position])
      position += 1
      if byte == 0x22 { return result }
      guard let escape = current else { throw fault("the text is not closed") }
      position += 1
      switch escape {
      case 0x6E: result.append(0x0A)
      case 0x74: result.append(0x09)
      case 0x72: result.append(0x0D)
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x75: result.append(utf8: try escapedScalar())
      case 0x22, 0x5C, 0x2F: result.append(escape)
      default:
        position -= 2
        throw fault("unknown escape")
      }
    }
  }

  /// The scalar behind `\u`; a pair of surrogates is one, a lone one U+FFFD.
  private mutating func escapedScalar() throws(JSONFault) -> UInt32 {
    let first = try fourDigits()
    guard (0xD800...0xDBFF).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) else {
      return first
    }
    let before = position
    position += 2
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second) else {
      position = before
      return 0xFFFD
    }
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    guard position + 4 <= bytes.endIndex else { throw fault("four digits are missing") }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four digits are missing")
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
