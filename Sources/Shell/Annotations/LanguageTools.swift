import Languages
import NewsCorpus

/// One tool for each language the program has data for, made when needed.
///
/// Each worker makes its own: words that several read at once would have their references counted
/// by all of them, and each would wait for the others' counts.
struct LanguageTools<Tool> {
  private let make: (Language) -> Tool
  private lazy var german = make(.german)
  private lazy var english = make(.english)

  /// Makes tools with a function.
  init(_ make: @escaping (Language) -> Tool) {
    self.make = make
  }

  /// The tool for a document's language.
  mutating func tool(for document: Document) -> Tool {
    document.metadata.language == Language.english.code ? english : german
  }
}
