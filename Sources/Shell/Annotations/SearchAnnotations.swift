import CommandLanguage
import Names
import NewsCorpus
import Search
import TimeExpressions

/// Names and time expressions as patterns ask for them, found before the search begins.
struct FoundAnnotations: AnnotationSource, Sendable {
  private(set) var byKind: [AnnotationKind: [Int: [Annotation]]] = [:]

  mutating func add(_ annotation: Annotation, _ kind: AnnotationKind, inDocument number: Int) {
    byKind[kind, default: [:]][number, default: []].append(annotation)
  }

  func annotations(_ kind: AnnotationKind, inDocument number: Int) -> [Annotation] {
    byKind[kind]?[number] ?? []
  }
}

extension Session {
  /// The annotations a query asks for.
  func searchAnnotations(
    for query: Query, in selection: Selection, call: Call
  ) async throws -> FoundAnnotations {
    var found = FoundAnnotations()
    if query.annotations.contains(.name) {
      let entities = try await entities(of: selection, for: call)
      for (number, mention) in entities.mentions where !mention.isDerived {
        guard let number else { continue }
        let entity = entities.index.entities[number]
        let labels = [entity.name] + entity.aliases.map(\.text).filter { $0 != entity.name }
        found.add(
          Annotation(tokens: mention.tokens, type: mention.type.code, labels: labels), .name,
          inDocument: mention.document)
      }
    }
    if query.annotations.contains(.time) {
      for (number, expressions) in try await times(of: selection) {
        let document = selection.corpus[document: number]
        for expression in expressions {
          guard let tokens = document.tokens(in: expression.range) else { continue }
          let days = expression.bounds.map { $0.earliest...$0.latest }
          found.add(
            Annotation(
              tokens: tokens, type: expression.type.rawValue, labels: [expression.value],
              days: days), .time, inDocument: number)
        }
      }
    }
    return found
  }
}
