/// The counts readability is computed from.
public struct TextCounts: Sendable, Hashable {
  /// Sentences.
  public var sentences = 0
  /// Words.
  public private(set) var words = 0
  /// Syllables of all words.
  public private(set) var syllables = 0
  /// Words of more than six letters.
  public private(set) var longWords = 0
  /// Words of one syllable.
  public private(set) var monosyllables = 0
  /// Words of three and more syllables.
  public private(set) var polysyllables = 0

  /// Starts with nothing counted.
  public init(sentences: Int = 0) {
    self.sentences = sentences
  }

  /// Starts from known counts.
  public init(
    sentences: Int, words: Int, syllables: Int, longWords: Int, monosyllables: Int,
    polysyllables: Int
  ) {
    self.sentences = sentences
    self.words = words
    self.syllables = syllables
    self.longWords = longWords
    self.monosyllables = monosyllables
    self.polysyllables = polysyllables
  }

  /// Adds a word form.
  ///
  /// - Parameters:
  ///   - syllables: its syllables, from a `SyllableCounter`.
  ///   - letters: its letters, from `WordLength`.
  ///   - times: how often it occurs.
  public mutating func add(syllables: Int, letters: Int, times: Int = 1) {
    words += times
    self.syllables += syllables * times
    if letters > 6 { longWords += times }
    if syllables == 1 { monosyllables += times }
    if syllables >= 3 { polysyllables += times }
  }

  /// Adds the counts of another text.
  public static func += (total: inout TextCounts, part: TextCounts) {
    total.sentences += part.sentences
    total.words += part.words
    total.syllables += part.syllables
    total.longWords += part.longWords
    total.monosyllables += part.monosyllables
    total.polysyllables += part.polysyllables
  }

  /// Returns a measure's value; nil without words or sentences.
  public func value(_ measure: ReadabilityMeasure) -> Double? {
    guard words > 0, sentences > 0 else { return nil }
    let n = Double(words)
    let sl = n / Double(sentences)
    let asw = Double(syllables) / n
    let ms = 100 * Double(polysyllables) / n
    let iw = 100 * Double(longWords) / n
    let es = 100 * Double(monosyllables) / n
    let value =
      switch measure {
      case .fleschAmstad: 180 - sl - 58.5 * asw
      case .fleschEnglish: 206.835 - 1.015 * sl - 84.6 * asw
      case .lix: sl + iw
      case .rix: Double(longWords) / Double(sentences)
      case .wiener1: 0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875
      case .wiener2: 0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779
      case .wiener3: 0.2963 * ms + 0.1905 * sl - 1.1144
      case .wiener4: 0.2744 * ms + 0.2656 * sl - 1.693
      }
    return Logarithm.finite(value)
  }

  /// Explains a measure with these counts.
  public func explanation(of measure: ReadabilityMeasure) -> Explanation {
    var steps = ["\(words) words, \(sentences) sentences, \(syllables) syllables"]
    let (w, s) = ("\(words)", "\(sentences)")
    func percent(_ count: Int) -> String { "(100·\(count)/\(w))" }
    let (ms, sl) = (percent(polysyllables), "(\(w)/\(s))")
    let (iw, es) = (percent(longWords), percent(monosyllables))
    switch measure {
    case .fleschAmstad: steps.append("180 − \(w)/\(s) − 58.5·\(syllables)/\(w)")
    case .fleschEnglish: steps.append("206.835 − 1.015·\(w)/\(s) − 84.6·\(syllables)/\(w)")
    case .lix: steps.append("\(w)/\(s) + 100·\(longWords)/\(w)")
    case .rix: steps.append("\(longWords)/\(s)")
    case .wiener1:
      steps.append("0.1935·\(ms) + 0.1672·\(sl) + 0.1297·\(iw) − 0.0327·\(es) − 0.875")
    case .wiener2: steps.append("0.2007·\(ms) + 0.1682·\(sl) + 0.1373·\(iw) − 2.779")
    case .wiener3: steps.append("0.2963·\(ms) + 0.1905·\(sl) − 1.1144")
    case .wiener4: steps.append("0.2744·\(ms) + 0.2656·\(sl) − 1.693")
    }
    return Explanation(measure.description, steps: steps, value: value(measure))
  }
}
