extension ScreenModel {
  /// Where the parser is between two bytes.
  enum ParserState: Equatable, Sendable {
    case ground
    case scalar([UInt8], needed: Int)
    case escape
    case charset
    case control([UInt8])
    case string
    case stringEscape
  }

  /// Takes in what a program has written.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: feedGround(byte)
    case .scalar(let bytes, let needed):
      guard byte & 0xC0 == 0x80 else {
        put("\u{FFFD}")
        state = .ground
        return feedGround(byte)
      }
      if bytes.count + 1 < needed {
        state = .scalar(bytes + [byte], needed: needed)
      } else {
        state = .ground
        String(decoding: bytes + [byte], as: UTF8.self).unicodeScalars.forEach { put($0) }
      }
    case .escape: feedEscape(byte)
    case .charset: state = .ground
    case .control(let bytes):
      if (0x40...0x7E).contains(byte) {
        state = .ground
        control(bytes, byte)
      } else {
        state = .control(bytes + [byte])
      }
    case .string:
      if byte == 0x07 { state = .ground }
      if byte == 0x1B { state = .stringEscape }
    case .stringEscape: state = .ground
    }
  }

  private mutating func feedGround(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08:
      cursor.column = max(0, cursor.column - 1)
      isAtMargin = false
    case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D:
      cursor.column = 0
      isAtMargin = false
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F: break
    case 0x20..<0x80: put(Unicode.Scalar(byte))
    case 0xC2...0xDF: state = .scalar([byte], needed: 2)
    case 0xE0...0xEF: state = .scalar([byte], needed: 3)
    case 0xF0...0xF4: state = .scalar([byte], needed: 4)
    default: put("\u{FFFD}")
    }
  }

  private mutating func feedEscape(_ byte: UInt8) {
    state = .ground
    switch UInt8(byte) {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): move(row: saved.row, column: saved.column)
    case UInt8(ascii: "M"):
      isAtMargin = false
      if cursor.row > 0 { cursor.row -= 1 } else { insertRows(1) }
    case UInt8(ascii: "c"): self = ScreenModel(columns: columns, rows: rows)
    default: break
    }
  }

  private mutating func control(_ bytes: [UInt8], _ final: UInt8) {
    let isPrivate = bytes.first == UInt8(ascii: "?")
    let numbers = String(decoding: bytes.drop { $0 > 0x39 }, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch Character(Unicode.Scalar(final)) {
    case "A": move(row: cursor.row - count, column: cursor.column)
    case "B", "e": move(row: cursor.row + count, column: cursor.column)
    case "C", "a": move(row: cursor.row, column: cursor.column + count)
    case "D": move(row: cursor.row, column: cursor.column - count)
    case "E": move(row: cursor.row + count, column: 0)
    case "F": move(row: cursor.row - count, column: 0)
    case "G", "`": move(row: cursor.row, column: count - 1)
    case "d": move(row: count - 1, column: cursor.column)
    case "H", "f":
      move(row: count - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "J": eraseScreen(first)
    case "K": eraseRow(first)
    case "L": insertRows(count)
    case "M": deleteRows(count)
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "X": erase(row: cursor.row, from: cursor.column, to: cursor.column + count)
    case "S": (0..<min(count, rows)).forEach { _ in scroll() }
    case "h" where !isPrivate && first == 4: inserts = true
    case "l" where !isPrivate && first == 4: inserts = false
    case "h" where isPrivate && first == 2004: marksPastes = true
    case "l" where isPrivate && first == 2004: marksPastes = false
    default: break
    }
  }

  private mutating func move(row: Int, column: Int) {
    cursor = (min(max(0, row), rows - 1), min(max(0, column), columns - 1))
    isAtMargin = false
  }

  private mutating func erase(row: Int, from start: Int, to end: Int) {
    for column in start..<max(start, min(end, columns)) { cells[row][column] = Cell() }
    if end >= columns { isFolded[row] = false }
  }

  private mutating func eraseRow(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, from: cursor.column, to: columns)
    case 1: erase(row: cursor.row, from: 0, to: cursor.column + 1)
    default: erase(row: cursor.row, from: 0, to: columns)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    let rowsToClear: Range<Int>
    switch part {
    case 0:
      eraseRow(0)
      rowsToClear = (cursor.row + 1)..<rows
    case 1:
      eraseRow(1)
      rowsToClear = 0..<cursor.row
    default: rowsToClear = 0..<rows
    }
    for row in rowsToClear { erase(row: row, from: 0, to: columns) }
  }

  private mutating func insertRows(_ count: Int) {
    for _ in 0..<min(count, rows - cursor.row) {
      cells.insert(Array(repeating: Cell(), count: columns), at: cursor.row)
      isFolded.insert(false, at: cursor.row)
      cells.removeLast()
      isFolded.removeLast()
    }
  }

  private mutating func deleteRows(_ count: Int) {
    for _ in 0..<min(count, rows - cursor.row) {
      cells.remove(at: cursor.row)
      isFolded.remove(at: cursor.row)
      cells.append(Array(repeating: Cell(), count: columns))
      isFolded.append(false)
    }
  }

  private mutating func scroll() {
    let place = cursor
    cursor.row = rows - 1
    lineFeed()
    cursor = place
  }
}
