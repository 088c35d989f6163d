public import NewsCorpus

/// Reads files, folders and standard input as pages, some at a time.
///
/// Of a file of records, packed or not, a piece is held; any other file as a whole.
public struct PageStream: Sendable {
  /// What was read so far, without the pages that were given out.
  public private(set) var outcome = LoadOutcome()
  /// How far reading has come.
  public private(set) var progress: PageReader.Progress

  private let listing: FileListing
  private let standardInput: StandardInput
  /// How many bytes of a file of records are read at once.
  private let recordPieceSize: Int
  private var maker: PageMaker
  private var pagesOfFolder: [Int]
  /// The file that is read next, or of which records are being read.
  private var position = 0
  private var records: RecordFile?
  private var ahead = FilesAhead()
  private var isFinished = false

  /// About how many bytes of pages are given out at once.
  private static let pieceSize = 1 << 21

  /// Lists what there is to read.
  init(
    _ paths: [String], options: LoadOptions, standardInput: StandardInput,
    recordPieceSize: Int = RecordFile.pieceSize
  ) throws(CancellationError) {
    listing = try FileListing(paths)
    self.standardInput = standardInput
    self.recordPieceSize = recordPieceSize
    outcome.skippedFiles = listing.skipped
    outcome.problems = listing.problems
    let table = try PageStream.metadataTable(listing, options, &outcome)
    maker = PageMaker(options: options, table: table)
    pagesOfFolder = Array(repeating: 0, count: listing.folders.count)
    progress = PageReader.Progress(
      files: 0, totalFiles: listing.entries.count, documents: 0, bytes: 0)
  }

  /// The number of bytes of all files, for saying how long it will take.
  ///
  /// - Complexity: O(files).
  public var totalBytes: Int {
    listing.entries.reduce(0) { $0 + (FileBytes.size(of: $1.path) ?? 0) }
  }

  /// The numbers of the pages given out so far, ascending, of which only the others may tell the date;
  /// at the end it stands in the outcome.
  public var undatedPages: [Int] { maker.years.waitingPages }

  /// Reads the next pages.
  ///
  /// - Parameter report: told how far reading has come.
  /// - Returns: some pages, or nothing when all has been read and `outcome` is complete.
  /// - Throws: only when the current task is cancelled.
  public mutating func next(
    report: (PageReader.Progress) -> Void = { _ in }
  ) throws(CancellationError) -> [Page]? {
    var pages: [Page] = []
    var size = 0
    while position < listing.entries.count, size < PageStream.pieceSize {
      if Task.isCancelled { throw CancellationError() }
      do throws(FileBytes.Failure) {
        try readSome(of: listing.entries[position], report)
      } catch .refused(let reason) {
        refuse(listing.entries[position], reason)
      } catch {
        throw CancellationError()
      }
      size += outcome.pages.reduce(0) { $0 + $1.text.count }
      progress.documents += outcome.pages.count
      if let folder = listing.entries[position].folder {
        pagesOfFolder[folder] += outcome.pages.count
      }
      pages += outcome.pages
      outcome.pages = []
      if records == nil {
        position += 1
        progress.files += 1
      }
      report(progress)
    }
    if position == listing.entries.count, !isFinished { finish() }
    return pages.isEmpty ? nil : pages
  }

  /// Reads a file, or a piece of one of records.
  private mutating func readSome(
    of entry: FileListing.Entry, _ report: (PageReader.Progress) -> Void
  ) throws(FileBytes.Failure) {
    if records != nil { return try readRecords(of: entry) }
    maker.beginFile()
    switch ahead.next(of: listing.entries[position...], maker) {
    case .draft(let draft): return take(draft)
    case .refused(let reason): throw .refused(reason)
    case .inTurn: break
    }
    var source = entry.path == "-" ? try ByteSource(standardInput) : try ByteSource(entry.path)
    source = try source.unpacked()
    let (head, format) = try maker.look(at: &source, path: entry.path)
    if let format = maker.recordFormat(format, head: head) {
      let before = RecordFile.Before(
        pages: maker.pageCount, problems: outcome.problems.count, notes: outcome.notes.count,
        files: outcome.files, bytes: progress.bytes)
      records = RecordFile(
        source, head: head, format: format, options: maker.options, before: before,
        pieceSize: recordPieceSize)
      return try readRecords(of: entry)
    }
    let before = progress.bytes
    var state = progress
    let content = try source.rest(limit: FileBytes.limit) { count in
      state.bytes = before + count
      report(state)
    }
    take(try maker.draft(of: entry, content, format))
  }

  private mutating func take(_ draft: FileDraft) {
    progress.bytes += draft.bytes
    maker.take(draft, into: &outcome)
    if !outcome.pages.isEmpty { outcome.files += 1 }
  }

  private mutating func readRecords(of entry: FileListing.Entry) throws(FileBytes.Failure) {
    guard var file = records else { return }
    try maker.readPages(of: entry, &file, into: &outcome)
    progress.bytes = file.before.bytes + file.bytes
    records = file.isAtEnd ? nil : file
  }

  /// Says that a file could not be loaded, and takes back what was read of it.
  private mutating func refuse(_ entry: FileListing.Entry, _ reason: LoadProblem.Reason) {
    if let before = records?.before {
      outcome.withdrawnPages.append(before.pages..<maker.pageCount)
      outcome.problems.removeLast(outcome.problems.count - before.problems)
      outcome.notes.removeLast(outcome.notes.count - before.notes)
      outcome.files = before.files
      maker.withdrawFile(from: before.pages)
      records = nil
    }
    let isGone = reason == .missing && !entry.isNamed
    outcome.problems.append(
      LoadProblem(path: entry.path, reason: isGone ? .vanished : reason, isNamed: entry.isNamed))
  }

  /// Adds what only the end shows.
  private mutating func finish() {
    isFinished = true
    outcome.bytes = progress.bytes
    let named = Set(outcome.problems.map(\.path))
    for (folder, path) in listing.folders.enumerated()
    where pagesOfFolder[folder] == 0 && !named.contains(path) {
      outcome.problems.append(LoadProblem(path: path, reason: .noPages, isNamed: true))
    }
    maker.finish(&outcome)
  }

  /// The table of the options, or the one that stands in a loaded folder.
  private static func metadataTable(
    _ listing: FileListing, _ options: LoadOptions, _ outcome: inout LoadOutcome
  ) throws(CancellationError) -> MetadataTable? {
    if let table = options.metadataTable { return table }
    guard let path = listing.tables.first else { return nil }
    do throws(LoadProblem) {
      let table = try MetadataTable(contentsOf: path)
      outcome.problems += table.problems.map {
        LoadProblem(path: $0.path, reason: $0.reason, isNamed: false)
      }
      outcome.notes.append(LoadNote(path: path, kind: .metadataTable(rows: table.count)))
      return table
    } catch {
      if Task.isCancelled { throw CancellationError() }
      outcome.problems.append(LoadProblem(path: path, reason: error.reason, isNamed: false))
      return nil
    }
  }
}
