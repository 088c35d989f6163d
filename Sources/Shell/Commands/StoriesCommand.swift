import CommandLanguage
import Comparison
import Names
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
    options: [
      .init(
        "--days", value: "N", .integer(0...3660),
        summary: "the days between reports of one story", defaultText: "3")
    ] + CommonOption.explaining, documents: .positional, takesConditions: true,
    examples: [
      .init("stories", "the stories of all documents"),
      .init("stories --days 10", "with more time between the reports of one story"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    var options = StoryOptions()
    options.days = call.integer("--days") ?? options.days
    let entities = try await session.entities(of: selection, for: call)
    let stories = try SharedText(of: selection).stories(options: options) { documents in
      Self.mainNames(of: documents, in: entities)
    }
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
    let corpus = selection.corpus
    return .table(
      table, documents: selection.documents,
      evidence: Evidence(in: corpus, count: stories.count) { row in
        var page = EvidencePage(title: stories[row].names.joined(separator: ", "))
        page.details = [
          .table(DocumentList.table(of: selection.narrowed(to: stories[row].documents)))
        ]
        return page
      })
  }

  /// What a story's documents name, what most of them name first.
  private static func mainNames(of documents: [Int], in entities: NamedEntities) -> [String] {
    var counts: [Int: (last: Int, documents: Int, mentions: Int)] = [:]
    for document in documents {
      for (entity, mention) in entities.mentions(in: document) {
        guard let entity, !mention.isDerived else { continue }
        var count = counts[entity] ?? (-1, 0, 0)
        if count.last != document { count.documents += 1 }
        count.last = document
        count.mentions += 1
        counts[entity] = count
      }
    }
    return counts.map { entry in
      (
        name: entities.index.entities[entry.key].name, documents: entry.value.documents,
        mentions: entry.value.mentions
      )
    }.sorted { left, right in
      if left.documents != right.documents { return left.documents > right.documents }
      if left.mentions != right.mentions { return left.mentions > right.mentions }
      return left.name < right.name
    }.map(\.name)
  }
}
