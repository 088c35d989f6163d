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
  /// The other telling figures of its sentence.
  var companions: [Quantity] = []
  /// How many values of its document count the same.
  var rivals = 1
  var context: Statement
  /// The word before a time that says how it is meant: "bis", "seit".
  var preposition = ""
  /// Whether a time lies more than a week from the day of publication.
  var isFar = false

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

  /// Whether the value is given to three digits or more.
  var isPrecise: Bool { digits.count > 2 }

  /// Whether two values that differ agree in two digits or more once the rounder one is taken for
  /// rounded.
  func agreesClosely(with other: Quantity) -> Bool {
    let (low, high) = (min(value, other.value), max(value, other.value))
    guard low > 0, value != other.value, high / low < 1.07 else { return false }
    return agrees(with: other) || isRoundedFrom(other) || other.isRoundedFrom(self)
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
