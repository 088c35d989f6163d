/// The four numbers behind keyness: a word's frequency in two corpora and their sizes.
public struct KeynessTable: Sendable, Hashable {
  /// The frequency in the target.
  public let a: Int
  /// The frequency in the reference.
  public let b: Int
  /// The size of the target in tokens.
  public let c: Int
  /// The size of the reference in tokens.
  public let d: Int

  /// Creates the table; impossible numbers are kept and make every measure undefined.
  public init(frequency: Int, referenceFrequency: Int, size: Int, referenceSize: Int) {
    a = frequency
    b = referenceFrequency
    c = size
    d = referenceSize
  }

  private var isPossible: Bool {
    a >= 0 && b >= 0 && c > 0 && d > 0 && a <= c && b <= d
  }

  /// The table of observed counts: the word and all others, target and reference.
  public var contingency: ContingencyTable {
    let (a, b, c, d) = (Double(a), Double(b), Double(c), Double(d))
    return ContingencyTable(
      rows: ["word", "other"], columns: ["target", "reference"], observed: [a, b, c - a, d - b])
  }

  /// The frequencies expected in target and reference; nil where a size is not positive.
  public var expected: (target: Double, reference: Double)? {
    guard isPossible else { return nil }
    let share = (Double(a) + Double(b)) / (Double(c) + Double(d))
    return (Double(c) * share, Double(d) * share)
  }

  /// Returns a measure's value, or nil where it is undefined for these numbers.
  public func value(_ measure: KeynessMeasure) -> Double? {
    guard isPossible, let expected else { return nil }
    let (x, y, c, d) = (Double(a), Double(b), Double(c), Double(d))
    let sign: Double = x * d < y * c ? -1 : 1
    switch measure {
    case .logLikelihood:
      return contingency.logLikelihood.map { sign * $0 }
    case .logLikelihoodTwoCells:
      let sum =
        Logarithm.product(x, over: expected.target) + Logarithm.product(y, over: expected.reference)
      return Logarithm.finite(sign * max(0, 2 * sum))
    case .chiSquared:
      return contingency.chiSquared(yates: false)
    case .chiSquaredYates:
      return contingency.chiSquared(yates: true)
    case .logRatio:
      return discountedRatio.flatMap(Logarithm.binary)
    case .percentDifference:
      return discountedRatio.map { 100 * ($0 - 1) }
    case .bic:
      guard let g2 = contingency.logLikelihood else { return nil }
      return Logarithm.natural(c + d).map { g2 - $0 }
    case .oddsRatio:
      return Logarithm.quotient(x * (d - y), y * (c - x))
    case .simpleMaths(let constant):
      guard constant >= 0, constant.isFinite else { return nil }
      return Logarithm.quotient(1e6 * x / c + constant, 1e6 * y / d + constant)
    }
  }

  /// The ratio of relative frequencies, zero counted as 0.5; nil where both are zero.
  private var discountedRatio: Double? {
    guard a > 0 || b > 0 else { return nil }
    let x = a == 0 ? 0.5 : Double(a)
    let y = b == 0 ? 0.5 : Double(b)
    return Logarithm.quotient(x / Double(c), y / Double(d))
  }

  /// Explains a measure with the numbers of this table.
  public func explanation(of measure: KeynessMeasure) -> Explanation {
    var steps = ["a = \(a), b = \(b), c = \(c), d = \(d)"]
    let (x, y) = (a == 0 ? "0.5" : "\(a)", b == 0 ? "0.5" : "\(b)")
    var table: ContingencyTable?
    switch measure {
    case .logLikelihood, .chiSquared, .chiSquaredYates:
      table = contingency
    case .logLikelihoodTwoCells:
      if let expected {
        let e = (FigureText.text(expected.target), FigureText.text(expected.reference))
        steps.append("2·(\(a)·ln(\(a)/\(e.0)) + \(b)·ln(\(b)/\(e.1)))")
      }
    case .logRatio:
      steps.append("log2((\(x)/\(c))/(\(y)/\(d)))")
    case .percentDifference:
      steps.append("100·(\(x)/\(c) − \(y)/\(d))/(\(y)/\(d))")
    case .bic:
      table = contingency
      if let g2 = contingency.logLikelihood {
        steps.append("\(FigureText.text(g2)) − ln(\(c) + \(d))")
      }
    case .oddsRatio:
      steps.append("(\(a)/(\(c) − \(a)))/(\(b)/(\(d) − \(b)))")
    case .simpleMaths(let constant):
      let n = FigureText.text(constant)
      steps.append("(10⁶·\(a)/\(c) + \(n))/(10⁶·\(b)/\(d) + \(n))")
    }
    return Explanation(measure.description, table: table, steps: steps, value: value(measure))
  }
}
