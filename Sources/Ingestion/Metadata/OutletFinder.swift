/// Finds the outlet's name where a page gives it away.
///
/// Looked at, in this order: the owner's notice ("© Name 2026"), the first lines where the name
/// comes back elsewhere, an address in the furniture, a request for support that names the
/// outlet, a first line that is called as newspapers are, the file's name.
struct OutletFinder {
  private let head: [String]
  /// The first lines, where they stand before the title and are as short as a name.
  let masthead: [String]
  private let furniture: [String]
  /// Lines of the furniture that may say an outlet's name again: no teasers and no authors.
  private let witnesses: [String]
  /// Lines that name authors.
  private let authors: [String]
  /// Where the headline and the first lines of the report stand, which name what it is about.
  private let topic: [Range<Int>]
  private let stem: String
  /// The page, whose words may spell an address's name.
  private let text: [UInt8]

  /// The outlet, or nothing where the page does not say.
  static func outlet(_ page: ZoneFinder, text: [UInt8], fileName: String) -> String? {
    let finder = OutletFinder(page, text: text, fileName: fileName)
    return finder.notice() ?? finder.confirmedHead() ?? finder.host() ?? finder.supported()
      ?? finder.newspaper() ?? finder.named()
  }

  /// How many lines of furniture are looked at.
  private static let mostLines = 200

  private init(_ page: ZoneFinder, text: [UInt8], fileName: String) {
    self.text = text
    stem = fileName
    var head: [String] = []
    var furniture: [String] = []
    var witnesses: [String] = []
    var authors: [String] = []
    var topic: [Range<Int>] = []
    var headLines = 0
    masthead = OutletFinder.masthead(page, text)
    for (position, line) in page.lines.enumerated() {
      let label = page.labels[position]
      let isOfReport = [.body, .title, .caption, .lead].contains(label.column)
      if isOfReport, topic.count < 3 { topic.append(line.range) }
      guard line.range.count <= 400, !isOfReport || OutletFinder.isNotice(line, text)
      else { continue }
      let isHead = label.part == .before && label.column == .head && headLines < 6
      guard isHead || furniture.count < OutletFinder.mostLines else { continue }
      let string = String(decoding: text[line.range], as: UTF8.self)
      // A kicker stands directly above the headline, and tools are called what they do.
      let isKicker = position > 0 && page.lines.dropFirst(position + 1).first?.range == page.title
      let isTool = line.signals[.furniture] > 0 || line.signals[.appeal] > 0
      if isHead {
        headLines += 1
        if isKicker || isTool { furniture.append(string) } else { head.append(string) }
      } else {
        furniture.append(string)
        if label.column == .byline {
          authors.append(string)
        } else if label.column != .teaser {
          witnesses.append(string)
        }
      }
    }
    self.head = head
    self.furniture = furniture
    self.witnesses = witnesses
    self.authors = authors
    self.topic = topic
  }

  // MARK: - Ways

  private static let ownerWords: Set<String> = [
    "medien", "media", "verlag", "verlags", "verlagsgesellschaft", "gmbh", "ag", "kg", "co", "ltd",
    "inc", "llc", "mediengruppe", "group", "alle", "all", "und", "copyright", "by", "se", "mbh",
    "rundfunk", "online",
  ]

  /// "© Name Medien. Alle Rechte vorbehalten."
  private func notice() -> String? {
    for line in furniture.reversed()
    where line.hasPrefix("©") || line.holds(" © ") || line.holds("| ©") {
      guard let sign = line.firstIndex(of: "©") else { continue }
      var words: [Substring] = []
      for word in line[line.index(after: sign)...].split(separator: " ").prefix(6) {
        let bare = word.split(separator: "-").first.map { $0.filter(\.isLetter).lowercased() } ?? ""
        if word.allSatisfy({ $0.isNumber || $0 == "–" || $0 == "-" || $0 == "," }) {
          if words.isEmpty { continue } else { break }
        }
        if OutletFinder.ownerWords.contains(bare) || !word.contains(where: \.isLetter) {
          // "Meridian News & Media Limited" owns "Meridian".
          if word == "&", words.count > 1, words.last == "News" { words.removeLast() }
          break
        }
        words.append(word)
        if word.hasSuffix(".") || word.hasSuffix(",") { break }
      }
      let name = words.joined(separator: " ").trimmingMarks
      if isName(name), !name.contains("/"), !authors.contains(where: { $0.hasSuffix(name) }) {
        return name
      }
    }
    return nil
  }

