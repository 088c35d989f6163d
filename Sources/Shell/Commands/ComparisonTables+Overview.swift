import Comparison
import NewsCorpus
import Tables
import Terminal

extension ComparisonTables {
  /// One screen: who shares how much with whom, where each report's words come from, the strongest
  /// conflicts and exclusives.
  func overview(
    conflicts: [Disagreement], exclusive: [ExclusiveFinding]
  ) -> CommandOutput {
    var provenance = provenanceTable()
    if !apart.isEmpty {
      provenance.footnotes.append("Standing apart: \(Phrase.list(apart.map(name))).")
    }
    var conflictTable = self.conflicts(conflicts.filter { $0.status != .compatible })
    conflictTable.heading = "Where they disagree"
    var exclusiveTable = self.exclusive(exclusive)
    exclusiveTable.heading = "Only one has it"
    let record = Table(object: [
      (TableColumn("docs"), .texts(selection.documents.map(name))),
      (TableColumn("pairs"), objects(of: pairs())),
      (TableColumn("provenance"), objects(of: provenance)),
      (TableColumn("conflicts"), objects(of: self.conflicts(conflicts))),
      (TableColumn("exclusive"), objects(of: self.exclusive(exclusive))),
    ])
    var views: [Block] = [
      .paragraph(StyledText("\(selection.count) documents compared", .heading)),
      .table(sharers(of: provenance)),
    ]
    views.append(.table(matrix()))
    if !conflicts.isEmpty {
      views.append(.table(head(conflictTable, rows: 3, rest: "--conflicts")))
    }
    if !exclusive.isEmpty {
      views.append(.table(head(exclusiveTable, rows: 3, rest: "--exclusive")))
    }
    return CommandOutput(record: record, views: views)
  }

  /// How much of each outlet's text each other outlet has: the words that copied passages of both
  /// have in common, as a share of the words of the row.
  private func matrix() -> Table {
    let most = 8
    let outlets =
      groups ?? ComparedGroups(selection) { $0.metadata.source ?? $0.metadata.name }
    var words: [String: Int] = [:]
    var common: [String: [String: Int]] = [:]
    for pair in pairs(of: outlets) where pair.sharedTokens > 0 {
      (words[pair.a], words[pair.b]) = (pair.wordsOfA, pair.wordsOfB)
      common[pair.a, default: [:]][pair.b] = pair.sharedTokens
      common[pair.b, default: [:]][pair.a] = pair.sharedTokens
    }
    let ranked = common.sorted { left, right in
      let sums = (left.value.values.reduce(0, +), right.value.values.reduce(0, +))
      return sums.0 != sums.1 ? sums.0 > sums.1 : left.key < right.key
    }.map(\.key)
    let shown = ranked.prefix(most)
    var table = Table(
      columns: [TableColumn("outlet", "text shared", style: .key, priority: .essential)]
        + shown.enumerated().map { TableColumn("o\($0.offset)", String($0.element.prefix(9))) },
      emptyText: "No two outlets share text.")
    table.heading = "Text shared by outlets, per cent of the row's words"
    table.isAlwaysWhole = true
    table.rows = shown.map { row in
      [.text(row)]
        + shown.map { column in
          guard row != column, let shared = common[row]?[column] else { return .text("·") }
          let share = Double(min(shared, words[row] ?? 0)) / Double(max(words[row] ?? 0, 1))
          return .text("\(Int((share * 100).rounded()))")
        }
    }
    let rest = ranked.count - shown.count
    table.footnotes.append(
      (rest > 0 ? "\(rest) more outlets share text; " : "") + "by document: compare --pairs")
    return table
  }

  private func provenanceTable() -> Table {
    var table = Table(columns: [
      TableColumn("doc", "document", style: .key, priority: .essential),
      TableColumn("source", "outlet", visibility: .tableOnly, priority: .optional),
      TableColumn("copied", format: .share), TableColumn("edited", format: .share),
      TableColumn("quoted", format: .share), TableColumn("own", format: .share),
      TableColumn("bar", "copied ▓ edited ▒ quoted ░", visibility: .tableOnly, priority: .optional),
    ])
    table.isAlwaysWhole = true
    table.rows = shared.provenance.map { entry in
      [
        .text(name(entry.document)), Value(corpus.metadata[entry.document].source),
        .number(entry.copied), .number(entry.edited), .number(entry.quoted), .number(entry.own),
        .text(Self.bar(entry)),
      ]
    }
    return table
  }

  /// The table without the reports that share nothing where there are many, so that it fits a screen.
  private func sharers(of provenance: Table) -> Table {
    guard provenance.rows.count > 6 else { return provenance }
    var result = provenance
    let alone = shared.provenance.indices.filter { shared.provenance[$0].own == 1 }
    guard !alone.isEmpty, alone.count < provenance.rows.count else { return provenance }
    result.rows = provenance.rows.indices.filter { !alone.contains($0) }
      .map { provenance.rows[$0] }
    let names = Phrase.list(alone.map { name(shared.provenance[$0].document) }, atMost: 4)
    result.footnotes.insert("All their own: \(names).", at: 0)
    return result
  }

  /// Twenty signs, one for each twentieth of a report's words.
  private static func bar(_ entry: Provenance) -> String {
    var bar = ""
    for (share, sign) in [(entry.copied, "▓"), (entry.edited, "▒"), (entry.quoted, "░")] {
      bar += String(repeating: sign, count: Int((share * 20).rounded()))
    }
    return bar + String(repeating: "·", count: max(0, 20 - bar.count))
  }

  /// The first rows of a table, and the option that shows the others.
  private func head(_ table: Table, rows: Int, rest: String) -> Table {
    var result = table
    if table.rows.count > rows {
      result.rows = Array(table.rows[..<rows])
      result.footnotes = ["\(table.rows.count - rows) more: compare \(rest)"]
    }
    return result
  }

  /// The records of a table as a value.
  private func objects(of table: Table) -> Value {
    .array(
      table.rows.map { row in
        .object(
          zip(table.columns, row).filter { $0.0.visibility != .tableOnly }
            .map { Value.Field($0.0.key, $0.1) })
      })
  }
}
