import Languages

/// What a tag or a verb tells of: where it begins and ends, and what of it stands in marks.
extension UnitAnalysis {
  /// "Berg prescht vor: Es brauche eine Brücke, sagte sie": only what stands behind the colon is speech.
  func startBehindColon(before position: Int) -> Int {
    let start = unit.lowerBound
    guard let colon = clauses[..<position].lastIndex(where: { $0.opening == .colon }),
      colon == position - 1 || !clauses[colon].traits.isDisjoint(with: .anySubjunctive),
      clauses[..<colon].allSatisfy({
        $0.traits.isDisjoint(with: .anySubjunctive) && $0.quoteCount == 0
      })
    else { return start }
    return clauses[colon].items.lowerBound
  }

  /// "Das Fest war, wie Berg sagte, „ein Erfolg“": only the marked words are Berg's.
  func announcesMarks(_ position: Int) -> Bool {
    guard clauses[position].first.contains(.wie), position + 1 < clauses.count else { return false }
    return item(clauses[position + 1].items.lowerBound).kind == .quote
      && clauses[..<position].allSatisfy {
        $0.quoteCount == 0 && $0.traits.isDisjoint(with: .anySubjunctive)
      }
  }

  /// "Die Lage, so Berg, sei ernst": indirect speech that goes on behind the tag as one.
  func contentAround(_ position: Int, from start: Int) -> Range<Int>? {
    guard position + 1 < clauses.count, clauses[position + 1].opening == .comma,
      !previousEndsInQuote(position), !announcesMarks(position), self.tag(at: position + 1) == nil
    else { return nil }
    let next = clauses[position + 1]
    if lexicon.allowsVerbLast { return englishContentAround(position, from: start) }
    guard
      next.verb == nil || item(next.items.lowerBound).has([.auxiliary, .modal, .subjunctive]),
      next.first.isDisjoint(with: [.complementizer, .coordinator]),
      // "teilte die Leiterin, Anna Berg, mit": the name belongs to the tag.
      !isOnlyName(next)
    else { return nil }
    // "Drei Männer sollen, so Berg, heute reisen": a verb directly before the tag waits for more.
    let waits = clauses[position - 1]
    let isFinite = { (index: Int) in
      item(index).has([.auxiliary, .modal, .subjunctive, .pastSubjunctive])
    }
    let isWaiting =
      !waits.isDependent && waits.first.isDisjoint(with: [.wie, .purpose, .question])
      && (waits.opening != .comma || waits.items.count == 1)
      && isFinite(waits.items.upperBound - 1) && !waits.items.dropLast().contains(where: isFinite)
    let earlier = clauses[..<position].filter { !$0.isDependent }
    if !isWaiting {
      guard !earlier.contains(where: \.hasIndicative) else { return nil }
      // "Man werde anrufen, versprach Berg, die Leiterin", "…, so der Mann, der alles sah"
      if earlier.contains(where: { !$0.traits.isDisjoint(with: .anySubjunctive) }),
        isAboutSpeaker(next)
      {
        return nil
      }
    }
    return start..<end(ofContentFrom: position + 1)
  }

  /// Whether a clause behind a tag says who the speaker is: a phrase without a verb or a relative clause.
  private func isAboutSpeaker(_ clause: Clause) -> Bool {
    guard clause.traits.isDisjoint(with: .anySubjunctive) else { return false }
    let start = clause.items.lowerBound
    if clause.first.contains(.article), mayBeFinite(clause.items.upperBound - 1) { return true }
    guard let phrase = nounPhrase(at: start, before: clause.items.upperBound) else { return false }
    return !phrase.isPronoun && phrase.next >= clause.items.upperBound
  }

  /// Whether a clause is nothing but the name of a person, perhaps behind a title.
  func isOnlyName(_ clause: Clause) -> Bool {
    clause.items.contains { item($0).name.contains(.person) }
      && clause.items.allSatisfy { item($0).kind == .word && item($0).isCapital }
  }

