/// The algorithm `german` of Snowball 3.1.
///
/// Source: https://snowballstem.org/algorithms/german/stemmer.html.
enum GermanStemming {
  static func stem(_ word: inout StemBuffer) {
    markConsonants(&word)
    readUmlauts(&word)
    markRegions(&word)
    removeInflection(&word)
    removeDegree(&word)
    removeDerivation(&word)
    removeApostrophe(&word)
    restore(&word)
  }

  private static func isVowel(_ scalar: UInt32) -> Bool {
    Letter.isOne(of: "aeiouy", scalar) || scalar == Letter.aUmlaut || scalar == Letter.oUmlaut
      || scalar == Letter.uUmlaut
  }

  /// `u` and `y` between vowels are consonants: they stand in capitals for the time being.
  private static func markConsonants(_ word: inout StemBuffer) {
    guard word.count > 2 else { return }
    for place in 0..<word.count - 2
    where isVowel(word.scalars[place]) && isVowel(word.scalars[place + 2]) {
      if word.scalars[place + 1] == Letter.u { word.scalars[place + 1] = Letter.upperU }
      if word.scalars[place + 1] == Letter.y { word.scalars[place + 1] = Letter.upperY }
    }
  }

  /// `ß` becomes `ss`; `ae`, `oe` and – not after `q` – `ue` become umlauts.
  private static func readUmlauts(_ word: inout StemBuffer) {
    let old = word.scalars
    var new: [UInt32] = []
    new.reserveCapacity(old.count + 2)
    var place = 0
    while place < old.count {
      let scalar = old[place]
      let next = place + 1 < old.count ? old[place + 1] : 0
      switch (scalar, next) {
      case (Letter.sharpS, _): new += [Letter.s, Letter.s]
      case (0x61, Letter.e):
        new.append(Letter.aUmlaut)
        place += 1
      case (0x6F, Letter.e):
        new.append(Letter.oUmlaut)
        place += 1
      case (Letter.u, Letter.e):
        new.append(Letter.uUmlaut)
        place += 1
      case (0x71, Letter.u):
        new += [scalar, next]
        place += 1
      default: new.append(scalar)
      }
      place += 1
    }
    word.scalars = new
  }

  private static func markRegions(_ word: inout StemBuffer) {
    word.r1 = word.count
    word.r2 = word.count
    guard word.count >= 3, let first = word.pastGroup(from: 0, isVowel) else { return }
    word.r1 = max(first, 3)
    word.r2 = word.pastGroup(from: first, isVowel) ?? word.count
  }

  // MARK: - Inflection

  private enum Inflection { case em, full, maybeNiss, genitive, toL }

  private static let inflections: [(StaticString, Inflection)] = [
    ("erinnen", .full), ("erin", .full), ("ern", .full), ("lns", .toL), ("em", .em),
    ("en", .maybeNiss), ("er", .full), ("es", .maybeNiss), ("ln", .toL), ("e", .maybeNiss),
    ("s", .genitive),
  ]

  private static func removeInflection(_ word: inout StemBuffer) {
    guard let (start, action) = word.longest(inflections), start >= word.r1 else { return }
    switch action {
    case .em:
      if !word.ends(with: "syst", before: start) { word.replace(from: start) }
    case .full: word.replace(from: start)
    case .maybeNiss:
      word.replace(from: start)
      if word.ends(with: "niss") { word.replace(from: word.count - 1) }
    case .genitive:
      if start > 0, Letter.isOne(of: "bdfghklmnrt", word.scalars[start - 1]) {
        word.replace(from: start)
      }
    case .toL: word.replace(from: start, with: "l")
    }
  }

  // MARK: - Degree and participle

  private enum Degree { case full, st, et }

  private static let degrees: [(StaticString, Degree)] = [
    ("est", .full), ("en", .full), ("er", .full), ("et", .et), ("st", .st),
  ]

  private static let keepsEt: [(StaticString, Void)] = [
    ("geordn", ()), ("intern", ()), ("tick", ()), ("plan", ()), ("tr", ()),
  ]

  private static func removeDegree(_ word: inout StemBuffer) {
    guard let (start, action) = word.longest(degrees), start >= word.r1 else { return }
    switch action {
    case .full: word.replace(from: start)
    case .st:
      if start >= 4, Letter.isOne(of: "bdfghklmnt", word.scalars[start - 1]) {
        word.replace(from: start)
      }
    case .et:
      guard start > 0 else { return }
      let before = word.scalars[start - 1]
      guard Letter.isOne(of: "Udfgklmnrstz", before) || before == Letter.aUmlaut,
        !keepsEt.contains(where: { word.ends(with: $0.0, before: start) })
      else { return }
      word.replace(from: start)
    }
  }

  // MARK: - Derivation

  private enum Derivation { case endUng, notAfterE, lichHeit, keit }

  private static let derivations: [(StaticString, Derivation)] = [
    ("lich", .lichHeit), ("isch", .notAfterE), ("heit", .lichHeit), ("keit", .keit),
    ("end", .endUng), ("ung", .endUng), ("ig", .notAfterE), ("ik", .notAfterE),
  ]

  private static func removeDerivation(_ word: inout StemBuffer) {
    guard let (start, action) = word.longest(derivations), start >= word.r2 else { return }
    switch action {
    case .endUng:
      word.replace(from: start)
      let rest = word.count - 2
      if word.ends(with: "ig"), !word.ends(with: "e", before: rest), rest >= word.r2 {
        word.replace(from: rest)
      }
    case .notAfterE:
      if !word.ends(with: "e", before: start) { word.replace(from: start) }
    case .lichHeit:
      word.replace(from: start)
      let rest = word.count - 2
      if word.ends(with: "er") || word.ends(with: "en"), rest >= word.r1 {
        word.replace(from: rest)
      }
    case .keit:
      word.replace(from: start)
      let rest = word.count - (word.ends(with: "lich") ? 4 : word.ends(with: "ig") ? 2 : 0)
      if rest < word.count, rest >= word.r2 { word.replace(from: rest) }
    }
  }

  private static let apostrophes: [(StaticString, Void)] = [("'sch", ()), ("'s", ()), ("'", ())]

  private static func removeApostrophe(_ word: inout StemBuffer) {
    guard let (start, _) = word.longest(apostrophes), start >= 2 else { return }
    word.replace(from: start)
  }

  private static func restore(_ word: inout StemBuffer) {
    for place in word.scalars.indices {
      switch word.scalars[place] {
      case Letter.upperY: word.scalars[place] = Letter.y
      case Letter.upperU, Letter.uUmlaut: word.scalars[place] = Letter.u
      case Letter.aUmlaut: word.scalars[place] = 0x61
      case Letter.oUmlaut: word.scalars[place] = 0x6F
      default: break
      }
    }
  }
}
