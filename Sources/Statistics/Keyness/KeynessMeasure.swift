/// A measure of how strongly a word belongs to one of two corpora.
public enum KeynessMeasure: Sendable, Hashable {
  /// G² over four cells, negative where the word is rarer in the target.
  case logLikelihood
  /// G² over the two cells of the word, as in the UCREL calculator; signed too.
  case logLikelihoodTwoCells
  /// Pearson's χ² without correction.
  case chiSquared
  /// χ² with Yates's continuity correction.
  case chiSquaredYates
  /// The binary logarithm of the ratio of relative frequencies.
  case logRatio
  /// The difference of relative frequencies in percent of the reference's.
  case percentDifference
  /// An approximate Bayes factor, from the four-cell G².
  case bic
  /// The ratio of the odds.
  case oddsRatio
  /// The ratio of frequencies per million, both raised by a constant.
  case simpleMaths(constant: Double)

  /// All measures, simple maths with the constant 1.
  public static let all: [KeynessMeasure] = [
    .logLikelihood, .logLikelihoodTwoCells, .chiSquared, .chiSquaredYates, .logRatio,
    .percentDifference, .bic, .oddsRatio, .simpleMaths(constant: 1),
  ]

  /// The name, variant, formula and source of the measure.
  public var description: MeasureDescription {
    switch self {
    case .logLikelihood:
      MeasureDescription(
        "g2", "Log-likelihood G²", variant: "4 cells, signed; 0·ln 0 = 0",
        formula: "2·Σ O·ln(O/E) over the 2×2 table, negative where a/c < b/d",
        source: "Dunning 1993, Computational Linguistics 19(1)")
    case .logLikelihoodTwoCells:
      MeasureDescription(
        "g2_ucrel", "Log-likelihood G²", variant: "UCREL, 2 cells, signed; 0·ln 0 = 0",
        formula: "2·(a·ln(a/E1) + b·ln(b/E2)), E1 = c(a+b)/(c+d), E2 = d(a+b)/(c+d)",
        source: "Rayson & Garside 2000, Comparing corpora using frequency profiling")
    case .chiSquared:
      MeasureDescription(
        "chi2", "Chi-squared", variant: "4 cells, without Yates's correction",
        formula: "Σ (O−E)²/E", source: "Pearson 1900")
    case .chiSquaredYates:
      MeasureDescription(
        "chi2_yates", "Chi-squared", variant: "4 cells, with Yates's correction",
        formula: "Σ (|O−E|−0.5)²/E", source: "Yates 1934")
    case .logRatio:
      MeasureDescription(
        "log_ratio", "Log ratio", variant: "a frequency of zero counts as 0.5",
        formula: "log2((a/c)/(b/d))", source: "Hardie 2014, Log Ratio: an informal introduction")
    case .percentDifference:
      MeasureDescription(
        "percent_diff", "%DIFF", variant: "a frequency of zero counts as 0.5",
        formula: "100·(a/c − b/d)/(b/d)", source: "Gabrielatos & Marchi 2011")
    case .bic:
      MeasureDescription(
        "bic", "BIC", variant: "from the unsigned 4-cell G², 1 degree of freedom",
        formula: "G² − ln(c+d)",
        source: "Wilson 2013, Embracing Bayes factors for key item analysis")
    case .oddsRatio:
      MeasureDescription(
        "odds_ratio", "Odds ratio", variant: "without correction; undefined where b = 0 or a = c",
        formula: "(a/(c−a))/(b/(d−b))", source: "Everitt 1992, The Analysis of Contingency Tables")
    case .simpleMaths(let constant):
      MeasureDescription(
        "simple_maths", "Simple maths",
        variant: "per million, n = \(FigureText.text(constant)); zeros stay zero",
        formula: "(10⁶·a/c + n)/(10⁶·b/d + n)", source: "Kilgarriff 2009, Simple maths for keywords"
      )
    }
  }
}
