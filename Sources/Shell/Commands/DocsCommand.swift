import CommandLanguage
import NewsCorpus
import Tables
import Terminal

/// `docs`: which pages these are.
enum DocsCommand: Command {
  static let description = CommandDescription(
    name: "docs", summary: "list the documents: outlet, title, date and how it was found",
    discussion: """
      The number in the first column can be used wherever a document is named. `basis` says where the \
      date comes from: a metadata table, the option --date, markup, a dateline, the prose, the file's \
      name.
      """,
    options: CommonOption.listing, documents: .positional, takesConditions: true,
    examples: [
      .init("docs", "lists all documents"),
      .init("docs where date < 2026-02-05", "those published before 5 February"),
      .init("let early = docs where date < 2026-02-05", "keeps them as @early"),
      .init("docs Deichbote --format csv", "one outlet's, for a spreadsheet"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    return .table(table(of: selection), documents: selection.documents)
  }

  /// The documents of a selection, a row each.
  static func table(of selection: Selection) -> Table {
    var table = Table(columns: columns, emptyText: "No document matches.")
    table.rows = selection.documents.map {
      row(selection.corpus[document: $0], zones: selection.zones)
    }
    return table
  }

  private static let columns = [
    TableColumn("number", "#", visibility: .tableOnly, style: .muted, priority: .essential),
    TableColumn("doc", "document", style: .key, priority: .essential),
    TableColumn("path", visibility: .recordOnly),
    TableColumn("source", "outlet", priority: .essential),
    TableColumn("title", format: .snippet, minimumWidth: 18),
    TableColumn("date", visibility: .recordOnly),
    TableColumn("day", "date", visibility: .tableOnly, style: .time, priority: .essential),
    TableColumn("date_basis", "basis", style: .muted, priority: .optional),
    TableColumn("language", "lang", priority: .optional),
    TableColumn("url", visibility: .recordOnly),
    TableColumn("updated", visibility: .recordOnly),
    TableColumn("tokens", format: .count),
    TableColumn("sentences", visibility: .recordOnly),
    TableColumn("boilerplate_share", visibility: .recordOnly),
  ]

  private static func row(_ document: Document, zones: ZoneSet) -> [Value] {
    let metadata = document.metadata
    return [
      .integer(document.number + 1), .text(metadata.name), .text(metadata.path),
      Value(metadata.source), Value(metadata.title), Value(metadata.date?.description),
      Value(metadata.date?.date.description), .text(metadata.dateBasis.rawValue),
      .text(metadata.language), Value(metadata.url),
      Value(metadata.updated?.description), .integer(document.tokenCount(in: zones)),
      .integer(document.sentences(in: zones).count), Value(document.boilerplateShare),
    ]
  }
}
