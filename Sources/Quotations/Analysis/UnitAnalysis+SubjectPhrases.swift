/// The noun phrases that stand where subjects stand.
extension UnitAnalysis {
  /// A phrase in front of the verb, behind adverbs only.
  func leadingPhrase(from start: Int, before limit: Int, dependent: Bool = false) -> NounPhrase? {
    var index = start
    var skipped = 0
    while index < limit, skipped < 4, item(index).kind == .word,
      !item(index).isCapital
        || index == unit.lowerBound, item(index).has([.adverb, .coordinator]),
      !item(index).has([.article, .determiner, .pronoun, .preposition])
    {
      index += 1
      skipped += 1
    }
    if index == unit.lowerBound, index < limit, item(index).has(.adverbLike),
      !(index + 1 < limit && item(index + 1).isCapital)
    {
      return nil
    }
    guard let phrase = nounPhrase(at: index, before: limit) else {
      guard dependent else { return nil }
      return subject(after: index, before: limit)
    }
    guard !phrase.isOblique else {
      return dependent ? subject(after: index, before: limit) : nil
    }
    let names = phrase.items.filter { item($0).isCapital && !item($0).has(.article) }
    if !names.isEmpty, names.allSatisfy({ item($0).has(.timeNoun) }) { return nil }
    return phrase
  }

  /// The first phrase behind a verb that can be its subject.
  func subject(after start: Int, before limit: Int) -> NounPhrase? {
    var index = start
    var fallback: NounPhrase?
    var steps = 0
    while index < limit, steps < 24 {
      steps += 1
      let word = item(index)
      if word.kind == .aside {
        index += 1
        continue
      }
      if word.kind == .word, !word.isCapital, word.has(.preposition) {
        if let phrase = nounPhrase(at: index + 1, before: limit) {
          index = phrase.next
        } else {
          index += 1
        }
        continue
      }
      if word.kind == .quote, !isName(word) { break }
      if word.kind == .word, !word.isCapital, word.has([.coordinator, .complementizer, .als]),
        !word.has(.adverb)
      {
        break
      }
      // "beschreibt es Berg": the object stands first.
      if word.kind == .word, word.has(.es), !word.isCapital,
        let other = nounPhrase(at: index + 1, before: limit), !other.isOblique,
        !other.isPronoun || item(index + 1).has(.indefinite), !isTime(other)
      {
        return other
      }
      guard let phrase = nounPhrase(at: index, before: limit) else {
        if word.kind != .word { break }
        if word.isCapital { return fallback }
        index += 1
        continue
      }
      if phrase.isOblique || isTime(phrase) {
        index = phrase.next
        continue
      }
      if fallback == nil, isDativeFeminine(phrase, before: limit) {
        fallback = phrase
        index = phrase.next
        continue
      }
      return phrase
    }
    return fallback
  }

  func isTime(_ phrase: NounPhrase) -> Bool {
    guard let last = phrase.items.last else { return false }
    return item(last).has(.timeNoun) && phrase.items.count <= 2
  }

  /// Whether "der Zeitung" is an object because somebody else follows: "sagte der Zeitung Berg".
  private func isDativeFeminine(_ phrase: NounPhrase, before limit: Int) -> Bool {
    let first = item(phrase.items.lowerBound)
    guard first.has(.genitive), first.has(.article), phrase.next < limit else { return false }
    guard let noun = phrase.items.first(where: { item($0).isCapital }) else { return false }
    guard item(noun).has([.titleNoun, .body]) else { return false }
    guard let other = nounPhrase(at: phrase.next, before: limit) else { return false }
    return !other.isOblique && !isTime(other)
  }

  func isAbstract(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.items.first(where: { item($0).isCapital && !isFunctionWord($0) })
    else { return false }
    return item(head).has([.abstract, .speechNoun]) && !item(head).has([.sourceNoun, .body])
  }

  func startsWithNounPhrase(_ clause: Clause, before limit: Int) -> Bool {
    guard let phrase = nounPhrase(at: clause.items.lowerBound, before: limit) else { return false }
    return !phrase.isPronoun && phrase.next >= limit
  }

  /// Whether a clause ends with a phrase, or with where that is: "Der Chef der Bank in Wien".
  private func ends(_ phrase: NounPhrase, _ clause: Clause) -> Bool {
    let end = clause.items.upperBound
    if phrase.next >= end { return true }
    guard phrase.next == phrase.items.upperBound, item(phrase.next).kind == .word,
      item(phrase.next).has(lexicon.allowsVerbLast ? .preposition : [.place, .fuer]),
      let place = nounPhrase(at: phrase.next + 1, before: end)
    else { return false }
    return place.next >= end && !place.isPronoun
  }

  /// "Der Sprecher, Max Berg, sagte": the name behind the comma belongs to the phrase.
  func withApposition(_ phrase: NounPhrase, _ position: Int) -> Range<Int> {
    guard !phrase.isPronoun, position + 1 < clauses.count,
      clauses[position + 1].opening == .comma, ends(phrase, clauses[position])
    else { return phrase.items }
    let next = clauses[position + 1]
    let start = next.items.lowerBound
    guard let name = nounPhrase(at: start, before: next.items.upperBound),
      name.next == next.items.upperBound, name.items.count >= 2, name.items.count <= 5,
      name.items.allSatisfy({
        item($0).kind == .word
          && (item($0).isCapital || item($0).has(.nameParticle) && !item($0).has(.article)
            // "die Leiterin, die Mikrobiologin Anna Berg"
            || $0 == start && item($0).has(.article)
              && item(name.items.upperBound - 1).name.contains(.person))
      })
    else { return phrase.items }
    return phrase.items.lowerBound..<name.items.upperBound
  }
}
