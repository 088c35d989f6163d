import CommandLanguage
import Tables

/// `why N`: what a row of the last result rests on.
enum WhyCommand: Command {
  static let description = CommandDescription(
    name: "why", summary: "open what a row of the last result rests on",
    discussion: """
      The sentences a row was found in or counted from, each with its place on the page, and the \
      formula of every measure with its numbers. N counts the rows as they are shown, from 1; of a \
      result that is one thing it counts its lines. `why 2 @x` opens a row of a kept result. The \
      option --explain of a command shows the same for all rows at once.
      """,
    parameters: [
      .init("N", .integer(1...Int.max), summary: "the row, from 1"),
      .init("RESULT", .selection, arity: .optional, summary: "a result kept by `let`"),
    ],
    options: CommonOption.listing,
    examples: [
      .init("find Vertrag; why 1", "the sentence of the first hit, and the page around it"),
      .init("who --top 3; why 2", "every place that names the second"),
      .init("stats; why 9", "how the type–token ratio was computed"),
      .init("let hits = find Vertrag; why 2 @hits", "a row of a kept result"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let answer = try answer(for: call, in: session)
    guard let row = call.argument("N").flatMap({ Int($0.text) }) else {
      throw call.error("which row?")
    }
    guard let evidence = answer.evidence else {
      throw call.error(
        "the rows of `\(answer.command)` rest on no counted places",
        advice: "try: find, who, when, said or stats, then why N")
    }
    guard row <= evidence.count else {
      let place = call.argument("N")?.word
      let message =
        evidence.count == 0
        ? "`\(answer.command)` has no rows"
        : "`\(answer.command)` has \(Phrase.count(evidence.count, "row")), found \(row)"
      throw place?.error(message) ?? call.error(message)
    }
    let page = try evidence.opened(row - 1)
    var report = EvidenceReport(of: evidence.corpus)
    try report.add(page, row: row - 1)
    var result = CommandResult.records(
      report.output, documents: Set(page.places.map(\.document)).sorted())
    result.isEvidence = true
    return result
  }

  private static func answer(
    for call: Call, in session: isolated Session
  ) throws -> LastAnswer {
    if let word = call.argument("RESULT") {
      let name = word.selectionName ?? word.text
      guard let kept = session.results[name] else {
        let names = session.results.keys.sorted().map { "@" + $0 }
        throw word.word.error(
          "nothing is kept as `@\(name)`",
          advice: Suggestions.advice(for: "@" + name, among: names) ?? "try: let \(name) = find …")
      }
      return LastAnswer(command: "@" + name, evidence: kept.result.evidence)
    }
    guard let last = session.lastAnswer else {
      throw call.error("there is no result yet to ask about", advice: "try: find Vertrag; why 1")
    }
    return last
  }
}
