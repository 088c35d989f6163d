import CommandLanguage
import NewsCorpus
import Statistics
import Tables
import Terminal

/// `stats`: the figures of a selection.
enum StatsCommand: Command {
  static let description = CommandDescription(
    name: "stats", summary: "the figures: sizes, richness of vocabulary, readability",
    discussion: """
      Tokens are words and numbers, not punctuation; types are case-sensitive unless --fold. Flesch \
      (Amstad) and the Wiener Sachtextformeln hold for German and are computed from the German \
      documents. --explain prints each measure's formula, variant and numbers.
      """,
    options: [
      .init(
        "--by", value: "FIELD", .field,
        summary: "one row per source, doc, language, date, month or metadata field"),
      .init(flag: "--fold", summary: "types differ by more than case"),
    ] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats", "the figures of all documents"),
      .init("stats --by source", "the outlets side by side"),
      .init("stats Bergpost --explain", "one outlet's, with formulas"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let folding = call.flag("--fold") ? CaseFolding(selection.corpus.vocabulary) : nil
    guard let field = call.option("--by") else {
      let figures = try SelectionFigures(selection, folding: folding)
      return .records(
        try overview(of: figures), documents: selection.documents,
        evidence: Evidence(in: selection.corpus, count: Figure.all.count) { row in
          var page = EvidencePage(title: Figure.all[row].column.title)
          try add(Figure.all[row], of: figures, to: &page)
          if page.explanations.isEmpty {
            page.details = [.table(DocumentList.table(of: selection))]
          }
          return page
        })
    }
    let key = try session.groupKey(field)
    var table = Table(columns: [TableColumn("group", field.text, style: .key, priority: .essential)]
    )
    // Side by side people read a few; records hold them all.
    table.columns += Figure.all.map { figure in
      var column = figure.column
      if !Figure.sideBySide.contains(column.key) { column.visibility = .recordOnly }
      return column
    }
    table.isAlwaysWhole = true
    let groups = selection.grouped(by: key)
    for group in groups {
      let figures = try SelectionFigures(group.selection, folding: folding)
      table.rows.append([Value(group.key)] + (try Figure.all.map { try $0.value(figures) }))
    }
    return .table(
      table, documents: selection.documents,
      evidence: Evidence(in: selection.corpus, count: groups.count) { row in
        let figures = try SelectionFigures(groups[row].selection, folding: folding)
        var page = EvidencePage(title: groups[row].key ?? "–")
        for figure in Figure.all { try add(figure, of: figures, to: &page) }
        page.details = [.table(DocumentList.table(of: groups[row].selection))]
        return page
      })
  }

  /// Adds how a figure was computed, where it has a formula.
  private static func add(
    _ figure: Figure, of figures: SelectionFigures, to page: inout EvidencePage
  ) throws {
    if let explanation = try figure.explanation(figures) { page.explanations.append(explanation) }
  }

  private static func overview(of figures: SelectionFigures) throws -> CommandOutput {
    var table = Table(object: try Figure.all.map { ($0.column, try $0.value(figures)) })
    if figures.otherLanguages > 0 {
      table.footnotes.append(
        "Flesch (Amstad) and Wiener Sachtextformeln: without "
          + Phrase.count(figures.otherLanguages, "document") + " not in German.")
    }
    return CommandOutput(table)
  }
}

/// One figure of `stats`: its column and how it is read off.
private struct Figure: Sendable {
  /// The keys of the figures that people compare between groups.
  static let sideBySide: Set<String> = [
    "documents", "sentences", "tokens", "types", "mattr", "flesch_amstad", "lix",
  ]

  let column: TableColumn
  let value: @Sendable (SelectionFigures) throws -> Value
  /// How it was computed; nothing for what is only counted.
  var explanation: @Sendable (SelectionFigures) throws -> Explanation? = { _ in nil }

  static let all: [Figure] = sizes + diversity + readability

  private static let sizes: [Figure] = [
    Figure(column: TableColumn("documents", format: .count)) { .integer($0.documents) },
    Figure(column: TableColumn("sources", "outlets", format: .count)) { .integer($0.sources) },
    Figure(column: TableColumn("sentences", format: .count)) { .integer($0.words.sentences) },
    Figure(column: TableColumn("tokens", format: .count)) { .integer($0.words.count) },
    Figure(column: TableColumn("types", format: .count)) { .integer($0.sequence.spectrum.types) },
    Figure(column: TableColumn("characters", format: .count, priority: .optional)) {
      .integer($0.characters)
    },
    Figure(column: TableColumn("first_date", style: .time, priority: .optional)) {
      Value($0.firstDate?.description)
    },
    Figure(column: TableColumn("last_date", style: .time, priority: .optional)) {
      Value($0.lastDate?.description)
    },
  ]

  private static let diversity: [Figure] = DiversityMeasure.all.map { measure in
    Figure(
      column: TableColumn(
        measure.description.key, measure.description.name, format: .decimal(4)),
      value: { Value(try $0.sequence.value(measure)) },
      explanation: { try $0.sequence.explanation(of: measure) })
  }

  private static let readability: [Figure] = ReadabilityMeasure.allCases
    .filter { $0 != .fleschEnglish }
    .map { measure in
      Figure(
        column: TableColumn(measure.rawValue, measure.shortName, format: .decimal(2)),
        value: { Value($0.value(measure)) },
        explanation: { $0.counts(for: measure).explanation(of: measure) })
    }
}

extension ReadabilityMeasure {
  /// The name as a column's title shows it; the variants of one formula differ in it.
  fileprivate var shortName: String {
    switch self {
    case .fleschAmstad: "Flesch (Amstad)"
    case .fleschEnglish: "Flesch"
    case .lix: "LIX"
    case .rix: "RIX"
    case .wiener1: "Wiener STF 1"
    case .wiener2: "Wiener STF 2"
    case .wiener3: "Wiener STF 3"
    case .wiener4: "Wiener STF 4"
    }
  }
}
