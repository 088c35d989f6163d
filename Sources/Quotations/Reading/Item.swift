/// A piece of a paragraph as the tagger sees it: a word, a mark, or a whole quotation as one piece.
struct Item {
  enum Kind: UInt8 { case word, comma, colon, semicolon, dash, terminator, quote, aside, other }

  var kind: Kind
  var isCapital = false
  /// Whether the first character is a digit.
  var isNumber = false
  /// Whether the text goes on behind it without a space.
  var isGluedToNext = false
  /// Whether all its letters are capitals: "ÖBB".
  var isAcronym = false
  /// Whether it is a lower-case word in "-en", as adjectives behind "der" in oblique cases are.
  var isWeakAdjective = false
  /// Whether it ends like a form of an adjective: "neue", "früherer".
  var mayBeAdjective = false
  /// Whether it is no word of the lists and ends as the subjunctive of the present does: "blinzle", but
  /// not "stellte".
  var mayBeSubjunctive = false
  /// Whether its last letter is "s", as in a genitive.
  var endsInS = false
  /// Whether it is an English owner: "Norland's".
  var isOwner = false
  var entry = CueLexicon.Entry()
  /// Where it stands, in bytes of the document's text.
  var range: Range<Int>
  /// The position of its facts for a quotation, otherwise −1.
  var quote = -1
  /// Its part in a name that somebody found.
  var name: NamePart = []

  /// Whether it is "das" or "dies", going by its form.
  var isNeuter: Bool { has(.neuter) }

  var traits: WordTraits { entry.traits }

  func has(_ traits: WordTraits) -> Bool { !entry.traits.isDisjoint(with: traits) }
}

/// An item's part in a name that somebody found in the document.
struct NamePart: OptionSet {
  let rawValue: UInt8

  /// The name's first item.
  static let beginning = NamePart(rawValue: 1)
  /// The name's last item.
  static let end = NamePart(rawValue: 2)
  /// The name is a person's.
  static let person = NamePart(rawValue: 4)
  /// The name is all that stands between the marks of a quotation.
  static let quoted = NamePart(rawValue: 8)
}

/// What is known about the words between two quotation marks.
struct QuotedText {
  /// With the marks.
  var range: Range<Int>
  var words = 0
  var capitalWords = 0
  var startsCapital = false
  /// Whether a full stop, question mark or exclamation mark stands directly before the end.
  var endsSentence = false
  /// Whether a sentence ends inside, before the last word.
  var holdsSeveralSentences = false
  var hasFiniteVerb = false
  var hasFirstPerson = false
  /// Whether a comma stands inside, before the last word.
  var holdsComma = false
  /// Whether a comma stands before the closing mark, as in English.
  var endsInComma = false
  /// Whether the marks are unclosed and the end is that of the paragraph.
  var isOpen = false
}
