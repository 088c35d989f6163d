import Languages

/// A stretch of a sentence between commas, colons, dashes and its ends.
struct Clause {
  var items: Range<Int>
  /// The mark before it; `.terminator` for the first of a sentence.
  var opening: Item.Kind
  /// Everything its words can be.
  var traits: WordTraits = []
  /// What its first word can be.
  var first: WordTraits = []
  /// The reporting verb in it.
  var verb: VerbHit?
  var quoteCount = 0
  /// Whether a verb in it stands in the indicative for certain.
  var hasIndicative = false

  /// Whether it begins like a dependent clause.
  var isDependent: Bool { !first.isDisjoint(with: [.complementizer, .subordinator]) }
}

/// A reporting verb found in a clause.
struct VerbHit {
  var item: Int
  var kind: ReportingVerb.Kind
  var slot: VerbReading.Slot
  /// The number of the particle that stands apart, 0 for none.
  var particle: UInt8 = 0
  var isPassive = false
  var infinitive: String
}

/// A stretch of items that can name somebody.
struct NounPhrase {
  /// From the article to the last noun.
  var items: Range<Int>
  /// The item behind it and behind what belongs to it in parentheses.
  var next: Int
  var isPronoun = false
  /// Whether its form shows that it is not the subject.
  var isOblique = false
}
