/// A set of Unicode scalars as a regular expression writes it: `a`, `.`, `[a-zäöü]`, `\d`.
struct ScalarSet: Hashable, Sendable {
  /// A class of scalars that is known by a property.
  enum Property: Hashable, Sendable {
    case any, digit, word, space, letter, uppercase, lowercase, number, punctuation, symbol
  }

  enum Part: Hashable, Sendable {
    case range(ClosedRange<UInt32>)
    case property(Property, isNegated: Bool)
  }

  var parts: [Part] = []
  var isNegated = false
  var foldsCase = false

  /// The set of all scalars.
  static let any = ScalarSet(parts: [.property(.any, isNegated: false)])

  /// Whether a scalar is in the set.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var isFound = hasPart(scalar)
    if foldsCase, !isFound {
      let folded = LetterCase.folded(scalar)
      isFound = hasPart(folded) || LetterCase.variants(of: folded).contains(where: hasPart)
    }
    return isFound != isNegated
  }

  private func hasPart(_ scalar: Unicode.Scalar) -> Bool {
    parts.contains { part in
      switch part {
      case .range(let range): range.contains(scalar.value)
      case .property(let property, let isNegated): property.holds(for: scalar) != isNegated
      }
    }
  }
}

extension ScalarSet.Property {
  /// Whether a scalar has the property.
  func holds(for scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    switch self {
    case .any: return true
    case .digit: return category == .decimalNumber
    case .word:
      return scalar == "_" || category == .decimalNumber || scalar.properties.isAlphabetic
        || category == .nonspacingMark
    case .space: return scalar.properties.isWhitespace
    case .letter:
      return Self.letters.contains(category)
    case .uppercase: return category == .uppercaseLetter
    case .lowercase: return category == .lowercaseLetter
    case .number:
      return [.decimalNumber, .letterNumber, .otherNumber].contains(category)
    case .punctuation: return Self.marks.contains(category)
    case .symbol:
      return [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol].contains(category)
    }
  }

  private static let letters: [Unicode.GeneralCategory] = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
  ]
  private static let marks: [Unicode.GeneralCategory] = [
    .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
    .initialPunctuation, .finalPunctuation, .otherPunctuation,
  ]

  /// The property that `\p{…}` names, after the Unicode general categories.
  init?(category name: String) {
    switch name {
    case "L": self = .letter
    case "Lu": self = .uppercase
    case "Ll": self = .lowercase
    case "N": self = .number
    case "Nd": self = .digit
    case "P": self = .punctuation
    case "S": self = .symbol
    default: return nil
    }
  }
}
