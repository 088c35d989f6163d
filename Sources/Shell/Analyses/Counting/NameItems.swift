import Names
import NewsCorpus

/// The persons, bodies and places of a selection.
struct NameItems: CountedItems {
  let frequencies: [Int32]
  private let entities: NamedEntities

  /// Counts the mentions, derived words apart.
  init(_ entities: NamedEntities) {
    self.entities = entities
    frequencies = entities.index.entities[..<entities.index.namedCount].map {
      Int32(truncatingIfNeeded: $0.mentions.count)
    }
  }

  func text(of item: Int) -> String { entities.index.entities[item].name }
  func note(of item: Int) -> String { type(of: item).code }
  func type(of item: Int) -> NameType { entities.index.entities[item].type }

  func tokens(of item: Int) -> [UInt32] {
    entities.index.entities[item].mentions
      .map { UInt32(truncatingIfNeeded: $0.tokens.lowerBound) }.sorted()
  }

  func length(of item: Int, at token: UInt32) -> Int {
    entities.index.entities[item].mentions
      .first { $0.tokens.lowerBound == Int(token) }?.tokens.count ?? 1
  }
}
