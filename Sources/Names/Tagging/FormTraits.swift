/// What the rules about names read of a word form.
struct FormTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// Begins with a capital letter.
  static let capital = FormTraits(rawValue: 1)
  /// Holds a letter.
  static let word = FormTraits(rawValue: 1 << 1)
  /// "(" or "[".
  static let opens = FormTraits(rawValue: 1 << 2)
  /// A quotation mark.
  static let quote = FormTraits(rawValue: 1 << 3)
  /// An article, possessive, or preposition with an article: a noun phrase begins.
  static let determiner = FormTraits(rawValue: 1 << 4)
  /// "in": a place follows, hardly ever a person.
  static let locative = FormTraits(rawValue: 1 << 5)
  /// "von", "of".
  static let of = FormTraits(rawValue: 1 << 6)
  /// What somebody is.
  static let role = FormTraits(rawValue: 1 << 7)
  /// A body of people.
  static let body = FormTraits(rawValue: 1 << 8)
  /// A place, water or building.
  static let place = FormTraits(rawValue: 1 << 9)
  /// A capitalised word that may be an adjective in a name: "Nationalen".
  static let adjective = FormTraits(rawValue: 1 << 10)
  /// A capitalised word that is no noun of the language.
  static let unknown = FormTraits(rawValue: 1 << 11)
  /// A title that stands before names of people.
  static let title = FormTraits(rawValue: 1 << 12)
  /// A day, month or currency.
  static let common = FormTraits(rawValue: 1 << 13)
  /// A treaty.
  static let treaty = FormTraits(rawValue: 1 << 14)
  /// A water or land form that is named with "von": "Golf von …".
  static let namedWithOf = FormTraits(rawValue: 1 << 15)
  /// The English article.
  static let the = FormTraits(rawValue: 1 << 16)
  /// A forename of the lists.
  static let forename = FormTraits(rawValue: 1 << 17)
  /// An office or institute.
  static let office = FormTraits(rawValue: 1 << 19)
  /// What bears a name in quotation marks.
  static let bearer = FormTraits(rawValue: 1 << 20)
  /// An operation.
  static let operation = FormTraits(rawValue: 1 << 21)
  /// "bin", "ibn" within Arabic names.
  static let son = FormTraits(rawValue: 1 << 22)
  /// "für", "for".
  static let forWord = FormTraits(rawValue: 1 << 23)
  /// An English possessive: "Portugal's".
  static let possessive = FormTraits(rawValue: 1 << 24)
  /// Ends in "s".
  static let endsInS = FormTraits(rawValue: 1 << 25)
  /// Ends in "er": perhaps the adjective of a place.
  static let endsInEr = FormTraits(rawValue: 1 << 26)
  /// A surname with the Arabic article: "al-Hamdan".
  static let arabic = FormTraits(rawValue: 1 << 27)
  /// "Abu": whose father somebody is.
  static let father = FormTraits(rawValue: 1 << 61)
  /// Ends in an apostrophe.
  static let apostrophe = FormTraits(rawValue: 1 << 28)
  /// A hyphenated word for a place with a name before the hyphen: "Kamenez-Brücke".
  static let namedPlace = FormTraits(rawValue: 1 << 29)
  /// A noun of the language.
  static let noun = FormTraits(rawValue: 1 << 30)
  /// A legal form of companies.
  static let legalForm = FormTraits(rawValue: 1 << 31)
  /// An initial such as "T.".
  static let initial = FormTraits(rawValue: 1 << 32)
  /// A form of state, which is often named with an adjective or "von".
  static let state = FormTraits(rawValue: 1 << 33)
  /// A club: "FC", "SV".
  static let club = FormTraits(rawValue: 1 << 35)
  /// A place of the lists.
  static let town = FormTraits(rawValue: 1 << 36)
  /// A land form before a name: "Kap".
  static let landform = FormTraits(rawValue: 1 << 37)
  /// "US", "UN": stands before bodies in English.
  static let union = FormTraits(rawValue: 1 << 38)
  /// A small word inside surnames that is no German word: "ter", "van", "de".
  static let particle = FormTraits(rawValue: 1 << 40)
  /// Begins a name of ``KnownNames/wellKnown``, perhaps in the genitive.
  static let wellKnown = FormTraits(rawValue: 1 << 39)
  /// Behind this preposition stand places and bodies: "nach", "aus".
  static let preposition = FormTraits(rawValue: 1 << 34)
  /// A noun for a company that belongs to its name: "Reederei Behrens".
  static let firmHead = FormTraits(rawValue: 1 << 41)
  /// A noun that only says that a company follows: "die Firma Behrens".
  static let firmNoun = FormTraits(rawValue: 1 << 42)
  /// A line of business behind the name of a company: "Lindner Optik".
  static let branch = FormTraits(rawValue: 1 << 43)
  /// A noun for a town or state whose name follows: "Hauptstadt", "Emirat".
  static let locality = FormTraits(rawValue: 1 << 44)
  /// A small word inside surnames that is a German word too: "da".
  static let weakParticle = FormTraits(rawValue: 1 << 45)
  /// "bei": where people work.
  static let atFirm = FormTraits(rawValue: 1 << 46)
  /// What companies do and people do not: "beschäftigt", "produziert".
  static let firmVerb = FormTraits(rawValue: 1 << 47)
  /// A foreign noun that begins the names of movements: "Harakat".
  static let bodyStart = FormTraits(rawValue: 1 << 48)
  /// A hyphenated word for a movement with a name before the hyphen: "Nasr-Bewegung".
  static let namedBody = FormTraits(rawValue: 1 << 49)
  /// A noun of the language that is no compound.
  static let plainNoun = FormTraits(rawValue: 1 << 50)
  /// A saint's title in the name of a place: "Sankt".
  static let saint = FormTraits(rawValue: 1 << 51)
  /// A country as it stands in the names of companies' daughters: "Austria".
  static let country = FormTraits(rawValue: 1 << 52)
  /// A noun for an outlet whose name follows: "Sender", "broadcaster".
  static let outletNoun = FormTraits(rawValue: 1 << 53)
  /// A title of the nobility, which may stand between first name and surname: "Graf".
  static let nobility = FormTraits(rawValue: 1 << 54)
  /// An adjective of a known state or land.
  static let stateAdjective = FormTraits(rawValue: 1 << 55)
  /// Somebody of a known state, land or town.
  static let inhabitant = FormTraits(rawValue: 1 << 56)
  /// A noun for a district whose name follows and that belongs to the name.
  static let district = FormTraits(rawValue: 1 << 57)
  /// A noun for a unit of an army that is named with a number.
  static let unit = FormTraits(rawValue: 1 << 58)
  /// Holds a hyphen.
  static let hyphenated = FormTraits(rawValue: 1 << 59)
  /// Joined to the name of a known body without a hyphen: "Kremlsprecher".
  static let joinedToBody = FormTraits(rawValue: 1 << 60)
  /// A surname of the lists.
  static let surname = FormTraits(rawValue: 1 << 18)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The traits of a form.
  ///
  /// - Parameter small: the form in small letters.
  init(
    _ form: UnsafeBufferPointer<UInt8>, small: [UInt8], joint: JointAttributes,
    entry: NameLists.Entry
  ) {
    var traits: FormTraits = []
    if joint.isWord { traits.insert(.word) }
    if joint.isCapitalised { traits.insert(.capital) }
    if joint.kinds & UInt64(WordKinds.role) != 0 { traits.insert(.role) }
    if joint.kinds & UInt64(WordKinds.body) != 0 { traits.insert(.body) }
    if FormTraits.bodyEndings.contains(where: { small.ends($0) }) { traits.insert(.body) }
    if joint.kinds & UInt64(WordKinds.place) != 0 { traits.insert(.place) }
    if entry[.forename] > 0 || entry[.personFirst] > 1 { traits.insert(.forename) }
    if entry[.surname] > 0 || entry[.personRest] > 1 { traits.insert(.surname) }
    if joint.isOffice { traits.insert(.office) }
    if small.last == 0x73 { traits.insert(.endsInS) }
    if small.ends([0x65, 0x72]) { traits.insert(.endsInEr) }
    if small.count > 3, small.last == 0x73,
      small.dropLast().last == 0x27 || small.dropLast().ends([0xE2, 0x80, 0x99])
    {
      traits.insert(.possessive)
    }
    // "al-Hamdan", but not "ad-hoc".
    if small.count > 5, form.count == small.count,
      let hyphen = small.prefix(4).firstIndex(of: 0x2D), hyphen > 1,
      small[0] == 0x61 || small[0] == 0x65, form[1] == small[1],
      form[hyphen + 1] != small[hyphen + 1]
    {
      traits.insert(.arabic)
    }
    if small.last == 0x27 || small.ends([0xE2, 0x80, 0x99]) { traits.insert(.apostrophe) }
    if let known = FormTraits.known[small] { traits.formUnion(known) }
    if small.contains(0x2D) { traits.insert(.hyphenated) }
    if KnownDerivations.isAdjective(small) { traits.insert(.stateAdjective) }
    // "Moussa ag Hamani" is a son; a company is an "AG".
    if small == [0x61, 0x67], form[1] == 0x67 {
      traits.remove(.legalForm)
      traits.insert(.son)
    }
    if joint.isCapitalised {
      if KnownDerivations.isInhabitant(small) { traits.insert(.inhabitant) }
      if KnownDerivations.isJoinedToBody(small) { traits.insert(.joinedToBody) }
      if KnownNames.unitsOfArmies.contains(where: { small.ends($0) }) { traits.insert(.unit) }
      if FormTraits.firmHeadEndings.contains(where: { small.ends($0) }) {
        traits.insert(.firmHead)
      }
      if FormTraits.branchEndings.contains(where: { small.ends($0) }) { traits.insert(.branch) }
      if FormTraits.localityEndings.contains(where: { small.ends($0) }) {
        traits.insert(.locality)
      }
      // No German noun holds letters such as "ş" or "ć", whatever texts show.
      let isForeign = form.contains { $0 >= 0xC4 && $0 <= 0xCF }
      let isNoun = joint.noun == NounKind.noun.rawValue && !isForeign
      let isCompound = joint.noun == NounKind.wholeCompound.rawValue
      if !isNoun, !isCompound, !joint.isCommon { traits.insert(.unknown) }
      if isNoun || isCompound { traits.insert(.noun) }
      if isNoun { traits.insert(.plainNoun) }
      let isAdjective =
        FormTraits.adjectiveEndings.contains { small.ends($0) }
        && (!isNoun || FormTraits.isLikeAdjective(small))
      if small.count > 5, isAdjective { traits.insert(.adjective) }
      if joint.isHeadUnknown, traits.contains(.place) { traits.insert(.namedPlace) }
      let endsInMovement = FormTraits.movementEndings.contains { small.ends($0) }
      // What stands before "-Stiftung" is its name, even if it is a noun: "Leuchtturm-Stiftung".
      if joint.isHeadUnknown && endsInMovement || small.ends(FormTraits.foundation) {
        traits.insert(.namedBody)
      }
      let isOneLetter = form.count == 2 || form.count == 3 && form[0] >= 0x80
      if isOneLetter, form.last == 0x2E { traits.insert(.initial) }
      if entry[.town] > 0 || entry[.placeFirst] > 1, !isNoun { traits.insert(.town) }
    }
    self = traits
  }

  /// Whether a word ends like adjectives made with "-isch", "-lich", "-al" and so on.
  private static func isLikeAdjective(_ small: [UInt8]) -> Bool {
    var stem = small[...]
    for ending in adjectiveEndings where stem.ends(ending) {
      stem = stem.dropLast(ending.count)
      return adjectiveStems.contains { stem.ends($0) }
    }
    return false
  }

  private static let adjectiveStems: [[UInt8]] = [
    "isch", "lich", "ig", "al", "iv", "ell", "inigt", "int", "ößt", "oß", "eiß", "oss",
  ].map { Array($0.utf8) }

  private static let adjectiveEndings: [[UInt8]] = ["e", "en", "es", "em"].map {
    Array($0.utf8)
  }

  /// Ends of nouns for bodies that the model's features do not read.
  private static let bodyEndings = KnownNames.unlearnedBodyEndings.map { Array($0.utf8) }
  private static let firmHeadEndings = KnownNames.firmHeadEndings.map { Array($0.utf8) }
  private static let branchEndings = KnownNames.branchEndings.map { Array($0.utf8) }
  private static let movementEndings = KnownNames.movements.map { Array("-\($0)".utf8) }
  private static let foundation = Array("-stiftung".utf8)
  private static let localityEndings = KnownNames.localityEndings.map { Array($0.utf8) }

  private static let known: [[UInt8]: FormTraits] = {
    var table: [[UInt8]: FormTraits] = [:]
    func add(_ words: String, _ traits: FormTraits) {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[Array(word.utf8), default: []].formUnion(traits)
      }
    }
    add("( [", .opens)
    add("„ “ ” \" » « ‚ ‘ ’ ' › ‹", .quote)
    add(KnownNames.determiners, .determiner)
    add("in near", .locative)
    add("von of", .of)
    add("bin ibn bint", .son)
    add("abu abou umm oum", .father)
    add("ter ten van de del della di dos du la le", .particle)
    add("da do das dos di", .weakParticle)
    add("für for", .forWord)
    add("st. sankt saint san santa", .saint)
    add(KnownNames.countriesInNames, .country)
    add(KnownNames.firmHeads, .firmHead)
    add(KnownNames.unlearnedBodies, .body)
    add(KnownNames.firmNouns, .firmNoun)
    add(KnownNames.outletNouns, .outletNoun)
    add(KnownNames.branches, .branch)
    add(KnownNames.localities, .locality)
    add(KnownNames.firmVerbs, .firmVerb)
    add("bei", .atFirm)
    add(KnownNames.bearers, .bearer)
    for bearer in KnownNames.bearers.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      add("\(bearer)s \(bearer)es", .bearer)
    }
    add(KnownNames.operations, .operation)
    add("the", [.the, .determiner])
    add(KnownNames.currencies, .common)
    add(KnownNames.things, .common)
    add(KnownNames.treaties, .treaty)
    add(KnownNames.namedWithOf, .namedWithOf)
    add(KnownNames.legalForms, .legalForm)
    add(KnownNames.statesInNames, .state)
    add(KnownNames.clubs, .club)
    add(KnownNames.landforms, .landform)
    add(KnownNames.bodyStarts, .bodyStart)
    add("us un uk eu", .union)
    add("nach aus bei from to at via gegen", .preposition)
    for word in KnownNames.wellKnown.keys {
      let small = word.withUnsafeBufferPointer(Letters.lowercased)
      table[small, default: []].insert(.wellKnown)
      for ending in ["s", "'s", "’s"] {
        table[small + ending.utf8, default: []].insert(.wellKnown)
      }
    }
    add("landkreis landkreises region", .district)
    for word in KnownNames.calendar { table[word, default: []].insert(.common) }
    for word in KnownNames.titles { table[word, default: []].insert(.title) }
    for word in KnownNames.nobility { table[word, default: []].insert(.nobility) }
    table[Array("gräfin".utf8), default: []].insert(.nobility)
    for word in KnownNames.titles { table[word + [0x2E], default: []].insert(.title) }
    // The titles are listed in plain letters.
    for word in KnownNames.titles where word.contains(0x61) {
      let umlaut = String(decoding: word, as: UTF8.self).split(separator: "ae").joined(
        separator: "ä")
      table[Array(umlaut.utf8), default: []].insert(.title)
    }
    for word in ["bürgermeister", "bürgermeisterin", "fürst", "fürstin", "könig", "königin"] {
      table[Array(word.utf8), default: []].insert(.title)
    }
    return table
  }()
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// Whether the bytes end with others.
  fileprivate func ends(_ ending: [UInt8]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
