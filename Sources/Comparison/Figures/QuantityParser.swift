/// Reads numbers as German and English texts write them.
///
/// German: "1.500", "1500", "1 500", "320’000" (Swiss), "1,5", "zwölf", "einundzwanzig",
/// "dreihundertfünfzig", "1,5 Tausend", "2,3 Mio."; English: "1,500", "1.5", "twenty-one", "two
/// hundred". Times ("20.30"), dates ("05.02.2026") and years (1900 to 2099 without marks) are no
/// quantities.
public struct QuantityParser: Sendable {
  private let isEnglish: Bool

  /// Creates a parser for a language, an ISO 639-1 code; every other than `en` reads as German.
  public init(language: String) { isEnglish = language == "en" }

  /// Reads the quantity that begins at a word, with the words before and behind it.
  ///
  /// - Parameters:
  ///   - start: the position of the number itself.
  ///   - words: words, numbers and marks of one sentence, as written.
  /// - Returns: the quantity and the words it takes, those that qualify it included.
  public func quantity(
    at start: Int, in words: [String]
  ) -> (quantity: Quantity, words: Range<Int>)? {
    guard words.indices.contains(start), let written = number(words[start]) ?? half(start, words),
      start == 0 || !FigureWords.vague.contains(words[start - 1].lowercased())
    else { return nil }
    var value = written.value
    var step = written.step
    var end = start + 1
    while end < words.count, let factor = multiplier(words[end]) {
      value *= factor
      step = (written.isDigits ? written.smallest : max(written.smallest, 0)) * factor
      end += 1
    }
    guard !written.looksLikeYear || end > start + 1, value.isFinite else { return nil }
    let article = isHalf(words[start]) && start > 0 && words[start - 1].hasPrefix("ein") ? 1 : 0
    let (bound, first) = qualifier(before: start - article, in: words)
    return (Quantity(value, bound: bound, step: step), first..<end)
  }

  /// Whether a word is a number, in digits or letters, or begins one.
  func isNumber(_ word: String) -> Bool { number(word) != nil || isHalf(word) }

  /// "eine halbe Milliarde", "eine halbe Stunde".
  private func half(_ start: Int, _ words: [String]) -> Written? {
    guard isHalf(words[start]), start + 1 < words.count,
      multiplier(words[start + 1]) != nil
        || FigureWords.halved.contains(words[start + 1].lowercased())
    else { return nil }
    return Written(value: 0.5, step: 0, smallest: 0, isDigits: true, looksLikeYear: false)
  }

  private func isHalf(_ word: String) -> Bool { ["halbe", "halben", "half"].contains(word) }

  private func multiplier(_ word: String) -> Double? {
    let lower = word.lowercased()
    if isEnglish, let factor = FigureWords.englishMultipliers[lower] { return factor }
    return FigureWords.multipliers[lower]
  }

  private func qualifier(
    before start: Int, in words: [String]
  ) -> (Quantity.Bound, Int) {
    for entry in FigureWords.bounds {
      let first = start - entry.words.count
      guard first >= 0,
        zip(words[first..<start], entry.words).allSatisfy({ $0.lowercased() == $1 })
      else { continue }
      return (entry.bound, first)
    }
    return (.exact, start)
  }

  // MARK: - One word

  private struct Written {
    var value: Double
    /// The step to which the number may be rounded.
    var step: Double
    /// What one of its last digit is worth.
    var smallest: Double
    var isDigits: Bool
    var looksLikeYear: Bool
  }

  private func number(_ word: String) -> Written? {
    guard let first = word.utf8.first else { return nil }
    if (0x30...0x39).contains(first) { return digits(word) }
    guard let value = value(ofWord: word.lowercased()) else { return nil }
    return Written(
      value: value, step: QuantityParser.step(of: value), smallest: 1, isDigits: false,
      looksLikeYear: false)
  }

  private func digits(_ word: String) -> Written? {
    let decimalMark: Character = isEnglish ? "." : ","
    let thousandsMarks: Set<Character> =
      isEnglish ? [",", "'", "’"] : [".", "'", "’", "\u{202F}", "\u{A0}"]
    let parts = word.split(separator: decimalMark, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(
      omittingEmptySubsequences: false, whereSeparator: { thousandsMarks.contains($0) })
    let allDigits = groups.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard allDigits, let head = groups.first, !head.isEmpty,
      groups.count == 1 || (head.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    var text = groups.joined()
    guard text.utf8.count <= 15 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 6, decimals.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      parts.count == 1 || !decimals.isEmpty
    else { return nil }
    if !decimals.isEmpty { text += "." + decimals }
    guard let value = Double(text) else { return nil }
    var smallest = 1.0
    for _ in decimals.utf8 { smallest /= 10 }
    return Written(
      value: value, step: decimals.isEmpty ? QuantityParser.step(of: value) : 0,
      smallest: smallest, isDigits: true,
      looksLikeYear: groups.count == 1 && decimals.isEmpty && (1900..<2100).contains(value))
  }

  /// The step a number written in full may be rounded to: its trailing zeros, but not its first two
  /// digits.
  private static func step(of value: Double) -> Double {
    guard value >= 100, value < 1e15 else { return 0 }
    var rest = Int(value)
    var zeros = 1.0
    while rest >= 100, rest % 10 == 0 {
      rest /= 10
      zeros *= 10
    }
    return zeros > 1 ? zeros : 0
  }

  // MARK: - Number words

  /// The value of a number word in lower case, composed ones included.
  private func value(ofWord word: String) -> Double? {
    if let value = FigureWords.numbers[word] ?? FigureWords.tens[word] { return value }
    if word == "hundert" || word == "tausend" { return FigureWords.multipliers[word] }
    for (name, factor) in [("tausend", 1000.0), ("hundert", 100.0)] {
      guard let place = QuantityParser.position(of: name, in: word) else { continue }
      let head = String(word[..<place.lowerBound])
      var tail = String(word[place.upperBound...])
      if tail.hasPrefix("und"), FigureWords.numbers[tail] == nil { tail.removeFirst(3) }
      let front = head.isEmpty || FigureWords.one.contains(head) ? 1 : value(ofWord: head)
      let back = tail.isEmpty ? 0 : FigureWords.one.contains(tail) ? 1 : value(ofWord: tail)
      guard let front, let back, front < factor, back < factor else { return nil }
      return front * factor + back
    }
    if let place = QuantityParser.position(of: "und", in: word),
      let tens = FigureWords.tens[String(word[place.upperBound...])],
      let ones = unit(String(word[..<place.lowerBound]))
    {
      return tens + ones
    }
    let parts = word.split(separator: "-")
    if parts.count == 2, let tens = FigureWords.tens[String(parts[0])],
      let ones = unit(String(parts[1]))
    {
      return tens + ones
    }
    return nil
  }

  private func unit(_ word: String) -> Double? {
    if FigureWords.one.contains(word) { return 1 }
    guard let value = FigureWords.numbers[word], value < 10, value == value.rounded() else {
      return nil
    }
    return value
  }

  static func position(of part: String, in word: String) -> Range<String.Index>? {
    // Letters of our words begin no other letter: bytes are enough.
    let (bytes, wanted) = (word.utf8, part.utf8)
    guard bytes.count >= wanted.count else { return nil }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if bytes[start...].starts(with: wanted) {
        return start..<bytes.index(start, offsetBy: wanted.count)
      }
      start = bytes.index(after: start)
    }
    return nil
  }
}
