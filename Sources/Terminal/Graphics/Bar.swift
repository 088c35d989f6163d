/// A horizontal bar drawn in eighths of a column.
public struct Bar: Sendable, Equatable {
  /// The part that is filled, 0 to 1.
  public let fraction: Double
  /// The columns of a full bar.
  public let width: Int

  /// Creates a bar; a fraction outside 0–1 is moved to the nearer end, no number is 0.
  public init(fraction: Double, width: Int) {
    self.fraction = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    self.width = max(0, width)
  }

  /// Returns the bar without blanks at its end.
  ///
  /// Whatever is more than nothing shows at least the thinnest sign.
  ///
  /// - Parameter usesUnicode: whether block signs may be used; otherwise `#`.
  public func rendered(usesUnicode: Bool = true) -> String {
    guard fraction > 0, width > 0 else { return "" }
    guard usesUnicode else {
      let filled = Int((fraction * Double(width)).rounded())
      return String(repeating: "#", count: max(1, filled))
    }
    let eighths = max(1, Int((fraction * Double(width * 8)).rounded()))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
