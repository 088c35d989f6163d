import Terminal

/// Results for Markdown as GitHub reads it.
///
/// Text from documents has passed the gate and cannot become markup: what Markdown or HTML would
/// take for a sign of theirs is escaped.
struct MarkdownFormat {
  let options: TableOptions

  func write(_ blocks: [Block], to out: inout ByteStream) throws {
    var needsGap = false
    for block in blocks {
      if needsGap { try out.write("\n") }
      needsGap = true
      switch block {
      case .heading(let heading): try out.write("## \(Self.escaped(heading))\n")
      case .paragraph(let text):
        for line in text.plain.split(separator: "\n", omittingEmptySubsequences: false) {
          try out.write(Self.escapedLine(String(line)) + "\n")
        }
      case .table(let table): try write(table.limited(to: options.top), to: &out)
      case .preformatted(let lines): try write(lines, to: &out)
      }
    }
  }

  private func write(_ table: Table, to out: inout ByteStream) throws {
    if let heading = table.heading { try out.write("## \(Self.escaped(heading))\n\n") }
    if table.rows.isEmpty {
      try out.write(Self.escapedLine(table.emptyText) + "\n")
    } else if table.layout == .object {
      try writeObject(table, to: &out)
    } else {
      try writeRows(table, to: &out)
    }
    for note in table.footnotes { try out.write("\n" + Self.escapedLine(note) + "\n") }
  }

  private func writeRows(_ table: Table, to out: inout ByteStream) throws {
    let places = table.columns.indices.filter { table.columns[$0].visibility != .recordOnly }
    let formatters = places.map { place in
      CellFormatter(
        column: table.columns[place],
        values: table.rows.lazy.map { place < $0.count ? $0[place] : .null },
        options: options, marksThousands: false)
    }
    let marks = places.indices.map { index in
      let usual: TextAlignment = formatters[index].isNumeric ? .right : .left
      return switch table.columns[places[index]].alignment ?? usual {
      case .left: "---"
      case .right: "---:"
      case .center: ":---:"
      }
    }
    try out.write(line(places.map { Self.escaped(table.columns[$0].title) }))
    try out.write(line(marks))
    for row in table.rows {
      try out.write(
        line(
          places.indices.map { index in
            let value = places[index] < row.count ? row[places[index]] : .null
            return Self.escaped(formatters[index].text(value))
          }))
    }
  }

  private func writeObject(_ table: Table, to out: inout ByteStream) throws {
    try out.write(line(["name", "value"]) + line(["---", "---"]))
    let row = table.rows.first ?? []
    for (place, column) in table.columns.enumerated() where column.visibility != .recordOnly {
      let value = place < row.count ? row[place] : .null
      let formatter = CellFormatter(
        column: column, values: [value], options: options, marksThousands: false)
      try out.write(line([Self.escaped(column.title), Self.escaped(formatter.text(value))]))
    }
  }

  /// Writes lines as a block of code, fenced by more backticks than stand in it.
  private func write(_ lines: [StyledText], to out: inout ByteStream) throws {
    let texts = lines.map(\.plain)
    var longest = 0
    for text in texts {
      for run in text.split(whereSeparator: { $0 != "`" }) { longest = max(longest, run.count) }
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    try out.write(fence + "\n")
    for text in texts { try out.write(text + "\n") }
    try out.write(fence + "\n")
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// Returns a line of running text, whose beginning is no sign of a list, heading or quotation.
  private static func escapedLine(_ text: String) -> String {
    let escaped = escaped(text)
    guard let first = escaped.unicodeScalars.first else { return escaped }
    if "#>+-=".unicodeScalars.contains(first) { return "\\" + escaped }
    let rest = escaped.drop { ("0"..."9").contains($0) }
    if rest.count < escaped.count, let sign = rest.first, sign == "." || sign == ")" {
      return escaped[..<rest.startIndex] + "\\" + rest
    }
    return escaped
  }

  /// Returns text past the gate on one line, with every sign of Markdown and HTML escaped.
  static func escaped(_ text: String) -> String {
    let passed = Array(Gate.line(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in passed.enumerated() {
      switch scalar {
      case "\\", "|", "`", "*", "[", "]", "~":
        result.append("\\")
        result.append(scalar)
      case "_":
        // Inside a word an underscore is a letter: document names stay readable.
        let isInside =
          index > 0 && index + 1 < passed.count
          && passed[index - 1].properties.isAlphabeticOrDigit
          && passed[index + 1].properties.isAlphabeticOrDigit
        if !isInside { result.append("\\") }
        result.append(scalar)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether it is a letter or a decimal digit.
  fileprivate var isAlphabeticOrDigit: Bool {
    isAlphabetic || generalCategory == .decimalNumber
  }
}
