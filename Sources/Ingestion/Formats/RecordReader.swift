import NewsCorpus

/// Reads documents that stand as records in one file: JSON, JSON lines, separated values.
struct RecordReader {
  /// What was read, and what could not be.
  struct Result {
    var documents: [RawDocument] = []
    var faults: [LoadProblem.Reason] = []
    /// The number of records without text; the first is among the faults.
    var recordsWithoutText = 0
  }

  /// Names of the field that holds the text, the likeliest first.
  static let textFields = [
    "text", "body", "content", "articlebody", "article", "fulltext", "full_text", "artikel",
  ]
  /// Names of the field that names a document.
  static let nameFields = ["id", "doc", "name"]

  // MARK: - JSON

  /// Reads one object a line; blank lines are passed over.
  static func jsonLines(_ text: [UInt8]) throws(CancellationError) -> Result {
    var result = Result()
    var start = 0
    var number = 0
    while start < text.count {
      number += 1
      if number & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = text[start..<end]
      start = end + 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONFault) {
        let value = try JSONParser.value(line)
        try add(value, line: number, to: &result)
      } catch {
        result.faults.append(
          .malformed(line: number, column: column(error.offset, in: line), error.message))
      }
    }
    return result
  }

  /// Reads one object, a list of objects, or an object with such a list in it.
  static func json(_ text: [UInt8]) throws(CancellationError) -> Result {
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
          column: column(error.offset - lineStart, in: text[lineStart...]), error.message))
    }
    if Task.isCancelled { throw CancellationError() }
    return result
  }

  private static func objects(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let values): return values
    case .object(let members):
      if textField(of: members.map(\.key)) != nil { return [value] }
      for (_, member) in members {
        if case .array(let values) = member, case .object = values.first { return values }
      }
      return [value]
    default: return [value]
    }
  }

  private static func add(
    _ value: JSONValue, line: Int, to result: inout Result
  ) throws(JSONFault) {
    guard case .object(let members) = value else {
      throw JSONFault(offset: 0, message: "not an object")
    }
    guard let field = textField(of: members.map(\.key)), let text = members[field].value.text
    else {
      // A whole file of such records is one fault, not thousands.
      if result.recordsWithoutText == 0 {
        result.faults.append(
          .malformed(line: line, column: 1, "no field `text`, `body` or `content`"))
      }
      result.recordsWithoutText += 1
      return
    }
    var facts = DocumentFacts()
    for (position, member) in members.enumerated() where position != field {
      guard let text = member.value.text else { continue }
      set(member.key, text, in: &facts)
    }
    result.documents.append(document(text, facts))
  }

  // MARK: - Separated values

  /// Reads one document a record, by the columns that the header names.
  static func separated(_ text: [UInt8], separator: UInt8) throws(CancellationError) -> Result {
    var result = Result()
    let table = try SeparatedRecords(text, separator: separator)
    result.faults = table.faults.map {
      .malformed(line: $0.line, column: $0.column, $0.message)
    }
    guard let header = table.records.first else { return result }
    let names = header.fields.map { $0.trimmed }
    guard let field = textField(of: names) else {
      result.faults.append(
        .malformed(line: 1, column: 1, "no column `text`, `body` or `content`"))
      return result
    }
    for record in table.records.dropFirst() {
      guard record.fields.count <= names.count, record.fields.count > field else {
        result.faults.append(
          .malformed(
            line: record.line, column: min(record.fields.count, names.count) + 1,
            "\(record.fields.count) cells where the header has \(names.count) columns"))
        continue
      }
      var facts = DocumentFacts()
      for (column, value) in record.fields.enumerated() where column != field {
        set(names[column], value.trimmed, in: &facts)
      }
      result.documents.append(document(record.fields[field], facts))
    }
    return result
  }

  // MARK: - Fields

  private static func textField(of names: [String]) -> Int? {
    let lowered = names.map { $0.lowercased() }
    return textFields.lazy.compactMap { lowered.firstIndex(of: $0) }.first
  }

  private static func set(_ name: String, _ value: String, in facts: inout DocumentFacts) {
    guard !name.isEmpty, !value.isEmpty else { return }
    if nameFields.contains(name.lowercased()), facts.name == nil {
      facts.name = value
    } else if !facts.set(name, to: value) {
      // A date in words is kept as it stands.
      facts.fields[name] = value
    }
  }

  /// A document of a field's text, which may be HTML.
  private static func document(_ text: String, _ facts: DocumentFacts) -> RawDocument {
    let bytes = Array(text.utf8).filter { $0 != 0 }
    let plain = TextDecoding.withPlainLineEnds(bytes)
    let isMarkup = ["</p>", "<br", "</div>"].contains {
      plain[...].firstIndex(of: Array($0.utf8)) != nil
    }
    guard isMarkup, let read = try? HTMLDocument.read(plain) else {
      return RawDocument(text: plain, facts: facts)
    }
    return RawDocument(text: read.text, facts: facts, markup: read.markup)
  }

  private static func column(_ bytes: Int, in line: ArraySlice<UInt8>) -> Int {
    line.prefix(bytes).count { $0 & 0xC0 != 0x80 } + 1
  }
}
