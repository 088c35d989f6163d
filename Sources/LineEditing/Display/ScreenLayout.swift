internal import CEditLine

/// Where text lies on a screen of a given width, counted as libedit draws it.
///
/// libedit keeps its own account but shows it to nobody, and after a change of the window's width
/// that account is of the old screen.
struct ScreenLayout {
  /// A cell of the screen, counted from the first row of the prompt.
  struct Position: Equatable {
    var row = 0
    var column = 0
  }

  /// Columns of the screen, at least one.
  let width: Int

  /// Where the cursor stands after all of `scalars` have been drawn from `start` on.
  func position(
    after scalars: some Sequence<Unicode.Scalar>, from start: Position = Position()
  ) -> Position {
    var position = start
    for scalar in scalars {
      switch scalar {
      case "\n":
        position = Position(row: position.row + 1, column: 0)
        continue
      case "\t":
        position.column = (position.column / 8 + 1) * 8
      default:
        let cells = Self.width(of: scalar)
        if cells == 2 && position.column + cells > width {
          position = Position(row: position.row + 1, column: 0)
        }
        position.column += cells
      }
      if position.column >= width {
        position = Position(row: position.row + 1, column: max(0, position.column - width))
      }
    }
    return position
  }

  /// The row in which the cursor stands once a terminal has folded the text to another width.
  ///
  /// Terminals join the rows that a full row ran over into. libedit draws no blank in the last
  /// column, be it typed or left by a wide character that found no room there; it goes on to the
  /// next row, and so the row before stays one of its own.
  ///
  /// - Parameter scalars: everything before the cursor, from the prompt's first scalar on.
  func row(after scalars: some Sequence<Unicode.Scalar>, foldedTo newWidth: Int) -> Int {
    var finished = 0
    var joined = 0
    var ink = 0
    var position = Position()
    for scalar in scalars {
      let next = self.position(after: CollectionOfOne(scalar), from: position)
      let isBlank = scalar == " " || scalar == "\t" || scalar == "\n"
      let leavesBlank = position.column + Self.width(of: scalar) > width
      if next.row == position.row {
        if !isBlank { ink = next.column }
      } else if isBlank || leavesBlank {
        finished += max(1, (joined + ink + newWidth - 1) / newWidth)
        joined = 0
        ink = isBlank ? 0 : next.column
      } else {
        joined += width
        ink = next.column
      }
      position = next
    }
    return finished + (joined + position.column) / newWidth
  }

  /// Columns a scalar takes; what cannot be printed is shown as `^X` or `\U+0000`.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    let cells = wcwidth(wchar_t(bitPattern: scalar.value))
    if cells >= 0 { return Int(cells) }
    return scalar.value > 0xFFFF ? 8 : 7
  }

  /// Columns a text without line ends takes.
  static func width(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + width(of: $1) }
  }
}
