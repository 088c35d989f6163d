import CommandLanguage
import NewsCorpus
import Search
import Statistics
import Tables
import Terminal
import TimeExpressions

/// `stats trend WORD…`: how often words are used over time.
enum StatsTrendCommand: Command {
  static let description = CommandDescription(
    name: "stats trend", summary: "how often words are used from day to day, week or month",
    discussion: """
      Each WORD is read as `find` reads it; its document's date places it. Periods without a document \
      are shown: there the frequency is 0 and the rate undefined. Documents follow `in`.
      """,
    parameters: [
      .init(
        "WORD", .text, arity: .oneOrMore, summary: "a word, or a pattern",
        validate: FindCommand.validate)
    ],
    options: [
      .init(
        "--by", value: "UNIT", .choice(["day", "week", "month", "year"]),
        summary: "the length of a period", defaultText: "day"),
      .init(flag: "--case", summary: "upper and lower case of WORD differ"), CommonOption.within,
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("stats trend Vertrag Kanal", "two words from day to day"),
      .init("stats trend ~Gespräch --by week", "a stem by weeks"),
      .init("stats trend <PER> --by month in Bergpost", "how many persons are named"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let words = try session.countedWords(of: selection)
    let trend = WordTrend(
      words, by: WhenCommand.granularity(named: call.option("--by")?.text ?? ""))
    var record = Table(
      columns: [
        TableColumn("group", "period", style: .time, priority: .essential),
        TableColumn("item", "word", style: .key, priority: .essential),
        TableColumn("frequency", format: .count, priority: .essential),
        TableColumn("per_million", format: .decimal(0)),
        TableColumn("share", "", visibility: .tableOnly, format: .bar(16), priority: .optional),
      ], emptyText: "No document has a date.")
    record.isAlwaysWhole = true
    var lines = Table(columns: [
      TableColumn("item", "word", style: .key), TableColumn("frequency", format: .count),
      TableColumn("trend", "per million", format: .sparkline),
    ])
    lines.isAlwaysWhole = true
    var pages: [(text: String, period: Int, matches: [Match])] = []
    var found: Set<Int> = []
    for word in call.arguments["WORD"] ?? [] {
      let matches = try await session.matches(ofWord: word, in: selection, call: call)
      found.formUnion(matches.map(\.document))
      let counts = trend.frequencies(inDocuments: matches.map(\.document))
      let rates = zip(counts, trend.periods).map { Rate.perMillion($0, of: $1.size) }
      lines.rows.append([
        .text(word.text), .integer(counts.reduce(0, +)),
        .array(rates.map { .number($0 ?? 0) }),
      ])
      for (number, period) in trend.periods.enumerated() {
        record.rows.append([
          .text(period.value), .text(word.text), .integer(counts[number]), Value(rates[number]),
          .number(rates[number] ?? 0),
        ])
        let documents = Set(period.documents)
        pages.append((word.text, number, matches.filter { documents.contains($0.document) }))
      }
    }
    return result(
      record, lines: lines, pages: pages, trend: trend, documents: found.sorted(), in: selection)
  }

  private static func result(
    _ record: Table, lines: Table, pages: [(text: String, period: Int, matches: [Match])],
    trend: WordTrend, documents: [Int], in selection: Selection
  ) -> CommandResult {
    let corpus = selection.corpus
    var grid = record
    if !trend.undated.isEmpty {
      grid.footnotes.append(
        "Without a date, in no period: "
          + Phrase.list(trend.undated.map { corpus.metadata[$0].name }, atMost: 5) + ".")
    }
    if trend.periods.contains(where: { $0.size == 0 }) {
      grid.footnotes.append("An empty rate: nothing was published in the period.")
    }
    let concordance = Concordance([], in: corpus)
    return .records(
      CommandOutput(
        record: record,
        views: (trend.periods.count > 1 ? [.table(lines)] : []) + [.table(grid)]),
      documents: documents,
      evidence: Evidence(in: corpus, count: pages.count) { row in
        let (text, number, matches) = pages[row]
        let period = trend.periods[number]
        return EvidencePage(
          title: "\(text) · \(period.value)",
          explanations: [.perMillion(matches.count, of: period.size)],
          places: matches.map { EvidencePlace($0.document, concordance.byteRange(of: $0)) })
      })
  }
}
