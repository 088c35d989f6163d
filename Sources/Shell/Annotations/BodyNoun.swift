/// A common noun that stands for a body named before: "die Behörde", "das Unternehmen".
struct BodyNoun {
  /// The noun in small letters.
  private let noun: String
  /// Whether any body may be called so.
  let isGeneral: Bool

  /// Reads a wording of a noun with or without an article; nothing for any other wording.
  init?(_ wording: String) {
    let words = wording.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count == 1 || words.count == 2 && Self.isArticle(words[0])
    else { return nil }
    let noun = Self.whoseFigures(last) ?? last
    self.noun = noun
    isGeneral = Self.general.contains(noun)
    guard isGeneral || Self.special.contains(noun) else { return nil }
  }

  /// Whether a name has the noun as a word or as the end of one: "Nasr-Bewegung".
  func stands(in name: String) -> Bool {
    let nouns = Self.kinds[noun] ?? [noun]
    return name.lowercased().split { !$0.isLetter }.contains { word in
      nouns.contains { word.hasSuffix($0) }
    }
  }

  /// "konzern" of "konzernangaben", "unternehmen" of "unternehmensangaben".
  private static func whoseFigures(_ noun: String) -> String? {
    guard noun.hasSuffix("angaben") else { return nil }
    let owner = String(noun.dropLast("angaben".count))
    if general.contains(owner) { return owner }
    let bare = String(owner.dropLast())
    return (owner.hasSuffix("s") || owner.hasSuffix("n")) && general.contains(bare) ? bare : nil
  }

  private static func isArticle(_ word: String) -> Bool {
    ["der", "die", "das", "dem", "den", "the"].contains(word)
  }

  /// How the names of bodies end that go by a general noun.
  private static let kinds: [String: [String]] = [
    "behörde": ["behörde", "anwaltschaft", "amt", "agentur", "ministerium", "polizei", "aufsicht"],
    "verband": ["verband", "bund", "verein", "union", "liga"],
    "unternehmen": ["unternehmen", "ag", "gmbh", "se", "konzern", "gruppe"],
    "konzern": ["konzern", "ag", "se", "gruppe"], "company": ["company", "inc", "plc", "ag"],
  ]

  /// What any body may be called.
  private static let general: Set<String> = [
    "unternehmen", "firma", "konzern", "behörde", "verband", "organisation", "betreiber",
    "betreiberin", "hersteller", "gesellschaft", "company", "firm", "organisation", "organization",
    "operator", "maker",
  ]

  /// What only bodies with such a name are called.
  private static let special: Set<String> = [
    "agentur", "amt", "bank", "bewegung", "bund", "gericht", "gewerkschaft", "gruppe", "institut",
    "klub", "kommission", "ministerium", "mission", "partei", "reederei", "rat", "sender",
    "staatsanwaltschaft", "stiftung", "universität", "verein", "verlag", "zeitung", "agency",
    "bank", "commission", "council", "court", "group", "institute", "ministry", "movement",
    "party", "union", "university",
  ]
}
