/// What is known about documents from a table beside them.
///
/// Rows are joined on the column `file`, `id` or `doc`, the first of them that the table has. The
/// columns date, source (or outlet), title, language and url are understood; any other becomes
/// a field of its own.
public struct MetadataTable: Sendable {
  /// The table's file.
  public let path: String
  /// Rows and cells that could not be used, each with its line and column.
  public private(set) var problems: [LoadProblem] = []
  /// The names of the further columns, in the table's order.
  public private(set) var fieldNames: [String] = []
  private var rows: [DocumentFacts] = []
  private var rowNumbers: [String: Int] = [:]

  /// The number of usable rows.
  public var count: Int { rows.count }

  /// Reads a table from a file whose ending is csv, tsv or jsonl.
  ///
  /// - Throws: a problem when the file cannot be read as such a table at all; single bad rows
  ///   stand in `problems`.
  public init(contentsOf path: String) throws(LoadProblem) {
    try self.init(TextDecoding.table(at: path), path: path)
  }

  /// Reads a table from decoded text.
  init(_ text: [UInt8], path: String) throws(LoadProblem) {
    self.path = path
    guard text.contains(where: { $0 > 0x20 }) else {
      throw LoadProblem(path: path, reason: .empty, isNamed: true)
    }
    if ["jsonl", "ndjson"].contains(FileName.ending(of: path)) {
      readObjects(text)
    } else {
      try readRecords(text)
    }
  }

  /// The names of the join columns, in the order they are looked for.
  private static let keyNames = ["file", "id", "doc"]

  private mutating func note(_ line: Int, _ column: Int, _ message: String) {
    problems.append(
      LoadProblem(
        path: path, reason: .malformed(line: line, column: column, message), isNamed: true))
  }

  private mutating func readRecords(_ text: [UInt8]) throws(LoadProblem) {
    let separator =
      FileName.ending(of: path) == "tsv" ? 0x09 : SeparatedRecords.separator(of: text)
    let table: SeparatedRecords
    do {
      table = try SeparatedRecords(text, separator: separator)
    } catch {
      throw LoadProblem(path: path, reason: .unreadable("interrupted"), isNamed: true)
    }
    for fault in table.faults { note(fault.line, fault.column, fault.message) }
    guard let header = table.records.first else { return }
    let names = header.fields.map { $0.trimmed }
    let lowered = names.map { $0.lowercased() }
    guard let key = MetadataTable.keyNames.compactMap({ lowered.firstIndex(of: $0) }).first else {
      throw LoadProblem(
        path: path,
        reason: .malformed(line: 1, column: 1, "none of the columns is `file`, `id` or `doc`"),
        isNamed: true)
    }
    for (column, name) in names.enumerated() where column != key {
      addFieldName(name)
    }
    for record in table.records.dropFirst() {
      guard record.fields.count <= names.count else {
        note(record.line, names.count + 1, "more cells than the header has columns")
        continue
      }
      var facts = DocumentFacts()
      for (column, value) in record.fields.enumerated() where column != key {
        set(&facts, names[column], value.trimmed, line: record.line, column: column + 1)
      }
      add(facts, key: record.fields[key].trimmed, line: record.line, column: key + 1)
    }
  }

  private mutating func readObjects(_ text: [UInt8]) {
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONFault) {
        guard case .object(let members) = try JSONParser.value(line) else {
          note(number + 1, 1, "not an object")
          continue
        }
        let value = JSONValue.object(members)
        let key = MetadataTable.keyNames.lazy.compactMap { value[$0]?.text }.first ?? ""
        var facts = DocumentFacts()
        for (name, value) in members where !MetadataTable.keyNames.contains(name) {
          addFieldName(name)
          if let text = value.text { set(&facts, name, text, line: number + 1, column: 1) }
        }
        add(facts, key: key, line: number + 1, column: 1)
      } catch {
        note(number + 1, error.offset + 1, error.message)
      }
    }
  }

  private mutating func addFieldName(_ name: String) {
    guard FactKey(name) == .other, !name.isEmpty, !fieldNames.contains(name) else { return }
    fieldNames.append(name)
  }

  private mutating func set(
    _ facts: inout DocumentFacts, _ name: String, _ value: String, line: Int, column: Int
  ) {
    if !name.isEmpty, !facts.set(name, to: value) {
      note(line, column, "`\(value)` is no date")
    }
  }

  private mutating func add(_ facts: DocumentFacts, key: String, line: Int, column: Int) {
    guard !key.isEmpty else { return note(line, column, "the row names no document") }
    guard rowNumbers[key] == nil else {
      return note(line, column, "`\(key)` has a row already")
    }
    rowNumbers[key] = rows.count
    rows.append(facts)
  }

  /// The number of the row for a document, by path, file name or document name.
  func row(path: String, name: String) -> Int? {
    for key in [path, FileName.last(of: path), name, FileName.stem(of: path)] {
      if let row = rowNumbers[key] { return row }
    }
    // "sub/page.txt" in the table, "pages/sub/page.txt" on the command line.
    var rest = path[...]
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if let row = rowNumbers[String(rest)] { return row }
    }
    return nil
  }

  func facts(_ row: Int) -> DocumentFacts { rows[row] }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
