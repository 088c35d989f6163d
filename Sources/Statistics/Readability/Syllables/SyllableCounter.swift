/// Counts the syllables of a word form from its spelling.
///
/// Vowel letters are grouped by the language's pairs and patterns. Parts around hyphens count
/// separately; abbreviations in capitals are spelled ("EU" has 2) unless they are spoken as words
/// ("NATO"); figures count as spoken cardinals ("21" as "einundzwanzig", 1998 in hundreds).
public struct SyllableCounter: Sendable {
  /// Counts for German.
  public static let german = SyllableCounter(.german)
  /// Counts for English, by simpler rules.
  public static let english = SyllableCounter(.english)

  let rules: SyllableRules
  let folding = LetterFolding()
  private let joined: Set<UInt16>
  private var buckets: [[SyllablePattern]]

  init(_ rules: SyllableRules) {
    self.rules = rules
    var joined: Set<UInt16> = []
    for pair in rules.joinedPairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let codes = pair.unicodeScalars.map(folding.code(of:))
      if codes.count == 2 { joined.insert(UInt16(codes[0]) << 8 | UInt16(codes[1])) }
    }
    self.joined = joined
    buckets = Array(repeating: [], count: 1_024)
    for line in rules.patterns {
      for text in line.split(separator: " ") {
        guard let pattern = SyllablePattern(text, letters: folding) else { continue }
        buckets[Self.bucket(pattern.letters[0], pattern.letters[1])].append(pattern)
      }
    }
  }

  /// Returns the number of syllables of a word form.
  ///
  /// - Returns: at least 1 where there is a letter or a digit, else 0.
  /// - Complexity: O(*n*) in the length of the word; meant to be called once per vocabulary entry.
  public func syllables(in word: String) -> Int {
    var count = 0
    for part in WordPart.parts(of: word) {
      switch part {
      case .letters(let letters): count += syllables(ofLetters: letters)
      case .digits(let digits, let fraction):
        count += syllables(ofDigits: digits)
        if !fraction.isEmpty {
          count += rules.numbers.decimalMark
          for digit in fraction { count += rules.numbers.small[Int(digit)] }
        }
      }
    }
    return count
  }

  /// Returns the number of syllables of a word form given as UTF-8.
  ///
  /// Ill-formed bytes are read as replacement characters, which separate parts of the word.
  public func syllables(in word: Span<UInt8>) -> Int {
    word.withUnsafeBufferPointer { syllables(in: String(decoding: $0, as: UTF8.self)) }
  }

  private func syllables(ofDigits digits: [UInt8]) -> Int {
    let numbers = rules.numbers
    // Long figures and those with a leading zero are read digit by digit.
    if digits.count > 9 || (digits.count > 1 && digits[0] == 0) {
      return digits.reduce(0) { $0 + numbers.small[Int($1)] }
    }
    return numbers.syllables(of: digits.reduce(0) { $0 * 10 + Int($1) })
  }

  private func syllables(ofLetters letters: [Unicode.Scalar]) -> Int {
    var codes = letters.map(folding.code(of:))
    let capitals = letters.count { $0.properties.isUppercase }
    if let spelled = spelledSyllables(codes, capitals: capitals, letters: letters) {
      return spelled
    }
    if codes.count <= 4, capitals < 2, let known = rules.abbreviations[Self.lowercase(letters)] {
      return known
    }
    if rules.silentFinalE { Self.dropSilentEnding(&codes) }
    return max(1, nuclei(in: codes))
  }

  /// Returns the syllables of letter names, or nil where the letters are spoken as a word.
  private func spelledSyllables(
    _ codes: [UInt8], capitals: Int, letters: [Unicode.Scalar]
  ) -> Int? {
    guard capitals >= 2 else { return nil }
    var codes = codes
    // "PCs", "USAs": the plural ending is not a letter name of its own.
    if capitals == codes.count - 1, letters.last == "s" { codes.removeLast() }
    let isShortMix = codes.count <= 4 && capitals * 2 >= codes.count
    guard capitals >= codes.count || isShortMix else { return nil }
    let lower = Self.lowercase(letters)
    if rules.spokenCapitals.contains(lower) { return nil }
    if !rules.spelledCapitals.contains(lower), capitals >= codes.count {
      if let known = rules.abbreviations[lower], codes.count == 4 { return known }
      if Self.readsAsWord(codes) { return nil }
    }
    return codes.reduce(0) { sum, code in
      sum + (code == 0x79 ? rules.letterY : code == 0x77 ? rules.letterW : 1)
    }
  }

  /// Guesses whether capitals are a word: alternating vowels and consonants, or a longer
  /// pronounceable string.
  private static func readsAsWord(_ codes: [UInt8]) -> Bool {
    if codes.count < 4 { return false }
    let vowels = codes.map(LetterFolding.isVowel)
    if zip(vowels, vowels.dropFirst()).allSatisfy({ $0 != $1 }) { return true }
    return codes.count >= 5 && vowels.count { $0 } * 5 >= codes.count
  }

  private static func lowercase(_ letters: [Unicode.Scalar]) -> String {
    var text = ""
    for letter in letters { text += letter.properties.lowercaseMapping }
    return text
  }

  /// Removes the silent endings of English words: -e, -es, -ed.
  private static func dropSilentEnding(_ codes: inout [UInt8]) {
    let (e, s, d, l, t): (UInt8, UInt8, UInt8, UInt8, UInt8) = (0x65, 0x73, 0x64, 0x6C, 0x74)
    guard let last = codes.last, codes.count > 3 else { return }
    let ending = last == e ? 1 : codes[codes.count - 2] == e && (last == s || last == d) ? 2 : 0
    guard ending > 0 else { return }
    let stem = codes.dropLast(ending)
    guard let final = stem.last, !LetterFolding.isVowel(final) || final == 0x79,
      stem.contains(where: LetterFolding.isVowel)
    else { return }
    // "-le" after a consonant keeps its syllable.
    if final == l, ending == 1 || last == s, let before = stem.dropLast().last,
      !LetterFolding.isVowel(before)
    {
      return
    }
    if last == d, final == t || final == d { return }
    // After a sibilant -es is spoken.
    if last == s, [0x73, 0x7A, 0x78, 0x63, 0x67, 0x68].contains(final) { return }
    codes.remove(at: codes.count - ending)
  }

  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 &+ Int(second)) & 1_023
  }

  /// Counts groups of vowels that are spoken as one syllable each.
  private func nuclei(in codes: [UInt8]) -> Int {
    let (weights, parted, silent) = decisions(for: codes)
    var count = 0
    var length = 0
    for index in codes.indices {
      guard isVowel(codes, at: index), !silent[index] else {
        length = 0
        continue
      }
      let joins: Bool
      if length == 0 {
        joins = false
      } else if weights[index] > 0 {
        joins = !parted[index]
      } else {
        let pair = UInt16(codes[index - 1]) << 8 | UInt16(codes[index])
        joins = length == 1 && joined.contains(pair)
      }
      if joins {
        length += 1
      } else {
        count += 1
        length = 1
      }
    }
    return count
  }

  /// Asks all fitting patterns; per letter the heaviest decides about the border before it.
  private func decisions(
    for codes: [UInt8]
  ) -> (weights: [UInt8], parted: [Bool], silent: [Bool]) {
    var weights = [UInt8](repeating: 0, count: codes.count)
    var parted = [Bool](repeating: false, count: codes.count)
    var silent = parted
    guard codes.count >= 2 else { return (weights, parted, silent) }
    for start in 0..<(codes.count - 1) {
      for pattern in buckets[Self.bucket(codes[start], codes[start + 1])]
      where pattern.fits(codes, at: start) {
        for index in 1..<pattern.letters.count where weights[start + index] < pattern.weight {
          weights[start + index] = pattern.weight
          parted[start + index] = pattern.parted[index]
          silent[start + index] = pattern.silent[index]
        }
      }
    }
    return (weights, parted, silent)
  }

  /// Returns whether a letter is spoken as a vowel where it stands.
  private func isVowel(_ codes: [UInt8], at index: Int) -> Bool {
    let code = codes[index]
    guard LetterFolding.isVowel(code) else { return false }
    let before = index > 0 ? codes[index - 1] : nil
    // "qu" is a consonant; y before a vowel is one at the start and between vowels.
    if code == 0x75, before == 0x71 { return false }
    if code == 0x79, index + 1 < codes.count, LetterFolding.isVowel(codes[index + 1]) {
      guard let before else { return false }
      return !LetterFolding.isVowel(before)
    }
    return true
  }
}
