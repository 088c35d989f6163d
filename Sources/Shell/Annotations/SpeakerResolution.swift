import Names
import NewsCorpus
import Quotations

/// Finds the entities behind the words that name the speakers of one document.
struct SpeakerResolution {
  let document: Document
  /// The mentions of the document in the order of its text, words made from names among them.
  let mentions: ArraySlice<(entity: Int?, mention: NameMention)>
  let entities: NamedEntities
  let epithets: Epithets

  /// The entity behind a speaker's wording.
  ///
  /// That is the last person inside it; for a pronoun, an age or an origin ("der 61-Jährige") the
  /// person of its gender who was spoken of last; the person called so ("der Chef des Amtes"); the
  /// body that a noun stands for ("das Unternehmen"); and the last body or place inside it.
  ///
  /// - Parameter last: who spoke before.
  func entity(of quotation: Quotation, last: Int?) -> Int? {
    guard let speaker = quotation.speaker else { return nil }
    let named = mentions.filter {
      !$0.mention.isDerived && $0.mention.bytes.overlaps(speaker.range)
    }
    if let person = named.last(where: { $0.mention.type == .person }) { return person.entity }
    if let pronoun = Pronoun(speaker.text) ?? description(speaker) {
      return pronoun == .speaker ? last : person(meantBy: pronoun, of: quotation, at: speaker.range)
    }
    // "die EBR" is no person, whoever is its head.
    let article = 4
    let isName = named.contains {
      $0.mention.bytes.upperBound >= speaker.range.upperBound
        && $0.mention.bytes.lowerBound <= speaker.range.lowerBound + article
    }
    if !isName, let person = epithets.person(called: speaker.text, in: document.number) {
      return person
    }
    // "der Kapitän der „Karoline“" is not the ship.
    if let body = named.last(where: {
      $0.mention.type != .other || $0.mention.bytes == speaker.range
    }) {
      return body.entity
    }
    guard let noun = BodyNoun(speaker.text) else { return nil }
    return bodyInApposition(behind: speaker.range.upperBound)
      ?? body(meantBy: noun, before: speaker.range.lowerBound)
  }

  /// "der 61-Jährige", "die Walliserin": somebody of a gender, by age or origin.
  private func description(_ speaker: SpeakerMention) -> Pronoun? {
    let words = speaker.text.split(separator: " ")
    guard words.count == 2, let article = words.first?.lowercased(), let noun = words.last else {
      return nil
    }
    let isOrigin = mentions.contains {
      $0.mention.isDerived && $0.mention.bytes.upperBound == speaker.range.upperBound
        && $0.mention.tokens.count == 1
    }
    guard isOrigin || noun.contains("Jährige") || noun.contains("jährige") else { return nil }
    switch article {
    case "der", "dem", "den": return .masculine
    // "die Walliser" are several.
    case "die": return isOrigin && noun.hasSuffix("er") ? nil : .feminine
    default: return nil
    }
  }

  /// The person of a gender who is spoken of before a place: the nearest, but rather the subject of a
  /// sentence than who stands behind a preposition, and nobody whom the words themselves name.
  private func person(
    meantBy pronoun: Pronoun, of quotation: Quotation, at place: Range<Int>
  ) -> Int? {
    let candidates = mentions.filter { entry in
      entry.mention.type == .person && !entry.mention.isDerived
        && entry.mention.bytes.upperBound <= place.lowerBound
        && pronoun.mayMean(entry.entity.flatMap { entities.genders[$0] })
    }
    let outside = candidates.filter { !$0.mention.bytes.overlaps(quotation.range) }
    let sentence = document.tokens(in: place).map {
      document.corpus.sentence(ofToken: $0.lowerBound)
    }
    guard let sentence else { return (outside.last ?? candidates.last)?.entity }
    var best: (entity: Int?, distance: Int)?
    for (entity, mention) in outside.isEmpty ? candidates : outside {
      let apart = sentence - document.corpus.sentence(ofToken: mention.tokens.lowerBound)
      let distance = 2 * apart + (isBehindPreposition(mention) ? SpeakerResolution.oblique : 0)
      // Of two that are equally near the later one.
      if distance <= best?.distance ?? .max { best = (entity, distance) }
    }
    return best?.entity
  }

  /// How many sentences, doubled, a name behind a preposition is farther away than a subject.
  private static let oblique = 5

  /// Whether a name stands behind a preposition: "Er folgt auf den früheren Präsidenten Roth".
  private func isBehindPreposition(_ mention: NameMention) -> Bool {
    var token = mention.tokens.lowerBound
    let first = document.corpus.tokens(
      ofSentence: document.corpus.sentence(ofToken: token)
    ).lowerBound
    while token > max(first, mention.tokens.lowerBound - 4) {
      token -= 1
      let word = document.corpus.vocabulary.text(of: document.corpus.tokenForms[token])
      if SpeakerResolution.prepositions.contains(word.lowercased()) { return true }
      let goesOn =
        word.first?.isUppercase == true
        || SpeakerResolution.inflections.contains { word.hasSuffix($0) }
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
  private func bodyInApposition(behind end: Int) -> Int? {
    mentions.first { entry in
      entry.mention.type == .organisation && !entry.mention.isDerived
        && document.string(end..<max(end, entry.mention.bytes.lowerBound)) == ", "
    }?.entity
  }

  /// The body that a noun stands for: one named so before, or for "das Unternehmen" the one named last.
  private func body(meantBy noun: BodyNoun, before place: Int) -> Int? {
    let bodies = mentions.filter {
      $0.mention.type == .organisation && !$0.mention.isDerived
        && $0.mention.bytes.upperBound <= place
    }
    let called = bodies.last { entry in
      entry.entity.map { number in
        entities.index.entities[number].aliases.contains { noun.stands(in: $0.text) }
      } ?? false
    }
    return (called ?? (noun.isGeneral ? bodies.last : nil))?.entity
  }
}
