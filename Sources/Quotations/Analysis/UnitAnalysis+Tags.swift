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
      let before = max(contentStart, startBehindColon(before: position))..<tagStart
      if let whole = contentAround(position, from: contentStart) {
        take(whole, speaker: tag.speaker, verb: tag.verb)
        contentStart = whole.upperBound
        continue
      }
      if !announcesMarks(position) { take(before, speaker: tag.speaker, verb: tag.verb) }
      contentStart = clause.items.upperBound
      // "„…“, sagte Berg, „…“" and "…, sagte Berg, …": speech goes on behind the tag.
      if position + 1 < clauses.count, self.tag(at: position + 1) == nil {
        let next = clauses[position + 1]
        let isSpeech =
          !next.traits.isDisjoint(with: .anySubjunctive) || next.quoteCount > 0
          || next.first.contains(.complementizer)
        if isSpeech, clauses[position + 1].verb == nil || next.first.contains(.complementizer) {
          let content = next.items.lowerBound..<end(ofContentFrom: position + 1)
          take(content, speaker: tag.speaker, verb: tag.verb)
          contentStart = content.upperBound
        }
      }
    }
  }

  /// "Berg prescht vor: Es brauche eine Brücke, sagte sie": only what stands behind the colon is speech.
  private func startBehindColon(before position: Int) -> Int {
    let start = unit.lowerBound
    guard let colon = clauses[..<position].lastIndex(where: { $0.opening == .colon }),
      !clauses[colon].traits.isDisjoint(with: .anySubjunctive),
      clauses[..<colon].allSatisfy({
        $0.traits.isDisjoint(with: .anySubjunctive) && $0.quoteCount == 0
      })
    else { return start }
    return clauses[colon].items.lowerBound
  }

  /// "Das Fest war, wie Berg sagte, „ein Erfolg“": only the marked words are Berg's.
  private func announcesMarks(_ position: Int) -> Bool {
    guard clauses[position].first.contains(.wie), position + 1 < clauses.count else { return false }
    return item(clauses[position + 1].items.lowerBound).kind == .quote
      && clauses[..<position].allSatisfy {
        $0.quoteCount == 0 && $0.traits.isDisjoint(with: .anySubjunctive)
      }
  }

  /// "Die Lage, so Berg, sei ernst": indirect speech that goes on behind the tag as one.
  private func contentAround(_ position: Int, from start: Int) -> Range<Int>? {
    guard position + 1 < clauses.count, clauses[position + 1].opening == .comma,
      !previousEndsInQuote(position), self.tag(at: position + 1) == nil
    else { return nil }
    let next = clauses[position + 1]
    guard next.verb == nil, next.first.isDisjoint(with: [.complementizer, .coordinator]),
      // "teilte die Leiterin, Anna Berg, mit": the name belongs to the tag.
      !isOnlyName(next)
    else { return nil }
    guard !clauses[..<position].contains(where: { $0.hasIndicative && !$0.isDependent }) else {
      return nil
    }
    return start..<end(ofContentFrom: position + 1)
  }

  /// Whether a clause is nothing but the name of a person, perhaps behind a title.
  private func isOnlyName(_ clause: Clause) -> Bool {
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
  private mutating func settleInnerQuotes(_ items: Range<Int>) {
    for clause in clauses.indices where items.contains(clauses[clause].items.lowerBound) {
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

  private struct Tag {
    var speaker: Range<Int>?
    var verb: Range<Int>?
    var comesFirst = false
    /// The clause in which it begins, where that is not its own.
    var firstClause: Int?
  }

  /// Reads a clause as a tag.
  private func tag(at position: Int) -> Tag? {
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
        return Tag(speaker: bytes(phrase.items), verb: item(verb.item).range)
      }
      return soTag(clause)
    }
    if let verb = clause.verb, verb.item == start, verb.slot == .finite || lexicon.allowsVerbLast,
      verb.kind != .judgement || previousEndsInQuote(position)
    {
      return invertedTag(position, verb)
    }
    if let verb = clause.verb, verb.slot == .participle, !verb.isPassive, position > 0,
      first.has(.auxiliary), !first.isCapital, clause.opening == .comma, !lexicon.allowsVerbLast
    {
      return invertedTag(
        position,
        VerbHit(
          item: start, kind: verb.kind, slot: .finite, infinitive: verb.infinitive))
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
    if previousEndsInQuote(position), clause.opening == .comma, isUnknownVerb(start),
      let phrase = subject(after: start + 1, before: clause.items.upperBound)
    {
      return Tag(speaker: bytes(phrase.items), verb: first.range)
    }
    return nil
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
      if isOnlyNominal(before: position) || isOnlyDependent(before: position) { return nil }
      // "Auf den Vorwurf, …, entgegnete Berg, …"
      if let first = clauses.first, first.verb == nil, !first.hasIndicative,
        first.traits.isDisjoint(with: .anySubjunctive), nounCue(first) != nil
      {
        return nil
      }
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

  /// "Während Berg erklärte, …, räumte Lorenz ein": what stands before is Berg's.
  private var beginsWithFrame: Bool {
    guard let first = clauses.first, first.first.contains(.subordinator), let verb = first.verb
    else { return false }
    return verb.kind == .speech && verb.slot == .finite
      && first.traits.isDisjoint(with: .anySubjunctive)
  }

  /// Whether an earlier clause tells of words already: "erklärte, …, forderte ein Ende".
  private func hasFrame(before position: Int) -> Bool {
    clauses[..<position].contains { clause in
      clause.verb.map { $0.kind != .judgement && $0.item > clause.items.lowerBound } ?? false
    }
  }

  /// "Wenn er verurteilt wird, droht ihm …": what stands before is no speech but an adverbial.
  private func isOnlyDependent(before position: Int) -> Bool {
    var earlier = position
    while earlier > 0 {
      earlier -= 1
      let clause = clauses[earlier]
      if clause.first.contains(.subordinator) || clause.first.contains(.wie) { continue }
      if clause.first.contains(.article), clause.opening == .comma { continue }
      return false
    }
    return clauses[0].first.contains(.subordinator)
  }

  /// Whether the clauses before one are noun phrases and relative clauses only.
  func isOnlyNominal(before position: Int) -> Bool {
    let skipped = clauses.count > 1 && clauses[1].opening == .dash && isDateline(before: 1)
    guard position > 0, let first = skipped ? clauses[1] : clauses.first,
      !skipped || position > 1, item(first.items.lowerBound).kind != .quote
    else { return false }
    guard let phrase = nounPhrase(at: first.items.lowerBound, before: first.items.upperBound),
      !clauses[1..<position].contains(where: isReportedMain)
    else { return false }
    if phrase.next >= first.items.upperBound { return true }
    // "Berg's lawyer, Tom Reed, said": an English clause has a verb.
    if lexicon.allowsVerbLast, position > 1, first.items.count <= 6,
      clauses[..<position].allSatisfy({ !$0.hasIndicative && $0.verb == nil }),
      clauses[1..<position].allSatisfy({ $0.opening == .comma })
    {
      return true
    }
    // "Der Vorsitzende im Landtag, …": prepositions may follow, but no verb.
    // An apposition stands between two commas.
    guard first.items.count <= 14, position > (skipped ? 2 : 1) else { return false }
    return !first.hasIndicative && first.traits.isDisjoint(with: .anySubjunctive)
      && item(first.items.upperBound - 1).isCapital
      && !first.items.contains {
        item($0).kind == .word && item($0).entry.verbs != 0
          && !item($0).isCapital
      }
  }

  /// Whether a clause is a main clause in the subjunctive: "Ihr Chef, Karl Roth, habe geschwiegen".
  private func isReportedMain(_ clause: Clause) -> Bool {
    clause.traits.contains(.subjunctive) && !clause.isDependent
      && !(clause.opening == .comma && clause.first.contains(.article) && isVerbFinal(clause))
  }

  /// The phrase behind "in", "aus" or "laut" in a clause, who is meant by "heißt es in …".
  func sourcePhrase(in clause: Clause) -> Range<Int>? {
    for index in clause.items
    where item(index).kind == .word && item(index).has(.preposition) && item(index).has(.place) {
      if let phrase = nounPhrase(at: index + 1, before: clause.items.upperBound),
        !isTimePhrase(phrase)
      {
        return bytes(phrase.items)
      }
    }
    return nil
  }

  /// "In der Fassung, die gestern bekannt wurde, heißt es, …": what stands before is no speech.
  private func isOnlySource(before position: Int) -> Bool {
    guard let first = clauses.first, sourceInFront(of: first) != nil, first.verb == nil,
      !first.hasIndicative, first.traits.isDisjoint(with: .anySubjunctive)
    else { return false }
    return clauses[1..<max(1, position)].allSatisfy { clause in
      let start = clause.items.lowerBound
      // ", zu der die Klinik gehört"
      let isRelative =
        clause.first.contains(.article)
        || clause.first.contains(.preposition) && start + 1 < clause.items.upperBound
          && item(start + 1).has(.article)
      return clause.opening == .comma && isRelative
    }
  }

  /// The phrase of ``sourcePhrase(in:)`` where a clause begins with it.
  private func sourceInFront(of clause: Clause) -> Range<Int>? {
    item(clause.items.lowerBound).has(.place) ? sourcePhrase(in: clause) : nil
  }

  private func isTimePhrase(_ phrase: NounPhrase) -> Bool {
    phrase.items.contains { item($0).has(.timeNoun) }
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
      if let verb = clause.verb, verb.kind != .judgement, !clause.isDependent,
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
