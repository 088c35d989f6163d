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
    var parser = Parser(text: text, separator: separator)
    while let record = parser.next() {
      if records.count % 4096 == 0, Task.isCancelled { throw CancellationError() }
      records.append(record)
    }
    faults = parser.faults
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
  private struct Parser {
    let text: [UInt8]
    let separator: UInt8
    var position = 0
    var line = 1
    var lineStart = 0
    var faults: [Fault] = []

    init(text: [UInt8], separator: UInt8) {
      self.text = text
      self.separator = separator
    }

    mutating func next() -> Record? {
      while position < text.count, text[position] == 0x0A { endLine() }
      guard position < text.count else { return nil }
      let start = line
      var fields: [String] = []
      while true {
        fields.append(field())
        guard position < text.count else { break }
        if text[position] == separator {
          position += 1
        } else {
          endLine()
          break
        }
      }
      return Record(line: start, fields: fields)
    }

    private mutating func endLine() {
      position += 1
      line += 1
      lineStart = position
    }

    private mutating func field() -> String {
      guard position < text.count, text[position] == 0x22 else { return unquoted() }
      let (startLine, startColumn) = (line, position - lineStart + 1)
      position += 1
      var bytes: [UInt8] = []
      while position < text.count {
        let byte = text[position]
        if byte == 0x22 {
          position += 1
          guard position < text.count, text[position] == 0x22 else {
            // What stands between the closing quote and the separator is kept.
            return String(decoding: bytes, as: UTF8.self) + unquoted()
          }
        } else if byte == 0x0A {
          line += 1
          lineStart = position + 1
        }
        bytes.append(byte)
        position += 1
      }
      faults.append(
        Fault(line: startLine, column: startColumn, message: "a quote is never closed"))
      return String(decoding: bytes, as: UTF8.self)
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
