import CommandLanguage
import NewsCorpus
import Reports
import Tables
import Terminal

/// `report FILE.html`: one page about the selection, to be sent to somebody.
enum ReportCommand: Command {
  static let description = CommandDescription(
    name: "report", summary: "write one page about the documents, to be read in a browser",
    discussion: """
      The page holds the documents, a timeline, the people with their roles, how much text each two \
      documents share, figures that differ with their evidence, and each outlet's own words; rows link \
      to the sentences they rest on. It is one file that opens without network, prints, and reads on a \
      phone and in the dark.
      """,
    parameters: [.init("FILE", .outputFile, summary: "the page, ending in .html")],
    options: [
      .init("--title", value: "TEXT", .text, summary: "the heading of the page"),
      CommonOption.zones,
    ],
    documents: .positional, takesConditions: true,
    examples: [
      .init("report press.html", "a page about all documents"),
      .init("report early.html @early --title \"The first days\"", "about a selection"),
      .init("report treaty.html where text ~ \"Malmöer Vertrag\"", "about one subject"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which file?") }
    let path = try session.writablePath(word)
    guard ["html", "htm"].contains(where: { path.lowercased().hasSuffix("." + $0) }) else {
      throw word.word.error(
        "a report is a page, and `\(word.text)` does not end in .html",
        advice: "try: report \(word.text).html, or export for other formats")
    }
    let selection = try session.selection(for: call)
    guard !selection.isEmpty else {
      throw call.error("no document matches", advice: "try: docs")
    }
    let title =
      call.option("--title")?.text ?? session.current?.name
      ?? "\(Phrase.count(selection.count, "report"))"
    let content = try await session.reportContent(of: selection, title: title, for: call)
    let html = try ReportPage(content).html()
    try session.write(to: word) { try $0.write(html) }
    session.console.note("\(Phrase.count(selection.count, "document")) written to \(path)")
    return .nothing
  }
}
