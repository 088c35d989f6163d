public import NewsCorpus

/// Reads files, folders and standard input as pages, some at a time.
///
/// No more than the file that is being read is held, of a large file of JSON lines a piece.
public struct PageStream: Sendable {
  /// What was read so far, without the pages that were given out.
  public private(set) var outcome = LoadOutcome()
  /// How far reading has come.
  public private(set) var progress: PageReader.Progress

  private let listing: FileListing
  private let standardInput: [UInt8]
  private var maker: PageMaker
  private var pagesOfFolder: [Int]
  /// The file that is read next, or of which lines are being read.
  private var position = 0
  private var lines: (file: LineFile, records: RecordsRead)?
  private var isFinished = false

  /// About how many bytes of pages are given out at once.
  private static let pieceSize = 1 << 21

  /// Lists what there is to read.
  init(
    _ paths: [String], options: LoadOptions, standardInput: [UInt8]
  ) throws(CancellationError) {
    listing = try FileListing(paths)
    self.standardInput = standardInput
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
      if lines == nil {
        position += 1
        progress.files += 1
      }
      report(progress)
    }
    if position == listing.entries.count, !isFinished { finish() }
    return pages.isEmpty ? nil : pages
  }

  /// Reads a file, or a piece of one of many lines.
  private mutating func readSome(
    of entry: FileListing.Entry, _ report: (PageReader.Progress) -> Void
  ) throws(FileBytes.Failure) {
    if lines != nil || openLines(entry) { return try readLines(of: entry) }
    let before = progress.bytes
    var state = progress
    let tell = { (count: Int) in
      state.bytes = before + count
      report(state)
    }
    let content =
      entry.path == "-"
      ? try FileBytes.unpacked(standardInput, path: nil, progress: tell)
      : try FileBytes.content(entry.path, isText: !maker.hasEncoding, progress: tell)
    progress.bytes = before + content.bytes.count
    try maker.readPages(of: entry, content, into: &outcome)
    if !outcome.pages.isEmpty { outcome.files += 1 }
  }

  /// Whether a file is one of lines that are read in pieces.
  private mutating func openLines(_ entry: FileListing.Entry) -> Bool {
    guard entry.path != "-", let head = FileBytes.head(of: entry.path),
      maker.isReadInPieces(entry.path, head: head), let file = LineFile(entry.path)
    else { return false }
    lines = (file, RecordsRead())
    return true
  }

  private mutating func readLines(of entry: FileListing.Entry) throws(FileBytes.Failure) {
    guard var (file, records) = lines else { return }
    lines = nil
    let piece = try file.next() ?? []
    progress.bytes += file.count - records.bytes
    records.bytes = file.count
    let before = records.count
    try maker.readLines(piece, of: entry, &records, isLast: file.isAtEnd, into: &outcome)
    if before == 0, records.count > 0 { outcome.files += 1 }
    if !file.isAtEnd { lines = (file, records) }
  }

  private mutating func refuse(_ entry: FileListing.Entry, _ reason: LoadProblem.Reason) {
    lines = nil
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

/// How far a file of records has been read.
struct RecordsRead: Sendable {
  /// The number of documents given out.
  var count = 0
  /// The number of lines read.
  var lines = 0
  /// The number of bytes read.
  var bytes = 0
  /// The only document so far: it is named after the file if no other follows.
  var waiting: [RawDocument] = []
  var hasFaults = false
  var recordsWithoutText = 0
  /// What was noticed about the encoding, said once.
  var encoding: String?
  var repairs = 0
}
