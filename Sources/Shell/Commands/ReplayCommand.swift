import CommandLanguage
import NewsCorpus
import Terminal

/// `replay FILE`: runs a script afresh and compares with what was recorded.
enum ReplayCommand: Command {
  static let description = CommandDescription(
    name: "replay", summary: "run a script again and compare with a transcript",
    discussion: """
      The script runs in a session of its own, plain and 100 columns wide. Without --check its \
      transcript is shown. With --check every line is compared; a difference is shown with its \
      command, and the status is 3.
      """,
    parameters: [
      .init("FILE", .inputFile, summary: "the script"),
      .init("ARG", .text, arity: .many, summary: "an argument of the script"),
    ],
    options: [
      .init("--check", value: "TRANSCRIPT", .inputFile, summary: "what the script is to show"),
      .init(flag: "--update", summary: "write the transcript given by --check anew"),
    ],
    examples: [
      .init("replay Scripts/morning-review.dep Corpus", "shows the transcript of a run")
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which script?") }
    if call.flag("--update"), call.option("--check") == nil {
      throw call.error("--update needs --check", advice: "try: --check TRANSCRIPT --update")
    }
    let path = try session.readablePath(word)
    let source: SourceText
    do {
      source = try SourceText(script: path)
    } catch {
      throw word.word.error(error.message)
    }
    let arguments = (call.arguments["ARG"] ?? []).map(\.text)
    let (transcript, status) = await session.transcript(of: source, arguments: arguments)
    if status == .interrupted { throw CancellationError() }
    if status != .success, status != .different {
      throw ShellFailure(diagnostics: [], status: status)
    }
    guard let check = call.option("--check") else {
      return CommandResult(content: .exact(Column(Array(transcript.utf8))), documents: nil)
    }
    if call.flag("--update") {
      try session.write(to: check) { try $0.write(transcript) }
      return .nothing
    }
    try compare(transcript, with: check, script: path, in: session)
    // An `expect` that fails has said so; that it failed when it was recorded makes it no better.
    if status != .success { throw ShellFailure(diagnostics: [], status: status) }
    return .nothing
  }

  private static func compare(
    _ transcript: String, with word: ExpandedWord, script: String, in session: isolated Session
  ) throws {
    let path = try session.readablePath(word)
    let recorded: SourceText
    do {
      recorded = try SourceText(script: path)
    } catch {
      throw word.word.error(error.message)
    }
    guard let difference = TranscriptDifference(recorded: recorded.text, now: transcript) else {
      session.console.note("\(script): the same as recorded")
      return
    }
    let advice =
      difference.described + ["if this is right now: replay \(script) --check \(path) --update"]
    throw ShellFailure(
      diagnostics: [
        Diagnostic(
          "\(script) shows something else than \(path) recorded",
          advice: advice.joined(separator: "\n"))
      ], status: .different)
  }
}

extension Session {
  /// Runs a script in a session of its own and gives its transcript.
  func transcript(
    of source: SourceText, arguments: [String]
  ) async -> (text: String, status: ExitStatus) {
    var configuration = SessionConfiguration()
    configuration.arguments = arguments
    configuration.echoes = true
    configuration.restriction = self.configuration.restriction
    configuration.loading = self.configuration.loading
    let memory = ResultMemory()
    let session = Session(
      console: Console(keepingResultsIn: memory, messagesTo: console), configuration: configuration)
    let status = await session.run(source)
    let head = await session.transcriptHead
    return (head + String(decoding: memory.bytes, as: UTF8.self), status)
  }

  /// The first line of a transcript: program and documents as they are now.
  public var transcriptHead: String { Transcript.head(of: corpus) }
}
