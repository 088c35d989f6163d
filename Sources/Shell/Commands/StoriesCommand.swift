import CommandLanguage
import Comparison
import NewsCorpus
import Tables
import Terminal

/// `stories`: which documents tell the same story.
enum StoriesCommand: Command {
  static let description = CommandDescription(
    name: "stories", summary: "group the documents into stories",
    discussion: """
      Documents belong together by rare words, days and text they share. One that stands alone is a \
      story of one.
      """,
    options: CommonOption.reading, documents: .positional, takesConditions: true,
    examples: [.init("stories", "the stories of all documents")])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let stories = try SharedText(of: selection).stories()
    var table = Table(columns: [
      TableColumn("story", "#", style: .muted),
      TableColumn("names", "about", isFlexible: true, minimumWidth: 20),
      TableColumn("documents", format: .count, priority: .essential),
      TableColumn("first_date", "first", style: .time),
      TableColumn("last_date", "last", style: .time),
      TableColumn("docs", format: .snippet, priority: .essential),
    ])
    for (number, story) in stories.enumerated() {
      table.rows.append([
        .integer(number + 1), .texts(story.names), .integer(story.documents.count),
        Value(story.firstDate?.date.description), Value(story.lastDate?.date.description),
        .texts(story.documents.map { session.corpus.metadata[$0].name }),
      ])
    }
    return .table(table, documents: selection.documents)
  }
}
