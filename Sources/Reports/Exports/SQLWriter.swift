public import Tables

/// Writes tables as SQL text that `sqlite3 new.db < FILE` reads: `CREATE TABLE` and `INSERT`, all in
/// one transaction.
///
/// Columns and values are those of the records. A list of texts and a record inside a record are
/// JSON, which SQLite's `json_each` takes apart; true and false are 1 and 0.
public struct SQLWriter {
  /// Takes the text in pieces.
  public typealias Sink = (_ text: String) throws -> Void

  /// Rows of one `INSERT`.
  private static let rowsTogether = 100

  /// Creates a writer.
  public init() {}

  /// Writes what stands before the tables.
  public func begin(to sink: Sink) throws { try sink("BEGIN TRANSACTION;\n") }

  /// Writes one table with its rows.
  ///
  /// - Parameters:
  ///   - table: the records; what only people see is left out.
  ///   - name: the name in the database, letters and underscores.
  /// - Throws: what the sink throws, or `CancellationError`.
  public func write(_ table: Table, as name: String, to sink: Sink) throws {
    let columns = table.columns.indices.filter { table.columns[$0].visibility != .tableOnly }
    let names = columns.map { quoted(table.columns[$0].key) }
    let types = columns.map { column in type(of: table.rows.lazy.map { $0[column] }) }
    let definitions = zip(names, types).map { $0 + " " + $1 }.joined(separator: ", ")
    try sink("CREATE TABLE \(quoted(name)) (\(definitions));\n")
    for start in stride(from: 0, to: table.rows.count, by: Self.rowsTogether) {
      if Task.isCancelled { throw CancellationError() }
      let end = min(start + Self.rowsTogether, table.rows.count)
      let rows = table.rows[start..<end].map { row in
        "(" + columns.map { literal(row[$0]) }.joined(separator: ",") + ")"
      }
      try sink("INSERT INTO \(quoted(name)) VALUES\n" + rows.joined(separator: ",\n") + ";\n")
    }
  }

  /// Writes an index over some columns of a table.
  public func writeIndex(of table: String, over columns: [String], to sink: Sink) throws {
    let name = quoted(table + "_" + columns.joined(separator: "_"))
    let list = columns.map(quoted).joined(separator: ", ")
    try sink("CREATE INDEX \(name) ON \(quoted(table)) (\(list));\n")
  }

  /// Writes what stands behind the tables.
  public func end(to sink: Sink) throws { try sink("COMMIT;\n") }

  /// The type that all values of a column have.
  private func type(of values: some Sequence<Value>) -> String {
    var result: String?
    for value in values {
      let type: String
      switch value {
      case .null: continue
      case .bool, .integer: type = "INTEGER"
      case .number: type = "REAL"
      case .text, .texts, .object, .array: return "TEXT"
      }
      result = result == nil || result == type ? type : "REAL"
    }
    return result ?? "TEXT"
  }

  private func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private func literal(_ value: Value) -> String {
    switch value {
    case .null: "NULL"
    case .bool(let flag): flag ? "1" : "0"
    case .integer(let number): number.description
    case .number(let number): number.isFinite ? number.description : "NULL"
    case .text(let text): string(text)
    case .texts, .object, .array: string(value.json)
    }
  }

  /// A text between single quotes; NUL, which would end the statement, becomes U+2400.
  private func string(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": result += "''"
      case "\0": result += "\u{2400}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }
}
