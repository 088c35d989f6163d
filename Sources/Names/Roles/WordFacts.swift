import NewsCorpus

/// What the rules about roles ask of a word, each as one bit.
///
/// A form is looked at once; the rules then test bits, however often it stands beside a name.
struct WordFacts: OptionSet {
  let rawValue: UInt64

  private static func bit(_ place: UInt64) -> WordFacts { WordFacts(rawValue: 1 << place) }

  /// Anything but a mark.
  static let word = bit(0)
  /// It begins with a capital letter.
  static let capital = bit(1)
  /// A noun for a role; see ``RoleNouns/isRole(_:)``.
  static let role = bit(2)
  /// An English noun for a role.
  static let english = bit(3)
  /// A German noun for a role that an English one is spelled like.
  static let alsoGerman = bit(4)
  /// A title of a person, academic ones among them.
  static let title = bit(5)
  /// "Dr.", "Prof".
  static let academic = bit(6)
  /// See ``RoleNouns/attributes``.
  static let attribute = bit(7)
  /// See ``RoleNouns/capitalAttributes``.
  static let capitalAttribute = bit(8)
  /// See ``RoleNouns/kinship``.
  static let kinship = bit(9)
  /// See ``RoleNouns/timeWords``; days, months and numbers too.
  static let time = bit(10)
  /// See ``RoleNouns/englishStops``.
  static let englishStop = bit(11)
  /// See ``RoleNouns/links``.
  static let link = bit(12)
  /// "zuständig" in any form.
  static let charged = bit(13)
  /// See ``RoleNouns/forWords``.
  static let forWord = bit(14)
  /// See ``RoleNouns/ands``.
  static let and = bit(15)
  /// "und", "and", but not "sowie".
  static let plainAnd = bit(16)
  /// See ``RoleNouns/holding``.
  static let holding = bit(17)
  /// "des".
  static let genitiveArticle = bit(18)
  /// See ``RoleNouns/articles``.
  static let article = bit(19)
  /// See ``RoleNouns/copulas``.
  static let copula = bit(20)
  /// "als".
  static let asWord = bit(21)
  /// A comma.
  static let comma = bit(22)
  /// "(".
  static let opening = bit(23)
  /// ")".
  static let closing = bit(24)
  /// A mark that may set off what is said behind a name.
  static let setsOff = bit(25)
  /// Nothing but digits.
  static let digits = bit(26)
  /// More than four letters.
  static let long = bit(27)
  /// Endings of adjectives and participles.
  static let endsInE = bit(28)
  /// See ``endsInE``.
  static let endsInEn = bit(29)
  /// See ``endsInE``.
  static let endsInEr = bit(30)
  /// See ``endsInE``.
  static let endsInEs = bit(31)
  /// It ends in a small "s", as an owner does: "Tarvoniens".
  static let endsInS = bit(32)
  /// An English owner: "Ukraine's".
  static let owner = bit(33)

  /// "who", which begins a clause about somebody.
  static let relative = bit(35)
  /// See ``RoleNouns/heading``.
  static let heading = bit(36)
  /// See ``RoleNouns/indefinite``.
  static let indefinite = bit(37)

  /// A word of more than three letters that is no adverb and no small word of English.
  static let beginsTitle = bit(34)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Looks at a form.
  init(_ form: UInt32, in vocabulary: Vocabulary) {
    let text = vocabulary.text(of: form)
    let plain = NameFolding.plain(text)
    self = WordFacts.spelling(text, plain)
    if vocabulary.formClass(of: form) != .punctuation { insert(.word) }
    if let listed = WordFacts.listed[plain] { formUnion(listed) }
    if RoleNouns.isRole(plain, isCapital: contains(.capital)) { insert(.role) }
    if RoleNouns.isOfficeAdjective(plain) { insert(.attribute) }
    if PersonName.isTitle(plain) { insert(.title) }
    if plain.starts(with: RoleNouns.charged) { insert(.charged) }
    if contains(.digits)
      || KnownNames.calendar.contains(Letters.lowercased(vocabulary.bytes(of: form)))
    {
      insert(.time)
    }
  }

  /// What the letters tell.
  private static func spelling(_ text: String, _ plain: [UInt8]) -> WordFacts {
    var facts: WordFacts = []
    if text.unicodeScalars.first?.properties.isUppercase ?? false { facts.insert(.capital) }
    if plain.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { facts.insert(.digits) }
    if plain.count > 4 { facts.insert(.long) }
    if plain.count > 3, plain.suffix(2) != [0x6C, 0x79], !RoleNouns.openings.contains(plain) {
      facts.insert(.beginsTitle)
    }
    if plain.last == 0x65 { facts.insert(.endsInE) }
    for (ending, fact) in endings where plain.suffix(2) == ending { facts.insert(fact) }
    if text.utf8.last == 0x73 { facts.insert(.endsInS) }
    switch text {
    case ",": facts.formUnion([.comma, .setsOff])
    case "(": facts.formUnion([.opening, .setsOff])
    case ")": facts.insert(.closing)
    case "–", "-": facts.insert(.setsOff)
    default: break
    }
    return facts
  }

  private static let endings: [(ending: ArraySlice<UInt8>, fact: WordFacts)] = [
    ([0x65, 0x6E], .endsInEn), ([0x65, 0x72], .endsInEr), ([0x65, 0x73], .endsInEs),
    ([0x27, 0x73], .owner),
  ]

  /// What the lists in ``RoleNouns`` say of the words in them.
  private static let listed: [[UInt8]: WordFacts] = {
    let lists: [(words: Set<[UInt8]>, fact: WordFacts)] = [
      (RoleNouns.english.union(RoleNouns.unlearnedEnglish), .english),
      (RoleNouns.academic, .academic),
      (Set(RoleNouns.heads.map(Array.init)), .alsoGerman),
      (RoleNouns.attributes, .attribute), (RoleNouns.capitalAttributes, .capitalAttribute),
      (RoleNouns.kinship, .kinship), (RoleNouns.timeWords, .time),
      (RoleNouns.englishStops, .englishStop), (RoleNouns.links, .link),
      (RoleNouns.forWords, .forWord), (RoleNouns.ands, .and), (RoleNouns.plainAnds, .plainAnd),
      (RoleNouns.holding, .holding), (RoleNouns.genitiveArticles, .genitiveArticle),
      (RoleNouns.articles, .article), (RoleNouns.copulas, .copula), (RoleNouns.asWords, .asWord),
      (RoleNouns.relatives, .relative), (RoleNouns.heading, .heading),
      (RoleNouns.indefinite, .indefinite),
    ]
    var listed: [[UInt8]: WordFacts] = [:]
    for (words, fact) in lists {
      for word in words { listed[word, default: []].insert(fact) }
    }
    return listed
  }()
}
