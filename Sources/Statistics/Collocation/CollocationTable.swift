/// The numbers behind a collocation: joint frequency, two frequencies, corpus size and span.
public struct CollocationTable: Sendable, Hashable {
  /// How often the words stand together within the window.
  public let joint: Int
  /// The frequency of the node word.
  public let nodeFrequency: Int
  /// The frequency of the collocate.
  public let collocateFrequency: Int
  /// The size of the corpus in tokens.
  public let size: Int
  /// The width of the window in tokens, both sides together.
  public let span: Double

  /// Creates the table; impossible numbers are kept and make measures undefined.
  ///
  /// - Parameter span: window positions per node; pass the mean where sentence ends cut windows.
  public init(
    joint: Int, nodeFrequency: Int, collocateFrequency: Int, size: Int, span: Double = 1
  ) {
    self.joint = joint
    self.nodeFrequency = nodeFrequency
    self.collocateFrequency = collocateFrequency
    self.size = size
    self.span = span
  }

  /// The joint frequency expected by chance, f1·f2·span/N; nil where a number is not positive.
  public var expected: Double? {
    guard nodeFrequency > 0, collocateFrequency > 0, size > 0, span > 0, joint >= 0 else {
      return nil
    }
    return Logarithm.finite(
      Double(nodeFrequency) * Double(collocateFrequency) * span / Double(size))
  }

  /// The four cells: window positions and all others, the collocate and all other words.
  public var contingency: ContingencyTable {
    let o = Double(joint)
    let window = Double(nodeFrequency) * span
    let f2 = Double(collocateFrequency)
    return ContingencyTable(
      rows: ["in the window", "elsewhere"], columns: ["collocate", "other"],
      observed: [o, window - o, f2 - o, Double(size) - window - f2 + o])
  }

  /// Returns a measure's value, or nil where it is undefined for these numbers.
  public func value(_ measure: CollocationMeasure) -> Double? {
    guard let e = expected else { return nil }
    let o = Double(joint)
    let sign: Double = o < e ? -1 : 1
    let sum = Double(nodeFrequency) + Double(collocateFrequency)
    switch measure {
    case .mi: return Logarithm.binary(o / e)
    case .mi2: return Logarithm.binary(o * o / e)
    case .mi3: return Logarithm.binary(o * o * o / e)
    case .t: return Logarithm.quotient(o - e, o.squareRoot())
    case .z: return Logarithm.quotient(o - e, e.squareRoot())
    case .logLikelihood: return contingency.logLikelihood.map { sign * $0 }
    case .simpleLogLikelihood:
      return Logarithm.finite(sign * max(0, 2 * (Logarithm.product(o, over: e) - (o - e))))
    case .dice: return Logarithm.quotient(2 * o, sum)
    case .logDice: return Logarithm.binary(2 * o / sum).map { 14 + $0 }
    }
  }

  /// Explains a measure with the numbers of this table.
  public func explanation(of measure: CollocationMeasure) -> Explanation {
    let (f1, f2) = (nodeFrequency, collocateFrequency)
    let e = expected.map(FigureText.text) ?? "undefined"
    let step =
      switch measure {
      case .mi: "log2(\(joint)/\(e))"
      case .mi2: "log2(\(joint)²/\(e))"
      case .mi3: "log2(\(joint)³/\(e))"
      case .t: "(\(joint) − \(e))/√\(joint)"
      case .z: "(\(joint) − \(e))/√\(e)"
      case .logLikelihood: "2·Σ O·ln(O/E) over the table"
      case .simpleLogLikelihood: "2·(\(joint)·ln(\(joint)/\(e)) − (\(joint) − \(e)))"
      case .dice: "2·\(joint)/(\(f1) + \(f2))"
      case .logDice: "14 + log2(2·\(joint)/(\(f1) + \(f2)))"
      }
    let width = FigureText.text(span)
    return Explanation(
      measure.description, table: measure == .logLikelihood ? contingency : nil,
      steps: [
        "O = \(joint), f1 = \(f1), f2 = \(f2), N = \(size), span = \(width)",
        "E = \(f1)·\(f2)·\(width)/\(size) = \(e)", step,
      ],
      value: value(measure))
  }
}
