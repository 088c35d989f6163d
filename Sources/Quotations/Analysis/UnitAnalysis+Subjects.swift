extension UnitAnalysis {
  /// Who does what the verb of a clause says, in bytes.
  func subject(of position: Int, verb: VerbHit?) -> Range<Int>? {
    let clause = clauses[position]
    if let verb, verb.isPassive, verb.infinitive != "zitieren" {
      return agent(of: clause) ?? writtenSource(in: clause)
    }
    // "Wie aus dem Amt verlautete", but "Dazu ließ das Amt verlauten".
    if let verb, verb.infinitive == "verlauten" || verb.infinitive == "hervorgehen" {
      if let source = sourcePhrase(in: clause) { return source }
      return verb.infinitive == "verlauten"
        ? likeliestSpeaker(before: verb.item, from: clause.items.lowerBound) : nil
    }
    if let verb, verb.infinitive == "zitieren", !verb.isPassive, let cited = cited(clause, verb) {
      return cited
    }
    let opening = clause.items.lowerBound
    // "„Lächerlich“ findet das Berg"
    if let verb, isFound(opening, verb), verb.item + 1 < clause.items.upperBound {
      let next = verb.item + (item(verb.item + 1).isNeuter ? 2 : 1)
      return nounPhrase(at: next, before: clause.items.upperBound).flatMap { bytes($0.items) }
    }
    if let verb, verb.item > opening, item(verb.item - 1).has(.zu),
      let phrase = resumedSubject(before: position)
    {
      return phrase
    }
    if opening + 1 < clause.items.upperBound, verb?.item == opening,
      isPersonalPronoun(opening + 1), !lexicon.allowsVerbLast || previousEndsInQuote(position)
    {
      return item(opening + 1).range
    }
    if verb?.item == opening || item(opening).has([.auxiliary, .modal]),
      isOnlyNominal(before: position)
    {
      let start = startOfMainClause(before: position)
      let first = clauses[start].items
      if let phrase = leadingPhrase(from: first.lowerBound, before: first.upperBound) {
        // "Die Mönche, die …, beschrieb die Agentur als …": who can speak speaks.
        if let verb, !lexicon.allowsVerbLast, !isLikelySpeaker(phrase),
          let other = nounPhrase(at: verb.item + 1, before: clause.items.upperBound),
          !other.isOblique, isLikelySpeaker(other)
        {
          return bytes(withApposition(other, position))
        }
        return bytes(withApposition(phrase, start))
      }
    }
    // "Tass quoted him as saying …"
    if let verb, lexicon.allowsVerbLast, verb.item > opening + 1, item(verb.item - 1).has(.als),
      let phrase = nounPhrase(endingAt: verb.item - 1, after: opening)
    {
      return bytes(phrase.items)
    }
    // "Berg said, adding that …": an English participle has the subject of the verb before it.
    if lexicon.allowsVerbLast, position > 0, let verb, verb.item == opening,
      let before = clauses[position - 1].verb
    {
      return subject(of: position - 1, verb: before)
    }
    if let verb, verb.item == clause.items.lowerBound {
      // "Berg, for her part, said she was ready": an English subject never follows its verb there.
      if lexicon.allowsVerbLast, !previousEndsInQuote(position),
        let phrase = resumedSubject(before: position)
      {
        return phrase
      }
      if let phrase = subject(after: verb.item + 1, before: clause.items.upperBound) {
        return bytes(withApposition(phrase, position))
      }
      return resumedSubject(before: position)
    }
    if let verb, let phrase = coordinatedName(before: verb, in: clause) { return bytes(phrase) }
    // "…, den Berg geschrieben hatte": the subject stands inside.
    if position > 0, opensRelative(clause), let verb, item(opening).has(.oblique),
      item(opening).has(.article),
      let phrase = subject(after: opening + 1, before: verb.item)
    {
      return bytes(withApposition(phrase, position))
    }
    // "…, der erklärte": the noun before the comma.
    if position > 0, opensRelative(clause), let verb, verb.item - clause.items.lowerBound >= 1,
      !startsWithNounPhrase(clause, before: verb.item),
      let phrase = nounPhrase(
        endingAt: clause.items.lowerBound - 1, after: clauses[position - 1].items.lowerBound)
    {
      return bytes(phrase.items)
    }
    var start = clause.items.lowerBound
    let isDependent = !clause.first.isDisjoint(with: [.complementizer, .subordinator, .wie])
    if isDependent {
      while start < clause.items.upperBound, item(start).has([.coordinator, .adverb]) { start += 1 }
      start += 1
      // "wie „heise online“ berichtet": marks may hold a name in small letters.
      if clause.first.contains(.wie), let verb, verb.item == start + 1, item(start).kind == .quote {
        return item(start).range
      }
      // "wie es Berg formulierte"
      if clause.first.contains(.wie), start + 1 < clause.items.upperBound, item(start).has(.es),
        let phrase = nounPhrase(at: start + 1, before: clause.items.upperBound), !phrase.isOblique
      {
        start += 1
      }
    }
    // "Die Arbeit lobte er": a pronoun directly behind the verb is its subject.
    if let finite = finiteItem(clause, verb: verb), finite + 1 < clause.items.upperBound,
      finite > start, !lexicon.allowsVerbLast,
      !isDependent, isPersonalPronoun(finite + 1), !isSubjectPronoun(start),
      !item(finite + 1).has(.mayBeObject) || !namesSpeaker(from: start, before: finite)
    {
      return item(finite + 1).range
    }
    // "…, und verglich die Lage mit …": the subject stands before the comma.
    if let verb, verb.item == start + 1, item(start).has(.coordinator),
      let phrase = resumedSubject(before: position)
    {
      return phrase
    }
    // "Berg, who leads it, dismissed the plan but confirmed that …"
    if lexicon.allowsVerbLast, let verb, verb.item > start + 1,
      item(verb.item - 1).has(.coordinator), item(start).entry.verbs != 0 || isUnknownVerb(start),
      position > 0, let phrase = resumedSubject(before: position)
    {
      return phrase
    }
    // The subject of a coordinated verb may stand behind it: "… und sagte er".
    if let verb, verb.item > start, item(verb.item - 1).has(.coordinator), !isDependent {
      if let phrase = subject(after: verb.item + 1, before: clause.items.upperBound),
        phrase.isPronoun
      {
        return bytes(phrase.items)
      }
      if leadingPhrase(from: start, before: verb.item - 1) == nil,
        let phrase = subject(after: start, before: verb.item - 1)
      {
        return bytes(phrase.items)
      }
      // "Dort zogen Schüler vor das Rathaus und riefen Parolen wie „…“"
      if leadingPhrase(from: start, before: verb.item - 1) == nil,
        let phrase = likeliestSpeaker(before: verb.item - 1, from: start)
      {
        return phrase
      }
    }
    // "…, bei dem sie sagte", "…, von dem die Nachbarin glaubt"
    if position > 0, clause.opening == .comma, let verb, item(start).has(.preposition),
      start + 1 < verb.item, item(start + 1).has([.oblique, .article, .question]),
      let phrase = subject(after: start, before: verb.item)
    {
      return bytes(phrase.items)
    }
    if verb == nil, let phrase = leadingPhrase(from: start, before: clause.items.upperBound),
      isAbstract(phrase), let other = laterSpeaker(after: phrase.next, in: clause)
    {
      return bytes(other.items)
    }
    var limit = verb?.item ?? clause.items.upperBound
    // "wie Berg von der Zeitung zitiert wird"
    if let verb, verb.isPassive,
      let agent = (start..<limit).first(where: { item($0).kind == .word && item($0).has(.von) }),
      agent > start
    {
      limit = agent
    }
    if let phrase = leadingPhrase(from: start, before: limit, dependent: isDependent),
      !isOutdone(phrase, verb, clause)
    {
      return bytes(withApposition(phrase, position))
    }
    if let phrase = nameWithParticle(clause, verb: verb) { return bytes(phrase) }
    let finite = firstFinite(clause, verb: verb)
    // Behind an English verb stands its object: "has promised to tighten the rules".
    if let finite, !lexicon.allowsVerbLast || previousEndsInQuote(position),
      let phrase = subject(after: finite + 1, before: clause.items.upperBound)
    {
      return bytes(withApposition(phrase, position))
    }
    return resumedSubject(before: position)
  }

  /// Whether a clause begins with a relative pronoun: "der", or "welche" that no noun follows.
  func opensRelative(_ clause: Clause) -> Bool {
    guard clause.opening == .comma else { return false }
    if clause.first.contains(.article) { return true }
    let next = clause.items.lowerBound + 1
    return clause.first.contains(.which) && next < clause.items.upperBound
      && item(next).has([.article, .determiner, .oblique, .preposition, .adverb])
  }

  /// "Die Menge jubelte, und der eigens angereiste Händler Max Lorenz rief …": the person between
  /// "und" and the verb.
  private func coordinatedName(before verb: VerbHit, in clause: Clause) -> Range<Int>? {
    guard verb.slot == .finite, verb.item > clause.items.lowerBound,
      item(verb.item - 1).name.isSuperset(of: [.person, .end])
    else { return nil }
    guard
      let coordinator = clause.items.last(where: {
        $0 < verb.item && item($0).kind == .word && item($0).has(.coordinator)
          && !item($0).isCapital
      }), let phrase = nounPhrase(endingAt: verb.item, after: coordinator + 1),
      item(coordinator + 1).has(.article) || phrase.items.lowerBound == coordinator + 1,
      !item(coordinator + 1).has(.oblique)
    else { return nil }
    return phrase.items
  }

  /// The item of the finite verb as far as it is known.
  func finiteItem(_ clause: Clause, verb: VerbHit?) -> Int? {
    let hasAuxiliary = !clause.traits.isDisjoint(with: [.auxiliary, .modal])
    if let verb, verb.slot == .finite,
      !hasAuxiliary || lexicon.isIndicative(item(verb.item).entry.verbs)
    {
      return verb.item
    }
    return clause.items.first {
      item($0).kind == .word && item($0).has([.auxiliary, .modal]) && !item($0).isCapital
    } ?? verb?.item
  }

  /// The finite verb that the subject stands next to; of coordinated verbs the first.
  private func firstFinite(_ clause: Clause, verb: VerbHit?) -> Int? {
    if let verb, verb.item > clause.items.lowerBound, item(verb.item - 1).has(.coordinator),
      let first = clause.items.first(where: {
        $0 < verb.item && item($0).kind == .word && !item($0).isCapital
          && (item($0).entry.verbs != 0 || item($0).has([.auxiliary, .modal]))
      })
    {
      return first
    }
    return finiteItem(clause, verb: verb)
  }

  /// "Ahlers lobte sie": whether somebody stands before the verb, so that the pronoun is an object.
  private func namesSpeaker(from start: Int, before finite: Int) -> Bool {
    guard let phrase = leadingPhrase(from: start, before: finite), phrase.next == finite else {
      return false
    }
    return isLikelySpeaker(phrase)
  }

  func isPersonalPronoun(_ index: Int) -> Bool {
    let word = item(index)
    return word.has(.pronoun) && !word.has([.determiner, .es])
      && (!word.isCapital || index == unit.lowerBound)
  }

  private func isSubjectPronoun(_ index: Int) -> Bool {
    item(index).has(.pronoun) && !item(index).has(.determiner)
  }

  /// Whether a single word before the verb is no subject because one follows the verb:
  /// "Deutlich sagte das Gericht", "Erstmals erklärte Berg".
  private func isOutdone(_ phrase: NounPhrase, _ verb: VerbHit?, _ clause: Clause) -> Bool {
    // "Die Äußerungen der Minister bezeichnete Berg als …": an abstract noun judges nobody.
    if let verb, verb.slot == .finite, let finite = firstFinite(clause, verb: verb),
      phrase.next < finite || isAbstract(phrase), !phrase.isPronoun,
      clause.items.lowerBound == unit.lowerBound,
      // "Weniger höflich äußerte sich Berg"
      let other = nounPhrase(
        at: finite + (isReflexive(finite + 1) ? 2 : 1), before: clause.items.upperBound),
      !other.isOblique, isLikelySpeaker(other), !isLikelySpeaker(phrase)
    {
      return true
    }
    guard let verb, verb.slot == .finite, phrase.items.count == 1, !phrase.isPronoun,
      phrase.items.lowerBound == unit.lowerBound, phrase.next == verb.item
    else { return false }
    guard let other = nounPhrase(at: verb.item + 1, before: clause.items.upperBound),
      !other.isOblique, !isTime(other), !item(verb.item + 1).has(.es),
      other.isPronoun || other.next >= clause.items.upperBound
        || !item(other.items.lowerBound).has([.article, .determiner])
        || item(phrase.items.lowerBound).has(.adverbLike)
    else { return false }
    if other.isPronoun { return true }
    return item(phrase.items.lowerBound).has(.adverbLike)
  }

  /// "Die Anwendung stellte der Vorsitzende in Frage": somebody who can speak, behind the verb.
  private func laterSpeaker(after start: Int, in clause: Clause) -> NounPhrase? {
    for index in start..<max(start, clause.items.upperBound)
    where item(index).kind == .word && item(index).has(.article) && !item(index).has(.oblique) {
      guard index > start, !item(index - 1).has(.preposition),
        let phrase = nounPhrase(at: index, before: clause.items.upperBound),
        !phrase.isOblique, isLikelySpeaker(phrase)
      else { continue }
      return phrase
    }
    return nil
  }

  /// "Von der Leyen sagte": a name that begins like a preposition.
  private func nameWithParticle(_ clause: Clause, verb: VerbHit?) -> Range<Int>? {
    let start = clause.items.lowerBound
    guard start == unit.lowerBound, let verb, verb.item > start, item(start).has([.von, .zu]),
      let phrase = nounPhrase(at: start + 1, before: verb.item),
      phrase.next == verb.item || item(phrase.next).has([.auxiliary, .modal]),
      subject(after: verb.item + 1, before: clause.items.upperBound) == nil
    else { return nil }
    return start..<phrase.items.upperBound
  }
}
