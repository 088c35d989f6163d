/// Rows of links to other stories between two paragraphs, told by what they consist of.
///
/// What stands between two paragraphs of a report is a heading, a picture's caption or a few points.
/// Two headlines in a row, or short lines with another day among them, are neither.
struct Interludes {
  /// Whether each line is one of such a row.
  private(set) var isLink: [Bool]
  /// Whether each line is one of a list that a line with a colon announces, or empty.
  private(set) var isListed: [Bool] = []

  private let lines: [LineFeatures]
  private let patterns: LinePatterns

  /// Longer rows are tables, menus or the comments.
  private static let limit = 9

  /// Looks at the lines between the paragraphs of a page.
  ///
  /// - Parameters:
  ///   - first: the position of the first paragraph.
  ///   - isLink: which lines are known to be links.
  ///   - isInterview: whether questions are a part of the report.
  /// - Complexity: O(lines); only short lines beside each other are looked at closely.
  init(
    _ lines: [LineFeatures], _ patterns: LinePatterns, from first: Int, isLink: [Bool],
    isInterview: Bool
  ) {
    self.lines = lines
    self.patterns = patterns
    self.isLink = isLink
    var start = first
    for position in lines.indices.dropFirst(first)
    where Interludes.isSentence(lines[position])
      || isInterview && lines[position].endsWithQuestion
    {
      // Behind a poll's answers.
      if position < start { continue }
      let row = start..<position
      start = position + 1
      if !isInterview, let poll = poll(at: position) {
        for answer in poll { self.isLink[answer] = true }
        start = max(start, poll.upperBound)
      }
      guard (2...Interludes.limit).contains(row.count) else { continue }
      mark(row)
    }
  }

  /// Whether a line goes on with the report rather than interrupting it.
  private static func isSentence(_ line: LineFeatures) -> Bool {
    line.endsSentence && !line.endsWithQuestion && line.words >= 5 || line.words > 40
  }

  /// A question to the reader and the answers to choose from.
  private func poll(at position: Int) -> Range<Int>? {
    guard position > 0, lines[position].words <= 10,
      lines[position - 1].endsWithQuestion, lines[position - 1].signals[.address] > 0
    else { return nil }
    let answers = lines[position...].prefix(8).prefix { $0.words <= 10 && !$0.endsWithQuestion }
    return answers.count >= 2 ? position - 1..<answers.endIndex : nil
  }

  private mutating func mark(_ row: Range<Int>) {
    if let list = list(in: row) {
      if isListed.isEmpty { isListed = Array(repeating: false, count: lines.count) }
      for position in list { isListed[position] = true }
      return
    }
    // A summary with the word to press behind it, and the lines above it.
    if let end = row.last(where: { patterns.endsWithPointer(lines[$0]) }) {
      for position in row.lowerBound...end { isLink[position] = true }
      return
    }
    let isDated = row.contains { lines[$0].isDayOnly }
    // Below a quotation taken out of the text stand who said it and the next heading.
    let isBelowParagraph = row.lowerBound > 0 && TitleChoice.isParagraph(lines[row.lowerBound - 1])
    // Labels may stand above the headlines.
    let headlines = row.drop { lines[$0].words <= 3 }
    let areLinks = headlines.count >= 2 && headlines.allSatisfy { isHeadline(lines[$0]) }
    if isDated || isBelowParagraph && areLinks {
      for position in row { isLink[position] = true }
    } else if isBelowParagraph, row.count >= 3, row.allSatisfy({ isLabel(lines[$0]) }) {
      // Directly above the next paragraph may stand its heading.
      for position in row.dropLast() { isLink[position] = true }
    }
  }

  /// The lines below the line of a row that announces them: "Drei Punkte sind offen:".
  private func list(in row: Range<Int>) -> Range<Int>? {
    guard let first = row.first, first > 0 else { return nil }
    let announcing = lines[first].endsWithColon ? first : first - 1
    let line = lines[announcing]
    guard line.endsWithColon, line.words >= 4, line.grammarWords > 0,
      row.upperBound > announcing + 2,
      line.signals[.related] + line.signals[.crossReference] + line.signals[.appeal]
        + line.signals[.comments] + line.signals[.furniture] == 0
    else { return nil }
    return announcing..<row.upperBound
  }

  /// Whether a line is as short as the labels of boxes and tools, of which several stand in a row.
  private func isLabel(_ line: LineFeatures) -> Bool {
    line.words <= 3 && line.digits == 0 && !line.endsSentence && !line.endsWithColon
      && !patterns.isPoint(line)
  }

  private func isHeadline(_ line: LineFeatures) -> Bool {
    (4...16).contains(line.words) && (!line.endsSentence || line.endsWithQuestion)
      && !line.endsWithColon && line.separators == 0 && line.letters > line.digits * 3
      && !patterns.isPoint(line) && !patterns.isTickerHeading(line) && !patterns.hasCredit(line)
  }
}
