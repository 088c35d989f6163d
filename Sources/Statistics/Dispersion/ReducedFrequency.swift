/// The average reduced frequency: a frequency that counts clumps for little more than one.
///
/// (1/v)·Σ min(dᵢ, v) with v = N/f over the distances between neighbouring occurrences, the
/// corpus taken as a circle. Savický & Hlaváčová 2002.
public struct ReducedFrequency: Sendable {
  private let interval: Double
  private let size: Int
  private let frequency: Int
  private var first: Int?
  private var last = 0
  private var seen = 0
  private var sum = 0.0

  /// Starts a count.
  ///
  /// - Parameters:
  ///   - frequency: the number of positions that will be added.
  ///   - size: the size of the corpus in tokens.
  public init(frequency: Int, size: Int) {
    self.frequency = frequency
    self.size = size
    interval = frequency > 0 ? Double(size) / Double(frequency) : 0
  }

  /// Counts a word whose positions are known, in rising order.
  ///
  /// - Complexity: O(*f*), without a call per position.
  public init(positions: Span<UInt32>, size: Int) {
    self.init(frequency: positions.count, size: size)
    for index in positions.indices { add(Int(positions[index])) }
  }

  /// Adds the next position; positions come in rising order, from 0.
  public mutating func add(_ position: Int) {
    if first == nil {
      first = position
    } else {
      sum += min(Double(position - last), interval)
    }
    last = position
    seen += 1
  }

  /// The value, between 1 and the frequency; nil for an absent word or wrong positions.
  public var value: Double? {
    guard let first, seen == frequency, interval > 0, first >= 0, last < size else { return nil }
    let around = min(Double(first + size - last), interval)
    return Logarithm.finite((sum + around) / interval)
  }

  /// The name, variant, formula and source of the measure.
  public static let description = MeasureDescription(
    "arf", "Average reduced frequency", variant: "circular", formula: "(1/v)·Σ min(dᵢ, v), v = N/f",
    source: "Savický & Hlaváčová 2002, Measures of word commonness")

  /// Explains the value.
  public var explanation: Explanation {
    Explanation(
      Self.description,
      steps: [
        "f = \(frequency), N = \(size), v = \(size)/\(frequency) = \(FigureText.text(interval))"
      ],
      value: value)
  }
}
