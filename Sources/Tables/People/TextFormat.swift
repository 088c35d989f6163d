import Terminal

/// Results as people read them on a screen or in a text file.
///
/// Headings, a line of titles, a thin rule, aligned columns two blanks apart; everything from
/// documents has passed the gate.
struct TextFormat {
  let options: TableOptions

  func write(_ blocks: [Block], to out: inout ByteStream) throws {
    var needsGap = false
    for block in blocks {
      if needsGap { try out.write("\n") }
      needsGap = true
      switch block {
      case .heading(let heading):
        try writeLines(StyledText(line: heading, .heading), to: &out)
        needsGap = false
      case .paragraph(let text):
        try writeLines(text, to: &out)
      case .table(let table):
        try write(table.limited(to: options.top), to: &out)
      case .preformatted(let lines):
        for line in lines { try out.write(line.rendered(theme: options.theme) + "\n") }
      }
    }
  }

  private func write(_ table: Table, to out: inout ByteStream) throws {
    if let heading = table.heading {
      try writeLines(StyledText(line: heading, .heading), to: &out)
    }
    var hidden: [String] = []
    if table.rows.isEmpty {
      try writeLines(StyledText(line: table.emptyText, .muted), to: &out)
    } else if table.layout == .object {
      try ObjectView(table: table, options: options).write(to: &out)
    } else {
      let grid = try GridView(table: table, options: options)
      try grid.write(to: &out)
      hidden = grid.hiddenTitles
    }
    for note in table.footnotes { try writeLines(StyledText(line: note, .muted), to: &out) }
    if !hidden.isEmpty {
      let note = "not shown at \(options.width) columns: \(hidden.joined(separator: ", "))"
      try writeLines(StyledText(line: note, .muted), to: &out)
    }
  }

  /// Writes running text, wrapped to the width.
  private func writeLines(_ text: StyledText, to out: inout ByteStream) throws {
    for line in text.wrapped(width: options.width) {
      try out.write(line.rendered(theme: options.theme) + "\n")
    }
  }
}

/// A line that is put together from pieces at given columns, without blanks at its end.
struct LineBuilder {
  private(set) var text = ""
  private var pending = 0
  private let theme: Theme?

  init(theme: Theme?) {
    self.theme = theme
  }

  /// Adds blanks, which are only written when something follows.
  mutating func skip(_ columns: Int) {
    pending += columns
  }

  /// Adds text that has passed the gate, in a field of a width.
  mutating func add(_ piece: String, in width: Int, _ alignment: TextAlignment, _ style: Style) {
    let missing = max(0, width - DisplayWidth.of(piece))
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    pending += before
    // Blanks at the end of a cell wait too, as it may be the last one.
    let blanks = piece.utf8.last == 0x20 ? piece.utf8.reversed().prefix { $0 == 0x20 }.count : 0
    let shown = blanks > 0 ? String(piece.unicodeScalars.dropLast(blanks)) : piece
    if !shown.isEmpty {
      text += String(repeating: " ", count: pending)
      pending = 0
      text += theme == nil ? shown : StyledText(line: shown, style).rendered(theme: theme)
    }
    pending += blanks
    pending += missing - before
  }
}
