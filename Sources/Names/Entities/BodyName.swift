/// Keys of organisations, places and other names that are not people.
enum BodyName {
  /// The key under which the forms of a name meet: "der Nationale Sicherheitsrat" and "des
  /// Nationalen Sicherheitsrats", "Lindner Optik" and "Lindner Optik AG", "Golf von Morsk" and "Gulf
  /// of Morsk", "Qasranien" and "Qasrania".
  ///
  /// - Parameter words: the words in plain letters.
  static func key(_ words: [[UInt8]], isPlace: Bool) -> [UInt8] {
    var plain = words.map { withoutStops(withoutApostrophe($0)) }
    while plain.count > 1, let first = plain.first, KnownNames.articles.contains(first) {
      plain.removeFirst()
    }
    while plain.count > 1, let last = plain.last, isLegalForm(last) { plain.removeLast() }
    plain = withoutGroup(plain)
    // "Fadschr-Bewegung", as "Fajr Movement".
    if plain.count == 1, let last = plain[0].split(separator: 0x2D).last,
      last.count + 2 < plain[0].count, KnownNames.translations[Array(last)] != nil
    {
      plain = plain[0].split(separator: 0x2D).map(Array.init)
    }
    // "Bund der Lotsen" and "Lotsenbund", "Welt-Ruder-Bund" and "Weltruderbund".
    if !isPlace, plain.count == 3, genitives.contains(plain[1]),
      KnownNames.plainBodies.contains(plain[0])
    {
      plain = [plain[2] + plain[0]]
    }
    if plain.count == 1 {
      let word = isPlace ? plain[0] : plain[0].filter { $0 != 0x2D }
      guard isPlace, word.count >= 4 else {
        return word.count < 8 ? withoutWeakEnding(word) : NameFolding.sound(word)
      }
      return placeKey(word)
    }
    // "Vertrag von Malmö" and "Malmöer Vertrag".
    if plain.count == 3, of.contains(plain[1]), treaties.contains(plain[0]) {
      plain = [plain[2], plain[0]]
    }
    // "University of Leoben" and "Universität Leoben".
    if plain.count == 3, of.contains(plain[1]), universities.contains(plain[0]) {
      plain.remove(at: 1)
    }
    // "Harakat an-Nasr" and "Nasr-Bewegung", "Reederei Behrens" and "Behrens Shipping".
    if plain.count == 2, KnownNames.movableHeads.contains(plain[0]) { plain.swapAt(0, 1) }
    if plain.count == 2, KnownNames.movableHeads.contains(plain[1]) {
      plain[0] = withoutArabicArticle(plain[0])
    }
    let parts = plain.map { word in
      NameFolding.sound(KnownNames.translations[word] ?? stem(word))
    }
    return Array(parts.joined())
  }

  /// "Sanvita-Gruppe" and "Sanvita Group" are "Sanvita".
  private static func withoutGroup(_ plain: [[UInt8]]) -> [[UInt8]] {
    if plain.count == 2, groups.contains(plain[1]) { return [plain[0]] }
    guard plain.count == 1, let hyphen = plain[0].lastIndex(of: 0x2D), hyphen > 2,
      groups.contains(withoutEnding(plain[0][(hyphen + 1)...]))
    else { return plain }
    return [Array(plain[0][..<hyphen])]
  }

  private static func withoutEnding(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.last == 0x73 ? Array(word.dropLast()) : Array(word)
  }

  private static let groups = Set(["gruppe", "konzern", "group"].map { Array($0.utf8) })

  /// Whether a word in plain letters says what a company is by law: "ag", "gmbh".
  static func isLegalForm(_ word: [UInt8]) -> Bool { legalForms.contains(word) }

  /// A place's name without what languages add to it: "Alvarien", "Alvaria"; "Triest", "Trieste".
  private static func placeKey(_ word: [UInt8]) -> [UInt8] {
    let word = KnownNames.places[word] ?? word
    for ending in placeEndings
    where word.count > ending.count + 3 && word.suffix(ending.count) == ending[...] {
      return NameFolding.sound(Array(word.dropLast(ending.count)))
    }
    return NameFolding.sound(word)
  }

  /// "die Grünen" and "Grüne", "der Linken" and "die Linke": adjectives that have become names.
  private static func withoutWeakEnding(_ word: [UInt8]) -> [UInt8] {
    word.count > 4 && word.suffix(2) == [0x65, 0x6E] ? Array(word.dropLast()) : word
  }

  private static let placeEndings: [[UInt8]] = ["ien", "ia", "ie", "e"].map { Array($0.utf8) }

  private static let of: Set<[UInt8]> = [Array("von".utf8), Array("of".utf8)]

  private static let genitives: Set<[UInt8]> = [Array("der".utf8), Array("des".utf8)]

