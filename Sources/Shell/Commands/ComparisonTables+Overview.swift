import Comparison
import NewsCorpus
import Tables
import Terminal

extension ComparisonTables {
  /// One screen: who shares how much with whom, where each report's words come from, the strongest
  /// conflicts and exclusives.
  func overview(
    conflicts: [Disagreement], exclusive: [ExclusiveFinding], apart: [Int]
  ) -> CommandOutput {
    var provenance = provenanceTable()
    if !apart.isEmpty {
      provenance.footnotes.append("Standing apart: \(Phrase.list(apart.map(name))).")
    }
    var pairTable = pairs()
    pairTable.heading = "Text shared by two"
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
      .table(provenance),
    ]
    views.append(.table(head(pairTable, rows: 5, rest: "--pairs")))
    if !conflicts.isEmpty {
      views.append(.table(head(conflictTable, rows: 4, rest: "--conflicts")))
    }
    if !exclusive.isEmpty {
      views.append(.table(head(exclusiveTable, rows: 5, rest: "--exclusive")))
    }
    return CommandOutput(record: record, views: views)
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
