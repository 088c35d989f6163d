import CommandLanguage
import Names

/// `stats names`: persons, bodies and places by frequency.
enum StatsNamesCommand: Command {
  static let description = CommandDescription(
    name: "stats names", summary: "the names by frequency, with spread over the documents",
    discussion: "One person, body or place counts once whatever the spelling, as in `who`. "
      + StatsListing.measures,
    options: [
      .init(
        "--type", value: "TYPE", .choice(NameType.allCases.map(\.code)),
        summary: "only persons, organisations, places or others")
    ] + StatsListing.options,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats names --top 10", "the most frequent names"),
      .init("stats names --type LOC --sort arf", "the places, clumps counting for little"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let items = NameItems(try await session.entities(of: selection, for: call))
    let type = call.option("--type").flatMap { NameType(code: $0.text) }
    return try StatsListing.result(
      items, in: try session.countedWords(of: selection), title: "name", note: "type",
      isGrammar: { item in type.map { items.type(of: item) != $0 } ?? false }, for: call,
      in: session)
  }
}
