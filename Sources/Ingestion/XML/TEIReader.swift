/// Reads texts encoded after the Text Encoding Initiative, one or many in a file.
///
/// Every `TEI` element is a document; what a corpus's own header says holds for all of them.
/// Paragraphs, headings and the like are lines; notes and running headers are furniture; of
/// `choice` the corrected or expanded form is read; `w` and `pc` are put together to running text.
struct TEIReader {
  private var result = RecordReader.Result()
  private var path: [XMLElement] = []
  private var shared = TEIHeader()
  private var header = TEIHeader()
  private var lines = MarkedText()
  private var line: [UInt8] = []
  private var spacing = TokenSpacing()
  private var notes: [[UInt8]] = []
  private var note: [UInt8] = []
  /// The depth at which a note began, 0 outside of notes.
  private var noteDepth = 0
  private var hasTitle = false
  private var isInText = false

  /// Reads a file.
  ///
  /// - Complexity: O(bytes).
  static func read(_ text: [UInt8]) throws(CancellationError) -> RecordReader.Result {
    var reader = TEIReader()
    var tokenizer = XMLTokenizer(text)
    var count = 0
    do throws(XMLFault) {
      while let token = try tokenizer.next() {
        count += 1
        if count & 0xFFFF == 0, Task.isCancelled { break }
        reader.take(token)
      }
    } catch {
      reader.result.faults.append(XMLReader.fault(error, in: text))
    }
    if Task.isCancelled { throw CancellationError() }
    return reader.result
  }

  private static let documents: Set<String> = ["TEI", "TEI.2"]
  /// Elements that begin and end a line.
  private static let blocks: Set<String> = [
    "p", "ab", "head", "l", "item", "cell", "row", "opener", "closer", "dateline", "byline",
    "salute", "signed", "trailer", "argument", "epigraph", "quote", "cit", "sp", "speaker",
    "stage", "figure", "figDesc", "div", "div1", "div2", "div3", "lg", "list", "table", "front",
    "body", "back", "docTitle", "titlePart", "docAuthor", "docDate", "u", "post", "label",
  ]
  /// Elements set apart by an empty line.
  private static let spaced: Set<String> = [
    "p", "ab", "head", "div", "div1", "div2", "div3", "lg", "list", "table", "figure", "quote",
    "sp",
    "u", "post",
  ]
  private static let dropped: Set<String> = [
    "del", "gap", "standOff", "facsimile", "sourceDoc", "index", "interpGrp", "spanGrp",
  ]
  private static let replaced: Set<String> = ["sic", "orig", "abbr"]

  private mutating func take(_ token: XMLToken) {
    switch token {
    case .start(let element): start(element)
    case .end: end()
    case .text(let bytes): text(bytes)
    }
  }

  private mutating func start(_ element: XMLElement) {
    path.append(element)
    let name = element.name
    if TEIReader.documents.contains(name) {
      header = shared
      header.takeDocument(element)
    } else if path.contains(where: { $0.name == "teiHeader" }) {
      header.start(element)
    } else if name == "text" || name == "group" {
      isInText = isInText || name == "text"
      header.takeText(element)
    } else if isInText {
      startInText(element)
    }
  }

  private mutating func startInText(_ element: XMLElement) {
    let name = element.name
    if noteDepth > 0 { return }
    if name == "note" || name == "fw" {
      noteDepth = path.count
    } else if TEIReader.blocks.contains(name) {
      endLine(path.dropLast())
      if TEIReader.spaced.contains(name) { lines.endParagraph() }
    } else if ["lb", "pb", "cb", "milestone"].contains(name), element["break"] != "no" {
      line.append(0x20)
    } else if name == "g" || name == "c" {
      return
    }
  }

  private mutating func end() {
    guard let element = path.last else { return }
    defer { path.removeLast() }
    let name = element.name
    if path.contains(where: { $0.name == "teiHeader" }) {
      header.end(path)
      if name == "teiHeader", !path.contains(where: { TEIReader.documents.contains($0.name) }) {
        shared = header
      }
    } else if name == "text" || TEIReader.documents.contains(name) {
      if name == "text", path.contains(where: { $0.name == "group" }) { endLine(path[...]) }
      if TEIReader.documents.contains(name) { endDocument() }
    } else if noteDepth == path.count, noteDepth > 0 {
      noteDepth = 0
      notes.append(note)
      note = []
    } else if isInText, noteDepth == 0, TEIReader.blocks.contains(name) {
      endLine(path[...])
      if TEIReader.spaced.contains(name) {
        lines.endParagraph()
        addNotes()
      }
    }
  }

  private mutating func text(_ bytes: [UInt8]) {
    guard let element = path.last else { return }
    if path.contains(where: { $0.name == "teiHeader" }) {
      header.text(bytes, path)
      return
    }
    guard isInText, path.contains(where: { $0.name == "text" }) else { return }
    if noteDepth > 0 {
      note += bytes
      return
    }
    if path.contains(where: { TEIReader.dropped.contains($0.name) }) { return }
    if path.contains(where: { $0.name == "choice" }),
      path.contains(where: { TEIReader.replaced.contains($0.name) })
    {
      return
    }
    if element.name == "w" || element.name == "pc" {
      let join = element["join"] ?? ""
      spacing.add(
        String(decoding: bytes, as: UTF8.self).trimmed,
        joinsLeft: join == "left" || join == "both",
        joinsRight: join == "right" || join == "both")
    } else if spacing.text.isEmpty || bytes.contains(where: { $0 > 0x20 }) {
      takeTokens()
      line += bytes
    }
  }

  /// Takes what was put together of tokens into the line.
  private mutating func takeTokens() {
    guard !spacing.text.isEmpty else { return }
    line += spacing.text
    spacing.reset()
  }

  private mutating func endLine(_ path: ArraySlice<XMLElement>) {
    takeTokens()
    defer { line = [] }
    guard line.contains(where: { $0 > 0x20 }) else { return }
    let own = TEIReader.markup(of: path, hasTitle: hasTitle)
    if own.contains(.title) { hasTitle = true }
    lines.add(line, own)
  }

  private mutating func addNotes() {
    for note in notes { lines.add(note, .furniture) }
    notes = []
  }

  /// What the elements around a line say about it.
  private static func markup(of path: ArraySlice<XMLElement>, hasTitle: Bool) -> LineMarkup {
    var own: LineMarkup = []
    for element in path.reversed() {
      for mark in (element["ana"] ?? "").split(separator: " ") where mark.hasPrefix("#") {
        guard let own = LineMarkup(zone: mark.dropFirst()) else { continue }
        return own.contains(.title) && hasTitle ? .heading : own
      }
      switch element.name {
      case "figure", "figDesc": return .caption
      case "byline", "docAuthor": own.insert(.byline)
      case "dateline", "docDate": own.insert(.dateline)
      case "head", "titlePart":
        return path.contains { $0.name == "figure" }
          ? .caption
          : hasTitle ? .heading : [.heading, .title]
      case "p", "ab", "quote": own.insert(.paragraph)
      case "text": return own
      default: break
      }
    }
    return own
  }

  private mutating func endDocument() {
    endLine(path[...])
    addNotes()
    if !lines.isEmpty {
      result.documents.append(
        RawDocument(text: lines.text, facts: header.facts, markup: lines.markup))
    } else {
      result.recordsWithoutText += 1
    }
    (lines, notes, hasTitle, isInText) = (MarkedText(), [], false, false)
    header = shared
  }
}
