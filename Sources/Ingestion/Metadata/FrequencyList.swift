/// A word list with frequencies, such as other programs and `stats words` write.
///
/// A table of values separated by commas, semicolons or tabs. With a first line of names the columns
/// are found by them (`item`, `word`, `form`, `type`; `frequency`, `freq`, `count`); without one the
/// first column holds the words and the second the frequencies. Words that come twice are added up.
public struct FrequencyList: Sendable {
  /// The frequency of each word as it is written in the list.
  public private(set) var frequencies: [String: Int] = [:]
  /// All frequencies together.
  public private(set) var total = 0

  /// The names of the column of words, and of the column of frequencies.
  private static let wordNames: Set<String> = ["item", "word", "form", "type", "token", "wort"]
  private static let frequencyNames: Set<String> = [
    "frequency", "freq", "count", "häufigkeit", "anzahl",
  ]

  /// Reads a list from a file.
  ///
  /// - Throws: a problem that names line and column.
  public init(contentsOf path: String) throws(LoadProblem) {
    try self.init(TextDecoding.table(at: path), path: path)
  }

  /// Reads a list from decoded text.
  init(_ text: [UInt8], path: String) throws(LoadProblem) {
    func problem(_ line: Int, _ column: Int, _ message: String) -> LoadProblem {
      LoadProblem(
        path: path, reason: .malformed(line: line, column: column, message), isNamed: true)
    }
    let table: SeparatedRecords
    do {
      table = try SeparatedRecords(text, separator: SeparatedRecords.separator(of: text))
    } catch {
      throw LoadProblem(path: path, reason: .unreadable("interrupted"), isNamed: true)
    }
    if let fault = table.faults.first { throw problem(fault.line, fault.column, fault.message) }
    guard let first = table.records.first else {
      throw LoadProblem(path: path, reason: .empty, isNamed: true)
    }
    var columns = (word: 0, frequency: 1)
    let names = first.fields.map { $0.lowercased() }
    let hasNames = names.contains {
      Self.wordNames.contains($0) || Self.frequencyNames.contains($0)
    }
    if hasNames {
      guard let word = names.firstIndex(where: Self.wordNames.contains) else {
        throw problem(first.line, 1, "no column is called `item` or `word`")
      }
      guard let frequency = names.firstIndex(where: Self.frequencyNames.contains) else {
        throw problem(first.line, names.count, "no column is called `frequency` or `count`")
      }
      columns = (word, frequency)
    }
    for record in table.records.dropFirst(hasNames ? 1 : 0) {
      let fields = record.fields
      guard fields.count > max(columns.word, columns.frequency) else {
        throw problem(
          record.line, fields.count,
          "the line ends here, a word and its frequency are needed")
      }
      guard let frequency = Int(fields[columns.frequency]), frequency >= 0 else {
        throw problem(
          record.line, columns.frequency + 1,
          "expected a frequency, found `\(fields[columns.frequency].prefix(40))`")
      }
      let (sum, overflows) = total.addingReportingOverflow(frequency)
      guard !overflows, sum < 1 << 53 else {
        throw problem(record.line, columns.frequency + 1, "the frequencies are too large")
      }
      frequencies[fields[columns.word], default: 0] += frequency
      total = sum
    }
  }
}
