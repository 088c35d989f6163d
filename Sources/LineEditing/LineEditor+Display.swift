internal import CEditLine
internal import Glibc

extension LineEditor {
  /// Columns and rows of the terminal.
  var size: (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return (
      isKnown && size.ws_col > 1 ? Int(size.ws_col) : 80,
      isKnown && size.ws_row > 0 ? Int(size.ws_row) : 24
    )
  }

  /// Rows from the prompt's first row down to the cursor and to the end of the line.
  private var rows: (toCursor: Int, toEnd: Int) {
    guard let scalars = line?.scalars, let cursor = line?.cursor else { return (0, 0) }
    let layout = ScreenLayout(width: size.columns)
    let shown = search?.prompt ?? prompt
    let start = layout.position(after: shown.text.unicodeScalars)
    let place = layout.position(after: scalars[..<cursor], from: start)
    let end = layout.position(after: scalars[cursor...], from: place)
    let last = size.rows - 1
    return (min(place.row, last), min(end.row, last))
  }

  /// Clears the cursor's row and all below, and goes to the row's start.
  ///
  /// Clearing downwards begins in the second column: tmux saves the whole screen to its history if
  /// it begins in the first of the top row, and would bring the old line back with it.
  private static let clearDownwards = "\r\u{1B}[K\u{1B}[C\u{1B}[J\r"

  /// Goes to a fresh row if the terminal has echoed what was typed while a command ran.
  ///
  /// Blanks for the width of the screen, less one, run over into the next row unless the cursor
  /// stands in the first column. What was typed is not lost: it comes up in the line.
  func leaveEchoedRow() {
    line?.setEditingMode(true)
    var waiting: Int32 = 0
    guard ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == 0, waiting > 0 else { return }
    line?.send(String(repeating: " ", count: drawnColumns - 1) + "\r")
  }

  /// Goes to a fresh row below the line.
  private func leaveLine() {
    let rows = rows
    line?.send(String(repeating: "\n", count: rows.toEnd - rows.toCursor + 1))
  }

  /// Shows candidates below the line and the line again below them.
  func list(_ candidates: [String]) {
    leaveLine()
    let lines = CandidateColumns.lines(for: candidates, width: size.columns)
    line?.send(lines.map { $0 + "\n" }.joined())
    line?.draw()
  }

  /// Draws everything again after the window has got another size.
  ///
  /// Terminals have folded long rows anew by then, which moves the prompt's first row. What stands
  /// from there on is cleared first; otherwise a second prompt would appear.
  private func redrawResized() {
    guard let pointer = line?.pointer, let scalars = line?.scalars, let cursor = line?.cursor
    else { return }
    let size = size
    if isCapable {
      let before = Array((search?.prompt ?? prompt).text.unicodeScalars) + scalars[..<cursor]
      let row = ScreenLayout(width: drawnColumns).row(after: before, foldedTo: size.columns)
      let up = min(row, size.rows - 1)
      line?.send((up > 0 ? "\u{1B}[\(up)A" : "") + Self.clearDownwards)
    } else {
      leaveLine()
    }
    drawnColumns = size.columns
    el_resize(pointer)
    line?.draw()
  }

  /// Whether a character typed now would come into the last column of the screen.
  ///
  /// Long lines are not looked at, for the sake of speed.
  var isAtLastColumn: Bool {
    guard let count = line?.count, count < 4096, line?.cursor == count,
      let scalars = line?.scalars
    else { return false }
    let text = Array(prompt.text.unicodeScalars) + scalars
    return ScreenLayout(width: drawnColumns).position(after: text).column == drawnColumns - 1
  }

  // MARK: Signals

  /// Does what a signal asks for; returns the key that stands for it where there is one.
  func handle(signal: Int32) -> Key? {
    switch signal {
    case SIGWINCH: redrawResized()
    case SIGCONT: resume()
    case SIGINT: return .interrupt
    case SIGTSTP: return .suspend
    case SIGHUP:
      hasHungUp = true
      outcome = .endOfInput
    default: fatalSignal = signal
    }
    return nil
  }

  /// Ctrl-Z: stops the program, as the terminal would have done; goes on when it is continued.
  func suspend() -> Int32 {
    leaveLine()
    if isCapable { line?.send(Self.pasteOff) }
    restoreModes()
    signals.end()
    // The whole job: whoever started us and waits must stop as well.
    kill(0, SIGTSTP)
    signals.begin()
    resume()
    return CC_NORM
  }

  /// Takes the terminal back after a stop, in which it may have got other modes and another size.
  private func resume() {
    guard let pointer = line?.pointer else { return }
    line?.setEditingMode(false)
    tcgetattr(STDIN_FILENO, &modes)
    line?.setEditingMode(true)
    drawnColumns = size.columns
    el_resize(pointer)
    if isCapable { line?.send(Self.pasteOn + Self.clearDownwards) }
    line?.draw()
  }
}
