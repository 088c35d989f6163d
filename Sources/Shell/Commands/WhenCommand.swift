import CommandLanguage
import NewsCorpus
import Tables
import Terminal
import TimeExpressions

/// `when`: what is said to have happened, or to happen, when.
enum WhenCommand: Command {
  static let description = CommandDescription(
    name: "when", summary: "put what is said to happen on the calendar",
    discussion: """
      A timeline in calendar order: each day, month or year that is spoken of, how often and by whom, \
      and the strongest sentence. Expressions like "am Donnerstag" are resolved against the report's \
      date. `when DATE` lists the sentences about that day or period, the nearest first.
      """,
    parameters: [
      .init(
        "DATE", .date, arity: .optional, summary: "a day or period, such as 2026-02-05 or 2026-02",
        validate: DateInput.validate)
    ],
    options: [
      .init(
        "--by", value: "UNIT", .choice(["day", "week", "month", "year"]),
        summary: "group by days, weeks, months or years; empty ones are shown"),
      .init(
        "--from", value: "DATE", .date, summary: "leave out what lies before",
        validate: DateInput.validate),
      .init(
        "--to", value: "DATE", .date, summary: "leave out what lies after",
        validate: DateInput.validate),
      .init(
        "--about", value: "NAME|TEXT", .name,
        summary: "only sentences that name somebody, or contain a text"),
      .init(
        "--type", value: "TYPE", .choice(TimeExpressionType.allCases.map(\.rawValue)),
        summary: "only expressions of one type"),
      .init(flag: "--future", summary: "only what lies after the report's own date"),
      .init(flag: "--mentions", summary: "every expression where it stands"),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("when --from 2026-01 --to 2026-03", "the weeks of the event"),
      .init("when 2026-02-06", "what is said about 6 February"),
      .init("when --by month in Bergpost", "one outlet's months"),
      .init("when --future", "what is still to come"),
      .init("when --mentions --format csv > times.csv", "every expression, for a spreadsheet"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let mentions = try await mentions(of: selection, call: call, in: session)
    let documents = Set(mentions.map(\.document)).sorted()
    if call.flag("--mentions") {
      return .table(
        listing(mentions, of: selection.corpus), documents: documents,
        evidence: evidence(mentions, in: selection.corpus))
    }
    if let date = call.argument("DATE"), let period = CalendarPeriod(userInput: date.text) {
      let near = nearest(mentions, to: period)
      return .table(
        sentences(of: near, about: period, in: selection.corpus), documents: documents,
        evidence: evidence(near, in: selection.corpus))
    }
    let timeline: Timeline
    if let unit = call.option("--by") {
      timeline = Timeline(mentions, by: granularity(named: unit.text))
    } else {
      timeline = Timeline(mentions)
    }
    var table = timelineTable(
      timeline, disagreements: DateDisagreements(mentions, in: selection.corpus),
      of: selection.corpus)
    table.footnotes += contradictions(mentions, in: selection.corpus)
    let undated = selection.documents.filter { selection.corpus.metadata[$0].date == nil }
    if !undated.isEmpty {
      table.footnotes.append(
        "Without a date of their own, so that \"gestern\" stays open: "
          + Phrase.list(undated.map { selection.corpus.metadata[$0].name }, atMost: 5)
          + ". load PATH --date DATE gives one.")
    }
    let corpus = selection.corpus
    return .table(
      table, documents: documents,
      evidence: Evidence(in: corpus, count: timeline.entries.count) { row in
        let entry = timeline.entries[row]
        return EvidencePage(
          title: entry.value, places: entry.mentions.map { place(of: $0, in: corpus) })
      })
  }

  /// What a row for each mention rests on.
  private static func evidence(_ mentions: [TimeMention], in corpus: Corpus) -> Evidence {
    Evidence(in: corpus, count: mentions.count) { row in
      EvidencePage(
        title: mentions[row].expression.value, places: [place(of: mentions[row], in: corpus)])
    }
  }

  /// Where an expression stands and how it was read.
  private static func place(of mention: TimeMention, in corpus: Corpus) -> EvidencePlace {
    let expression = mention.expression
    let document = corpus[document: mention.document]
    var note = "\"\(document.string(expression.range))\" is \(expression.value)"
    note +=
      document.metadata.date.map { ", in a report of \($0.description)" }
      ?? ", in a report without date"
    return EvidencePlace(mention.document, expression.range, note: note)
  }

  static func granularity(named name: String) -> CalendarPeriod.Granularity {
    switch name {
    case "week": .week
    case "month": .month
    case "year": .year
    default: .day
    }
  }
}

// MARK: - Mentions

extension WhenCommand {
  /// The time expressions the call asks for, in reading order.
  private static func mentions(
    of selection: Selection, call: Call, in session: isolated Session
  ) async throws -> [TimeMention] {
    let type = call.option("--type").flatMap { TimeExpressionType(rawValue: $0.text) }
    let from = call.option("--from").flatMap { CalendarPeriod(userInput: $0.text)?.earliest }
    let to = call.option("--to").flatMap { CalendarPeriod(userInput: $0.text)?.latest }
    let topic = try await session.topic(of: call, in: selection)
    var mentions: [TimeMention] = []
    for (number, expressions) in try await session.times(of: selection) {
      let document = selection.corpus[document: number]
      let finder = SentenceFinder(document)
      let published = document.metadata.date?.date
      for expression in expressions {
        if let type, expression.type != type { continue }
        if let from {
          guard let bounds = expression.bounds, bounds.latest >= from else { continue }
        }
        if let to {
          guard let bounds = expression.bounds, bounds.earliest <= to else { continue }
        }
        if call.flag("--future") {
          guard let published, let bounds = expression.bounds, bounds.earliest > published else {
            continue
          }
        }
        let sentence = finder.sentence(atByte: expression.range.lowerBound)
        if let topic {
          guard let sentence, topic.covers(sentence: sentence, text: finder.text(of: sentence))
          else { continue }
        }
        mentions.append(
          TimeMention(document: number, expression: expression, sentence: sentence))
      }
    }
    return mentions
  }

  /// Every expression where it stands.
  static func listing(_ mentions: [TimeMention], of corpus: Corpus) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "document", style: .key, priority: .essential),
        TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
        TableColumn("text", isFlexible: true, priority: .essential),
        TableColumn("type", style: .muted),
        TableColumn("value", style: .time, priority: .essential),
        TableColumn("earliest", priority: .optional), TableColumn("latest", priority: .optional),
      ], emptyText: "No time expression found.")
    var offsets: (document: Int, offsets: ScalarOffsets)?
    for mention in mentions {
      let document = corpus[document: mention.document]
      if offsets?.document != mention.document {
        offsets = (mention.document, ScalarOffsets(document))
      }
      let range = offsets?.offsets.scalars(mention.expression.range) ?? 0..<0
      let bounds = mention.expression.bounds
      table.rows.append([
        .text(document.metadata.name), .integer(range.lowerBound), .integer(range.upperBound),
        .text(document.string(mention.expression.range)), .text(mention.expression.type.rawValue),
        .text(mention.expression.value), Value(bounds?.earliestText), Value(bounds?.latestText),
      ])
    }
    return table
  }
}