  private static let universities: Set<[UInt8]> = [
    Array("universitaet".utf8), Array("university".utf8),
  ]

  private static let treaties: Set<[UInt8]> = Set(
    KnownNames.treaties.split { $0 == " " || $0 == "\n" }.map { NameFolding.plain($0) })

  private static let legalForms: Set<[UInt8]> = Set(
    KnownNames.legalForms.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// The words of a phrase without their endings of case and number.
  static func inflectionKey(_ words: [Substring]) -> String {
    let stems = words.map { stem(NameFolding.plain($0)) }
    return String(decoding: Array(stems.joined(separator: [0x20])), as: UTF8.self)
  }

  private static func withoutArabicArticle(_ word: [UInt8]) -> [UInt8] {
    for article in KnownNames.arabicArticles where word.starts(with: article.utf8) {
      return Array(word.dropFirst(article.utf8.count))
    }
    return word
  }

  private static func withoutApostrophe(_ word: [UInt8]) -> [UInt8] {
    if word.suffix(2) == [0x27, 0x73] { return Array(word.dropLast(2)) }
    return word.last == 0x27 ? Array(word.dropLast()) : word
  }

  /// "us" for "u.s.": two letters or more with a full stop behind each; any other word as it is.
  private static func withoutStops(_ word: [UInt8]) -> [UInt8] {
    let isDotted =
      word.count >= 4 && word.count.isMultiple(of: 2)
      && word.indices.allSatisfy { ($0 % 2 == 1) == (word[$0] == 0x2E) }
    return isDotted ? word.filter { $0 != 0x2E } : word
  }

  /// A word without its endings of case and number; the same for every form, not a word.
  private static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word[...]
    while word.count > 3, let ending = endings.first(where: { word.suffix($0.count) == $0[...] }),
      word.count - ending.count >= 3
    {
      word = word.dropLast(ending.count)
    }
    return Array(word)
  }

  private static let endings: [[UInt8]] = ["en", "em", "er", "es", "e", "s", "n"].map {
    Array($0.utf8)
  }

  /// Whether a short name is made of letters of a long one, in their order: "Eucom" for
  /// "US-Europakommando".
  static func isAbbreviation(_ short: [UInt8], of long: [UInt8]) -> Bool {
    let letters = short.filter { $0 >= 0x61 && $0 <= 0x7A }.map(sameSound)
    guard letters.count >= 2, letters.count <= 8, letters.count * 2 <= long.count else {
      return false
    }
    let text = long.map(sameSound)
    let starts = text.indices.filter { $0 == 0 || text[$0 - 1] == 0x20 || text[$0 - 1] == 0x2D }
    return starts.contains { start in
      var rest = letters[...]
      for letter in text[start...] where letter == rest.first { rest.removeFirst() }
      return rest.isEmpty && text[start] == letters[0]
    }
  }

  /// Whether a short name is the first letters of the words of a long one: "FCW" for "FC
  /// Waldstetten", "EMSA" for "European Maritime Safety Agency".
  static func isInitials(_ short: String, of words: [String]) -> Bool {
    guard short.utf8.count >= 3, short.allSatisfy({ $0.isUppercase }), words.count > 1 else {
      return false
    }
    return letters(of: words) == NameFolding.plain(short)
  }

  /// The first letters of the words of a long name, in capitals; nothing where they are too few.
  static func initials(of words: [String]) -> String? {
    let letters = letters(of: words)
    return letters.count > 3 ? String(decoding: letters, as: UTF8.self).uppercased() : nil
  }

  /// The first letters of the capitalised words; words in capitals count whole.
  private static func letters(of words: [String]) -> [UInt8] {
    var letters: [UInt8] = []
    for word in words where word.first?.isUppercase ?? false {
      let plain = NameFolding.plain(word)
      if word.allSatisfy({ $0.isUppercase }) {
        letters += plain
      } else {
        letters += plain.prefix(1)
      }
    }
    return letters
  }

  /// Whether a short name in brackets may be what a long one is called in another language:
  /// "Weltgesundheitsorganisation (WHO)", "UN Observer Mission (UNOMAS)".
  ///
  /// Its letters need not stand in the long name; a party or agency in brackets is another body.
  static func isForeignAbbreviation(_ short: String, of long: [String]) -> Bool {
    guard (3...8).contains(short.utf8.count), short.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
    else { return false }
    let isLong = long.count > 1 || long.contains { $0.utf8.count > 11 }
    return isLong && !KnownNames.belonging.contains(NameFolding.plain(short))
  }

  /// German writes "Kommando" what English writes "command".
  private static func sameSound(_ letter: UInt8) -> UInt8 { letter == 0x63 ? 0x6B : letter }
}
