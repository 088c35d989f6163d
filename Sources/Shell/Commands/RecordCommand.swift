import CommandLanguage
import Terminal

/// `record`: typed commands go into a script.
enum RecordCommand: Command {
  static let description = CommandDescription(
    name: "record", summary: "write typed commands into a script while they are typed",
    discussion: """
      Commands that fail are left out. Paths are written relative to the script, so that it can be \
      replayed from anywhere.
      """,
    parameters: [.init("FILE", .outputFile, summary: "the script, or off to stop")],
    examples: [
      .init("record morning.dep", "starts recording"), .init("record off", "stops"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which file?") }
    if word.text == "off", !word.isQuoted {
      guard let recording = session.recording else {
        throw call.error("nothing is being recorded", advice: "try: record FILE.dep")
      }
      session.recording = nil
      session.console.note(
        "\(Phrase.count(recording.statements.count, "command")) recorded in \(recording.path)")
      return .nothing
    }
    let path = try session.writablePath(word)
    let recording = Recording(path: path)
    do {
      try recording.save()
    } catch {
      throw word.word.error(error.description)
    }
    session.recording = recording
    return .nothing
  }
}
