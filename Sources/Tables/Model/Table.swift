/// The result of a command: columns, rows and what people should know about them.
public struct Table: Sendable, Equatable {
  /// The shape of the result.
  public enum Layout: Sendable, Equatable {
    /// Any number of things of one kind: a grid for people, an array for machines.
    case rows
    /// One thing: names and values below each other for people, one object for machines.
    case object
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// The rows; each has one value for every column, in the columns' order.
  public var rows: [[Value]]
  /// The shape.
  public var layout: Layout
  /// What stands above it, for people.
  public var heading: String?
  /// What stands below it, for people.
  public var footnotes: [String]
  /// What people read where there is no row.
  public var emptyText: String
  /// The key of a column whose value heads each run of rows that share it, for people.
  public var groupKey: String?
  /// Whether people see every row, whatever `--top` says.
  public var isAlwaysWhole: Bool
  /// How many further rows there are, left out because only the first ones are looked at.
  ///
  /// Only for people: a table that goes to a machine holds all its rows.
  public var unlistedRows = 0

  /// Creates a table.
  public init(
    columns: [Column], rows: [[Value]] = [], layout: Layout = .rows, heading: String? = nil,
    footnotes: [String] = [], emptyText: String = "Nothing found.", groupKey: String? = nil,
    isAlwaysWhole: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.layout = layout
    self.heading = heading
    self.footnotes = footnotes
    self.emptyText = emptyText
    self.groupKey = groupKey
    self.isAlwaysWhole = isAlwaysWhole
  }

  /// Creates the table of one thing from its fields.
  public init(object fields: [(column: Column, value: Value)], heading: String? = nil) {
    self.init(
      columns: fields.map(\.column), rows: [fields.map(\.value)], layout: .object,
      heading: heading)
  }

  /// Returns the table with its first rows and a note of how many are left out.
  ///
  /// - Parameter top: the rows to keep; 0 keeps all, as does a table that is always whole.
  public func limited(to top: Int) -> Table {
    let isCut = top > 0 && layout == .rows && !isAlwaysWhole && rows.count > top
    guard isCut || unlistedRows > 0 else { return self }
    var result = self
    if isCut { result.rows = Array(rows[..<top]) }
    let whole = rows.count + unlistedRows
    let left = whole - result.rows.count
    result.footnotes.insert(
      "\(left) more row\(left == 1 ? "" : "s") of \(whole): --top 0 shows all", at: 0)
    result.unlistedRows = 0
    return result
  }

  /// Returns the value of a row under a key; null where there is no such column or value.
  public func value(_ key: String, ofRow row: Int) -> Value {
    guard let column = columns.firstIndex(where: { $0.key == key }), rows.indices.contains(row),
      column < rows[row].count
    else { return .null }
    return rows[row][column]
  }
}
