import NewsCorpus
import Search
import Tables
import Terminal

/// The views of `find`.
struct FindTables: Sendable {
  /// The matches in the order of the lines.
  let concordance: Concordance
  private let context: ContextSize
  private let summary: String
  private let labels: FindLabels?

  /// Prepares the lines of a concordance.
  ///
  /// - Parameters:
  ///   - summary: how much was found, for the foot of the table.
  ///   - labels: the parts that have a column of their own, where the pattern names some.
  init(
    _ concordance: Concordance, context: ContextSize, summary: String, labels: FindLabels?
  ) {
    self.concordance = concordance
    self.context = context
    self.summary = summary
    self.labels = labels
  }

  /// The first lines: records for machines, aligned columns for people.
  ///
  /// - Parameter isWide: whether people read the context as running text, not in columns.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(length of the lines).
  func output(first count: Int, isWide: Bool) throws -> CommandOutput {
    let table = try lines(first: count)
    guard isWide, !table.rows.isEmpty else { return CommandOutput(table) }
    var views: [Block] = []
    for number in 0..<count { views += try paragraph(number, of: table) }
    var notes: [String] = []
    if table.unlistedRows > 0 {
      notes.append(
        Phrase.count(table.unlistedRows, "more row") + " of \(concordance.matches.count): "
          + "--top 0 shows all")
    }
    for note in notes + table.footnotes { views.append(.paragraph(StyledText(note, .muted))) }
    return CommandOutput(record: table, views: views)
  }

  private func lines(first count: Int) throws -> Table {
    let corpus = concordance.corpus
    var table = Table(
      columns: [
        TableColumn("doc", visibility: .recordOnly), TableColumn("start", visibility: .recordOnly),
        TableColumn("end", visibility: .recordOnly),
        TableColumn("number", "doc", visibility: .tableOnly, style: .muted),
        TableColumn(
          "outlet", visibility: .tableOnly, style: .key, isFlexible: true, minimumWidth: 14),
        TableColumn("date", visibility: .tableOnly, style: .time),
        TableColumn("left", alignment: .right, minimumWidth: 16, priority: .essential),
        TableColumn("match", style: .match, priority: .essential),
        TableColumn("right", minimumWidth: 16, priority: .essential),
      ] + (labels?.columns ?? []), emptyText: "No hit.")
    let shown = concordance.matches.prefix(count)
    let parts = try labels?.values(of: Array(shown))
    table.rows.reserveCapacity(shown.count)
    var known: PageFacts?
    for (number, match) in shown.enumerated() {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let line = try concordance.line(of: match, context: context)
      var page = known
      if page?.number != match.document { page = try PageFacts(match.document, of: corpus) }
      known = page
      guard let page else { continue }
      let range = page.offsets.scalars(concordance.byteRange(of: match))
      table.rows.append([
        page.name, .integer(range.lowerBound), .integer(range.upperBound),
        .integer(match.document + 1), page.outlet, page.date,
        .text(line.left), .text(line.text), .text(line.right),
      ])
      if let parts { table.rows[table.rows.count - 1] += parts[number] }
    }
    table.unlistedRows = concordance.matches.count - shown.count
    if !table.rows.isEmpty { table.footnotes.append(summary) }
    return table
  }

  /// What the lines of a page have in common.
  private struct PageFacts {
    let number: Int
    let name: Value
    let outlet: Value
    let date: Value
    let offsets: ScalarOffsets

    init(_ number: Int, of corpus: Corpus) throws(SnapshotError) {
      try corpus.checkMetadata(of: number)
      try corpus.checkScalars(of: number)
      let document = corpus[document: number]
      let metadata = document.metadata
      self.number = number
      name = .text(metadata.name)
      outlet = .text(metadata.source ?? metadata.name)
      date = Value(metadata.date?.date.description)
      offsets = ScalarOffsets(document)
    }
  }

  /// A line as running text under the name of its page.
  private func paragraph(_ number: Int, of table: Table) throws -> [Block] {
    let document = concordance.corpus[document: concordance.matches[number].document]
    let metadata = document.metadata
    var head = StyledText(line: metadata.name, .key)
    for fact in [metadata.source, metadata.date?.date.description] {
      if let fact { head.append(StyledText(line: " · " + fact, .muted)) }
    }
    let line = try concordance.line(of: concordance.matches[number], context: context)
    let parts = gaps(around: number)
    var text = StyledText(line: line.left + (parts.before ? " " : ""))
    text.append(StyledText(line: line.text, .match))
    text.append(StyledText(line: (parts.after ? " " : "") + line.right))
    return [.paragraph(head + StyledText("\n") + text)]
  }

  /// Whether white space stands on either side of a match.
  private func gaps(around number: Int) -> (before: Bool, after: Bool) {
    let match = concordance.matches[number]
    let bytes = concordance.byteRange(of: match)
    let text = concordance.corpus[document: match.document].text
    return (
      bytes.lowerBound > 0 && text[bytes.lowerBound - 1] <= 0x20,
      bytes.upperBound < text.count && text[bytes.upperBound] <= 0x20
    )
  }

  /// How often a pattern matches in groups of documents.
  static func groups(_ counts: [GroupCount], title: String, summary: String) -> Table {
    var table = Table(columns: [
      TableColumn("group", title, style: .key, priority: .essential),
      TableColumn("hits", format: .count, priority: .essential),
      TableColumn("share", "", visibility: .tableOnly, format: .bar(12), priority: .optional),
      TableColumn("documents_with_hits", "docs with hits", format: .count),
      TableColumn("documents", "of docs", format: .count),
      TableColumn("per_million", format: .decimal(0)),
    ])
    table.isAlwaysWhole = true
    let most = counts.map(\.hits).max() ?? 0
    table.rows = counts.map { count in
      [
        Value(count.key), .integer(count.hits),
        .number(most == 0 ? 0 : Double(count.hits) / Double(most)),
        .integer(count.documentsWithHits), .integer(count.documents),
        count.tokens == 0
          ? .null : .number(Double(count.hits) * 1_000_000 / Double(count.tokens)),
      ]
    }
    table.footnotes.append(summary)
    return table
  }
}
