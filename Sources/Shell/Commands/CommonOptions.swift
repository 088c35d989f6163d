import CommandLanguage
import NewsCorpus
import Tables

/// Options that several commands share.
enum CommonOption {
  typealias Option = CommandDescription.Option

  /// How many rows are shown.
  static let top = Option(
    "--top", value: "N", .integer(0...Int.max),
    summary: "rows shown in a table; 0 shows all", defaultText: "20")
  /// How the result is written.
  static let format = Option(
    "--format", alias: "-f", value: "FORMAT", .choice(OutputFormat.names),
    summary: "how the result is written", defaultText: "the setting `format`")
  /// Which kinds of zones are read.
  static let zones = Option(
    "--zones", value: "KINDS", .text,
    summary: "kinds of zones that are read, separated by commas, or all",
    defaultText: "title,lead,body",
    validate: { text in
      guard ZoneSet(names: text) == nil else { return nil }
      let kinds = ZoneKind.allCases.map(\.name).joined(separator: ",")
      return ValueProblem(
        "`\(text)` names no kinds of zones", advice: "try: all, or some of \(kinds)")
    })
  /// What the rows rest on; for commands that give evidence with their result.
  static let explain = Option(
    flag: "--explain", summary: "what each row rests on: places, formulas and their numbers")
  /// The documents, for commands whose positional words may be something else.
  static let within = Option(
    "--in", value: "DOCUMENT", .documents, isRepeatable: true, takesMany: true,
    summary: "only these documents, such as those of a kept result")

  /// The options of a command that lists records.
  static let listing = [top, format]
  /// The options of a command that reads texts and lists records.
  static let reading = [zones, top, format]
  /// The options of a command that reads texts and gives evidence for its records.
  static let explaining = [explain] + reading
}
