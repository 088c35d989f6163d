/// A measure of how strongly two words attract each other.
public enum CollocationMeasure: String, Sendable, Hashable, CaseIterable {
  /// Pointwise mutual information.
  case mi
  /// Mutual information with the joint frequency squared.
  case mi2
  /// Mutual information with the joint frequency cubed.
  case mi3
  /// The t-score.
  case t
  /// The z-score.
  case z
  /// G² over four cells, negative for words that avoid each other.
  case logLikelihood = "g2"
  /// Simple log-likelihood, negative for words that avoid each other.
  case simpleLogLikelihood = "simple_ll"
  /// The Dice coefficient.
  case dice
  /// Dice on a logarithmic scale with a maximum of 14.
  case logDice = "log_dice"

  /// The name, variant, formula and source of the measure.
  public var description: MeasureDescription {
    let evert = "Evert 2008, Corpora and collocations"
    let (name, variant, formula, source) =
      switch self {
      case .mi:
        ("MI", "binary logarithm; undefined where O = 0", "log2(O/E)", "Church & Hanks 1990")
      case .mi2: ("MI2", "binary logarithm; undefined where O = 0", "log2(O²/E)", "Daille 1994")
      case .mi3: ("MI3", "binary logarithm; undefined where O = 0", "log2(O³/E)", "Daille 1994")
      case .t: ("t-score", "undefined where O = 0", "(O−E)/√O", "Church et al. 1991")
      case .z: ("z-score", "without continuity correction", "(O−E)/√E", evert)
      case .logLikelihood:
        ("Log-likelihood G²", "4 cells, signed; 0·ln 0 = 0", "2·Σ O·ln(O/E)", "Dunning 1993")
      case .simpleLogLikelihood:
        ("Simple log-likelihood", "signed; 0·ln 0 = 0", "2·(O·ln(O/E) − (O−E))", evert)
      case .dice: ("Dice", "from frequencies, without span", "2·O/(f1+f2)", "Dice 1945")
      case .logDice:
        ("logDice", "undefined where O = 0", "14 + log2(2·O/(f1+f2))", "Rychlý 2008")
      }
    return MeasureDescription(rawValue, name, variant: variant, formula: formula, source: source)
  }
}
