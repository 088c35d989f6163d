/// The usual description of a row of numbers.
public struct Summary: Sendable, Hashable {
  /// How many numbers there are.
  public let count: Int
  /// The smallest number.
  public let minimum: Double
  /// The largest number.
  public let maximum: Double
  /// The arithmetic mean.
  public let mean: Double
  /// The middle number; the mean of the two middle ones for an even count.
  public let median: Double
  /// The standard deviation of the population (divided by n).
  public let deviation: Double
  /// The standard deviation of a sample (divided by n − 1); nil for one number.
  public let sampleDeviation: Double?

  /// Describes numbers; nil where there are none.
  ///
  /// Numbers that are not finite are skipped.
  public init?(_ numbers: some Sequence<Double>) {
    let sorted = numbers.filter(\.isFinite).sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    var (mean, squares) = (0.0, 0.0)
    for (index, number) in sorted.enumerated() {
      let distance = number - mean
      mean += distance / Double(index + 1)
      squares += distance * (number - mean)
    }
    count = sorted.count
    (minimum, maximum) = (first, last)
    self.mean = mean
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2)
      ? sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2 : sorted[middle]
    deviation = (squares / Double(sorted.count)).squareRoot()
    sampleDeviation = count > 1 ? (squares / Double(count - 1)).squareRoot() : nil
  }
}

/// Numbers counted into bins of equal width.
public struct Histogram: Sendable, Hashable {
  /// The lower end of the first bin.
  public let start: Double
  /// The width of a bin.
  public let width: Double
  /// How many numbers fall into each bin; the last one includes its upper end.
  public let counts: [Int]

  /// Counts numbers into bins; nil without numbers or bins.
  ///
  /// Equal numbers make one bin of width 0. Numbers that are not finite are skipped.
  public init?(_ numbers: some Sequence<Double>, bins: Int) {
    let finite = numbers.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max(), bins > 0, (high - low).isFinite else {
      return nil
    }
    start = low
    guard high > low else {
      width = 0
      counts = [finite.count]
      return
    }
    width = (high - low) / Double(bins)
    var counts = [Int](repeating: 0, count: bins)
    for number in finite {
      let share = (number - low) / (high - low)
      counts[min(bins - 1, Int(share * Double(bins)))] += 1
    }
    self.counts = counts
  }
}

/// Frequencies made comparable.
public enum Rate {
  /// Returns occurrences per million tokens; nil for an empty corpus.
  public static func perMillion(_ frequency: Int, of size: Int) -> Double? {
    size > 0 ? Logarithm.quotient(Double(frequency) * 1_000_000, Double(size)) : nil
  }
}
