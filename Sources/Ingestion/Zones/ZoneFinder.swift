import NewsCorpus

/// Tells article from furniture: cuts a page into zones.
///
/// Every line is scored for what it may be by the weights of `ZoneWeights`; `ZoneDecoder` finds
/// the likeliest course of the page; what a single line holds two of is cut apart last.
struct ZoneFinder {
  /// The zones in order.
  private(set) var zones: [Zone] = []
  /// The lines they were found in.
  let lines: [LineFeatures]
  /// What each line is.
  private(set) var labels: [ZoneDecoder.Label]
  /// The headline's place in the text.
  let title: Range<Int>?

  private let text: [UInt8]
  private let patterns: LinePatterns

  /// Finds the zones of a page.
  ///
  /// - Parameters:
  ///   - markup: what markup says about each line.
  ///   - facts: what the file says about the document.
  /// - Complexity: O(bytes).
  init(
    _ text: [UInt8], markup: [LineMarkup], facts: DocumentFacts
  ) throws(CancellationError) {
    self.text = text
    patterns = LinePatterns(text: text)
    lines = try PageLines(text, markup: markup).lines
    let choice = TitleChoice(lines, text: text, title: facts.title)
    title = choice.line.map { [lines] in lines[$0].range }
    let (scores, closing) = ZoneFinder.scores(lines, choice, patterns)
    labels = ZoneDecoder.labels(scores: scores, closing: closing)
    settle()
    makeZones()
  }

  /// The code of the language that the article is in: de, en, fr, ru, uk or `und`.
  var languageCode: String {
    let article = lines.indices.lazy.filter { [labels] position in
      switch labels[position].column {
      case .body, .lead, .title: true
      default: false
      }
    }.map { [lines] in lines[$0] }
    let code = PageLanguage(article, text: text).code
    return code == "und" ? PageLanguage(lines, text: text).code : code
  }

  /// The kind of a line by its label.
  private func kind(_ position: Int) -> ZoneKind {
    switch labels[position].column {
    case .inset where lines[position].markup.isSuperset(of: [.teaser, .link]): .teaser
    case .head, .inset, .tail: .boilerplate
    case .title: .title
    case .dateline: .dateline
    case .byline: .byline
    case .caption: .caption
    case .body: .body
    case .lead: .lead
    case .comments: .comments
    case .teaser: .teaser
    case .foreign: .foreign
    }
  }

  /// What only neighbours can tell.
  private mutating func settle() {
    // A page of short lines has no paragraph to find: what is not furniture is the report.
    if !labels.contains(where: { $0.column == .body }) {
      for position in labels.indices where position != titleLine {
        let line = lines[position]
        let column = labels[position].column
        let isFurniture =
          ZoneFinder.weighted(line).furniture >= 0.8
          || line.menuWords * 2 >= max(line.words, 1)
        let isText =
          [.head, .inset, .tail, .teaser].contains(column)
          || (column == .caption && line.words >= 20 && line.endsSentence)
        if !isFurniture, isText, line.letters > 0,
          line.markup.isDisjoint(with: [.furniture, .comments, .teaser])
        {
          labels[position] = .init(part: .article, column: .body)
        }
      }
    }
    // There is one standfirst; what looks like a second one is the first paragraph.
    for position in labels.indices.filter({ labels[$0].column == .lead }).dropFirst() {
      labels[position] = .init(part: .article, column: .body)
    }
    // A picture's catch-line between two captions.
    for position in labels.indices.dropFirst().dropLast()
    where lines[position].words <= 6 && !lines[position].endsSentence
      && labels[position - 1].column == .caption && labels[position + 1].column == .caption
    {
      labels[position] = .init(part: labels[position].part, column: .caption)
    }
  }

  private var titleLine: Int? { title.flatMap { range in lines.firstIndex { $0.range == range } } }

  private mutating func makeZones() {
    let lead = leadLine
    for position in lines.indices {
      let line = lines[position]
      let kind = position == lead ? ZoneKind.lead : kind(position)
      guard kind == .body || kind == .lead else {
        if kind == .byline || kind == .dateline, let stamp = patterns.stampBesideAuthor(line) {
          addByline(line.range, stamp: stamp)
        } else {
          zones.append(Zone(range: line.range, kind: kind))
        }
        continue
      }
      var start = line.range.lowerBound
      var end = line.range.upperBound
      if let stamp = patterns.leadingStamp(line) {
        let range = text.trimmedRange(start..<stamp)
        zones.append(Zone(range: range, kind: .dateline))
        start = text.trimmedRange(stamp..<end).lowerBound
      }
      var sign: Range<Int>?
      if let open = patterns.trailingSign(line.range), open > start {
        sign = open..<end
        end = text.trimmedRange(start..<open).upperBound
      }
      if start < end { zones.append(Zone(range: start..<end, kind: kind)) }
      if let sign { zones.append(Zone(range: sign, kind: .byline)) }
    }
  }

