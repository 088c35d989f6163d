import Names
import NewsCorpus
import Quotations

/// Finds the entities behind the speakers of one document's quotations.
struct SpeakerFinder {
  /// A name with what is asked of it again and again, so that nothing all threads share is touched.
  struct Entry {
    let entity: Int?
    let mention: NameMention
    /// What it names, going by all that the selection has of it.
    let type: NameType
    let gender: Gender?

    var isPerson: Bool { type == .person }
  }

  /// Words of the document.
  struct Wording {
    let range: Range<Int>
    let text: String
  }

  let document: Document
  let entities: NamedEntities
  /// The names in the document, in reading order, without words made from names.
  let mentions: [Entry]
  /// Where words made from names end: "Walliser".
  private let endsOfDerived: Set<Int>
  private var epithets: Epithets.OfDocument
  /// Who was quoted last, and in which sentence.
  var quoted: (entity: Int, sentence: Int)?
  /// The words that told who spoke last, and who that is.
  private var told: (range: Range<Int>, entity: Int?)?

  init(in document: Document, of entities: NamedEntities, epithets: Epithets) {
    self.document = document
    self.entities = entities
    let all = entities.mentions(in: document.number)
    mentions = all.lazy.filter { !$0.mention.isDerived }.map { entity, mention in
      Entry(
        entity: entity, mention: mention,
        type: entity.map { entities.index.entities[$0].type } ?? mention.type,
        gender: entity.flatMap { entities.genders[$0] })
    }
    endsOfDerived = Set(all.lazy.filter(\.mention.isDerived).map(\.mention.bytes.upperBound))
    self.epithets = epithets.inDocument(document.number)
  }

  /// The quotations of the document, each with its speaker.
  mutating func speech(_ quotations: [Quotation]) -> [Speech] {
    quoted = nil
    told = nil
    return quotations.map { quotation in
      let speaker = quotation.speaker.flatMap { range in
        // Words that follow by the same tag are the same person's.
        if let told, told.range == range { return told.entity }
        let entity = entity(behind: wording(range), of: quotation)
        told = (range, entity)
        return entity
      }
      if let speaker, let token = document.tokens(in: quotation.range)?.last {
        quoted = (speaker, document.corpus.sentence(ofToken: token))
      }
      return Speech(document: document.number, quotation: quotation, speaker: speaker)
    }
  }

  /// The entity behind a speaker's wording.
  ///
  /// That is the last person inside it; for a pronoun, an age or an origin ("der 61-Jährige") the
  /// person of its gender who was spoken of last; the person called so ("der Chef des Amtes"); the last
  /// body or place inside it; the body that a noun stands for ("das Unternehmen"); and the person whom
  /// a noun means that nobody is called by ("der Diplomat").
  private mutating func entity(
    behind speaker: Wording, of quotation: Quotation
  ) -> Int? {
    let first = firstMention(endingBehind: speaker.range.lowerBound)
    let named = mentions[first...].prefix { $0.mention.bytes.lowerBound < speaker.range.upperBound }
      .filter { $0.mention.bytes.overlaps(speaker.range) }
    // "Tom Reed's office" is not he.
    if let person = named.last(where: {
      $0.isPerson
        && !($0.mention.bytes.upperBound < speaker.range.upperBound && isOwner($0.mention))
    }) {
      return person.entity
    }
    if isOwn(speaker) { return subject(of: quotation) }
    if let pronoun = Pronoun(speaker.text) ?? description(speaker) {
      return pronoun == .speaker
        ? quoted?.entity
        : person(meantBy: pronoun, of: quotation, among: mentions[..<first], at: speaker.range)
    }
    // "die EBR" is no person, whoever is its head.
    let article = 4
    let isName = named.contains {
      $0.mention.bytes.upperBound >= speaker.range.upperBound
        && $0.mention.bytes.lowerBound <= speaker.range.lowerBound + article
    }
    if !isName, let person = epithets.person(called: speaker.text) { return person }
    // "eine Sprecherin der Bank" is nobody known, nor is she the bank.
    if SpeakerFinder.isIndefinite(speaker.text) { return nil }
    // "die heutige Dozentin der Universität" is not the university.
    if !isName, !named.isEmpty, let noun = ownNoun(of: speaker),
      let person = person(describedBy: noun, of: quotation, among: mentions[..<first])
    {
      return person
    }
    // "der Kapitän der „Karoline“" is not the ship.
    // "Norland's foreign ministry" is not the state, nor are "Wiener Kreise" Vienna.
    if let body = named.last(where: {
      ($0.type != .other || $0.mention.bytes == speaker.range)
        && !($0.mention.bytes.upperBound < speaker.range.upperBound
          && (isOwner($0.mention) || isInhabitants($0.mention)))
    }) {
      return body.entity
    }
    guard let noun = BodyNoun(speaker.text) else {
      return person(
        describedBy: speaker, of: quotation, among: mentions[..<first], byEnding: true)
    }
    return bodyInApposition(behind: speaker.range.upperBound, first: first)
      ?? body(meantBy: noun, among: mentions[..<first])
  }

  /// The words of a range of the document.
  func wording(_ range: Range<Int>) -> Wording {
    Wording(range: range, text: document.string(range))
  }

  /// The person whom the report calls so.
  mutating func called(_ wording: String) -> Int? { epithets.person(called: wording) }

  /// Whether a name has the ending of an English owner: "Norland's".
  private func isOwner(_ mention: NameMention) -> Bool {
    let text = document.string(mention.bytes)
    return text.hasSuffix("'s") || text.hasSuffix("’s")
  }

  /// Whether a place has the ending of those who live there: "Wiener".
  private func isInhabitants(_ mention: NameMention) -> Bool {
    mention.type == .place && mention.tokens.count == 1
      && document.string(mention.bytes).hasSuffix("er")
  }

  /// "der 61-Jährige", "die Walliserin": somebody of a gender, by age or origin.
  private func description(_ speaker: Wording) -> Pronoun? {
    let words = speaker.text.split(separator: " ")
    guard words.count == 2, let article = words.first?.lowercased(), let noun = words.last else {
      return nil
    }
    if SpeakerFinder.sourceNouns.contains(String(noun)) {
      switch article {
      case "seinen", "seiner", "seinem": return .masculine
      case "ihren", "ihrer", "ihrem": return .feminine
      default: return nil
      }
    }
    let isOrigin =
      endsOfDerived.contains(speaker.range.upperBound) || Inhabitants.contains(String(noun))
    if article == "the", noun.hasSuffix("-year-old") { return .either }
    guard isOrigin || noun.contains("Jährige") || noun.contains("jährige") else { return nil }
    switch article {
    case "der", "dem", "den": return .masculine
    // "die Walliser" are several.
    case "die": return isOrigin && noun.hasSuffix("er") ? nil : .feminine
    // "the Finn"; "the Danes" and "the Dutch" are several.
    case "the":
      return isOrigin && !["s", "h", "e"].contains { noun.hasSuffix($0) } ? .either : nil
    default: return nil
    }
  }

  /// What "nach seinen …" may point back with to whoever said it.
  private static let sourceNouns: Set<String> = [
    "Worten", "Angaben", "Aussage", "Aussagen", "Ansicht", "Auffassung", "Meinung", "Darstellung",
    "Einschätzung", "Überzeugung", "Erklärung", "Mitteilung", "Stellungnahme", "Schreiben", "Brief",
    "Rede", "Bekunden",
  ]

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
