/// How a report's publication date was found.
public enum DateBasis: String, CaseIterable, Sendable {
  case metadata, option, markup, dateline, text, file, none
}

/// What is known about a report apart from its text.
public struct DocumentMetadata: Sendable, Equatable {
  /// The document's name, unique in its corpus.
  public var name: String
  /// The path the document was read from.
  public var path: String
  /// The outlet that published it.
  public var source: String?
  /// The headline.
  public var title: String?
  /// When it was published.
  public var date: Timestamp?
  /// How the date was found.
  public var dateBasis: DateBasis
  /// The language as an ISO 639-1 code, `und` when unknown.
  public var language: String
  /// The address of the page.
  public var url: String?
  /// When it was last changed, where that is another moment than `date`.
  public var updated: Timestamp?
  /// Further columns of a metadata table, by name.
  public var fields: [String: String]

  /// Creates the metadata of a document about which only its name and path are known.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
    self.dateBasis = .none
    self.language = "und"
    self.fields = [:]
  }
}

/// One report as it enters a corpus: its text, zones and metadata, not yet cut into tokens.
public struct Page: Sendable, Equatable {
  /// What is known about the report.
  public var metadata: DocumentMetadata
  /// The whole page as valid UTF-8 with `\n` line ends; all offsets refer to it.
  public var text: [UInt8]
  /// The page in order; zones do not overlap, white space between them belongs to none.
  public var zones: [Zone]

  /// Creates a page.
  public init(metadata: DocumentMetadata, text: [UInt8], zones: [Zone]) {
    self.metadata = metadata
    self.text = text
    self.zones = zones
  }
}