  /// Adds a line with authors and a date as what each of them is.
  private mutating func addByline(_ line: Range<Int>, stamp: Range<Int>) {
    let parts = [
      (line.lowerBound..<stamp.lowerBound, ZoneKind.byline), (stamp, .dateline),
      (stamp.upperBound..<line.upperBound, .byline),
    ]
    for (part, kind) in parts {
      let range = text.trimmedRange(part)
      guard !range.isEmpty else { continue }
      // Marks between the two belong to the part before them.
      let hasLetters = text[range].contains { $0.isLetterOrDigit || $0 >= 0xC3 && $0 != 0xE2 }
      if !hasLetters, let last = zones.popLast() {
        zones.append(Zone(range: last.range.lowerBound..<range.upperBound, kind: last.kind))
      } else {
        zones.append(Zone(range: range, kind: kind))
      }
    }
  }

  /// The first paragraph, where it stands above others and is short enough for a standfirst.
  private var leadLine: Int? {
    if labels.contains(where: { $0.column == .lead }) { return nil }
    let body = labels.indices.filter { labels[$0].column == .body }
    guard let first = body.first, body.count >= 2, lines[first].words >= 8,
      lines[first].endsSentence
    else { return nil }
    if lines[first].markup.contains(.lead) { return first }
    let isAgencyStart =
      patterns.leadingStamp(lines[first]) != nil && lines[first].dates.first?.year == nil
    return lines[first].words <= 50 && !isAgencyStart ? first : nil
  }
}

// MARK: - Scores

extension ZoneFinder {
  /// A line's word signals, made smaller where they stand among many other words.
  private static func weighted(_ line: LineFeatures) -> (furniture: Float, factor: Float) {
    let factor = min(1, 14 / Float(max(line.words, 1)))
    let furniture = line.signals[Signal.furniture.rawValue] + line.signals[Signal.appeal.rawValue]
    return (furniture * factor, factor)
  }

  private static func scores(
    _ lines: [LineFeatures], _ choice: TitleChoice, _ patterns: LinePatterns
  ) -> (scores: [SIMD16<Float>], closing: [Float]) {
    let isInterview = isInterview(lines, patterns)
    let language = PageLanguage(lines, text: patterns.text)
    let authors = AuthorNames(lines, patterns)
    let hasArticle = lines.contains { $0.markup.contains(.article) }
    var scores: [SIMD16<Float>] = []
    var closing: [Float] = []
    var isCrossReferenced = false
    scores.reserveCapacity(lines.count)
    closing.reserveCapacity(lines.count)
    var values = Array(repeating: Float(0), count: Signal.allCases.count)
    for position in lines.indices {
      let line = lines[position]
      for signal in values.indices { values[signal] = 0 }
      let factor = weighted(line).factor
      for signal in 0..<Signal.firstOfShape {
        values[signal] = min(line.signals[signal] * factor, 4)
      }
      // "Declined to comment": one such word makes a heading, but not in a sentence.
      if line.words > 6, line.signals[Signal.comments.rawValue] <= 2 {
        values[Signal.comments.rawValue] = 0
      }
      if patterns.isNotice(line) { values[Signal.furniture.rawValue] += 2.5 }
      if isInterview { values[Signal.address.rawValue] = 0 }
      shape(line, patterns, &values)
      values[Signal.isTitle.rawValue] = position == choice.line ? 1 : 0
      if let title = choice.line, position > title, position <= title + 12 {
        values[Signal.afterTitle.rawValue] = 1
      }
      if position > 0, patterns.announcesCaption(lines[position - 1]), line.words <= 40 {
        values[Signal.credit.rawValue] = 1
      }
      if position + 1 < lines.count, !line.isBeforeBlank, line.words <= 24,
        line.words >= 3, patterns.isCreditAlone(lines[position + 1])
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
      if position > 0 {
        let before = lines[position - 1]
        let isHeading =
          before.words <= 6
          && before.signals[Signal.crossReference.rawValue]
            + before.signals[Signal.related.rawValue] >= 3
        let isList = isCrossReferenced && !line.isAfterBlank
        isCrossReferenced = (isHeading || isList) && (!line.endsSentence || line.endsWithQuestion)
        if isCrossReferenced { values[Signal.referenced.rawValue] = 1 }
      }
      if isSummary(position, lines) { values[Signal.summary.rawValue] = 1 }
      values[Signal.titleAgain.rawValue] = choice.repetitions.contains(position) ? 1 : 0
      values[Signal.repeated.rawValue] = isRepeated(position, lines, patterns.text) ? 1 : 0
      if language.isOtherScript(line) {
        values[Signal.otherScript.rawValue] = 1
      } else if language.isForeign(line) {
        values[Signal.otherLanguage.rawValue] = 1
        let isProse = line.endsSentence && line.words >= 8 && values[Signal.credit.rawValue] == 0
        if isProse { values[Signal.foreignProse.rawValue] = 1 }
      }
      mark(line, hasArticle: hasArticle, &values)
      scores.append(sum(values))
      let isHeading = line.words <= 14
      let against = ZoneWeights.closing.reduce(0) { $0 + values[$1.0.rawValue] * $1.1 }
      closing.append(isHeading ? against : against * 0.3)
    }
    return (scores, closing)
  }

