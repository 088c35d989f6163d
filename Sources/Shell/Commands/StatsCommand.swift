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
      .init(flag: "--explain", summary: "the formula of each measure with its numbers"),
    ] + CommonOption.reading,
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
      if call.flag("--explain") {
        return .records(try explanations(of: figures), documents: selection.documents)
      }
      return .records(try overview(of: figures), documents: selection.documents)
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
    for group in selection.grouped(by: key) {
      let figures = try SelectionFigures(group.selection, folding: folding)
      table.rows.append([Value(group.key)] + (try Figure.all.map { try $0.value(figures) }))
    }
    return .table(table, documents: selection.documents)
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

  private static func explanations(of figures: SelectionFigures) throws -> CommandOutput {
    var explanations = try DiversityMeasure.all.map { try figures.sequence.explanation(of: $0) }
    for measure in ReadabilityMeasure.allCases where measure != .fleschEnglish {
      let counts = measure == .lix || measure == .rix ? figures.all : figures.german
      explanations.append(counts.explanation(of: measure))
    }
    return ExplanationPage.output(explanations)
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

  static let all: [Figure] = sizes + diversity + readability

  private static let sizes: [Figure] = [
    .init(column: TableColumn("documents", format: .count)) { .integer($0.documents) },
    .init(column: TableColumn("sources", "outlets", format: .count)) { .integer($0.sources) },
    .init(column: TableColumn("sentences", format: .count)) { .integer($0.words.sentences) },
    .init(column: TableColumn("tokens", format: .count)) { .integer($0.words.count) },
    .init(column: TableColumn("types", format: .count)) { .integer($0.sequence.spectrum.types) },
    .init(column: TableColumn("characters", format: .count, priority: .optional)) {
      .integer($0.characters)
    },
    .init(column: TableColumn("first_date", style: .time, priority: .optional)) {
      Value($0.firstDate?.description)
    },
    .init(column: TableColumn("last_date", style: .time, priority: .optional)) {
      Value($0.lastDate?.description)
    },
  ]

  private static let diversity: [Figure] = DiversityMeasure.all.map { measure in
    .init(
      column: TableColumn(
        measure.description.key, measure.description.name, format: .decimal(4))
    ) { Value(try $0.sequence.value(measure)) }
  }

  private static let readability: [Figure] = ReadabilityMeasure.allCases
    .filter { $0 != .fleschEnglish }
    .map { measure in
      .init(
        column: TableColumn(
          measure.rawValue, measure.shortName, format: .decimal(2))
      ) { Value($0.value(measure)) }
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
