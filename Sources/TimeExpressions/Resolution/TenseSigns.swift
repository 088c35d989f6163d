/// What the words of a clause say about its tense.
struct TenseSigns: OptionSet {
  let rawValue: UInt16

  /// "wird", "will": decides alone.
  static let future = TenseSigns(rawValue: 1)
  /// "kam", "worden".
  static let past = TenseSigns(rawValue: 1 << 1)
  /// "sagt": what is reported has happened.
  static let report = TenseSigns(rawValue: 1 << 2)
  /// "beginnt", "kommt": the present tells of what is to come.
  static let present = TenseSigns(rawValue: 1 << 3)
  /// "hat", "ist".
  static let auxiliary = TenseSigns(rawValue: 1 << 4)
  /// "soll", "könne".
  static let modal = TenseSigns(rawValue: 1 << 5)
  /// "geplant", "vorgesehen".
  static let planned = TenseSigns(rawValue: 1 << 6)
  /// "haben", "sein", with which the perfect is built behind a modal verb.
  static let infinitive = TenseSigns(rawValue: 1 << 7)
  /// "verlassen haben", "could have left".
  static let perfect = TenseSigns(rawValue: 1 << 8)
  /// A word that no table has and that ends like a participle, a past or a present.
  static let participle = TenseSigns(rawValue: 1 << 9)
  static let pastEnding = TenseSigns(rawValue: 1 << 10)
  static let presentEnding = TenseSigns(rawValue: 1 << 11)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What a category of the lexicon says, nothing for one that is no verb.
  init(_ category: Category.Name) {
    switch category {
    case .futureverb: self = .future
    case .pastverb: self = .past
    case .reportverb: self = .report
    case .eventverb, .presentverb: self = .present
    case .auxiliary: self = .auxiliary
    case .modalverb: self = .modal
    case .planned: self = .planned
    case .infinitive: self = .infinitive
    case .perfect: self = [.perfect, .auxiliary]
    default: self = []
    }
  }

  /// The tense these signs give together.
  var tense: Tense {
    // "soll beginnen" is to come, "soll begonnen haben" is said of what was.
    if contains(.modal) { return isDisjoint(with: [.past, .perfect]) ? .future : .past }
    if !isDisjoint(with: [.past, .report, .pastEnding]) { return .past }
    let hasAuxiliary = !isDisjoint(with: [.auxiliary, .infinitive])
    if contains(.planned) { return .future }
    if hasAuxiliary, contains(.participle) { return .past }
    // The present tells of what is to come: "am Freitag stimmt der Rat ab".
    return contains(.present) || contains(.presentEnding) && !hasAuxiliary ? .future : .unknown
  }
}
