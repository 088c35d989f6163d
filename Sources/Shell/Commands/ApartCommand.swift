import CommandLanguage

/// `apart A B`: two names of two.
enum ApartCommand: Command {
  static let description = CommandDescription(
    name: "apart", summary: "say that two names mean two persons, bodies or places",
    discussion: """
      What is spelled like the second name goes its own way. `undo` takes it back, `same` says the \
      opposite.
      """,
    parameters: [
      .init("NAME", .name, summary: "a name"),
      .init("OTHER", .name, summary: "the name of somebody or something else"),
    ],
    examples: [
      .init("apart \"Jewhen Tschornuk\" \"Jewgeni Tschornuk\"", "two men, it turned out")
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let words = [call.argument("NAME"), call.argument("OTHER")]
    let pair = words.compactMap { $0?.text }.map { "`\($0)`" }.joined(separator: " and ")
    guard
      let index = try await session.correctNames(words, of: call, { .apart($0[0], $0[1]) })
    else {
      session.console.note("\(pair) are two already")
      return .nothing
    }
    let both = words.compactMap { $0.flatMap { index.phrase(for: $0.text) } }
    session.console.note("\(pair) are two now: \(both.joined(separator: ", "))")
    return .nothing
  }
}
