/// Whether a page prints a conversation, in which "Sie" is not the reader and a question no headline.
struct Conversation {
  /// Whether the persons are named before what they say.
  let isNamed: Bool
  /// Whether question after question is followed by an answer.
  let hasAnswers: Bool

  var isPrinted: Bool { isNamed || hasAnswers }

  init(_ lines: [LineFeatures], _ patterns: LinePatterns) {
    isNamed = Conversation.isNamed(lines, patterns)
    hasAnswers = Conversation.hasAnswers(lines)
  }

  /// Whether a line begins with who says it, or asks or answers.
  func holds(_ position: Int, of lines: [LineFeatures]) -> Bool {
    isNamed
      || hasAnswers
        && (lines[position].endsWithQuestion
          || position > 0 && lines[position - 1].endsWithQuestion)
  }

  private static func hasAnswers(_ lines: [LineFeatures]) -> Bool {
    var answers = 0
    for position in lines.indices.dropLast() where lines[position].endsWithQuestion {
      let answer = lines[position + 1]
      if lines[position].words <= 40, answer.endsSentence, !answer.endsWithQuestion,
        answer.words >= 4
      {
        answers += 1
      }
    }
    return answers >= 4 || answers == 3 && lines.count <= 40
  }

  /// Whether lines begin with the same name and a colon again and again.
  private static func isNamed(_ lines: [LineFeatures], _ patterns: LinePatterns) -> Bool {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in lines where line.words > 6 && line.colon > 0 && line.colon < 40 {
      let name = patterns.text[line.range].prefix(Int(line.colon))
      counts[name, default: 0] += 1
      if counts[name] == 3 { return true }
    }
    return false
  }
}
