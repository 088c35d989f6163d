import CommandLanguage

/// `undo`: takes the last correction back.
enum UndoCommand: Command {
  static let description = CommandDescription(
    name: "undo", summary: "take the last correction back",
    discussion: """
      Corrections are `zone`, `describe`, `same`, `apart` and `name`. Again and again it takes back \
      all of them, the last one first; `corrections` lists what is left.
      """,
    examples: [
      .init("name Brandmoor is none; undo", "a correction and its end"),
      .init("zone tagesruf 1 as boilerplate; undo", "the line is what it was"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let correction = try session.takeBackCorrection() else {
      throw call.error("nothing has been corrected")
    }
    session.console.note("taken back: \(correction.command)")
    return .nothing
  }
}
