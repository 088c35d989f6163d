import CommandLanguage

/// `same A B`: two names of one.
enum SameCommand: Command {
  static let description = CommandDescription(
    name: "same", summary: "say that two names mean one person, body or place",
    discussion:
      "A name of several words is quoted. `undo` takes it back, `apart` says the opposite.",
    parameters: [
      .init("NAME", .name, summary: "a name"), .init("OTHER", .name, summary: "another name of it"),
    ],
    examples: [
      .init("same \"Jewhen Tschornuk\" \"Yevhen Chornuk\"", "two spellings of one man"),
      .init("same Weskom Westkommando", "an abbreviation and what it stands for"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let words = [call.argument("NAME"), call.argument("OTHER")]
    let pair = words.compactMap { $0?.text }.map { "`\($0)`" }.joined(separator: " and ")
    guard
      let index = try await session.correctNames(words, of: call, { .same($0[0], $0[1]) })
    else {
      session.console.note("\(pair) are one already")
      return .nothing
    }
    let entity = index.phrase(for: words[0]?.text ?? "").map { ": \($0)" } ?? ""
    session.console.note("\(pair) are one now\(entity)")
    return .nothing
  }
}
