import Tables
import Terminal
import TestSupport
import Testing

@Suite("What holds for every table")
struct TablePropertyTests {
  /// A table of random texts and numbers, some of it hostile.
  private func table(using generator: inout SeededRandom) -> Table {
    let kinds = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      Int.random(in: 0..<4, using: &generator)
    }
    let columns = kinds.enumerated().map { index, kind in
      Column(
        "column_\(index)", format: kind == 0 ? .count : kind == 1 ? .snippet : .plain,
        isFlexible: kind == 2, priority: index == 0 ? .essential : .normal)
    }
    let rows = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      kinds.map { kind -> Value in
        if kind == 0 { return .integer(Int.random(in: -10...10_000_000, using: &generator)) }
        let length = Int.random(in: 0...50, using: &generator)
        return .text(RandomText.make(length: length, using: &generator))
      }
    }
    return Table(columns: columns, rows: rows)
  }

  @Test("No control reaches people, in any width, on a terminal or not")
  func gate() throws {
    var generator = SeededRandom(seed: 5)
    for round in 0..<150 {
      let table = table(using: &generator)
      let options = TableOptions(width: 20 + round, top: 0, isTerminal: round % 2 == 0)
      for format in [OutputFormat.table, .markdown] {
        let text = try SampleTables.text(table, format, options)
        #expect(Gate.text(text) == text)
      }
    }
  }

  @Test("Lines never pass the rule, and end without blanks")
  func widths() throws {
    var generator = SeededRandom(seed: 6)
    for round in 0..<150 {
      let table = table(using: &generator)
      let isTerminal = round % 2 == 0
      let options = TableOptions(width: 40 + round, top: 0, isTerminal: isTerminal)
      let lines = try SampleTables.text(table, .table, options)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let rule = try #require(lines.first { $0.hasPrefix("─") })
      for line in lines where !line.hasPrefix("not shown at") {
        #expect(DisplayWidth.of(line) <= DisplayWidth.of(rule), "\(line.debugDescription)")
        #expect(line.last != " ")
      }
    }
  }

  @Test("Right-aligned columns end at the same column")
  func alignment() throws {
    var generator = SeededRandom(seed: 7)
    let rows = (0..<40).map { _ -> [Value] in
      [
        .text(Gate.line(RandomText.make(length: 9, using: &generator))),
        .integer(Int.random(in: 1...99999, using: &generator)),
      ]
    }
    let table = Table(columns: [Column("name"), Column("n", format: .count)], rows: rows)
    let lines = try SampleTables.text(table, .table, TableOptions(top: 0)).split(separator: "\n")
    #expect(lines.count == 42)
    #expect(Set(lines.map { DisplayWidth.of($0) }).count == 1)
  }

  @Test("Nothing but blanks is lost where it is no terminal")
  func whole() throws {
    let words = (0..<60).map { "w\($0)" }
    let table = Table(
      columns: [Column("a", format: .snippet), Column("b"), Column("c", isFlexible: true)],
      rows: [
        [.text(words.joined(separator: " ")), .text(words.joined(separator: " ")), .texts(words)]
      ])
    let shown = try SampleTables.text(table, .table, TableOptions(width: 50))
      .split { " ,\n".contains($0) }
    for word in words { #expect(shown.count { $0 == word } == 3) }
  }

  @Test("--top limits people only and tells how many rows are left")
  func top() throws {
    let table = Table(columns: [Column("x")], rows: (0..<30).map { [.integer($0)] })
    #expect(table.limited(to: 0) == table)
    #expect(table.limited(to: 30) == table)
    #expect(table.limited(to: 28).footnotes == ["2 more rows of 30: --top 0 shows all"])
    #expect(table.limited(to: 28).rows.count == 28)
    var whole = table
    whole.isAlwaysWhole = true
    #expect(whole.limited(to: 5) == whole)
    #expect(table.value("x", ofRow: 3) == 3)
    #expect(table.value("y", ofRow: 3) == .null)
    #expect(table.value("x", ofRow: 99) == .null)
  }

  @Test("A sink that fails ends the writing at once")
  func failingSink() {
    struct Full: Error {}
    let table = Table(columns: [Column("x")], rows: (0..<100_000).map { [.integer($0)] })
    var writer = TableWriter(format: .jsonl)
    var calls = 0
    #expect(throws: Full.self) {
      try writer.write(CommandOutput(table)) { _ in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }

  @Test("A cancelled task stops writing", arguments: OutputFormat.allCases)
  func cancelled(format: OutputFormat) async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      let table = Table(columns: [Column("x")], rows: (0..<50_000).map { [.integer($0)] })
      return try SampleTables.text(table, format, TableOptions(top: 0))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
