import CommandLanguage
import Tables
import Terminal

/// `help`: what there is and how it is used.
enum HelpCommand: Command {
  static let description = CommandDescription(
    name: "help", summary: "explain a command, the keys or the syntax",
    parameters: [
      .init("TOPIC", .command, arity: .many, summary: "a command, `keys` or `syntax`")
    ],
    options: [
      .init("--find", value: "TEXT", .text, summary: "look for a text in all help")
    ],
    examples: [
      .init("help", "lists the commands"), .init("help who", "explains one"),
      .init("help syntax", "words, quotes, variables, conditions"),
      .init("help --find \"date\"", "where dates come up"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    if let text = call.option("--find")?.text {
      return .records(CommandOutput(HelpText.find(text, in: session.grammar)))
    }
    let words = call.arguments["TOPIC"] ?? []
    guard let first = words.first else {
      return .records(HelpText.overview(session.grammar))
    }
    let topic = words.map(\.text).joined(separator: " ")
    if let text = HelpTopic(rawValue: topic) { return .records(text.output) }
    if let command = session.grammar.command(named: topic) {
      return .records(HelpText.page(command))
    }
    let known =
      session.grammar.commands.map(\.name) + HelpTopic.allCases.map(\.rawValue)
    throw first.word.error(
      "there is no help about `\(topic)`",
      advice: Suggestions.advice(for: topic, among: known) ?? "try: help")
  }
}
