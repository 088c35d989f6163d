/// What a word form can be in the grammar of reported speech; one form may be several things.
struct WordTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let article = bit(0)
  /// "er", "sie", "man": can be a speaker.
  static let pronoun = bit(1)
  /// "dem", "ihm", "sich": shows that a phrase is not the subject.
  static let oblique = bit(2)
  /// "seine", "dieser", "viele": begins a noun phrase.
  static let determiner = bit(3)
  static let preposition = bit(4)
  /// "des", "eines", "seines": continues a noun phrase in the genitive.
  static let genitive = bit(5)
  /// "dass", "ob".
  static let complementizer = bit(6)
  /// "was", "wer", "warum".
  static let question = bit(7)
  /// "weil", "wenn", "obwohl".
  static let subordinator = bit(8)
  /// "und", "oder".
  static let coordinator = bit(9)
  /// "sei", "habe", "könne": hardly anything but reported speech.
  static let subjunctive = bit(10)
  /// "würde", "hätten": reported speech or a condition.
  static let pastSubjunctive = bit(11)
  /// "ist", "hatte", "wird", "kann".
  static let auxiliary = bit(12)
  /// "wird", "wurde", "worden".
  static let passive = bit(13)
  static let zu = bit(14)
  /// "einzustellen".
  static let zuInfinitive = bit(15)
  static let laut = bit(16)
  static let nach = bit(17)
  static let zufolge = bit(18)
  static let so = bit(19)
  static let wie = bit(20)
  /// "demnach", "wonach".
  static let accordingly = bit(21)
  static let heisst = bit(22)
  static let es = bit(23)
  /// "Angaben", "Ansicht": nouns behind "nach".
  static let sourceNoun = bit(24)
  /// "Vorwurf", "Forderung": nouns that a "dass" clause explains.
  static let speechNoun = bit(25)
  /// "Film", "Motto": nouns before the name or title of a thing.
  static let titleNoun = bit(26)
  /// "sogenannte": the marks show a term, not speech.
  static let termMark = bit(27)
  /// "Sprecherin", "Minister".
  static let role = bit(28)
  /// "überzeugt", "zuversichtlich".
  static let stance = bit(29)
  static let adverb = bit(30)
  /// "von", "van", "bin" inside names.
  static let nameParticle = bit(31)
  static let als = bit(32)
  static let von = bit(33)
  /// "ich", "wir": only somebody who is quoted says so.
  static let firstPerson = bit(34)
  /// "Montag", "März".
  static let timeNoun = bit(35)
  static let denn = bit(36)
  /// "wörtlich", "weiter": may stand in a tag behind the speaker.
  static let tagAdverb = bit(37)
  static let davon = bit(38)
  static let that = bit(39)
  /// "Polizei", "Ministerium": bodies that speak.
  static let body = bit(40)
  /// "according", "gemäß".
  static let gemaess = bit(41)
  static let modal = bit(42)

  /// "Parolen wie", "Aufschrift": what follows in marks is somebody's words.
  static let slogan = bit(43)
  /// "Regierung", "Zeitung": nouns in "-ung" and the like that can speak all the same.
  static let abstract = bit(44)
  /// "ein", "eine", "einen".
  static let indefinite = bit(45)
  /// "Unmissverständlich", "Abschließend": capital at a sentence's start, but no noun.
  static let adverbLike = bit(46)
  /// "um … zu", "ohne … zu": an infinitive that tells a purpose, not speech.
  static let purpose = bit(47)
  /// "das", "dies".
  static let neuter = bit(48)
  /// "des", "eines": nothing but a genitive.
  static let des = bit(49)
  /// "in", "aus", "auf": prepositions a written source stands behind.
  static let place = bit(50)
  /// "ich", "uns", "dich": outside marks the voice of the writer, never reported speech.
  static let conversational = bit(51)
  /// "alle", "seine": never stands behind an article in one phrase.
  static let closed = bit(52)
  static let fuer = bit(53)

  /// "eigenen": whose Angaben these are the sentence tells.
  static let own = bit(54)

  /// English "there": begins a clause and is nobody.
  static let expletive = bit(55)
  /// German "Zeitung", "Reporter": somebody tells it to them, or they belong to it.
  ///
  /// English has no such words and German no ``expletive``, so that one bit serves both.
  static let media = bit(55)
  /// English "to": leads an infinitive behind "threatened".
  static let to = bit(56)

  /// "dessen", "deren": whose the noun behind it is; the noun may be the subject.
  static let owner = bit(57)

  /// "nicht", "nie": the words were not said.
  static let negation = bit(58)

  /// "sie", "es": pronouns that may be an object as well.
  static let mayBeObject = bit(59)
  /// "man": nobody in particular.
  static let man = bit(60)

  /// "Frage": a clause may explain it, but nobody says that clause.
  static let questionNoun = bit(61)

  /// "welche": a relative pronoun as well as a question word.
  static let which = bit(62)
  /// "steht", "lesen": tells what stands written somewhere.
  static let written = bit(63)

  static let anySubjunctive: WordTraits = [.subjunctive, .pastSubjunctive]

  private static func bit(_ position: UInt64) -> WordTraits {
    WordTraits(rawValue: 1 << position)
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }
}
