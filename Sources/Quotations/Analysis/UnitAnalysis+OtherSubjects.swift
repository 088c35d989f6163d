/// Who speaks where that is not the subject of the verb's own clause: who is quoted, the agent of a passive,
/// the writing itself, or a subject before an interruption.
extension UnitAnalysis {
  /// "Das Blatt zitiert den Minister", "zitierte man Berg": who is quoted is the object.
  func citedObject(_ clause: Clause, _ verb: VerbHit) -> NounPhrase? {
    if verb.item + 1 < clause.items.upperBound, item(verb.item + 1).has(.man) {
      return nounPhrase(at: verb.item + 2, before: clause.items.upperBound)
    }
    for index in clause.items where index > verb.item && item(index).kind == .word {
      guard item(index).has(.article), item(index).has(.oblique),
        let phrase = nounPhrase(at: index, before: clause.items.upperBound)
      else { continue }
      return item(index - 1).has(.preposition) ? nil : phrase
    }
    return nil
  }

  /// Who is quoted by the subject of a clause.
  func cited(_ clause: Clause, _ verb: VerbHit) -> Range<Int>? {
    if let phrase = citedObject(clause, verb) { return bytes(phrase.items) }
    // "zitierte Berg mit den Worten"
    var index = verb.item + 1
    while index < clause.items.upperBound, item(index).has(.adverb) { index += 1 }
    guard verb.item > clause.items.lowerBound, index < clause.items.upperBound,
      item(index).isCapital, item(index).kind == .word,
      let phrase = nounPhrase(at: index, before: clause.items.upperBound)
    else { return nil }
    return bytes(phrase.items)
  }

  /// "Im Bericht wurde festgestellt", "wurde in der „Woche“ als … bezeichnet": the report speaks.
  func writtenSource(in clause: Clause) -> Range<Int>? {
    for index in clause.items where item(index).kind == .word && item(index).has(.place) {
      guard let phrase = nounPhrase(at: index + 1, before: clause.items.upperBound),
        let noun = phrase.items.first(where: { item($0).isCapital }),
        item(noun).has([.sourceNoun, .speechNoun])
          // "in", "im": "auf die Behörde" tells no source.
          || item(index).range.count == 2
            && (item(noun).has(.body) || phrase.items.contains { item($0).kind == .quote })
      else { continue }
      return bytes(phrase.items)
    }
    return nil
  }

  /// The agent of a passive: "von der Polizei".
  func agent(of clause: Clause) -> Range<Int>? {
    for index in clause.items where item(index).kind == .word && item(index).has(.von) {
      // "der von der Sonne ausgeht und als „Wind“ bezeichnet wird": another verb's.
      if let verb = clause.verb, index < verb.item,
        (index + 2..<max(index + 2, verb.item)).contains(where: {
          item($0).kind == .word && item($0).has(.coordinator) && mayBeFinite($0 - 1)
            && !item($0 - 1).isWeakAdjective
        })
      {
        continue
      }
      if let phrase = nounPhrase(at: index + 1, before: clause.items.upperBound) {
        return bytes(phrase.items)
      }
    }
    return nil
  }

  /// The subject a sentence began with before it was interrupted: "Berg, seit 2019 Chef, sagte".
  func resumedSubject(before position: Int) -> Range<Int>? {
    var earlier = position - 1
    while earlier >= 0 {
      let clause = clauses[earlier]
      // "Berg erklärte, es sei nichts geschehen, und verglich …": what is reported has its own subject.
      if earlier > 0, clause.traits.contains(.subjunctive), clauses[earlier - 1].verb != nil,
        isVerbSecondSpeech(clause)
      {
        earlier -= 1
        continue
      }
      if let phrase = leadingPhrase(
        from: clause.items.lowerBound, before: clause.items.upperBound), !clause.isDependent,
        !clause.first.contains(.question),
        !(clause.opening == .comma && clause.first.contains(.article) && earlier > 0)
      {
        return bytes(withApposition(phrase, earlier))
      }
      if let finite = finiteItem(clause, verb: clause.verb), !clause.isDependent,
        !lexicon.allowsVerbLast,
        let phrase = subject(after: finite + 1, before: clause.items.upperBound)
      {
        return bytes(phrase.items)
      }
      earlier -= 1
      if position - earlier > 6 { break }
    }
    return nil
  }
}
