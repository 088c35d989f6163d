import CommandLanguage
import NewsCorpus
import Search
import Statistics
import Tables
import Terminal

/// `stats dispersion WORD`: where in the corpus a word stands, and how evenly.
enum StatsDispersionCommand: Command {
  static let description = CommandDescription(
    name: "stats dispersion", summary: "how evenly a word is spread, per document and as a plot",
    discussion: """
      WORD is read as `find` reads it. Parts are the documents: `range` is how many have it, `dp` \
      Gries' deviation of proportions, `dp_norm` the same divided by its maximum, `juilland_d` \
      Juilland's D, `arf` the average reduced frequency. The plot runs along the corpus in reading \
      order.
      """,
    parameters: [
      .init("WORD", .text, summary: "the word, or a pattern", validate: FindCommand.validate)
    ],
    options: [
      .init(flag: "--case", summary: "upper and lower case of WORD differ"), CommonOption.within,
    ] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats dispersion Vertrag", "one word"),
      .init("stats dispersion ~Gespräch Deichbote", "a stem in one outlet"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let matches = try await session.matches(
      ofWord: call.argument("WORD"), in: selection, call: call)
    let words = try session.countedWords(of: selection)
    let tokens = matches.map { UInt32($0.tokens.lowerBound) }
    let figures = words.figures(ofTokens: tokens)
    let parts = CorpusParts(sizes: words.documentSizes)
    let record = Table(object: [
      (TableColumn("frequency", format: .count), .integer(figures.frequency)),
      (TableColumn("range", "documents with it", format: .count), .integer(figures.documents)),
      (TableColumn("dp", "DP", format: .decimal(6)), Value(figures.dispersion.dp)),
      (TableColumn("dp_norm", "DPnorm", format: .decimal(6)), Value(figures.dispersion.dpNorm)),
      (
        TableColumn("juilland_d", "Juilland's D", format: .decimal(6)),
        Value(figures.dispersion.juillandD)
      ),
      (TableColumn("arf", "ARF", format: .decimal(6)), Value(figures.reduced.value)),
      (TableColumn("parts", "documents", format: .count), .integer(parts.count)),
    ])
    var object = record
    if record.rows.first?.contains(.null) == true {
      object.footnotes.append("An empty figure is undefined for these numbers: why N says why.")
    }
    let concordance = Concordance(matches, in: selection.corpus)
    return .records(
      CommandOutput(
        record: record,
        views: [.table(object)]
          + (matches.isEmpty
            ? [] : [.table(plot(of: tokens, in: words)), .table(documents(of: tokens, in: words))])),
      documents: Set(matches.map(\.document)).sorted(),
      evidence: Evidence(in: selection.corpus, count: 7) { row in
        page(row, figures, of: concordance, in: words)
      })
  }

  /// The corpus from its first to its last word, in slices of equal size.
  private static func plot(of tokens: [UInt32], in words: CountedWords) -> Table {
    let slices = max(1, min(60, words.count))
    var counts = [Int](repeating: 0, count: slices)
    for token in tokens {
      counts[min(slices - 1, words.rank(Int(token)) * slices / max(1, words.count))] += 1
    }
    return Table(
      columns: [TableColumn("plot", "along the corpus", format: .sparkline)],
      rows: [[.array(counts.map { .integer($0) })]])
  }

  private static func documents(of tokens: [UInt32], in words: CountedWords) -> Table {
    var table = Table(columns: [
      TableColumn("doc", "document", style: .key, isFlexible: true, priority: .essential),
      TableColumn("source", "outlet", priority: .optional),
      TableColumn("frequency", format: .count), TableColumn("tokens", format: .count),
      TableColumn("per_million", format: .decimal(0)),
      TableColumn("share", "", format: .bar(16)),
    ])
    var counts = [Int](repeating: 0, count: words.documentSizes.count)
    for (part, count) in words.countsByPart(ofTokens: tokens) { counts[part] = count }
    for (part, number) in words.selection.documents.enumerated() {
      let metadata = words.corpus.metadata[number]
      let rate = Rate.perMillion(counts[part], of: words.documentSizes[part])
      table.rows.append([
        .text(metadata.name), Value(metadata.source), .integer(counts[part]),
        .integer(words.documentSizes[part]), Value(rate), .number(rate ?? 0),
      ])
    }
    return table
  }

  private static func page(
    _ row: Int, _ figures: ItemFigures, of concordance: Concordance, in words: CountedWords
  ) -> EvidencePage {
    let measures: [DispersionMeasure] = [.range, .dp, .dpNorm, .juillandD]
    switch row {
    case 1...4:
      let measure = measures[row - 1]
      return EvidencePage(
        title: measure.description.name,
        explanations: [figures.dispersion.explanation(of: measure)],
        details: [.table(parts(of: concordance, in: words))])
    case 5:
      return EvidencePage(
        title: ReducedFrequency.description.name, explanations: [figures.reduced.explanation])
    case 6:
      return EvidencePage(
        title: "documents", details: [.table(DocumentList.table(of: words.selection))])
    default:
      return EvidencePage(
        title: "frequency",
        places: concordance.matches.map {
          EvidencePlace($0.document, concordance.byteRange(of: $0))
        })
    }
  }

  /// What each document adds to the measures: its share of the words and of the occurrences.
  private static func parts(of concordance: Concordance, in words: CountedWords) -> Table {
    var table = Table(columns: [
      TableColumn("doc", "document", style: .key, isFlexible: true, priority: .essential),
      TableColumn("tokens", format: .count), TableColumn("s", format: .decimal(6)),
      TableColumn("frequency", format: .count), TableColumn("v/f", format: .decimal(6)),
    ])
    let tokens = concordance.matches.map { UInt32($0.tokens.lowerBound) }
    var counts = [Int](repeating: 0, count: words.documentSizes.count)
    for (part, count) in words.countsByPart(ofTokens: tokens) { counts[part] = count }
    for (part, number) in words.selection.documents.enumerated() {
      let size = words.documentSizes[part]
      table.rows.append([
        .text(words.corpus.metadata[number].name), .integer(size),
        words.count == 0 ? .null : .number(Double(size) / Double(words.count)),
        .integer(counts[part]),
        tokens.isEmpty ? .null : .number(Double(counts[part]) / Double(tokens.count)),
      ])
    }
    return table
  }
}
