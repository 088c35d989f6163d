public import Terminal

/// A part of what people see of a result.
public enum Block: Sendable, Equatable {
  /// A heading line.
  case heading(String)
  /// Running text that is wrapped to the width.
  case paragraph(StyledText)
  /// A table.
  case table(Table)
  /// Lines that keep their breaks and blanks.
  case preformatted([StyledText])
}

/// What a command has to say: a record for machines, and what people see instead.
public struct CommandOutput: Sendable, Equatable {
  /// What json, jsonl, csv and tsv print; nothing where it is nil.
  public var record: Table?
  /// What table and markdown print, from top to bottom.
  public var views: [Block]

  /// Creates a result that is one table for everybody.
  public init(_ table: Table) {
    record = table
    views = [.table(table)]
  }

  /// Creates a result that people see otherwise than machines.
  public init(record: Table?, views: [Block]) {
    self.record = record
    self.views = views
  }
}
