/// Lays out a list of candidates in columns, read downwards like the output of `ls`.
struct CandidateColumns {
  /// More candidates than this are only counted.
  static let maximum = 200

  /// Blanks between two columns.
  private static let gap = 2

  /// Returns the lines of the list.
  ///
  /// - Parameter width: columns of the terminal; a longer candidate is cut, with `…` at its end.
  static func lines(for candidates: [String], width: Int) -> [String] {
    let room = max(width - 1, 1)
    let shown = candidates.prefix(maximum).map { fitted($0, into: room) }
    guard let widest = shown.map(\.width).max() else { return [] }
    let cell = widest + gap
    let columns = max(1, (room + gap) / cell)
    let rows = (shown.count + columns - 1) / columns
    var lines: [String] = []
    for row in 0..<rows {
      var line = ""
      var position = 0
      for index in stride(from: row, to: shown.count, by: rows) {
        line += String(repeating: " ", count: position == 0 ? 0 : cell - position)
        line += shown[index].text
        position = shown[index].width
      }
      lines.append(line)
    }
    if candidates.count > maximum {
      lines.append("and \(candidates.count - maximum) more")
    }
    return lines
  }

  /// Cuts a text to the room there is and tells how many columns it takes.
  private static func fitted(_ text: String, into room: Int) -> (text: String, width: Int) {
    let width = ScreenLayout.width(of: text.unicodeScalars)
    if width <= room { return (text, width) }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let next = ScreenLayout.width(of: scalar)
      if used + next > room - 1 { break }
      kept.append(scalar)
      used += next
    }
    return (String(kept) + "…", used + 1)
  }
}
