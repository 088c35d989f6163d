import CommandLanguage
import Comparison
import NewsCorpus

/// `use`: the documents later commands work on.
enum UseCommand: Command {
  static let description = CommandDescription(
    name: "use", summary: "select the documents that later commands work on",
    discussion: """
      Takes what other commands take: names, numbers, globs, outlets, kept results. `unique` leaves \
      one document of each group of duplicates, the one published first; alone or with others. \
      `use all` undoes it. Documents named in a command go before the current selection.
      """,
    documents: .positional, takesConditions: true,
    examples: [
      .init("use Deichbote", "later commands read one outlet"),
      .init("use where date >= 2026-02-06", "later commands read what came after the talks"),
      .init("use unique", "no text is read twice"),
      .init("use unique Deichbote Bergpost", "nor any of two outlets"),
      .init("use all", "back to all documents"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let isUnique = call.documents.contains { $0.isPlain("unique") }
    let words = call.documents.filter { !$0.isPlain("unique") && !$0.isPlain("all") }
    let namesAll = call.documents.contains { $0.isPlain("all") }
    guard !call.documents.isEmpty || call.invocation.condition != nil else {
      throw call.error("which documents?", advice: "try: use @name, use 3, use unique, use all")
    }
    if namesAll, let word = words.first {
      throw word.word.error("`all` stands alone", advice: "try: use all, or: use \(word.text)")
    }
    if namesAll, !isUnique, call.invocation.condition == nil {
      session.current = nil
      session.console.note(Phrase.count(session.corpus.count, "document") + " selected")
      return .nothing
    }
    // What is selected now does not narrow what is selected next.
    let before = session.current
    session.current = nil
    do {
      var documents = try session.selection(for: call, naming: words).documents
      let count = documents.count
      if isUnique { documents = try session.duplicates().unique(among: documents) }
      session.current = CurrentSelection(
        name: name(of: call), documents: documents.map { session.corpus.metadata[$0].name })
      let left =
        isUnique ? ", \(Phrase.count(count - documents.count, "duplicate")) left out" : ""
      session.console.note(Phrase.count(documents.count, "document") + " selected" + left)
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

extension ExpandedWord {
  /// Whether it is a word of the language and no name in quotes.
  func isPlain(_ keyword: String) -> Bool { text == keyword && !isQuoted }
}
