import CommandLanguage
import Names

/// `name X is TYPE`: what a name names.
enum NameCommand: Command {
  /// What is said of a word that is no name.
  static let noName = "none"

  static let description = CommandDescription(
    name: "name", summary: "say what a name names, or that it is none",
    discussion: """
      PER is a person, ORG a body, LOC a place, MISC something else; none takes the word out of `who`. \
      A name of several words is quoted. `undo` takes it back.
      """,
    parameters: [
      .init("NAME", .name, summary: "a name"),
      .init(
        "TYPE", .choice(NameType.allCases.map(\.code) + [noName]), after: "is",
        summary: "what it names"),
    ],
    examples: [
      .init("name Weskom is ORG", "a body"), .init("name Brandmoor is none", "no name at all"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let type = call.argument("TYPE")?.text ?? noName
    let word = call.argument("NAME")
    let name = "`\(word?.text ?? "")`"
    let what = type == noName ? "no name" : type
    let index = try await session.correctNames([word], of: call) {
      .type($0[0], NameType(code: type))
    }
    session.console.note("\(name) is \(what) \(index == nil ? "already" : "now")")
    return .nothing
  }
}
