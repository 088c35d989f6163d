import Names
import NewsCorpus

/// What the rows of `who` rest on.
enum WhoEvidence {
  /// The mentions of each entity, in the order of the list.
  static func ofEntities(
    _ numbers: [Int], in entities: NamedEntities, corpus: Corpus, withDerived: Bool
  ) -> Evidence {
    Evidence(in: corpus, count: numbers.count) { row in
      let entity = entities.index.entities[numbers[row]]
      var mentions = entity.mentions
      if withDerived {
        mentions = (mentions + entity.derived).sorted {
          ($0.document, $0.bytes.lowerBound) < ($1.document, $1.bytes.lowerBound)
        }
      }
      return EvidencePage(title: entity.name, places: mentions.map(place))
    }
  }

  /// The place of each mention, in reading order.
  static func ofMentions(
    of numbers: Set<Int>, in entities: NamedEntities, corpus: Corpus, withDerived: Bool
  ) -> Evidence {
    let shown = entities.mentions.filter { entry in
      (withDerived || !entry.mention.isDerived) && entry.entity.map(numbers.contains) ?? false
    }
    return Evidence(in: corpus, count: shown.count) { row in
      let (number, mention) = shown[row]
      let name = number.map { entities.index.entities[$0].name }
      return EvidencePage(title: name ?? "–", places: [place(mention)])
    }
  }

  private static func place(_ mention: NameMention) -> EvidencePlace {
    EvidencePlace(
      mention.document, mention.bytes, note: mention.isDerived ? "made from the name" : nil)
  }
}
