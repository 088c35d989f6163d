extension Table {
  /// Returns the table with texts that a spreadsheet would run as formulas held back by a `'`.
  ///
  /// Held back is what begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line end;
  /// a list when its first text does. Numbers stay numbers.
  ///
  /// - Complexity: O(cells).
  public func spreadsheetSafe() -> Table {
    var result = self
    result.rows = rows.map { row in row.map(Self.heldBack) }
    return result
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\n", "\r",
  ]

  private static func heldBack(_ value: Value) -> Value {
    switch value {
    case .text(let text): return .text(heldBack(text))
    case .texts(let texts):
      guard let first = texts.first else { return value }
      return .texts([heldBack(first)] + texts.dropFirst())
    default: return value
    }
  }

  private static func heldBack(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
    return "'" + text
  }
}
