import NewsCorpus

/// Makes pages of files: decodes, reads the format, finds zones and metadata.
struct PageMaker {
  let options: LoadOptions
  let table: MetadataTable?
  private var usedRows: Set<Int> = []
  private var pagesWithoutRow = 0
  /// The number of pages made.
  private(set) var pageCount = 0
  /// What the pages tell of each other's years.
  private(set) var years = SiblingYears()
  /// What the pages of the present file added to these.
  private var ofFile: (rows: [Int], pagesWithoutRow: Int) = ([], 0)

  init(options: LoadOptions, table: MetadataTable?) {
    self.options = options
    self.table = table
  }

  /// What a file that is read as a whole gives.
  func draft(
    of entry: FileListing.Entry, _ content: [UInt8], _ format: InputFormat
  ) throws(FileBytes.Failure) -> FileDraft {
    let path = entry.path
    var draft = FileDraft(bytes: content.count)
    var (bytes, format) = (content, format)
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .refused(.empty) }
    var encoding = options.encoding
    var saved: MIMEReader.Page?
    if format == .mhtml {
      guard let page = MIMEReader.page(in: bytes) else { throw .refused(.noTextPart) }
      (saved, bytes, format) = (page, page.bytes, page.isHTML ? .html : .text)
      encoding = encoding ?? page.encoding
    }
    guard let decoded = TextDecoding(bytes, encoding: encoding) else { throw .refused(.notText) }
    // In another encoding it may have been shorter; the lines of a page are numbered up to that limit.
    guard decoded.text.count <= FileBytes.limit else { throw .refused(.tooLarge(FileBytes.limit)) }
    draft.notes = encodingNotes(
      path, encoding: decoded.encoding, repairs: decoded.repairs, given: encoding)
    do throws(CancellationError) {
      var (documents, faults) = try documents(decoded.text, format)
      if let saved {
        for position in documents.indices {
          documents[position].facts.url = documents[position].facts.url ?? saved.url
          documents[position].facts.title = documents[position].facts.title ?? saved.subject
        }
      }
      draft.problems = faults.map {
        LoadProblem(path: path, reason: $0, isNamed: entry.isNamed)
      }
      if documents.isEmpty, faults.isEmpty {
        draft.problems.append(LoadProblem(path: path, reason: .empty, isNamed: entry.isNamed))
      }
      for (number, document) in documents.enumerated() {
        let name = name(of: document, path: path, number: number, of: documents.count)
        draft.pages.append(try self.draft(document, path: path, name: name))
      }
    } catch {
      throw .cancelled
    }
    return draft
  }

  /// The documents of a file's text, and what could not be read in it.
  private func documents(
    _ text: [UInt8], _ format: InputFormat
  ) throws(CancellationError) -> ([RawDocument], [LoadProblem.Reason]) {
    let result: RecordReader.Result
    switch format {
    // Records come piece by piece, see ``RecordFile``.
    case .text, .mhtml, .jsonl, .csv, .tsv, .vrt: return ([RawDocument(text: text)], [])
    case .pdf: return ([RawDocument(text: PDFText.reflowed(text))], [])
    case .markdown: return ([MarkdownReader.read(text)], [])
    case .html: return ([try HTMLDocument.read(text)], [])
    case .json: result = try RecordReader(options.fieldNames).json(text)
    case .xml: result = try XMLReader.read(text)
    }
    return (result.documents, result.faults)
  }

  /// The first bytes of a file, and its format.
  func look(
    at source: inout ByteSource, path: String
  ) throws(FileBytes.Failure) -> (head: [UInt8], format: InputFormat) {
    let head = try source.head()
    if source.packing == nil, options.encoding == nil, !TextDecoding.looksLikeText(head) {
      throw .refused(.notText)
    }
    return (head, format(of: path, head: head, packing: source.packing))
  }

  /// The format that was said, else what the content is where that cannot be mistaken, else that of
  /// the file's ending.
  ///
  /// - Parameters:
  ///   - head: the first bytes inside the file.
  ///   - packing: what it was packed in.
  private func format(of path: String, head: [UInt8], packing: Packing?) -> InputFormat {
    if packing == .pdf { return .pdf }
    if let said = options.inputFormat { return said }
    let guess = InputFormat(content: head)
    guard path != "-", let named = InputFormat(fileName: path) else { return guess }
    switch (named, guess) {
    // Saved pages under a wrong name, and a list where lines were announced.
    case (.text, .html), (.html, .mhtml), (.text, .mhtml), (.jsonl, .json), (.xml, .html):
      return guess
    default: return named == .pdf ? .text : named
    }
  }

  func name(of document: RawDocument, path: String, number: Int, of count: Int) -> String {
    if let name = document.facts.name { return name }
    let stem = path == "-" ? "stdin" : FileName.stem(of: path)
    guard count > 1 else { return stem }
    let digits = String(number + 1)
    return "\(stem)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }

  /// Makes a page of a document, apart from all others.
  func draft(
    _ document: RawDocument, path: String, name: String
  ) throws(CancellationError) -> PageDraft {
    var metadata = DocumentMetadata(name: name, path: path)
    var known = document.facts
    let row = table?.row(path: path, name: name)
    if let table, let row { known.take(table.facts(row)) }
    let found = try ZoneFinder(document.text, markup: document.markup, facts: document.facts)
    metadata.language = known.language ?? found.languageCode
    metadata.url = known.url
    metadata.fields = known.fields
    metadata.title =
      known.title
      ?? (options.isPlain
        ? nil : found.title.map { String(decoding: document.text[$0], as: UTF8.self) })
    metadata.source =
      known.source
      ?? OutletFinder.outlet(found, text: document.text, fileName: FileName.stem(of: path))
    let (days, yearless) = setDate(&metadata, known, document.facts, row, found, document.text)
    let zones =
      options.isPlain ? found.lines.map { Zone(range: $0.range, kind: .body) } : found.zones
    return PageDraft(
      page: Page(metadata: metadata, text: document.text, zones: zones), row: row, days: days,
      yearless: yearless)
  }

  /// Sets the dates of a page.
  ///
  /// - Returns: the days of publication that the page names, and a stamp's day without its year.
  private func setDate(
    _ metadata: inout DocumentMetadata, _ known: DocumentFacts, _ marked: DocumentFacts,
    _ row: Int?, _ found: ZoneFinder, _ text: [UInt8]
  ) -> (days: [CivilDate], yearless: DateMention?) {
    defer { if metadata.updated == metadata.date { metadata.updated = nil } }
    let fileName = metadata.path == "-" ? "" : FileName.stem(of: metadata.path)
    metadata.updated = known.updated
    if let row, let date = table?.facts(row).date {
      (metadata.date, metadata.dateBasis) = (date, .metadata)
    } else if let date = options.date {
      (metadata.date, metadata.dateBasis) = (date, .option)
    } else if let date = marked.date {
      (metadata.date, metadata.dateBasis) = (date, .markup)
      let printed = PublicationDate(stampsOf: found, text: text)
      // A stamp of nothing but a change, or one beside that of the same publication.
      let change =
        printed.candidates.isEmpty
        ? printed.date : printed.candidates.contains(date.date) ? printed.updated : nil
      if let change, change > date { metadata.updated = known.updated ?? change }
      let days = marked.days.isEmpty ? [date.date] : marked.days
      return (days + printed.candidates.filter { !days.contains($0) }, nil)
    } else if options.isPlain {
      guard let date = DateScanner.dateInFileName(fileName) else { return ([], nil) }
      (metadata.date, metadata.dateBasis) = (date, .file)
    } else {
      let publication = PublicationDate(found, text: text, fileName: fileName)
      (metadata.date, metadata.dateBasis) = (publication.date, publication.basis)
      metadata.updated = known.updated ?? publication.updated
      return (publication.candidates, publication.yearless)
    }
    return ([], nil)
  }

  /// Counts in the pages of a file, which come behind all that were counted before.
  mutating func take(_ draft: FileDraft, into outcome: inout LoadOutcome) {
    outcome.notes += draft.notes
    outcome.problems += draft.problems
    for page in draft.pages { take(page, into: &outcome) }
  }

  /// Counts in a page.
  mutating func take(_ draft: PageDraft, into outcome: inout LoadOutcome) {
    let metadata = draft.page.metadata
    if let row = draft.row {
      if usedRows.insert(row).inserted { ofFile.rows.append(row) }
    } else if table != nil {
      pagesWithoutRow += 1
      ofFile.pagesWithoutRow += 1
    }
    if let yearless = draft.yearless {
      years.add(yearless, page: pageCount, path: metadata.path)
    }
    if let date = metadata.date { years.add(date.date) }
    if draft.days.count > 1 {
      outcome.notes.append(LoadNote(path: metadata.path, kind: .severalDates(draft.days)))
    }
    pageCount += 1
    outcome.pages.append(draft.page)
  }

  /// Says that the pages of another file follow.
  mutating func beginFile() { ofFile = ([], 0) }

  /// Says that the pages of the present file, which begin with a number, do not count.
  mutating func withdrawFile(from page: Int) {
    years.removePages(from: page)
    usedRows.subtract(ofFile.rows)
    pagesWithoutRow -= ofFile.pagesWithoutRow
    beginFile()
  }

  /// Adds what only the end of loading shows.
  func finish(_ outcome: inout LoadOutcome) {
    let (dates, notes) = years.settled()
    outcome.lateDates = dates
    outcome.notes += notes
    guard let table else { return }
    outcome.rowsWithoutDocument = table.count - usedRows.count
    outcome.documentsWithoutRow = pagesWithoutRow
  }
}

extension DocumentFacts {
  /// Takes over whatever the other says.
  mutating func take(_ other: DocumentFacts) {
    title = other.title ?? title
    source = other.source ?? source
    language = other.language ?? language
    url = other.url ?? url
    date = other.date ?? date
    updated = other.updated ?? updated
    fields.merge(other.fields) { $1 }
  }
}
