import CommandLanguage
import NewsCorpus

/// `open FILE`: goes on with what was saved.
enum OpenCommand: Command {
  static let description = CommandDescription(
    name: "open", summary: "go on with a corpus that was saved, in place of what is loaded",
    discussion: """
      Only what a command touches is read from the snapshot, and checked when it is read; the file \
      may be replaced or removed meanwhile. load adds to what was opened.
      """,
    parameters: [.init("FILE", .inputFile, summary: "the snapshot")],
    examples: [
      .init("open morning.snapshot", "the corpus as it was saved"),
      .init("open morning.snapshot; load Corpus", "and pages added to it"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which file?") }
    let path = try session.readablePath(word)
    do {
      try session.open(path)
    } catch {
      throw word.word.error(error.message, advice: error.advice)
    }
    return .nothing
  }
}
