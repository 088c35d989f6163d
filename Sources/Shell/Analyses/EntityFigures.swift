import Names
import NewsCorpus

/// Where entities are named together and on which days.
struct EntityFigures {
  private let entities: NamedEntities
  private let corpus: Corpus

  /// Prepares the entities of a corpus.
  init(_ entities: NamedEntities, of corpus: Corpus) {
    self.entities = entities
    self.corpus = corpus
  }

  /// Who stands in a sentence with some entities, and in how many sentences.
  ///
  /// - Complexity: O(mentions log sentences).
  func companions(of wanted: [Int]) -> [Int: Int] {
    var bySentence: [Int: Set<Int>] = [:]
    for (entity, mention) in entities.mentions where !mention.isDerived {
      guard let entity else { continue }
      bySentence[corpus.sentence(ofToken: mention.tokens.lowerBound), default: []].insert(entity)
    }
    let wanted = Set(wanted)
    var counts: [Int: Int] = [:]
    for together in bySentence.values where !together.isDisjoint(with: wanted) {
      for entity in together where !wanted.contains(entity) { counts[entity, default: 0] += 1 }
    }
    return counts
  }

  /// The publication days of the documents that name an entity, with the number of mentions.
  func days(of entity: Int) -> [(day: CivilDate, mentions: Int)] {
    var counts: [CivilDate: Int] = [:]
    for mention in entities.index.entities[entity].mentions {
      if let date = corpus.metadata[mention.document].date?.date { counts[date, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
