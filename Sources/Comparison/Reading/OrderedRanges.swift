/// Stretches of a text in order, such as the names in a report; none lies in another.
struct OrderedRanges {
  private var ranges: [Range<Int>]

  /// Puts stretches in order.
  ///
  /// - Complexity: O(*n* log *n*), O(*n*) where they are in order.
  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The first stretch that overlaps another one, by its place in the order.
  ///
  /// - Complexity: O(log *n*).
  func first(overlapping other: Range<Int>) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= other.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(other) ? low : nil
  }

  /// Whether a stretch overlaps another one.
  ///
  /// - Complexity: O(log *n*).
  func overlaps(_ other: Range<Int>) -> Bool { first(overlapping: other) != nil }
}
