/// The algorithm `english` of Snowball 3.1, known as Porter2.
///
/// Source: https://snowballstem.org/algorithms/english/stemmer.html.
enum EnglishStemming {
  static func stem(_ word: inout StemBuffer) {
    if let stem = exceptions.first(where: { isWhole($0.0, word) })?.1 {
      word.replace(from: 0, with: stem)
      return
    }
    guard word.count >= 3 else { return }
    markConsonants(&word)
    markRegions(&word)
    removePlural(&word)
    removePast(&word)
    if word.count > 2, word.ends(with: "y") || word.ends(with: "Y"),
      !isVowel(word.scalars[word.count - 2])
    {
      word.replace(from: word.count - 1, with: "i")
    }
    shortenSuffix(&word)
    removeSuffix(&word)
    removeEnding(&word)
    removeLastLetter(&word)
    for place in word.scalars.indices where word.scalars[place] == Letter.upperY {
      word.scalars[place] = Letter.y
    }
  }

  private static let exceptions: [(StaticString, StaticString)] = [
    ("andes", "andes"), ("atlas", "atlas"), ("bias", "bias"), ("cosmos", "cosmos"),
    ("early", "earli"), ("gently", "gentl"), ("howe", "howe"), ("idly", "idl"), ("news", "news"),
    ("only", "onli"), ("singly", "singl"), ("skies", "sky"), ("skis", "ski"), ("sky", "sky"),
    ("ugly", "ugli"),
  ]

  private static func isWhole(_ text: StaticString, _ word: StemBuffer) -> Bool {
    word.count == text.utf8CodeUnitCount && word.ends(with: text)
  }

  static func isVowel(_ scalar: UInt32) -> Bool { Letter.isOne(of: "aeiouy", scalar) }

  private static func markConsonants(_ word: inout StemBuffer) {
    if word.scalars.first == Letter.apostrophe { word.scalars.removeFirst() }
    if word.scalars.first == Letter.y { word.scalars[0] = Letter.upperY }
    for place in word.scalars.indices.dropFirst()
    where word.scalars[place] == Letter.y && isVowel(word.scalars[place - 1]) {
      word.scalars[place] = Letter.upperY
    }
  }

  private static let longStarts: [StaticString] = [
    "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
  ]

  private static func markRegions(_ word: inout StemBuffer) {
    word.r1 = word.count
    word.r2 = word.count
    let start = longStarts.first {
      $0.utf8CodeUnitCount <= word.count && word.ends(with: $0, before: $0.utf8CodeUnitCount)
    }
    guard let first = start?.utf8CodeUnitCount ?? word.pastGroup(from: 0, isVowel) else { return }
    word.r1 = first
    word.r2 = word.pastGroup(from: first, isVowel) ?? word.count
  }

  /// Whether the scalars before a position end in a short syllable.
  static func endsShort(_ word: StemBuffer, before end: Int) -> Bool {
    let letters = word.scalars
    if end >= 3, !isVowel(letters[end - 1]), !Letter.isOne(of: "wxY", letters[end - 1]),
      isVowel(letters[end - 2]), !isVowel(letters[end - 3])
    {
      return true
    }
    if end == 2, !isVowel(letters[1]), isVowel(letters[0]) { return true }
    return word.ends(with: "past", before: end)
  }

  // MARK: - Plural and past (steps 1a and 1b)

  private enum Plural { case sses, ies, s, keep }

  private static let genitives: [(StaticString, Void)] = [("'s'", ()), ("'s", ()), ("'", ())]
  private static let plurals: [(StaticString, Plural)] = [
    ("sses", .sses), ("ied", .ies), ("ies", .ies), ("ss", .keep), ("us", .keep), ("s", .s),
  ]

  private static func removePlural(_ word: inout StemBuffer) {
    if let (start, _) = word.longest(genitives) { word.replace(from: start) }
    guard let (start, action) = word.longest(plurals) else { return }
    switch action {
    case .sses: word.replace(from: start, with: "ss")
    case .ies: word.replace(from: start, with: start >= 2 ? "i" : "ie")
    case .s:
      if start > 0, word.scalars[..<(start - 1)].contains(where: isVowel) {
        word.replace(from: start)
      }
    case .keep: break
    }
  }

  private enum Past { case eed, ed, ing }

  private static let pasts: [(StaticString, Past)] = [
    ("eedly", .eed), ("ingly", .ed), ("edly", .ed), ("eed", .eed), ("ing", .ing), ("ed", .ed),
  ]
  private static let keepsEed: [StaticString] = ["succ", "proc", "exc"]
  private static let keepsIng: [StaticString] = ["even", "cann", "inn", "earr", "herr", "out"]
  private static let doubles: [StaticString] = [
    "bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt",
  ]

  private static func removePast(_ word: inout StemBuffer) {
    guard let (start, action) = word.longest(pasts) else { return }
    switch action {
    case .eed:
      let isKept = keepsEed.contains {
        $0.utf8CodeUnitCount == start && word.ends(with: $0, before: start)
      }
      if start >= word.r1, !isKept { word.replace(from: start, with: "ee") }
      return
    case .ing:
      if start == 2, word.scalars[1] == Letter.y, !isVowel(word.scalars[0]) {
        word.replace(from: 1, with: "ie")
        return
      }
      let isKept = keepsIng.contains {
        $0.utf8CodeUnitCount == start && word.ends(with: $0, before: start)
      }
      if isKept { return }
    case .ed: break
    }
    guard word.scalars[..<start].contains(where: isVowel) else { return }
    word.replace(from: start)
    if word.ends(with: "at") || word.ends(with: "bl") || word.ends(with: "iz") {
      word.scalars.append(Letter.e)
    } else if doubles.contains(where: { word.ends(with: $0) }) {
      if word.count != 3 || !Letter.isOne(of: "aeo", word.scalars[0]) {
        word.replace(from: word.count - 1)
      }
    } else if word.count == word.r1, endsShort(word, before: word.count) {
      word.scalars.append(Letter.e)
    }
  }
}
