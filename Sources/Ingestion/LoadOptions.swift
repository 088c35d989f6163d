public import NewsCorpus

/// How pages are to be read.
public struct LoadOptions: Sendable {
  /// Whether the whole text of every file is body text: no zones, no header.
  public var isPlain = false
  /// The format of all files, or nothing to go by each file's ending or content.
  public var inputFormat: InputFormat?
  /// The publication date of pages that are dated by no metadata table.
  public var date: Timestamp?
  /// What is known about the pages from elsewhere; it goes before all other sources.
  public var metadataTable: MetadataTable?

  /// Options with which every file is read as it announces itself.
  public init() {}
}
