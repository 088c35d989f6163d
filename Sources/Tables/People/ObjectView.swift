import Terminal

/// A table of one thing drawn as names and values below each other.
struct ObjectView {
  private let options: TableOptions
  private let fields: [(column: Column, text: String, isNumeric: Bool)]

  init(table: Table, options: TableOptions) {
    self.options = options
    let row = table.rows.first ?? []
    fields = table.columns.enumerated()
      .filter { $0.element.visibility != .recordOnly }
      .map { place, column in
        let value = place < row.count ? row[place] : .null
        let formatter = CellFormatter(
          column: column, values: [value], options: options, marksThousands: options.isTerminal)
        let text = formatter.text(value)
        return (
          column, text.isEmpty ? (options.usesUnicode ? "–" : "-") : text,
          formatter.isNumeric
        )
      }
  }

  func write(to out: inout ByteStream) throws {
    // A title never takes more than half the line, so that values keep room at 60 columns.
    let titleWidth = min(
      fields.map { DisplayWidth.of($0.column.title) }.max() ?? 0, max(8, options.width / 2))
    let room = max(8, options.width - titleWidth - GridLayout.gap)
    let numberWidth = fields.filter(\.isNumeric).map { DisplayWidth.of($0.text) }.max() ?? 0
    for field in fields {
      let titles = DisplayWidth.wrapped(Gate.line(field.column.title), width: titleWidth)
      let values = DisplayWidth.wrapped(field.text, width: room)
      for number in 0..<max(titles.count, values.count) {
        var line = LineBuilder(theme: options.theme)
        line.add(number < titles.count ? titles[number] : "", in: titleWidth, .left, .key)
        line.skip(GridLayout.gap)
        line.add(
          number < values.count ? values[number] : "", in: field.isNumeric ? numberWidth : 0,
          field.isNumeric ? .right : .left, field.column.style)
        try out.write(line.text + "\n")
      }
    }
  }
}
