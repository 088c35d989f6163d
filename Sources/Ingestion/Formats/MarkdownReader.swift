/// Reads Markdown: the text stays as it is, headings and front matter are marked.
enum MarkdownReader {
  /// Reads a page.
  ///
  /// Front matter is a block between two lines `---` at the beginning, one `key: value` a line.
  static func read(_ text: [UInt8]) -> RawDocument {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var document = RawDocument(text: text)
    document.markup = Array(repeating: [], count: lines.count)
    var first = 0
    if let open = lines.first, isFence(open),
      let close = lines.dropFirst().prefix(100).firstIndex(where: isFence)
    {
      for position in 0...close { document.markup[position] = .furniture }
      for line in lines[1..<close] { take(line, &document.facts) }
      first = close + 1
    }
    var hasTitle = false
    for position in first..<lines.count {
      let marks = lines[position].prefix { $0 == 0x23 }.count
      guard (1...6).contains(marks), lines[position].dropFirst(marks).first == 0x20 else {
        continue
      }
      document.markup[position] = marks == 1 && !hasTitle ? [.heading, .title] : .heading
      if marks == 1 { hasTitle = true }
    }
    return document
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line, as: UTF8.self).trimmed == "---"
  }

  private static func take(_ line: ArraySlice<UInt8>, _ facts: inout DocumentFacts) {
    guard let colon = line.firstIndex(of: 0x3A), let start = line.first, start > 0x20 else {
      return
    }
    let key = String(decoding: line[..<colon], as: UTF8.self).trimmed
    var value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
    for quote in ["\"", "'"]
    where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = String(value.dropFirst().dropLast())
    }
    if !facts.set(key, to: value) { facts.fields[key] = value }
  }
}
