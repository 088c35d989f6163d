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
    if patterns.isAuthorLine(line) || patterns.isNameWithAgencies(line) { return true }
    guard line.words <= 8, !line.endsSentence else { return false }
    if position < firstParagraph, patterns.isNameWithPlace(line) { return true }
    if patterns.isNameAlone(line) {
      // The first paragraph may be the standfirst, above the names.
      return position <= firstParagraph + 1 && patterns.isListOfNames(line)
        || isBesideStamp(position) || isBelowLabel(position) || isAboveRole(position)
    }
    guard position < firstParagraph || isBesideStamp(position) else { return false }
    return patterns.isWriterRole(line)
  }

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