// MARK: - Views

extension WhenCommand {
  private static func timelineTable(
    _ timeline: Timeline, disagreements: DateDisagreements, of corpus: Corpus
  ) -> Table {
    var table = Table(
      columns: [
        TableColumn("date", style: .time, priority: .essential),
        TableColumn("earliest", visibility: .recordOnly),
        TableColumn("latest", visibility: .recordOnly),
        TableColumn("mentions", format: .count, priority: .essential),
        TableColumn("documents", "docs", format: .count),
        TableColumn("sentences", visibility: .recordOnly),
        TableColumn("docs", visibility: .recordOnly),
        TableColumn("share", "", visibility: .tableOnly, format: .bar(8), priority: .optional),
        TableColumn("outlets", visibility: .tableOnly, priority: .optional),
        TableColumn("sentence", visibility: .tableOnly, format: .snippet, minimumWidth: 24),
        TableColumn("elsewhere", "dated otherwise", style: .warning, isFlexible: true),
      ], emptyText: "Nothing is said about any time.")
    let most = timeline.entries.map(\.mentions.count).max() ?? 0
    for entry in timeline.entries {
      let names = entry.documents.map { corpus.metadata[$0].name }
      let outlets = Set(entry.documents.map { corpus.metadata[$0].source ?? "–" }).sorted()
      table.rows.append([
        .text(entry.value), .text(entry.bounds.earliestText), .text(entry.bounds.latestText),
        .integer(entry.mentions.count), .integer(entry.documents.count),
        .integer(entry.sentences), .texts(names),
        .number(most == 0 ? 0 : Double(entry.mentions.count) / Double(most)),
        .text(outlets.count <= 2 ? outlets.joined(separator: ", ") : "\(outlets.count) outlets"),
        Value(strongest(entry, in: corpus)),
        .texts(datedOtherwise(entry, disagreements, in: corpus)),
      ])
    }
    // A column that nobody needs takes room from the sentences.
    if table.rows.allSatisfy({ $0.last == .texts([]) }), let last = table.columns.indices.last {
      table.columns[last].visibility = .recordOnly
    }
    if timeline.entries.count > 2 {
      let counts = timeline.entries.map { Double($0.mentions.count) }
      if counts.count <= 60 { table.heading = Sparkline(counts).rendered() }
    }
    return table
  }

