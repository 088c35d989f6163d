import CommandLanguage
import NewsCorpus
import Statistics
import Tables
import Terminal

/// What `stats words`, `stems`, `names` and `ngrams` have in common: options, table and evidence.
enum StatsListing {
  /// The options of all of them.
  static let options: [CommandDescription.Option] =
    [
      .init("--like", value: "GLOB", .text, summary: "only items that match, such as 'Militär*'"),
      .init(
        "--min", value: "N", .integer(1...Int.max), summary: "only items that occur N times or more"
      ),
      .init(
        "--max", value: "N", .integer(1...Int.max), summary: "only items that occur N times or less"
      ),
      .init(
        "--min-docs", value: "N", .integer(1...Int.max),
        summary: "only items of N documents or more"),
      .init(
        "--sort", value: "KEY", .choice(SortKey.allCases.map(\.rawValue)),
        summary: "the order of the items", defaultText: "frequency"),
      CommonOption.within,
    ] + CommonOption.explaining
  /// Whether case matters.
  static let fold = CommandDescription.Option(
    flag: "--fold", summary: "count upper and lower case as one")
  /// Whether words of grammar stay.
  static let stopWords = CommandDescription.Option(
    flag: "--stop-words", summary: "keep words of grammar")

  /// What the measures are, for the help.
  static let measures = """
    `per_million` is per million words and numbers; `dp` is Gries' deviation of proportions (0 \
    spread evenly, 1 all in one place), `juilland_d` Juilland's D, `arf` the average reduced \
    frequency; parts are the documents.
    """

  /// What a list can be sorted by.
  enum SortKey: String, CaseIterable {
    case frequency, documents, dp
    case juillandD = "juilland_d"
    case arf, item

    func value(_ figures: ItemFigures) -> Double? {
      switch self {
      case .frequency: Double(figures.frequency)
      case .documents: Double(figures.documents)
      // The most even first.
      case .dp: figures.dispersion.dp.map { -$0 }
      case .juillandD: figures.dispersion.juillandD
      case .arf: figures.reduced.value
      case .item: 0
      }
    }
  }

  /// Lists items as the call asks.
  ///
  /// - Parameters:
  ///   - title: what an item is called above its column.
  ///   - note: the title of what stands beside it for people, or nothing.
  ///   - isGrammar: whether an item is left out without --stop-words.
  /// - Throws: `CancellationError`.
  static func result<Items: CountedItems>(
    _ items: Items, in words: CountedWords, title: String, note: String? = nil, least: Int = 1,
    isGrammar: (Int) -> Bool = { _ in false }, for call: Call, in session: isolated Session
  ) throws -> CommandResult {
    let glob = call.option("--like").map { Glob($0.glob ?? $0.text) }
    let range =
      max(
        least, call.integer("--min") ?? 1)...(max(
        call.integer("--max") ?? Int.max, call.integer("--min") ?? 1))
    let leastDocuments = call.integer("--min-docs") ?? 1
    let keepsGrammar = call.flag("--stop-words")
    let list = try ItemList(items, in: words) { item, frequency in
      if item & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      guard range.contains(frequency), keepsGrammar || !isGrammar(item) else { return false }
      if let glob, !glob.matches(items.text(of: item)) { return false }
      return leastDocuments == 1
        || frequency >= leastDocuments
          && words.countsByPart(ofTokens: items.tokens(of: item)).count >= leastDocuments
    }
    let sortKey = call.option("--sort").flatMap { SortKey(rawValue: $0.text) } ?? .frequency
    let shown = min(list.count, session.listedRows(of: call))
    let order: @Sendable (Int) throws -> [Int] = { wanted in
      sortKey == .frequency ? list.first(wanted) : try list.sorted(by: sortKey.value)
    }
    let build: @Sendable (Int) throws -> Table = { wanted in
      var table = Table(columns: columns(title, note: note), emptyText: "No \(title) matches.")
      for (place, item) in try order(wanted).prefix(wanted).enumerated() {
        if place & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
        table.rows.append(row(item, of: list, withNote: note != nil))
      }
      table.unlistedRows = list.count - table.rows.count
      return table
    }
    var result = CommandResult.table(
      try build(shown), documents: words.selection.documents,
      evidence: Evidence(in: words.corpus, count: list.count) { row in
        try page(try order(row + 1)[row], of: list)
      })
    if shown < list.count { result.whole = { CommandOutput(try build(list.count)) } }
    return result
  }

  private static func columns(_ title: String, note: String?) -> [TableColumn] {
    var columns = [
      TableColumn("item", title, style: .key, priority: .essential),
      TableColumn("frequency", format: .count, priority: .essential),
      TableColumn("documents", format: .count),
      TableColumn("per_million", format: .decimal(0)),
      TableColumn("dp", "DP", format: .decimal(3), priority: .optional),
      TableColumn("juilland_d", "Juilland's D", format: .decimal(3), priority: .optional),
      TableColumn("arf", "ARF", format: .decimal(2), priority: .optional),
    ]
    if let note {
      columns.append(
        TableColumn("note", note, visibility: .tableOnly, style: .muted, isFlexible: true))
    }
    return columns
  }

  private static func row<Items: CountedItems>(
    _ item: Int, of list: ItemList<Items>, withNote: Bool
  ) -> [Value] {
    let figures = list.figures(of: item)
    var row: [Value] = [
      .text(list.items.text(of: item)), .integer(figures.frequency), .integer(figures.documents),
      Value(Rate.perMillion(figures.frequency, of: list.words.count)),
      Value(figures.dispersion.dp), Value(figures.dispersion.juillandD),
      Value(figures.reduced.value),
    ]
    if withNote { row.append(.text(list.items.note(of: item))) }
    return row
  }

  private static func page<Items: CountedItems>(
    _ item: Int, of list: ItemList<Items>
  ) throws -> EvidencePage {
    let figures = list.figures(of: item)
    let corpus = list.words.corpus
    let places = try list.items.tokens(of: item).map { token in
      let first = Int(token)
      let last = first + list.items.length(of: item, at: token) - 1
      try corpus.check(tokens: first..<last + 1)
      return EvidencePlace(
        corpus.document(ofToken: first),
        corpus.byteRange(ofToken: first).lowerBound..<corpus.byteRange(ofToken: last).upperBound)
    }
    return EvidencePage(
      title: list.items.text(of: item),
      explanations: [.perMillion(figures.frequency, of: list.words.count)]
        + [DispersionMeasure.dp, .juillandD].map(figures.dispersion.explanation)
        + [figures.reduced.explanation],
      places: places)
  }
}

extension Explanation {
  /// Explains a rate per million words and numbers.
  static func perMillion(_ frequency: Int, of size: Int) -> Explanation {
    Explanation(
      MeasureDescription(
        "per_million", "Per million", variant: "words and numbers, not punctuation",
        formula: "10⁶·f/N", source: "relative frequency"),
      steps: ["f = \(frequency), N = \(size)", "10⁶·\(frequency)/\(size)"],
      value: Rate.perMillion(frequency, of: size))
  }
}
