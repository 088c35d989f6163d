import NewsCorpus

/// Reads files, folders and standard input as pages.
public struct PageReader: Sendable {
  /// How far reading has come.
  public struct Progress: Sendable, Equatable {
    /// The number of files finished.
    public var files: Int
    /// The number of files to read in all.
    public var totalFiles: Int
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
  ///   - standardInput: the bytes that `-` stands for.
  ///   - progress: told about every file and every mebibyte.
  /// - Throws: only when the current task is cancelled.
  /// - Complexity: O(bytes).
  public func read(
    _ paths: [String], standardInput: [UInt8] = [],
    progress: (Progress) -> Void = { _ in }
  ) throws(CancellationError) -> LoadOutcome {
    let listing = try FileListing(paths)
    var outcome = LoadOutcome()
    outcome.skippedFiles = listing.skipped
    outcome.problems = listing.problems
    let table = try metadataTable(listing, &outcome)
    var maker = PageMaker(options: options, table: table)
    var pagesOfFolder = [Int](repeating: 0, count: listing.folders.count)
    var state = Progress(files: 0, totalFiles: listing.entries.count, bytes: 0)
    for entry in listing.entries {
      if Task.isCancelled { throw CancellationError() }
      let before = outcome.pages.count
      let bytesBefore = state.bytes
      do throws(FileBytes.Failure) {
        let report = { (count: Int) in
          state.bytes = bytesBefore + count
          progress(state)
        }
        let content =
          entry.path == "-"
          ? try FileBytes.unpacked(standardInput, path: nil, progress: report)
          : try FileBytes.content(
            entry.path, isText: options.encoding == nil, progress: report)
        state.bytes = bytesBefore + content.bytes.count
        try maker.readPages(of: entry, content, into: &outcome)
      } catch .refused(let reason) {
        let isGone = reason == .missing && !entry.isNamed
        outcome.problems.append(
          LoadProblem(
            path: entry.path, reason: isGone ? .vanished : reason, isNamed: entry.isNamed))
      } catch {
        throw CancellationError()
      }
      let made = outcome.pages.count - before
      if made > 0 { outcome.files += 1 }
      if let folder = entry.folder { pagesOfFolder[folder] += made }
      state.files += 1
      progress(state)
    }
    outcome.bytes = state.bytes
    for (folder, path) in listing.folders.enumerated() where pagesOfFolder[folder] == 0 {
      let isReported = outcome.problems.contains { $0.path == path }
      if !isReported {
        outcome.problems.append(LoadProblem(path: path, reason: .noPages, isNamed: true))
      }
    }
    maker.finish(&outcome)
    return outcome
  }

  /// The table of the options, or the one that stands in a loaded folder.
  private func metadataTable(
    _ listing: FileListing, _ outcome: inout LoadOutcome
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
