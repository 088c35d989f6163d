extension OutletFinder {
  /// What newspapers, magazines and agencies are called, or how their names end, in small letters.
  private static let pressNouns = [
    "abendblatt", "abendpost", "allgemeine", "anzeiger", "beobachter", "blatt", "bote", "chronik",
    "depesche", "echo", "gazette", "herald", "illustrierte", "journal", "kurier", "magazin",
    "merkur", "morgenpost", "nachrichten", "observer", "post", "presse", "rundschau", "telegraph",
    "times", "tribune", "umschau", "wochenblatt", "zeitung", "chronicle", "courier", "inquirer",
  ]

  /// How many lines may be the head of a page.
  private static let headLines = 6

  /// The first lines above the title that are as short as a name.
  static func masthead(_ page: ZoneFinder, _ text: [UInt8]) -> [String] {
    guard let title = page.title else { return [] }
    return page.lines.prefix(headLines).filter { line in
      line.range.upperBound <= title.lowerBound && line.range.count <= 60
    }.map { String(decoding: text[$0.range], as: UTF8.self) }
  }

  /// Whether a line is an owner's notice wherever it stands: "© 2026 Name", not "© Name" as below a
  /// picture.
  static func isNotice(_ line: LineFeatures, _ text: [UInt8]) -> Bool {
    guard line.first == "©".utf8.first, text[line.range].starts(with: "© ".utf8) else {
      return false
    }
    let year = text[line.range].dropFirst("© ".utf8.count).prefix { $0.isDigit }
    return year.count == 4 && (year.first == 0x31 || year.first == 0x32)
  }

  /// "TAGBLATT ZÜRISEE": a line above the title that is nothing but a name, with a word in it that
  /// newspapers are called by.
  func newspaper() -> String? {
    for line in masthead {
      let words = line.split(separator: " ")
      guard (1...4).contains(words.count), isName(line), !OutletFinder.isMenu(line),
        !OutletFinder.sections.contains(line.plain),
        words.allSatisfy({ $0.first?.isUppercase == true || OutletFinder.articles.contains($0) }),
        words.contains(where: { word in
          OutletFinder.pressNouns.contains { word.lowercased().hasSuffix($0) }
        })
      else { continue }
      return line == line.uppercased() ? line.titleCased : line
    }
    return nil
  }

  /// Words that stand in the names of newspapers with a small letter.
  private static let articles: Set<Substring> = [
    "am", "an", "der", "des", "für", "in", "of", "vom",
  ]
}
