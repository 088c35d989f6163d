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
    case (.number(let one), .number(let another)):
      return !one.isCompatible(with: another) && !one.agreesClosely(with: another)
    case (.date(_, let one), .date(_, let another)): return !one.overlaps(another)
    default: return content != other.content
    }
  }

  var quantity: Quantity? {
    guard case .number(let quantity) = content else { return nil }
    return quantity
  }
}

extension Quantity {
  /// The digits of the value in order, without mark and without zeros at the end.
  private var digits: [Character] {
    var text = value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    text.removeAll { $0 == "." }
    while text.hasSuffix("0") { text.removeLast() }
    return Array(text)
  }

  /// Whether two values have the same digits in another order, as "87" and "78": mostly a slip.
  func isTransposed(_ other: Quantity) -> Bool {
    let (mine, others) = (digits, other.digits)
    return mine != others && mine.count > 1 && mine.count == others.count
      && mine.sorted() == others.sorted()
      && abs(value) < abs(other.value) * 10 && abs(other.value) < abs(value) * 10
  }

  /// How many times the greater value is the smaller.
  func ratio(to other: Quantity) -> Double {
    max(value, other.value) / max(min(value, other.value), 1e-9)
  }

  /// Whether two values are of one size: the greater is at most half as much again.
  func isOfOneSize(as other: Quantity) -> Bool { ratio(to: other) <= 1.5 }

  /// Whether the value is given to three digits or more.
  var isPrecise: Bool { digits.count > 2 }

  /// Whether two values that differ agree in two digits or more once the rounder one is taken for
  /// rounded.
  func agreesClosely(with other: Quantity) -> Bool {
    let (low, high) = (min(value, other.value), max(value, other.value))
    guard low > 0, value != other.value, high / low < 1.07, admitsSide(of: other),
      other.admitsSide(of: self)
    else { return false }
    return agrees(with: other) || isRoundedFrom(other) || other.isRoundedFrom(self)
  }

  /// Whether another value lies on the side that "gut", "knapp" and the like leave open.
  private func admitsSide(of other: Quantity) -> Bool {
    switch bound {
    case .exact, .about: true
    case .aLittleMore, .moreThan, .atLeast: other.value >= value
    case .aLittleLess, .lessThan, .atMost: other.value <= value
    }
  }

  /// Whether the value is another one rounded to two or one digits less.
  private func isRoundedFrom(_ other: Quantity) -> Bool {
    guard digits.count < other.digits.count, digits.count > 1 || bound == .about else {
      return false
    }
    var scale = 1.0
    while abs(value * scale - (value * scale).rounded()) > 1e-9, scale < 1e6 { scale *= 10 }
    while scale > 1e-12, (value * scale / 10).rounded() * 10 == value * scale { scale /= 10 }
    return (other.value * scale).rounded() == (value * scale).rounded()
  }
}
