import CommandLanguage
import Tables
import Terminal

/// `history`: what was typed.
enum HistoryCommand: Command {
  static let description = CommandDescription(
    name: "history", summary: "list what was typed in this session, or save it as a script",
    options: [
      .init(
        "--save", value: "FILE", .outputFile, summary: "write it as a script, without failures"),
      CommonOption.top, CommonOption.format,
    ],
    examples: [
      .init("history", "lists the lines typed"),
      .init("history --save morning.dep", "makes a script of them"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    if let word = call.option("--save") {
      let path = try session.writablePath(word)
      let lines = session.typed.filter(\.succeeded).map { line in
        session.grammar.parse(SourceText(name: "<input>", text: line.text)).statements
      }
      let text = RecordedScript.text(
        of: lines.flatMap { $0 }, forFolder: FilePath.folder(of: path))
      try session.write(to: word) { try $0.write(text) }
      return .nothing
    }
    var table = Table(
      columns: [
        TableColumn("number", "#", style: .muted), TableColumn("line", isFlexible: true),
        TableColumn("failed", visibility: .recordOnly),
      ], emptyText: "Nothing was typed yet.")
    for (number, line) in session.typed.enumerated() {
      table.rows.append([.integer(number + 1), .text(line.text), .bool(!line.succeeded)])
    }
    return .table(table)
  }
}
