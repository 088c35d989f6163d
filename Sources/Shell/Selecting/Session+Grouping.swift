import CommandLanguage
import NewsCorpus

extension Session {
  /// What `--by FIELD` groups documents by.
  ///
  /// - Throws: a diagnostic at a field that no document has.
  func groupKey(_ field: ExpandedWord) throws(Diagnostic) -> @Sendable (Document) -> String? {
    if let name = field.selectionName {
      let members = Set(try resolve(field))
      return { members.contains($0.number) ? "@\(name)" : "not @\(name)" }
    }
    switch field.text {
    case "source": return { $0.metadata.source }
    case "doc": return { $0.metadata.name }
    case "language": return { $0.metadata.language }
    case "date", "day": return { $0.metadata.date?.date.description }
    case "month":
      return { document in document.metadata.date.map { String($0.date.description.prefix(7)) } }
    case "year":
      return { document in document.metadata.date.map { String($0.date.description.prefix(4)) } }
    case let name:
      let known = corpus.metadata.contains { $0.fields[name] != nil }
      guard known else {
        let fields = Session.groupFields + Set(corpus.metadata.flatMap { $0.fields.keys }).sorted()
        throw field.word.error(
          "documents cannot be grouped by `\(name)`",
          advice: Suggestions.advice(for: name, among: fields)
            ?? "try: \(fields.joined(separator: ", "))")
      }
      return { $0.metadata.fields[name] }
    }
  }

  /// What documents can always be grouped by.
  static let groupFields = ["source", "doc", "language", "date", "month", "year"]
}
