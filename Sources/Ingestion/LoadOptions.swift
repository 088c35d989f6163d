public import NewsCorpus

/// How pages are to be read.
public struct LoadOptions: Sendable {
  /// Whether the whole text of every file is body text: no zones, no header.
  public var isPlain = false
  /// The format of all files, or nothing to go by each file's ending or content.
  public var inputFormat: InputFormat?
  /// The publication date of pages that are dated by no metadata table.
  public var date: Timestamp?
  /// The encoding of all files, or nothing to tell it by their bytes.
  public var encoding: TextEncoding?
  /// Which fields of records hold what, where their names do not tell.
  public var fieldNames = FieldNames()
  /// What is known about the pages from elsewhere; it goes before all other sources.
  public var metadataTable: MetadataTable?

  /// Options with which every file is read as it announces itself.
  public init() {}
}