  /// One of the first lines, where its words come back in the file's name, an address or another
  /// line of furniture.
  private func confirmedHead() -> String? {
    /// The furniture, made plain once for all names that are looked for in it.
    lazy var plainFurniture = witnesses.map { line in
      // Addresses write names of several words as one.
      line.holds("@") || line.holds("www") || line.holds("/") || line.holds(".")
        ? line.plainWords + line.plain : line.plainWords
    }
    for line in head {
      if let site = site(line) { return site }
      let own = line.prefixBefore([" – ", " | ", " - ", " — ", " · "]).trimmingMarks
      for name in [own, own.capitalRun] where isName(name) && name.split(separator: " ").count <= 4
      {
        let plain = name.plain
        guard plain.count >= 4, !OutletFinder.sections.contains(plain),
          !OutletFinder.isMenu(name), !name.contains("/")
        else { continue }
        let words = name.plainWords
        let isConfirmed =
          stem.plain.contains(plain)
          || plainFurniture.contains { $0.holds(words) || $0.hasSuffix(plain) }
        if isConfirmed, !isTopic(words) {
          // What is as short as "NZZ" is not written in large letters for show.
          return name.count > 4 && name == name.uppercased() ? name.titleCased : name
        }
      }
    }
    return nil
  }

  /// Whether plain words are among those of the headline and the first lines of the report.
  private func isTopic(_ words: String) -> Bool {
    topic.contains { range in
      String(decoding: text[range.prefix(400)], as: UTF8.self).plainWords.holds(words)
    }
  }

