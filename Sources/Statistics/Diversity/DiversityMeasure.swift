/// A measure of how varied the words of a text are.
public enum DiversityMeasure: Sendable, Hashable {
  /// The type–token ratio.
  case ttr
  /// Guiraud's R.
  case guiraud
  /// Herdan's C.
  case herdan
  /// Maas's a².
  case maas
  /// Yule's K.
  case yuleK
  /// The mean type–token ratio of all windows of this many tokens.
  case mattr(window: Int)
  /// The mean length of stretches that keep the type–token ratio above the threshold.
  case mtld(threshold: Double)
  /// The expected type–token ratio of a random sample of this many tokens.
  case hdd(sample: Int)

  /// All measures with their usual settings: window 50, threshold 0.72, sample 42.
  public static let all: [DiversityMeasure] = [
    .ttr, .guiraud, .herdan, .maas, .yuleK, .mattr(window: 50), .mtld(threshold: 0.72),
    .hdd(sample: 42),
  ]

  /// The name, variant, formula and source of the measure.
  public var description: MeasureDescription {
    let (key, name, variant, formula, source) =
      switch self {
      case .ttr: ("ttr", "Type–token ratio", "depends on length", "V/N", "Johnson 1944")
      case .guiraud: ("guiraud", "Guiraud's R", "root TTR", "V/√N", "Guiraud 1954")
      case .herdan: ("herdan", "Herdan's C", "undefined for one token", "ln V/ln N", "Herdan 1960")
      case .maas:
        ("maas", "Maas's a²", "natural logarithm", "(ln N − ln V)/ln² N", "Maas 1972")
      case .yuleK: ("yule_k", "Yule's K", "times 10⁴", "10⁴·(Σ i²Vᵢ − N)/N²", "Yule 1944")
      case .mattr(let window):
        (
          "mattr", "MATTR", "window \(window); undefined for shorter texts",
          "mean TTR of all windows", "Covington & McFall 2010"
        )
      case .mtld(let threshold):
        (
          "mtld", "MTLD",
          "mean of both directions, factor complete at TTR ≤ \(FigureText.text(threshold))",
          "N/factors, the rest counting (1 − TTR)/(1 − threshold)", "McCarthy & Jarvis 2010"
        )
      case .hdd(let sample):
        (
          "hdd", "HD-D", "sample \(sample); undefined for shorter texts",
          "Σ(1 − hypergeometric(0; N, f, \(sample)))/\(sample)", "McCarthy & Jarvis 2007"
        )
      }
    return MeasureDescription(key, name, variant: variant, formula: formula, source: source)
  }
}
