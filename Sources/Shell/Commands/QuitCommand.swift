import CommandLanguage

/// `quit`: the end of the session or script.
enum QuitCommand: Command {
  static let description = CommandDescription(
    name: "quit", aliases: ["exit"], summary: "leave the shell, or end the script",
    examples: [.init("quit", "leaves")])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    session.hasQuit = true
    return .nothing
  }
}
