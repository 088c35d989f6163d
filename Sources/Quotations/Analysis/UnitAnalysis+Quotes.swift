extension UnitAnalysis {
  /// Decides about the marks that no tag or frame has claimed.
  mutating func settleQuotes() {
    for index in unit where item(index).kind == .quote && !settled.contains(index) {
      guard isWholeSpeech(index) || isHeadlineSpeech(index) || isWanted(index) else { continue }
      settled.insert(index)
      found.append(quotation(item(index).range, .direct, speakerOfLooseQuote(index), nil))
    }
  }

  /// Who spoke a sentence that nothing in its own sentence tells of.
  private func speakerOfLooseQuote(_ index: Int) -> Range<Int>? {
    if let headline = speakerBehindColon(index) { return headline }
    // A subhead that is nothing but words somebody says in the text.
    if paragraph.units.count == 1, index == unit.lowerBound, index + 1 >= contentEnd,
      !paragraph.quotes[item(index).quote].endsSentence, index + 1 == unit.upperBound
    {
      return nil
    }
    let before = unit.lowerBound..<index
    if before.contains(where: { item($0).kind == .word }) {
      if let source = placeOfWriting(index) { return source }
      for clause in clauses where clause.traits.isSuperset(of: [.heisst, .es]) {
        if clause.items.contains(where: { item($0).has(.heisst) && isHeisstEs($0, clause) }) {
          return sourcePhrase(in: clause) ?? clauses.first.flatMap { sourcePhrase(in: $0) }
            ?? darin(before: unit.lowerBound + 1)
        }
      }
      if let position = clauses.firstIndex(where: { $0.items.contains(index) }) {
        if clauses[position].opening == .colon, position > 0 {
          if position == 1, isTopic(before: index), likely(subject(of: 0, verb: nil)) == nil {
            return nil
          }
          let subject = subject(of: position - 1, verb: clauses[position - 1].verb)
          return likely(subject) ?? likeliestSpeaker(before: index)
            ?? (speaksForSomebody(subject) ? memory.speaker ?? memory.subject : nil) ?? subject
            ?? resumedSubject(before: position) ?? memory.speaker
        }
        if clauses[position].verb == nil,
          clauses[position].isDependent || !clauses[position].hasIndicative
        {
          if let main = clauses.firstIndex(where: { $0.verb != nil }) {
            return subject(of: main, verb: clauses[main].verb) ?? memory.speaker
          }
          if position > 0 { return resumedSubject(before: position) ?? memory.speaker }
        }
        return subject(of: position, verb: clauses[position].verb) ?? memory.speaker
      }
    }
    return memory.endsInColon || !memory.wasReported
      ? memory.subject ?? memory.speaker : memory.speaker
  }

  /// "In dem Entwurf steht: „…“", "Auf dem Plakat war „…“ zu lesen": where the words stand.
  private func placeOfWriting(_ index: Int) -> Range<Int>? {
    guard let position = clauses.firstIndex(where: { $0.items.contains(index) }) else { return nil }
    let isColon = position > 0 && clauses[position].opening == .colon
    let clause = clauses[isColon ? position - 1 : position]
    guard clause.traits.contains(.written), clause.verb == nil, clause.opening != .comma else {
      return nil
    }
    return sourcePhrase(in: clause)
  }

  /// "Berg: „Wir machen weiter“", "„Wir machen weiter“: Berg bleibt": words of somebody in a headline.
  private func isHeadlineSpeech(_ index: Int) -> Bool {
    guard item(index).quote >= 0 else { return false }
    let facts = paragraph.quotes[item(index).quote]
    guard facts.words > 1, facts.capitalWords < facts.words else { return false }
    if speakerBehindColon(index) != nil { return true }
    // "„Vier Tage Regen, dann plötzlich Sonne“: So lief das Fest"
    if index == unit.lowerBound, facts.holdsComma, facts.words > facts.capitalWords + 1,
      index + 2 < unit.upperBound, item(index + 1).kind == .colon
    {
      return true
    }
    guard index - 1 > unit.lowerBound, item(index - 1).kind == .colon,
      let phrase = nounPhrase(at: unit.lowerBound, before: index - 1)
    else { return false }
    // "Streit am Fluss: „Das Wasser steigt“"
    if facts.startsCapital, facts.words > 2, index + 1 >= contentEnd, isTopic(before: index) {
      return true
    }
    return phrase.next == index - 1 && !phrase.isPronoun && isLikelySpeaker(phrase)
  }

  /// Whether what stands before a colon is what a headline is about: nouns without an article or a
  /// verb, and nobody who speaks.
  private func isTopic(before index: Int) -> Bool {
    let topic = unit.lowerBound..<index - 1
    let first = item(topic.lowerBound)
    return first.kind == .word && first.isCapital && !isFunctionWord(topic.lowerBound)
      && topic.allSatisfy {
        item($0).kind == .word && !item($0).name.contains(.person) && !item($0).has(.role)
          && !mayBeFinite($0)
      }
  }

  /// "„Wir machen weiter“: Bürgermeisterin Berg bleibt": who stands behind the colon.
  private func speakerBehindColon(_ index: Int) -> Range<Int>? {
    guard index == unit.lowerBound, index + 2 < unit.upperBound, item(index + 1).kind == .colon,
      let phrase = nounPhrase(at: index + 2, before: unit.upperBound), !phrase.isOblique,
      !phrase.isPronoun, isLikelySpeaker(phrase)
    else { return nil }
    return bytes(phrase.items)
  }

  /// A phrase, if it names somebody who speaks.
  func likely(_ phrase: Range<Int>?) -> Range<Int>? {
    guard let phrase, let whole = nounPhrase(of: phrase) else { return nil }
    return isLikelySpeaker(whole) ? phrase : nil
  }

  /// Whether a phrase is no speaker but belongs to the one known: "Ihre Zuversicht gründet auf …: „…“".
  func speaksForSomebody(_ phrase: Range<Int>?) -> Bool {
    guard let phrase, let whole = nounPhrase(of: phrase) else { return false }
    return item(whole.items.lowerBound).has(.determiner) && isAbstract(whole)
  }

  private func nounPhrase(of phrase: Range<Int>) -> NounPhrase? {
    var first = unit.lowerBound
    while first < unit.upperBound, item(first).range.lowerBound < phrase.lowerBound { first += 1 }
    var end = first
    while end < unit.upperBound, item(end).range.upperBound <= phrase.upperBound { end += 1 }
    guard first < end else { return nil }
    let isPronoun = end == first + 1 && item(first).has(.pronoun)
    return NounPhrase(items: first..<end, next: end, isPronoun: isPronoun)
  }

  /// Whether marks hold speech by themselves: a sentence, or what stands behind a colon.
  func isWholeSpeech(_ index: Int) -> Bool {
    guard item(index).quote >= 0 else { return false }
    let facts = paragraph.quotes[item(index).quote]
    if facts.isOpen { return true }
    if facts.endsSentence, facts.words >= 3 { return !isTitledBefore(index) }
    // "„Wir gehen“, sagte Berg. „Sofort.“"
    if facts.endsSentence, facts.words > 0, memory.wasReported, index == unit.lowerBound,
      index + 1 >= contentEnd
    {
      return true
    }
    if facts.holdsSeveralSentences, facts.words >= 5 { return true }
    if !facts.startsCapital, facts.words >= 6 { return true }
    // "„Wir prüfen Banken, keine Freunde“" by itself, as a headline.
    if facts.holdsComma, facts.words > 3, facts.words > facts.capitalWords + 1,
      index == unit.lowerBound, index + 1 >= contentEnd
    {
      return true
    }
    if index > unit.lowerBound, isSlogan(index) { return true }
    let startsClause =
      index == unit.lowerBound || item(index - 1).kind == .colon
    if startsClause, facts.words >= 4, facts.hasFiniteVerb, facts.words > facts.capitalWords + 1 {
      return true
    }
    if facts.endsSentence, facts.words >= 1, index > unit.lowerBound, item(index - 1).kind == .colon
    {
      return true
    }
    return facts.hasFirstPerson && facts.hasFiniteVerb && facts.words >= 4 && !isTitledBefore(index)
  }

  /// "Parolen wie „…“", "mit der Aufschrift „…“".
  private func isSlogan(_ index: Int) -> Bool {
    let before = item(index - 1)
    if before.kind == .word, before.isCapital, before.has(.slogan) { return true }
    guard before.kind == .word, before.has(.wie), index - 1 > unit.lowerBound else { return false }
    return item(index - 2).isCapital && item(index - 2).has(.slogan)
  }

  /// Whether the noun before the marks says that they hold a title or name.
  func isTitledBefore(_ index: Int) -> Bool {
    guard index > unit.lowerBound else { return false }
    let before = item(index - 1)
    return before.kind == .word
      && (before.has(.termMark) || before.isCapital && before.has(.titleNoun))
  }

  /// Whether marked words are a name, a title or a term rather than somebody's words.
  func isTitle(_ index: Int, inSpeech: Bool) -> Bool {
    guard item(index).quote >= 0 else { return true }
    let facts = paragraph.quotes[item(index).quote]
    if facts.words == 0 || item(index).name.contains(.quoted) { return true }
    if item(index).isGluedToNext, index + 1 < unit.upperBound, item(index + 1).kind == .dash {
      return true
    }
    guard index > unit.lowerBound else { return facts.words <= 6 && !facts.hasFiniteVerb }
    let before = item(index - 1)
    if before.kind == .word {
      if before.has(.termMark) { return true }
      // "laut „netz.example“": the source's name, in whatever letters.
      if before.has(.laut), facts.words <= 3, !facts.hasFiniteVerb { return true }
      if before.isCapital, before.has(.titleNoun) { return true }
      if before.isCapital, facts.startsCapital, !before.has(.speechNoun), facts.words <= 8 {
        return true
      }
    }
    if index + 1 < unit.upperBound, item(index + 1).has(.termMark) || isCalledSo(index) {
      return true
    }
    // A single noun is a term more often than speech; "nannte das einen „Putsch“" is speech.
    if facts.startsCapital, facts.words == 1 {
      return inSpeech || !(before.kind == .word && before.has([.indefinite, .als, .speechNoun]))
    }
    // "der „New York Times“", "des „Spiegel“"
    if facts.startsCapital, facts.capitalWords == facts.words, facts.words >= 2, facts.words <= 6 {
      return true
    }
    // "in der „Zeitung am Fluss“", "die „Woche des Waldes“"
    if facts.startsCapital, facts.words <= 6, facts.capitalWords * 2 >= facts.words,
      !facts.hasFiniteVerb, !facts.holdsComma, before.kind == .word,
      before.has([.article, .preposition]),
      !before.has([.indefinite, .als])
    {
      return true
    }
    if facts.startsCapital, facts.words <= 2, !inSpeech, before.kind == .word,
      before.has([.oblique, .preposition])
    {
      return true
    }
    return false
  }

  /// "Berg will „nicht spekulieren“": what somebody wants, in words of the own.
  private func isWanted(_ index: Int) -> Bool {
    guard index > unit.lowerBound + 1, item(index - 1).has(.modal), !item(index - 1).isCapital,
      !paragraph.quotes[item(index).quote].startsCapital,
      paragraph.quotes[item(index).quote].words > 1,
      let clause = clauses.first(where: { $0.items.contains(index) }),
      let subject = leadingPhrase(from: clause.items.lowerBound, before: index - 1)
    else { return false }
    return subject.next == index - 1 && isLikelySpeaker(subject)
  }

  /// "„Rat“, wie sich die Gruppe selbst nennt", "„Trap“, wie er oft genannt wird".
  private func isCalledSo(_ index: Int) -> Bool {
    guard index + 2 < unit.upperBound, item(index + 1).kind == .comma, item(index + 2).has(.wie),
      let clause = clauses.first(where: { $0.items.lowerBound == index + 2 }),
      let verb = clause.verb, verb.infinitive == "nennen"
    else { return false }
    return verb.isPassive || clause.items.contains { item($0).has(.oblique) && isReflexive($0) }
  }

  /// Hands on to the next sentence what it must know of this one.
  mutating func remember() {
    if let last = found.last(where: { $0.speaker != nil }), let speaker = last.speaker,
      !isOwn(speaker)
    {
      memory.speaker = speaker
    }
    let isPlain = found.isEmpty && freeSpeech == nil
    memory.wasReported = !isPlain
    memory.isParagraphStart = false
    memory.source = clauses.first.flatMap { $0.traits.contains(.man) ? sourcePhrase(in: $0) : nil }
    memory.endsInColon =
      unit.upperBound > unit.lowerBound && item(unit.upperBound - 1).kind == .colon
    memory.subject = isPlain ? pendingSpeaker ?? personalSubject() : personalSubject()
    if isPlain, let pendingSpeaker { memory.speaker = pendingSpeaker }
  }

  /// Whether a phrase says "eigene", so that it names nobody without its sentence.
  private func isOwn(_ phrase: Range<Int>) -> Bool {
    unit.contains { item($0).has(.own) && phrase.overlaps(item($0).range) }
  }

  /// The subject of the sentence's first clause if it is somebody who can speak.
  func personalSubject() -> Range<Int>? {
    guard let first = clauses.first else { return nil }
    let items = first.items
    if let phrase = leadingPhrase(from: items.lowerBound, before: items.upperBound) {
      let full = withApposition(phrase, 0)
      if isLikelySpeaker(NounPhrase(items: full, next: phrase.next, isPronoun: phrase.isPronoun)) {
        return bytes(full)
      }
      // "Die Frau trinkt Tee": what follows the verb is no subject beside one in front.
      if !phrase.isPronoun, phrase.next < items.upperBound, mayBeFinite(phrase.next),
        item(phrase.items.lowerBound).has(.article),
        !unit.contains(where: { item($0).name.contains(.person) })
      {
        return nil
      }
    }
    if let phrase = subject(after: items.lowerBound, before: items.upperBound),
      isLikelySpeaker(phrase)
    {
      return bytes(phrase.items)
    }
    // "Am Rande der Sitzung nahm auch der Minister Stellung": behind what stands in front.
    return likeliestSpeaker(before: items.upperBound)
  }

  /// Whether a phrase names somebody who speaks: a role, a body, a name, "er".
  func isLikelySpeaker(_ phrase: NounPhrase) -> Bool {
    if phrase.isPronoun { return !item(phrase.items.lowerBound).has(.es) }
    if phrase.items.contains(where: { item($0).name.contains(.person) }) { return true }
    let first = item(phrase.items.lowerBound)
    var names = 0
    for index in phrase.items {
      let word = item(index)
      if word.kind == .word, word.has([.body, .role]), word.isCapital || lexicon.allowsVerbLast {
        return true
      }
      names = word.kind == .word && word.isCapital && !isFunctionWord(index) ? names + 1 : 0
      if names == 2 { return true }
    }
    guard !first.has([.article, .determiner]), names == 1, phrase.items.count == 1 else {
      return false
    }
    // The first word of a sentence is no name for its capital: "Egal, ob …".
    if phrase.items.lowerBound == unit.lowerBound || isAfterColon(phrase.items.lowerBound),
      first.name.isEmpty,
      phrase.next >= unit.upperBound || !mayBeFinite(phrase.next)
    {
      return false
    }
    return !first.has([
      .abstract, .speechNoun, .sourceNoun, .titleNoun, .timeNoun, .adverbLike,
    ])
  }
}
