import CommandLanguage
import Search

/// `stats stems`: words with one stem counted together.
enum StatsStemsCommand: Command {
  static let description = CommandDescription(
    name: "stats stems", summary: "the stems by frequency: all forms of a word as one",
    discussion: """
      Stems after the Snowball definitions, in each document those of its language. Stems of words \
      of grammar are left out unless --stop-words.
      """ + " " + StatsListing.measures,
    options: [StatsListing.stopWords] + StatsListing.options,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats stems --top 10", "the most frequent stems, with their words"),
      .init("stats stems --like 'gespr*'", "one family of words"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call, isRead: false)
    let words = try session.countedWords(of: selection)
    let engine = session.searchEngine
    let items = try StemItems(words) { try engine.stemIndex($0) }
    let stopForms = StopForms(selection)
    return try StatsListing.result(
      items, in: words, title: "stem", note: "words",
      isGrammar: { items.isGrammar($0, stopForms) }, for: call, in: session)
  }
}
