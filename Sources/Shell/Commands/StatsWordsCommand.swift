import CommandLanguage
import NewsCorpus
import Statistics
import Tables
import Terminal

/// `stats words`: the word forms of a selection by frequency.
enum StatsWordsCommand: Command {
  static let description = CommandDescription(
    name: "stats words", summary: "the words by frequency, with spread over the documents",
    discussion: """
      Words of grammar are left out unless --stop-words. `dp` is Gries' deviation of proportions (0 \
      spread evenly, 1 all in one place), `juilland_d` Juilland's D, `arf` the average reduced \
      frequency; parts are the documents.
      """,
    options: [
      .init(
        "--like", value: "GLOB", .text, summary: "only forms that match, such as 'Militär*'"),
      .init(flag: "--fold", summary: "count upper and lower case as one"),
      .init(flag: "--stop-words", summary: "keep words of grammar"),
      .init(
        "--min", value: "N", .integer(1...Int.max),
        summary: "only forms that occur N times or more",
        defaultText: "1"),
    ] + CommonOption.reading,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats words", "the most frequent words"),
      .init("stats words --like '*gespräch*'", "words that speak of talks"),
      .init("stats words Deichbote --min 3", "one outlet's"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let list = try WordList(selection, folded: call.flag("--fold"))
    let glob = call.option("--like").map { Glob($0.glob ?? $0.text) }
    let minimum = call.integer("--min") ?? 1
    var table = Table(columns: columns, emptyText: "No word matches.")
    for entry in list.entries where entry.frequency >= minimum {
      if !call.flag("--stop-words"), entry.isStopWord { continue }
      if let glob, !glob.matches(entry.item) { continue }
      table.rows.append([
        .text(entry.item), .integer(entry.frequency), .integer(entry.documents),
        Value(Rate.perMillion(entry.frequency, of: list.size)), Value(entry.dispersion.dp),
        Value(entry.dispersion.juillandD), Value(entry.reducedFrequency),
      ])
    }
    return .table(table, documents: selection.documents)
  }

  private static let columns = [
    TableColumn("item", "word", style: .key, priority: .essential),
    TableColumn("frequency", format: .count, priority: .essential),
    TableColumn("documents", format: .count),
    TableColumn("per_million", format: .decimal(0)),
    TableColumn("dp", "DP", format: .decimal(3), priority: .optional),
    TableColumn("juilland_d", "Juilland's D", format: .decimal(3), priority: .optional),
    TableColumn("arf", "ARF", format: .decimal(2), priority: .optional),
  ]
}
