import Names
import NewsCorpus

/// What the rows of `who` rest on.
enum WhoEvidence {
  /// The mentions of each entity, in the order of the list.
  static func ofEntities(_ views: [EntityView], corpus: Corpus, withDerived: Bool) -> Evidence {
    Evidence(in: corpus, count: views.count) { row in
      var mentions = views[row].mentions
      if withDerived {
        mentions = (mentions + views[row].derived).sorted {
          ($0.document, $0.bytes.lowerBound) < ($1.document, $1.bytes.lowerBound)
        }
      }
      return EvidencePage(title: views[row].entity.name, places: mentions.map(place))
    }
  }

  /// The sentences or reports that name both of a pair.
  static func ofPairs(_ network: NameNetwork) -> Evidence {
    let pairs = network.pairs
    let entities = network.entities.index.entities
    let corpus = network.corpus
    return Evidence(in: corpus, count: pairs.count) { row in
      let pair = pairs[row]
      let others = Set(
        entities[pair.b].mentions.map { corpus.sentence(ofToken: $0.tokens.lowerBound) })
      let both = entities[pair.a].mentions.filter {
        others.contains(corpus.sentence(ofToken: $0.tokens.lowerBound))
      }
      return EvidencePage(
        title: "\(entities[pair.a].name) and \(entities[pair.b].name)", places: both.map(place))
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