  private static func sum(_ values: [Float]) -> SIMD16<Float> {
    let table = ZoneWeights.table
    var sums = SIMD16<Float>.zero
    for (signal, value) in values.enumerated() where value != 0 {
      sums += table[signal] * value
    }
    return sums
  }

  private static func shape(
    _ line: LineFeatures, _ patterns: LinePatterns, _ values: inout [Float]
  ) {
    func set(_ signal: Signal, _ value: Float) { values[signal.rawValue] = value }
    set(.bias, 1)
    let isProse = (line.endsSentence || line.stops > 0) && line.grammarWords > 0
    if isProse { set(.prose, min(Float(line.words) / 15, 4)) }
    if line.words > 25, line.grammarShare > 0.2, !isProse {
      set(.prose, min(Float(line.words) / 25, 3))
    }
    if line.words <= 14, !line.endsSentence { set(.short, 1) }
    let isMenu = line.menuWords > 0 && line.menuWords * 2 >= line.words
    if isMenu { set(.menu, 1) }
    let offers = values[Signal.furniture.rawValue] + values[Signal.appeal.rawValue]
    if (4...20).contains(line.words), !line.endsSentence || line.endsWithQuestion, !isMenu,
      offers < 0.5, line.separators == 0
    {
      set(.headline, 1)
    }
    set(.separated, min(Float(line.separators), 3))
    if line.letters <= 2 || line.digits > line.letters { set(.numeric, 1) }
    if line.hasPrice, line.words <= 30 { set(.price, line.endsSentence ? 1 : 1.8) }
    if line.words <= 3, line.digits > 0, line.signals[Signal.comments.rawValue] > 0 {
      set(.comments, 4)
    }
    if line.hasAddress, line.words <= 30 { set(.webAddress, 1) }
    if patterns.hasCredit(line) || patterns.announcesCaption(line) { set(.credit, 1) }
    if patterns.endsWithDate(line) { set(.closingDate, 1) }
    if patterns.isDateOnly(line) || patterns.isTimeOnly(line) { set(.dateOnly, 1) }
    if patterns.isAuthorLine(line) { set(.authorLine, 1) }
  }

  private static func mark(
    _ line: LineFeatures, hasArticle: Bool, _ values: inout [Float]
  ) {
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

  /// Whether a line is a short paragraph between two headlines.
  private static func isSummary(_ position: Int, _ lines: [LineFeatures]) -> Bool {
    guard lines[position].words <= 40, lines[position].endsSentence, position > 0 else {
      return false
    }
    func isHeadline(_ position: Int) -> Bool {
      let line = lines[position]
      return line.words >= 4 && line.words <= 20 && (!line.endsSentence || line.endsWithQuestion)
        && weighted(line).furniture < 0.5
    }
    return isHeadline(position - 1) && (position + 1 == lines.count || isHeadline(position + 1))
  }

  /// Whether a line repeats a neighbour's beginning, or a neighbour its, as captions do that are
  /// given once for reading and once with the credit.
  private static func isRepeated(_ position: Int, _ lines: [LineFeatures], _ text: [UInt8]) -> Bool
  {
    let own = text[lines[position].range]
    guard lines[position].words >= 3, own.count <= 400 else { return false }
    for other in [position - 1, position + 1] where lines.indices.contains(other) {
      let neighbour = text[lines[other].range]
      if neighbour.count <= 600,
        neighbour.containsStart(of: own) || own.containsStart(of: neighbour)
      {
        return true
      }
    }
    return false
  }

  /// Whether lines begin with the same name and a colon again and again.
  private static func isInterview(_ lines: [LineFeatures], _ patterns: LinePatterns) -> Bool {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in lines where line.words > 6 {
      let head = patterns.text[line.range].prefix(40)
      guard let colon = head.firstIndex(of: 0x3A), colon > head.startIndex else { continue }
      counts[patterns.text[line.range.lowerBound..<colon], default: 0] += 1
    }
    return counts.values.contains { $0 >= 3 }
  }
}

extension ArraySlice<UInt8> {
  /// Whether this begins with the other, which is at least 12 bytes long.
  fileprivate func containsStart(of other: ArraySlice<UInt8>) -> Bool {
    other.count >= 12 && starts(with: other)
  }
}
