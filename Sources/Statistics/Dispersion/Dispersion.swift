/// How evenly a word is spread over the parts of a corpus.
///
/// Only parts where the word occurs have to be added, so that a whole vocabulary takes one pass
/// over its postings.
public struct Dispersion: Sendable {
  /// The word's frequency in all parts together.
  public let frequency: Int
  /// The parts of the corpus.
  public let parts: CorpusParts
  /// The number of parts with the word.
  public private(set) var range = 0
  private var excess = 0.0
  private var covered = 0.0
  private var relativeSum = 0.0
  private var relativeSquares = 0.0

  /// Starts with nothing counted.
  ///
  /// - Parameter frequency: the sum of all counts that will be added.
  public init(frequency: Int, parts: CorpusParts) {
    self.frequency = frequency
    self.parts = parts
  }

  /// Counts a word over all parts at once.
  ///
  /// - Parameter counts: its frequency in each part, in the order of the sizes.
  public init(counts: [Int], parts: CorpusParts) {
    self.init(frequency: counts.reduce(0, +), parts: parts)
    for (part, count) in counts.enumerated() where count > 0 { add(count, inPart: part) }
  }

  /// Adds the frequency in one part; each part may be added once.
  ///
  /// Parts that do not exist or are empty are ignored.
  public mutating func add(_ count: Int, inPart part: Int) {
    guard count > 0, parts.sizes.indices.contains(part), parts.sizes[part] > 0 else { return }
    let size = Double(parts.sizes[part])
    let share = size / Double(parts.total)
    range += 1
    covered += share
    excess += abs(Double(count) / Double(max(1, frequency)) - share)
    let relative = Double(count) / size
    relativeSum += relative
    relativeSquares += relative * relative
  }

  /// Gries's deviation of proportions, 0 (even) to nearly 1 (clumped); nil for an absent word.
  public var dp: Double? {
    guard frequency > 0, range > 0 else { return nil }
    return min(1, max(0, (excess + max(0, 1 - covered)) / 2))
  }

  /// The deviation of proportions, scaled so that 1 can be reached; nil for fewer than two parts.
  public var dpNorm: Double? {
    guard let dp, parts.count > 1 else { return nil }
    return Logarithm.quotient(dp, 1 - parts.smallestShare).map { min(1, $0) }
  }

  /// Juilland's D, 1 (even) to 0 (one part only); nil for fewer than two parts.
  ///
  /// From relative frequencies with the population deviation.
  public var juillandD: Double? {
    guard frequency > 0, range > 0, parts.count > 1 else { return nil }
    let n = Double(parts.count)
    let mean = relativeSum / n
    let variance = max(0, relativeSquares / n - mean * mean)
    return Logarithm.quotient(variance.squareRoot(), mean)
      .map { max(0, 1 - $0 / (n - 1).squareRoot()) }
  }

  /// Returns a measure's value; the average reduced frequency needs positions, not parts.
  public func value(_ measure: DispersionMeasure) -> Double? {
    switch measure {
    case .range: Double(range)
    case .dp: dp
    case .dpNorm: dpNorm
    case .juillandD: juillandD
    }
  }

  /// Explains a measure with the numbers that were added.
  public func explanation(of measure: DispersionMeasure) -> Explanation {
    var steps = ["f = \(frequency), \(range) of \(parts.count) parts, \(parts.total) tokens"]
    switch measure {
    case .range: break
    case .dp:
      steps.append(
        "½·(\(FigureText.text(excess)) in parts with the word + "
          + "\(FigureText.text(max(0, 1 - covered))) in parts without)")
    case .dpNorm:
      let dp = dp.map(FigureText.text) ?? "undefined"
      steps.append("\(dp)/(1 − \(FigureText.text(parts.smallestShare)))")
    case .juillandD:
      steps.append(
        "sum of relative frequencies \(FigureText.text(relativeSum)), of their squares "
          + "\(FigureText.text(relativeSquares)), n = \(parts.count)")
    }
    return Explanation(measure.description, steps: steps, value: value(measure))
  }
}

/// A measure of dispersion over parts.
public enum DispersionMeasure: String, Sendable, Hashable, CaseIterable {
  /// The number of parts with the word.
  case range
  /// The deviation of proportions.
  case dp
  /// The normalised deviation of proportions.
  case dpNorm = "dp_norm"
  /// Juilland's D.
  case juillandD = "juilland_d"

  /// The name, variant, formula and source of the measure.
  public var description: MeasureDescription {
    let (name, variant, formula, source) =
      switch self {
      case .range: ("Range", "parts with the word", "number of parts with v > 0", "Juilland 1964")
      case .dp: ("DP", "parts of unequal size", "½·Σ|vᵢ/f − sᵢ|", "Gries 2008")
      case .dpNorm:
        ("DPnorm", "divided by its maximum", "DP/(1 − min s)", "Lijffijt & Gries 2012")
      case .juillandD:
        (
          "Juilland's D", "relative frequencies, population deviation",
          "1 − V/√(n−1), V = deviation/mean", "Juilland & Chang-Rodríguez 1964"
        )
      }
    return MeasureDescription(rawValue, name, variant: variant, formula: formula, source: source)
  }
}
