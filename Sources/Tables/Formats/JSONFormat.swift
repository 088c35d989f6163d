import Terminal

/// JSON as RFC 8259 describes it.
///
/// Text is exact; only what JSON demands is escaped, and U+2028, U+2029 and U+007F, which some
/// readers stumble over. What is not a finite number is null.
struct JSONFormat {
  /// Whether results are laid out to be read: one record on each line inside an array.
  let isPretty: Bool
  /// Whether text passes the gate, as it must on a terminal.
  var passesGate = false

  func write(_ table: Table, to out: inout ByteStream) throws {
    let columns = table.columns.indices.filter { table.columns[$0].visibility != .tableOnly }
    let keys = columns.map { index in
      var key: [UInt8] = []
      Self.append(table.columns[index].key, to: &key)
      return key
    }
    switch (table.layout, isPretty) {
    case (.rows, false):
      for row in table.rows {
        try write(to: &out) { bytes in
          Self.append(row, columns, keys, spaced: false, to: &bytes)
          bytes.append(0x0A)
        }
      }
    case (.rows, true):
      if table.rows.isEmpty {
        try out.write("[]\n")
        return
      }
      for (index, row) in table.rows.enumerated() {
        try out.write(index == 0 ? "[\n  " : ",\n  ")
        try write(to: &out) { Self.append(row, columns, keys, spaced: true, to: &$0) }
      }
      try out.write("\n]\n")
    case (.object, false):
      try write(to: &out) { bytes in
        if let row = table.rows.first {
          Self.append(row, columns, keys, spaced: false, to: &bytes)
        } else {
          bytes += "null".utf8
        }
        bytes.append(0x0A)
      }
    case (.object, true):
      guard let row = table.rows.first else {
        try out.write("null\n")
        return
      }
      for (place, column) in columns.enumerated() {
        try out.write(place == 0 ? "{\n  " : ",\n  ")
        try out.write(keys[place] + Array(": ".utf8))
        try writeTall(column < row.count ? row[column] : .null, to: &out)
      }
      try out.write(columns.isEmpty ? "{}\n" : "\n}\n")
    }
  }

  /// Returns one value on one line without blanks.
  static func compact(_ value: Value) -> String {
    var bytes: [UInt8] = []
    append(value, spaced: false, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a list of records with one record on each line.
  private func writeTall(_ value: Value, to out: inout ByteStream) throws {
    guard case .array(let elements) = value, elements.contains(where: \.isRecord) else {
      try write(to: &out) { Self.append(value, spaced: true, to: &$0) }
      return
    }
    for (index, element) in elements.enumerated() {
      try out.write(index == 0 ? "[\n    " : ",\n    ")
      try write(to: &out) { Self.append(element, spaced: true, to: &$0) }
    }
    try out.write("\n  ]")
  }

  /// Writes what the body appends, through the gate where it must.
  private func write(to out: inout ByteStream, _ body: (inout [UInt8]) -> Void) throws {
    guard passesGate else { return try out.write(body) }
    var bytes: [UInt8] = []
    body(&bytes)
    try out.write(Gate.text(String(decoding: bytes, as: UTF8.self)))
  }

  /// Adds a row as a record.
  private static func append(
    _ row: [Value], _ columns: [Int], _ keys: [[UInt8]], spaced: Bool, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (place, column) in columns.enumerated() {
      if place > 0 { bytes += spaced ? ", ".utf8 : ",".utf8 }
      bytes += keys[place]
      bytes += spaced ? ": ".utf8 : ":".utf8
      append(column < row.count ? row[column] : .null, spaced: spaced, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ value: Value, spaced: Bool, to bytes: inout [UInt8]) {
    let comma: [UInt8] = spaced ? [0x2C, 0x20] : [0x2C]
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): Numeral.append(number, to: &bytes)
    case .number(let number): bytes += (Numeral.exact(number) ?? "null").utf8
    case .text(let text): append(text, to: &bytes)
    case .texts(let texts):
      bytes.append(UInt8(ascii: "["))
      for (index, text) in texts.enumerated() {
        if index > 0 { bytes += comma }
        append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += comma }
        append(value, spaced: spaced, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes += comma }
        append(field.key, to: &bytes)
        bytes += spaced ? [0x3A, 0x20] : [0x3A]
        append(field.value, spaced: spaced, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Adds a text in quotation marks.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      // Runs that need no escape are added at once.
      var start = 0
      var index = 0
      func close() { bytes.append(contentsOf: utf8[start..<index]) }
      while index < utf8.count {
        let byte = utf8[index]
        if isPlain[Int(byte)] {
          index += 1
          continue
        }
        if byte == 0xE2 {
          guard index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8
          else {
            index += 1
            continue
          }
          close()
          appendEscape(0x2000 + UInt32(utf8[index + 2]) - 0x80, to: &bytes)
          index += 3
        } else {
          close()
          switch byte {
          case 0x22, 0x5C: bytes += [0x5C, byte]
          case 0x0A: bytes += "\\n".utf8
          case 0x0D: bytes += "\\r".utf8
          case 0x09: bytes += "\\t".utf8
          default: appendEscape(UInt32(byte), to: &bytes)
          }
          index += 1
        }
        start = index
      }
      close()
    }
    bytes.append(0x22)
  }

  /// Whether a byte neither needs an escape nor begins a scalar that does.
  private static let isPlain = (0..<256).map {
    $0 >= 0x20 && ![0x22, 0x5C, 0x7F, 0xE2].contains($0)
  }

  private static func appendEscape(_ value: UInt32, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += [0x5C, UInt8(ascii: "u")]
    for shift: UInt32 in [12, 8, 4, 0] { bytes.append(digits[Int(value >> shift & 0xF)]) }
  }
}

extension Value {
  /// Whether it has parts of its own.
  fileprivate var isRecord: Bool {
    switch self {
    case .object, .array, .texts: true
    default: false
    }
  }
}
