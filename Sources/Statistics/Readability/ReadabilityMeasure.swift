/// A measure of how hard a text is to read.
public enum ReadabilityMeasure: String, Sendable, Hashable, CaseIterable {
  /// Flesch's reading ease for German; higher is easier.
  case fleschAmstad = "flesch_amstad"
  /// Flesch's reading ease for English; higher is easier.
  case fleschEnglish = "flesch"
  /// Björnsson's LIX; higher is harder.
  case lix
  /// Anderson's RIX; higher is harder.
  case rix
  /// The first Wiener Sachtextformel, a school year.
  case wiener1 = "wstf1"
  /// The second Wiener Sachtextformel, a school year.
  case wiener2 = "wstf2"
  /// The third Wiener Sachtextformel, a school year.
  case wiener3 = "wstf3"
  /// The fourth Wiener Sachtextformel, a school year.
  case wiener4 = "wstf4"

  /// The name, variant, formula and source of the measure.
  public var description: MeasureDescription {
    let vienna = "Bamberger & Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben"
    let shares = "MS ≥ 3 syllables, IW > 6 letters, ES 1 syllable, in % of words"
    let (name, variant, formula, source) =
      switch self {
      case .fleschAmstad:
        (
          "Flesch reading ease", "Amstad's form for German",
          "180 − words/sentence − 58.5·syllables/word", "Amstad 1978"
        )
      case .fleschEnglish:
        (
          "Flesch reading ease", "English", "206.835 − 1.015·words/sentence − 84.6·syllables/word",
          "Flesch 1948"
        )
      case .lix:
        (
          "LIX", "long words have more than 6 letters", "words/sentence + 100·long words/words",
          "Björnsson 1968"
        )
      case .rix:
        ("RIX", "long words have more than 6 letters", "long words/sentence", "Anderson 1983")
      case .wiener1:
        (
          "Wiener Sachtextformel 1", shares,
          "0.1935·MS + 0.1672·SL + 0.1297·IW − 0.0327·ES − 0.875", vienna
        )
      case .wiener2:
        ("Wiener Sachtextformel 2", shares, "0.2007·MS + 0.1682·SL + 0.1373·IW − 2.779", vienna)
      case .wiener3: ("Wiener Sachtextformel 3", shares, "0.2963·MS + 0.1905·SL − 1.1144", vienna)
      case .wiener4: ("Wiener Sachtextformel 4", shares, "0.2744·MS + 0.2656·SL − 1.693", vienna)
      }
    return MeasureDescription(rawValue, name, variant: variant, formula: formula, source: source)
  }
}