  /// Makes what a tag tells of a direct or an indirect quotation.
  mutating func take(_ items: Range<Int>, speaker: Range<Int>?, verb: Range<Int>?) {
    let items = trimmed(items)
    guard !items.isEmpty else { return }
    memory.speaker = speaker ?? memory.speaker
    let words = items.filter { item($0).kind == .word }
    let quoted = items.filter { item($0).kind == .quote }
    for index in quoted where !settled.contains(index) {
      if !words.isEmpty, isTitle(index, inSpeech: true), !isWholeSpeech(index) { continue }
      settle(index, speaker: speaker, verb: verb)
    }
    if words.isEmpty { return }
    // "Er fügte hinzu: „…“" and "Und: „…“" hold no indirect speech of their own.
    let fewest = quoted.first.map { startsCapital($0) ? 4 : 2 } ?? 0
    if quoted.count == 1, let only = quoted.first, isWholeSpeech(only), words.count < fewest {
      return
    }
    report(items, speaker: speaker, verb: verb)
  }

  private func startsCapital(_ index: Int) -> Bool {
    item(index).quote >= 0 && paragraph.quotes[item(index).quote].startsCapital
  }

  /// "Wie die Zeitung berichtet, nannte Berg den Plan „absurd“": the marked words are Berg's.
  mutating func settleInnerQuotes(_ items: Range<Int>) {
    for clause in clauses.indices where items.overlaps(clauses[clause].items) {
      guard clauses[clause].quoteCount > 0, let verb = clauses[clause].verb,
        verb.slot == .finite, verb.kind != .belief, verb.infinitive != "sehen",
        let speaker = likely(subject(of: clause, verb: verb))
      else { continue }
      for index in clauses[clause].items
      where item(index).kind == .quote && index > verb.item && !settled.contains(index)
        && !isTitle(index, inSpeech: true)
      {
        settle(index, speaker: speaker, verb: item(verb.item).range)
      }
    }
  }

  /// Takes marked words for direct speech.
  mutating func settle(_ index: Int, speaker: Range<Int>?, verb: Range<Int>?) {
    if let speaker, speaker.overlaps(item(index).range) { return }
    settled.insert(index)
    let speaker = speaker ?? (namesNobody(verb) ? nil : likeliestSpeaker(before: index))
    found.append(quotation(item(index).range, .direct, speaker, verb))
  }

  /// The item at which speech that begins with a clause ends.
  ///
  /// - Parameter start: where in the clause the speech begins, if not with it.
  func end(ofContentFrom position: Int, behind start: Int? = nil) -> Int {
    var next = position + 1
    while next < clauses.count {
      let clause = clauses[next]
      let isSubjunctive = !clause.traits.isDisjoint(with: .anySubjunctive)
      if clause.opening == .semicolon, !isSubjunctive { break }
      if clause.opening != .colon, tag(at: next) != nil { break }
      if beginsWithFrame, clause.verb?.item == clause.items.lowerBound { break }
      if let verb = clause.verb, !clause.isDependent,
        // "…, es sei nichts geschehen, und verglich die Lage mit …"
        verb.kind != .judgement
          || verb.item == clause.items.lowerBound + 1 && verb.slot == .finite && !isSubjunctive,
        clause.first.contains(.coordinator) || item(clause.items.lowerBound).has(.coordinator)
      {
        break
      }
      if item(clause.items.lowerBound).has([.denn]), !isSubjunctive { break }
      next += 1
    }
    let last = next - 1
    let items = clauses[last].items
    return endWithoutCoordinatedVerb(max(start ?? 0, items.lowerBound)..<items.upperBound)
  }

  /// Cuts "dass … sei und kündigte …" before its "und".
  private func endWithoutCoordinatedVerb(_ items: Range<Int>) -> Int {
    guard items.count > 3 else { return items.upperBound }
    for index in items.lowerBound + 2..<items.upperBound - 1 {
      let word = item(index)
      guard word.kind == .word, word.has(.coordinator), !word.isCapital else { continue }
      let verb = item(index + 1)
      guard verb.kind == .word, !verb.isCapital, verb.entry.verbs != 0,
        !verb.has(.anySubjunctive), endsLikeFinite(index + 1)
      else { continue }
      return index
    }
    return items.upperBound
  }

  private func endsLikeFinite(_ index: Int) -> Bool {
    lexicon.readings[Int(item(index).entry.verbs)].contains {
      $0.slot == .finite && !$0.infinitive.isEmpty
    } && lexicon.isIndicative(item(index).entry.verbs)
  }
}
