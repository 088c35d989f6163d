/// Finds the headline among the lines before the first paragraph.
struct TitleChoice {
  /// The position of the headline among the lines, or nothing where the page has none.
  let line: Int?
  /// Lines that say the headline again.
  private(set) var repetitions: Set<Int> = []
  /// The position of the first paragraph, or the number of lines.
  let firstParagraph: Int

  /// Chooses by place, length and how many of a line's words the article takes up.
  ///
  /// - Parameter title: the headline as markup or metadata give it.
  init(_ lines: [LineFeatures], text: [UInt8], title: String?) {
    let first = lines.firstIndex { TitleChoice.isParagraph($0) } ?? lines.count
    firstParagraph = first
    if let marked = lines.firstIndex(where: { $0.markup.contains(.title) }) {
      line = marked
    } else if let given = title.flatMap({ title in
      lines.prefix(first + 1).firstIndex { TitleChoice.says($0, title, text) }
    }) {
      line = given
    } else {
      let best = TitleChoice.best(lines, before: first, text)
      line = best.flatMap { best in lines.firstIndex { $0.hash == lines[best].hash } }
    }
    guard let line else { return }
    for other in lines.indices
    where other != line && RepeatedLines.says(lines[line], again: lines[other], text) {
      repetitions.insert(other)
    }
  }

  /// Whether a line is a paragraph of prose.
  static func isParagraph(_ line: LineFeatures) -> Bool {
    guard line.endsSentence, !line.markup.contains(.furniture), !line.markup.contains(.caption)
    else { return false }
    let offers = line.signals[.furniture] + line.signals[.appeal]
    return line.words >= 12 && line.grammarShare > 0.12 && offers * 8 < Float(line.words)
      && (line.words >= 20 || line.stops >= 2)
  }

  private static func says(_ line: LineFeatures, _ title: String, _ text: [UInt8]) -> Bool {
    text[line.range].elementsEqual(title.utf8)
  }

  private static func best(_ lines: [LineFeatures], before first: Int, _ text: [UInt8]) -> Int? {
    // No paragraph at all: only the first line can be a headline, and only above something else.
    let end = first == lines.count ? min(1, max(lines.count - 1, 0)) : first
    guard end > 0 else { return nil }
    let patterns = LinePatterns(text: text)
    let hasCyrillic =
      lines.reduce(0) { $0 + Int($1.cyrillic) } * 2 > lines.reduce(0) { $0 + Int($1.letters) }
    let later = ContentWords(lines[first...].prefix(12).filter(isParagraph), text)
    var best: (line: Int, score: Float)?
    let bylines = Bylines(lines: lines, patterns: patterns, firstParagraph: first)
    let isCandidate = (0..<min(end + 1, first)).map { TitleChoice.isCandidate($0, bylines) }
    let repeated = RepeatedLines(of: (0..<end).filter { isCandidate[$0] }, in: lines, text)
    var isBelowByline = false
    // A clause or a line of the report's words, and whether a stamp stood directly below such a one.
    var headline: Int?
    var isBelowStamp = false
    var standfirst: Int?
    for position in 0..<end {
      let line = lines[position]
      // What the report says in short stands below its headline.
      if best != nil, patterns.isLabelOfKeyPoints(line) { break }
      guard isCandidate[position] else {
        isBelowByline = isBelowByline || bylines[position]
        if line.isDateOnly, let headline, headline + 1 == position { isBelowStamp = true }
        continue
      }
      guard line.hasCyrillic == hasCyrillic else { continue }
      let shared = ContentWords([line], text).count(sharedWith: later)
      if line.words >= 4, shared > 0 || line.grammarWords > 1 { headline = position }
      var score = min(Float(shared), 4) * 1.2 + shape(line, patterns)
      // Kickers and names of sections stand above the headline, the lead below it.
      score += 0.6 * Float(position + 1) / Float(end)
      let next = lines[position + 1]
      // A standfirst below a headline, which captions have not.
      if line.words > 16, position > 0, isCandidate[position - 1],
        shape(lines[position - 1], patterns) >= 1.5
      {
        score -= 3
      }
      if next.words > 16, next.stops < 2, shape(next, patterns) > -3, !patterns.hasCredit(next) {
        score += 1
      }
      // A clause above another longer one, which is its standfirst.
      if line.grammarShare >= 0.5, line.words >= 4, next.words > line.words + 2,
        next.grammarWords > 2, position + 1 < first, isCandidate[position + 1]
      {
        score += 1.5
      }
      if shared > 0, isAboveStandfirst(position, isCandidate, bylines) {
        score += 2
        standfirst = position + 1
      }
      if standfirst == position { score -= 2 }
      // The headline stands above its author.
      if isBelowByline { score -= 2 }
      if line.words <= 3, position + 1 < first, isCandidate[position + 1] { score -= 1.5 }
      if position + 1 == first, !line.endsSentence, !isBelowByline, !isBelowStamp {
        score += 1.5
      } else if isAboveAuthor(position, bylines) {
        score += 1
      }
      if repeated.contains(line, at: position) { score += 1.5 }
      if score > (best?.score ?? 1.4) { best = (position, score) }
    }
    // Two words with capitals above a stamp were taken for an author: "Internationale Presseschau".
    return best?.line
      ?? (0..<end).first {
        bylines[$0] && patterns.isNameAlone(lines[$0]) && lines[$0 + 1].isDateOnly
      }
  }

