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

/// The pronouns that stand for the person named before.
enum Pronoun {
  private static let persons: Set<String> = ["er", "sie", "he", "she"]

  /// Whether a wording is such a pronoun.
  static func stands(for text: String) -> Bool { persons.contains(text.lowercased()) }
}

extension Session {
  /// The quotations of a selection in reading order, each with its speaker.
  func speech(of selection: Selection, entities: NamedEntities) async throws -> [Speech] {
    var mentionsByDocument: [Int: [(entity: Int?, mention: NameMention)]] = [:]
    for entry in entities.mentions where !entry.mention.isDerived {
      mentionsByDocument[entry.mention.document, default: []].append(entry)
    }
    let mentions = mentionsByDocument
    let missing = try annotations.quotations.missing(from: selection)
    if !missing.isEmpty {
      let zones = selection.zones
      let taggers = LanguageTools { QuotationTagger($0) }
      let found = try await annotated(missing, of: selection.corpus) {
        { document in
          let hints = (mentions[document.number] ?? []).map {
            NameHint(range: $0.mention.bytes, isPerson: $0.mention.type == .person)
          }
          return taggers.tool(for: document).quotations(in: document, zones: zones, names: hints)
        }
      }
      annotations.quotations.keep(found)
    }
    let found = annotations.quotations.annotations(of: selection.documents)
    let epithets = Epithets(of: entities, in: Set(found.map(\.document)))
    return found.flatMap { entry in
      entry.annotation.map { quotation in
        Speech(
          document: entry.document, quotation: quotation,
          speaker: speaker(of: quotation, among: mentions[entry.document] ?? [])
            ?? quotation.speaker.flatMap { epithets.person(called: $0.text, in: entry.document) })
      }
    }
  }

  /// The entity behind a speaker's wording: the last name inside it, for a pronoun the person named
  /// last before it.
  private func speaker(
    of quotation: Quotation, among mentions: [(entity: Int?, mention: NameMention)]
  ) -> Int? {
    guard let speaker = quotation.speaker else { return nil }
    if let named = mentions.last(where: { $0.mention.bytes.overlaps(speaker.range) }) {
      return named.entity
    }
    guard Pronoun.stands(for: speaker.text) else { return nil }
    return mentions.last { entry in
      entry.mention.bytes.upperBound <= speaker.range.lowerBound && entry.mention.type == .person
    }?.entity
  }
}
