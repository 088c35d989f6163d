import Languages

extension UnitAnalysis {
  /// Reporting verbs with what follows them: "Berg sagte, …", "kündigte an, … zu …".
  mutating func findMainFrames() {
    for position in clauses.indices {
      let clause = clauses[position]
      if reported.contains(where: { $0.items.overlaps(clause.items) }) { continue }
      if let verb = clause.verb {
        let speaker = subject(of: position, verb: verb)
        if isNarrator(speaker, of: clause) || isItselfReported(clause) { continue }
        settleClauseQuotes(position, verb: verb, speaker: speaker)
        if let content = complement(of: position, verb: verb) {
          take(content, speaker: speaker, verb: item(verb.item).range)
          memory.speaker = speaker ?? memory.speaker
        } else if verb.kind != .judgement {
          if verb.kind == .speech, clause.traits.isDisjoint(with: .anySubjunctive) {
            pendingSpeaker = speaker
          }
          noteBackwardTag(position, verb, speaker)
        }
        continue
      }
      if clause.traits.contains(.heisst), clause.traits.contains(.es),
        let index = clause.items.first(where: { item($0).has(.heisst) }), isHeisstEs(index, clause)
      {
        let speaker =
          sourcePhrase(in: clause) ?? (position > 0 ? sourcePhrase(in: clauses[0]) : nil)
          ?? darin(before: index)
        if let content = complement(of: position, verb: nil) {
          take(content, speaker: speaker, verb: item(index).range)
        }
        continue
      }
      findNounFrame(position)
    }
    settleFragments()
  }

  /// "Das sagte Berg am Montag.", "Das musste Berg einräumen.": who said the sentence before.
  private mutating func noteBackwardTag(
    _ position: Int, _ verb: VerbHit, _ speaker: Range<Int>?
  ) {
    let finite = unit.lowerBound + 1
    // "So erzählt es Berg."
    let isSo =
      item(unit.lowerBound).has(.so) && verb.item == finite && finite + 1 < unit.upperBound
      && item(finite + 1).has(.es)
    guard position == 0, verb.kind == .speech, let speaker, verb.item >= finite,
      verb.item == finite || item(finite).has([.auxiliary, .modal]),
      isSo || item(unit.lowerBound).has(.article) && item(unit.lowerBound).isNeuter, found.isEmpty,
      speaker.lowerBound > item(finite).range.lowerBound,
      !clauses[0].traits.contains(.negation)
    else { return }
    backwardTag = (speaker, item(verb.item).range)
  }

  /// Marked words in other clauses of a sentence that has a verb of saying or judging.
  private mutating func settleFragments() {
    for index in unit where item(index).kind == .quote && !settled.contains(index) {
      guard item(index).quote >= 0,
        !paragraph.quotes[item(index).quote].startsCapital
          || paragraph.quotes[item(index).quote].words > 1 && index > unit.lowerBound
            && item(index - 1).has(.als),
        !isTitle(index, inSpeech: true),
        let main = clauses.lastIndex(where: { clause in
          // "die Stadt, die sich als Hafen sieht": a relative clause tells of nothing behind it.
          (!opensRelative(clause) || clause.items.contains(index))
            && clause.verb.map { $0.item < index && $0.kind != .belief } ?? false
        }),
        let verb = clauses[main].verb, !verb.isPassive,
        !isNaming(verb)
          || verb.infinitive == "nennen" && isFragment(index, verb, hasSpeaker: true),
        let speaker = subject(of: main, verb: verb)
      else { continue }
      settle(index, speaker: speaker, verb: item(verb.item).range)
    }
  }

  private func isNaming(_ verb: VerbHit) -> Bool {
    ["nennen", "finden", "lauten", "ergeben", "zeigen", "bestehen"].contains(verb.infinitive)
  }

  /// "Er habe gesagt, …": the saying is part of what somebody else says.
  private func isItselfReported(_ clause: Clause) -> Bool {
    guard !clause.isDependent else { return false }
    return clause.traits.contains(.subjunctive)
      || clause.traits.contains(.pastSubjunctive) && memory.wasReported
  }

  /// "Ich glaube, …" outside marks is the writer's own voice.
  private func isNarrator(_ speaker: Range<Int>?, of clause: Clause) -> Bool {
    guard let speaker else { return false }
    return clause.items.contains {
      item($0).range == speaker && item($0).has(.firstPerson) && item($0).has(.pronoun)
    }
  }

  /// "Darin heißt es, …": the word itself points back to what stands written.
  func darin(before index: Int) -> Range<Int>? {
    index == unit.lowerBound + 1 && item(index - 1).has(.davon) ? item(index - 1).range : nil
  }

  func isHeisstEs(_ index: Int, _ clause: Clause) -> Bool {
    let before = index > clause.items.lowerBound && item(index - 1).has(.es)
    let after = index + 1 < clause.items.upperBound && item(index + 1).has(.es)
    return before || after
  }

