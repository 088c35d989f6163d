import Terminal

/// Rows of fields on lines: csv and tsv, each with a header.
///
/// A list of texts is joined by `|` (escaped `\|`, a backslash `\\`), objects and lists of them are
/// compact JSON, null is empty, numbers are not localised.
struct SeparatedFormat {
  enum Kind {
    /// Fields in quotation marks where needed (RFC 4180), lines end in `\n`.
    case csv
    /// Tab, line end, carriage return and backslash as `\t`, `\n`, `\r`, `\\`.
    case tsv
  }

  let kind: Kind
  /// Whether fields pass the gate, as they must on a terminal.
  var passesGate = false

  func write(_ table: Table, to out: inout ByteStream) throws {
    let columns = table.columns.indices.filter { table.columns[$0].visibility != .tableOnly }
    try out.write(line(columns.map { table.columns[$0].key }))
    for row in table.rows {
      try out.write(line(columns.map { $0 < row.count ? Self.field(row[$0]) : "" }))
    }
  }

  private func line(_ fields: [String]) -> String {
    var line = ""
    for (index, field) in fields.enumerated() {
      if index > 0 { line += kind == .csv ? "," : "\t" }
      let written = kind == .csv ? Self.quoted(field) : Self.escaped(field)
      line += passesGate ? Gate.text(written) : written
    }
    // A row of one empty field would read as an empty line, which separates results.
    if kind == .csv, line.isEmpty { line = "\"\"" }
    return line + "\n"
  }

  /// Returns a value as the text of one field.
  static func field(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): number.description
    case .number(let number): Numeral.exact(number) ?? ""
    case .text(let text): text
    case .texts(let texts): texts.map(listItem).joined(separator: "|")
    case .object, .array: JSONFormat.compact(value)
    }
  }

  private static func listItem(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x7C || $0 == 0x5C }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "|" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return field
    }
    var result = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private static func escaped(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x09, 0x0A, 0x0D, 0x5C].contains($0) }) else {
      return field
    }
    var result = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
