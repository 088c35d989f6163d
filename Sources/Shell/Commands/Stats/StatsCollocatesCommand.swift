import CommandLanguage
import NewsCorpus
import Search
import Statistics
import Tables
import Terminal

/// `stats collocates WORD`: the words that stand near another.
enum StatsCollocatesCommand: Command {
  static let description = CommandDescription(
    name: "stats collocates", summary: "the words that stand near a word, by how strongly",
    discussion: """
      WORD is read as `find` reads it: a word, `Militär*`, `~Gespräch`, a phrase in quotes. Windows \
      are counted in words and numbers and end with the sentence; a word near two places counts once. \
      Expected is f1·f2·span/N with the width of the window as span (--span counted takes the mean of \
      what sentence ends left of it, as --window sentence always does). G² has four cells; G² and \
      simple LL are negative where words avoid each other. why N shows the numbers and the places.
      """,
    parameters: [
      .init("WORD", .text, summary: "the word, or a pattern", validate: FindCommand.validate)
    ],
    options: [
      .init(
        "--window", value: "WIDTH", .text,
        summary: "words on each side, such as 5 or 3,0 for left and right, or sentence",
        defaultText: "5", validate: { Window($0).problem }),
      .init(
        "--span", value: "KIND", .choice(Collocates.Span.allCases.map(\.rawValue)),
        summary: "the width that is expected to be filled", defaultText: "nominal"),
      .init(
        "--measure", value: "KEY", .choice(CollocationMeasure.allCases.map(\.rawValue)),
        summary: "the measure the words are ranked by", defaultText: "g2"),
      .init(
        "--min", value: "N", .integer(1...Int.max),
        summary: "only words that stand near N times or more", defaultText: "2"),
      .init("--like", value: "GLOB", .text, summary: "only words that match, such as 'Militär*'"),
      .init(flag: "--case", summary: "upper and lower case of WORD differ"),
      StatsListing.fold, StatsListing.stopWords, CommonOption.within,
    ] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats collocates Vertrag", "what stands near a word"),
      .init("stats collocates ~Gespräch --window 3,0 --measure log_dice", "what stands before it"),
      .init("stats collocates Brandmoor --window sentence --stop-words", "in the same sentence"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call, isRead: false)
    let matches = try await session.matches(
      ofWord: call.argument("WORD"), in: selection, call: call)
    let window = Window(call.option("--window")?.text ?? "5").window ?? .words(left: 5, right: 5)
    let span = call.option("--span").flatMap { Collocates.Span(rawValue: $0.text) } ?? .nominal
    let measure =
      call.option("--measure").flatMap { CollocationMeasure(rawValue: $0.text) } ?? .logLikelihood
    let collocates = try Collocates(
      of: matches.map(\.tokens), in: try session.countedWords(of: selection), window: window,
      span: span,
      isFolded: call.flag("--fold"))
    let stopForms = StopForms(selection)
    let glob = call.option("--like").map { Glob($0.glob ?? $0.text) }
    let least = call.integer("--min") ?? 2
    let listed = collocates.joint.filter { entry in
      entry.frequency >= least
        && (call.flag("--stop-words") || !stopForms.contains(UInt32(entry.item)))
        && glob?.matches(collocates.text(of: entry.item)) ?? true
    }
    let tables = Dictionary(
      uniqueKeysWithValues: listed.map {
        ($0.item, collocates.table(of: $0.item, joint: $0.frequency))
      })
    let ranking = Ranking(
      listed.map {
        .init(item: $0.item, score: tables[$0.item]?.value(measure) ?? -.infinity)
      })
    let order = ranking.first(ranking.count, text: collocates.text)
    var table = Table(columns: columns, emptyText: emptyText(matches, call))
    for item in order {
      guard let numbers = tables[item] else { continue }
      table.rows.append(
        [
          .text(collocates.text(of: item)), .integer(numbers.joint),
          .integer(numbers.collocateFrequency), Value(numbers.expected),
        ] + CollocationMeasure.allCases.map { Value(numbers.value($0)) })
    }
    table.footnotes = footnotes(of: collocates, window: window, table: table)
    let corpus = selection.corpus
    return .table(
      table, documents: Set(matches.map(\.document)).sorted(),
      evidence: Evidence(in: corpus, count: order.count) { row in
        let item = order[row]
        return EvidencePage(
          title: collocates.text(of: item),
          explanations: CollocationMeasure.allCases.compactMap {
            tables[item]?.explanation(of: $0)
          },
          places: try collocates.tokens(of: item).map { try EvidencePlace(token: $0, of: corpus) })
      })
  }

  private static func emptyText(_ matches: [Match], _ call: Call) -> String {
    matches.isEmpty
      ? "`\(call.argument("WORD")?.text ?? "")` does not occur."
      : "No word stands near it often enough."
  }

  private static func footnotes(
    of collocates: Collocates, window: Collocates.Window, table: Table
  ) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    let width: String
    switch window {
    case .words(let left, let right): width = "\(left) left and \(right) right"
    case .sentence: width = "the sentence"
    }
    var notes = [
      "f1 = \(collocates.nodeFrequency), N = \(collocates.words.count), window \(width) "
        + "with \(Phrase.count(collocates.positions, "word")), span "
        + "\(FigureText.text(collocates.span))."
    ]
    if table.rows.contains(where: { $0.contains(.null) }) {
      notes.append("An empty cell: the measure is undefined there, why N says why.")
    }
    return notes
  }

  private static let columns =
    [
      TableColumn("item", "word", style: .key, priority: .essential),
      TableColumn("joint_frequency", "together", format: .count, priority: .essential),
      TableColumn("frequency", format: .count),
      TableColumn("expected", format: .decimal(2)),
    ]
    + CollocationMeasure.allCases.map { measure in
      TableColumn(
        measure.rawValue, measure.columnTitle, format: .decimal(2),
        priority: [.mi, .logLikelihood, .logDice].contains(measure) ? .normal : .optional)
    }

  /// A window as it is written: `5`, `3,0` or `sentence`.
  private struct Window {
    let window: Collocates.Window?
    let problem: ValueProblem?

    init(_ text: String) {
      if text == "sentence" {
        (window, problem) = (.sentence, nil)
        return
      }
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let sides = parts.compactMap { Int($0) }.filter { (0...Self.widest).contains($0) }
      guard (1...2).contains(parts.count), sides.count == parts.count, let left = sides.first,
        let right = sides.last
      else {
        window = nil
        problem = ValueProblem(
          "expected 1 to \(Self.widest) words, or sentence, found `\(text.prefix(60))`",
          advice: "try: --window 5, --window 3,0 or --window sentence")
        return
      }
      guard left + right > 0 else {
        window = nil
        problem = ValueProblem(
          "a window of 0 words holds nothing", advice: "try: --window 1, or --window sentence")
        return
      }
      (window, problem) = (.words(left: left, right: right), nil)
    }

    private static let widest = 1000
  }
}

extension CollocationMeasure {
  /// The name as a column's title.
  fileprivate var columnTitle: String {
    switch self {
    case .mi: "MI"
    case .mi2: "MI2"
    case .mi3: "MI3"
    case .t: "t"
    case .z: "z"
    case .logLikelihood: "G²"
    case .simpleLogLikelihood: "simple LL"
    case .dice: "Dice"
    case .logDice: "logDice"
    }
  }
}
