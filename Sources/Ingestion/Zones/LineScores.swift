import NewsCorpus

/// How well a line fits each column, and what speaks against its standing inside the article.
///
/// The columns are fewer than the lanes, of which the last one holds what speaks against it.
struct LineScore {
  private var lanes: SIMD16<Float>

  init(columns: SIMD16<Float>, closing: Float) {
    lanes = columns
    lanes[15] = closing
  }

  @inline(__always)
  subscript(column: ZoneColumn) -> Float { self[column.rawValue] }
  /// How well the line fits the column with a number.
  @inline(__always)
  subscript(column: Int) -> Float { lanes[column] }
  @inline(__always)
  var closing: Float { lanes[15] }

  /// Makes a column likelier.
  mutating func favour(_ column: ZoneColumn, by amount: Float) {
    lanes[column.rawValue] += amount
  }
}

/// The scores of a page's lines, by the weights of `ZoneWeights`.
struct LineScores {
  private let lines: [LineFeatures]
  private let choice: TitleChoice
  private let patterns: LinePatterns
  private let isInterview: Bool
  private let language: PageLanguage
  private let authors: AuthorNames
  private let isByline: [Bool]
  private let hasArticle: Bool
  /// Whether each line is one of the headlines under words that point to other stories.
  private let isReferenced: [Bool]

  /// Works out what is the same for all lines.
  ///
  /// - Throws: `CancellationError` when the current task is cancelled.
  init(
    _ lines: [LineFeatures], _ choice: TitleChoice, _ patterns: LinePatterns
  ) throws(CancellationError) {
    self.lines = lines
    self.choice = choice
    self.patterns = patterns
    isInterview = LineScores.isInterview(lines, patterns)
    language = PageLanguage(lines, text: patterns.text)
    isByline = try Bylines.all(lines, patterns, firstParagraph: choice.firstParagraph)
    authors = AuthorNames(lines, isByline: isByline, patterns.text)
    hasArticle = lines.contains { $0.markup.contains(.article) }
    isReferenced = LineScores.referenced(lines)
  }

  /// The scores of all lines, in their order.
  ///
  /// - Throws: `CancellationError` when the current task is cancelled.
  func all() throws(CancellationError) -> [LineScore] {
    try Blocks.map(Blocks.cut(lines.count)) { write(scoresOf: $0, to: $1) }
  }

  private func write(
    scoresOf range: Range<Int>, to scores: UnsafeMutablePointer<LineScore>
  ) -> Int {
    var values = Array(repeating: Float(0), count: Signal.allCases.count)
    for position in range {
      let line = lines[position]
      for signal in values.indices { values[signal] = 0 }
      let factor = LineScores.weighted(line).factor
      for signal in 0..<Signal.firstOfShape {
        values[signal] = min(line.signals[signal] * factor, 4)
      }
      // "Declined to comment": one such word makes a heading, but not in a sentence.
      if line.words > 6, line.signals[.comments] <= 2 {
        values[Signal.comments.rawValue] = 0
      }
      if patterns.isNotice(line) { values[Signal.furniture.rawValue] += 2.5 }
      if isInterview { values[Signal.address.rawValue] = 0 }
      if isAppeal(line) { values[Signal.appeal.rawValue] += 3 }
      shape(position, &values)
      values[Signal.isTitle.rawValue] = position == choice.line ? 1 : 0
      if let title = choice.line, position > title, position <= title + 12 {
        values[Signal.afterTitle.rawValue] = 1
      }
      if position > 0, patterns.announcesCaption(lines[position - 1]), line.words <= 40 {
        values[Signal.credit.rawValue] = 1
      }
      if position > 0, patterns.isDescribedPicture(lines[position - 1]), line.words <= 25,
        !TitleChoice.isParagraph(line)
      {
        values[Signal.credit.rawValue] = max(values[Signal.credit.rawValue], 0.7)
      }
      if position + 1 < lines.count, !line.isBeforeBlank, line.words <= 24,
        line.words >= 3, patterns.isCreditAlone(lines[position + 1]),
        !(TitleChoice.isParagraph(line) && patterns.isSource(lines[position + 1]))
      {
        values[Signal.credit.rawValue] = 1
      }
      if position > 0, patterns.isTimeOnly(lines[position - 1]) {
        values[Signal.entry.rawValue] = 1
      }
      if position > 1, patterns.isTimeOnly(lines[position - 2]), line.endsSentence {
        values[Signal.entry.rawValue] = 0.6
      }
      if position * 2 > lines.count, authors.begin(line, patterns.text) {
        values[Signal.authorNote.rawValue] = 1
      }
      if isReferenced[position] || isReferencedSummary(position) {
        values[Signal.referenced.rawValue] = 1
      }
      if isSummary(position) { values[Signal.summary.rawValue] = 1 }
      values[Signal.titleAgain.rawValue] = choice.repetitions.contains(position) ? 1 : 0
      values[Signal.repeated.rawValue] = isRepeated(position) ? 1 : 0
      if language.isOtherScript(line) {
        values[Signal.otherScript.rawValue] = 1
      } else if language.isForeign(line) {
        values[Signal.otherLanguage.rawValue] = 1
        let isProse = line.endsSentence && line.words >= 8 && values[Signal.credit.rawValue] == 0
        if isProse { values[Signal.foreignProse.rawValue] = 1 }
      }
      if isByline[position] { values[Signal.authorLine.rawValue] = 1 }
      mark(line, &values)
      let columns = LineScores.sum(values)
      let isHeading = line.words <= 14
      let against = ZoneWeights.closing.reduce(0) { $0 + values[$1.0.rawValue] * $1.1 }
      scores[position - range.lowerBound] = LineScore(
        columns: columns, closing: isHeading ? against : against * 0.3)
    }
    return range.count
  }

