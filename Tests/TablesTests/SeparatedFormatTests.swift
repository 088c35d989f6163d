import Tables
import TestSupport
import Testing

@Suite("csv and tsv")
struct SeparatedFormatTests {
  @Test("csv quotes what it must, joins lists and keeps machine values")
  func csv() throws {
    #expect(
      try SampleTables.text(SampleTables.names, .csv) == """
        entity,type,mentions,share,docs,first_date
        Mira Sollberg,PER,12840,0.5,bote-01|kurier-02|wacht\\|03,2031-05-02
        会談 Rat,ORG,311,0.125,bote-01,
        "Łódź ""Süd"", <b>",LOC,7,1,,2031-05-03

        """)
  }

  @Test("tsv escapes tabs, line ends and backslashes")
  func tsv() throws {
    #expect(
      try SampleTables.text(SampleTables.hostile, .tsv)
        == "doc\ttext\tn\n"
        + "a\u{1B}[2J\tline\\nbreak\\ttab \\\\ | \"quoted\", <script>&amp; "
        + "\u{202E}back\u{2028}end\t0.0\n"
        + "=1+1\t`*[x](y)*` _under_ snake_case\\r\\n\t\n")
  }

  @Test("Objects are compact JSON in one field")
  func objects() throws {
    #expect(
      try SampleTables.text(SampleTables.overview, .tsv) == """
        documents\ttokens\tttr\tfirst_date\tdocs\tpairs
        14\t4211\t0.41249\t\tbote-01|kurier-02\t[{"a":"bote-01","b":"kurier-02","share_a":0.25},\
        {"a":"bote-01","b":"wacht-03","share_a":null}]

        """)
  }

  @Test("List items escape the bar and the backslash")
  func lists() throws {
    let table = Table(columns: [Column("docs")], rows: [[.texts(["a|b", "c\\d", "", "e\\|"])]])
    #expect(try SampleTables.text(table, .csv) == "docs\na\\|b|c\\\\d||e\\\\\\|\n")
  }

  @Test("A single empty field is not an empty line, which would separate results")
  func emptyField() throws {
    let table = Table(columns: [Column("x")], rows: [[nil], ["a"]])
    #expect(try SampleTables.text(table, .csv) == "x\n\"\"\na\n")
  }

  @Test("Every row is there whatever --top says, the header also without rows")
  func rows() throws {
    let table = Table(columns: [Column("x")], rows: (0..<50).map { [.integer($0)] })
    #expect(try SampleTables.text(table, .csv).split(separator: "\n").count == 51)
    #expect(try SampleTables.text(Table(columns: [Column("x")]), .tsv) == "x\n")
  }

  @Test("Results are separated by an empty line", arguments: [OutputFormat.csv, .tsv])
  func several(format: OutputFormat) throws {
    var writer = TableWriter(format: format)
    let output = CommandOutput(Table(columns: [Column("x")], rows: [[1]]))
    let silent = CommandOutput(record: nil, views: [.heading("only for people")])
    let texts = [
      try writer.text(of: output), try writer.text(of: silent), try writer.text(of: output),
    ]
    #expect(texts == ["x\n1\n", "", "\nx\n1\n"])
  }

  @Test("Any text comes back from csv")
  func roundTrip() throws {
    var generator = SeededRandom(seed: 3)
    let rows = (0..<200).map { length in
      (0..<3).map { _ in
        RandomText.make(length: length % 20, using: &generator) + ["", "\"", ",\n"][length % 3]
      }
    }
    let table = Table(
      columns: ["a", "b", "c"].map { Column($0) }, rows: rows.map { $0.map { .text($0) } })
    let read = Self.parse(try SampleTables.text(table, .csv))
    #expect(read == [["a", "b", "c"].map(Self.scalars)] + rows.map { $0.map(Self.scalars) })
    let lines = try SampleTables.text(table, .tsv).unicodeScalars.split(separator: "\n")
    #expect(lines.count == 201)
    for (line, row) in zip(lines.dropFirst(), rows) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.map { Self.unescaped(Array($0)) } == row.map(Self.scalars))
    }
  }

  /// Compared by scalars, because strings compare by canonical equivalence.
  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private static func unescaped(_ field: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in field {
      if isEscaped {
        result.append(["n": "\n", "t": "\t", "r": "\r"][scalar] ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// A reader of RFC 4180 with nothing but the rules.
  private static func parse(_ text: String) -> [[[Unicode.Scalar]]] {
    var rows: [[[Unicode.Scalar]]] = []
    var row: [[Unicode.Scalar]] = []
    var field: [Unicode.Scalar] = []
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"": field.append(scalars.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = []
      case "\n" where !isQuoted:
        rows.append(row + [field])
        row = []
        field = []
      default: field.append(scalar)
      }
    }
    return rows
  }
}
