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
    // Whoever was quoted last is spoken of there, by whatever name.
    if let quoted, pronoun.mayMean(entities.genders[quoted.entity]), sentence >= quoted.sentence,
      entities.isPerson(quoted.entity)
    {
      // Of two that are equally near whoever is named.
      best = (quoted.entity, 2 * (sentence - quoted.sentence) + 1)
    }
    for entry in before.reversed() {
      let (entity, mention) = (entry.entity, entry.mention)
      let apart = sentence - corpus.sentence(ofToken: mention.tokens.lowerBound)
      if let best, 2 * apart >= best.distance { break }
      guard entry.isPerson, pronoun.mayMean(entry.gender) else { continue }
      if mention.bytes.overlaps(quotation.range) {
        named = named ?? entity
        continue
      }
      let isAside =
        isBehindPreposition(mention, gender: entry.gender) || isEnglishObject(mention)
        || apart <= 1 && isInRelativeClause(mention, before: token)
      let distance = 2 * apart + (isAside ? SpeakerFinder.oblique : 0)
      // Of two that are equally near the later one.
      if distance < best?.distance ?? .max { best = (entity, distance) }
    }
    return best?.entity ?? named
  }

  /// Whom a noun without a name means: somebody spoken of just before, unless the report speaks of
  /// somebody unnamed, "ein Diplomat", as well.
  ///
  /// - Parameter byEnding: whether any noun will do whose ending tells of a woman.
  func person(
    describedBy speaker: Wording, of quotation: Quotation, among before: ArraySlice<Entry>,
    byEnding: Bool = false
  ) -> Int? {
    let words = speaker.text.split(separator: " ")
    let gender: Gender?
    if let description = PersonDescription(speaker.text) {
      gender = description.gender
    } else if byEnding, SpeakerFinder.isWoman(words) {
      gender = .feminine
    } else {
      return nil
    }
    guard let tokens = document.tokens(in: speaker.range), let noun = tokens.last,
      // "der gelernte Diplomat" tells of somebody known, whoever else is a diplomat.
      words.contains(where: { SpeakerFinder.biographical.contains(String($0)) })
        || !isIntroduced(noun)
    else { return nil }
    let corpus = document.corpus
    let sentence = corpus.sentence(ofToken: noun)
    let start =
      before.lastIndex {
        sentence - corpus.sentence(ofToken: $0.mention.tokens.lowerBound) > SpeakerFinder.near
      }.map { $0 + 1 } ?? before.startIndex
    return person(
      meantBy: Pronoun(gender), of: quotation, among: before[start...], at: speaker.range)
  }

  /// Whether words are "die Linzerin", "die gebürtige Linzerin": a woman by the ending of the noun.
  private static func isWoman(_ words: [Substring]) -> Bool {
    guard (2...3).contains(words.count), words[0] == "die" || words[0] == "Die",
      words.dropFirst().dropLast().allSatisfy({ $0.first?.isLowercase == true }),
      let noun = words.last, noun.first?.isUppercase == true
    else { return false }
    return noun.hasSuffix("in") && noun.count > 5 && !noun.hasSuffix("zin")
      && !noun.hasSuffix("plin")
  }

  /// Adjectives that tell something of somebody's life.
  private static let biographical: Set<String> = [
    "gelernte", "gebürtige", "studierte", "promovierte", "habilitierte", "frühere", "ehemalige",
    "einstige", "langjährige", "parteilose",
  ]

  /// How many sentences before a noun somebody may be named whom it means.
  private static let near = 3

  /// Whether a noun stands behind an indefinite article somewhere before.
  private func isIntroduced(_ noun: Int) -> Bool {
    let corpus = document.corpus
    let forms = corpus.tokenForms
    let start = max(document.tokens.lowerBound, noun - SpeakerFinder.tokensBack)
    return (start..<noun).contains { token in
      forms[token] == forms[noun]
        && (max(start, token - 2)..<token).contains {
          SpeakerFinder.indefinite.contains(corpus.vocabulary.text(of: forms[$0]).lowercased())
        }
    }
  }

  /// How far back an unnamed somebody is looked for.
  private static let tokensBack = 2_000

  /// Whether words begin with an indefinite article and name nothing written: "ein Sprecher", but not
  /// "eine Studie".
  static func isIndefinite(_ wording: String) -> Bool {
    let words = wording.split(separator: " ")
    guard let article = words.first, indefinite.contains(article.lowercased()) else { return false }
    return !words.contains { documents.contains($0.lowercased()) }
  }

  private static let documents: Set<String> = [
    "studie", "bericht", "mitteilung", "pressemitteilung", "erklärung", "umfrage", "analyse",
    "gutachten", "schreiben", "papier", "stellungnahme", "brief", "urteil", "beschluss", "report",
    "study", "survey", "letter", "poll",
  ]

  private static let indefinite: Set<String> = [
    "ein", "eine", "einem", "einer", "einen", "eines", "a", "an",
  ]

  /// How many sentences, doubled, a name behind a preposition is farther away than a subject.
  private static let oblique = 5

  /// Whether a name stands behind a preposition: "Er folgt auf den früheren Präsidenten Roth".
  ///
  /// "Für Roth" at the start of a sentence tells whom it is about.
  private func isBehindPreposition(_ mention: NameMention, gender: Gender?) -> Bool {
    let corpus = document.corpus
    var token = mention.tokens.lowerBound
    let first = corpus.tokens(ofSentence: corpus.sentence(ofToken: token)).lowerBound
    while token > max(first, mention.tokens.lowerBound - 4) {
      token -= 1
      let word = corpus.vocabulary.text(of: corpus.tokenForms[token])
      if SpeakerFinder.prepositions.contains(word.lowercased()) {
        return token > first || !SpeakerFinder.topical.contains(word)
      }
      // "den Ministerin Berg vorstellte": no woman's article.
      if SpeakerFinder.obliqueArticles.contains(word) { return gender != .feminine }
      let goesOn =
        word.first?.isUppercase == true
        || SpeakerFinder.inflections.contains { word.hasSuffix($0) }
      guard goesOn else { return false }
    }
    return false
  }

  /// Whether an English name stands directly behind a verb: "Reed accused Berg of treason".
  private func isEnglishObject(_ mention: NameMention) -> Bool {
    let token = mention.tokens.lowerBound
    let corpus = document.corpus
    guard document.metadata.language == "en",
      token > corpus.tokens(ofSentence: corpus.sentence(ofToken: token)).lowerBound
    else { return false }
    let before = corpus.vocabulary.text(of: corpus.tokenForms[token - 1])
    return before.hasSuffix("ed") && before.first?.isLowercase == true
      && document.string(
        corpus.byteRange(ofToken: token - 1).upperBound..<mention.bytes.lowerBound) == " "
  }

  /// Articles and possessives that no subject has: "saß seinem Kollegen Roth gegenüber".
  private static let obliqueArticles: Set<String> = [
    "dem", "den", "einem", "einen", "seinem", "seinen", "ihrem", "ihren", "diesem", "diesen",
  ]

  /// Whether a name stands in a relative clause that ends before a place or its sentence: "Der Vertrag,
  /// den Roth ausgehandelt hat, sei gut, sagte er".
  private func isInRelativeClause(_ mention: NameMention, before place: Int) -> Bool {
    let corpus = document.corpus
    func word(_ token: Int) -> String { corpus.vocabulary.text(of: corpus.tokenForms[token]) }
    let sentence = corpus.tokens(
      ofSentence: corpus.sentence(ofToken: mention.tokens.lowerBound))
    let first = sentence.lowerBound
    let place = min(place, sentence.upperBound)
    guard mention.tokens.upperBound < place,
      (mention.tokens.upperBound..<place).contains(where: { word($0) == "," }),
      let comma = (first..<mention.tokens.lowerBound).last(where: { word($0) == "," })
    else { return false }
    let opening = comma + 1
    // Between the pronoun and the name nothing may end: "…, der Minister, Karl Roth, …".
    return opening < mention.tokens.lowerBound
      && SpeakerFinder.relatives.contains(word(opening))
      && !word(opening + 1 < mention.tokens.lowerBound ? opening + 1 : opening).contains {
        $0.isUppercase
      }
  }

  private static let relatives: Set<String> = [
    "der", "die", "das", "den", "dem", "deren", "dessen", "who", "whom",
    "whose", "which",
  ]

  /// Whether a wording is "eigenem Bekunden": the sentence's subject speaks.
  func isOwn(_ speaker: Wording) -> Bool {
    speaker.text.lowercased().hasPrefix("eigen")
  }

  /// Who is the subject of words that say of whom they are: "Roth schlief nach eigenen Angaben gut".
  mutating func subject(of quotation: Quotation) -> Int? {
    guard let tokens = document.tokens(in: quotation.range) else { return nil }
    let inside = mentions.filter {
      quotation.range.contains($0.mention.bytes.lowerBound) && $0.isPerson
    }
    if let name = inside.first(where: { !isBehindPreposition($0.mention, gender: $0.gender) }) {
      return name.entity
    }
    // "Auch beim Verband weiß man nach eigenen Angaben nichts"
    let body = mentions.first {
      $0.type == .organisation && quotation.range.contains($0.mention.bytes.lowerBound)
    }
    if inside.isEmpty, let body { return body.entity }
    let corpus = document.corpus
    guard
      let noun = tokens.prefix(4).first(where: {
        $0 > tokens.lowerBound
          && corpus.vocabulary.text(of: corpus.tokenForms[$0]).first?.isUppercase == true
      })
    else { return nil }
    let range =
      corpus.byteRange(ofToken: tokens.lowerBound)
      .lowerBound..<corpus.byteRange(ofToken: noun).upperBound
    let wording = self.wording(range)
    let before = mentions.prefix { $0.mention.bytes.upperBound <= range.lowerBound }
    return called(wording.text) ?? person(describedBy: wording, of: quotation, among: before)
  }

  /// The words of a phrase up to its first noun: "die heutige Dozentin" of "die heutige Dozentin der
  /// Universität".
  func ownNoun(of speaker: Wording) -> Wording? {
    guard let tokens = document.tokens(in: speaker.range), tokens.count > 2 else { return nil }
    let corpus = document.corpus
    guard
      let noun = tokens.dropFirst().first(where: {
        corpus.vocabulary.text(of: corpus.tokenForms[$0]).first?.isUppercase == true
      })
    else { return nil }
    let range = speaker.range.lowerBound..<corpus.byteRange(ofToken: noun).upperBound
    return wording(range)
  }

  private static let prepositions: Set<String> = [
    "auf", "mit", "von", "vom", "an", "für", "gegen", "bei", "beim", "über", "nach", "zu", "zum",
    "zur", "neben", "um", "ohne", "durch", "unter", "with", "to", "by", "from", "against", "of",
    "for", "about", "on", "over", "at",
  ]

  /// Prepositions that lead whom a sentence is about.
  private static let topical: Set<String> = ["Für", "For"]

  /// Ends of articles and adjectives between a preposition and a name.
  private static let inflections = ["en", "em", "er", "the"]

  /// The body named directly behind a noun and a comma: "the company, Alpkraft, said".
  func bodyInApposition(behind end: Int, first: Int) -> Int? {
    guard let next = mentions[first...].first(where: { $0.mention.bytes.lowerBound >= end }),
      next.type == .organisation,
      document.string(end..<next.mention.bytes.lowerBound) == ", "
    else { return nil }
    return next.entity
  }

  /// The body that a noun stands for: one named so before, or for "das Unternehmen" the one named last.
  func body(meantBy noun: BodyNoun, among before: ArraySlice<Entry>) -> Int? {
    let bodies = before.suffix(SpeakerFinder.reach).filter { $0.type == .organisation }
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