  /// "Der Vorwurf der Opposition, …", "ist der Ansicht, dass …", "zeigte sich überzeugt, dass …".
  private mutating func findNounFrame(_ position: Int) {
    let clause = clauses[position]
    guard position + 1 < clauses.count, clauses[position + 1].opening != .dash else { return }
    let next = clauses[position + 1]
    let isThat = next.first.contains(.complementizer)
    let isColon = next.opening == .colon
    guard isThat || isColon || hasZuInfinitive(next) || isVerbSecondSpeech(next) else { return }
    guard let cue = nounCue(clause), !item(cue).has(.questionNoun) else { return }
    if !isThat, !isColon, !item(cue).has(.speechNoun) { return }
    // "Da sie Angst hatte, habe Berg gewartet": what follows is the main clause.
    if !isThat, clause.first.contains(.subordinator),
      item(next.items.lowerBound).has([.auxiliary, .modal])
    {
      return
    }
    if isColon, next.quoteCount == 0, next.traits.isDisjoint(with: .anySubjunctive) { return }
    var speaker: Range<Int>?
    if cue + 1 < clause.items.upperBound, item(cue + 1).has(.genitive) || item(cue + 1).has(.von),
      let owner = nounPhrase(
        at: item(cue + 1).has(.von) ? cue + 2 : cue + 1, before: clause.items.upperBound)
    {
      speaker = bytes(owner.items)
    } else {
      let subject = subject(of: position, verb: nil)
      // "Die Einsicht sei mit dem Hinweis verweigert worden, …" is part of what somebody says.
      speaker =
        speaksForSomebody(subject) || clause.traits.contains(.subjunctive) && likely(subject) == nil
        ? memory.speaker ?? memory.subject : subject ?? likeliestSpeaker(before: cue)
    }
    // "Der Vorwurf, …, wiegt schwer": the sentence goes on behind the clause.
    let isOpen = !clause.hasIndicative && !clause.items.contains { isLowerVerb($0) }
    let end = isOpen && position == 0 ? next.items.upperBound : end(ofContentFrom: position + 1)
    take(next.items.lowerBound..<end, speaker: speaker, verb: item(cue).range)
  }

  private func isLowerVerb(_ index: Int) -> Bool {
    item(index).kind == .word && !item(index).isCapital && item(index).entry.verbs != 0
  }

  /// The noun or adjective of saying at the end of a clause.
  func nounCue(_ clause: Clause) -> Int? {
    var index = clause.items.upperBound - 1
    var steps = 0
    while index >= clause.items.lowerBound, steps < 8 {
      let word = item(index)
      if word.kind == .word {
        if word.isCapital, word.has([.speechNoun, .questionNoun]) { return index }
        if !word.isCapital, word.has(.stance), steps == 0 { return index }
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// What a reporting verb introduces, if it introduces anything.
  private func complement(of position: Int, verb: VerbHit?) -> Range<Int>? {
    if let verb, let content = englishComplement(position, verb) {
      return content
    }
    var next = position + 1
    // "erklärte der Minister, der gestern ankam, dass …": look behind insertions.
    var insertions = 0
    while next < clauses.count, insertions < 3 {
      let candidate = clauses[next]
      if introducesSpeech(candidate, at: next, verb: verb) {
        return candidate.items.lowerBound..<end(ofContentFrom: next)
      }
      if candidate.opening == .colon || candidate.opening == .semicolon { break }
      if let other = candidate.verb, other.kind != .judgement,
        !candidate.first.contains(.question)
      {
        break
      }
      insertions += 1
      next += 1
    }
    return nil
  }

  private func introducesSpeech(_ clause: Clause, at position: Int, verb: VerbHit?) -> Bool {
    if clause.opening == .semicolon { return false }
    // "told Tass, the agency, that …"
    if clause.first.contains(.complementizer) || clause.first.contains(.that) { return true }
    if clause.opening == .colon {
      let next = clauses[(position + 1)...].firstIndex { $0.opening == .colon } ?? clauses.endIndex
      return clauses[position..<next].contains {
        $0.quoteCount > 0 || !$0.traits.isDisjoint(with: .anySubjunctive)
      } || verb?.kind == .speech && position == clauses.count - 1 && clause.items.count > 3
    }
    guard verb?.kind != .judgement else { return false }
    if isVerbSecondSpeech(clause) { return true }
    if hasZuInfinitive(clause), !clause.first.contains(.subordinator) { return verb != nil }
    // English parts no question off by a comma: "said Berg, who runs the dam".
    if clause.first.contains(.question), let verb, verb.kind == .speech, !lexicon.allowsVerbLast,
      !clause.first.contains(.wie), !clause.first.contains(.subordinator), !opensRelative(clause)
    {
      return true
    }
    // "sagte, wenn …, werde …"
    if clause.first.contains(.subordinator), position + 1 < clauses.count,
      isVerbSecondSpeech(clauses[position + 1])
    {
      return !clause.traits.isDisjoint(with: .anySubjunctive)
        || clauses[position + 1].traits.contains(.subjunctive)
    }
    return false
  }

  /// Whether a clause has its verb in the subjunctive and no conjunction: "er sei krank".
  func isVerbSecondSpeech(_ clause: Clause) -> Bool {
    // "als wäre es ein Witz" compares.
    guard !clause.isDependent, clause.first.isDisjoint(with: [.wie, .als]) else { return false }
    guard !clause.traits.isDisjoint(with: .anySubjunctive) else {
      return false
    }
    // "die besser wäre" is a relative clause: its verb stands last.
    if clause.first.contains(.article), clause.opening == .comma, isVerbFinal(clause) {
      return false
    }
    return true
  }

  /// Whether the only subjunctive of a clause is its last word and no noun follows the article.
  func isVerbFinal(_ clause: Clause) -> Bool {
    guard let last = clause.items.last, item(last).kind == .word else { return false }
    let firsts = clause.items.filter { item($0).kind == .word && item($0).has(.anySubjunctive) }
    guard firsts.count == 1, firsts.first == last else { return false }
    return clause.items.count > 2
  }

  func hasZuInfinitive(_ clause: Clause) -> Bool {
    if clause.first.contains(.purpose) { return false }
    if clause.traits.contains(.zuInfinitive) { return true }
    guard clause.traits.contains(.zu) else { return false }
    for index in clause.items.dropLast() where item(index).kind == .word && item(index).has(.zu) {
      let next = item(index + 1)
      if next.kind == .word, !next.isCapital, !next.has([.article, .determiner, .adverb]) {
        return true
      }
    }
    return false
  }
}
