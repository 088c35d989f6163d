/// A place where a text is not XML.
struct XMLFault: Error, Equatable {
  /// Bytes before the fault.
  let offset: Int
  let message: String
}

/// A piece of an XML document.
enum XMLToken: Equatable {
  /// An element's start; an empty element gives its end as well.
  case start(XMLElement)
  case end(name: String)
  /// Text with its references resolved.
  case text([UInt8])
}

/// The start of an element.
struct XMLElement: Equatable {
  /// The name without namespace prefix.
  let name: String
  /// The prefix, empty where there is none.
  let prefix: String
  /// Attributes in the order they are written, with their prefixes.
  let attributes: [(name: String, value: String)]

  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.name == right.name && left.prefix == right.prefix
      && left.attributes.elementsEqual(right.attributes) {
        $0.name == $1.name && $0.value == $1.value
      }
  }
}

/// Reads XML one piece after the other and refuses what is not well formed.
///
/// Document types are passed over: nothing is ever fetched, and entities that a document declares
/// for itself are not expanded, so that none can grow. References to them stay as they are written;
/// the names of HTML are known, as feeds use them undeclared. Nesting is limited.
struct XMLTokenizer {
  private let bytes: [UInt8]
  /// Where the next piece begins.
  private(set) var position = 0
  /// The names of the open elements as they are written.
  private var open: [String] = []
  /// The end of an empty element that is still to be given.
  private var pendingEnd: String?
  private var hasRoot = false
  private static let deepest = 256

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of elements that are open.
  var depth: Int { open.count }

  /// The next piece, or nothing at the end.
  mutating func next() throws(XMLFault) -> XMLToken? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while position < bytes.count {
      guard bytes[position] == 0x3C else {
        if let text = try text() { return text }
        continue
      }
      switch byte(position + 1) {
      case 0x21:
        if let text = try declaration() { return text }
      case 0x3F: try skip(past: "?>", "a processing instruction is never closed")
      case 0x2F: return try endTag()
      default: return try startTag()
      }
    }
    if let last = open.last { throw fault("`<\(last)>` is never closed") }
    guard hasRoot else { throw fault("there is no element") }
    return nil
  }

  /// The bytes between two positions as they are written.
  func source(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  private func fault(_ message: String) -> XMLFault { XMLFault(offset: position, message: message) }

  private func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func text() throws(XMLFault) -> XMLToken? {
    let end = bytes[position...].firstIndex(of: 0x3C) ?? bytes.count
    let range = position..<end
    guard !open.isEmpty else {
      if let stray = bytes[range].firstIndex(where: { $0 > 0x20 }) {
        position = stray
        throw fault("text outside the document's element")
      }
      position = end
      return nil
    }
    position = end
    return .text(HTMLEntities.resolved(bytes[range]))
  }

  /// What begins with `<!`: comments and document types are passed over, CDATA is text.
  private mutating func declaration() throws(XMLFault) -> XMLToken? {
    let rest = bytes[position...]
    if rest.starts(with: "<!--".utf8) {
      try skip(past: "-->", "a comment is never closed")
    } else if rest.starts(with: "<![CDATA[".utf8) {
      guard !open.isEmpty else { throw fault("text outside the document's element") }
      let start = position + 9
      guard let end = bytes[min(start, bytes.count)...].position(of: Array("]]>".utf8)) else {
        throw fault("a CDATA section is never closed")
      }
      position = end + 3
      return .text(Array(bytes[start..<end]))
    } else {
      try skipDocumentType()
    }
    return nil
  }

  private mutating func skip(past mark: String, _ message: String) throws(XMLFault) {
    guard let found = bytes[position...].position(of: Array(mark.utf8)) else {
      throw fault(message)
    }
    position = found + mark.utf8.count
  }

  private mutating func skipDocumentType() throws(XMLFault) {
    let start = position
    var brackets = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x22, 0x27:
        let quote = bytes[position]
        guard let end = bytes[(position + 1)...].firstIndex(of: quote) else {
          position = start
          throw fault("the document type is never closed")
        }
        position = end
      case 0x3C where bytes[position...].starts(with: "<!--".utf8):
        try skip(past: "-->", "a comment is never closed")
        continue
      case 0x5B: brackets += 1
      case 0x5D: brackets -= 1
      case 0x3E where brackets <= 0:
        position += 1
        return
      default: break
      }
      position += 1
    }
    position = start
    throw fault("the document type is never closed")
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, bytes[position] > 0x20,
      ![0x2F, 0x3D, 0x3E, 0x3C, 0x22, 0x27].contains(bytes[position])
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func endTag() throws(XMLFault) -> XMLToken {
    let start = position
    position += 2
    let name = name()
    skipSpace()
    guard byte(position) == 0x3E else { throw fault("an end tag is not closed") }
    guard open.last == name else {
      position = start
      throw fault(
        open.last.map { "`</\(name)>` where `</\($0)>` is missing" }
          ?? "`</\(name)>` ends nothing")
    }
    position += 1
    open.removeLast()
    return .end(name: XMLTokenizer.parts(of: name).name)
  }

  private mutating func startTag() throws(XMLFault) -> XMLToken {
    let start = position
    position += 1
    let first = byte(position)
    guard first.isLetter || first == 0x5F || first == 0x3A || first >= 0x80 else {
      position = start
      throw fault("`<` begins no tag; it is written `&lt;` in text")
    }
    if open.isEmpty, hasRoot {
      position = start
      throw fault("a second element beside the document's own")
    }
    guard open.count < XMLTokenizer.deepest else { throw fault("nested too deeply") }
    hasRoot = true
    let written = name()
    var attributes: [(name: String, value: String)] = []
    while true {
      skipSpace()
      switch byte(position) {
      case 0x3E:
        position += 1
        open.append(written)
      case 0x2F where byte(position + 1) == 0x3E:
        position += 2
        pendingEnd = XMLTokenizer.parts(of: written).name
      case 0 where position >= bytes.count:
        position = start
        throw fault("the tag `<\(written)` is not closed")
      default:
        attributes.append(try attribute(of: attributes))
        continue
      }
      let (prefix, name) = XMLTokenizer.parts(of: written)
      return .start(XMLElement(name: name, prefix: prefix, attributes: attributes))
    }
  }

  private mutating func attribute(
    of others: [(name: String, value: String)]
  ) throws(XMLFault) -> (name: String, value: String) {
    let start = position
    let name = name()
    guard !name.isEmpty else { throw fault("an attribute's name is missing") }
    skipSpace()
    guard byte(position) == 0x3D else { throw fault("the attribute `\(name)` has no value") }
    position += 1
    skipSpace()
    let quote = byte(position)
    guard quote == 0x22 || quote == 0x27,
      let end = bytes[(position + 1)...].firstIndex(of: quote)
    else { throw fault("the value of `\(name)` is not quoted") }
    let value = bytes[(position + 1)..<end]
    if let bracket = value.firstIndex(of: 0x3C) {
      position = bracket
      throw fault("`<` inside the value of `\(name)`")
    }
    if others.count < 256, others.contains(where: { $0.name == name }) {
      position = start
      throw fault("the attribute `\(name)` stands twice")
    }
    position = end + 1
    return (name, String(decoding: HTMLEntities.resolved(value), as: UTF8.self))
  }

  private static func parts(of name: String) -> (prefix: String, name: String) {
    guard let colon = name.firstIndex(of: ":") else { return ("", name) }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }
}
