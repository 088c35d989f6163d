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

  /// What its lines look like.
  let patterns: LinePatterns
  private let text: [UInt8]

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
    lines = try PageLines(patterns, markup: markup).lines
    let choice = TitleChoice(lines, text: text, title: facts.title)
    title = choice.line.map { [lines] in lines[$0].range }
    var scores = try LineScores(lines, choice, patterns).all()
    labels = ZoneDecoder.labels(scores)
    let resumed = Resumption.positions(in: lines, labels, scores, text)
    if !resumed.isEmpty {
      for position in resumed { scores[position].favour(.body, by: ZoneWeights.resuming) }
      labels = ZoneDecoder.labels(scores)
    }
    let stragglers = Stragglers.positions(in: lines, labels, text)
    if !stragglers.isEmpty {
      for position in stragglers { scores[position].favour(.body, by: -ZoneWeights.straying) }
      labels = ZoneDecoder.labels(scores)
    }
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
      let titleLine = title.flatMap { range in lines.firstIndex { $0.range == range } }
      for position in labels.indices where position != titleLine {
        let line = lines[position]
        let column = labels[position].column
        let isFurniture =
          LineScores.weighted(line).furniture >= 0.8
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
    // A day below or above the headline of another story is that story's.
    for position in labels.indices
    where labels[position] == .init(part: .after, column: .dateline)
      && lines[position].stampWords == 0
    {
      let isBesideTeaser = [position - 1, position + 1].contains {
        labels.indices.contains($0) && labels[$0].column == .teaser && lines[$0].capitalised > 0
      }
      if isBesideTeaser { labels[position] = .init(part: .after, column: .teaser) }
    }
    // And one beside a comment says when that was written.
    for position in labels.indices.dropFirst()
    where labels[position] == .init(part: .after, column: .dateline)
      && labels[position - 1].column == .comments
    {
      labels[position] = .init(part: .after, column: .comments)
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

  private mutating func makeZones() {
    let lead = leadLine
    let blocks = Blocks.cut(lines.count)
    let parts = Blocks.map(blocks.count) { [self] block in
      var zones: [Zone] = []
      zones.reserveCapacity(blocks[block].count)
      for position in blocks[block] { add(position, isLead: position == lead, to: &zones) }
      return zones
    }
    zones = parts.first ?? []
    for part in parts.dropFirst() { zones += part }
  }

  /// Adds a line as what it is, or as the two that stand in it.
  private func add(_ position: Int, isLead: Bool, to zones: inout [Zone]) {
    let line = lines[position]
    let isAgencyStamp = !isLead && patterns.isAgencyStamp(line)
    let kind = isLead ? ZoneKind.lead : isAgencyStamp ? .dateline : kind(position)
    guard kind == .body || kind == .lead else {
      if kind == .byline || kind == .dateline, let stamp = patterns.stampBesideAuthor(line) {
        addByline(line.range, stamp: stamp, to: &zones)
      } else {
        zones.append(Zone(range: line.range, kind: kind))
      }
      return
    }
    var start = line.range.lowerBound
    var end = line.range.upperBound
    if let stamp = patterns.leadingStamp(line) {
      let range = text.trimmedRange(start..<stamp)
      zones.append(Zone(range: range, kind: .dateline))
      start = text.trimmedRange(stamp..<end).lowerBound
    }
    var sign: Range<Int>?
    if let open = patterns.trailingSign(line), open > start {
      sign = open..<end
      end = text.trimmedRange(start..<open).upperBound
    }
    if start < end { zones.append(Zone(range: start..<end, kind: kind)) }
    if let sign { zones.append(Zone(range: sign, kind: .byline)) }
  }

  /// Adds a line with authors and a date as what each of them is.
  private func addByline(_ line: Range<Int>, stamp: Range<Int>, to zones: inout [Zone]) {
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
    let body = labels.indices.lazy.filter { [labels] in labels[$0].column == .body }
    guard let first = body.first, !body.dropFirst().isEmpty, lines[first].words >= 8,
      lines[first].endsSentence
    else { return nil }
    if lines[first].markup.contains(.lead) { return first }
    let isAgencyStart =
      patterns.leadingStamp(lines[first]) != nil
      && patterns.dates(of: lines[first]).first?.year == nil
    return lines[first].words <= 50 && !isAgencyStart ? first : nil
  }
}
