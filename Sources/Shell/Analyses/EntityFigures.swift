import Names
import NewsCorpus

/// How much text two entities must share to count as named together.
enum Togetherness: String, Sendable, CaseIterable {
  /// One sentence.
  case sentence
  /// One report.
  case report
}

/// Two entities and where they are named together.
struct EntityPair: Sendable {
  /// The numbers of the entities, the lower first.
  let a: Int
  let b: Int
  /// The number of sentences that name both.
  let sentences: Int
  /// The documents with such a sentence, or that name both, ascending.
  let documents: [Int]
}

/// Where entities are named together and on which days.
struct EntityFigures {
  private let entities: NamedEntities
  private let corpus: Corpus

  /// Prepares the entities of a corpus.
  init(_ entities: NamedEntities, of corpus: Corpus) {
    self.entities = entities
    self.corpus = corpus
  }

  /// Who stands in a sentence or a report with some entities, and in how many of them.
  ///
  /// - Complexity: O(mentions log sentences).
  func companions(of wanted: [Int], within unit: Togetherness = .sentence) -> [Int: Int] {
    let wanted = Set(wanted)
    var counts: [Int: Int] = [:]
    for together in groups(within: unit).values where !together.isDisjoint(with: wanted) {
      for entity in together where !wanted.contains(entity) { counts[entity, default: 0] += 1 }
    }
    return counts
  }

  /// The pairs of entities that are named together, those in most sentences first, or in most
  /// documents, then by number.
  ///
  /// - Parameters:
  ///   - nodes: the entities that count.
  ///   - centre: entities one of which is in every pair; all pairs where it is nothing.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(Σ *k*²) for units of text that name *k* of the entities.
  func pairs(
    among nodes: Set<Int>, around centre: Set<Int>?, within unit: Togetherness
  ) throws -> [EntityPair] {
    struct Link: Hashable {
      let a: Int
      let b: Int
    }
    func links(_ together: Set<Int>) -> [Link] {
      let present = together.intersection(nodes).sorted()
      return present.indices.flatMap { first in
        present[(first + 1)...].compactMap { other in
          let isWanted = centre.map { $0.contains(present[first]) || $0.contains(other) } ?? true
          return isWanted ? Link(a: present[first], b: other) : nil
        }
      }
    }
    var sentences: [Link: Int] = [:]
    var documents: [Link: Set<Int>] = [:]
    for (sentence, together) in groups(within: .sentence) {
      try Task.checkCancellation()
      let document = corpus.document(ofToken: corpus.tokens(ofSentence: sentence).lowerBound)
      for link in links(together) {
        sentences[link, default: 0] += 1
        if unit == .sentence { documents[link, default: []].insert(document) }
      }
    }
    if unit == .report {
      for (document, together) in groups(within: .report) {
        try Task.checkCancellation()
        for link in links(together) { documents[link, default: []].insert(document) }
      }
    }
    let pairs = documents.map { link, documents in
      EntityPair(
        a: link.a, b: link.b, sentences: sentences[link] ?? 0, documents: documents.sorted())
    }
    func rank(_ pair: EntityPair) -> (Int, Int, Int, Int) {
      let counts = [pair.sentences, pair.documents.count]
      let first = unit == .sentence ? counts : counts.reversed()
      return (-first[0], -first[1], pair.a, pair.b)
    }
    return pairs.sorted { rank($0) < rank($1) }
  }

  /// The publication days of the documents that name an entity, with the number of mentions.
  func days(of entity: Int) -> [(day: CivilDate, mentions: Int)] {
    var counts: [CivilDate: Int] = [:]
    for mention in entities.index.entities[entity].mentions {
      if let date = corpus.metadata[mention.document].date?.date { counts[date, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The entities named in each sentence or document, by its number.
  private func groups(within unit: Togetherness) -> [Int: Set<Int>] {
    var groups: [Int: Set<Int>] = [:]
    for (entity, mention) in entities.mentions where !mention.isDerived {
      guard let entity else { continue }
      switch unit {
      case .sentence:
        let sentence = corpus.sentence(ofToken: mention.tokens.lowerBound)
        groups[sentence, default: []].insert(entity)
      case .report: groups[mention.document, default: []].insert(entity)
      }
    }
    return groups
  }
}
