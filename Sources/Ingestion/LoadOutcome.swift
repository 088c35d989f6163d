public import NewsCorpus

/// What loading gave: pages, and what stood in the way.
public struct LoadOutcome: Sendable {
  /// The pages in the order of the paths, files of a folder sorted.
  public var pages: [Page] = []
  /// The pages, numbered as they were given out, of files whose end showed that they are not to be
  /// loaded; never any where all pages are here.
  public var withdrawnPages: [Range<Int>] = []
  /// By their numbers the dates of pages whose stamp has no year, which only the other pages told;
  /// never any where all pages are here.
  public var lateDates: [Int: Timestamp] = [:]
  /// What could not be loaded, in the same order.
  public var problems: [LoadProblem] = []
  /// What was noticed about files that did load, in the same order.
  public var notes: [LoadNote] = []
  /// The number of files in folders that were passed over because they hold no report.
  public var skippedFiles = 0
  /// The number of rows of the metadata table that no document answers to.
  public var rowsWithoutDocument = 0
  /// The number of documents that the metadata table has no row for; 0 without a table.
  public var documentsWithoutRow = 0
  /// The number of files that gave at least one page.
  public var files = 0
  /// The number of bytes read.
  public var bytes = 0

  /// Creates an outcome of nothing.
  public init() {}
}

/// Something worth knowing about a file that was loaded.
public struct LoadNote: Sendable, Equatable {
  /// What was noticed.
  public enum Kind: Sendable, Equatable {
    /// The bytes were not UTF-8 and were read as another encoding, named here.
    case decoded(as: String)
    /// The bytes were UTF-8 but for some, which were read as Windows-1252.
    case repaired(bytes: Int)
    /// The page names several days it may have been published on; the first one was taken.
    case severalDates([CivilDate])
    /// The page's stamp has no year, and nothing tells it.
    case yearMissing(month: Int, day: Int)
    /// The file was used as metadata table.
    case metadataTable(rows: Int)
  }

  /// The file.
  public let path: String
  /// What was noticed.
  public let kind: Kind

  /// Creates a note.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

extension LoadNote: CustomStringConvertible {
  /// The note as one line for people, `PATH: TEXT`.
  public var description: String {
    switch kind {
    case .decoded(let encoding): "\(path): not UTF-8, read as \(encoding)"
    case .repaired(let count):
      "\(path): UTF-8 but for \(count) byte\(count == 1 ? "" : "s"), read as Windows-1252"
    case .severalDates(let dates):
      "\(path): several publication dates: \(dates.map(\.description).joined(separator: ", "))"
    case .yearMissing(let month, let day):
      "\(path): published on \(day).\(month)., but the year is missing: give it with --date"
    case .metadataTable(let rows): "\(path): metadata of \(rows) documents"
    }
  }
}