  /// A line's word signals, made smaller where they stand among many other words.
  static func weighted(_ line: LineFeatures) -> (furniture: Float, factor: Float) {
    let factor = min(1, 14 / Float(max(line.words, 1)))
    let furniture =
      line.signals[.furniture] + line.signals[.appeal]
      + line.signals[.interruption]
    return (furniture * factor, factor)
  }

  private static func referenced(_ lines: [LineFeatures]) -> [Bool] {
    var isReferenced = Array(repeating: false, count: lines.count)
    for position in lines.indices.dropFirst() {
      let (before, line) = (lines[position - 1], lines[position])
      let isHeading =
        before.words <= 6
        && before.signals[.crossReference]
          + before.signals[.related] >= 3
      let isList = isReferenced[position - 1] && !line.isAfterBlank
      isReferenced[position] =
        (isHeading || isList) && (!line.endsSentence || line.endsWithQuestion)
    }
    return isReferenced
  }

  private static func sum(_ values: [Float]) -> SIMD16<Float> {
    let table = ZoneWeights.table
    var sums = SIMD16<Float>.zero
    for (signal, value) in values.enumerated() where value != 0 {
      sums += table[signal] * value
    }
    return sums
  }

  private func shape(_ position: Int, _ values: inout [Float]) {
    let line = lines[position]
    func set(_ signal: Signal, _ value: Float) { values[signal.rawValue] = value }
    set(.bias, 1)
    let isProse = (line.endsSentence || line.stops > 0) && line.grammarWords > 0
    if isProse { set(.prose, min(Float(line.words) / 15, 4)) }
    if isStandfirst(position) { set(.prose, max(0.8, Float(line.words) / 15)) }
    if line.words > 25, line.grammarShare > 0.2, !isProse {
      set(.prose, min(Float(line.words) / 25, 3))
    }
    // "… am Mittwoch. (dpa)"
    let endsSentence = line.endsSentence || patterns.trailingSign(line) != nil
    if line.words <= 14, !endsSentence { set(.short, 1) }
    let isMenu = line.menuWords > 0 && line.menuWords * 2 >= line.words
    if isMenu { set(.menu, 1) }
    let offers =
      values[Signal.furniture.rawValue] + values[Signal.appeal.rawValue]
      + values[Signal.interruption.rawValue]
    let isParagraph = TitleChoice.isParagraph(line)
    if isParagraph, line.words >= 24 || (line.words >= 13 && line.stops >= 2 && !line.hasPrice),
      offers == 0
    {
      set(.paragraph, 1)
    }
    if (4...20).contains(line.words), !endsSentence || line.endsWithQuestion, !isMenu,
      offers < 0.5, line.separators == 0
    {
      set(.headline, 1)
    }
    set(.separated, min(Float(line.separators), 3))
    if line.letters <= 2 || line.digits > line.letters { set(.numeric, 1) }
    if line.hasPrice, line.words <= 30, line.words < 18 || !isParagraph {
      set(.price, line.endsSentence ? 1 : 1.8)
    }
    if line.words <= 3, line.digits > 0, line.signals[.comments] > 0 {
      set(.comments, 4)
    }
    if line.hasAddress, line.words <= 30 { set(.webAddress, 1) }
    if patterns.hasCredit(line) || patterns.announcesCaption(line) { set(.credit, 1) }
    if patterns.endsWithDate(line) { set(.closingDate, 1) }
    if line.isDateOnly || patterns.isTimeOnly(line) { set(.dateOnly, 1) }
  }