  /// The name in a line that is nothing but a site's address: "talbote.example".
  private func site(_ line: String) -> String? {
    let labels = line.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count == 2, let ending = labels.last, (2...8).contains(ending.count),
      ending.allSatisfy(\.isLowercase),
      labels[0].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }),
      isName(String(labels[0]).titleCased)
    else { return nil }
    return spelling(of: labels[0].lowercased()) ?? String(labels[0]).titleCased
  }

  /// Whether a line has words of menus in it.
  static func isMenu(_ line: String) -> Bool {
    line.split(separator: " ").contains {
      ZoneVocabulary.table[WordHash.of($0.utf8)].languages & ZoneVocabulary.menu != 0
    }
  }

  static let sections: Set<String> = [
    "politik", "ausland", "inland", "international", "kultur", "sport", "wirtschaft", "meinung",
    "panorama", "startseite", "home", "news", "nachrichten", "newsletter", "menü", "menu", "suche",
    "werbung", "anzeige", "kommentare", "kommentar", "teilen", "wissen", "region", "welt", "world",
    "politics", "opinion", "video", "videos", "podcast", "podcasts", "events", "loader", "live",
    "ticker", "liveticker", "live blog", "liveblog",
  ]

  private static let platforms: Set<String> = [
    "facebook", "twitter", "x", "instagram", "youtube", "youtu", "whatsapp", "linkedin", "google",
    "apple", "telegram", "tiktok", "t", "bsky", "mastodon", "wa", "amazon", "spotify", "bit",
  ]

  /// The site of an address outside the article, in the page's own spelling where it has one.
  private func host() -> String? {
    for line in furniture.reversed() where line.holds(".") {
      for word in line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "<" }) {
        var rest = Substring(word)
        if let scheme = rest.range(of: "://") {
          rest = rest[scheme.upperBound...]
        } else if !rest.hasPrefix("www."), !OutletFinder.isSource(line) {
          continue
        }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        let host = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
        let labels = host.split(separator: ".")
        guard labels.count >= 2, let label = labels.dropLast().last,
          !OutletFinder.platforms.contains(label.lowercased())
        else { continue }
        return spelling(of: label.lowercased()) ?? host.lowercased()
      }
    }
    return bareHost()
  }

  /// The site of an address without "www." that the page gives in a sentence of its own: "ein Link auf
  /// blatt.example", where the page spells the name too.
  private func bareHost() -> String? {
    for line in furniture where line.holds(".") {
      for word in line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "/" }) {
        let labels = word.trimmingMarks.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count == 2, OutletFinder.endings.contains(labels[1]), labels[0].count >= 4,
          labels[0].allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "-" }),
          !OutletFinder.platforms.contains(String(labels[0])),
          let name = spelling(of: String(labels[0]))
        else { continue }
        return name
      }
    }
    return nil
  }

  /// How the addresses of outlets end; "example" is kept for texts that are made up.
  private static let endings: Set<Substring> = [
    "de", "at", "ch", "com", "net", "org", "info", "eu", "news", "online", "uk", "fr", "it", "tv",
    "ru", "ua", "pl", "example",
  ]

  /// Whether a line names where the report comes from: "Quelle: blatt.example, dpa".
  private static func isSource(_ line: String) -> Bool {
    line.hasPrefix("Quelle: ") || line.hasPrefix("Source: ")
  }

  /// The capitalised word of the page that is spelled like a site's name.
  private func spelling(of label: String) -> String? {
    let plain = Array(label.plain.utf8)
    for stretch in text.prefix(1 << 16).split(whereSeparator: {
      !($0.isLetterOrDigit || $0 >= 0x80)
    }) where stretch.count >= plain.count {
      guard stretch.contains(where: { $0 >= 0x80 }) else {
        if stretch.count == plain.count, stretch[stretch.startIndex].isUpper,
          zip(stretch, plain).allSatisfy({ $0 == $1 || $0.isUpper && $0 | 0x20 == $1 })
        {
          return String(decoding: stretch, as: UTF8.self)
        }
        continue
      }
      // Marks of quotation may be among letters like these.
      for word in String(decoding: stretch, as: UTF8.self)
        .split(whereSeparator: { !($0.isLetter || $0.isNumber) })
      where word.first?.isUppercase == true && word.count <= label.count
        && word.plain.utf8.elementsEqual(plain)
      {
        return String(word)
      }
    }
    return nil
  }

  /// Words between a request for support and the name it is made for.
  private static let requests = [
    "unterstütze das ", "unterstütze den ", "unterstütze die ", "unterstützen sie das ",
    "unterstützen sie den ", "unterstützen sie die ", "support the ", "support ",
  ]

  /// "Unterstütze das Blatt …", "… Blatt und unseren Journalismus …".
  private func supported() -> String? {
    for line in head + furniture {
      if let end = line.range(of: " und unseren Journalismus")?.lowerBound,
        let word = line[..<end].split(separator: " ").last, isName(String(word).titleCased)
      {
        return String(word)
      }
      let lower = line.lowercased()
      for request in OutletFinder.requests {
        guard let start = lower.range(of: request)?.upperBound else { continue }
        let offset = lower.distance(from: lower.startIndex, to: start)
        guard let index = line.index(line.startIndex, offsetBy: offset, limitedBy: line.endIndex)
        else { continue }
        let name = String(line[index...]).capitalRun
        if isName(name) { return name }
      }
    }
    return nil
  }

  /// File names that say what a file is, not where it comes from.
  private static let genericNames: Set<String> = [
    "page", "seite", "article", "artikel", "text", "document", "dokument", "untitled", "index",
    "download", "stdin", "news", "story", "report", "bericht", "test", "file", "datei", "main",
    "default", "print", "content", "inhalt", "export", "data", "daten", "corpus", "body", "post",
  ]

  /// A file's name that is one word, with a number at most.
  private func named() -> String? {
    let parts = stem.split { $0 == "-" || $0 == "_" || $0 == " " || $0 == "." }
    let words = parts.filter { !$0.allSatisfy(\.isNumber) }
    guard words.count == 1, let word = words.first, (4...24).contains(word.count) else {
      return nil
    }
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count)
    guard letters.count >= 4, digits.count <= 3, digits.allSatisfy(\.isNumber),
      !OutletFinder.genericNames.contains(letters.lowercased()),
      letters.lowercased().contains(where: { "aeiouyäöü".contains($0) })
    else { return nil }
    return String(word).titleCased
  }

  func isName(_ name: String) -> Bool {
    guard (3...40).contains(name.count), let first = name.first(where: \.isLetter) else {
      return false
    }
    // "AR24": two letters and a number.
    let letters = name.count(where: \.isLetter)
    return first.isUppercase && (letters >= 3 || letters == 2 && name.contains(where: \.isNumber))
      && !name.contains(where: { ".!?:;|@".contains($0) })
  }
}
