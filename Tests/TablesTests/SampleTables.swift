import Tables
import Terminal

/// Invented results that the format tests show.
enum SampleTables {
  /// Names with counts, shares, lists and a null.
  static let names = Table(
    columns: [
      Column("entity", "name", style: .person, priority: .essential),
      Column("type", priority: .optional),
      Column("mentions", format: .count),
      Column("share", format: .share),
      Column("docs", "documents", isFlexible: true),
      Column("first_date", visibility: .recordOnly),
      Column("bar", visibility: .tableOnly, format: .bar(8)),
    ],
    rows: [
      [
        "Mira Sollberg", "PER", 12840, 0.5, .texts(["bote-01", "kurier-02", "wacht|03"]),
        "2031-05-02", 12840,
      ],
      ["会談 Rat", "ORG", 311, 0.125, .texts(["bote-01"]), nil, 311],
      ["Łódź \"Süd\", <b>", "LOC", 7, 1, .texts([]), "2031-05-03", 7],
    ], heading: "Names")

  /// One thing with nested parts.
  static let overview = Table(
    object: [
      (Column("documents", format: .count), 14),
      (Column("tokens", format: .count), 4211),
      (Column("ttr", "type-token ratio", format: .decimal(3)), 0.41249),
      (Column("first_date", "first date"), nil),
      (Column("docs"), .texts(["bote-01", "kurier-02"])),
      (
        Column("pairs", visibility: .recordOnly),
        .array([
          .object([.init("a", "bote-01"), .init("b", "kurier-02"), .init("share_a", 0.25)]),
          .object([.init("a", "bote-01"), .init("b", "wacht-03"), .init("share_a", nil)]),
        ])
      ),
    ], heading: "Overview")

  /// Text that would do harm, were it not for the gate and the escapes.
  static let hostile = Table(
    columns: [Column("doc"), Column("text", format: .snippet), Column("n")],
    rows: [
      [
        "a\u{1B}[2J", "line\nbreak\ttab \\ | \"quoted\", <script>&amp; \u{202E}back\u{2028}end",
        -0.0,
      ],
      ["=1+1", "`*[x](y)*` _under_ snake_case\r\n", .number(.nan)],
    ])

  static func text(
    _ table: Table, _ format: OutputFormat, _ options: TableOptions = TableOptions()
  ) throws -> String {
    var writer = TableWriter(format: format, options: options)
    return try writer.text(of: CommandOutput(table))
  }
}
