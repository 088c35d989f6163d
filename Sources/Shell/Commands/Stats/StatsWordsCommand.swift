import CommandLanguage

/// `stats words`: the word forms of a selection by frequency.
enum StatsWordsCommand: Command {
  static let description = CommandDescription(
    name: "stats words", summary: "the words by frequency, with spread over the documents",
    discussion: """
      Words of grammar are left out unless --stop-words. With --in @hits all words of the documents \
      that have a hit are counted, not those of the lines: stats collocates counts what stands near.
      """ + " " + StatsListing.measures,
    options: [StatsListing.fold, StatsListing.stopWords] + StatsListing.options,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats words", "the most frequent words"),
      .init("stats words --like '*gespräch*'", "words that speak of talks"),
      .init("stats words Deichbote --min 3", "one outlet's"),
      .init(
        "let hits = find Vertrag; stats words --in @hits --top 5",
        "of the documents that have a hit"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call, isRead: false)
    let words = try session.countedWords(of: selection)
    let stopForms = StopForms(selection)
    return try StatsListing.result(
      try WordItems(words, isFolded: call.flag("--fold")), in: words, title: "word",
      isGrammar: { stopForms.contains(UInt32($0)) }, for: call, in: session)
  }
}
