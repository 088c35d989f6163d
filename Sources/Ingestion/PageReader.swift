import NewsCorpus

/// Reads files, folders and standard input as pages.
public struct PageReader: Sendable {
  /// How far reading has come.
  public struct Progress: Sendable, Equatable {
    /// The number of files finished.
    public var files: Int
    /// The number of files to read in all.
    public var totalFiles: Int
    /// The number of documents found.
    public var documents: Int
    /// The number of bytes read.
    public var bytes: Int
  }

  /// How the pages are read.
  public let options: LoadOptions

  /// Creates a reader.
  public init(_ options: LoadOptions = LoadOptions()) {
    self.options = options
  }

  /// Reads paths in their order: files, folders with all below them, `-` for standard input.
  ///
  /// Hidden files are left out, files of a folder come sorted by name. What cannot be read is
  /// among the outcome's problems, and the rest is loaded. A `metadata.csv`, `.tsv` or `.jsonl`
  /// in a folder is its metadata table unless the options give one.
  ///
  /// - Parameters:
  ///   - standardInput: what `-` stands for.
  ///   - progress: told about every file and every mebibyte.
  /// - Throws: only when the current task is cancelled.
  /// - Complexity: O(bytes).
  public func read(
    _ paths: [String], standardInput: StandardInput = .descriptor(0),
    progress: (Progress) -> Void = { _ in }
  ) throws(CancellationError) -> LoadOutcome {
    var stream = try open(paths, standardInput: standardInput)
    var pages: [Page] = []
    while let some = try stream.next(report: progress) { pages += some }
    var outcome = stream.outcome
    for (number, date) in outcome.lateDates {
      (pages[number].metadata.date, pages[number].metadata.dateBasis) = (date, .dateline)
    }
    outcome.lateDates = [:]
    for withdrawn in outcome.withdrawnPages.reversed() { pages.removeSubrange(withdrawn) }
    outcome.withdrawnPages = []
    outcome.pages = pages
    return outcome
  }

  /// Lists what `read(_:standardInput:progress:)` would read, so that it can be read piece by piece.
  ///
  /// - Throws: only when the current task is cancelled.
  public func open(
    _ paths: [String], standardInput: StandardInput = .descriptor(0)
  ) throws(CancellationError) -> PageStream {
    try PageStream(paths, options: options, standardInput: standardInput)
  }
}
