/// A format that pages can be read from; the raw value is the name users write.
public enum InputFormat: String, CaseIterable, Sendable {
  case text, markdown, html, jsonl, json, csv, tsv, xml, vrt, mhtml, pdf

  /// The format that a file's ending announces, or nothing when the ending is no text format.
  ///
  /// - Parameter name: a file name or path; upper and lower case are the same, and the ending of a
  ///   packed file stands before that of its packing.
  public init?(fileName name: String) {
    switch FileName.ending(of: name) {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "xml", "tei", "rss", "atom", "rdf": self = .xml
    case "vrt", "vert": self = .vrt
    case "mhtml", "mht", "eml": self = .mhtml
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The format that the beginning of a file looks like.
  ///
  /// Only what announces itself is recognised: a tag, an object or array, the headers of a saved
  /// page, a row of column names; all else is text.
  init(content: some Collection<UInt8>) {
    var head = Array(content.prefix(4096))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    let text = String(decoding: head.drop { $0 <= 0x20 }, as: UTF8.self)
    // Nothing but the names of elements comes in any case.
    let start = text.hasPrefix("<") ? text.lowercased() : text
    if start.hasPrefix("<") {
      self = InputFormat(markup: start)
    } else if start.hasPrefix("{\"") || start.hasPrefix("{ \"") {
      self = .jsonl
    } else if start.hasPrefix("[{") || start.hasPrefix("[\n") || start.hasPrefix("{\n") {
      self = .json
    } else if MIMEReader.announces(head) {
      self = .mhtml
    } else if start.hasPrefix("---\n"), start.dropFirst(4).contains("\n---\n") {
      self = .markdown
    } else {
      self = InputFormat(header: head) ?? .text
    }
  }

  /// The format of a text that begins with an angle bracket.
  private init(markup start: String) {
    let isPage = ["<!doctype html", "<html", "<head", "<body"].contains { start.hasPrefix($0) }
    if isPage || (start.hasPrefix("<?xml") && start.contains("<html")) {
      self = .html
    } else if start.hasPrefix("<!-- #vrt") || InputFormat.isVertical(start) {
      self = .vrt
    } else if ["<?xml", "<tei", "<rss", "<feed", "<rdf:"].contains(where: { start.hasPrefix($0) }) {
      self = .xml
    } else {
      self = .text
    }
  }

  /// Whether lines are either tags or words with columns.
  private static func isVertical(_ start: String) -> Bool {
    let lines = start.split(separator: "\n").prefix(20).dropLast()
    guard lines.count >= 3 else { return false }
    let tags = lines.count { $0.hasPrefix("<") && $0.hasSuffix(">") }
    let columns = lines.count { $0.contains("\t") && !$0.hasPrefix("<") }
    return tags >= 1 && columns >= 1 && tags + columns == lines.count
  }

  /// The separated format of a text whose first line names columns, one of them that of the text.
  private init?(header head: [UInt8]) {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count < head.count else { return nil }
    let separator = SeparatedRecords.separator(of: Array(line))
    let names = line.split(separator: separator, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmed.filter { $0 != "\"" }
    }
    guard names.count >= 2, RecordFields(FieldNames()).textField(of: names) != nil,
      names.allSatisfy({ $0.count <= 30 && !$0.contains(".") })
    else { return nil }
    self = separator == 0x09 ? .tsv : .csv
  }
}
