import Names
import NewsCorpus
import Quotations

/// Whom pronouns and nouns mean that name nobody.
extension SpeakerFinder {
  /// The person of a gender who is spoken of before a place: the nearest, but rather the subject of a
  /// sentence than who stands behind a preposition, and nobody whom the words themselves name.
  func person(
    meantBy pronoun: Pronoun, of quotation: Quotation, among before: ArraySlice<Entry>,
    at place: Range<Int>
  ) -> Int? {
    guard let token = document.tokens(in: place)?.lowerBound else { return nil }
    let corpus = document.corpus
    let sentence = corpus.sentence(ofToken: token)
    var best: (entity: Int?, distance: Int)?
    var named: Int?
    for (entity, mention) in before.reversed() {
      let apart = sentence - corpus.sentence(ofToken: mention.tokens.lowerBound)
      if let best, 2 * apart >= best.distance { break }
      guard mention.type == .person, pronoun.mayMean(entity.flatMap { entities.genders[$0] })
      else { continue }
      if mention.bytes.overlaps(quotation.range) {
        named = named ?? entity
        continue
      }
      let distance = 2 * apart + (isBehindPreposition(mention) ? SpeakerFinder.oblique : 0)
      // Of two that are equally near the later one.
      if distance < best?.distance ?? .max { best = (entity, distance) }
    }
    return best?.entity ?? named
  }

  /// How many sentences, doubled, a name behind a preposition is farther away than a subject.
  private static let oblique = 5

  /// Whether a name stands behind a preposition: "Er folgt auf den früheren Präsidenten Roth".
  private func isBehindPreposition(_ mention: NameMention) -> Bool {
    let corpus = document.corpus
    var token = mention.tokens.lowerBound
    let first = corpus.tokens(ofSentence: corpus.sentence(ofToken: token)).lowerBound
    while token > max(first, mention.tokens.lowerBound - 4) {
      token -= 1
      let word = corpus.vocabulary.text(of: corpus.tokenForms[token])
      if SpeakerFinder.prepositions.contains(word.lowercased()) { return true }
      let goesOn =
        word.first?.isUppercase == true
        || SpeakerFinder.inflections.contains { word.hasSuffix($0) }
      guard goesOn else { return false }
    }
    return false
  }

  private static let prepositions: Set<String> = [
    "auf", "mit", "von", "vom", "an", "für", "gegen", "bei", "beim", "über", "nach", "zu", "zum",
    "zur", "neben", "um", "ohne", "durch", "unter", "with", "to", "by", "from", "against", "of",
    "for", "about", "on", "over", "at",
  ]

  /// Ends of articles and adjectives between a preposition and a name.
  private static let inflections = ["en", "em", "er", "the"]

  /// The body named directly behind a noun and a comma: "the company, Alpkraft, said".
  func bodyInApposition(behind end: Int, first: Int) -> Int? {
    guard let next = mentions[first...].first(where: { $0.mention.bytes.lowerBound >= end }),
      next.mention.type == .organisation,
      document.string(end..<next.mention.bytes.lowerBound) == ", "
    else { return nil }
    return next.entity
  }

  /// The body that a noun stands for: one named so before, or for "das Unternehmen" the one named last.
  func body(meantBy noun: BodyNoun, among before: ArraySlice<Entry>) -> Int? {
    let bodies = before.suffix(SpeakerFinder.reach).filter { $0.mention.type == .organisation }
    let called = bodies.last { entry in
      entry.entity.map { number in
        entities.index.entities[number].aliases.contains { noun.stands(in: $0.text) }
      } ?? false
    }
    return (called ?? (noun.isGeneral ? bodies.last : nil))?.entity
  }

  /// How many names back a noun may point to a body.
  private static let reach = 100
}
