import CommandLanguage

/// `stats ngrams N`: rows of N words by frequency.
enum StatsNgramsCommand: Command {
  static let description = CommandDescription(
    name: "stats ngrams", summary: "rows of N words by frequency, with spread over the documents",
    discussion: """
      N words that follow each other in one sentence; punctuation between them is passed over. Rows \
      of nothing but words of grammar are left out unless --stop-words, and those that occur once \
      unless --min 1.
      """ + " " + StatsListing.measures,
    parameters: [.init("N", .integer(2...9), summary: "the number of words")],
    options: [StatsListing.fold, StatsListing.stopWords] + StatsListing.options,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats ngrams 2 --top 10", "the most frequent pairs"),
      .init("stats ngrams 4 --stop-words --min 3", "what is said in the same four words"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call, isRead: false)
    let words = try session.countedWords(of: selection)
    let size = call.argument("N").flatMap { Int($0.text) } ?? 2
    let least = call.integer("--min") ?? 2
    let items = try NgramItems(words, size: size, least: least, isFolded: call.flag("--fold"))
    let stopForms = StopForms(selection)
    return try StatsListing.result(
      items, in: words, title: "words", least: least,
      isGrammar: { items.forms(of: $0).allSatisfy(stopForms.contains) }, for: call, in: session)
  }
}
