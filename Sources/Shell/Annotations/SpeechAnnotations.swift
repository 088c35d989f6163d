import CommandLanguage
import Names
import NewsCorpus
import Quotations

/// A quotation with the entity that says it.
struct Speech: Sendable {
  let document: Int
  let quotation: Quotation
  /// The number of the entity, nothing where the wording leads to none.
  let speaker: Int?
}

/// The words that stand for somebody named before.
enum Pronoun {
  /// Somebody who is a man.
  case masculine
  /// Somebody who is a woman.
  case feminine
  /// Somebody of either gender.
  case either
  /// Whoever was quoted last.
  case speaker

  /// Reads a wording; nothing when it is no such word.
  init?(_ text: String) {
    switch text.lowercased() {
    case "er", "ihm", "ihn", "he", "him", "dieser", "jener", "letzterer": self = .masculine
    case "sie", "she", "her", "diese", "letztere": self = .feminine
    case "demnach", "demzufolge", "danach", "wonach": self = .speaker
    default: return nil
    }
  }

  /// Somebody of a gender, or of any where it is not known.
  init(_ gender: Gender?) {
    switch gender {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case nil: self = .either
    }
  }

  /// Whether somebody can be meant; a gender that is not known may be any.
  func mayMean(_ gender: Gender?) -> Bool {
    switch self {
    case .masculine: gender != .feminine
    case .feminine: gender != .masculine
    case .either, .speaker: true
    }
  }
}

extension Session {
  /// The quotations of a selection in reading order, each with its speaker.
  func speech(of selection: Selection, entities: NamedEntities) async throws -> [Speech] {
    let missing = try annotations.quotations.missing(from: selection)
    if !missing.isEmpty {
      let zones = selection.zones
      let found = try await annotated(missing, of: selection.corpus) {
        var taggers = LanguageTools { QuotationTagger($0) }
        return { document in
          let names = entities.mentions(in: document.number).lazy.map(\.mention)
          let hints = names.filter { !$0.isDerived }.map {
            NameHint(range: $0.bytes, isPerson: $0.type == .person)
          }
          return taggers.tool(for: document)
            .quotations(in: document, zones: zones, names: Array(hints))
        }
      }
      annotations.quotations.keep(found)
    }
    let found = annotations.quotations.annotations(of: selection.documents)
    let epithets = Epithets(of: entities, in: Set(found.map(\.document)))
    let speech = try await inParallel(found.count) {
      { number in
        let (document, quotations) = found[number]
        guard !quotations.isEmpty else { return [] as [Speech] }
        var finder = SpeakerFinder(
          in: selection.corpus[document: document], of: entities, epithets: epithets)
        return finder.speech(quotations)
      }
    }
    return speech.flatMap { $0 }
  }
}
