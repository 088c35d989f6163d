import NewsCorpus
import Statistics
import Tables
import Terminal

/// Evidence as people read it, and as records.
struct EvidenceReport {
  private let corpus: Corpus
  private var record = Table(
    columns: EvidenceReport.columns, emptyText: "Nothing stands behind it.")
  private var views: [Block] = []
  private var places: PlaceFinder
  private var pages: [Int: (lines: PageLines, sentences: SentenceFinder)] = [:]

  /// Starts a report about places of a corpus.
  init(of corpus: Corpus) {
    self.corpus = corpus
    places = PlaceFinder(corpus)
  }

  private static let columns = [
    TableColumn("row"), TableColumn("item"), TableColumn("measure"), TableColumn("value"),
    TableColumn("variant"), TableColumn("formula"), TableColumn("table"), TableColumn("steps"),
    TableColumn("reference"), TableColumn("doc"), TableColumn("source"), TableColumn("date"),
    TableColumn("line"), TableColumn("start"), TableColumn("end"), TableColumn("text"),
    TableColumn("sentence"), TableColumn("note"),
  ]

  /// How many rows are left out, as tables say it.
  func remainder(shown: Int, of count: Int) -> StyledText {
    let left = count - shown
    return StyledText(
      "\(left) more row\(left == 1 ? "" : "s") of \(count): --top 0 shows all", .muted)
  }

  /// The report so far.
  var output: CommandOutput { CommandOutput(record: record, views: views) }

  /// Adds the evidence of a row, counted from 0.
  ///
  /// - Throws: `CancellationError`.
  mutating func add(_ page: EvidencePage, row: Int) throws {
    views.append(
      .paragraph(StyledText("\(row + 1)  ", .muted) + StyledText(line: page.title, .heading)))
    for explanation in page.explanations { add(explanation, row: row, item: page.title) }
    views += page.details
    let readers = page.places.count == 1 ? try single(page.places[0]) : try list(page.places)
    views += readers
    for place in page.places {
      if Task.isCancelled { throw CancellationError() }
      add(place, row: row, item: page.title)
    }
    if page.explanations.isEmpty, page.details.isEmpty, page.places.isEmpty {
      views.append(
        .paragraph(StyledText("Nothing stands behind it: no place, no measure.", .muted)))
    }
  }

  // MARK: - Measures

  private mutating func add(_ explanation: Explanation, row: Int, item: String) {
    let measure = explanation.measure
    let table = explanation.table?.lines ?? []
    record.rows.append(
      [
        .integer(row + 1), .text(item), .text(measure.key), Value(explanation.value),
        .text(measure.variant), .text(measure.formula), .texts(table), .texts(explanation.steps),
        .text(measure.source),
      ] + [Value](repeating: .null, count: 9))
    let value = explanation.value.map(FigureText.text) ?? "undefined"
    var lines = [
      StyledText(measure.name, .key) + StyledText(" = " + value, .number)
        + StyledText("   (\(measure.variant))", .muted),
      StyledText("  " + measure.formula),
    ]
    lines += (table + explanation.steps).map { StyledText("  " + $0) }
    lines.append(StyledText("  " + measure.source, .muted))
    views.append(.preformatted(lines))
  }

  // MARK: - Places

  private mutating func add(_ place: EvidencePlace, row: Int, item: String) {
    let document = corpus[document: place.document]
    let range = places.scalars(place.bytes, in: place.document)
    record.rows.append(
      [.integer(row + 1), .text(item)] + [Value](repeating: .null, count: 7) + [
        .text(document.metadata.name), Value(document.metadata.source),
        Value(document.metadata.date?.description),
        .integer(page(place.document).lines.number(ofByte: place.bytes.lowerBound)),
        .integer(range.lowerBound), .integer(range.upperBound),
        .text(document.string(place.bytes)),
        .text(flat(sentences(around: place), of: place.document)), Value(place.note),
      ])
  }

