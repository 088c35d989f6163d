/// A stretch of a word form that is spoken as one: letters, or a figure.
enum WordPart {
  /// Letters without anything between them.
  case letters([Unicode.Scalar])
  /// The digits of a figure before and after its decimal comma.
  case digits([UInt8], fraction: [UInt8])

  /// Splits a word form at everything that is neither letter nor digit.
  ///
  /// Apostrophes and soft hyphens inside a word vanish, combining diaereses join their vowel;
  /// a dot before three digits groups thousands, a comma between digits starts a fraction.
  static func parts(of word: String) -> [WordPart] {
    let scalars = Array(word.unicodeScalars)
    var parts: [WordPart] = []
    var letters: [Unicode.Scalar] = []
    var index = 0
    func flush() {
      if !letters.isEmpty { parts.append(.letters(letters)) }
      letters.removeAll()
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if digit(scalar) != nil {
        flush()
        parts.append(figure(scalars, &index))
        continue
      }
      if scalar.properties.isAlphabetic {
        letters.append(scalar)
      } else if scalar == "\u{308}", let base = letters.popLast() {
        letters.append(composed[base] ?? base)
      } else if !isIgnored(scalar) {
        flush()
      }
      index += 1
    }
    flush()
    return parts
  }

  private static let composed: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "ä", "o": "ö", "u": "ü", "e": "ë", "i": "ï", "A": "Ä", "O": "Ö", "U": "Ü", "E": "Ë",
    "I": "Ï",
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value - 0x30) : nil
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0xAD, 0x300...0x36F, 0x200B...0x200D: true
    default: false
    }
  }

  private static func figure(_ scalars: [Unicode.Scalar], _ index: inout Int) -> WordPart {
    var whole: [UInt8] = []
    var fraction: [UInt8] = []
    func run(from start: Int) -> [UInt8] {
      var digits: [UInt8] = []
      var position = start
      while position < scalars.count, let digit = digit(scalars[position]) {
        digits.append(digit)
        position += 1
      }
      return digits
    }
    whole = run(from: index)
    index += whole.count
    while index < scalars.count, scalars[index] == "." || scalars[index] == "\u{202F}" {
      let group = run(from: index + 1)
      guard group.count == 3 else { break }
      whole += group
      index += 4
    }
    if index < scalars.count, scalars[index] == "," {
      fraction = run(from: index + 1)
      if !fraction.isEmpty { index += 1 + fraction.count }
    }
    return .digits(whole, fraction: fraction)
  }
}
