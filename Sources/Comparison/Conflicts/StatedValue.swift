/// A value in a report with the words around it.
struct StatedValue {
  /// The position of the document in the compared text.
  var document: Int
  /// The position of the sentence in the compared text.
  var sentence: Int
  /// Where it stands, in bytes of the document's text.
  var bytes: Range<Int>
  var content: Disagreement.Content
  /// What is counted, named or placed, as written.
  var what: String
  /// The stem of what is counted; nothing for other values and for numbers alone.
  var counted: Int32?
  /// The counted word where it stands beside the number.
  var countedWord: StatementWord?
  /// The adjective of a country or region that stands before what is counted.
  var origin: Int32?
  /// What happened to the people that are counted, where that is told.
  var fates: Set<Int32> = []
  /// What the counted word measures.
  var measure: Measure?
  /// One bit for each list of ``ScopeWords`` with a word in its clause.
  var scope: UInt32 = 0
  /// The years that its sentence names.
  var years: Set<Int> = []
  /// The telling figures of its sentence, without the value itself.
  var companions: [Quantity] = []
  /// How many values of its document count the same.
  var rivals = 1
  /// The reports that have the same number of the same counted word somewhere.
  var documentsWithValue: Set<Int> = []
  var context: Statement
  /// The word before a time that says how it is meant: "bis", "seit".
  var preposition = ""
  /// Whether a time lies more than a week from the day of publication.
  var isFar = false
  /// The days between a time and the day of publication, where that is known.
  var distance: Int?

  /// Whether a telling figure beside one value stands beside the other too.
  func sharesCompanion(with other: StatedValue) -> Bool {
    companions.contains { companion in
      other.companions.contains {
        $0.value == companion.value || $0.agreesClosely(with: companion)
      }
    }
  }

  /// Whether two values of one report cannot both be true of one thing.
  func excludes(_ other: StatedValue) -> Bool {
    guard document == other.document else { return false }
    switch (content, other.content) {
    case (.number, .number):
      guard let (one, another) = quantities(with: other) else { return true }
      return !one.isCompatible(with: another) && !one.agreesClosely(with: another)
    case (.date(_, let one), .date(_, let another)): return !one.overlaps(another)
    default: return content != other.content
    }
  }

  /// The numbers of two values in one unit; nothing where one of them is no number.
  func quantities(with other: StatedValue) -> (Quantity, Quantity)? {
    guard let mine = quantity, let others = other.quantity else { return nil }
    guard let one = measure, let another = other.measure, one.dimension == another.dimension
    else { return (mine, others) }
    let unit = min(one.size, another.size)
    return (mine.converted(by: one.size / unit), others.converted(by: another.size / unit))
  }

  var quantity: Quantity? {
    guard case .number(let quantity) = content else { return nil }
    return quantity
  }
}
