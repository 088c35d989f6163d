/// Where the readers' comments stand, told by their heading and by the time that stands beside each.
enum Commentary {
  /// Only so many lines below a heading are looked at for the first time.
  private static let reach = 8

  /// The lines from the heading of the comments up to that of other stories, or nothing where no
  /// comment is shown.
  static func range(
    in lines: [LineFeatures], _ patterns: LinePatterns, from first: Int
  ) -> Range<Int>? {
    for position in lines.indices.dropFirst(first)
    where isHeading(lines[position]) || isAboveNumber(position, lines)
      || patterns.isNumberOfComments(lines[position])
    {
      let below = lines.indices.dropFirst(position + 1)
      guard below.prefix(reach).contains(where: { isStamp(lines[$0]) }) else { continue }
      let end = below.first { lines[$0].words <= 6 && lines[$0].signals[.related] >= 2.5 }
      return position..<(end ?? lines.count)
    }
    return nil
  }

  /// Whether the one word "Kommentare" stands above their number.
  private static func isAboveNumber(_ position: Int, _ lines: [LineFeatures]) -> Bool {
    lines[position].words == 1 && lines[position].signals[.comments] >= 2
      && position + 1 < lines.count && lines[position + 1].letters == 0
      && lines[position + 1].digits > 0
  }

  /// Whether a line is the heading of the comments: their number, or words of their own.
  static func isHeading(_ line: LineFeatures) -> Bool {
    line.words <= 6 && line.signals[.comments] >= (line.digits > 0 ? 2 : 3)
  }

  /// Whether a line says when a comment was written: "vor 2 Stunden", "12.3.2026, 8:12 Uhr".
  private static func isStamp(_ line: LineFeatures) -> Bool {
    line.words <= 10 && line.digits > 0
      && (line.isDateOnly || line.stampWords * 2 >= line.words)
  }
}

extension LinePatterns {
  /// Whether a line gives the number of comments and what they are on: "2 Gedanken zu „Der Kran“".
  func isNumberOfComments(_ line: LineFeatures) -> Bool {
    guard line.digit == 0, (3...24).contains(line.words), !line.endsSentence else { return false }
    let words = text[line.range].split(separator: 0x20, maxSplits: 3)
    guard words.count == 4, words[0].count <= 4, words[0].allSatisfy(\.isDigit) else {
      return false
    }
    // "7 Antworten auf die wichtigsten Fragen" is a headline.
    guard ["„", "“", "\"", "«", "»"].contains(where: { words[3].starts(with: $0.utf8) }) else {
      return false
    }
    return LinePatterns.namesOfComments.contains { $0.elementsEqual(words[1]) }
      && LinePatterns.prepositionsOfComments.contains { $0.elementsEqual(words[2]) }
  }

  private static let namesOfComments = [
    "Gedanke", "Gedanken", "Kommentar", "Kommentare", "Antwort", "Antworten", "comment", "comments",
    "thought", "thoughts", "response", "responses", "Comments", "Thoughts", "Responses",
  ].map { Array($0.utf8) }
  private static let prepositionsOfComments = ["zu", "auf", "on", "to"].map { Array($0.utf8) }
}
