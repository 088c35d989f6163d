/// Reads the items of RSS and Atom feeds as documents.
///
/// The fullest of an item's contents is its text; the feed's name is the outlet unless the item
/// names its own.
struct FeedReader {
  private var result = RecordReader.Result()
  private var names: [XMLElement] = []
  private var outlet: String?
  private var language: String?
  private var item: Item?
  private var pending: [UInt8] = []
  /// Where the content of an element in XHTML begins, and how deep that element is.
  private var markupStart: (position: Int, depth: Int)?

  private struct Item {
    var facts = DocumentFacts()
    var contents: [[UInt8]] = []
    var categories: [String] = []
  }

  /// Reads a file.
  ///
  /// - Complexity: O(bytes).
  static func read(_ text: [UInt8]) throws(CancellationError) -> RecordReader.Result {
    var reader = FeedReader()
    var tokenizer = XMLTokenizer(text)
    var count = 0
    do throws(XMLFault) {
      var before = tokenizer.position
      while let token = try tokenizer.next() {
        count += 1
        if count & 0xFFFF == 0, Task.isCancelled { break }
        switch token {
        case .start(let element): reader.start(element, tokenizer.position)
        case .end: reader.end(tokenizer, before)
        case .text(let bytes):
          if reader.markupStart == nil { reader.pending += bytes }
        }
        before = tokenizer.position
      }
    } catch {
      reader.result.faults.append(XMLReader.fault(error, in: text))
    }
    if Task.isCancelled { throw CancellationError() }
    return try reader.finished()
  }

  private mutating func start(_ element: XMLElement, _ position: Int) {
    names.append(element)
    guard markupStart == nil else { return }
    pending = []
    if element.name == "item" || element.name == "entry" { item = Item() }
    if element["type"] == "xhtml" { markupStart = (position, names.count) }
    if let own = element["xml:lang"], names.count <= 2 { language = language ?? own }
    guard item != nil else { return }
    switch element.name {
    case "link":
      if let address = element["href"], [nil, "alternate"].contains(element["rel"]) {
        item?.facts.url = address
      }
    case "category": if let term = element["term"] { item?.categories.append(term) }
    default: break
    }
  }

  private mutating func end(_ tokenizer: XMLTokenizer, _ before: Int) {
    guard let element = names.last else { return }
    defer { names.removeLast() }
    if let start = markupStart {
      guard names.count == start.depth else { return }
      markupStart = nil
      pending = before > start.position ? tokenizer.source(start.position..<before) : []
    }
    if element.name == "item" || element.name == "entry", let item {
      add(item)
      self.item = nil
      return
    }
    let value = String(decoding: pending, as: UTF8.self).trimmed
    guard !value.isEmpty else { return }
    if item == nil {
      let isFeed = names.dropLast().last.map { ["channel", "feed"].contains($0.name) } ?? false
      guard isFeed else { return }
      if element.name == "title" { outlet = outlet ?? value }
      if element.name == "language" { language = language ?? value }
    } else {
      take(element, value, content: pending, parent: names.dropLast().last?.name ?? "")
    }
    pending = []
  }

  private mutating func take(
    _ element: XMLElement, _ value: String, content: [UInt8], parent: String
  ) {
    guard var item else { return }
    let isOwn = parent == "item" || parent == "entry"
    switch (element.prefix, element.name) {
    case ("media", _), ("itunes", _): break
    case (_, "title") where isOwn: item.facts.title = FeedReader.plain(value)
    case (_, "link") where isOwn: item.facts.url = item.facts.url ?? value
    case (_, "guid") where isOwn, (_, "id") where isOwn:
      if !value.contains("/"), !value.contains(":"), value.utf8.count <= 64 {
        item.facts.name = value
      } else if value.hasPrefix("http"), element["isPermaLink"] != "false" {
        item.facts.url = item.facts.url ?? value
      }
    case (_, "pubDate"), (_, "published"), ("dc", "date"), (_, "issued"):
      item.facts.date = item.facts.date ?? DateScanner.stamp(value)
    case (_, "updated"), (_, "modified"): item.facts.updated = DateScanner.stamp(value)
    case ("content", "encoded"), (_, "content"), (_, "description"), (_, "summary"):
      if isOwn { item.contents.append(content) }
    case ("dc", "creator"), (_, "author"),
      (_, "name") where parent == "author":
      item.facts.fields["author"] = item.facts.fields["author"] ?? value
    case (_, "source") where isOwn: item.facts.source = value
    case ("dc", "language"): item.facts.language = DocumentFacts.languageCode(value)
    case (_, "title") where parent == "source": item.facts.source = value
    case (_, "category"), ("dc", "subject"): item.categories.append(value)
    default: break
    }
    self.item = item
  }

  private mutating func add(_ item: Item) {
    var facts = item.facts
    // Atom asks for `updated` only.
    if facts.date == nil { (facts.date, facts.updated) = (facts.updated, nil) }
    facts.source = facts.source ?? outlet
    facts.language = facts.language ?? language.map(DocumentFacts.languageCode)
    if facts.language == "und" { facts.language = nil }
    if !item.categories.isEmpty {
      facts.fields["category"] = item.categories.joined(separator: ", ")
    }
    let content = item.contents.max { $0.count < $1.count } ?? []
    guard content.contains(where: { $0 > 0x20 }) else {
      result.recordsWithoutText += 1
      return
    }
    result.documents.append(RawDocument(text: content, facts: facts))
  }

  /// The documents with their markup read.
  private func finished() throws(CancellationError) -> RecordReader.Result {
    var result = result
    for position in result.documents.indices {
      let document = result.documents[position]
      let read = try RecordReader.readable(document.text, document.facts)
      result.documents[position] = read
    }
    if result.recordsWithoutText > 0 {
      result.faults.append(
        .malformed(
          line: 1, column: 1,
          "\(result.recordsWithoutText) of the feed's items have neither content nor description"))
    }
    return result
  }

  /// A title without tags.
  private static func plain(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    var tokenizer = HTMLTokenizer(Array(text.utf8))
    var plain: [UInt8] = []
    while let token = tokenizer.next() {
      if case .text(let bytes) = token { plain += bytes }
    }
    return String(decoding: plain, as: UTF8.self).trimmed
  }
}
