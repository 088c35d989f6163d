import CommandLanguage
import NewsCorpus

/// `describe DOC`: what was read off a page.
enum DescribeCommand: Command {
  static let description = CommandDescription(
    name: "describe", summary: "say when, where and under which title a document was published",
    discussion: """
      For what was found wrongly or not at all; what is not named stays as it is. An empty text takes \
      away: --source "". Dates in the text such as "gestern" are understood anew; `undo` takes it back.
      """,
    parameters: [.init("DOC", .document, summary: "the document")],
    options: [
      .init(
        "--date", value: "DATE", .date, summary: "the day of publication",
        validate: DateInput.validateDay),
      .init("--source", value: "OUTLET", .text, summary: "the outlet"),
      .init("--title", value: "TITLE", .text, summary: "the headline"),
      .init(
        "--language", value: "CODE", .text, summary: "the language: de, en, fr …, und if unknown",
        validate: { text in
          let isCode =
            (2...3).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
          return isCode
            ? nil
            : ValueProblem("`\(text)` is no code of a language", advice: "try: de, en, fr or und")
        }),
      .init("--url", value: "ADDRESS", .text, summary: "the address of the page"),
    ],
    examples: [
      .init("describe page_17 --date 2026-01-25", "the page was published a day later"),
      .init(
        "describe auenkurier --source Auenkurier --title \"Vom Deich\"", "its outlet and title"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let document = try session.correctedDocument(of: call)
    let facts = facts(of: call)
    guard facts != CorrectedFacts() else {
      throw call.error(
        "what is known about it?", advice: "give --date, --source, --title, --language or --url")
    }
    let before = document.metadata
    var after = before
    facts.apply(to: &after)
    let changes = [
      change("date", before.date?.description, after.date?.description),
      change("outlet", before.source, after.source), change("title", before.title, after.title),
      change("language", before.language, after.language), change("url", before.url, after.url),
    ].compactMap(\.self)
    if before == after {
      session.console.note("\(before.name): nothing new")
      return .nothing
    }
    try session.correct(.facts(document: before.name, facts))
    let list = changes.isEmpty ? "date as given" : changes.joined(separator: ", ")
    session.console.note("\(before.name): \(list)")
    return .nothing
  }

  private static func change(_ what: String, _ before: String?, _ after: String?) -> String? {
    guard before != after else { return nil }
    return "\(what) \(after ?? "none") (was \(before ?? "none"))"
  }

  /// What a call says.
  static func facts(of call: Call) -> CorrectedFacts {
    CorrectedFacts(
      date: call.option("--date").flatMap { DateInput.day($0.text) },
      source: call.option("--source")?.text, title: call.option("--title")?.text,
      language: call.option("--language")?.text, url: call.option("--url")?.text)
  }
}
