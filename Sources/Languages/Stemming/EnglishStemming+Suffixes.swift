extension EnglishStemming {
  // MARK: - Long suffixes (steps 2 and 3)

  private enum Change {
    case into(StaticString)
    case intoAfterL(StaticString)
    case deleteAfterValidLetter
    case deleteInR2
  }

  private static let shortenings: [(StaticString, Change)] = [
    ("ization", .into("ize")), ("ational", .into("ate")), ("iveness", .into("ive")),
    ("fulness", .into("ful")), ("ousness", .into("ous")), ("lessli", .into("less")),
    ("biliti", .into("ble")), ("tional", .into("tion")), ("fulli", .into("ful")),
    ("ousli", .into("ous")), ("entli", .into("ent")), ("aliti", .into("al")),
    ("iviti", .into("ive")), ("alism", .into("al")), ("ation", .into("ate")),
    ("ogist", .into("og")), ("anci", .into("ance")), ("enci", .into("ence")),
    ("abli", .into("able")), ("alli", .into("al")), ("izer", .into("ize")),
    ("ator", .into("ate")), ("ogi", .intoAfterL("og")), ("bli", .into("ble")),
    ("li", .deleteAfterValidLetter),
  ]

  static func shortenSuffix(_ word: inout StemBuffer) { change(&word, shortenings) }

  private static let removals: [(StaticString, Change)] = [
    ("ational", .into("ate")), ("tional", .into("tion")), ("icate", .into("ic")),
    ("ative", .deleteInR2), ("alize", .into("al")), ("iciti", .into("ic")),
    ("ical", .into("ic")), ("ness", .into("")), ("ful", .into("")),
  ]

  static func removeSuffix(_ word: inout StemBuffer) { change(&word, removals) }

  private static func change(_ word: inout StemBuffer, _ list: [(StaticString, Change)]) {
    guard let (start, change) = word.longest(list), start >= word.r1 else { return }
    switch change {
    case .into(let text): word.replace(from: start, with: text)
    case .intoAfterL(let text):
      if start > 0, word.scalars[start - 1] == Letter.l { word.replace(from: start, with: text) }
    case .deleteAfterValidLetter:
      if start > 0, Letter.isOne(of: "cdeghkmnrt", word.scalars[start - 1]) {
        word.replace(from: start)
      }
    case .deleteInR2:
      if start >= word.r2 { word.replace(from: start) }
    }
  }

  // MARK: - Endings (steps 4 and 5)

  private static let endings: [(StaticString, isIon: Bool)] = [
    ("ement", false), ("ance", false), ("ence", false), ("able", false), ("ible", false),
    ("ment", false), ("ate", false), ("ive", false), ("ize", false), ("iti", false),
    ("ism", false), ("ion", true), ("ous", false), ("ant", false), ("ent", false),
    ("ic", false), ("al", false), ("er", false),
  ]

  static func removeEnding(_ word: inout StemBuffer) {
    guard let (start, isIon) = word.longest(endings), start >= word.r2 else { return }
    if isIon {
      guard start > 0, Letter.isOne(of: "st", word.scalars[start - 1]) else { return }
    }
    word.replace(from: start)
  }

  static func removeLastLetter(_ word: inout StemBuffer) {
    let last = word.count - 1
    if word.ends(with: "e") {
      if last >= word.r2 || (last >= word.r1 && !endsShort(word, before: last)) {
        word.replace(from: last)
      }
    } else if word.ends(with: "l"), last >= word.r2, word.ends(with: "l", before: last) {
      word.replace(from: last)
    }
  }
}
