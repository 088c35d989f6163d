/// The knowledge of one language that counting syllables needs, as data.
struct SyllableRules: Sendable {
  /// Pairs of vowel letters that make one syllable unless a pattern says otherwise.
  let joinedPairs: String
  /// Blank-separated patterns; see `german` for their notation.
  let patterns: [String]
  /// Shortened words with the syllables of what a speaker says for them.
  let abbreviations: [String: Int]
  /// Words that are spoken as words although they stand in capitals.
  let spokenCapitals: Set<String>
  /// Abbreviations in capitals that look like words but are spelled letter by letter.
  let spelledCapitals: Set<String>
  /// Syllables in the name of the letter Y.
  let letterY: Int
  /// Syllables in the name of the letter W.
  let letterW: Int
  /// How numbers are spoken.
  let numbers: NumberSyllables
  /// Whether a final e after a consonant is silent, as in English.
  let silentFinalE: Bool

  /// Letters with marks, each row written as the plain letter and what counts as it.
  ///
  /// The plain letter `%` stands for a vowel with diaeresis, which starts a syllable of its own.
  static let markedLetters = [
    "a": "àáâãåāăąÀÁÂÃÅĀĂĄ", "e": "èéêēėęěÈÉÊĒĖĘĚ", "i": "ìíîīįıÌÍÎĪĮİ", "o": "òóôõōŏÒÓÔÕŌŎ",
    "u": "ùúûūůųÙÚÛŪŮŲ", "y": "ýÿÝŸ", "ä": "äæÄÆ", "ö": "öøœőÖØŒŐ", "ü": "üűÜŰ", "%": "ëïËÏ",
    "c": "çćčÇĆČ", "s": "ßẞśšşșŚŠŞȘ", "z": "źżžŹŻŽ", "n": "ñńňÑŃŇ", "l": "łľŁĽ", "g": "ğģĞĢ",
    "r": "řŕŘŔ", "d": "ďđðĎĐÐ", "t": "ťţțþŤŢȚÞ",
  ]
}

/// How many syllables the parts of a spoken number have.
struct NumberSyllables: Sendable {
  /// The numbers from 0 to 19.
  let small: [Int]
  /// The tens from 0 to 90.
  let tens: [Int]
  /// What stands between tens and units ("und").
  let unitLink: Int
  let hundred: Int
  let thousand: Int
  /// The word after one ("Million").
  let million: Int
  /// The word after more than one ("Millionen").
  let millions: Int
  /// The word for the decimal mark ("Komma", "point").
  let decimalMark: Int
  /// The numeral before a single million ("eine").
  let oneBeforeMillion: Int
  /// Whether 1100 to 1999 are spoken in hundreds ("neunzehnhundert…").
  let yearsInHundreds: Bool

  /// Returns the syllables of a cardinal number below one thousand million.
  func syllables(of number: Int) -> Int {
    if number < 20 { return small[number] }
    if number < 100 {
      let unit = number % 10
      return tens[number / 10] + (unit == 0 ? 0 : unitLink + small[unit])
    }
    if number < 1_000 || (yearsInHundreds && (1_100..<2_000).contains(number)) {
      return syllables(of: number / 100) + hundred + remainder(number % 100)
    }
    if number < 1_000_000 {
      return syllables(of: number / 1_000) + thousand + remainder(number % 1_000)
    }
    let count = number / 1_000_000
    let head = count == 1 ? oneBeforeMillion + million : syllables(of: count) + millions
    return head + remainder(number % 1_000_000)
  }

  private func remainder(_ number: Int) -> Int {
    number == 0 ? 0 : syllables(of: number)
  }
}
