/// Turns an HTML page into text, line by line, with what markup says about each line.
///
/// Block elements become lines; script and style are dropped; nav, aside, footer and forms are
/// kept and marked.
struct HTMLDocument {
  private var text: [UInt8] = []
  private var markup: [LineMarkup] = []
  private var metadata = HTMLMetadata()
  private var open: [Element] = []
  private var line = Line()
  private var needsBlank = false
  private var isTitleElement = false

  private struct Element {
    let name: String
    /// What the element and those around it say.
    let markup: LineMarkup
    let isDropped: Bool
    let isPreformatted: Bool
  }

  private struct Line {
    var bytes: [UInt8] = []
    var markup: LineMarkup = []
    var linkBytes = 0
    var stampBytes = 0
    var authorBytes = 0
  }

  /// Elements nested more deeply are taken for part of the one around them.
  private static let deepest = 512

  /// Reads a page.
  ///
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8]) throws(CancellationError) -> RawDocument {
    var document = HTMLDocument()
    var tokenizer = HTMLTokenizer(bytes)
    var count = 0
    while let token = tokenizer.next() {
      count += 1
      if count & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      document.take(token)
    }
    document.endLine()
    return RawDocument(
      text: document.text, facts: document.metadata.facts, markup: document.markup)
  }

  private mutating func take(_ token: HTMLToken) {
    switch token {
    case .text(let bytes):
      if isTitleElement {
        metadata.takeTitleElement(String(decoding: bytes, as: UTF8.self))
      } else if open.last?.isDropped != true {
        add(bytes)
      }
    case .script(let bytes): metadata.takeScript(bytes)
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    metadata.takeElement(name, attributes)
    if name == "time" {
      metadata.takeTime(
        attributes, before: String(decoding: line.bytes.suffix(40), as: UTF8.self),
        outer: open.last?.markup ?? [])
    }
    if name == "title" { isTitleElement = true }
    if let (closed, within) = HTMLMarkup.closes(name) { close(closed, within: within) }
    if name == "br", open.last?.markup.contains(.heading) == true {
      // A headline broken for its looks is one line.
      if let last = line.bytes.last, last != 0x20 { line.bytes.append(0x20) }
      return
    }
    if !HTMLMarkup.inline.contains(name) {
      close(["p"], within: ["td", "th", "li", "article", "section", "div", "blockquote"])
      endLine()
      if HTMLMarkup.spaced.contains(name) { needsBlank = true }
    }
    if name == "body" || name == "p" { close(["head", "title"], within: []) }
    guard !HTMLMarkup.void.contains(name), open.count < HTMLDocument.deepest else { return }
    let outer = open.last
    let inherited = (outer?.markup ?? []).subtracting([.paragraph])
    let own = HTMLMarkup.of(name, attributes, in: inherited)
    open.append(
      Element(
        name: name, markup: inherited.union(own),
        isDropped: outer?.isDropped == true || HTMLMarkup.dropped.contains(name)
          || name == "head",
        isPreformatted: name == "pre" || outer?.isPreformatted == true))
  }

  private mutating func end(_ name: String) {
    if name == "title" { isTitleElement = false }
    if !HTMLMarkup.inline.contains(name) {
      endLine()
      if HTMLMarkup.spaced.contains(name) { needsBlank = true }
    }
    guard let found = open.lastIndex(where: { $0.name == name }) else { return }
    // A crossed inline end tag ("<h2><font></h2></font>") closes nothing but itself.
    if HTMLMarkup.inline.contains(name),
      open[(found + 1)...].contains(where: { !HTMLMarkup.inline.contains($0.name) })
    {
      return
    }
    open.removeSubrange(found...)
  }

  /// Closes the innermost of some elements and what is in it, looking no further than a limit.
  private mutating func close(_ names: Set<String>, within limits: Set<String>) {
    for position in open.indices.reversed() {
      if names.contains(open[position].name) {
        open.removeSubrange(position...)
        return
      }
      if limits.contains(open[position].name) { return }
    }
  }

  // MARK: - Lines

  private mutating func add(_ bytes: [UInt8]) {
    let element = open.last
    let isLink = open.contains { $0.name == "a" }
    let markup = element?.markup ?? []
    for byte in bytes {
      if byte <= 0x20 {
        if element?.isPreformatted == true, byte == 0x0A {
          endLine()
        } else if let last = line.bytes.last, last != 0x20 {
          line.bytes.append(0x20)
        }
        continue
      }
      if line.bytes.isEmpty { line.markup = markup }
      line.bytes.append(byte)
      if isLink { line.linkBytes += 1 }
      if markup.contains(.dateline) { line.stampBytes += 1 }
      if markup.contains(.byline) { line.authorBytes += 1 }
    }
  }

  private mutating func endLine() {
    while line.bytes.last == 0x20 { line.bytes.removeLast() }
    defer { line = Line() }
    guard !line.bytes.isEmpty else { return }
    if needsBlank, !text.isEmpty {
      text.append(0x0A)
      markup.append([])
    }
    needsBlank = false
    var own = line.markup.subtracting([.dateline, .byline])
    let count = line.bytes.count
    if line.linkBytes * 10 >= count * 7 { own.insert(.link) }
    if line.stampBytes * 2 >= count { own.insert(.dateline) }
    if line.authorBytes * 2 >= count { own.insert(.byline) }
    if own.contains(.heading), open.contains(where: { $0.name == "h1" }), !own.contains(.furniture),
      !markup.contains(where: { $0.contains(.title) })
    {
      own.insert(.title)
      metadata.heading = String(decoding: line.bytes, as: UTF8.self)
    }
    text += line.bytes
    text.append(0x0A)
    markup.append(own)
  }
}
