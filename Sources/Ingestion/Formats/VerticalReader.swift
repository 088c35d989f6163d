/// Reads verticalised text, as corpus tools have it: one token a line, structures as tags.
///
/// A `text`, `doc` or `document` element is a document and its attributes are what is known about
/// it; `p` is a paragraph, `s` a sentence, `g` joins two tokens. The first column is the word unless
/// a comment names the columns.
struct VerticalReader {
  private let fields: RecordFields
  private var facts = DocumentFacts()
  private var lines = MarkedText()
  private var spacing = TokenSpacing()
  private var markup: LineMarkup = []
  private var wordColumn = 0
  private var hasTitle = false
  /// Whether elements mark documents; else the whole file is one.
  private var hasDocuments = false
  /// Whether a document has begun.
  private var isOpen = false
  /// How many lines were read.
  private var number = 0

  init(_ names: FieldNames) { fields = RecordFields(names) }

  private static let documents: Set<String> = ["text", "doc", "document"]
  private static let paragraphs: Set<String> = [
    "p", "para", "paragraph", "head", "heading", "title", "h1", "h2", "h3", "div", "section",
    "caption", "item", "li", "block",
  ]

  /// Reads the documents of the next piece of a file.
  ///
  /// - Parameters:
  ///   - text: what the last piece left over, and what follows it.
  ///   - isLast: whether nothing follows the text.
  /// - Returns: where the first document begins that has not come to its end.
  /// - Complexity: O(bytes).
  mutating func read(
    _ text: [UInt8], isLast: Bool, into result: inout RecordReader.Result
  ) throws(CancellationError) -> Int {
    let (stretches, end) = try VerticalReader.stretches(of: text, isLast: isLast)
    for stretch in stretches {
      // Where a file says which tokens are joined, all others are not.
      if stretch.joinsTokens { spacing.isExplicit = true }
      var start = stretch.range.lowerBound
      while start < stretch.range.upperBound {
        number += 1
        if number & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
        let lineEnd = text.position(of: 0x0A, from: start) ?? text.count
        take(text, start..<lineEnd, into: &result)
        start = lineEnd + 1
      }
    }
    guard isLast else { return end }
    if isOpen, hasDocuments {
      result.faults.append(
        .malformed(line: number, column: 1, "the last document is never closed"))
    }
    endDocument(into: &result)
    return end
  }

  /// Cuts a text before each document's beginning and behind each one's end.
  ///
  /// - Returns: the stretches that are whole, and where they end.
  private static func stretches(
    of text: [UInt8], isLast: Bool
  ) throws(CancellationError) -> (stretches: [(range: Range<Int>, joinsTokens: Bool)], end: Int) {
    var stretches: [(range: Range<Int>, joinsTokens: Bool)] = []
    var (first, start, number, joinsTokens) = (0, 0, 0, false)
    func close(_ end: Int) {
      if first < end { stretches.append((first..<end, joinsTokens)) }
      (first, joinsTokens) = (end, false)
    }
    while start < text.count {
      number += 1
      if number & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      let lineEnd = text.position(of: 0x0A, from: start) ?? text.count
      // The rest of the last line may follow.
      guard isLast || lineEnd < text.count else { break }
      let next = min(lineEnd + 1, text.count)
      if let (name, isEnd) = tag(text[start..<lineEnd]) {
        if name == "g" { joinsTokens = true }
        if documents.contains(name) { close(isEnd ? next : start) }
      }
      start = next
    }
    if isLast { close(text.count) }
    return (stretches, first)
  }

