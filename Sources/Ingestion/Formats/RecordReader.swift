import NewsCorpus

/// Reads documents that stand as records in one file: JSON, JSON lines, separated values.
struct RecordReader {
  /// What was read, and what could not be.
  struct Result: Sendable {
    var documents: [RawDocument] = []
    var faults: [LoadProblem.Reason] = []
    /// The number of records without text; the first is among the faults.
    var recordsWithoutText = 0
    /// What the fields of the last record were about, which most likely is that of the next.
    var roles: RecordFields.Roles?
  }

  /// What the records' fields are about.
  let fields: RecordFields

  init(_ names: FieldNames = FieldNames()) {
    fields = RecordFields(names)
  }

  // MARK: - JSON

  /// Reads one object a line; blank lines are passed over.
  func jsonLines(_ text: [UInt8]) throws(CancellationError) -> Result {
    var result = Result()
    var lines = 0
    try jsonLines(text, upTo: text.count, into: &result, lines: &lines)
    return result
  }

  /// Reads further lines of a file, up to a place where one begins.
  ///
  /// - Parameter number: the number of lines read before, and then with these.
  func jsonLines(
    _ text: [UInt8], upTo end: Int, into result: inout Result, lines number: inout Int
  ) throws(CancellationError) {
    var start = 0
    while start < end {
      number += 1
      if number & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
      let end = text.position(of: 0x0A, from: start) ?? text.count
      let line = text[start..<end]
      start = end + 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONFault) {
        let value = try JSONParser.value(line)
        try add(value, line: number, to: &result)
      } catch {
        result.faults.append(
          .malformed(
            line: number, column: RecordReader.column(error.offset, in: line), error.message))
      }
    }
  }

  /// Reads one object, a list of objects, or an object with such a list in it; also one object a
  /// line, as many files have it under this name.
  func json(_ text: [UInt8]) throws(CancellationError) -> Result {
    if isObjectALine(text) { return try jsonLines(text) }
    var result = Result()
    do throws(JSONFault) {
      let value = try JSONParser.value(text[...])
      for object in objects(in: value) {
        if Task.isCancelled { throw JSONFault(offset: 0, message: "interrupted") }
        try add(object, line: 1, to: &result)
      }
    } catch {
      let before = text.prefix(error.offset)
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      result.faults.append(
        .malformed(
          line: before.count { $0 == 0x0A } + 1,
          column: RecordReader.column(error.offset - lineStart, in: text[lineStart...]),
          error.message))
    }
    if Task.isCancelled { throw CancellationError() }
    return result
  }

  /// Whether the first line is an object and something stands on the next one.
  private func isObjectALine(_ text: [UInt8]) -> Bool {
    let lines = text.split(separator: 0x0A, maxSplits: 1)
    guard lines.count == 2, lines[0].first(where: { $0 > 0x20 }) == 0x7B,
      lines[1].first(where: { $0 > 0x20 }) == 0x7B, lines[0].last(where: { $0 > 0x20 }) == 0x7D
    else { return false }
    return (try? JSONParser.value(lines[0])) != nil
  }

  private func objects(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let values): return values
    case .object(let members):
      if fields.textField(of: members.map(\.key)) != nil { return [value] }
      for (_, member) in members {
        if case .array(let values) = member, case .object = values.first { return values }
      }
      return [value]
    default: return [value]
    }
  }

  private func add(
    _ value: JSONValue, line: Int, to result: inout Result
  ) throws(JSONFault) {
    guard case .object(let members) = value else {
      throw JSONFault(offset: 0, message: "not an object")
    }
    let names = members.map(\.key)
    if result.roles?.names != names { result.roles = fields.roles(of: names) }
    guard let roles = result.roles, let (field, text) = text(of: value, members, roles) else {
      // A whole file of such records is one fault, not thousands.
      if result.recordsWithoutText == 0 {
        result.faults.append(
          .malformed(line: line, column: 1, RecordReader.noText(names, what: "field")))
      }
      result.recordsWithoutText += 1
      return
    }
    var facts = DocumentFacts()
    for path in fields.paths {
      if let text = value.member(at: path)?.text { fields.set(path, text, in: &facts) }
    }
    for (position, member) in members.enumerated() where position != field {
      guard let text = member.value.text else { continue }
      fields.set(member.key, roles.keys[position], text, in: &facts)
    }
    result.documents.append(RecordReader.document(text, facts))
  }

  /// The text of an object, and the position of the member it is in.
  private func text(
    of value: JSONValue, _ members: [(key: String, value: JSONValue)], _ roles: RecordFields.Roles
  ) -> (field: Int?, text: [UInt8])? {
    if let field = roles.text {
      return members[field].value.paragraphs.map { (field, $0) }
    }
    for path in fields.paths where fields.key(of: path) == .text {
      if let text = value.member(at: path)?.paragraphs { return (nil, text) }
    }
    return nil
  }

  /// What is wrong with records of which no field is the text.
  private static func noText(_ names: [String], what: String) -> String {
    let known = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let rest = names.count > 12 ? ", …" : ""
    return "no \(what) `text`, `body` or `content`; name it with --text-field"
      + (names.isEmpty ? "" : ": \(known)\(rest)")
  }

  // MARK: - Separated values

  /// Takes in the header of separated values.
  ///
  /// - Returns: what the columns are about, or nothing where none of them is the text.
  func header(
    _ record: SeparatedRecords.Record, into result: inout Result
  ) -> RecordFields.Roles? {
    let roles = fields.roles(of: record.fields.map { $0.trimmed })
    guard roles.text != nil else {
      result.faults.append(
        .malformed(line: 1, column: 1, RecordReader.noText(roles.names, what: "column")))
      return nil
    }
    if let name = fields.missing(from: roles.names) {
      result.faults.append(.malformed(line: 1, column: 1, "there is no column `\(name)`"))
    }
    return roles
  }

  /// Takes in the document of a row below a header.
  func row(
    _ record: SeparatedRecords.Record, _ roles: RecordFields.Roles, into result: inout Result
  ) {
    let names = roles.names
    guard let field = roles.text, record.fields.count <= names.count, record.fields.count > field
    else {
      result.faults.append(
        .malformed(
          line: record.line, column: min(record.fields.count, names.count) + 1,
          "\(record.fields.count) cells where the header has \(names.count) columns"))
      return
    }
    var facts = DocumentFacts()
    for (column, value) in record.fields.enumerated() where column != field {
      fields.set(names[column], roles.keys[column], value.trimmed, in: &facts)
    }
    result.documents.append(RecordReader.document(Array(record.fields[field].utf8), facts))
  }

  // MARK: - Text

  /// A document of a field's text, which may be HTML.
  private static func document(_ text: [UInt8], _ facts: DocumentFacts) -> RawDocument {
    var bytes = text
    if bytes.position(of: 0) != nil { bytes.removeAll { $0 == 0 } }
    return (try? readable(bytes, facts)) ?? RawDocument(text: bytes, facts: facts)
  }

  private static let tags = ["</p>", "<p>", "<br", "</div>", "</a>", "<img", "</li>", "</h"].map {
    Array($0.utf8)
  }

  /// A document of text that may be HTML.
  static func readable(
    _ bytes: [UInt8], _ facts: DocumentFacts
  ) throws(CancellationError) -> RawDocument {
    let plain = TextDecoding.withPlainLineEnds(bytes)
    guard plain.position(of: 0x3C) != nil,
      tags.contains(where: { plain[...].position(of: $0) != nil })
    else { return RawDocument(text: plain, facts: facts) }
    let read = try HTMLDocument.read(plain)
    return RawDocument(text: read.text, facts: facts, markup: read.markup)
  }

  private static func column(_ bytes: Int, in line: ArraySlice<UInt8>) -> Int {
    line.prefix(bytes).count { $0 & 0xC0 != 0x80 } + 1
  }
}
