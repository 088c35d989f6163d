import Terminal

/// A table of rows drawn as a grid.
struct GridView {
  private let options: TableOptions
  private let items: [GridLayout.Item]
  private let layout: GridLayout
  /// The texts of the cells, row by row, for every visible column.
  private let cells: [[String]]
  /// The heading above each row, where the rows are grouped.
  private let groups: [String]
  private let groupStyle: Style

  /// Lines that a snippet takes at most on a terminal.
  private static let snippetLines = 3

  /// Formats every cell and decides how wide the columns are.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  init(table: Table, options: TableOptions) throws {
    self.options = options
    let group = table.groupKey.flatMap { key in table.columns.firstIndex { $0.key == key } }
    let places = table.columns.indices.filter {
      table.columns[$0].visibility != .recordOnly && $0 != group
    }
    func value(_ row: [Value], _ place: Int) -> Value { place < row.count ? row[place] : .null }
    func formatter(_ place: Int) -> CellFormatter {
      CellFormatter(
        column: table.columns[place], values: table.rows.lazy.map { value($0, place) },
        options: options, marksThousands: options.isTerminal)
    }
    let formatters = places.map(formatter)
    var cells: [[String]] = []
    var cellWidths = [Int](repeating: 0, count: places.count)
    cells.reserveCapacity(table.rows.count)
    for (number, row) in table.rows.enumerated() {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let texts = places.indices.map { formatters[$0].text(value(row, places[$0])) }
      for index in places.indices {
        cellWidths[index] = max(cellWidths[index], DisplayWidth.of(texts[index]))
      }
      cells.append(texts)
    }
    self.cells = cells
    items = places.indices.map { index in
      GridLayout.Item(
        column: table.columns[places[index]], isNumeric: formatters[index].isNumeric,
        cellWidth: cellWidths[index])
    }
    layout = GridLayout(items: items, width: options.width, isTerminal: options.isTerminal)
    if let group {
      let formatter = formatter(group)
      groups = table.rows.map { formatter.text(value($0, group)) }
      groupStyle = table.columns[group].style
    } else {
      groups = []
      groupStyle = .plain
    }
  }

  /// The titles of the columns for which there is no room.
  var hiddenTitles: [String] {
    items.indices.filter { !layout.shown.contains($0) }.map { items[$0].column.title }
      .filter { !$0.isEmpty }
  }

  func write(to out: inout ByteStream) throws {
    try writeTitles(to: &out)
    for (index, row) in cells.enumerated() {
      if !groups.isEmpty, index == 0 || groups[index] != groups[index - 1] {
        try writeGroup(groups[index], isFirst: index == 0, to: &out)
      }
      try writeRow(layout.shown.enumerated().map { lines(of: row[$1], at: $0) }, to: &out)
    }
  }

  /// Writes the titles, those of fewer lines at the bottom, and the rule below them.
  private func writeTitles(to out: inout ByteStream) throws {
    let titles = layout.shown.enumerated().map { place, item in
      DisplayWidth.wrapped(Gate.line(items[item].column.title), width: layout.widths[place])
    }
    let height = titles.map(\.count).max() ?? 0
    for number in 0..<height {
      var line = LineBuilder(theme: options.theme)
      for (place, item) in layout.shown.enumerated() {
        if place > 0 { line.skip(GridLayout.gap) }
        let index = number - (height - titles[place].count)
        line.add(
          index >= 0 ? titles[place][index] : "", in: layout.widths[place],
          alignment(of: items[item]), .heading)
      }
      try out.write(line.text + "\n")
    }
    var rule = LineBuilder(theme: options.theme)
    for (place, width) in layout.widths.enumerated() {
      if place > 0 { rule.skip(GridLayout.gap) }
      let sign = options.usesUnicode ? "─" : "-"
      rule.add(String(repeating: sign, count: width), in: width, .left, .muted)
    }
    try out.write(rule.text + "\n")
  }

  private func writeGroup(_ text: String, isFirst: Bool, to out: inout ByteStream) throws {
    if !isFirst { try out.write("\n") }
    let shown = text.isEmpty ? (options.usesUnicode ? "–" : "-") : text
    for line in DisplayWidth.wrapped(shown, width: options.width) {
      let style = groupStyle == .plain ? .heading : groupStyle
      try out.write(StyledText(line: line, style).rendered(theme: options.theme) + "\n")
    }
  }

  private func writeRow(_ row: [[String]], to out: inout ByteStream) throws {
    let height = row.map(\.count).max() ?? 0
    for number in 0..<height {
      var line = LineBuilder(theme: options.theme)
      for (place, item) in layout.shown.enumerated() {
        if place > 0 { line.skip(GridLayout.gap) }
        line.add(
          number < row[place].count ? row[place][number] : "", in: layout.widths[place],
          alignment(of: items[item]), items[item].column.style)
      }
      try out.write(line.text + "\n")
    }
  }

  /// Returns a cell as the lines it takes in its column.
  private func lines(of text: String, at place: Int) -> [String] {
    let width = layout.widths[place]
    if DisplayWidth.of(text) <= width { return [text] }
    let column = items[layout.shown[place]].column
    let mark = options.usesUnicode ? "…" : "..."
    guard column.isFlexible || !options.isTerminal else {
      // What stands at the right edge, as before a search word, matters most at its end.
      return column.alignment == .right
        ? [DisplayWidth.truncatedAtStart(text, to: width, mark: mark)]
        : [DisplayWidth.truncated(text, to: width, mark: mark)]
    }
    var lines = DisplayWidth.wrapped(text, width: width)
    if options.isTerminal, column.format == .snippet, lines.count > Self.snippetLines {
      let rest = lines[(Self.snippetLines - 1)...].joined(separator: " ")
      lines.removeSubrange((Self.snippetLines - 1)...)
      lines.append(DisplayWidth.truncated(rest, to: width, mark: mark))
    }
    return lines
  }

  private func alignment(of item: GridLayout.Item) -> TextAlignment {
    item.column.alignment ?? (item.isNumeric ? .right : .left)
  }
}
