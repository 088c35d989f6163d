/// Tells the language of a text by its script and its words of grammar.
enum LanguageGuess {
  /// The ISO 639-1 code of de, en, fr, ru or uk, else `und`.
  ///
  /// - Parameter text: valid UTF-8, of which the first 64 KiB are looked at.
  static func code(_ lines: [LineFeatures], text: [UInt8]) -> String {
    var german = 0
    var english = 0
    var french = 0
    var letters = 0
    var cyrillic = 0
    var words = 0
    for line in lines {
      german += line.germanWords
      english += line.englishWords
      french += line.frenchWords
      letters += line.letters
      cyrillic += line.cyrillic
      words += line.words
    }
    if cyrillic * 2 > letters, letters > 0 { return cyrillicCode(text) }
    let counts = [("de", german), ("en", english), ("fr", french)]
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 >= 3,
      best.1 * 14 >= words, counts.allSatisfy({ $0.0 == best.0 || $0.1 * 3 <= best.1 * 2 })
    else { return "und" }
    return best.0
  }

  /// Russian or Ukrainian by the letters that only one of them has.
  private static func cyrillicCode(_ text: [UInt8]) -> String {
    var russian = 0
    var ukrainian = 0
    for scalar in String(decoding: text.prefix(1 << 16), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "ы", "э", "ъ", "ё", "Ы", "Э", "Ё": russian += 1
      case "і", "ї", "є", "ґ", "І", "Ї", "Є", "Ґ": ukrainian += 1
      default: break
      }
    }
    if russian == 0, ukrainian == 0 { return "und" }
    return ukrainian > russian ? "uk" : "ru"
  }
}
