import Languages

extension UnitAnalysis {
  /// Speech that only its mood shows: "Dies sei …", continued from the sentence before or not.
  mutating func findSubjunctives() {
    guard reported.isEmpty, let first = clauses.firstIndex(where: { !$0.isDependent }) else {
      return
    }
    let main = endOfList(from: first)
    let clause = clauses[main]
    guard clauses.allSatisfy({ $0.traits.isDisjoint(with: .conversational) }) else { return }
    let strong = clause.traits.contains(.subjunctive)
    let weak = clause.traits.contains(.pastSubjunctive)
    let isOpenConditional = clauses.contains {
      $0.first.contains(.subordinator) && $0.traits.isDisjoint(with: .subjunctive)
    }
    // "Roth, der frühere Chef, habe geschwiegen", but not "Roth wich aus: Solange …, gelte …".
    let isResumed =
      !clause.hasIndicative && !strong && !weak
      && clauses[(main + 1)...].prefix { $0.opening != .colon }.contains {
        $0.traits.contains(.subjunctive) && !$0.isDependent && isVerbFirst($0)
      }
    if strong || isResumed
      || weak && memory.wasReported && !memory.isParagraphStart && !isOpenConditional
        && !clause.hasIndicative
    {
      guard let range = bytes(unit), unit.count >= 3 else { return }
      let speaker =
        memory.wasReported || memory.isParagraphStart
        ? memory.speaker : memory.subject ?? memory.speaker
      reported.append((unit, speaker, nil))
      for index in unit where item(index).kind == .quote && !settled.contains(index) {
        guard !isTitle(index, inSpeech: true) || isWholeSpeech(index) else { continue }
        settle(index, speaker: innerSpeaker(before: index) ?? speaker, verb: nil)
      }
      freeSpeech = range
      memory.speaker = speaker
      return
    }
    guard !clause.isDependent else { return }
    // A clause of speech behind one that reports nothing: "Er wies das zurück, er sei krank."
    for position in clauses.indices.dropFirst() where position > main {
      let later = clauses[position]
      guard later.traits.contains(.subjunctive), isVerbSecondSpeech(later) || later.isDependent
      else { continue }
      let speaker =
        subject(of: main, verb: clause.verb) ?? likeliestSpeaker(before: later.items.lowerBound)
      take(
        later.items.lowerBound..<end(ofContentFrom: position), speaker: speaker, verb: nil)
      return
    }
  }

  /// The clause that holds the verb of a list that begins with a clause: "Ahlen, Brock und Celle könnten
  /// hoffen"; the clause itself where there is no list.
  private func endOfList(from first: Int) -> Int {
    var last = first
    while last + 1 < clauses.count, clauses[last + 1].opening == .comma,
      clauses[last + 1].first.isDisjoint(with: [.article, .preposition, .complementizer]),
      startsWithNounPhrase(clauses[last], before: clauses[last].items.upperBound),
      nounPhrase(at: clauses[last + 1].items.lowerBound, before: unit.upperBound) != nil
    {
      last += 1
    }
    return clauses[last].traits.isDisjoint(with: .anySubjunctive) ? first : last
  }

  /// "Roth, der frühere Chef, habe gesagt: „…“": who speaks inside reported speech.
  private func innerSpeaker(before index: Int) -> Range<Int>? {
    guard let position = clauses.firstIndex(where: { $0.items.contains(index) }), position > 0,
      clauses[position].opening == .colon, let verb = clauses[position - 1].verb,
      verb.kind == .speech, !verb.isPassive
    else { return nil }
    return likely(subject(of: position - 1, verb: verb))
  }

  /// Whether a clause goes on with its verb: "…, seien nicht verhindert worden".
  private func isVerbFirst(_ clause: Clause) -> Bool {
    item(clause.items.lowerBound).has(.subjunctive)
  }
}
