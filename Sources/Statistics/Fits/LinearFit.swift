/// A straight line through points by ordinary least squares.
public struct LinearFit: Sendable, Hashable {
  /// The rise per unit of x.
  public let slope: Double
  /// The value at x = 0.
  public let intercept: Double
  /// The share of the variance explained, 0 to 1; 1 where y does not vary.
  public let determination: Double
  /// The number of points.
  public let points: Int

  /// Fits the points; nil for fewer than two or where x does not vary.
  public init?(_ points: some Sequence<(x: Double, y: Double)>) {
    var (n, meanX, meanY, xx, xy, yy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for point in points {
      n += 1
      let (dx, dy) = (point.x - meanX, point.y - meanY)
      meanX += dx / n
      meanY += dy / n
      xx += dx * (point.x - meanX)
      xy += dx * (point.y - meanY)
      yy += dy * (point.y - meanY)
    }
    guard n >= 2, xx > 0, let slope = Logarithm.quotient(xy, xx), slope.isFinite, yy.isFinite
    else { return nil }
    self.slope = slope
    intercept = meanY - slope * meanX
    determination = yy > 0 ? min(1, xy * xy / (xx * yy)) : 1
    self.points = Int(n)
  }

  /// Zipf's law: log10 of frequency over log10 of rank, all ranks; the slope is near −1.
  ///
  /// - Returns: nil for fewer than two types.
  public static func zipf(frequencies: some Sequence<Int>) -> LinearFit? {
    let sorted = frequencies.filter { $0 > 0 }.sorted(by: >)
    return LinearFit(
      sorted.enumerated().lazy.compactMap { rank, frequency in
        guard let x = Logarithm.decimal(Double(rank + 1)),
          let y = Logarithm.decimal(Double(frequency))
        else { return nil }
        return (x: x, y: y)
      })
  }

  /// Heaps's law: ln of types over ln of tokens; the slope is β.
  ///
  /// - Parameter growth: the points of a growth curve.
  /// - Returns: nil for fewer than two points.
  public static func heaps(_ growth: [GrowthPoint]) -> LinearFit? {
    LinearFit(
      growth.lazy.compactMap { point in
        guard let x = Logarithm.natural(Double(point.tokens)),
          let y = Logarithm.natural(Double(point.types))
        else { return nil }
        return (x: x, y: y)
      })
  }

  /// What the fit of Zipf's law is.
  public static let zipfDescription = MeasureDescription(
    "zipf", "Zipf slope", variant: "least squares over all ranks, decimal logarithms",
    formula: "log10 f = a + slope·log10 rank", source: "Zipf 1935")

  /// What the fit of Heaps's law is.
  public static let heapsDescription = MeasureDescription(
    "heaps", "Heaps β", variant: "least squares over the growth curve, natural logarithms",
    formula: "ln V = ln K + β·ln n", source: "Heaps 1978")

  /// Explains the slope.
  public func explanation(as measure: MeasureDescription) -> Explanation {
    Explanation(
      measure,
      steps: [
        "\(points) points, intercept \(FigureText.text(intercept)), "
          + "R² \(FigureText.text(determination))"
      ],
      value: slope)
  }
}

/// A point of a vocabulary growth curve: so many types among so many tokens.
public struct GrowthPoint: Sendable, Hashable {
  /// The tokens read.
  public let tokens: Int
  /// The different types among them.
  public let types: Int

  /// Returns the growth curve of a text.
  ///
  /// - Parameters:
  ///   - ids: the type id of every token, in reading order.
  ///   - typeLimit: a number larger than every id; ids from there on are skipped.
  ///   - step: tokens between two points; the last token always gives a point.
  /// - Throws: `CancellationError` when the task is cancelled.
  public static func curve(_ ids: Span<UInt32>, typeLimit: Int, step: Int = 1) throws
    -> [GrowthPoint]
  {
    var seen = [Bool](repeating: false, count: max(0, typeLimit))
    var points: [GrowthPoint] = []
    var (tokens, types) = (0, 0)
    for index in ids.indices {
      if index & 0xFFFF == 0xFFFF, Task.isCancelled { throw CancellationError() }
      let id = Int(ids[index])
      if id < seen.count {
        tokens += 1
        if !seen[id] {
          seen[id] = true
          types += 1
        }
        if tokens % max(1, step) == 0 { points.append(GrowthPoint(tokens: tokens, types: types)) }
      }
    }
    if tokens > 0, points.last?.tokens != tokens {
      points.append(GrowthPoint(tokens: tokens, types: types))
    }
    return points
  }
}
