/// Opens pages that a browser has saved as one file (MHTML), and mails.
///
/// Read is the part that the page begins with, HTML before plain text; pictures and the like are
/// passed over. The date of such a file is when it was saved and says nothing of the report.
struct MIMEReader {
  /// The page inside.
  struct Page {
    /// The part's bytes, decoded from their transfer encoding only.
    var bytes: [UInt8]
    var isHTML: Bool
    /// The encoding the part names for itself.
    var encoding: TextEncoding?
    var url: String?
    var subject: String?
  }

  private static let deepest = 8

  /// The page in a file, or nothing where no part of it is text.
  ///
  /// - Complexity: O(bytes), times the depth of parts in parts.
  static func page(in file: [UInt8]) -> Page? {
    let (headers, body) = MIMEReader.split(file[...])
    guard var page = page(headers, body, depth: 0) else { return nil }
    page.subject = headers["subject"].map(decodedWords)
    page.url = headers["snapshot-content-location"] ?? page.url ?? headers["content-location"]
    return page
  }

  /// Whether a file begins as such a page does.
  static func announces(_ file: some Collection<UInt8>) -> Bool {
    let head = Array(file.prefix(4096))
    guard let first = head.first, first.isLetter else { return false }
    let (headers, _) = MIMEReader.split(head[...])
    return headers["mime-version"] != nil && headers["content-type"] != nil
  }

  private static func page(
    _ headers: [String: String], _ body: ArraySlice<UInt8>, depth: Int
  ) -> Page? {
    let type = (headers["content-type"] ?? "text/plain").lowercased()
    if type.hasPrefix("multipart/") {
      guard depth < deepest,
        let boundary = parameter("boundary", of: headers["content-type"] ?? "")
      else { return nil }
      var plain: Page?
      for part in parts(body, boundary) {
        let (headers, body) = MIMEReader.split(part)
        guard let page = page(headers, body, depth: depth + 1) else { continue }
        if page.isHTML { return page }
        plain = plain ?? page
      }
      return plain
    }
    let isHTML = type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    guard isHTML || type.hasPrefix("text/plain") else { return nil }
    return Page(
      bytes: decoded(body, headers["content-transfer-encoding"] ?? ""), isHTML: isHTML,
      encoding: parameter("charset", of: headers["content-type"] ?? "")
        .flatMap(DeclaredEncoding.usable),
      url: headers["content-location"].flatMap { $0.hasPrefix("http") ? $0 : nil })
  }

  // MARK: - Structure

  /// The headers, their names in lower case, and what stands behind the empty line.
  private static func split(
    _ part: ArraySlice<UInt8>
  ) -> (headers: [String: String], body: ArraySlice<UInt8>) {
    var headers: [String: String] = [:]
    var last: String?
    var position = part.startIndex
    while position < part.endIndex {
      let end = part[position...].firstIndex(of: 0x0A) ?? part.endIndex
      var line = part[position..<end]
      if line.last == 0x0D { line = line.dropLast() }
      position = min(end + 1, part.endIndex)
      guard let first = line.first else { break }
      if first == 0x20 || first == 0x09 {
        if let last { headers[last, default: ""] += " " + string(line).trimmed }
      } else if let colon = line.firstIndex(of: 0x3A) {
        let name = string(line[..<colon]).trimmed.lowercased()
        last = headers[name] == nil ? name : nil
        if headers[name] == nil { headers[name] = string(line[(colon + 1)...]).trimmed }
      }
    }
    return (headers, part[position...])
  }

  /// The parts between the lines that a boundary makes.
  private static func parts(
    _ body: ArraySlice<UInt8>, _ boundary: String
  ) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var position = body.startIndex
    while position < body.endIndex {
      let end = body[position...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[position..<end].starts(with: mark) {
        if let start { parts.append(body[start..<position]) }
        start = min(end + 1, body.endIndex)
        if body[(position + mark.count)..<end].starts(with: "--".utf8) { return parts }
      }
      position = min(end + 1, body.endIndex)
    }
    // A file that breaks off.
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  /// A parameter of a header: `boundary="…"`.
  private static func parameter(_ name: String, of header: String) -> String? {
    for part in header.split(separator: ";").dropFirst() {
      let text = part.trimmed
      guard text.lowercased().hasPrefix(name), let equals = text.firstIndex(of: "="),
        text[..<equals].trimmed.lowercased() == name
      else { continue }
      let value = text[text.index(after: equals)...].trimmed
      let bare = value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
      return bare.isEmpty ? nil : bare
    }
    return nil
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Transfer encodings

  private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.lowercased() {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  /// Decodes quoted-printable; what is none stays as it is.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      guard byte == 0x3D else {
        result.append(byte)
        continue
      }
      if position + 1 < bytes.endIndex, let high = digit(bytes[position]),
        let low = digit(bytes[position + 1])
      {
        result.append(high << 4 | low)
        position += 2
        continue
      }
      // A soft line end, with blanks that were added on the way.
      var look = position
      while look < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[look]) { look += 1 }
      if look == bytes.endIndex || bytes[look] == 0x0A {
        position = min(look + 1, bytes.endIndex)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Decodes base64 up to its padding; other characters are passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x3D: return result
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  /// A header's text with its encoded words: "=?utf-8?Q?K=C3=B6ln?=".
  static func decodedWords(_ text: String) -> String {
    var result = ""
    var wasEncoded = false
    for word in text.split(separator: " ") {
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      if word.hasPrefix("=?"), word.hasSuffix("?="), parts.count == 5,
        let encoding = TextEncoding(String(parts[1])),
        let decoded = encoding.decode(decodedWord(String(parts[3]), parts[2].lowercased() == "b"))
      {
        if !wasEncoded, !result.isEmpty { result += " " }
        result += String(decoding: decoded, as: UTF8.self)
        wasEncoded = true
      } else {
        result += result.isEmpty ? String(word) : " " + word
        wasEncoded = false
      }
    }
    return result
  }

  private static func decodedWord(_ text: String, _ isBase64: Bool) -> [UInt8] {
    let bytes = Array(text.utf8)
    if isBase64 { return base64(bytes[...]) }
    return quotedPrintable(bytes.map { $0 == 0x5F ? 0x20 : $0 }[...])
  }
}
