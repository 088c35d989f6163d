import Languages

/// What English says otherwise than German: the verb behind its subject, and no comma before "that".
extension UnitAnalysis {
  /// A tag whose verb stands behind its subject.
  ///
  /// Three kinds: "“…,” Berg said"; with something about the speaker in between, "“…,” Berg, who leads
  /// the works, told reporters"; and without marks, "The bridge was closed, the police said".
  ///
  /// - Returns: the speaker, the verb, and the clause in which the tag begins.
  func englishTag(
    at position: Int
  ) -> (speaker: Range<Int>?, verb: Range<Int>, firstClause: Int)? {
    guard lexicon.allowsVerbLast, position > 0, let verb = clauses[position].verb,
      verb.slot != .infinitive
    else { return nil }
    let clause = clauses[position]
    let start = clause.items.lowerBound
    if verb.item > start {
      guard var phrase = nounPhrase(at: start, before: verb.item), !phrase.isOblique else {
        return nil
      }
      // "…, US envoy says"
      if !phrase.isPronoun, let end = plainNouns(from: phrase.next, before: verb.item),
        end == verb.item
      {
        phrase = NounPhrase(items: phrase.items.lowerBound..<end, next: end)
      }
      guard previousEndsInQuote(position) || closesReport(position, verb, behind: phrase.next)
      else { return nil }
      return (bytes(phrase.items), item(verb.item).range, position)
    }
    for first in (max(1, position - 3)..<position).reversed() {
      let items = clauses[first].items
      guard clauses[first].opening == .comma, clauses[first].verb == nil else { return nil }
      guard previousEndsInQuote(first) else { continue }
      guard let phrase = nounPhrase(at: items.lowerBound, before: items.upperBound),
        !phrase.isOblique,
        // "the minister of state, Tom Berg, told reporters"
        phrase.next == items.upperBound || item(phrase.next).has(.preposition)
      else { return nil }
      let end =
        first + 1 < position && isOnlyName(clauses[first + 1])
        ? clauses[first + 1].items.upperBound : phrase.items.upperBound
      return (bytes(phrase.items.lowerBound..<end), item(verb.item).range, first)
    }
    return nil
  }

  /// "It was, she said, a place to live": speech that goes on behind an English tag as one.
  func englishContentAround(_ position: Int, from start: Int) -> Range<Int>? {
    let items = clauses[position + 1].items
    let first = item(items.lowerBound)
    let content = start..<end(ofContentFrom: position + 1)
    // "Nato, he went on, was looking for excuses"
    if first.kind == .quote || first.has([.auxiliary, .modal]) { return content }
    // "The dam holds, said Berg, the mayor" goes on with the speaker.
    guard let verb = clauses[position].verb, verb.item + 1 == clauses[position].items.upperBound,
      verb.item > clauses[position].items.lowerBound,
      first.has([.article, .determiner, .pronoun, .coordinator])
    else { return nil }
    if first.has(.coordinator) {
      guard let subject = nounPhrase(at: items.lowerBound + 1, before: items.upperBound),
        subject.next < items.upperBound, item(subject.next).has([.auxiliary, .modal])
      else { return nil }
    }
    return content
  }

  /// Whether a clause only says who reported the one before: subject, verb and perhaps where or when.
  private func closesReport(_ position: Int, _ verb: VerbHit, behind next: Int) -> Bool {
    let clause = clauses[position]
    guard clause.opening == .comma, verb.kind == .speech, verb.slot == .finite, !verb.isPassive,
      clause.items.count <= 12,
      // "…, the envoy who led the talks said"
      (next..<verb.item).allSatisfy({ item($0).has(.adverb) })
        || next < verb.item && item(next).has(.question)
    else { return false }
    // "he went on"
    let rest = verb.item + (verb.particle == 0 ? 1 : 2)
    if rest < clause.items.upperBound {
      let follower = item(rest)
      guard follower.kind == .word, follower.has([.preposition, .adverb, .timeNoun]) else {
        return false
      }
    }
    // "Russia, he noted, had lost its excuse", "The town, she wrote, “slept badly”"
    if position + 1 < clauses.count {
      let next = item(clauses[position + 1].items.lowerBound)
      if rest == clause.items.upperBound, next.has([.auxiliary, .modal]) { return true }
      // "It was, she said, a place to live"
      if position == 1, item(clauses[0].items.upperBound - 1).has(.auxiliary) { return true }
      if next.kind == .quote, position == 1, clauses[0].verb == nil { return true }
    }
    // What is reported is a main clause of its own.
    let earlier = clauses[..<position].filter { !$0.isDependent }
    return earlier.contains {
      ($0.items.count > 3 || $0.items.count == 3 && $0.hasIndicative)
        && ($0.verb?.kind != .speech || $0.verb?.isPassive == true)
    }
      && !clauses[0].isDependent
  }

  /// "said (that) …", "told reporters that …": English needs no comma.
  ///
  /// What a relative clause tells of ends with the clause: "Berg, who had offered to help, left".
  func englishComplement(_ position: Int, _ verb: VerbHit) -> Range<Int>? {
    guard let content = wholeEnglishComplement(position, verb) else { return nil }
    let items = clauses[position].items
    let isRelative = (items.lowerBound..<verb.item).contains {
      item($0).kind == .word && item($0).has([.that, .question])
    }
    return isRelative && content.upperBound > items.upperBound
      ? content.lowerBound..<items.upperBound : content
  }

