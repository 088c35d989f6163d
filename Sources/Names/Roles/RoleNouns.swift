/// Nouns that say what a person is, and the words that stand around them.
enum RoleNouns {
  /// Whether a word ends in a noun for a role, in any case: "Außenministers", "US-Sondergesandter".
  ///
  /// - Parameters:
  ///   - plain: the word in plain letters.
  ///   - isCapital: whether it begins with a capital letter.
  static func isRole(_ plain: [UInt8], isCapital: Bool) -> Bool {
    let word = plain.last == 0x2E ? plain.dropLast() : plain[...]
    if isCapital, abbreviations.contains(Array(word)) { return true }
    guard word.count >= 3, word.count <= 60 else { return false }
    if unlearned.contains(Array(word)) { return true }
    if !isCapital {
      return allEnglish.contains(word)
        || englishEndings.contains { word.count > $0.count + 2 && word.suffix($0.count) == $0[...] }
    }
    // The word, and the word without the endings of genitive, plural and feminine.
    return isHead(word)
      || endings.contains { ending in
        word.count > ending.count + 2 && word.suffix(ending.count) == ending[...]
          && isHead(word.dropLast(ending.count))
      }
  }

  /// Abbreviations of offices before a name, in plain letters: "MP Roth", "OB Beck".
  static let abbreviations = set("mp ob md")

  /// Ends of English nouns for professions.
  private static let englishEndings = ["ologist", "ician", "ographer"].map { Array($0.utf8) }

  /// Whether a word in plain letters is such a noun as it stands in the nominative of the singular.
  static func isBase(_ plain: [UInt8]) -> Bool {
    isHead(plain[...])
      && (!allEnglish.contains(plain[...]) || heads.contains(plain[...])
        || unlearnedHeads.contains(plain[...]))
  }

  /// Whether a word is such a noun or a compound that ends in one, behind at least two letters.
  private static func isHead(_ word: ArraySlice<UInt8>) -> Bool {
    if nouns.contains(word) { return true }
    guard word.count > 5, let end = end(of: word), ends.contains(end) else { return false }
    return (4...min(word.count - 2, longestHead)).contains { length in
      let last = word.suffix(length)
      return heads.contains(last) || unlearnedHeads.contains(last)
    }
  }

  /// All nouns as whole words.
  private static let nouns = heads.union(unlearnedHeads).union(allEnglish)

  /// All English nouns.
  private static let allEnglish = Set(english.union(unlearnedEnglish).map { $0[...] })

  /// The ends of all nouns that compounds may end in: few other words end so.
  private static let ends = Set(heads.union(unlearnedHeads).compactMap(end(of:)))

