/// The formats a result can be written in, as `--format` names them.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// Aligned columns for people.
  case table
  /// One JSON array for each result, or one object where the result is one thing.
  case json
  /// One JSON object on each line.
  case jsonl
  /// Comma-separated values as RFC 4180 describes them, with a header.
  case csv
  /// Tab-separated values with escapes, with a header.
  case tsv
  /// Tables for Markdown as GitHub reads it.
  case markdown

  /// Whether it is made for people: limited by `--top` and passed through the gate.
  public var isForPeople: Bool { self == .table || self == .markdown }
}
