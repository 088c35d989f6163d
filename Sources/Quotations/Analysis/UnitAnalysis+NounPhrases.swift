extension UnitAnalysis {
  /// The noun phrase that begins at an item: "der Sprecher des Ministeriums", "Anna Berg", "er".
  func nounPhrase(at start: Int, before limit: Int) -> NounPhrase? {
    guard start < limit else { return nil }
    let first = item(start)
    guard first.kind == .word || first.kind == .quote else { return nil }
    var index = start
    var isOblique = false
    let isOpening = start == unit.lowerBound || isAfterColon(start)
    let mayBeFunctionWord =
      !first.isCapital || isOpening && !first.name.isSuperset(of: [.person, .beginning])
    if mayBeFunctionWord, first.kind == .word {
      if first.has([.pronoun, .oblique]),
        !first.has([.article, .determiner]) || !leadsToNoun(start + 1, before: limit)
      {
        guard first.has(.pronoun) else {
          return NounPhrase(
            items: start..<start + 1, next: start + 1, isPronoun: true, isOblique: true)
        }
        return NounPhrase(items: start..<start + 1, next: start + 1, isPronoun: true)
      }
      // "fragte einer", "sagte eine, die dabei war"
      if first.has(.indefinite), first.range.count > 3,
        !first.has(.oblique) || first.has(.genitive),
        !first.has(.des), start + 1 >= limit || item(start + 1).has(.preposition),
        !leadsToNoun(start + 1, before: limit)
      {
        return NounPhrase(items: start..<start + 1, next: start + 1, isPronoun: true)
      }
      if first.has([.article, .determiner]) {
        isOblique =
          first.has(.oblique)
          || (first.has(.genitive) && !first.has(.pronoun))
            && !first.has([.article, .owner])
          || isGenitiveArticle(start)
        // "der englischen Zeitung" is no subject: that would be "die englische Zeitung".
        if first.has(.genitive), first.has(.article), first.range.count == 3,
          start + 1 < limit,
          item(start + 1).isWeakAdjective
            || item(start + 1).isCapital && item(start + 1).has(.abstract)
        {
          isOblique = true
        }
        index += 1
      } else if first.has([
        .preposition, .auxiliary, .modal, .subordinator, .complementizer, .adverb, .so, .als, .wie,
        .coordinator, .question, .laut, .nach, .zu, .accordingly, .subjunctive,
      ])
        || first.entry.verbs != 0 && !first.isCapital
      {
        return nil
      }
    }
    // "einer der Feuerwehrleute", "viele von ihnen"
    if first.kind == .word, mayBeFunctionWord, first.has([.indefinite, .determiner]),
      start + 2 < limit, item(start + 1).has([.genitive, .von]), !item(start + 1).isCapital,
      let rest = nounPhrase(
        at: item(start + 1).has(.von) ? start + 2 : start + 1, before: limit)
    {
      return NounPhrase(items: start..<rest.items.upperBound, next: rest.next)
    }
    guard
      let head = nounsEnd(from: index, before: limit)
        ?? (isOpening && index > start ? nounsEnd(behindPhraseAt: index, before: limit) : nil)
    else { return nil }
    var end = head
    var next = skippingAsides(end, before: limit)
    // "des Ministeriums", "der SPD"
    var attributes = 0
    while next < limit, attributes < 3, item(next).kind == .word {
      let word = item(next)
      // A person's name takes no genitive: "sagte Anna Berg der Zeitung".
      if item(end - 1).name.isSuperset(of: [.person, .end]), !word.has(.coordinator) { break }
      if isHearer(next, of: start, head: end - 1, before: limit) { break }
      if word.has(.genitive), !word.isCapital, isGenitive(next, before: limit, after: end),
        let more = nounsEnd(from: next + 1, before: limit)
      {
        end = more
      } else if word.has(.von), !word.isCapital, end - start <= 3,
        let more = nounPhrase(at: next + 1, before: limit), !more.isPronoun
      {
        end = more.items.upperBound
      } else if word.has(.coordinator), !word.isCapital, attributes == 0,
        let more = nounPhrase(at: next + 1, before: limit), !more.isPronoun, !more.isOblique
      {
        end = more.items.upperBound
      } else {
        break
      }
      next = skippingAsides(end, before: limit)
      attributes += 1
    }
    return NounPhrase(items: start..<end, next: next, isOblique: isOblique)
  }

  /// "sagte der Minister der Zeitung": behind a verb of saying somebody it is said to, but not in "sagte der
  /// Chefredakteur der Zeitung".
  private func isHearer(_ next: Int, of start: Int, head: Int, before limit: Int) -> Bool {
    guard start > unit.lowerBound, next + 1 < limit, item(next).range.count == 3,
      item(next).has(.article), item(head).has(.role), !item(head).has(.media),
      !item(start - 1).isCapital, lexicon.isIndicative(item(start - 1).entry.verbs)
    else { return false }
    return item(next + 1).has(.media) || item(next + 1).kind == .quote
  }

  /// The end of "Die [in Wien lebende Autorin Anna Berg]": behind a phrase that an adjective ends.
  private func nounsEnd(behindPhraseAt index: Int, before limit: Int) -> Int? {
    guard index < limit, item(index).kind == .word, item(index).has(.preposition),
      let phrase = nounPhrase(at: index + 1, before: limit), phrase.next < limit,
      item(phrase.next).kind == .word, !item(phrase.next).isCapital,
      item(phrase.next).mayBeAdjective
    else { return nil }
    return nounsEnd(from: phrase.next, before: limit)
  }

  private func isGenitiveArticle(_ index: Int) -> Bool {
    let bytes = item(index).range
    return bytes.count == 3 && item(index).traits.isSuperset(of: [.article, .genitive])
      && !item(index).has(.nameParticle)
  }

  /// Whether "der" behind a noun begins a genitive: not in "die ÖBB der Stadt" and not in
  /// "laut Amt der größte Teil".
  private func isGenitive(_ index: Int, before limit: Int, after end: Int) -> Bool {
    guard item(index).has(.article), item(index).has(.pronoun) || item(index).range.count == 3
    else { return true }
    if item(index).has(.neuter) { return false }
    let isDer = !item(index).has(.oblique) && item(index).range.count == 3
    if end > unit.lowerBound, item(end - 1).isAcronym, isDer, !isDes(index) { return false }
    guard isDer, !isDes(index), index + 1 < limit, item(index + 1).kind == .word else {
      return true
    }
    let next = item(index + 1)
    return next.isCapital || next.isNumber || next.isWeakAdjective
  }

  private func isDes(_ index: Int) -> Bool { !item(index).has(.pronoun) && item(index).has(.des) }

  func isAfterColon(_ index: Int) -> Bool {
    index > unit.lowerBound && item(index - 1).kind == .colon
  }

  private func skippingAsides(_ index: Int, before limit: Int) -> Int {
    index < limit && item(index).kind == .aside ? index + 1 : index
  }

  /// Whether a noun follows, perhaps behind adjectives.
  private func leadsToNoun(_ start: Int, before limit: Int) -> Bool {
    nounsEnd(from: start, before: limit) != nil
  }

  /// The end of "neue stellvertretende Chefin Anna von Berg": adjectives, then nouns and names.
  private func nounsEnd(from start: Int, before limit: Int) -> Int? {
    var index = start
    var adjectives = 0
    while index < limit, adjectives < 6 {
      let word = item(index)
      if word.kind == .quote {
        return isName(word) ? index + 1 : nil
      }
      guard word.kind == .word else { return nil }
      if word.isCapital || !word.name.isEmpty { return extendedNouns(index + 1, before: limit) }
      if lexicon.allowsVerbLast, start > unit.lowerBound,
        item(start - 1).has([.article, .determiner])
      {
        return plainNouns(from: index, before: limit)
      }
      let blockers: WordTraits = [
        .preposition, .auxiliary, .modal, .subordinator, .complementizer, .coordinator, .zu,
        .subjunctive, .pastSubjunctive, .oblique, .article, .es, .closed,
      ]
      // "die alten und neuen Mitglieder"
      if word.has(.coordinator), index > start, item(index - 1).isWeakAdjective,
        index + 1 < limit, item(index + 1).isWeakAdjective
      {
        index += 1
        continue
      }
      if word.has(blockers), !word.isNumber { return nil }
      // "Seit Jahren vertritt Berg …": an adjective has an ending.
      if index == start, word.traits.isEmpty, !word.mayBeAdjective, !word.isNumber,
        index + 1 < limit, !item(index + 1).isNumber, !lexicon.allowsVerbLast
      {
        return nil
      }
      if word.entry.verbs != 0, !isAttributive(index, before: limit) { return nil }
      index += 1
      adjectives += 1
    }
    return nil
  }

  /// Whether a verb form can be an adjective here: "die genannten Gründe" before a noun.
  private func isAttributive(_ index: Int, before limit: Int) -> Bool {
    index + 1 < limit && item(index + 1).isCapital && item(index + 1).kind == .word
      && lexicon.readings[Int(item(index).entry.verbs)].contains { $0.slot == .participle }
      && index > unit.lowerBound && item(index - 1).has([.article, .determiner])
  }

  private func extendedNouns(_ start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      let word = item(index)
      if word.kind == .quote {
        guard isName(word) else { return index }
        index += 1
        continue
      }
      if word.kind == .word, word.isCapital {
        if partsNames(index) { return index }
        index += 1
        continue
      }
      if word.kind == .word, word.isNumber, !word.has(.preposition),
        index + 1 >= limit
          || item(index + 1).isCapital
      {
        return index
      }
      // "Mannheims oberster Richter"
      if word.kind == .word, item(index - 1).name.contains(.end), item(index - 1).endsInS,
        index == start, word.traits.isEmpty, word.entry.verbs == 0, !word.isNumber,
        index + 1 < limit, item(index + 1).isCapital, item(index + 1).has(.role)
      {
        index += 2
        continue
      }
      // "Anna von Berg", "Bündnis 90"
      if word.kind == .word, word.has(.nameParticle), !word.has(.coordinator), index + 1 < limit,
        item(index + 1).kind == .word, item(index + 1).isCapital, index > start - 1,
        isNameParticle(index, before: limit)
      {
        index += 2
        continue
      }
      // "Norland's foreign minister"
      if lexicon.allowsVerbLast, item(index - 1).isOwner,
        let end = plainNouns(from: index, before: limit)
      {
        index = end
        continue
      }
      // "the Armenian leader"
      if let role = englishRole(behind: index, before: limit) {
        index = role + 1
        continue
      }
      if let name = englishName(behind: index, before: limit) {
        index = name + 1
        continue
      }
      if word.kind == .other, word.range.count == 1, index + 1 < limit, item(index + 1).isCapital,
        item(index - 1).isGluedToNext, word.isGluedToNext
      {
        index += 2
        continue
      }
      return index
    }
    return index
  }

  /// Whether a phrase ends between two nouns because a name does: "hatte Berg Gutes zu melden",
  /// "weil die UNO Georgien drängte".
  private func partsNames(_ index: Int) -> Bool {
    let before = item(index - 1).name
    let after = item(index).name
    // "warf die Staatsanwaltschaft Berg vor": a body has nobody's name.
    if item(index - 1).has(.body), !item(index - 1).has(.role),
      after.isSuperset(of: [.person, .beginning]), !before.contains(.beginning)
    {
      return true
    }
    // "Alvariens Präsident Werbenko": a genitive belongs to what follows.
    guard before.contains(.end), !item(index - 1).endsInS,
      after.isEmpty || after.contains(.beginning)
    else { return false }
    return before.contains(.person) || !after.isEmpty && !after.contains(.person)
  }

  /// Whether "von" and the like stand inside a person's name rather than before an attribute.
  private func isNameParticle(_ index: Int, before limit: Int) -> Bool {
    let word = item(index)
    guard !word.has([.zu, .article, .pronoun]) else { return false }
    guard index > unit.lowerBound, item(index - 1).isCapital else { return false }
    return !item(index - 1).has([.role, .body, .titleNoun])
  }

  /// Whether a quotation is short and spelled like a name, so that it may belong to a phrase.
  func isName(_ item: Item) -> Bool {
    guard item.quote >= 0 else { return false }
    let facts = paragraph.quotes[item.quote]
    return facts.startsCapital && !facts.endsSentence && facts.words <= 5
      && !facts.hasFiniteVerb && !facts.hasFirstPerson
      && facts.capitalWords * 3 >= facts.words * 2
  }
}
