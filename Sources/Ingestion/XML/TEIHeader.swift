/// What the header of a TEI document says, the better witness first.
struct TEIHeader {
  private var names: [String?] = Array(repeating: nil, count: 4)
  private var titles: [String?] = Array(repeating: nil, count: 2)
  private var sources: [String?] = Array(repeating: nil, count: 4)
  private var dates: [String?] = Array(repeating: nil, count: 3)
  private var languages: [String?] = Array(repeating: nil, count: 3)
  private var url: String?
  private var author: String?
  private var pending: [UInt8] = []

  /// Takes the attributes of the document's element.
  mutating func takeDocument(_ element: XMLElement) {
    (titles, dates) = ([nil, nil], [nil, nil, nil])
    (url, author, names[0]) = (nil, nil, nil)
    names[1] = element["xml:id"]
    names[2] = element["n"]
    languages[0] = element["xml:lang"] ?? languages[0]
  }

  /// Takes the attributes of the element with the text.
  mutating func takeText(_ element: XMLElement) {
    names[3] = names[3] ?? element["xml:id"]
    languages[0] = element["xml:lang"] ?? languages[0]
  }

  mutating func start(_ element: XMLElement) {
    pending = []
    switch element.name {
    case "language": languages[1] = languages[1] ?? element["ident"]
    case "ref", "ptr": url = url ?? element["target"]
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8], _ path: [XMLElement]) {
    if pending.count < 4096 { pending += bytes }
  }

  /// Takes in what stood in the innermost element of a path.
  mutating func end(_ path: [XMLElement]) {
    defer { pending = [] }
    guard let element = path.last else { return }
    let value = String(decoding: pending, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isSource = path.contains { $0.name == "sourceDesc" }
    let level = element["level"] ?? ""
    switch element.name {
    case "title" where !value.isEmpty:
      if isSource, ["j", "m", "s"].contains(level) {
        TEIHeader.set(&sources, 0, value)
      } else if isSource {
        TEIHeader.set(&titles, 0, value)
      } else if path.contains(where: { $0.name == "titleStmt" }), element["type"] != "sub" {
        TEIHeader.set(&titles, 1, value)
      }
    case "publisher" where !value.isEmpty: TEIHeader.set(&sources, isSource ? 1 : 2, value)
    case "distributor" where !value.isEmpty: TEIHeader.set(&sources, 3, value)
    case "date":
      let date = element["when"] ?? element["when-iso"] ?? element["notBefore"] ?? value
      guard DateScanner.stamp(date) != nil else { return }
      TEIHeader.set(
        &dates, isSource ? 0 : path.contains { $0.name == "publicationStmt" } ? 1 : 2, date)
    case "idno" where !value.isEmpty:
      let type = (element["type"] ?? "").lowercased()
      if ["url", "uri", "link"].contains(type) {
        url = url ?? value
      } else if ["doc", "id", ""].contains(type) {
        names[0] = names[0] ?? value
      }
    case "author" where !value.isEmpty: author = author ?? value
    default: break
    }
  }

  private static func set(_ list: inout [String?], _ rank: Int, _ value: String) {
    if list[rank] == nil { list[rank] = value }
  }

  /// All of it.
  var facts: DocumentFacts {
    var facts = DocumentFacts()
    facts.name = names.lazy.compactMap { $0 }.first
    facts.title = titles.lazy.compactMap { $0 }.first
    facts.source = sources.lazy.compactMap { $0 }.first
    facts.language = languages.lazy.compactMap { $0 }.first.map(DocumentFacts.languageCode)
    if facts.language == "und" { facts.language = nil }
    facts.date = dates.lazy.compactMap { $0.flatMap(DateScanner.stamp) }.first
    facts.url = url
    if let author { facts.fields["author"] = author }
    return facts
  }
}
