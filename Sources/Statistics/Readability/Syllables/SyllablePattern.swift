/// One compiled spelling pattern: letters, and what it says about each of them.
struct SyllablePattern: Sendable {
  let letters: [UInt8]
  /// Whether a syllable border stands before the letter.
  let parted: [Bool]
  let silent: [Bool]
  let atStart: Bool
  let atEnd: Bool

  /// How much the pattern weighs against others about the same place.
  var weight: UInt8 {
    UInt8(clamping: letters.count + (atStart ? 1 : 0) + (atEnd ? 1 : 0))
  }

  /// Compiles a pattern, or returns nil where it has fewer than two letters.
  init?(_ text: Substring, letters alphabet: LetterFolding) {
    var letters: [UInt8] = []
    var parted: [Bool] = []
    var silent: [Bool] = []
    var (atStart, atEnd, border, quiet) = (false, false, false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^": atStart = true
      case "$": atEnd = true
      case "·": border = true
      case "(": quiet = true
      case ")": quiet = false
      default:
        letters.append(alphabet.code(of: scalar))
        parted.append(border)
        silent.append(quiet)
        border = false
      }
    }
    guard letters.count >= 2 else { return nil }
    (self.letters, self.parted, self.silent) = (letters, parted, silent)
    (self.atStart, self.atEnd) = (atStart, atEnd)
  }

  /// Returns whether the pattern fits the word at a position.
  func fits(_ word: [UInt8], at start: Int) -> Bool {
    if atStart && start != 0 { return false }
    let end = start + letters.count
    if end > word.count || (atEnd && end != word.count) { return false }
    for index in letters.indices where word[start + index] != letters[index] { return false }
    return true
  }
}

/// Folds letters to one byte each: case and foreign marks go, umlauts stay.
struct LetterFolding: Sendable {
  static let aUmlaut: UInt8 = 1
  static let oUmlaut: UInt8 = 2
  static let uUmlaut: UInt8 = 3
  /// A vowel with diaeresis, which never joins its neighbours.
  static let diaeresis: UInt8 = 5
  /// Any other letter: counted as a consonant.
  static let other: UInt8 = 6

  private let marked: [UInt32: UInt8]

  init() {
    var marked: [UInt32: UInt8] = [:]
    for (plain, variants) in SyllableRules.markedLetters {
      let code: UInt8 =
        switch plain {
        case "ä": Self.aUmlaut
        case "ö": Self.oUmlaut
        case "ü": Self.uUmlaut
        case "%": Self.diaeresis
        default: plain.utf8.first ?? Self.other
        }
      for scalar in variants.unicodeScalars { marked[scalar.value] = code }
    }
    self.marked = marked
  }

  /// Returns the code of a letter; a lower-case ASCII letter is its own code.
  func code(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x61...0x7A: UInt8(truncatingIfNeeded: scalar.value)
    case 0x41...0x5A: UInt8(truncatingIfNeeded: scalar.value) + 32
    default: marked[scalar.value] ?? Self.other
    }
  }

  /// Returns whether a code stands for a vowel; y counts as one here.
  static func isVowel(_ code: UInt8) -> Bool {
    switch code {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, aUmlaut, oUmlaut, uUmlaut, diaeresis: true
    default: false
    }
  }
}
