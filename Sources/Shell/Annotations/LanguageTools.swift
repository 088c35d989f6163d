import Languages
import NewsCorpus

/// One tool for each language the program has data for, made when needed.
struct LanguageTools<Tool: Sendable>: Sendable {
  private let german: Tool
  private let english: Tool

  /// Makes the tools.
  init(_ make: (Language) -> Tool) {
    german = make(.german)
    english = make(.english)
  }

  /// The tool for a document's language.
  func tool(for document: Document) -> Tool {
    document.metadata.language == Language.english.code ? english : german
  }
}
