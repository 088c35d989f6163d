import NewsCorpus

/// Which lines of a page name its authors, told by their shape and by their neighbours.
struct Bylines {
  let lines: [LineFeatures]
  let patterns: LinePatterns
  /// The position of the first paragraph.
  let firstParagraph: Int

  /// Which of some lines are bylines, told one by one.
  ///
  /// - Throws: `CancellationError` when the current task is cancelled.
  static func all(
    _ lines: [LineFeatures], _ patterns: LinePatterns, firstParagraph: Int
  ) throws(CancellationError) -> [Bool] {
    let bylines = Bylines(lines: lines, patterns: patterns, firstParagraph: firstParagraph)
    return try Blocks.map(Blocks.cut(lines.count)) { range, flags in
      for position in range { flags[position - range.lowerBound] = bylines[position] }
      return range.count
    }
  }

  /// Whether a line names authors or agencies, or says what an author is.
  subscript(position: Int) -> Bool {
    let line = lines[position]
    // Nearly all lines are told by this alone.
    guard line.words <= 24, !line.endsSentence || line.words <= 16 else { return false }
    if patterns.isAuthorLine(line) || patterns.isNameWithAgencies(line)
      || patterns.isShareOfName(line)
    {
      return true
    }
    if position < firstParagraph, patterns.isNameWithPlace(line) { return true }
    guard line.words <= 8, !line.endsSentence else { return false }
    if patterns.isLabelOfAuthor(line), position + 1 < lines.count,
      patterns.isNameAlone(lines[position + 1])
    {
      return true
    }
    if patterns.isNameAlone(line) {
      // The first paragraph may be the standfirst, above the names.
      return position <= firstParagraph + 1 && patterns.isListOfNames(line)
        || isAmongNames(position, { isBesideStamp($0) || isBelowLabel($0) })
        || isAboveRole(position)
    }
    guard position < firstParagraph || isBesideStamp(position) else { return false }
    return patterns.isWriterRole(line)
  }

  /// Whether something holds for a name alone, or for one of those directly above and below it: each
  /// author may have a line.
  private func isAmongNames(_ position: Int, _ isAuthor: (Int) -> Bool) -> Bool {
    if isAuthor(position) { return true }
    let isName = { (other: Int) in patterns.isNameAlone(lines[other]) }
    let above = lines.indices[..<position].suffix(Bylines.coauthors).reversed().prefix(
      while: isName)
    let below = lines.indices[(position + 1)...].prefix(Bylines.coauthors).prefix(while: isName)
    return above.contains(where: isAuthor) || below.contains(where: isAuthor)
  }

  /// More names on lines of their own above or below one are a list of something else.
  private static let coauthors = 2

  /// Whether a stamp stands directly above or below, which a name alone seldom has but in a byline.
  private func isBesideStamp(_ position: Int) -> Bool {
    [position - 1, position + 1].contains { other in
      lines.indices.contains(other) && lines[other].isDateOnly && lines[other].hasYear
    }
  }

  /// Whether the line above says that an author follows: "Autor:", "Von unserer Redakteurin".
  private func isBelowLabel(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let label = lines[position - 1]
    guard label.words <= 4, !label.endsSentence else { return false }
    return patterns.isLabelOfAuthor(label)
      || patterns.isAuthorLine(label) && patterns.isWriterRole(label)
  }

  private func isAboveRole(_ position: Int) -> Bool {
    lines.indices.contains(position + 1) && patterns.isWriterRole(lines[position + 1])
  }
}
