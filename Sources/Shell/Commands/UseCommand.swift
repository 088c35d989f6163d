import CommandLanguage
import NewsCorpus

/// `use`: the documents later commands work on.
enum UseCommand: Command {
  static let description = CommandDescription(
    name: "use", summary: "select the documents that later commands work on",
    discussion: """
      Takes what other commands take: names, numbers, globs, outlets, kept results. `use all` undoes \
      it. Documents named in a command go before the current selection.
      """,
    documents: .positional, takesConditions: true,
    examples: [
      .init("use Deichbote", "later commands read one outlet"),
      .init("use where date >= 2026-02-06", "later commands read what came after the talks"),
      .init("use all", "back to all documents"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let isPlainAll =
      call.documents.count == 1 && call.documents[0].text == "all" && !call.documents[0].isQuoted
    if isPlainAll, call.invocation.condition == nil {
      session.current = nil
      session.console.note(Phrase.count(session.corpus.count, "document") + " selected")
      return .nothing
    }
    guard !call.documents.isEmpty || call.invocation.condition != nil else {
      throw call.error("which documents?", advice: "try: use @name, use 3, use all")
    }
    // What is selected now does not narrow what is selected next.
    let before = session.current
    session.current = nil
    do {
      let selection = try session.selection(for: call)
      session.current = CurrentSelection(
        name: name(of: call),
        documents: selection.documents.map { session.corpus.metadata[$0].name })
      session.console.note(Phrase.count(selection.count, "document") + " selected")
    } catch {
      session.current = before
      throw error
    }
    return .nothing
  }

  /// What the prompt shows: the words as written, as long as they are short.
  private static func name(of call: Call) -> String {
    var words = call.documents.map(\.text)
    if call.invocation.condition != nil { words.append("where …") }
    let name = words.joined(separator: " ")
    return name.unicodeScalars.count <= 24 ? name : String(name.unicodeScalars.prefix(23)) + "…"
  }
}
