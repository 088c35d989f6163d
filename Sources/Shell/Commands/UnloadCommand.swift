import CommandLanguage
import NewsCorpus

/// `unload DOCS`: takes documents out of the corpus.
enum UnloadCommand: Command {
  static let description = CommandDescription(
    name: "unload", summary: "take documents out of the corpus",
    discussion: """
      Takes what other commands take: names, numbers, globs, outlets, kept results; `unload all` takes \
      out everything. The files stay; `load` brings them back. The documents behind are numbered anew.
      """,
    documents: .positional, takesConditions: true,
    examples: [
      .init("unload orgel-sankt-marien", "one document"),
      .init("unload Deichbote where date > 2026-02-08", "what one outlet published later"),
      .init("unload where language != de", "all that is not German"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard !call.documents.isEmpty || call.invocation.condition != nil else {
      throw call.error("which documents?", advice: "try: unload 3, unload @name, unload all")
    }
    var documents: [Int]
    if call.documents.count == 1, call.documents[0].isPlain("all") {
      let current = session.current
      session.current = nil
      defer { session.current = current }
      documents = try session.selection(for: call, naming: []).documents
    } else {
      documents = try session.selection(for: call).documents
    }
    if documents.isEmpty {
      session.console.note("no document matches")
      return .nothing
    }
    let names = documents.map { session.corpus.metadata[$0].name }
    try session.change(Dictionary(uniqueKeysWithValues: documents.map { ($0, .none) }))
    session.forgetLoaded(names)
    let left = session.corpus.isEmpty ? "none left" : "\(session.corpus.count) left"
    session.console.note("\(Phrase.count(names.count, "document")) unloaded, \(left)")
    if let current = session.current, session.numbers(of: current.documents).isEmpty {
      session.current = nil
      session.console.note("nothing is left of the selection `\(current.name)`: all are selected")
    }
    return .nothing
  }
}