  /// The last four letters of a word as one number.
  private static func end(of word: ArraySlice<UInt8>) -> UInt32? {
    word.count < 4 ? nil : word.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let endings: [[UInt8]] = [
    "innen", "in", "ern", "en", "er", "es", "em", "e", "m", "n", "s", "r",
  ].map { Array($0.utf8) }

  /// Adverbs and adjectives that may stand before such a noun.
  static let attributes = set(
    """
    frueher frueherer fruehere frueheren ehemalig ehemaliger ehemalige ehemaligen damaliger damalige
    damaligen heutiger heutige heutigen neuer neue neuen amtierender amtierende amtierenden
    stellvertretender stellvertretende stellvertretenden scheidender scheidende scheidenden
    designierter designierte designierten oberster oberste obersten leitender leitende leitenden
    zustaendiger zustaendige zustaendigen langjaehriger langjaehrige langjaehrigen juengerer
    aelterer erster erste ersten zweiter zweite geschaeftsfuehrender geschaeftsfuehrende
    persoenlicher persoenliche pensionierter pensionierte pensionierten verstorbener verstorbene verstorbenen bisheriger bisherige
    bisherigen kuenftiger kuenftige kuenftigen hoechster hoechste staendiger staendige
    parlamentarischer parlamentarische parlamentarischen ranghoechster ranghoechste
    maj. col. lt. brig. former acting deputy chief senior retired rear current late new outgoing special top first vice
    """)

  /// Whether a word in plain letters is an adjective of an office: "verkehrspolitische".
  static func isOfficeAdjective(_ plain: [UInt8]) -> Bool {
    guard plain.count > 7,
      let ending = adjectiveEndings.first(where: { plain.suffix($0.count) == $0[...] })
    else { return false }
    let stem = plain.dropLast(ending.count)
    return officeStems.contains { stem.suffix($0.count) == $0[...] }
  }

  private static let adjectiveEndings = ["en", "em", "er", "es", "e"].map { Array($0.utf8) }

  private static let officeStems = set(
    """
    politisch aerztlich wissenschaftlich kaufmaennisch technisch sportlich kuenstlerisch militaerisch
    medizinisch geistlich kommissarisch ehrenamtlich hauptamtlich regierend koeniglich paepstlich
    staedtisch operativ juristisch evangelisch katholisch theologisch
    """)

  /// Capitalised words that may stand directly before such a noun.
  static let capitalAttributes = set(
    "vorsitzende vorsitzender vorsitzenden leitende leitender leitenden stellvertretende ersten erster"
  )

  /// Nouns that say something only with whose relative or fellow somebody is.
  static let kinship = set(
    """
    sohn sohnes tochter bruder bruders brueder schwester schwestern vater vaters mutter ehefrau
    ehemann mann frau witwe witwer schwiegersohn schwiegertochter schwiegervater schwager
    schwaegerin enkel enkelin neffe nichte cousin cousine onkel tante gattin gatte partner
    partnerin lebensgefaehrte lebensgefaehrtin freund freundin kollege kollegin nachbar
    nachfolger vorgaenger mitarbeiter mitarbeiterin mitarbeiterinnen vetter vettern
    son daughter brother sister husband wife father mother uncle aunt nephew niece widow colleague
    successor predecessor
    """)

  /// Nouns for those who speak for others, mostly without a name.
  static let speakers = set("sprecher sprecherin sprechers spokesman spokeswoman spokesperson")

  /// Nouns for a person of no profession or office, by gender.
  static let people: [[UInt8]: Gender] = Dictionary(
    uniqueKeysWithValues: [("dame", Gender.feminine), ("senior", .masculine)].map {
      (Array($0.0.utf8), $0.1)
    })

  /// Words that tell when somebody was something, between "war" and what he was.
  static let timeWords = set(
    """
    seit bis von ab damals zuvor vorher frueher lange zuletzt bisher derzeit inzwischen heute noch
    april mai august nun jahrelang einst einmal zeitweise selbst auch ebenfalls schon bereits
    """)

  /// English words that end a role to the left or right.
  static let englishStops = set(
    """
    the a an of for in at to on and or but by with from as that who which said says told was is were
    has had have will would its his her their our my your this these those when where while after
    before since until because if not he she they it we i mr mrs ms dr former
    """)

  /// English words that begin sentences and belong to no role.
  static let openings = set(
    """
    meanwhile yesterday today tomorrow earlier later then when still both even once today's last
    next this that these those some many most other another after before while
    """)

  /// Words that lead from such a noun to what the role belongs to.
  static let links = set(
    """
    des der von vom fuer im in bei beim zur zum am an der den dem das und sowie aus
    of for the at in and to on from
    seines seiner ihres ihrer seinem ihrem dieses dieser
    """)

  /// How adjectives begin that say what somebody answers for.
  static let charged = Array("zustaendig".utf8)

  /// What the matters somebody answers for stand behind.
  static let forWords = set("fuer")

  /// Words that put a second role behind the first one.
  static let ands = set("und and sowie")

  /// Those of them that may also stand within one role.
  static let plainAnds = set("und and")

  /// What leads from a verb to what somebody is.
  static let asWords = set("als")

  /// Titles that stand between a role and a name, as between "Direktor" and "Anna Beck".
  static let academic = set("dr dr. prof prof.")

  /// Verbs behind which "als" tells what somebody is: "hat als Kommandeur die Befugnis".
  static let holding = set("hat hatte habe haette")

  /// English words that begin a clause about somebody behind his role.
  static let relatives = set("who whose")

  /// Nouns behind which what somebody heads may stand without an article: "Leiterin Kommunikation".
  static let heading = set(
    "leiter leiterin chef chefin direktor direktorin referent referentin head")

  /// Indefinite articles.
  static let indefinite = set("ein eine einem einer einen eines")

  /// The article of what a role belongs to.
  static let genitiveArticles = set("des")

  /// Articles before such a noun.
  static let articles = set(
    "der die das des dem den ein eine einer eines einem einen the a an sein seine ihr ihre seinem seinen "
      + "seiner seines ihrem ihren ihrer ihres dessen deren its his her their")

  /// Verbs that say that somebody is something, and end a relative clause that does.
  static let copulas = set("ist war bleibt wird wurde sind waren sei is was became remains")

  static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  private static let longestHead = 20

  /// Stems of such nouns that are inflected like adjectives, in plain letters.
  static let adjectivalStems: [[UInt8]] = [
    "gesandt", "vorsitzend", "beauftragt", "abgeordnet", "delegiert", "angeklagt", "gefreit",
    "vertraut", "sachverstaendig", "beigeordnet", "oppositionell", "verdaechtig", "beschuldigt",
    "ueberlebend", "gefangen",
  ].map { Array($0.utf8) }

  /// Ends of such nouns that are feminine without "-in", in plain letters.
  static let feminine: [[UInt8]] = [
    "frau", "tochter", "schwester", "mutter", "witwe", "gattin", "nichte", "tante", "cousine",
    "hebamme", "geisel",
  ].map { Array($0.utf8) }
}