  /// The name in a line that is a tag, in lower case.
  private static func tag(_ line: ArraySlice<UInt8>) -> (name: String, isEnd: Bool)? {
    guard line.first == 0x3C, line.last == 0x3E else { return nil }
    let isEnd = line.dropFirst().first == 0x2F
    let name = line.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetterOrDigit || $0 == 0x5F }
    guard !name.isEmpty else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), isEnd)
  }

  private mutating func take(
    _ text: [UInt8], _ line: Range<Int>, into result: inout RecordReader.Result
  ) {
    if line.count >= 2, text[line.lowerBound] == 0x3C, text[line.upperBound - 1] == 0x3E {
      let next = text[line.lowerBound + 1]
      if next.isLetter || next == 0x2F || next == 0x21 || next == 0x3F {
        return structure(text[line], into: &result)
      }
    }
    var column = line
    for _ in 0..<wordColumn {
      guard let tab = text[column].position(of: 0x09) else { return }
      column = tab + 1..<line.upperBound
    }
    let end = text[column].position(of: 0x09) ?? line.upperBound
    let word = text.trimmedRange(column.lowerBound..<end)
    guard !word.isEmpty else { return }
    isOpen = true
    let bytes = text[word]
    let token = String(
      decoding: bytes.contains(0x26) ? HTMLEntities.resolved(bytes)[...] : bytes, as: UTF8.self)
    // Other blanks than those of ASCII are seldom, and take longer to tell.
    let isPlain = text[word.lowerBound] < 0x80 && text[word.upperBound - 1] < 0x80
    spacing.add(isPlain && !bytes.contains(0x26) ? token : token.trimmed)
  }

  private mutating func structure(
    _ line: ArraySlice<UInt8>, into result: inout RecordReader.Result
  ) {
    let second = line[line.startIndex + 1]
    if second == 0x21 {
      nameColumns(String(decoding: line, as: UTF8.self))
      return
    }
    guard let (name, isEnd) = VerticalReader.tag(line) else { return }
    if VerticalReader.documents.contains(name) {
      endDocument(into: &result)
      guard !isEnd else { return }
      (hasDocuments, isOpen) = (true, true)
      for (name, value) in VerticalReader.attributes(line) {
        fields.set(name, value == "_" ? "" : value, in: &facts)
      }
    } else if VerticalReader.paragraphs.contains(name) {
      endLine()
      lines.endParagraph()
      markup = isEnd ? [] : markup(of: name, VerticalReader.attributes(line))
    } else if name == "g" {
      spacing.glue()
    }
  }

  private func markup(
    of name: String, _ attributes: [(name: String, value: String)]
  ) -> LineMarkup {
    func value(_ names: String...) -> String {
      attributes.first { names.contains($0.name) }?.value.lowercased() ?? ""
    }
    if let own = LineMarkup(zone: value("zone")) {
      return own.contains(.title) && hasTitle ? .heading : own
    }
    let type = value("type", "role")
    if ["head", "heading", "title", "headline", "h1", "h2", "h3"].contains(where: {
      $0 == name || $0 == type
    }) {
      return hasTitle ? .heading : [.heading, .title]
    }
    if name == "caption" || type == "caption" { return .caption }
    return ["p", "para", "paragraph"].contains(name) ? .paragraph : []
  }

  /// Takes the columns a comment names: "<!-- #vrt positional-attributes: word pos lemma -->".
  private mutating func nameColumns(_ comment: String) {
    guard let colon = comment.firstIndex(of: ":"), comment.contains("positional-attributes") else {
      return
    }
    let names = comment[comment.index(after: colon)...].split { $0 == " " || $0 == "|" }
    wordColumn = names.firstIndex { ["word", "token", "form"].contains($0.lowercased()) } ?? 0
  }

  private mutating func endLine() {
    if !spacing.text.isEmpty {
      lines.add(spacing.text, markup)
      if markup.contains(.title) { hasTitle = true }
    }
    spacing.reset()
  }

  private mutating func endDocument(into result: inout RecordReader.Result) {
    endLine()
    if !lines.isEmpty {
      result.documents.append(
        RawDocument(text: lines.text, facts: facts, markup: lines.markup))
    }
    (facts, lines, markup) = (DocumentFacts(), MarkedText(), [])
    (hasTitle, isOpen) = (false, false)
  }

  /// The attributes of a tag, with their references resolved.
  private static func attributes(
    _ tag: ArraySlice<UInt8>
  ) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var position = tag.firstIndex { $0 <= 0x20 } ?? tag.endIndex
    while position < tag.endIndex, let equals = tag[position...].firstIndex(of: 0x3D) {
      let name = String(decoding: tag[position..<equals], as: UTF8.self).trimmed
      guard equals + 1 < tag.endIndex, tag[equals + 1] == 0x22 || tag[equals + 1] == 0x27,
        let end = tag[(equals + 2)...].firstIndex(of: tag[equals + 1])
      else { break }
      let value = HTMLEntities.resolved(tag[(equals + 2)..<end])
      found.append((name, String(decoding: value, as: UTF8.self)))
      position = end + 1
    }
    return found
  }
}
