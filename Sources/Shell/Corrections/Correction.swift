import Names
import NewsCorpus

/// Something a person knows better than the program.
///
/// What it touches is named by the document's name or by how a name is spelled, so that it holds
/// for whatever is loaded later.
enum Correction: Sendable, Equatable {
  /// Lines of a document are of another kind.
  case zones(document: String, lines: [ClosedRange<Int>], kind: ZoneKind)
  /// Other things are known about a document.
  case facts(document: String, CorrectedFacts)
  /// Two names mean one entity.
  case same(String, String)
  /// Two names mean two entities.
  case apart(String, String)
  /// A name is of another type, or nothing stands for "it is no name".
  case type(String, NameType?)

  /// The name of the document it is about; nothing where it is about names.
  var document: String? {
    switch self {
    case .zones(let document, _, _), .facts(let document, _): document
    case .same, .apart, .type: nil
    }
  }
}

/// What a person read off a page; what is nothing stays as it is, an empty text takes away.
struct CorrectedFacts: Sendable, Equatable {
  var date: CivilDate?
  var source: String?
  var title: String?
  var language: String?
  var url: String?

  /// Puts them into what is known about a document.
  func apply(to metadata: inout DocumentMetadata) {
    if let date {
      metadata.date = Timestamp(date: date)
      metadata.dateBasis = .option
    }
    func take(_ text: String?, _ field: inout String?) {
      if let text { field = text.isEmpty ? nil : text }
    }
    take(source, &metadata.source)
    take(title, &metadata.title)
    take(url, &metadata.url)
    if let language { metadata.language = language }
  }
}
