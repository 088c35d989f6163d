/// A format that pages can be read from; the raw value is the name users write.
public enum InputFormat: String, CaseIterable, Sendable {
  case text, markdown, html, jsonl, json, csv, tsv

  /// The format that a file's ending announces, or nothing when the ending is no text format.
  ///
  /// - Parameter name: a file name or path; upper and lower case are the same.
  public init?(fileName name: String) {
    switch FileName.ending(of: name) {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    default: return nil
    }
  }

  /// The format that the beginning of a decoded file looks like.
  ///
  /// Only what announces itself is recognised: a tag, an object or array; all else is text.
  init(content: some Collection<UInt8>) {
    let head = content.lazy.drop { $0 <= 0x20 }.prefix(1024)
    let start = String(decoding: head, as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head") {
      self = .html
    } else if start.hasPrefix("{\"") || start.hasPrefix("{ \"") {
      self = .jsonl
    } else if start.hasPrefix("[{") || start.hasPrefix("[\n") || start.hasPrefix("{\n") {
      self = .json
    } else {
      self = .text
    }
  }
}
