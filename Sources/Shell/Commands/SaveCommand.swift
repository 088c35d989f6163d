import CommandLanguage
import Glibc
import NewsCorpus
import Terminal

/// `save FILE`: keeps what is loaded.
enum SaveCommand: Command {
  static let description = CommandDescription(
    name: "save", summary: "write the corpus with everything found so far into one file",
    discussion: """
      The snapshot holds the documents with text, words and index, what was corrected by hand, and \
      the names, quotations, time expressions and figures that have been found, so that open FILE \
      begins where this session is. It is written beside the old file and takes its place when it is whole. What let and set \
      keep is not part of it.
      """,
    parameters: [.init("FILE", .outputFile, summary: "the snapshot")],
    examples: [
      .init("save morning.snapshot", "keeps the corpus for later"),
      .init("who; when; save morning.snapshot", "with names and dates already found"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which file?") }
    guard !session.corpus.isEmpty else {
      throw call.error("no documents are loaded", advice: "try: load PATH…")
    }
    let path = try session.writablePath(word)
    guard isReplaceable(path) else {
      throw word.word.error(
        "`\(path)` is there and is no snapshot, so it is left alone",
        advice: "name another file")
    }
    do {
      let size = try await session.save(to: path, for: call)
      session.console.note(
        "\(Phrase.count(session.corpus.count, "document")) saved, \(Self.text(ofSize: size))")
    } catch let error as OutputError {
      throw word.word.error(error.description)
    }
    return .nothing
  }

  /// Whether nothing is lost when the file is replaced: it is a snapshot, empty, or not there.
  private static func isReplaceable(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return true }
    return status.st_size == 0 || SnapshotFile.isSnapshot(path)
  }

  private static func text(ofSize size: Int) -> String {
    size < 10_000_000 ? "\((size + 999) / 1000) KB" : "\((size + 500_000) / 1_000_000) MB"
  }
}