  /// Who dates an event of this stretch otherwise, as "Kontinent24: 2018-12".
  private static func datedOtherwise(
    _ entry: Timeline.Entry, _ disagreements: DateDisagreements, in corpus: Corpus
  ) -> [String] {
    var lines: Set<String> = []
    for mention in entry.mentions {
      for other in disagreements.others[.init(mention)] ?? [] {
        let metadata = corpus.metadata[other.document]
        lines.insert("\(metadata.source ?? metadata.name): \(other.expression.period)")
      }
    }
    return lines.sorted()
  }

  /// Dates whose weekday is another one; both stay as they are.
  private static func contradictions(_ mentions: [TimeMention], in corpus: Corpus) -> [String] {
    mentions.filter { $0.expression.notes.contains(.weekdayContradictsDate) }.map { mention in
      let document = corpus[document: mention.document]
      return "Weekday and date do not agree in \(document.metadata.name): "
        + "\"\(document.string(mention.expression.range))\"."
    }
  }

  /// An excerpt of the strongest sentence about a stretch.
  private static func strongest(_ entry: Timeline.Entry, in corpus: Corpus) -> String? {
    guard let mention = entry.strongest(in: corpus), let sentence = mention.sentence else {
      return nil
    }
    return SentenceFinder(corpus[document: mention.document])
      .excerpt(of: sentence, around: mention.expression.range)
  }

  /// The mentions about a period: first what lies inside it, then what covers it, the nearest first.
  private static func nearest(
    _ mentions: [TimeMention], to period: CalendarPeriod
  ) -> [TimeMention] {
    let near = mentions.compactMap { mention -> (distance: Int, mention: TimeMention)? in
      guard let bounds = mention.expression.bounds, bounds.earliest <= period.latest,
        bounds.latest >= period.earliest
      else { return nil }
      let outside =
        max(0, period.earliest.dayNumber - bounds.earliest.dayNumber)
        + max(0, bounds.latest.dayNumber - period.latest.dayNumber)
      return (outside, mention)
    }
    // A stable order: equal distances stay in reading order.
    return near.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }.map(\.element.mention)
  }

  /// The sentences of mentions about a period, a row each.
  private static func sentences(
    of mentions: [TimeMention], about period: CalendarPeriod, in corpus: Corpus
  ) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "document", style: .key, priority: .essential),
        TableColumn("source", "outlet"), TableColumn("value", "time", style: .time),
        TableColumn("text", "expression", isFlexible: true),
        TableColumn("sentence", format: .snippet, minimumWidth: 30, priority: .essential),
      ], emptyText: "Nothing is said about \(period.value).")
    for mention in mentions {
      let document = corpus[document: mention.document]
      let sentence = mention.sentence.map { SentenceFinder(document).text(of: $0) }
      table.rows.append([
        .text(document.metadata.name), Value(document.metadata.source),
        .text(mention.expression.value),
        .text(document.string(mention.expression.range)), Value(sentence),
      ])
    }
    return table
  }
}
