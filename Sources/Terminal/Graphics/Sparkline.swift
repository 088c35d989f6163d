/// A row of small columns, one for each value, scaled to the greatest.
public struct Sparkline: Sendable, Equatable {
  /// What is drawn; nothing lies below zero.
  public let values: [Double]

  /// Creates a row; negative values and what is no number count as zero.
  public init(_ values: [Double]) {
    self.values = values.map { $0.isNaN ? 0 : max(0, $0) }
  }

  /// Returns one sign for each value; zero is the lowest sign and only zero is.
  ///
  /// - Parameter usesUnicode: whether block signs may be used; otherwise ASCII of growing weight.
  public func rendered(usesUnicode: Bool = true) -> String {
    let signs = usesUnicode ? Self.blocks : Self.ascii
    let greatest = values.max() ?? 0
    return String(
      values.map { value -> Character in
        guard value > 0, greatest > 0 else { return signs[0] }
        let share = greatest.isFinite ? value / greatest : (value.isFinite ? 0 : 1)
        let level = Int((share * Double(signs.count - 1)).rounded(.up))
        return signs[min(max(level, 1), signs.count - 1)]
      })
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let ascii: [Character] = ["_", ".", ":", "-", "=", "+", "*", "#"]
}
