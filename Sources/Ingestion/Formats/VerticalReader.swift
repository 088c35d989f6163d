/// Reads verticalised text, as corpus tools have it: one token a line, structures as tags.
///
/// A `text`, `doc` or `document` element is a document and its attributes are what is known about
/// it; `p` is a paragraph, `s` a sentence, `g` joins two tokens. The first column is the word unless
/// a comment names the columns.
struct VerticalReader {
  private var result = RecordReader.Result()
  private let fields: RecordFields
  private var facts = DocumentFacts()
  private var lines = MarkedText()
  private var spacing = TokenSpacing()
  private var markup: LineMarkup = []
  private var wordColumn = 0
  private var hasTitle = false
  /// Whether elements mark documents; else the whole file is one.
  private var hasDocuments = false

  private static let documents: Set<String> = ["text", "doc", "document"]
  private static let paragraphs: Set<String> = [
    "p", "para", "paragraph", "head", "heading", "title", "h1", "h2", "h3", "div", "section",
    "caption", "item", "li", "block",
  ]

  /// Reads a file.
  ///
  /// - Complexity: O(bytes).
  static func read(
    _ text: [UInt8], _ names: FieldNames
  ) throws(CancellationError) -> RecordReader.Result {
    var reader = VerticalReader(fields: RecordFields(names))
    reader.spacing.isExplicit = ["<g/>", "<g />"].contains {
      text[...].position(of: Array($0.utf8)) != nil
    }
    var start = 0
    var number = 0
    while start < text.count {
      number += 1
      if number & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      reader.take(text[start..<end], number)
      start = end + 1
    }
    if reader.isOpen, reader.hasDocuments {
      reader.result.faults.append(
        .malformed(line: number, column: 1, "the last document is never closed"))
    }
    reader.endDocument()
    return reader.result
  }

  private var isOpen = false

  private init(fields: RecordFields) { self.fields = fields }

  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) {
    guard let first = line.first else { return }
    if first == 0x3C, let next = line.dropFirst().first, line.last == 0x3E,
      next.isLetter || next == 0x2F || next == 0x21 || next == 0x3F
    {
      structure(line)
      return
    }
    let columns = line.split(
      separator: 0x09, maxSplits: wordColumn + 1, omittingEmptySubsequences: false)
    guard wordColumn < columns.count else { return }
    let word = columns[wordColumn]
    guard word.contains(where: { $0 > 0x20 }) else { return }
    isOpen = true
    let resolved = word.contains(0x26) ? HTMLEntities.resolved(word) : Array(word)
    spacing.add(String(decoding: resolved, as: UTF8.self).trimmed)
  }

  private mutating func structure(_ line: ArraySlice<UInt8>) {
    let second = line[line.startIndex + 1]
    if second == 0x21 {
      nameColumns(String(decoding: line, as: UTF8.self))
      return
    }
    guard second != 0x3F else { return }
    let isEnd = second == 0x2F
    let name = String(
      decoding: line.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetterOrDigit || $0 == 0x5F },
      as: UTF8.self
    ).lowercased()
    if VerticalReader.documents.contains(name) {
      endDocument()
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

  private mutating func endDocument() {
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
