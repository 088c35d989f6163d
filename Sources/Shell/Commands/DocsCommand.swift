import CommandLanguage
import Comparison
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
      name. `repeats` names the document published first that has the same text or nearly so (four \
      fifths of the runs of five words); `use unique` leaves the others out.
      """,
    options: [
      .init(flag: "--duplicates", summary: "only duplicates, in groups, the first published first")
    ] + CommonOption.listing, documents: .positional, takesConditions: true,
    examples: [
      .init("docs", "lists all documents"),
      .init("docs where date < 2026-02-05", "those published before 5 February"),
      .init("let early = docs where date < 2026-02-05", "keeps them as @early"),
      .init("docs Deichbote --format csv", "one outlet's, for a spreadsheet"),
      .init("docs --duplicates", "which documents are the same text, or nearly"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let duplicates = try session.duplicates()
    if call.flag("--duplicates") { return groups(of: duplicates, in: selection) }
    return .table(
      table(of: selection, duplicates: duplicates), documents: selection.documents)
  }

  /// The documents of a selection, a row each.
  static func table(of selection: Selection, duplicates: Duplicates) -> Table {
    let hasCopies = selection.documents.contains { duplicates.original(of: $0) != nil }
    var table = Table(columns: columns(withCopies: hasCopies), emptyText: "No document matches.")
    table.rows = selection.documents.map { number in
      let original = duplicates.original(of: number).map { selection.corpus.metadata[$0].name }
      return row(selection.corpus[document: number], zones: selection.zones, original: original)
    }
    return table
  }

  private static func columns(withCopies hasCopies: Bool) -> [TableColumn] {
    [
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
      TableColumn(
        "duplicate_of", "repeats", visibility: hasCopies ? .both : .recordOnly, style: .key),
    ]
  }

  private static func row(_ document: Document, zones: ZoneSet, original: String?) -> [Value] {
    let metadata = document.metadata
    return [
      .integer(document.number + 1), .text(metadata.name), .text(metadata.path),
      Value(metadata.source), Value(metadata.title), Value(metadata.date?.description),
      Value(metadata.date?.date.description), .text(metadata.dateBasis.rawValue),
      .text(metadata.language), Value(metadata.url),
      Value(metadata.updated?.description), .integer(document.tokenCount(in: zones)),
      .integer(document.sentences(in: zones).count), Value(document.boilerplateShare),
      Value(original),
    ]
  }

  /// The groups of duplicates with at least two documents of a selection.
  private static func groups(of duplicates: Duplicates, in selection: Selection) -> CommandResult {
    var table = Table(
      columns: [
        TableColumn("group", style: .muted, priority: .essential),
        TableColumn("doc", "document", style: .key, priority: .essential),
        TableColumn("similarity", format: .share, priority: .essential),
        TableColumn("duplicate_of", visibility: .recordOnly),
        TableColumn("source", "outlet", priority: .essential),
        TableColumn("title", format: .snippet, minimumWidth: 18),
        TableColumn("date", style: .time, priority: .essential),
      ], emptyText: "No document repeats another.")
    let selected = Set(selection.documents)
    var shown: [Int] = []
    var number = 0
    for group in duplicates.groups {
      let members =
        [(document: group.original, similarity: nil as Double?)]
        + group.copies.map { ($0.document, $0.similarity) }
      let wanted = members.filter { selected.contains($0.document) }
      guard wanted.count > 1 else { continue }
      number += 1
      for member in wanted {
        let metadata = selection.corpus.metadata[member.document]
        let original =
          member.similarity == nil ? nil : selection.corpus.metadata[group.original].name
        table.rows.append([
          .integer(number), .text(metadata.name), Value(member.similarity), Value(original),
          Value(metadata.source), Value(metadata.title), Value(metadata.date?.description),
        ])
        shown.append(member.document)
      }
    }
    return .table(table, documents: shown)
  }
}
