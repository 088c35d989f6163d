/// The records of a text with separated values after RFC 4180.
///
/// Quotes are doubled inside quoted fields, which may hold separators and line ends. Blank lines
/// are passed over. A quote inside an unquoted field is an ordinary character.
struct SeparatedRecords {
  /// One record with the line it begins on, counted from 1.
  struct Record: Equatable {
    let line: Int
    let fields: [String]
  }

  /// A place where the text breaks the rules.
  struct Fault: Equatable {
    let line: Int
    let column: Int
    let message: String
  }

  private(set) var records: [Record] = []
  private(set) var faults: [Fault] = []

  /// Reads a text.
  ///
  /// - Parameter separator: the byte between fields.
  /// - Complexity: O(bytes).
  init(_ text: [UInt8], separator: UInt8) throws(CancellationError) {
    var cutter = Cutter(separator: separator)
    var position = 0
    while let record = cutter.next(in: text, at: &position, isLast: true) {
      if records.count % 4096 == 0, Task.isCancelled { throw CancellationError() }
      records.append(record)
    }
    faults = cutter.faults
  }

  /// The separator that the first line uses most: comma, semicolon or tab.
  static func separator(of text: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.prefix(1 << 16) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A { break }
      counts[byte, default: 0] += 1
    }
    let separators: [UInt8] = [0x2C, 0x3B, 0x09]
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }
}

extension SeparatedRecords {
  /// Cuts a text that may come in pieces into records.
  struct Cutter: Sendable {
    let separator: UInt8
    /// The line that the next record begins on, or blank lines before it.
    private(set) var line = 1
    /// Where the text breaks the rules, as far as it was cut.
    private(set) var faults: [Fault] = []

    init(separator: UInt8) { self.separator = separator }

    /// The next record.
    ///
    /// - Parameters:
    ///   - position: where the record begins, and then the next one.
    ///   - isLast: whether nothing comes behind the text; else a record that ends with it has not
    ///     come to its end, and begins the next piece.
    mutating func next(in text: [UInt8], at position: inout Int, isLast: Bool) -> Record? {
      text.withUnsafeBufferPointer { text in
        while position < text.count, text[position] == 0x0A {
          position += 1
          line += 1
        }
        guard position < text.count else { return nil }
        var cut = RecordCut(text: text, separator: separator, position: position, line: line)
        let fields = cut.fields()
        guard isLast || cut.hasEnded else { return nil }
        defer { (position, line) = (cut.position, cut.line) }
        if let fault = cut.fault { faults.append(fault) }
        return Record(line: line, fields: fields)
      }
    }
  }

  /// One record while it is cut.
  private struct RecordCut {
    let text: UnsafeBufferPointer<UInt8>
    let separator: UInt8
    var position: Int
    var line: Int
    private var lineStart: Int
    private(set) var fault: Fault?
    /// Whether a line end was found behind the last field.
    private(set) var hasEnded = false

    init(text: UnsafeBufferPointer<UInt8>, separator: UInt8, position: Int, line: Int) {
      (self.text, self.separator) = (text, separator)
      (self.position, self.line, lineStart) = (position, line, position)
    }

    mutating func fields() -> [String] {
      var fields: [String] = []
      while true {
        fields.append(field())
        guard position < text.count else { return fields }
        hasEnded = text[position] == 0x0A
        position += 1
        if hasEnded {
          line += 1
          return fields
        }
      }
    }

    private mutating func field() -> String {
      guard position < text.count, text[position] == 0x22 else { return unquoted() }
      let (startLine, startColumn) = (line, position - lineStart + 1)
      position += 1
      var bytes: [UInt8] = []
      while let quote = text.position(of: 0x22, from: position) {
        take(to: quote, into: &bytes)
        position += 1
        guard position < text.count, text[position] == 0x22 else {
          // What stands between the closing quote and the separator is kept.
          return String(decoding: bytes, as: UTF8.self) + unquoted()
        }
        bytes.append(0x22)
        position += 1
      }
      take(to: text.count, into: &bytes)
      fault = Fault(line: startLine, column: startColumn, message: "a quote is never closed")
      return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes what stands inside quotes, and counts the lines in it.
    private mutating func take(to end: Int, into bytes: inout [UInt8]) {
      let start = position
      let quoted = UnsafeBufferPointer(rebasing: text[start..<end])
      bytes.append(contentsOf: quoted)
      var next = 0
      while let lineEnd = quoted.position(of: 0x0A, from: next) {
        line += 1
        next = lineEnd + 1
        lineStart = start + next
      }
      position = end
    }

    private mutating func unquoted() -> String {
      let start = position
      while position < text.count, text[position] != separator, text[position] != 0x0A {
        position += 1
      }
      return String(decoding: text[start..<position], as: UTF8.self)
    }
  }
}
