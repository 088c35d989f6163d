import CommandLanguage

/// `source FILE`: runs a saved script here.
enum SourceCommand: Command {
  static let description = CommandDescription(
    name: "source", summary: "run a command script in this session",
    discussion: "The words after the file are the script's `$1`, `$2`, … and `$@`.",
    parameters: [
      .init("FILE", .inputFile, summary: "the script"),
      .init("ARG", .text, arity: .many, summary: "an argument of the script"),
    ],
    examples: [.init("source Scripts/morning-review.dep Corpus", "runs the morning review")])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which script?") }
    let path = try session.readablePath(word)
    let canonical = FilePath.canonical(path)
    guard !session.openScripts.contains(canonical) else {
      throw word.word.error("the script `\(word.text)` is running already and would run itself")
    }
    let source: SourceText
    do {
      source = try SourceText(script: path)
    } catch {
      throw word.word.error(error.message)
    }
    session.openScripts.append(canonical)
    session.arguments.append((call.arguments["ARG"] ?? []).map(\.text))
    let status = await session.run(source)
    session.arguments.removeLast()
    session.openScripts.removeLast()
    if status == .success { return .nothing }
    if status == .interrupted { throw CancellationError() }
    // What went wrong has been said where it happened.
    throw ShellFailure(diagnostics: [], status: status)
  }
}
