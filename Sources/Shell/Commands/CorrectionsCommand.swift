import CommandLanguage
import Tables
import Terminal

/// `corrections`: what was corrected by hand.
enum CorrectionsCommand: Command {
  static let description = CommandDescription(
    name: "corrections", summary: "list what was corrected by hand, the oldest first",
    discussion: """
      Each as the command that makes it again. A correction of a document that is not loaded counts \
      again as soon as it is.
      """,
    options: CommonOption.listing,
    examples: [
      .init("corrections", "everything corrected in this session"),
      .init("name Weskom is ORG; corrections --format csv", "as a list for others"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let obstacles = session.corrections.entries.map { session.obstacle(to: $0) }
    var table = Table(
      columns: [
        TableColumn("number", "#", style: .muted, priority: .essential),
        TableColumn("correction", style: .key, isFlexible: true, priority: .essential),
        TableColumn("doc", visibility: .recordOnly),
        TableColumn("in_force", visibility: .recordOnly),
        TableColumn(
          "obstacle", "does not count: why",
          visibility: obstacles.contains { $0 != nil } ? .both : .recordOnly, style: .warning),
      ], emptyText: "Nothing has been corrected.")
    for (number, entry) in session.corrections.entries.enumerated() {
      table.rows.append([
        .integer(number + 1), .text(entry.correction.command), Value(entry.correction.document),
        .bool(obstacles[number] == nil), Value(obstacles[number]),
      ])
    }
    return .table(table)
  }
}