  private func mark(_ line: LineFeatures, _ values: inout [Float]) {
    let pairs: [(LineMarkup, Signal)] = [
      (.furniture, .markedFurniture), (.caption, .markedCaption), (.comments, .markedComments),
      (.teaser, .markedTeaser), (.byline, .markedByline), (.dateline, .markedDateline),
      (.lead, .markedLead), (.paragraph, .markedParagraph), (.link, .markedLink),
      (.heading, .markedHeading),
    ]
    for (markup, signal) in pairs where line.markup.contains(markup) {
      values[signal.rawValue] = 1
    }
    if hasArticle, !line.markup.contains(.article) { values[Signal.outsideArticle.rawValue] = 1 }
  }

  /// Whether a page asks in its own voice for support, a subscription or consent: it speaks of itself
  /// and to the reader, or of money, and quotes nobody.
  private func isAppeal(_ line: LineFeatures) -> Bool {
    guard !isInterview, line.hasPrice || line.signals[.ownVoice] >= 2 else {
      return false
    }
    // The words of a long line are known only where it names a price.
    let signals = line.hasPrice ? patterns.signals(of: line) : line.signals
    let isSpoken = signals[.address] + signals[.appeal] > 0
    return signals[.ownVoice] >= 1 && (isSpoken || line.hasPrice)
      && !patterns.hasQuotation(line)
  }

  /// Whether a line stands between headline and byline as a standfirst without its full stop does.
  private func isStandfirst(_ position: Int) -> Bool {
    guard let title = choice.line, position == title + 1, position + 1 < lines.count else {
      return false
    }
    let line = lines[position]
    return !line.endsSentence && (8...40).contains(line.words) && line.grammarWords >= 2
      && (isByline[position + 1] || lines[position + 1].isDateOnly)
  }

  /// Whether a line is a short paragraph between two headlines.
  private func isSummary(_ position: Int) -> Bool {
    guard lines[position].words <= 40, lines[position].endsSentence, position > 0 else {
      return false
    }
    func isHeadline(_ position: Int) -> Bool {
      let line = lines[position]
      return line.words >= 4 && line.words <= 20 && (!line.endsSentence || line.endsWithQuestion)
        && LineScores.weighted(line).furniture < 0.5
    }
    guard isHeadline(position - 1) else { return false }
    if position + 1 == lines.count || isHeadline(position + 1) { return true }
    return isReferenced[position - 1] && lines[position + 1].isDateOnly
  }

  /// Whether a line is the summary of a story that a line above it points to.
  private func isReferencedSummary(_ position: Int) -> Bool {
    position > 0 && isReferenced[position - 1] && isSummary(position)
      && position + 1 < lines.count && lines[position + 1].isDateOnly
  }

  /// Whether a line repeats a neighbour's beginning, or a neighbour its, as captions do that are
  /// given once for reading and once with the credit.
  private func isRepeated(_ position: Int) -> Bool {
    let text = patterns.text
    let own = lines[position].range
    guard lines[position].words >= 3, own.count <= 400 else { return false }
    return text.withUnsafeBufferPointer { text in
      /// Whether a line of 12 bytes or more stands again where another begins.
      func begins(_ line: Range<Int>, with other: Range<Int>) -> Bool {
        other.count >= 12 && text.hasBytes(of: other, at: line)
      }
      return [position - 1, position + 1].contains { other in
        guard lines.indices.contains(other) else { return false }
        let neighbour = lines[other].range
        return neighbour.count <= 600
          && (begins(neighbour, with: own) || begins(own, with: neighbour))
      }
    }
  }

  /// Whether lines begin with the same name and a colon again and again.
  private static func isInterview(_ lines: [LineFeatures], _ patterns: LinePatterns) -> Bool {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in lines where line.words > 6 && line.colon > 0 && line.colon < 40 {
      let name = patterns.text[line.range].prefix(Int(line.colon))
      counts[name, default: 0] += 1
      if counts[name] == 3 { return true }
    }
    return false
  }
}
