/// What a page of markup says about its own encoding.
enum DeclaredEncoding {
  /// The encoding named by an XML declaration or by HTML's `meta` element near the beginning.
  static func of(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4096)
    let start = head.drop { $0 <= 0x20 }
    guard start.first == 0x3C else { return nil }
    let text = String(decoding: head.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    if text.hasPrefix("<?xml") || start.starts(with: "<?xml".utf8) {
      let declaration = text.prefix { $0 != ">" }
      if let name = value(behind: "encoding", in: declaration), let found = usable(name) {
        return found
      }
    }
    for tag in text.split(separator: "<") where tag.hasPrefix("meta") {
      if let name = value(behind: "charset", in: tag.prefix { $0 != ">" }) {
        return usable(name)
      }
    }
    return nil
  }

  /// An encoding that the bytes, which are no UTF-8, may have.
  static func usable(_ name: String) -> TextEncoding? {
    guard let encoding = TextEncoding(name), encoding.kind != .utf8,
      encoding.kind != .utf16Little, encoding.kind != .utf16Big
    else { return nil }
    return encoding
  }

  /// The name behind a word and an equals sign, with or without quotes.
  private static func value(behind word: String, in text: Substring) -> String? {
    let bytes = Array(text.utf8)
    guard let found = bytes[...].position(of: Array(word.utf8)) else { return nil }
    var position = found + word.utf8.count
    while position < bytes.count, [0x20, 0x3D, 0x22, 0x27].contains(bytes[position]) {
      position += 1
    }
    let end = bytes[position...].firstIndex { [0x20, 0x22, 0x27, 0x3B, 0x2F, 0x3F].contains($0) }
    let name = String(decoding: bytes[position..<(end ?? bytes.count)], as: UTF8.self)
    return name.isEmpty ? nil : name
  }
}
