import Names
import NewsCorpus

/// One entity as some documents show it.
struct EntityView: Sendable {
  /// The number of the entity.
  let number: Int
  /// The entity, with everything the selection knows about it.
  let entity: Entity
  /// Where the documents name it, without words made from its name.
  let mentions: [NameMention]
  /// Where they have words made from its name.
  let derived: [NameMention]
  /// The roles the documents give it, the most frequent first.
  let roles: [NamedEntities.Role]
  /// The spellings in the documents, the most frequent first.
  let aliases: [Entity.Alias]
  /// The number of sentences or reports that name it together with somebody asked about.
  var together: Int?

  /// The documents that name it, ascending.
  var documents: [Int] { Set(mentions.map(\.document)).sorted() }

  /// How often it is named, words made from its name counted or not.
  func count(withDerived: Bool) -> Int { mentions.count + (withDerived ? derived.count : 0) }

  /// The entity in documents that do not name it.
  var nowhere: EntityView {
    EntityView(
      number: number, entity: entity, mentions: [], derived: [], roles: [], aliases: [])
  }
}

extension NamedEntities {
  /// An entity as the whole selection shows it.
  func view(of number: Int) -> EntityView {
    let entity = index.entities[number]
    return EntityView(
      number: number, entity: entity, mentions: entity.mentions, derived: entity.derived,
      roles: roles[number], aliases: entity.aliases)
  }

  /// An entity as each group of documents shows it; groups that do not name it are left out.
  ///
  /// - Parameter groupOf: the number of a document's group.
  /// - Complexity: O(*m* log *m*) for *m* mentions.
  func views(
    of number: Int, in corpus: Corpus, groupedBy groupOf: (Int) -> Int?
  ) -> [(group: Int, view: EntityView)] {
    let entity = index.entities[number]
    let mentions = Dictionary(grouping: entity.mentions) { groupOf($0.document) }
    let derived = Dictionary(grouping: entity.derived) { groupOf($0.document) }
    let groups = Set(mentions.keys).union(derived.keys).compactMap { $0 }.sorted()
    return groups.map { group in
      let named = mentions[group] ?? []
      let roles = roles[number].compactMap { role -> Role? in
        let documents = role.documents.filter { groupOf($0) == group }
        return documents.isEmpty ? nil : Role(text: role.text, documents: documents)
      }
      let view = EntityView(
        number: number, entity: entity, mentions: named, derived: derived[group] ?? [],
        roles: roles, aliases: NamedEntities.aliases(named, in: corpus))
      return (group, view)
    }
  }

  private static func aliases(_ mentions: [NameMention], in corpus: Corpus) -> [Entity.Alias] {
    var counts: [String: Int] = [:]
    for mention in mentions {
      let words = mention.tokens.map { corpus.vocabulary.text(of: corpus.tokenForms[$0]) }
      counts[words.joined(separator: " "), default: 0] += 1
    }
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { Entity.Alias(text: $0.key, mentions: $0.value) }
  }
}
