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

  private var separator: UInt8 { kind == .csv ? 0x2C : 0x09 }

  func write(_ table: Table, to out: inout ByteStream) throws {
    let columns = table.columns.indices.filter { table.columns[$0].visibility != .tableOnly }
    try write(columns.map { .text(table.columns[$0].key) }, columns.indices, to: &out)
    for row in table.rows { try write(row, columns, to: &out) }
  }

  /// Writes some values of a row as a line.
  private func write(
    _ row: [Value], _ places: some Collection<Int>, to out: inout ByteStream
  ) throws {
    try out.write { bytes in
      let start = bytes.count
      for (number, place) in places.enumerated() {
        if number > 0 { bytes.append(separator) }
        guard place < row.count else { continue }
        let field = bytes.count
        append(row[place], to: &bytes)
        if passesGate { Self.gate(&bytes, from: field) }
      }
      // A row of one empty field would read as an empty line, which separates results.
      if kind == .csv, bytes.count == start { bytes += [0x22, 0x22] }
      bytes.append(0x0A)
    }
  }

  /// Sends the last bytes through the gate.
  private static func gate(_ bytes: inout [UInt8], from start: Int) {
    let text = String(decoding: bytes[start...], as: UTF8.self)
    bytes.replaceSubrange(start..., with: Gate.text(text).utf8)
  }

  /// Adds a value as a field.
  private func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .null: break
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): Numeral.append(number, to: &bytes)
    case .number(let number): bytes += (Numeral.exact(number) ?? "").utf8
    case .text(let text): append(text, to: &bytes)
    case .texts(let texts): append(texts.map(Self.listItem).joined(separator: "|"), to: &bytes)
    case .object, .array: append(JSONFormat.compact(value), to: &bytes)
    }
  }

  /// Adds a text, marked as the format demands it.
  private func append(_ text: String, to bytes: inout [UInt8]) {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x0A, 0x0D: false
      case 0x22, 0x2C: kind == .tsv
      case 0x09, 0x5C: kind == .csv
      default: true
      }
    }
    if isPlain {
      bytes.append(contentsOf: text.utf8)
    } else if kind == .csv {
      Self.appendQuoted(text, to: &bytes)
    } else {
      Self.appendEscaped(text, to: &bytes)
    }
  }

  private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x5C: bytes += "\\\\".utf8
      default: bytes.append(byte)
      }
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
}
