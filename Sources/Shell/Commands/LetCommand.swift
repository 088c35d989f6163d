import CommandLanguage

/// `let`: described here for help and completion; the language itself carries it out.
enum LetCommand: Command {
  static let description = CommandDescription(
    name: "let", summary: "keep a result or a text under a name",
    discussion: """
      `let x = COMMAND` keeps the command's result and its documents as they are at that moment; use \
      them as `@x`. `let x = "text"` keeps text; use it as `$x`.
      """,
    examples: [
      .init("let early = docs where date < 2026-02-05", "keeps documents as @early"),
      .init("let general = \"Brandmoor\"", "keeps text as $general"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    throw call.error("what is to be kept?", advice: "try: let early = docs where date < 2026-02-05")
  }
}
