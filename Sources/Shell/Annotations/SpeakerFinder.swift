import Names
import NewsCorpus
import Quotations

/// Finds the entities behind the speakers of one document's quotations.
struct SpeakerFinder {
  typealias Entry = (entity: Int?, mention: NameMention)

  let document: Document
  let entities: NamedEntities
  /// The names in the document, in reading order, without words made from names.
  let mentions: [Entry]
  /// Where words made from names end: "Walliser".
  private let endsOfDerived: Set<Int>
  private var epithets: Epithets.OfDocument

  init(in document: Document, of entities: NamedEntities, epithets: Epithets) {
    self.document = document
    self.entities = entities
    let all = entities.mentions(in: document.number)
    mentions = all.filter { !$0.mention.isDerived }
    endsOfDerived = Set(all.lazy.filter(\.mention.isDerived).map(\.mention.bytes.upperBound))
    self.epithets = epithets.inDocument(document.number)
  }

  /// The quotations of the document, each with its speaker.
  mutating func speech(_ quotations: [Quotation]) -> [Speech] {
    var last: Int?
    return quotations.map { quotation in
      let speaker = quotation.speaker.flatMap { entity(behind: $0, of: quotation, last: last) }
      last = speaker ?? last
      return Speech(document: document.number, quotation: quotation, speaker: speaker)
    }
  }

  /// The entity behind a speaker's wording.
  ///
  /// That is the last person inside it; for a pronoun, an age or an origin ("der 61-Jährige") the
  /// person of its gender who was spoken of last; the person called so ("der Chef des Amtes"); the last
  /// body or place inside it; and the body that a noun stands for ("das Unternehmen").
  ///
  /// - Parameter last: who was quoted last.
  private mutating func entity(
    behind speaker: SpeakerMention, of quotation: Quotation, last: Int?
  ) -> Int? {
    let first = firstMention(endingBehind: speaker.range.lowerBound)
    let named = mentions[first...].prefix { $0.mention.bytes.lowerBound < speaker.range.upperBound }
      .filter { $0.mention.bytes.overlaps(speaker.range) }
    if let person = named.last(where: { $0.mention.type == .person }) { return person.entity }
    if let pronoun = Pronoun(speaker.text) ?? description(speaker) {
      return pronoun == .speaker
        ? last
        : person(meantBy: pronoun, of: quotation, among: mentions[..<first], at: speaker.range)
    }
    // "die EBR" is no person, whoever is its head.
    let article = 4
    let isName = named.contains {
      $0.mention.bytes.upperBound >= speaker.range.upperBound
        && $0.mention.bytes.lowerBound <= speaker.range.lowerBound + article
    }
    if !isName, let person = epithets.person(called: speaker.text) { return person }
    // "der Kapitän der „Karoline“" is not the ship.
    if let body = named.last(where: {
      $0.mention.type != .other || $0.mention.bytes == speaker.range
    }) {
      return body.entity
    }
    guard let noun = BodyNoun(speaker.text) else { return nil }
    return bodyInApposition(behind: speaker.range.upperBound, first: first)
      ?? body(meantBy: noun, among: mentions[..<first])
  }

  /// "der 61-Jährige", "die Walliserin": somebody of a gender, by age or origin.
  private func description(_ speaker: SpeakerMention) -> Pronoun? {
    let words = speaker.text.split(separator: " ")
    guard words.count == 2, let article = words.first?.lowercased(), let noun = words.last else {
      return nil
    }
    let isOrigin = endsOfDerived.contains(speaker.range.upperBound)
    guard isOrigin || noun.contains("Jährige") || noun.contains("jährige") else { return nil }
    switch article {
    case "der", "dem", "den": return .masculine
    // "die Walliser" are several.
    case "die": return isOrigin && noun.hasSuffix("er") ? nil : .feminine
    default: return nil
    }
  }

  /// The first name that goes beyond a byte; names follow each other.
  private func firstMention(endingBehind byte: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].mention.bytes.upperBound <= byte {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
