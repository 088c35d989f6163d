extension DisplayWidth {
  /// Breaks a text into lines of at most `width` columns, at blanks where there are any.
  ///
  /// The blanks at a break and at the ends of lines go; a word longer than a line is broken between
  /// grapheme clusters. A line end in the text stays a line end. Nothing but blanks is ever lost.
  ///
  /// - Parameter width: the columns of a line, at least 1; a wide character on a line of one column
  ///   stands out.
  /// - Returns: at least one line; an empty text gives one empty line.
  public static func wrapped(_ text: String, width: Int) -> [String] {
    lineRanges(of: text, width: width).map { String(text[$0]) }
  }

  /// Returns the ranges of the lines that ``wrapped(_:width:)`` returns.
  static func lineRanges(of text: String, width: Int) -> [Range<String.Index>] {
    let width = max(1, width)
    var lines: [Range<String.Index>] = []
    var start = text.startIndex
    while true {
      let end = text.unicodeScalars[start...].firstIndex(of: "\n") ?? text.endIndex
      wrapLine(text[start..<end], width: width, into: &lines)
      guard end < text.endIndex else { return lines }
      start = text.unicodeScalars.index(after: end)
    }
  }

  /// Breaks a text without line ends.
  private static func wrapLine(
    _ line: Substring, width: Int, into lines: inout [Range<String.Index>]
  ) {
    if of(line) <= width {
      lines.append(line.startIndex..<trimmedEnd(of: line))
      return
    }
    var rest = line
    while !rest.isEmpty {
      var end = end(of: rest, within: width)
      if end == rest.startIndex { end = rest.index(after: end) }
      guard end < rest.endIndex else {
        lines.append(rest.startIndex..<trimmedEnd(of: rest))
        return
      }
      if rest[end] != " ", let blank = rest[..<end].lastIndex(of: " ") {
        let cut = trimmedEnd(of: rest[..<blank])
        if cut > rest.startIndex { end = cut }
      }
      lines.append(rest.startIndex..<trimmedEnd(of: rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
    }
  }

  /// Returns the end of a text without the blanks at its end.
  private static func trimmedEnd(of text: Substring) -> String.Index {
    var end = text.endIndex
    while end > text.startIndex {
      let before = text.index(before: end)
      guard text[before] == " " else { break }
      end = before
    }
    return end
  }
}
