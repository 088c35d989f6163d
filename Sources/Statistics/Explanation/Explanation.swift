/// How one value came about: the measure, the numbers that went in, and the result.
public struct Explanation: Sendable, Hashable {
  /// The measure that was computed.
  public let measure: MeasureDescription
  /// The contingency table, where the measure has one.
  public let table: ContingencyTable?
  /// The formula with the numbers in it, one step a line.
  public let steps: [String]
  /// The result, or nil where the measure is undefined for these numbers.
  public let value: Double?

  /// Creates an explanation of a value that was computed elsewhere.
  public init(
    _ measure: MeasureDescription, table: ContingencyTable? = nil, steps: [String], value: Double?
  ) {
    self.measure = measure
    self.table = table
    self.steps = steps
    self.value = value
  }

  /// Returns the explanation as lines of plain text.
  public var lines: [String] {
    var lines = ["\(measure.name) (\(measure.variant))", measure.formula]
    if let table { lines += table.lines }
    lines += steps
    lines.append("= " + (value.map { FigureText.text($0) } ?? "undefined for these numbers"))
    lines.append("Source: \(measure.source)")
    return lines
  }
}

/// Writes numbers for explanations: at most six decimals, a point, no trailing zeros.
public enum FigureText {
  /// Returns a number as text, the same in every locale.
  public static func text(_ value: Double) -> String {
    guard value.isFinite else { return "undefined" }
    guard abs(value) < 1e9, abs(value) >= 1e-4 || value == 0 else { return "\(value)" }
    let scaled = Int((abs(value) * 1_000_000).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: 1_000_000)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    var digits = String(rest + 1_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
