import Languages

extension UnitAnalysis {
  /// Tags behind or inside what they tell of: "…, sagte Berg", "…, so Berg", "…, wie Berg sagte".
  mutating func findTags() {
    var contentStart = unit.lowerBound
    if clauses.count > 1, clauses[1].opening == .dash, isDateline(before: 1) {
      contentStart = clauses[1].items.lowerBound
    }
    for position in clauses.indices {
      guard let tag = self.tag(at: position) else { continue }
      let clause = clauses[position]
      if tag.comesFirst {
        // "Wie Berg sagte, …": the content follows.
        guard position + 1 < clauses.count else { continue }
        let content = clauses[position + 1].items.lowerBound..<end(ofContentFrom: position + 1)
        settleInnerQuotes(content)
        take(content, speaker: tag.speaker, verb: tag.verb)
        contentStart = clause.items.upperBound
        continue
      }
      let tagStart = clauses[tag.firstClause ?? position].items.lowerBound
      let start = max(contentStart, startBehindColon(before: position))
      if let whole = contentAround(position, from: start) {
        take(whole, speaker: tag.speaker, verb: tag.verb)
        contentStart = whole.upperBound
        continue
      }
      if !announcesMarks(position) {
        let before = max(contentStart, startBehindColon(before: position))..<tagStart
        take(before, speaker: tag.speaker, verb: tag.verb)
      }
      contentStart = clause.items.upperBound
      // "„…“, sagte Berg, „…“" and "…, sagte Berg, …": speech goes on behind the tag.
      if position + 1 < clauses.count, self.tag(at: position + 1) == nil {
        let next = clauses[position + 1]
        let isSpeech =
          !next.traits.isDisjoint(with: .anySubjunctive) || next.quoteCount > 0
          || next.first.contains(.complementizer)
        if isSpeech, !next.first.contains(.als),
          clauses[position + 1].verb == nil || next.first.contains(.complementizer)
        {
          let content = next.items.lowerBound..<end(ofContentFrom: position + 1)
          take(content, speaker: tag.speaker, verb: tag.verb)
          contentStart = content.upperBound
        }
      }
    }
  }

  /// Words that say who said others.
  struct Tag {
    var speaker: Range<Int>?
    var verb: Range<Int>?
    var comesFirst = false
    /// The clause in which it begins, where that is not its own.
    var firstClause: Int?
  }

  /// Reads a clause as a tag.
  func tag(at position: Int) -> Tag? {
    let clause = clauses[position]
    let start = clause.items.lowerBound
    let first = item(start)
    guard first.kind == .word else { return nil }
    if first.has(.wie), let verb = clause.verb, verb.item > start + 1 || verb.slot == .participle {
      guard clause.items.count < 40, verb.kind != .judgement, verb.infinitive != "erwarten",
        clause.traits.isDisjoint(with: [.modal, .subjunctive, .pastSubjunctive])
      else { return nil }
      return Tag(
        speaker: subject(of: position, verb: verb), verb: item(verb.item).range,
        comesFirst: position == 0)
    }
    guard position > 0, clause.opening != .colon else { return nil }
    // "wie aus dem Rathaus zu hören ist"
    if first.has(.wie), clause.items.count > 5, item(start + 1).has(.place),
      item(clause.items.upperBound - 1).has(.auxiliary),
      item(clause.items.upperBound - 3).has(.zu), let source = sourcePhrase(in: clause)
    {
      return Tag(speaker: source, verb: item(clause.items.upperBound - 2).range)
    }
    if let tag = englishTag(at: position) {
      return Tag(speaker: tag.speaker, verb: tag.verb, firstClause: tag.firstClause)
    }
    if first.has(.so), !first.isCapital {
      if start + 1 < clause.items.upperBound, item(start + 1).has(.heisst) {
        return Tag(speaker: sourcePhrase(in: clause), verb: item(start + 1).range)
      }
      if let verb = clause.verb, verb.item == start + 1, verb.slot == .finite,
        let phrase = subject(after: start + 2, before: clause.items.upperBound)
      {
        // "„Leben am Fluss“, so lautet der Titel"
        if verb.infinitive == "lauten", phrase.items.contains(where: { item($0).has(.titleNoun) }) {
          return nil
        }
        return Tag(speaker: bytes(phrase.items), verb: item(verb.item).range)
      }
      return soTag(clause)
    }
    if let verb = clause.verb, verb.item == start, verb.slot == .finite || lexicon.allowsVerbLast,
      verb.kind != .judgement || previousEndsInQuote(position) || isBehindReport(position)
    {
      return invertedTag(position, verb)
    }
    if let verb = clause.verb, verb.slot == .participle, !verb.isPassive, position > 0,
      first.has(.auxiliary), !first.has(.anySubjunctive), !first.isCapital,
      clause.opening == .comma, !lexicon.allowsVerbLast
    {
      return invertedTag(
        position,
        VerbHit(
          item: start, kind: verb.kind, slot: .finite, infinitive: verb.infinitive))
    }
    // "„…“, mit diesen Worten trat er zurück"
    if previousEndsInQuote(position), start + 3 < clause.items.upperBound, first.has(.preposition),
      item(start + 2).has(.slogan),
      let phrase = subject(after: start + 3, before: clause.items.upperBound)
    {
      return Tag(speaker: bytes(phrase.items), verb: item(start + 2).range)
    }
    let announces =
      position + 1 < clauses.count
      && (clauses[position + 1].opening == .colon || isOnlySource(before: position))
    if first.has(.heisst), start + 1 < clause.items.upperBound, item(start + 1).has(.es), !announces
    {
      // "In der Fassung, die gestern bekannt wurde, heißt es …"
      let source =
        sourcePhrase(in: clause) ?? clauses.first.flatMap { sourceInFront(of: $0) } ?? memory.source
      return Tag(speaker: source, verb: first.range)
    }
    // "Weil das „gar nicht“ geht, suchen sie weiter": a main clause behind a dependent one is no tag.
    if clause.opening == .comma, isUnknownVerb(start),
      !clauses[position - 1].first.contains(.subordinator),
      previousEndsInQuote(position) || isBehindReport(position),
      let phrase = subject(after: start + 1, before: clause.items.upperBound),
      previousEndsInQuote(position) || isLikelySpeaker(phrase) && !phrase.isOblique
    {
      return Tag(speaker: bytes(phrase.items), verb: first.range)
    }
    return nil
  }

