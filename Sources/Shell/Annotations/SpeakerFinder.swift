import Names
import Quotations

/// Finds the entities behind the speakers of one document's quotations.
struct SpeakerFinder {
  /// The names in the document, in reading order, without words made from names.
  private let mentions: [(entity: Int?, mention: NameMention)]
  private let genders: [Gender?]
  private var epithets: Epithets.OfDocument

  init(in document: Int, of entities: NamedEntities, epithets: Epithets) {
    mentions = entities.mentions(in: document).filter { !$0.mention.isDerived }
    genders = entities.genders
    self.epithets = epithets.inDocument(document)
  }

  /// The quotations of the document, each with its speaker.
  mutating func speech(_ quotations: [Quotation], in document: Int) -> [Speech] {
    var last: Int?
    return quotations.map { quotation in
      let speaker = quotation.speaker.flatMap { entity(behind: $0, last: last) }
      last = speaker ?? last
      return Speech(document: document, quotation: quotation, speaker: speaker)
    }
  }

  /// The entity behind a speaker's wording.
  ///
  /// That is the last person inside it; the person called so ("der Chef des Amtes"); the last body or
  /// place inside it; and for a pronoun the person of its gender named last before it.
  ///
  /// - Parameter last: who was quoted last.
  private mutating func entity(behind speaker: SpeakerMention, last: Int?) -> Int? {
    let first = firstMention(endingBehind: speaker.range.lowerBound)
    let named = mentions[first...].prefix { $0.mention.bytes.lowerBound < speaker.range.upperBound }
      .filter { $0.mention.bytes.overlaps(speaker.range) }
    if let person = named.last(where: { $0.mention.type == .person }) { return person.entity }
    if let pronoun = Pronoun(speaker.text) {
      if pronoun == .speaker { return last }
      return mentions[..<first].last { entry in
        entry.mention.type == .person && pronoun.mayMean(entry.entity.flatMap { genders[$0] })
      }?.entity
    }
    // "die EBR" is no person, whoever is its head.
    let article = 4
    let isName = named.contains {
      $0.mention.bytes.upperBound >= speaker.range.upperBound
        && $0.mention.bytes.lowerBound <= speaker.range.lowerBound + article
    }
    if !isName, let person = epithets.person(called: speaker.text) { return person }
    // "der Kapitän der „Karoline“" is not the ship.
    return named.last { $0.mention.type != .other || $0.mention.bytes == speaker.range }?.entity
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
