import NewsCorpus

/// What a page's head says about it.
struct HTMLMetadata {
  /// The text of the first main heading.
  var heading: String?
  private var titleElement = ""
  private var openGraph: [String: String] = [:]
  private var named: [String: String] = [:]
  private var articles: [JSONValue] = []
  private var language: String?
  private var canonical: String?
  /// Times in their elements: of publication, in the article, elsewhere, of the last change.
  private var publishedTime: String?
  private var articleTime: String?
  private var otherTime: String?
  private var changedTime: String?

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
    default: break
    }
  }

  /// Takes in a time element's moment.
  ///
  /// - Parameters:
  ///   - before: what stands before it in its line, such as "Aktualisiert am".
  ///   - outer: what the elements around it say.
  mutating func takeTime(_ attributes: [String: String], before: String, outer: LineMarkup) {
    guard let value = attributes["datetime"], DateScanner.stamp(value) != nil else { return }
    let hints = [attributes["itemprop"], attributes["class"], attributes["property"]]
      .compactMap { $0?.lowercased() }.joined(separator: " ")
    let words = before.lowercased()
    if PublicationDate.changeHints.contains(where: { hints.contains($0) || words.contains($0) }) {
      changedTime = changedTime ?? value
    } else if hints.contains("publish") || attributes["pubdate"] != nil {
      publishedTime = publishedTime ?? value
    } else if outer.isDisjoint(with: [.furniture, .comments, .teaser]) {
      if outer.contains(.article) {
        articleTime = articleTime ?? value
      } else {
        otherTime = otherTime ?? value
      }
    }
  }

  /// Takes in a script, where it holds JSON-LD records of articles.
  mutating func takeScript(_ bytes: [UInt8]) {
    guard articles.count < 64,
      bytes[...].position(of: Array("datePublished".utf8)) != nil
        || bytes[...].position(of: Array("headline".utf8)) != nil
    else { return }
    // Some pages hide the record from old browsers in a comment.
    var content = bytes[...]
    if let mark = content.position(of: Array("<![CDATA[".utf8)) {
      content = content[(mark + 9)...]
      if let end = content.position(of: Array("]]>".utf8)) { content = content[..<end] }
    }
    guard let start = content.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = content.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return }
    do {
      HTMLMetadata.collect(try JSONParser.value(content[start...end]), into: &articles, depth: 0)
    } catch {
      // Scripts that are no JSON say nothing.
    }
  }

  /// Collects the objects that are some kind of article, also inside graphs, pages and lists.
  private static func collect(_ value: JSONValue, into articles: inout [JSONValue], depth: Int) {
    guard depth < 8 else { return }
    switch value {
    case .array(let values):
      for value in values { collect(value, into: &articles, depth: depth + 1) }
    case .object(let members):
      let types = (value["@type"]?.text ?? "").split(separator: ",").map(\.trimmed)
      if types.contains(where: { type in
        ["Article", "Posting", "Report"].contains { type.hasSuffix($0) }
      }) {
        articles.append(value)
      }
      for member in members where ["@graph", "mainEntity", "mainEntityOfPage"].contains(member.key)
      {
        collect(member.value, into: &articles, depth: depth + 1)
      }
    default: break
    }
  }

  /// What the record of this page's article says: of several, the one with the page's headline or
  /// address, else the first.
  private var record: DocumentFacts {
    let titles = [openGraph["og:title"], heading, titleElement].compactMap { $0?.trimmed }
    let own =
      articles.first { article in
        guard let headline = article["headline"]?.text?.trimmed else { return false }
        return titles.contains { $0.hasPrefix(headline) || headline.hasPrefix($0) && !$0.isEmpty }
      } ?? articles.first { $0["url"]?.text == canonical && canonical != nil } ?? articles.first
    var facts = DocumentFacts()
    guard let own else { return facts }
    facts.title = own["headline"]?.text ?? own["name"]?.text
    facts.date = own["datePublished"]?.text.flatMap(DateScanner.stamp)
    facts.updated = own["dateModified"]?.text.flatMap(DateScanner.stamp)
    facts.source = own["publisher"]?.text
    facts.url = own["url"]?.text
    facts.language = own["inLanguage"]?.text
    return facts
  }

  /// All of it, the better witness first.
  var facts: DocumentFacts {
    var facts = DocumentFacts()
    let record = record
    let (title, site) = HTMLMetadata.parts(ofTitle: titleElement)
    facts.source = openGraph["og:site_name"] ?? record.source ?? site
    let graphTitle = openGraph["og:title"] ?? record.title ?? heading
    facts.title =
      (graphTitle.map { withoutSite($0, facts.source) } ?? title)
      .map { withoutLabel($0, facts.source) }?.trimmed
    facts.url = canonical ?? openGraph["og:url"] ?? record.url
    facts.language = (language ?? record.language ?? openGraph["og:locale"])
      .map(DocumentFacts.languageCode).flatMap { $0 == "und" ? nil : $0 }
    let marked = [
      openGraph["article:published_time"], openGraph["og:published_time"],
      openGraph["article:published"],
    ]
    let stated = marked + HTMLMetadata.dateNames.map { named[$0] } + [publishedTime]
    let dates =
      [record.date].compactMap { $0 } + stated.compactMap { $0.flatMap(DateScanner.stamp) }
    facts.date =
      dates.first
      ?? [articleTime, otherTime].lazy.compactMap { $0.flatMap(DateScanner.stamp) }.first
    for date in dates.map(\.date) where !facts.days.contains(date) { facts.days.append(date) }
    let changes = [
      openGraph["article:modified_time"], openGraph["og:updated_time"], named["datemodified"],
      named["article:modified_time"], named["last-modified"], named["dcterms.modified"],
      named["revised"], changedTime,
    ]
    facts.updated =
      record.updated ?? changes.lazy.compactMap { $0.flatMap(DateScanner.stamp) }.first
    // Where nothing but the last change is known, it is the best there is.
    if facts.date == nil { (facts.date, facts.updated) = (facts.updated, nil) }
    return facts
  }

  /// Names of meta elements with the day of publication, the likelier first.
  private static let dateNames = [
    "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dc.date.issued",
    "dcterms.issued", "dc.date.created", "dcterms.created", "pubdate", "publish-date",
    "publishdate", "publication_date", "publication-date", "sailthru.date", "parsely-pub-date",
    "citation_publication_date", "cxenseparse:recs:publishtime", "originalpublicationdate",
  ]

  /// A headline without the site's name behind a bar or dash.
  private func withoutSite(_ title: String, _ site: String?) -> String {
    let (headline, tail) = HTMLMetadata.parts(ofTitle: title)
    guard let headline, let tail, let site, tail.lowercased() == site.lowercased() else {
      return title
    }
    return headline
  }

  /// A headline without the site's name and a colon before it.
  private func withoutLabel(_ title: String, _ site: String?) -> String {
    guard let site, !site.isEmpty, title.hasPrefix(site + ": ") else { return title }
    return String(title.dropFirst(site.count + 2))
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