  /// "Entschieden sei nichts, dämpfte Berg": whether the clause before is a main clause whose mood shows
  /// that somebody says it, so that a verb and a subject behind it tell who.
  private func isBehindReport(_ position: Int) -> Bool {
    guard position > 0, !lexicon.allowsVerbLast, clauses[position].opening == .comma,
      clauses[position].traits.isDisjoint(with: [.subjunctive, .pastSubjunctive, .negation]),
      let main = clauses[..<position].first(where: { !$0.isDependent })
    else { return false }
    return main.traits.contains(.subjunctive) && isVerbSecondSpeech(main)
  }

  /// "Die nächste Nacht, warnt Berg, komme bestimmt": whether what was begun before a tag goes on behind it
  /// with a verb whose mood shows that it is speech.
  private func isInsideReport(_ position: Int) -> Bool {
    position + 1 < clauses.count && clauses[position].opening == .comma
      && clauses[position + 1].opening == .comma && clauses[position].verb?.kind == .speech
      && item(clauses[position + 1].items.lowerBound).has(.subjunctive)
  }

  /// Whether a word behind speech can only be a verb: "„…“, freute sich Berg".
  func isUnknownVerb(_ index: Int) -> Bool {
    let word = item(index)
    return word.kind == .word && !word.isCapital && !word.isNumber
      && word.traits.isDisjoint(with: [
        .article, .determiner, .preposition, .complementizer, .question, .subordinator,
        .coordinator, .adverb, .als, .wie, .so, .pronoun, .zu, .oblique, .genitive, .accordingly,
        .anySubjunctive, .denn, .zuInfinitive, .that, .adverbLike,
      ])
  }

  /// Whether the clause before ends with a quotation that is speech.
  func previousEndsInQuote(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let last = clauses[position - 1].items.upperBound - 1
    guard item(last).kind == .quote else { return false }
    return clauses[position - 1].items.count == 1 || !isName(item(last))
  }

  /// ", so Berg", ", so der Sprecher weiter".
  private func soTag(_ clause: Clause) -> Tag? {
    let start = clause.items.lowerBound
    var index = start + 1
    while index < clause.items.upperBound, item(index).has(.tagAdverb), !item(index).isCapital {
      index += 1
    }
    guard let phrase = nounPhrase(at: index, before: clause.items.upperBound) else { return nil }
    guard clause.traits.isDisjoint(with: [.auxiliary, .modal, .subjunctive, .complementizer]),
      clause.verb == nil || phrase.next >= clause.items.upperBound,
      clause.items.count <= 24
    else { return nil }
    return Tag(speaker: bytes(phrase.items), verb: item(start).range)
  }

  private func invertedTag(_ position: Int, _ verb: VerbHit) -> Tag? {
    let clause = clauses[position]
    if beginsWithFrame { return nil }
    // What stands before must be able to be speech: not only "Der Sprecher, Max Berg".
    let earlier = clauses[position - 1]
    if !previousEndsInQuote(position) {
      if isOnlyNominal(before: position) && !isInsideReport(position)
        || isOnlyDependent(before: position)
      {
        return nil
      }
      // "Auf den Vorwurf, …, entgegnete Berg, …"
      if let first = clauses.first, first.verb == nil, !first.hasIndicative,
        first.traits.isDisjoint(with: .anySubjunctive), nounCue(first) != nil
      {
        return nil
      }
    }
    if verb.infinitive == "zitieren", let cited = citedObject(clause, verb) {
      return Tag(speaker: bytes(cited.items), verb: item(verb.item).range)
    }
    if let phrase = subject(after: verb.item + 1, before: clause.items.upperBound) {
      if !previousEndsInQuote(position) {
        if !isLikelySpeaker(phrase), hasFrame(before: position) { return nil }
        // "…, saying she wanted to go": she is no subject of the saying.
        if lexicon.allowsVerbLast, phrase.next < clause.items.upperBound,
          !item(phrase.next).has([.preposition, .timeNoun, .adverb])
        {
          return nil
        }
      }
      var items = phrase.items
      if position + 1 < clauses.count, phrase.next >= clause.items.upperBound,
        clauses[position + 1].opening == .comma,
        let name = nounPhrase(
          at: clauses[position + 1].items.lowerBound,
          before: clauses[position + 1].items.upperBound),
        name.next == clauses[position + 1].items.upperBound, name.items.count >= 2,
        name.items.allSatisfy({ item($0).isCapital && item($0).kind == .word })
      {
        items = items.lowerBound..<name.items.upperBound
      }
      return Tag(speaker: bytes(items), verb: item(verb.item).range)
    }
    guard previousEndsInQuote(position) || earlier.opening == .colon else { return nil }
    return Tag(speaker: memory.speaker, verb: item(verb.item).range)
  }
}
