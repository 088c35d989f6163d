/// A format of documents that stand one behind the other, so that a file of them is read in pieces.
enum RecordFormat: Sendable {
  /// One object a line.
  case jsonLines
  /// Separated values, with the byte between them.
  case separated(UInt8)
  /// One token a line, with elements around documents.
  case vertical
}

/// Reads a file of records piece by piece.
struct RecordStream: Sendable {
  private enum State: Sendable {
    case lines(Int)
    case table(SeparatedRecords.Cutter, RecordFields.Roles?)
    case vertical(VerticalReader)
    /// Nothing can be read: while a reader is taken out, and where the table has no column of texts.
    case unusable
  }

  private let reader: RecordReader
  private var state: State
  private var recordsWithoutText = 0
  private var roles: RecordFields.Roles?

  init(_ format: RecordFormat, _ names: FieldNames) {
    reader = RecordReader(names)
    switch format {
    case .jsonLines: state = .lines(0)
    case .vertical: state = .vertical(VerticalReader(names))
    case .separated(let separator): state = .table(.init(separator: separator), nil)
    }
  }

  /// Reads the records of the next piece.
  ///
  /// - Parameters:
  ///   - text: what the last piece left over, and what follows it.
  ///   - isLast: whether nothing follows the text.
  /// - Returns: the records, and where the first one begins that has not come to its end.
  mutating func read(
    _ text: [UInt8], isLast: Bool
  ) throws(CancellationError) -> (RecordReader.Result, end: Int) {
    var result = RecordReader.Result()
    (result.recordsWithoutText, result.roles) = (recordsWithoutText, roles)
    defer { (recordsWithoutText, roles) = (result.recordsWithoutText, result.roles) }
    switch state {
    case .lines(var number):
      let end = isLast ? text.count : text.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      try reader.jsonLines(text, upTo: end, into: &result, lines: &number)
      state = .lines(number)
      return (result, end)
    case .table(var cutter, var header):
      // Taken out, so that the cutter is not copied when it changes.
      state = .unusable
      let end = try read(text, isLast: isLast, &cutter, &header, into: &result)
      if end != nil { state = .table(cutter, header) }
      return (result, end ?? text.count)
    case .vertical(var reader):
      state = .unusable
      let end = try reader.read(text, isLast: isLast, into: &result)
      state = .vertical(reader)
      return (result, end)
    case .unusable: return (result, text.count)
    }
  }

  /// Reads rows; nothing where there is no column of texts.
  private func read(
    _ text: [UInt8], isLast: Bool, _ cutter: inout SeparatedRecords.Cutter,
    _ header: inout RecordFields.Roles?, into result: inout RecordReader.Result
  ) throws(CancellationError) -> Int? {
    var position = 0
    var faults = cutter.faults.count
    while let record = cutter.next(in: text, at: &position, isLast: isLast) {
      if result.documents.count & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
      for fault in cutter.faults[faults...] {
        result.faults.append(.malformed(line: fault.line, column: fault.column, fault.message))
      }
      faults = cutter.faults.count
      if let roles = header {
        reader.row(record, roles, into: &result)
      } else {
        header = reader.header(record, into: &result)
        if header == nil { return nil }
      }
    }
    return position
  }
}
