import CommandLanguage
import NewsCorpus
import Tables

/// `expect`: a script proves what it says.
enum ExpectCommand: Command {
  static let description = CommandDescription(
    name: "expect",
    summary: "check the last result; a script that does not hold ends with status 3",
    discussion: """
      `expect rows = 12` compares the number of rows (=, !=, <, <=, >=) of the last result, \
      `expect contains TEXT` and `expect lacks TEXT` look into what it showed.
      """,
    parameters: [
      .init("WHAT", .choice(["rows", "contains", "lacks"]), summary: "what is checked"),
      .init("VALUE", .text, arity: .oneOrMore, summary: "a comparison, or a text"),
    ],
    examples: [
      .init("docs where source = Deichbote; expect rows = 3", "three reports of one outlet"),
      .init("docs; expect contains Bergpost", "an outlet is among them"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let last = session.lastResult else {
      throw call.error("there is no result yet to check")
    }
    let values = call.arguments["VALUE"] ?? []
    switch call.argument("WHAT")?.text {
    case "rows":
      try compareRows(last, values, call)
    case let what:
      let text = values.map(\.text).joined(separator: " ")
      let isThere = try shown(last).contains(text)
      if isThere != (what == "contains") {
        throw failure(
          "the last result \(isThere ? "contains" : "does not contain") `\(text)`", at: call)
      }
    }
    return .nothing
  }

  /// The last result as a table shows it, with all its rows.
  private static func shown(_ result: CommandResult) throws -> String {
    switch result.content {
    case .nothing: return ""
    case .exact(let bytes): return String(decoding: bytes.buffer, as: UTF8.self)
    case .records(let first):
      let output = try result.whole?() ?? first
      var writer = TableWriter(format: .table, options: TableOptions(width: 10_000, top: 0))
      return try writer.text(of: output)
    }
  }

  private static func compareRows(
    _ result: CommandResult, _ values: [ExpandedWord], _ call: Call
  ) throws {
    guard case .records(let output) = result.content, let record = output.record else {
      throw call.error("the last result has no rows")
    }
    let rows = record.rows.count + record.unlistedRows
    let text = values.map(\.text).joined(separator: " ")
    let parts = text.split(separator: " ")
    guard parts.count == 2, let wanted = Int(parts[1]),
      let holds = comparisons[String(parts[0])]
    else {
      throw call.error("`\(text)` is no comparison", advice: "try: expect rows = 12")
    }
    if !holds(rows, wanted) {
      throw failure("the last result has \(Phrase.count(rows, "row")), expected \(text)", at: call)
    }
  }

  private static let comparisons: [String: @Sendable (Int, Int) -> Bool] = [
    "=": { $0 == $1 }, "!=": { $0 != $1 }, "<": { $0 < $1 }, "<=": { $0 <= $1 },
    ">=": { $0 >= $1 },
  ]

  private static func failure(_ message: String, at call: Call) -> ShellFailure {
    ShellFailure(
      diagnostics: [
        Diagnostic(at: call.invocation.range, in: call.invocation.source, message)
      ], status: .different)
  }
}
