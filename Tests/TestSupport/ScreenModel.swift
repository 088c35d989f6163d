/// What a terminal shows after the bytes it has been sent.
///
/// Enough of a VT220 for line editing: cursor movement, erasing, inserting and deleting, scrolling,
/// wide and combining characters. Colours are ignored. Like most terminals of today it folds long
/// rows anew when its width changes.
public struct ScreenModel: Sendable {
  /// One column of a row; the right half of a wide character is empty.
  struct Cell: Equatable, Sendable {
    var text = " "
  }

  /// Columns of the screen.
  public internal(set) var columns: Int
  /// Rows of the screen.
  public internal(set) var rows: Int
  /// Where the cursor stands, from 0.
  public internal(set) var cursor: (row: Int, column: Int) = (0, 0)
  /// The rows that have left the screen at its top.
  public internal(set) var scrollback: [String] = []
  /// How often the bell has rung.
  public internal(set) var bells = 0
  /// Whether the program has asked for pastes to be marked.
  public internal(set) var marksPastes = false

  var cells: [[Cell]]
  /// Whether a row goes on in the next because it was full.
  var isFolded: [Bool]
  var isAtMargin = false
  var inserts = false
  var saved: (row: Int, column: Int) = (0, 0)
  var state = ParserState.ground

  /// Creates an empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    isFolded = Array(repeating: false, count: rows)
  }

  /// A row's text without the blanks at its end; empty outside of the screen.
  public func row(_ index: Int) -> String {
    guard cells.indices.contains(index) else { return "" }
    return Self.text(of: cells[index])
  }

  /// All rows down to the last that is not empty.
  public var text: String {
    var lines = cells.map(Self.text)
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// What has left the screen and what is on it.
  public var history: String {
    (scrollback + [text]).joined(separator: "\n")
  }

  /// How often a text is to be seen.
  public func occurrences(of wanted: String) -> Int {
    text.split(separator: wanted, omittingEmptySubsequences: false).count - 1
  }

  static func text(of row: [Cell]) -> String {
    var text = row.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Changing

  /// Gives the screen another size; rows that were folded are joined and folded anew.
  public mutating func resize(columns newColumns: Int, rows newRows: Int) {
    let last = max(cursor.row, cells.lastIndex { Self.text(of: $0) != "" } ?? 0)
    var lines: [[Cell]] = [[]]
    var place = (line: 0, offset: 0)
    for index in 0...last {
      if index == cursor.row {
        place = (lines.count - 1, lines[lines.count - 1].count + cursor.column)
      }
      var row = cells[index]
      if !isFolded[index] {
        while row.last == Cell() { row.removeLast() }
      }
      lines[lines.count - 1] += row
      if !isFolded[index] && index < last { lines.append([]) }
    }
    columns = newColumns
    rows = newRows
    cells = []
    isFolded = []
    for (index, line) in lines.enumerated() {
      var length = line.count
      if index == place.line {
        length = max(length, place.offset)
        cursor = (cells.count + place.offset / columns, place.offset % columns)
      }
      let count = max(1, (length + columns - 1) / columns)
      let needed = index == place.line ? max(count, place.offset / columns + 1) : count
      for part in 0..<needed {
        let slice = Array(line.dropFirst(part * columns).prefix(columns))
        cells.append(slice + Array(repeating: Cell(), count: columns - slice.count))
        isFolded.append(part < needed - 1)
      }
    }
    while cells.count > rows {
      if cursor.row == 0 {
        cells.removeLast()
        isFolded.removeLast()
      } else {
        scrollback.append(Self.text(of: cells.removeFirst()))
        isFolded.removeFirst()
        cursor.row -= 1
      }
    }
    while cells.count < rows {
      cells.append(Array(repeating: Cell(), count: columns))
      isFolded.append(false)
    }
    isAtMargin = false
  }

  mutating func lineFeed() {
    isAtMargin = false
    if cursor.row < rows - 1 {
      cursor.row += 1
      return
    }
    scrollback.append(Self.text(of: cells.removeFirst()))
    isFolded.removeFirst()
    cells.append(Array(repeating: Cell(), count: columns))
    isFolded.append(false)
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      var column = isAtMargin ? cursor.column : cursor.column - 1
      if column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
      if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
      return
    }
    if isAtMargin || cursor.column + width > columns {
      isFolded[cursor.row] = true
      lineFeed()
      cursor.column = 0
    }
    if inserts { insertCells(width) }
    cells[cursor.row][cursor.column] = Cell(text: String(scalar))
    if width == 2 { cells[cursor.row][cursor.column + 1] = Cell(text: "") }
    cursor.column += width
    if cursor.column >= columns {
      cursor.column = columns - 1
      isAtMargin = true
    }
  }

  mutating func insertCells(_ count: Int) {
    for _ in 0..<min(count, columns) {
      cells[cursor.row].insert(Cell(), at: cursor.column)
      cells[cursor.row].removeLast()
    }
  }

  mutating func deleteCells(_ count: Int) {
    for _ in 0..<min(count, columns - cursor.column) {
      cells[cursor.row].remove(at: cursor.column)
      cells[cursor.row].append(Cell())
    }
  }

  /// Columns of a scalar; rough, but enough for what tests type.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
