import Tables
import Terminal
import Testing

@Suite("Tables for people")
struct TextFormatTests {
  private func text(
    _ table: Table, width: Int = 100, top: Int = 20, terminal: Bool = false, unicode: Bool = true,
    theme: Theme? = nil
  ) throws -> String {
    try SampleTables.text(
      table, .table,
      TableOptions(
        width: width, top: top, theme: theme, usesUnicode: unicode, isTerminal: terminal))
  }

  @Test("A file gets aligned columns without thousands marks or cuts")
  func file() throws {
    #expect(
      try text(SampleTables.names) == """
        Names
        name             type  mentions  share  documents                     bar
        ───────────────  ────  ────────  ─────  ────────────────────────────  ────────
        Mira Sollberg    PER      12840   0.50  bote-01, kurier-02, wacht|03  ████████
        会談 Rat         ORG        311   0.12  bote-01                       ▎
        Łódź "Süd", <b>  LOC          7   1.00                                ▏

        """)
  }

  @Test("A terminal gets thousands marks and a count of what is left")
  func terminal() throws {
    #expect(
      try text(SampleTables.names, width: 60, top: 2, terminal: true) == """
        Names
        name           type  mentions  share  documents     bar
        ─────────────  ────  ────────  ─────  ────────────  ────────
        Mira Sollberg  PER     12\u{202F}840   0.50  bote-01,      ████████
                                              kurier-02,
                                              wacht|03
        会談 Rat       ORG        311   0.12  bote-01       ▎
        1 more row of 3: --top 0 shows all

        """)
  }

  @Test("Without UTF-8 nothing of ours is drawn beyond ASCII")
  func ascii() throws {
    #expect(
      try text(SampleTables.names, top: 1, terminal: true, unicode: false) == """
        Names
        name           type  mentions  share  documents                     bar
        -------------  ----  --------  -----  ----------------------------  --------
        Mira Sollberg  PER     12 840   0.50  bote-01, kurier-02, wacht|03  ########
        2 more rows of 3: --top 0 shows all

        """)
  }

  @Test("On a narrow terminal columns go, the optional one first, and are named")
  func narrowTerminal() throws {
    #expect(
      try text(SampleTables.names, width: 50, top: 1, terminal: true) == """
        Names
        name           mentions  share  documents
        ─────────────  ────────  ─────  ──────────────────
        Mira Sollberg    12\u{202F}840   0.50  bote-01,
                                        kurier-02,
                                        wacht|03
        2 more rows of 3: --top 0 shows all
        not shown at 50 columns: type, bar

        """)
  }

  @Test("In a narrow file no column goes and nothing is cut")
  func narrowFile() throws {
    #expect(
      try text(SampleTables.names, width: 40, top: 1) == """
        Names
        name          type  mentions  share  documents     bar
        ────────────  ────  ────────  ─────  ────────────  ────────
        Mira          PER      12840   0.50  bote-01,      ████████
        Sollberg                             kurier-02,
                                             wacht|03
        2 more rows of 3: --top 0 shows all

        """)
  }

  @Test("One thing stands as names and values")
  func object() throws {
    #expect(
      try text(SampleTables.overview, terminal: true) == """
        Overview
        documents            14
        tokens            4\u{202F}211
        type-token ratio  0.412
        first date        –
        docs              bote-01, kurier-02

        """)
  }

  @Test("Long values of one thing hang below their beginning")
  func narrowObject() throws {
    let table = Table(object: [
      (Column("first_date"), "2031-05-02"), (Column("reason"), "the channel was reopened in May"),
    ])
    #expect(
      try text(table, width: 30, terminal: true) == """
        first date  2031-05-02
        reason      the channel was
                    reopened in May

        """)
  }

  @Test("Controls from documents become symbols")
  func gate() throws {
    #expect(
      try text(SampleTables.hostile) == """
        doc    text                                                  n
        ─────  ────────────────────────────────────────────────────  ─
        a␛[2J  line␊break␉tab \\ | "quoted", <script>&amp; \u{FFFD}back␤end  0
        =1+1   `*[x](y)*` _under_ snake_case␍␊

        """)
  }

  @Test("A terminal cuts, visibly: long snippets after three lines, others after one")
  func cuts() throws {
    let words = (1...30).map { "word\($0)" }.joined(separator: " ")
    let table = Table(
      columns: [
        Column("left", alignment: .right, minimumWidth: 8, priority: .essential),
        Column("text", format: .snippet, minimumWidth: 12, priority: .essential),
        Column("right", minimumWidth: 8, priority: .essential),
      ], rows: [[.text(words), .text(words), .text(words)]])
    #expect(
      try text(table, width: 32, terminal: true) == """
            left  text          right
        ────────  ────────────  ────────
        … word30  word1 word2   word1 w…
                  word3 word4
                  word5 word6…

        """)
    let whole = try text(table, width: 32)
    #expect(!whole.contains("…"))
    for number in 1...30 {
      #expect(whole.split { " \n".contains($0) }.count { $0 == "word\(number)" } == 3)
    }
  }

  @Test("Long titles break before cells do")
  func titles() throws {
    let table = Table(
      columns: [
        Column("item"), Column("reference_frequency"), Column("n"),
        Column("text", isFlexible: true),
      ], rows: [["Kanal", 12, 3, "a long line that fits"]])
    #expect(
      try text(table, width: 42) == """
               reference
        item   frequency  n  text
        ─────  ─────────  ─  ─────────────────────
        Kanal         12  3  a long line that fits

        """)
  }

  @Test("Rows of a group stand under its heading")
  func groups() throws {
    let table = Table(
      columns: [Column("doc"), Column("start"), Column("match", style: .match)],
      rows: [["a", 3, "one"], ["a", 11, "two"], ["b", 2, "three"], [nil, 1, "four"]],
      groupKey: "doc")
    #expect(
      try text(table) == """
        start  match
        ─────  ─────
        a
            3  one
           11  two

        b
            2  three

        –
            1  four

        """)
  }

  @Test("Numbers of one column have equally many decimals")
  func decimals() throws {
    let table = Table(
      columns: [Column("x"), Column("y", format: .decimal(1)), Column("z", format: .count)],
      rows: [[0.5, 1234.56, 1000.4], [0.30000000000000004, -0.01, -1_234_567], [2.0, 3, nil]])
    #expect(
      try text(table, terminal: true) == """
          x        y           z
        ───  ───────  ──────────
        0.5  1\u{202F}234.6       1\u{202F}000
        0.3      0.0  -1\u{202F}234\u{202F}567
        2.0      3.0

        """)
  }

  @Test("Colour goes by role and never touches the widths")
  func colour() throws {
    let table = Table(
      columns: [Column("who", style: .person), Column("n")], rows: [["Mira", 3]])
    #expect(
      try text(table, theme: .standard)
        == """
        \u{1B}[1mwho\u{1B}[0m   \u{1B}[1mn\u{1B}[0m
        \u{1B}[2m────\u{1B}[0m  \u{1B}[2m─\u{1B}[0m
        \u{1B}[34mMira\u{1B}[0m  3

        """)
  }

  @Test("Blocks follow each other after an empty line, headings stay with their text")
  func blocks() throws {
    let table = Table(columns: [Column("n")], rows: [[1]])
    var writer = TableWriter(format: .table, options: TableOptions(width: 20))
    let output = CommandOutput(
      record: table,
      views: [
        .heading("Shared text"),
        .paragraph(StyledText("Two outlets share a passage of nine words.")),
        .table(table),
        .preformatted([StyledText("a   b"), StyledText("  c")]),
        .table(Table(columns: [], emptyText: "No conflicts.", groupKey: "none")),
      ])
    #expect(
      try writer.text(of: output) == """
        Shared text
        Two outlets share a
        passage of nine
        words.

        n
        ─
        1

        a   b
          c

        No conflicts.

        """)
    #expect(try writer.text(of: CommandOutput(table)) == "\nn\n─\n1\n")
  }

  @Test(
    "Rows with too few values are filled up, whatever the format", arguments: OutputFormat.allCases)
  func shortRows(format: OutputFormat) throws {
    let table = Table(columns: [Column("a"), Column("b", format: .bar(3))], rows: [[1], []])
    #expect(try SampleTables.text(table, format).contains("1"))
  }

  @Test("Sparklines and nested values have a readable form")
  func nested() throws {
    let table = Table(
      columns: [Column("trend", format: .sparkline), Column("roles"), Column("ok")],
      rows: [
        [
          .array([1, 2.0, 4]),
          .array([.object([.init("role", "envoy"), .init("since", nil), .init("n", 2)]), "x"]),
          true,
        ]
      ])
    #expect(
      try text(table)
        == """
        trend  roles                 ok
        ─────  ────────────────────  ───
        ▃▅█    role: envoy, n: 2; x  yes

        """)
  }
}
