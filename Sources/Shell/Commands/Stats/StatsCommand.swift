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
      documents. Shares are those of all words: words of names, figures in digits, words in direct \
      speech. why N shows the formula of a line with its numbers.
      """,
    options: [
      .init(
        "--by", value: "FIELD|@SET", .field,
        summary:
          "one row per source, doc, language, date, month, metadata field, or in a set or not"
      ),
      .init(
        "--measures", value: "KEYS", .choices(Figure.all.map(\.column.key)),
        summary: "only some figures, by their names in records, separated by commas",
        defaultText: "all"),
      .init(
        flag: "--plot", summary: "bars for each group; without --by the lengths of the sentences"),
      StatsListing.fold, CommonOption.within,
    ] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats", "the figures of all documents"),
      .init("stats --by source", "the outlets side by side"),
      .init("stats Bergpost --explain", "one outlet's, with formulas"),
      .init("stats --by month --measures mattr,lix,quoted_share --plot", "three figures by month"),
      .init("stats --by @early", "a kept set beside the rest"),
    ])

  /// Above so many words names and quotations are only looked for when their shares are asked for.
  private static let annotatedWords = 1_000_000

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call, isRead: false)
    let key = try call.option("--by").map(session.groupKey)
    let chosen = Figure.chosen(by: call)
    let isAsked = call.option("--measures") != nil
    let (isFolded, plots) = (call.flag("--fold"), call.flag("--plot"))
    if key == nil, !plots, let known = session.wholeFigures(of: selection, isFolded: isFolded),
      known.hasShares || !isAsked || !chosen.contains(where: \.needsShares),
      let entries = known.entries(of: chosen)
    {
      return overview(
        of: selection, chosen: chosen, values: entries.map(\.value),
        notes: footnotes(known.otherLanguages, hasShares: known.hasShares, chosen: chosen)
      ) { entries[$0].explanation }
    }
    try selection.corpus.check(selection.documents)
    let words = try session.countedWords(of: selection)
    var shares: [Int: TextShares]?
    if chosen.contains(where: \.needsShares), isAsked || words.count <= annotatedWords {
      shares = try await session.shares(of: words, for: call)
    }
    let figures = try figures(of: words, isFolded: isFolded, shares: shares)
    if let key, let field = call.option("--by") {
      return try groups(
        selection.grouped(by: key), of: selection, title: field.text, chosen: chosen,
        showsAll: isAsked, plots: plots, figures: figures)
    }
    let whole = try figures(selection)
    return overview(
      of: selection, chosen: chosen, values: try chosen.map { try $0.value(whole) },
      notes: footnotes(whole.otherLanguages, hasShares: whole.shares != nil, chosen: chosen),
      views: plots ? [.table(sentenceLengths(of: words))] : []
    ) { try chosen[$0].explanation(whole) }
  }

  /// The figures of the whole corpus for a snapshot; nothing where they would need names and
  /// quotations that nobody has asked for yet.
  static func wholeFigures(
    in session: isolated Session, for call: Call
  ) async throws -> WholeFigures? {
    let selection = Selection(allOf: session.corpus, zones: session.settings.zones)
    let words = try session.countedWords(of: selection)
    var shares: [Int: TextShares]?
    if words.count <= annotatedWords {
      guard try session.isAnnotated(selection) else { return nil }
      shares = try await session.shares(of: words, for: call)
    }
    let figures = try figures(of: words, isFolded: false, shares: shares)
    return try WholeFigures(figures(selection), zones: selection.zones, isFolded: false)
  }

  /// What computes the figures of a selection or a part of it.
  private static func figures(
    of words: CountedWords, isFolded: Bool, shares: [Int: TextShares]?
  ) throws -> @Sendable (Selection) throws -> SelectionFigures {
    let lengths = try FormLengths(words)
    let folding = isFolded ? CaseFolding(words.corpus.vocabulary) : nil
    return { selection in
      try SelectionFigures(selection, lengths: lengths, folding: folding, shares: shares)
    }
  }

  private static func overview(
    of selection: Selection, chosen: [Figure], values: [Value], notes: [String],
    views: [Block] = [], explanation: @escaping @Sendable (Int) throws -> Explanation?
  ) -> CommandResult {
    var object = Table(object: zip(chosen, values).map { ($0.column, $1) })
    object.footnotes = notes
    return .records(
      CommandOutput(record: object, views: [.table(object)] + views),
      documents: selection.documents,
      evidence: Evidence(in: selection.corpus, count: chosen.count) { row in
        var page = EvidencePage(title: chosen[row].column.title)
        if let explanation = try explanation(row) {
          page.explanations = [explanation]
        } else {
          try selection.corpus.check(selection.documents)
          page.details = [.table(DocumentList.table(of: selection))]
        }
        return page
      })
  }

  private static func footnotes(
    _ otherLanguages: Int, hasShares: Bool, chosen: [Figure]
  ) -> [String] {
    var notes: [String] = []
    if otherLanguages > 0, chosen.contains(where: \.isGerman) {
      notes.append(
        "Flesch (Amstad) and Wiener Sachtextformeln: without "
          + Phrase.count(otherLanguages, "document") + " not in German.")
    }
    if !hasShares, chosen.contains(where: \.needsShares) {
      notes.append(
        "Shares are left out over \(annotatedWords) words: --measures "
          + chosen.filter(\.needsShares).map(\.column.key).joined(separator: ",") + " counts them.")
    }
    return notes
  }

  // MARK: - Groups

  private static func groups(
    _ groups: [(key: String?, selection: Selection)], of selection: Selection, title: String,
    chosen: [Figure], showsAll: Bool, plots: Bool,
    figures: @escaping @Sendable (Selection) throws -> SelectionFigures
  ) throws -> CommandResult {
    var table = Table(columns: [TableColumn("group", title, style: .key, priority: .essential)])
    for figure in chosen {
      var column = figure.column
      // Side by side people read a few; records hold them all.
      if !showsAll, !Figure.sideBySide.contains(column.key) { column.visibility = .recordOnly }
      table.columns.append(column)
      if plots, column.visibility == .both {
        table.columns.append(
          TableColumn(column.key + "_bar", "", visibility: .tableOnly, format: .bar(12)))
      }
    }
    table.isAlwaysWhole = true
    for group in groups {
      let figures = try figures(group.selection)
      var row = [Value(group.key)]
      for figure in chosen {
        let value = try figure.value(figures)
        row.append(value)
        if plots, showsAll || Figure.sideBySide.contains(figure.column.key) { row.append(value) }
      }
      table.rows.append(row)
    }
    return .table(
      table, documents: selection.documents,
      evidence: Evidence(in: selection.corpus, count: groups.count) { row in
        let figures = try figures(groups[row].selection)
        return EvidencePage(
          title: groups[row].key ?? "–",
          explanations: try chosen.compactMap { try $0.explanation(figures) },
          details: [.table(DocumentList.table(of: groups[row].selection))])
      })
  }

  // MARK: - Plot

  /// How many sentences have how many words.
  private static func sentenceLengths(of words: CountedWords) -> Table {
    let corpus = words.corpus
    let lengths = words.selection.sentences.map(corpus.wordCount).filter { $0 > 0 }
    var table = Table(
      columns: [
        TableColumn("words", "words in a sentence", alignment: .right),
        TableColumn("sentences", format: .count), TableColumn("bar", "", format: .bar(40)),
      ], emptyText: "There is no sentence.")
    table.isAlwaysWhole = true
    guard let longest = lengths.max() else { return table }
    let width = max(1, (longest + 19) / 20)
    var counts = [Int](repeating: 0, count: (longest + width - 1) / width)
    for length in lengths { counts[(length - 1) / width] += 1 }
    table.rows = counts.enumerated().map { bin, count in
      let (low, high) = (bin * width + 1, (bin + 1) * width)
      return [.text(width == 1 ? "\(low)" : "\(low)–\(high)"), .integer(count), .integer(count)]
    }
    return table
  }
}