  /// One place at length: the sentence, and the lines of the page around it.
  private mutating func single(_ place: EvidencePlace) throws -> [Block] {
    let document = corpus[document: place.document]
    let range = places.scalars(place.bytes, in: place.document)
    let page = page(place.document).lines
    let last = max(place.bytes.lowerBound, place.bytes.upperBound - 1)
    let numbers = page.number(ofByte: place.bytes.lowerBound)...page.number(ofByte: last)
    var head = StyledText(line: document.metadata.name, .key)
    let facts = [document.metadata.source, document.metadata.date?.description].compactMap { $0 }
    let line =
      numbers.count == 1
      ? "line \(numbers.lowerBound)" : "lines \(numbers.lowerBound) to \(numbers.upperBound)"
    for fact in facts + [line, "characters \(range.lowerBound) to \(range.upperBound)"] {
      head.append(StyledText(line: " · " + fact, .muted))
    }
    let whole = sentences(around: place)
    let (start, end) = (place.bytes.lowerBound, place.bytes.upperBound)
    var text = StyledText(line: flat(whole.lowerBound..<start, of: place.document))
    text.append(StyledText(line: flat(place.bytes, of: place.document), .match))
    text.append(StyledText(line: flat(end..<whole.upperBound, of: place.document)))
    var blocks: [Block] = [.paragraph(head), .paragraph(text)]
    if let note = place.note { blocks.append(.paragraph(StyledText(line: note, .muted))) }
    var table = Table(columns: [
      TableColumn("line", style: .muted, priority: .essential),
      TableColumn("text", "on the page", isFlexible: true, priority: .essential),
    ])
    table.isAlwaysWhole = true
    for line in page.around(numbers, reach: 2) {
      let isInside = numbers.contains(line.number)
      table.rows.append([.integer(line.number), .text(isInside ? line.text : cut(line.text))])
    }
    blocks.append(.table(table))
    return blocks
  }

  /// Several places, a line each.
  private mutating func list(_ found: [EvidencePlace]) throws -> [Block] {
    guard !found.isEmpty else { return [] }
    var table = Table(columns: [
      TableColumn("doc", "document", style: .key, isFlexible: true, minimumWidth: 12),
      TableColumn("line", style: .muted),
      TableColumn("sentence", isFlexible: true, minimumWidth: 30, priority: .essential),
      TableColumn("note", "read as", style: .muted, isFlexible: true),
    ])
    if found.allSatisfy({ $0.note == nil }) { table.columns.removeLast() }
    for place in found {
      if Task.isCancelled { throw CancellationError() }
      let document = corpus[document: place.document]
      let finder = page(place.document).sentences
      let excerpt =
        finder.sentence(atByte: place.bytes.lowerBound)
        .map { finder.excerpt(of: $0, around: place.bytes) } ?? document.string(place.bytes)
      table.rows.append([
        .text(document.metadata.name),
        .integer(page(place.document).lines.number(ofByte: place.bytes.lowerBound)),
        .text(excerpt), Value(place.note),
      ])
    }
    return [.table(table)]
  }

  // MARK: - Pages

  /// The lines and sentences of a document, found once.
  private mutating func page(_ document: Int) -> (lines: PageLines, sentences: SentenceFinder) {
    if let known = pages[document] { return known }
    let page = (PageLines(corpus[document: document]), SentenceFinder(corpus[document: document]))
    pages[document] = page
    return page
  }

  /// The sentences a place stands in, from the first to the last one it touches.
  private mutating func sentences(around place: EvidencePlace) -> Range<Int> {
    let document = corpus[document: place.document]
    let finder = page(place.document).sentences
    var whole = place.bytes
    let last = max(place.bytes.lowerBound, place.bytes.upperBound - 1)
    for byte in [place.bytes.lowerBound, last] {
      guard let sentence = finder.sentence(atByte: byte) else { continue }
      let range = document.byteRange(ofSentence: sentence)
      // A place outside every sentence, such as a bare line, stands for itself.
      guard range.overlaps(place.bytes) else { continue }
      whole = min(whole.lowerBound, range.lowerBound)..<max(whole.upperBound, range.upperBound)
    }
    return whole
  }

  private func flat(_ bytes: Range<Int>, of document: Int) -> String {
    corpus[document: document].string(bytes).replacingAll("\n", with: " ")
  }

  /// A line of the page beside the one that is meant: only its beginning where it is long.
  private func cut(_ line: String) -> String {
    let longest = 160
    guard line.unicodeScalars.count > longest else { return line }
    return String(line.unicodeScalars.prefix(longest)) + " …"
  }
}