  /// Whether author or stamp stand below a line, behind a picture's credit or not.
  private static func isAboveAuthor(_ position: Int, _ bylines: Bylines) -> Bool {
    let lines = bylines.lines
    return lines.indices[(position + 1)...].prefix(2).first {
      !bylines.patterns.hasCredit(lines[$0])
    }
    .map { bylines[$0] || lines[$0].isDateOnly } ?? false
  }

  /// Whether a line may be a headline above a standfirst that has no full stop either: of two long
  /// lines, the second above author, stamp or report, and no more of them above.
  private static func isAboveStandfirst(
    _ position: Int, _ isCandidate: [Bool], _ bylines: Bylines
  ) -> Bool {
    let lines = bylines.lines
    func isLong(_ other: Int) -> Bool {
      isCandidate.indices.contains(other) && isCandidate[other] && lines[other].words >= 7
        && lines[other].grammarWords > 0 && !lines[other].endsSentence
    }
    let below = position + 2
    guard isLong(position), isLong(position + 1), !isLong(position - 1), !isLong(below),
      lines.indices.contains(below)
    else { return false }
    return bylines[below] || lines[below].isDateOnly || isParagraph(lines[below])
  }

  /// Whether a line may be a headline at all: no stamp, byline or caption, and not too long.
  private static func isCandidate(_ position: Int, _ bylines: Bylines) -> Bool {
    let (lines, patterns) = (bylines.lines, bylines.patterns)
    let line = lines[position]
    guard (2...30).contains(line.words), line.range.count <= 240, line.letters >= 6 else {
      return false
    }
    let isCredited =
      line.words >= 3 && !line.isBeforeBlank && patterns.isCreditAlone(lines[position + 1])
    return !isCredited && !line.isDateOnly && !bylines[position]
      && !patterns.hasCredit(line) && !patterns.endsWithDate(line)
  }

  /// What the mark at a line's end speaks against its being a headline: few end with a full stop, but
  /// those of the popular press with one of exclamation.
  private static func endingCost(of line: LineFeatures) -> Float {
    if line.endsWithQuestion { return 2 }
    return line.last == 0x21 && line.words <= 12 ? 0 : 3
  }

  /// What a line's own shape speaks for.
  private static func shape(_ line: LineFeatures, _ patterns: LinePatterns) -> Float {
    let bytes = patterns.text[line.range]
    var score: Float = line.words >= 4 && line.words <= 16 ? 1.5 : 0
    score -= 0.2 * Float(max(line.words - 16, 0))
    score -= Float(line.separators) * 1.5
    let offers = line.signals[.furniture] + line.signals[.appeal]
    // One weak word, "Liveticker", may stand in a headline.
    score -= offers <= 1.2 && line.words >= 5 ? offers / 2 : offers
    score -= line.signals[.related] + line.signals[.comments] * 0.5
    if line.menuWords * 2 >= line.words || line.stampWords == line.words { score -= 4 }
    if line.isAfterBlank { score += 0.7 }
    if line.isBeforeBlank { score += 0.7 }
    if line.endsSentence { score -= endingCost(of: line) }
    // A standfirst of two sentences, of which the last has no full stop.
    if !line.endsSentence, line.stops > 0, line.words > 16 { score -= 2 }
    if line.isCut || line.hasAddress { score -= 2 }
    if patterns.beginsWithTime(line) { score -= 6 }
    if patterns.isPoint(line) { score -= 4 }
    // A salutation, or a kicker.
    if bytes.last == 0x2C || line.endsWithColon { score -= 3 }
    if line.markup.contains(.heading) { score += 2 }
    return score
  }
}
