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
  let lines: [LineFeatures]
  let choice: TitleChoice
  let patterns: LinePatterns
  let conversation: Conversation
  private let language: PageLanguage
  let authors: AuthorNames
  let isByline: [Bool]
  private let commentary: Range<Int>
  private let hasArticle: Bool
  /// Whether each line is one of the headlines under words that point to other stories.
  let isReferenced: [Bool]
  /// Whether each line is one of a list in the report, or empty.
  private let isListed: [Bool]
  /// Where the points stand in which the report says in short what it says.
  let keyPoints: Range<Int>

  /// Works out what is the same for all lines.
  ///
  /// - Throws: `CancellationError` when the current task is cancelled.
  init(
    _ lines: [LineFeatures], _ choice: TitleChoice, _ patterns: LinePatterns
  ) throws(CancellationError) {
    self.lines = lines
    self.choice = choice
    self.patterns = patterns
    conversation = Conversation(lines, patterns)
    language = PageLanguage(lines, text: patterns.text)
    isByline = try Bylines.all(lines, patterns, firstParagraph: choice.firstParagraph)
    authors = AuthorNames(lines, isByline: isByline, patterns.text)
    commentary = Commentary.range(in: lines, patterns, from: choice.firstParagraph) ?? 0..<0
    hasArticle = lines.contains { $0.markup.contains(.article) }
    let interludes = Interludes(
      lines, patterns, from: choice.firstParagraph,
      isLink: LineScores.referenced(lines, patterns, from: choice.firstParagraph),
      isInterview: conversation.isPrinted)
    keyPoints = KeyPoints.range(in: lines, choice, patterns, isByline: isByline)
    var isReferenced = interludes.isLink
    for point in keyPoints { isReferenced[point] = false }
    self.isReferenced = isReferenced
    isListed = interludes.isListed
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
      line.signals.forEach { values[$0] = min($1 * factor, 4) }
      // "Declined to comment": one such word makes a heading, but not in a sentence.
      if line.words > 6, line.signals[.comments] <= 2 {
        values[Signal.comments.rawValue] = 0
      }
      if patterns.isNotice(line) || patterns.isNoteOnReport(line) || isFootnote(position) {
        values[Signal.furniture.rawValue] += 2.5
      }
      if conversation.holds(position, of: lines) { values[Signal.address.rawValue] = 0 }
      if isAppeal(line) { values[Signal.appeal.rawValue] += 3 }
      if isBelowOffer(position) { values[Signal.appeal.rawValue] += 1.5 }
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
        !(TitleChoice.isParagraph(line) && patterns.mayStandAlone(lines[position + 1]))
      {
        values[Signal.credit.rawValue] = 1
      }
      if position > 0, patterns.isTimeOnly(lines[position - 1]), !isOfFeed(position) {
        values[Signal.entry.rawValue] = 1
      }
      if keyPoints.contains(position) || isLabelOfKeyPoints(position)
        || patterns.isTickerHeading(line) || isSalutation(position)
      {
        values[Signal.entry.rawValue] = 1
      }
      if position > 1, patterns.isTimeOnly(lines[position - 2]), line.endsSentence {
        values[Signal.entry.rawValue] = 0.6
      }
      if position * 2 > lines.count,
        authors.begin(line, patterns.text) || isBelowAuthor(position)
          || patterns.isNoteOnWriter(line)
      {
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
      if isByline[position] || authors.isName(line, patterns.text) || isRoleOfAuthor(position) {
        values[Signal.authorLine.rawValue] = 1
      }
      mark(line, &values)
      let columns = LineScores.sum(values)
      let isShort = line.words <= 14
      let against = ZoneWeights.closing.reduce(0) { $0 + values[$1.0.rawValue] * $1.1 }
      var score = LineScore(columns: columns, closing: isShort ? against : against * 0.3)
      if isHeading(position) || !isListed.isEmpty && isListed[position] {
        score.favour(.body, by: ZoneWeights.heading)
      }
      if isStandfirst(position) { score.favour(.lead, by: 1) }
      if commentary.contains(position) { score.favour(.comments, by: ZoneWeights.amongComments) }
      scores[position - range.lowerBound] = score
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

  /// The headlines under words that point to other stories, and no captions among them.
  private static func referenced(
    _ lines: [LineFeatures], _ patterns: LinePatterns, from first: Int
  ) -> [Bool] {
    var isReferenced = Array(repeating: false, count: lines.count)
    for position in lines.indices.dropFirst(first + 1) {
      let (before, line) = (lines[position - 1], lines[position])
      let isHeading =
        before.words <= 6
        && before.signals[.crossReference]
          + before.signals[.related] >= 3
      let isList =
        isReferenced[position - 1] && !line.isAfterBlank && weighted(line).furniture < 1
      isReferenced[position] =
        (isHeading || isList) && (!line.endsSentence || line.endsWithQuestion)
        && !(line.mayHaveCredit && patterns.hasCredit(line)) && !patterns.isTickerHeading(line)
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
    let isStandfirst = isStandfirst(position)
    if isStandfirst { set(.prose, max(0.8, Float(line.words) / 15)) }
    if line.words > 25, line.grammarShare > 0.2, !isProse {
      set(.prose, min(Float(line.words) / 25, 3))
    }
    // "… am Mittwoch. (dpa)"
    let endsSentence = line.endsSentence || patterns.trailingSign(line) != nil
    if line.words <= 14, !endsSentence, !isStandfirst { set(.short, 1) }
    let isMenu = line.menuWords > 0 && line.menuWords * 2 >= line.words
    if isMenu { set(.menu, 1) }
    let isParagraph = TitleChoice.isParagraph(line)
    // One weak word among many says little at the beginning, nor does a strong one in one sentence of
    // several.
    let offered = line.signals[.furniture] + line.signals[.appeal]
    if position == choice.firstParagraph, line.words >= 18,
      offered <= 1.2 || offered <= 2 && line.stops >= 3
    {
      values[Signal.furniture.rawValue] *= 0.4
      values[Signal.appeal.rawValue] *= 0.4
    }
    let offers =
      values[Signal.furniture.rawValue] + values[Signal.appeal.rawValue]
      + values[Signal.interruption.rawValue]
    if isParagraph, line.words >= 24 || (line.words >= 13 && line.stops >= 2 && !line.hasPrice),
      offers < 0.5
    {
      set(.paragraph, 1)
    }
    if (4...20).contains(line.words), !endsSentence || line.endsWithQuestion, !isMenu,
      offers < 0.5, line.separators == 0
    {
      set(.headline, 1)
    }
    // A sentence may hold a dash or two blanks; menus have little else.
    let isSet = !isProse || line.separators * 6 >= line.words
    set(.separated, isSet ? min(Float(line.separators), 3) : 0)
    if line.letters <= 2 || line.digits > line.letters { set(.numeric, 1) }
    // A standfirst may say what something costs.
    let isBelowTitle = choice.line.map { $0 + 1 == position } ?? false
    if line.hasPrice, line.words <= 30, line.words < 18 || !isParagraph,
      !isBelowTitle || !line.endsSentence || line.grammarWords < 3
    {
      set(.price, line.endsSentence ? 1 : 1.8)
    }
    if line.words <= 3, line.digits > 0, line.signals[.comments] > 0 {
      set(.comments, 4)
    }
    if line.hasAddress, line.words <= 30 { set(.webAddress, 1) }
    if isSourceOfReport(position) {
      set(.authorLine, 1)
    } else if patterns.hasCredit(line) || patterns.announcesCaption(line)
      || patterns.isLabelledCaption(line)
    {
      set(.credit, 1)
    }
    if patterns.isPoint(line) {
      if line.words >= 3, offers < 0.5, !isMenu { set(.entry, 0.6) }
    } else if line.isDateOnly || patterns.isTimeOnly(line) {
      set(.dateOnly, 1)
      // How long reading takes may stand beside it.
      set(.separated, 0)
    } else if patterns.endsWithDate(line) {
      set(.closingDate, 1)
    } else if patterns.endsWithWeekday(line) {
      set(.closingDate, 0.6)
    }
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
}
