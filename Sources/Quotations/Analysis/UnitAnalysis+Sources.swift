extension UnitAnalysis {
  /// Sources in the sentence: "laut Berg", "nach Angaben der Polizei", "Berichten zufolge".
  mutating func findSources() {
    let first = item(unit.lowerBound)
    if first.kind == .word, first.has(.accordingly), first.has(.zufolge) {
      // "Demnach" itself is the wording that points back to who said it.
      reportAll(from: unit.lowerBound + 1, speaker: first.range, verb: first.range)
      return
    }
    if findOpinion() { return }
    for position in clauses.indices {
      let clause = clauses[position]
      for index in clause.items {
        let word = item(index)
        guard word.kind == .word, let source = source(at: index, in: clause) else { continue }
        if introducesMarkedSpeech(position) { continue }
        let opening = clause.items.lowerBound
        let isFirst =
          (source.items.lowerBound == opening
            || source.items.lowerBound == opening + 1 && item(opening).has(.coordinator))
          && (clause.opening != .comma && clause.opening != .dash)
        let verb = word.range
        let isOwn = source.speaker.contains { item($0).has(.own) }
        // "nach Auskunft der Leiterin, Anna Berg, …"
        let speaker = bytes(
          withApposition(
            NounPhrase(items: source.speaker, next: source.items.upperBound), position))
        memory.speaker = (isOwn ? personalSubject() : speaker) ?? memory.speaker
        if isFirst {
          // "According to papers seen by the Courier, …": English ends the source with a comma.
          let end =
            lexicon.allowsVerbLast && position + 1 < clauses.count
            ? clause.items.upperBound : source.items.upperBound
          reportAll(
            from: endOfApposition(behind: end, in: position), speaker: speaker, verb: verb)
        } else {
          let start = startOfContent(around: position)
          reportAll(from: start, speaker: speaker, verb: verb)
        }
        return
      }
    }
  }

  /// Behind "Laut Anna Berg, der Leiterin des Amtes," what is said begins.
  private func endOfApposition(behind end: Int, in position: Int) -> Int {
    guard position + 2 < clauses.count, end >= clauses[position].items.upperBound,
      clauses[position + 1].opening == .comma, clauses[position + 2].opening == .comma
    else { return end }
    let items = clauses[position + 1].items
    guard let phrase = nounPhrase(at: items.lowerBound, before: items.upperBound),
      phrase.next >= items.upperBound, !phrase.isPronoun
    else { return end }
    return clauses[position + 2].items.lowerBound
  }

  /// Finds judgements such as "Für die Ministerin ist das „kein Thema“" and "Für Berg sei das …".
  private mutating func findOpinion() -> Bool {
    guard let clause = clauses.first, item(unit.lowerBound).has(.fuer),
      let phrase = nounPhrase(at: unit.lowerBound + 1, before: clause.items.upperBound),
      phrase.next < clause.items.upperBound, isLikelySpeaker(phrase),
      item(phrase.next).has(.auxiliary)
    else { return false }
    let speaker = bytes(phrase.items)
    if item(phrase.next).has(.subjunctive) {
      reportAll(from: phrase.next, speaker: speaker, verb: nil)
      return true
    }
    for index in clause.items where item(index).kind == .quote && !isTitle(index, inSpeech: true) {
      settle(index, speaker: speaker, verb: nil)
    }
    return false
  }

  /// "sagte sie Teilnehmern zufolge: „…“": the verb before the colon says who spoke.
  private func introducesMarkedSpeech(_ position: Int) -> Bool {
    position + 1 < clauses.count && clauses[position + 1].opening == .colon
      && clauses[position + 1].quoteCount > 0 && clauses[position].verb != nil
  }

  /// The beginning of the main clause that a source in a clause belongs to.
  private func startOfContent(around position: Int) -> Int {
    var start = position
    while start > 0, clauses[start].opening != .semicolon, clauses[start].opening != .colon {
      if clauses[start].opening == .dash, isDateline(before: start) { break }
      start -= 1
    }
    return clauses[start].items.lowerBound
  }

  /// "Kairo –", "Washington / Moskau –": the place in front of a report's first sentence.
  func isDateline(before position: Int) -> Bool {
    guard position == 1, let first = clauses.first, first.items.count <= 6 else { return false }
    return first.items.allSatisfy { item($0).kind != .word || item($0).isCapital }
  }

  private mutating func reportAll(from start: Int, speaker: Range<Int>?, verb: Range<Int>?) {
    var end = contentEnd
    for clause in clauses where clause.items.lowerBound > start && clause.opening == .semicolon {
      if clause.traits.isDisjoint(with: .anySubjunctive) {
        end = clause.items.lowerBound - 1
        break
      }
    }
    guard start < end else { return }
    let items = trimmed(start..<end)
    settleInnerQuotes(items)
    for index in items where item(index).kind == .quote && !settled.contains(index) {
      guard !isTitle(index, inSpeech: true) || isWholeSpeech(index) else { continue }
      settle(index, speaker: speaker, verb: verb)
    }
    report(items, speaker: speaker, verb: verb)
  }

  private struct Source {
    /// The whole phrase with its preposition.
    var items: Range<Int>
    var speaker: Range<Int>
  }

  private func source(at index: Int, in clause: Clause) -> Source? {
    let word = item(index)
    let limit = clause.items.upperBound
    let isLower = !word.isCapital || index == unit.lowerBound || index == clause.items.lowerBound
    guard isLower else { return nil }
    if word.has(.laut), index + 1 < limit, !isVerbBefore(index, clause),
      let phrase = nounPhrase(at: index + 1, before: limit)
    {
      let named = withoutNextPhrase(phrase)
      return Source(items: index..<max(named.upperBound, index + 2), speaker: named)
    }
    if word.has(.zufolge), !word.has(.accordingly), index > clause.items.lowerBound,
      let phrase = nounPhrase(endingAt: index, after: clause.items.lowerBound)
    {
      return Source(items: phrase.items.lowerBound..<index + 1, speaker: phrase.items)
    }
    if word.has(.nach), !word.isGluedToNext { return nachSource(index, clause) }
    if word.has(.gemaess), index + 1 < limit {
      let start = item(index + 1).has(.zu) || lexicon.allowsVerbLast ? index + 2 : index + 1
      if let phrase = nounPhrase(at: start, before: limit) ?? bareNouns(at: start, before: limit),
        isSource(phrase) || lexicon.allowsVerbLast
      {
        return Source(items: index..<phrase.next, speaker: phrase.items)
      }
    }
    return nil
  }

  /// "laut Amt Bäume am Weg", "laut Verfassung der Präsident": only the first noun.
  private func withoutNextPhrase(_ phrase: NounPhrase) -> Range<Int> {
    let first = phrase.items.lowerBound
    guard phrase.items.count > 1, item(first).isCapital else { return phrase.items }
    let second = item(first + 1)
    let startsAnew =
      second.isCapital
      ? item(first).has([.body, .speechNoun]) || second.has(.abstract)
      : !item(first).has([.sourceNoun, .role, .body]) && second.has([.genitive, .von])
        && !second.has(.des)
    return startsAnew ? first..<first + 1 : phrase.items
  }

  /// Whether "laut" is the adverb: "sagte laut".
  private func isVerbBefore(_ index: Int, _ clause: Clause) -> Bool {
    clause.verb.map { $0.item == index - 1 && $0.slot == .finite } ?? false
  }

  /// "nach Angaben der Polizei", "ihrer Meinung nach".
  private func nachSource(_ index: Int, _ clause: Clause) -> Source? {
    let limit = clause.items.upperBound
    if let phrase = nounPhrase(at: index + 1, before: limit), isSource(phrase) {
      if let end = endOfSourceNoun(phrase.items) {
        return Source(items: index..<end, speaker: phrase.items.lowerBound..<end)
      }
      return Source(items: index..<phrase.next, speaker: phrase.items)
    }
    if index > clause.items.lowerBound + 1,
      let phrase = nounPhrase(endingAt: index, after: clause.items.lowerBound),
      let last = phrase.items.last, item(last).has(.sourceNoun), phrase.items.count <= 4
    {
      return Source(items: phrase.items.lowerBound..<index + 1, speaker: phrase.items)
    }
    return nil
  }

  /// Where "nach ersten Meldungen Schäden" ends: what follows is no part of it unless it is a name or a
  /// genitive.
  private func endOfSourceNoun(_ phrase: Range<Int>) -> Int? {
    guard let noun = phrase.first(where: { item($0).isCapital && item($0).has(.sourceNoun) }),
      noun + 1 < phrase.upperBound, item(noun + 1).kind == .word, item(noun + 1).isCapital,
      item(noun + 1).name.isEmpty, !item(noun + 1).endsInS
    else { return nil }
    return noun + 1
  }

  /// Whether a phrase is headed by "Angaben", "Ansicht" and the like, perhaps behind a genitive: "Bergs
  /// Angaben".
  private func isSource(_ phrase: NounPhrase) -> Bool {
    for index in phrase.items where item(index).isCapital {
      if item(index).has(.sourceNoun) { return true }
      guard item(index).endsInS, item(index).traits.isEmpty else { return false }
    }
    return false
  }
}