  private func wholeEnglishComplement(_ position: Int, _ verb: VerbHit) -> Range<Int>? {
    let clause = clauses[position]
    let isPerfect =
      verb.slot == .participle && !verb.isPassive && verb.item > clause.items.lowerBound
    guard lexicon.allowsVerbLast, verb.slot == .finite || isPerfect, verb.kind != .judgement else {
      return nil
    }
    var start = verb.item + 1
    guard start < clause.items.upperBound, item(start).kind == .word else { return nil }
    if let hearer = hearer(at: start, of: verb, before: clause.items.upperBound) { start = hearer }
    if item(start).has(.that) || item(start).has(.question) {
      return start..<end(ofContentFrom: position, behind: start)
    }
    start = endOfDay(at: start, before: clause.items.upperBound)
    // "threatened to sink the ship"
    if verb.kind == .demand || verb.infinitive == "vow", item(start).has(.to),
      start + 1 < clause.items.upperBound
    {
      return start..<end(ofContentFrom: position, behind: start)
    }
    // "told the court he had called her"
    if verb.infinitive == "tell",
      let hearer = nounPhrase(at: start, before: clause.items.upperBound), !hearer.isPronoun,
      hearer.next + 1 < clause.items.upperBound,
      isEnglishSubject(hearer.next) || isEnglishClause(hearer.next)
    {
      return hearer.next..<end(ofContentFrom: position, behind: hearer.next)
    }
    if let command = command(at: start, of: verb, before: clause.items.upperBound) {
      return command..<end(ofContentFrom: position, behind: start)
    }
    guard verb.infinitive != "tell", let subject = endOfSubject(at: start),
      subject < clause.items.upperBound,
      // "saying he wanted to go", "said his staff in the village warned the office"
      item(start).has(.pronoun) && isUnknownVerb(subject)
        || verb.infinitive == "say" && !previousEndsInQuote(position)
          && isEnglishVerb(behind: subject, before: clause.items.upperBound)
        || clause.items.contains(where: {
          $0 >= subject && item($0).kind == .word && item($0).has(.auxiliary)
        })
    else { return nil }
    return start..<end(ofContentFrom: position, behind: start)
  }

  /// Whether a verb stands behind a subject and what says where it is: "his staff in the village warned".
  private func isEnglishVerb(behind subject: Int, before limit: Int) -> Bool {
    var index = subject
    while index < limit, item(index).kind == .word, item(index).has(.preposition) {
      guard let phrase = nounPhrase(at: index + 1, before: limit) else { return false }
      index = phrase.next
    }
    return index + 1 < limit && item(index).kind == .word && !item(index).isCapital
      && item(index).entry.verbs != 0
  }

  /// "he had", "they were": a pronoun that begins a clause of its own.
  func isEnglishSubject(_ index: Int) -> Bool {
    let pronoun = item(index)
    return index + 1 < unit.upperBound && pronoun.kind == .word && pronoun.has(.pronoun)
      && !pronoun.has([.oblique, .determiner]) && item(index + 1).has([.auxiliary, .modal])
  }

  /// "the group would": a phrase with its article that begins a clause of its own.
  private func isEnglishClause(_ index: Int) -> Bool {
    guard item(index).has([.article, .determiner]),
      let subject = nounPhrase(at: index, before: unit.upperBound), subject.next < unit.upperBound
    else { return false }
    return item(subject.next).has([.auxiliary, .modal])
  }

  /// Behind a day that stands between the verb and what is said: "said on Friday it would appeal".
  private func endOfDay(at start: Int, before limit: Int) -> Int {
    let day = item(start).has(.preposition) ? start + 1 : start
    guard day + 1 < limit, item(day).kind == .word, item(day).has(.timeNoun) else { return start }
    return day + 1
  }

  /// "urged Berlin to stop the trains": the infinitive behind whoever is to do something.
  private func command(at start: Int, of verb: VerbHit, before limit: Int) -> Int? {
    guard verb.kind == .demand || verb.infinitive == "tell" || verb.infinitive == "ask",
      let hearer = nounPhrase(at: verb.particle == 0 ? start : start + 1, before: limit),
      hearer.next + 1 < limit,
      item(hearer.next).has(.to)
    else { return nil }
    return hearer.next
  }

  /// Where the subject of a clause without "that" ends: "the bridge", "there", "212 of the passports".
  private func endOfSubject(at start: Int) -> Int? {
    if item(start).has(.expletive) || item(start).isNumber { return start + 1 }
    return nounPhrase(at: start, before: contentEnd)?.next
  }

  /// Where what is said begins behind those it is said to: "told reporters that", "said on Monday that".
  private func hearer(at start: Int, of verb: VerbHit, before limit: Int) -> Int? {
    var index = start
    while index < limit, index < start + 7, item(index).kind == .word {
      if item(index).has(.that), index > start, index + 1 < limit {
        // "warned of a plan that …" is about the plan.
        return verb.infinitive == "tell" || item(index - 1).has(.timeNoun) ? index : nil
      }
      index += 1
    }
    return nil
  }

  /// Whether a base form is more likely a noun: "state broadcaster", "a report", but "officials say".
  func isEnglishNoun(_ index: Int, _ reading: VerbReading, in clause: Clause) -> Bool {
    guard reading.isEnglishBase else { return false }
    guard index > clause.items.lowerBound else { return true }
    let before = item(index - 1)
    // "Analysts at the Nordia Bank expect"
    if before.isCapital, item(clause.items.lowerBound).endsInS { return false }
    return !before.endsInS && !before.has([.pronoun, .auxiliary, .modal, .body, .adverb])
  }
}
