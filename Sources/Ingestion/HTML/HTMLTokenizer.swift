/// A piece of an HTML page.
enum HTMLToken: Equatable {
  /// Text with its character references resolved.
  case text([UInt8])
  /// The content of a script element, as it stands.
  case script([UInt8])
  case start(name: String, attributes: [String: String])
  case end(name: String)
}

/// Cuts an HTML page into tokens, after the states of the HTML standard's tokeniser.
///
/// Nothing is refused: unquoted attributes, stray angle brackets and comments that never end are
/// read as browsers do. A quoted attribute value that finds no end nearby ends with its tag.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  /// The element whose content is raw text up to its end tag.
  private var rawElement: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "noembed", "noframes",
  ]
  private static let longestValue = 16_384

  /// The next token, or nothing at the end.
  mutating func next() -> HTMLToken? {
    while position < bytes.count {
      if let element = rawElement {
        rawElement = nil
        if let token = raw(element) { return token }
        continue
      }
      if bytes[position] == 0x3C, let token = markup() {
        switch token {
        case .skipped: continue
        case .token(let token): return token
        }
      }
      let start = position
      position += 1
      while position < bytes.count, bytes[position] != 0x3C { position += 1 }
      return .text(HTMLEntities.resolved(bytes[start..<position]))
    }
    return nil
  }

  private enum Markup {
    case skipped
    case token(HTMLToken)
  }

  /// What begins with `<`; nothing where the bracket is text.
  private mutating func markup() -> Markup? {
    let after = byte(position + 1)
    if after == 0x21 || after == 0x3F {
      skipDeclaration()
      return .skipped
    }
    let isEnd = after == 0x2F
    let nameStart = position + (isEnd ? 2 : 1)
    guard byte(nameStart).isLetter else {
      guard isEnd else { return nil }
      skip(past: ">")
      return .skipped
    }
    var nameEnd = nameStart
    while nameEnd < bytes.count, bytes[nameEnd] > 0x20, bytes[nameEnd] != 0x3E,
      bytes[nameEnd] != 0x2F
    {
      nameEnd += 1
    }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
    position = nameEnd
    let attributes = attributes()
    if isEnd { return .token(.end(name: name)) }
    if HTMLTokenizer.rawElements.contains(name) { rawElement = name }
    return .token(.start(name: name, attributes: attributes))
  }

  /// Comments, doctypes, processing instructions and CDATA marks.
  private mutating func skipDeclaration() {
    if bytes[position...].starts(with: "<!--".utf8) {
      position += 4
      if byte(position) == 0x3E {
        position += 1
        return
      }
      skip(past: "-->")
    } else if bytes[position...].starts(with: "<![CDATA[".utf8) {
      position += 9
    } else {
      skip(past: ">")
    }
  }

  private mutating func skip(past mark: String) {
    if let found = bytes[min(position, bytes.count)...].position(of: Array(mark.utf8)) {
      position = found + mark.utf8.count
    } else {
      position = bytes.count
    }
  }

  private mutating func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while position < bytes.count {
      while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == 0x2F {
        position += 1
      }
      guard position < bytes.count else { break }
      if bytes[position] == 0x3E {
        position += 1
        break
      }
      let nameStart = position
      position += 1
      while position < bytes.count, bytes[position] > 0x20,
        ![0x3D, 0x3E, 0x2F].contains(bytes[position])
      {
        position += 1
      }
      let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
      var look = position
      while look < bytes.count, bytes[look] <= 0x20 { look += 1 }
      guard byte(look) == 0x3D else {
        if attributes[name] == nil { attributes[name] = "" }
        continue
      }
      position = look + 1
      let value = value()
      if attributes[name] == nil { attributes[name] = value }
    }
    return attributes
  }

  private mutating func value() -> String {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    let quote = byte(position)
    let start: Int
    var end: Int
    if quote == 0x22 || quote == 0x27 {
      start = position + 1
      let limit = min(start + HTMLTokenizer.longestValue, bytes.count)
      if let found = bytes[min(start, limit)..<limit].firstIndex(of: quote) {
        end = found
        position = found + 1
      } else {
        end = bytes[min(start, bytes.count)...].firstIndex(of: 0x3E) ?? bytes.count
        position = end
      }
    } else {
      start = position
      end = position
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x3E { end += 1 }
      position = end
    }
    end = max(start, end)
    guard start <= bytes.count else { return "" }
    return String(decoding: HTMLEntities.resolved(bytes[start..<end]), as: UTF8.self)
  }

  /// The content of a raw element up to its end tag, which is left to be read.
  private mutating func raw(_ element: String) -> HTMLToken? {
    let start = position
    let mark = Array("</\(element)".utf8)
    var end = bytes.count
    var look = position
    while look < bytes.count {
      guard let bracket = bytes[look...].firstIndex(of: 0x3C) else { break }
      let rest = bytes[bracket...].prefix(mark.count)
      if rest.count == mark.count, zip(rest, mark).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }),
        !byte(bracket + mark.count).isLetterOrDigit
      {
        end = bracket
        break
      }
      look = bracket + 1
    }
    position = end
    guard end > start else { return nil }
    let content = Array(bytes[start..<end])
    switch element {
    case "script": return .script(content)
    case "title", "textarea": return .text(HTMLEntities.resolved(content[...]))
    default: return nil
    }
  }

  private func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }
}
