/// A 2×2 table of observed counts with the counts expected under independence.
public struct ContingencyTable: Sendable, Hashable {
  /// The names of the two rows.
  public let rows: [String]
  /// The names of the two columns.
  public let columns: [String]
  /// The observed counts, row by row: top left, top right, bottom left, bottom right.
  public let observed: [Double]

  init(rows: [String], columns: [String], observed: [Double]) {
    self.rows = rows
    self.columns = columns
    self.observed = observed
  }

  /// The counts expected from the margins, in the order of `observed`; nil for an empty table.
  public var expected: [Double]? {
    let total = observed.reduce(0, +)
    guard total > 0 else { return nil }
    let top = observed[0] + observed[1]
    let bottom = observed[2] + observed[3]
    let left = observed[0] + observed[2]
    let right = observed[1] + observed[3]
    return [
      top * left / total, top * right / total, bottom * left / total, bottom * right / total,
    ]
  }

  /// G², the log-likelihood ratio over the four cells, without a sign.
  ///
  /// Nil where a cell is negative or the table is empty; 0·ln 0 is 0.
  public var logLikelihood: Double? {
    guard let expected, observed.allSatisfy({ $0 >= 0 }) else { return nil }
    let sum = zip(observed, expected).reduce(0.0) { $0 + Logarithm.product($1.0, over: $1.1) }
    return Logarithm.finite(max(0, 2 * sum))
  }

  /// χ² over the four cells, with Yates's correction where asked for.
  ///
  /// Nil where an expected count is zero.
  public func chiSquared(yates: Bool) -> Double? {
    guard let expected, expected.allSatisfy({ $0 > 0 }), observed.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
    let sum = zip(observed, expected).reduce(0.0) { sum, cell in
      let distance = max(0, abs(cell.0 - cell.1) - (yates ? 0.5 : 0))
      return sum + distance * distance / cell.1
    }
    return Logarithm.finite(sum)
  }

  /// The table as lines of text, expected counts in brackets.
  public var lines: [String] {
    let cells = (0..<4).map { index in
      let count = FigureText.text(observed[index])
      return expected.map { "\(count) (expected \(FigureText.text($0[index])))" } ?? count
    }
    return [
      "\(columns[0]) | \(columns[1])",
      "\(rows[0]): \(cells[0]) | \(cells[1])",
      "\(rows[1]): \(cells[2]) | \(cells[3])",
    ]
  }
}
