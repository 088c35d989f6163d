import CommandLanguage
import NewsCorpus
import Tables
import Terminal

/// `show DOC`: one page.
enum ShowCommand: Command {
  static let description = CommandDescription(
    name: "show", summary: "show one document: the article, or the whole page",
    discussion: """
      Without options the article: title, lead and body, with names, times, quotations and what \
      reports of the days around it share in colour, and a legend that counts them. --marked shows \
      the whole page in order with the lines and the kind of each stretch (`zone` corrects them), \
      --raw the page as it was decoded, which is the text that all offsets and lines count in. --row N \
      shows the page that row N of the last result stands on, its place marked.
      """,
    parameters: [.init("DOC", .document, arity: .optional, summary: "the document")],
    options: [
      .init(flag: "--raw", summary: "the whole page, byte for byte"),
      .init(flag: "--marked", summary: "the whole page with the kind of each stretch"),
      .init(
        "--row", value: "N", .integer(1...Int.max),
        summary: "the page that row N of the last result stands on"),
      CommonOption.zones, CommonOption.format,
    ],
    examples: [
      .init("show 4", "the article of document 4"),
      .init("show bergpost --marked", "which lines were taken for what"),
      .init("find Vertrag; show --row 2", "the page of a line that was found"),
      .init("show bergpost --raw > bergpost.txt", "the text that offsets count in"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    if session.corpus.isEmpty {
      throw call.error("no documents are loaded", advice: "try: load PATH…")
    }
    let place = try session.placeOfRow(for: call)
    let document: Document
    if let word = call.argument("DOC") {
      document = try session.document(word)
    } else if let place {
      document = session.corpus[document: place.document]
    } else {
      throw call.error("which document?", advice: "try: show 1")
    }
    if call.flag("--raw") {
      return CommandResult(content: .exact(document.text), documents: [document.number])
    }
    let zones = call.option("--zones").flatMap { ZoneSet(names: $0.text) }
    if call.flag("--marked") {
      return .records(marked(document, zones: zones ?? .all), documents: [document.number])
    }
    let read = zones ?? session.settings.zones
    let marks =
      session.format(of: call).isForPeople
      ? try await session.marked(document, zones: read, for: call) : MarkedArticle(document)
    return .records(article(marks, zones: read, place: place?.bytes), documents: [document.number])
  }

  private static func marked(_ document: Document, zones: ZoneSet) -> CommandOutput {
    let offsets = ScalarOffsets(document)
    var table = Table(columns: [
      TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
      TableColumn("line", visibility: .recordOnly),
      TableColumn(
        "lines", "line", alignment: .right, visibility: .tableOnly, style: .muted,
        priority: .essential),
      TableColumn("kind", style: .key, priority: .essential),
      TableColumn("text", format: .snippet, priority: .essential),
    ])
    table.isAlwaysWhole = true
    let lines = TextLines(document.text)
    for zone in document.zones where zones.contains(zone.kind) {
      let range = offsets.scalars(zone.range)
      let first = lines.line(atByte: zone.range.lowerBound)
      let last = lines.line(atByte: max(zone.range.lowerBound, zone.range.upperBound - 1))
      table.rows.append([
        .integer(range.lowerBound), .integer(range.upperBound), .integer(first),
        .text(LineNumbers.text(of: [first...last])), .text(zone.kind.name),
        .text(document.string(zone.range)),
      ])
    }
    return CommandOutput(table)
  }

  private static func article(
    _ marked: MarkedArticle, zones: ZoneSet, place: Range<Int>?
  ) -> CommandOutput {
    let document = marked.document
    let metadata = document.metadata
    let text = document.string(of: zones)
    let record = Table(object: [
      (TableColumn("doc"), .text(metadata.name)), (TableColumn("source"), Value(metadata.source)),
      (TableColumn("title"), Value(metadata.title)),
      (TableColumn("date"), Value(metadata.date?.description)), (TableColumn("text"), .text(text)),
    ])
    var head = StyledText(line: metadata.name, .key)
    for part in [metadata.source, metadata.date?.description, metadata.url] {
      if let part { head.append(StyledText(line: " · " + part, .muted)) }
    }
    var views: [Block] = [.paragraph(head)]
    for zone in document.zones {
      // A place outside the article is shown all the same: it is what was asked for.
      let found = place.flatMap { $0.overlaps(zone.range) ? $0.clamped(to: zone.range) : nil }
      guard found != nil || zones.contains(zone.kind) else { continue }
      let plain: Style = zone.kind == .title ? .heading : .plain
      guard let found else {
        views.append(.paragraph(marked.text(of: zone.range, plain: plain)))
        continue
      }
      views.append(
        .paragraph(
          StyledText("> ", .match)
            + marked.text(of: zone.range.lowerBound..<found.lowerBound, plain: plain)
            + StyledText(line: document.string(found), .match)
            + marked.text(of: found.upperBound..<zone.range.upperBound, plain: plain)))
    }
    if !marked.legend.isEmpty { views.append(.paragraph(marked.legend)) }
    return CommandOutput(record: record, views: views)
  }
}
