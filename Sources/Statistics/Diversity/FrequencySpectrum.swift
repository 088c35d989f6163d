/// Tokens and types of a text, and how many types have which frequency.
public struct FrequencySpectrum: Sendable, Hashable {
  /// The number of tokens, N.
  public let tokens: Int
  /// The number of types, V.
  public let types: Int
  /// Pairs of a frequency and the number of types that have it, by rising frequency.
  public let classes: [FrequencyClass]

  /// Types that share a frequency.
  public struct FrequencyClass: Sendable, Hashable {
    /// How often each of the types occurs.
    public let frequency: Int
    /// How many types occur so often.
    public let types: Int
  }

  /// Counts types by frequency; zeros and negative numbers are skipped.
  ///
  /// - Complexity: O(*V* log *V*).
  public init(frequencies: some Sequence<Int>) {
    let sorted = frequencies.filter { $0 > 0 }.sorted()
    var classes: [FrequencyClass] = []
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      classes.append(FrequencyClass(frequency: sorted[start], types: end - start))
      start = end
    }
    self.classes = classes
    tokens = sorted.reduce(0, +)
    types = sorted.count
  }

  /// Returns a measure's value; nil where it is undefined or needs the order of the tokens.
  public func value(_ measure: DiversityMeasure) -> Double? {
    let (n, v) = (Double(tokens), Double(types))
    guard tokens > 0 else { return nil }
    switch measure {
    case .ttr: return v / n
    case .guiraud: return v / n.squareRoot()
    case .herdan:
      guard let top = Logarithm.natural(v), let base = Logarithm.natural(n) else { return nil }
      return Logarithm.quotient(top, base)
    case .maas:
      guard let top = Logarithm.natural(v), let base = Logarithm.natural(n) else { return nil }
      return Logarithm.quotient(base - top, base * base)
    case .yuleK: return 10_000 * (squares - n) / (n * n)
    case .hdd(let sample): return hypergeometricDiversity(sample: sample)
    case .mattr, .mtld: return nil
    }
  }

  /// Σ i²·Vᵢ over the classes.
  private var squares: Double {
    classes.reduce(0) { $0 + Double($1.frequency) * Double($1.frequency) * Double($1.types) }
  }

  private func hypergeometricDiversity(sample: Int) -> Double? {
    guard sample > 0, tokens >= sample else { return nil }
    var sum = 0.0
    for group in classes {
      // The chance that none of the sample's tokens is of a type with this frequency.
      var absent = 1.0
      for drawn in 0..<sample where absent > 0 {
        absent *= Double(max(0, tokens - group.frequency - drawn)) / Double(tokens - drawn)
      }
      sum += Double(group.types) * (1 - absent)
    }
    return sum / Double(sample)
  }

  /// Explains a measure with the numbers of this spectrum.
  public func explanation(of measure: DiversityMeasure) -> Explanation {
    var steps = ["V = \(types), N = \(tokens)"]
    switch measure {
    case .ttr: steps.append("\(types)/\(tokens)")
    case .guiraud: steps.append("\(types)/√\(tokens)")
    case .herdan: steps.append("ln \(types)/ln \(tokens)")
    case .maas: steps.append("(ln \(tokens) − ln \(types))/ln² \(tokens)")
    case .yuleK:
      steps.append("10⁴·(\(FigureText.text(squares)) − \(tokens))/\(tokens)²")
    case .mattr, .mtld, .hdd: break
    }
    return Explanation(measure.description, steps: steps, value: value(measure))
  }
}
