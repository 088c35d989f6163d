import NewsCorpus

/// What a page's head says about it.
struct HTMLMetadata {
  /// The text of the first main heading.
  var heading: String?
  private var titleElement = ""
  private var openGraph: [String: String] = [:]
  private var named: [String: String] = [:]
  private var record = DocumentFacts()
  private var language: String?
  private var canonical: String?
  private var firstTime: String?
  private var publishedTime: String?

  mutating func takeTitleElement(_ text: String) {
    if titleElement.utf8.count < 2000 { titleElement += text }
  }

  mutating func takeElement(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "html":
      language = attributes["lang"] ?? attributes["xml:lang"] ?? language
    case "meta":
      guard let content = attributes["content"]?.trimmed, !content.isEmpty else { return }
      if let property = attributes["property"]?.lowercased(), openGraph[property] == nil {
        openGraph[property] = content
      }
      for key in ["name", "itemprop", "http-equiv"] {
        if let name = attributes[key]?.lowercased(), named[name] == nil { named[name] = content }
      }
    case "link":
      if attributes["rel"]?.lowercased() == "canonical" { canonical = attributes["href"] }
    case "time":
      guard let value = attributes["datetime"], DateScanner.stamp(value) != nil else { return }
      if attributes["itemprop"] == "datePublished" || attributes["pubdate"] != nil {
        publishedTime = publishedTime ?? value
      }
      firstTime = firstTime ?? value
    default: break
    }
  }

  /// Takes in a script, where it is a JSON-LD record of an article.
  mutating func takeScript(_ bytes: [UInt8]) {
    guard bytes.contains(0x7B),
      bytes[...].firstIndex(of: Array("datePublished".utf8)) != nil
        || bytes[...].firstIndex(of: Array("headline".utf8)) != nil
    else { return }
    do {
      let value = try JSONParser.value(bytes[...])
      if let article = HTMLMetadata.article(in: value, depth: 0) { take(article) }
    } catch {
      // Scripts that are no JSON say nothing.
    }
  }

  /// The first object that is some kind of article.
  private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 8 else { return nil }
    switch value {
    case .array(let values):
      return values.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .object(let members):
      let type = value["@type"]?.text ?? ""
      if ["Article", "Posting", "Report"].contains(where: { type.hasSuffix($0) })
        || type.contains("NewsArticle")
      {
        return value
      }
      return members.lazy.filter { $0.key == "@graph" || $0.key == "mainEntity" }
        .compactMap { article(in: $0.value, depth: depth + 1) }.first
    default: return nil
    }
  }

  private mutating func take(_ article: JSONValue) {
    record.title = record.title ?? article["headline"]?.text ?? article["name"]?.text
    record.date = record.date ?? article["datePublished"]?.text.flatMap(DateScanner.stamp)
    record.updated = record.updated ?? article["dateModified"]?.text.flatMap(DateScanner.stamp)
    record.source = record.source ?? article["publisher"]?.text
    record.url = record.url ?? article["url"]?.text
    record.language = record.language ?? article["inLanguage"]?.text
  }

  /// All of it, the better witness first.
  var facts: DocumentFacts {
    var facts = DocumentFacts()
    let (title, site) = HTMLMetadata.parts(ofTitle: titleElement)
    let graphTitle = openGraph["og:title"] ?? record.title ?? heading
    facts.title = (graphTitle ?? title)?.trimmed
    facts.source = openGraph["og:site_name"] ?? record.source ?? site
    facts.url = canonical ?? openGraph["og:url"] ?? record.url
    facts.language = (language ?? record.language ?? openGraph["og:locale"])
      .map(DocumentFacts.languageCode).flatMap { $0 == "und" ? nil : $0 }
    let dates = [
      openGraph["article:published_time"], named["article:published_time"], named["datepublished"],
      named["date"], named["dc.date"], named["dcterms.date"], named["dc.date.issued"],
      named["pubdate"], named["publish-date"], publishedTime, firstTime,
    ]
    facts.date = record.date ?? dates.lazy.compactMap { $0.flatMap(DateScanner.stamp) }.first
    let changes = [
      openGraph["article:modified_time"], named["datemodified"], named["last-modified"],
    ]
    facts.updated =
      record.updated ?? changes.lazy.compactMap { $0.flatMap(DateScanner.stamp) }.first
    return facts
  }

  /// A title element's headline and, behind its last bar or dash, the site's name.
  static func parts(ofTitle element: String) -> (title: String?, site: String?) {
    let whole = element.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !whole.isEmpty else { return (nil, nil) }
    let words = whole.split(separator: " ")
    guard let mark = words.lastIndex(where: { ["|", "-", "–", "—", "·", "::"].contains($0) }),
      mark > 0, words.count - mark - 1 <= 4, mark < words.count - 1
    else { return (whole, nil) }
    return (
      words[..<mark].joined(separator: " "), words[(mark + 1)...].joined(separator: " ")
    )
  }
}
