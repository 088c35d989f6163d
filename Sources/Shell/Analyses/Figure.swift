import CommandLanguage
import NewsCorpus
import Statistics
import Tables
import Terminal

/// One figure of `stats`: its column, how it is read off, and how it is explained.
struct Figure: Sendable {
  let column: TableColumn
  let value: @Sendable (SelectionFigures) throws -> Value
  /// How it was computed; nothing for what is only counted.
  var explanation: @Sendable (SelectionFigures) throws -> Explanation? = { _ in nil }
  /// Whether names and quotations must be found for it.
  var needsShares = false
  /// Whether it holds for German texts only.
  var isGerman = false

  /// The keys of the figures that people compare between groups.
  static let sideBySide: Set<String> = [
    "documents", "sentences", "tokens", "types", "mattr", "flesch_amstad", "lix",
  ]

  /// Every figure, in the order of the record.
  static let all: [Figure] = sizes + diversity + lengths + readability + shares

  /// The figures a call asks for, in the order of the record.
  static func chosen(by call: Call) -> [Figure] {
    guard let keys = call.option("--measures") else { return all }
    let wanted = Set(keys.text.split(separator: ",").map(String.init))
    return all.filter { wanted.contains($0.column.key) }
  }

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

  private static let lengths: [Figure] = [
    quotient(
      "sentence_length", "words per sentence", formula: "words/sentences",
      of: { $0.words.count }, by: { $0.words.sentences }),
    quotient(
      "word_length", "letters per word", formula: "letters/words", of: { $0.letters },
      by: { $0.words.count }),
  ]

  private static let readability: [Figure] = ReadabilityMeasure.allCases
    .filter { $0 != .fleschEnglish }
    .map { measure in
      Figure(
        column: TableColumn(measure.rawValue, measure.shortName, format: .decimal(2)),
        value: { Value($0.value(measure)) },
        explanation: { $0.counts(for: measure).explanation(of: measure) },
        isGerman: measure != .lix && measure != .rix)
    }

  private static let shares: [Figure] = [
    share("name_share", "share of names", "words of names", of: { $0.names }),
    share("figure_share", "share of figures", "numbers written in digits", of: { $0.figures }),
    share("quoted_share", "share of direct speech", "words in direct speech", of: { $0.quoted }),
  ]

  private static func quotient(
    _ key: String, _ title: String, formula: String,
    of part: @escaping @Sendable (SelectionFigures) -> Int,
    by whole: @escaping @Sendable (SelectionFigures) -> Int
  ) -> Figure {
    let value: @Sendable (SelectionFigures) -> Double? = { figures in
      let divisor = whole(figures)
      return divisor == 0 ? nil : Double(part(figures)) / Double(divisor)
    }
    return Figure(
      column: TableColumn(key, title, format: .decimal(2)),
      value: { Value(value($0)) },
      explanation: { figures in
        Explanation(
          MeasureDescription(
            key, title, variant: "arithmetic mean", formula: formula, source: "counted"),
          steps: ["\(part(figures))/\(whole(figures))"], value: value(figures))
      })
  }

  private static func share(
    _ key: String, _ title: String, _ what: String, of part: @escaping @Sendable (TextShares) -> Int
  ) -> Figure {
    Figure(
      column: TableColumn(key, title, format: .decimal(4)),
      value: { Value($0.share(part)) },
      explanation: { figures in
        guard let shares = figures.shares else { return nil }
        return Explanation(
          MeasureDescription(
            key, title, variant: what, formula: "\(what)/words", source: "counted"),
          steps: ["\(part(shares))/\(figures.words.count)"], value: figures.share(part))
      }, needsShares: true)
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
