/// What elements and their classes say about the text in them.
enum HTMLMarkup {
  /// Elements whose text is dropped.
  static let dropped: Set<String> = [
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "canvas", "audio",
    "video", "datalist", "noembed", "noframes", "textarea",
  ]

  /// Elements without content.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements that stand inside a line; all others begin a new one.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input",
    "nobr",
  ]

  /// Elements that stand apart from what is around them by a blank line.
  static let spaced: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "article", "section", "ul",
    "ol", "table", "header", "footer", "nav", "aside", "main", "form",
  ]

  /// Elements that the start of another one closes: the closed, and what it is looked for within.
  static func closes(_ name: String) -> (closed: Set<String>, within: Set<String>)? {
    switch name {
    case "li": (["li"], ["ul", "ol"])
    case "td", "th": (["td", "th"], ["tr", "table"])
    case "tr": (["tr", "td", "th"], ["table"])
    case "dt", "dd": (["dt", "dd"], ["dl"])
    case "option": (["option"], ["select"])
    default: nil
    }
  }

  private static let byElement: [String: LineMarkup] = [
    "nav": .furniture, "aside": .furniture, "footer": .furniture, "form": .furniture,
    "button": .furniture, "select": .furniture, "menu": .furniture, "dialog": .furniture,
    "address": .furniture, "article": .article, "main": .article, "figcaption": .caption,
    "figure": .caption, "caption": .caption, "p": .paragraph, "blockquote": .paragraph,
    "time": .dateline, "h1": [.heading], "h2": .heading, "h3": .heading, "h4": .heading,
    "h5": .heading, "h6": .heading,
  ]

  private static let byClass: [String: LineMarkup] = {
    let rows: [(LineMarkup, String)] = [
      (.comments, "comment comments kommentar kommentare disqus"),
      (.teaser, "teaser teasers related recommended recommendations recommendation"),
      (
        .furniture,
        """
        newsletter advert advertisement ad ads promo promotion share sharing social breadcrumb
        breadcrumbs cookie cookies paywall subscribe menu nav navbar navigation sidebar footer
        toolbar
        banner
        """
      ),
      (.caption, "caption bildunterschrift credit"),
      (.byline, "byline author authors autor autorin"),
      (.dateline, "dateline timestamp published datum"),
      (.lead, "lead standfirst intro vorspann dek"),
    ]
    var map: [String: LineMarkup] = [:]
    for (markup, names) in rows {
      for name in names.split(whereSeparator: \.isWhitespace) { map[String(name)] = markup }
    }
    return map
  }()

  /// What an element says about its text, given what the elements around it say.
  static func of(
    _ name: String, _ attributes: [String: String], in outer: LineMarkup
  ) -> LineMarkup {
    var markup = byElement[name] ?? []
    if name == "header", !outer.contains(.article) { markup = .furniture }
    if ["html", "body", "article", "main"].contains(name) { return markup }
    if attributes["rel"] == "author" { markup.insert(.byline) }
    if ["navigation", "complementary", "contentinfo", "search"].contains(attributes["role"]) {
      markup.insert(.furniture)
    }
    let classes = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    let names = classes.lowercased().split { !($0.isLetter) }
    // A wrapper's long list of classes says little about any one thing in it.
    if names.count <= 6, !names.contains("content"), !names.contains("article") {
      for name in names { markup.formUnion(byClass[String(name)] ?? []) }
    }
    return markup
  }
}
