import Languages

/// Marked words beside a verb of saying or judging.
extension UnitAnalysis {
  /// "nannte den Plan „absurd“ und kündigte an, …": of two verbs that "und" joins the one on the side of the
  /// marked words.
  private func firstVerb(around index: Int, joinedTo verb: VerbHit, in clause: Clause) -> VerbHit? {
    guard index + 1 < verb.item,
      (index + 1..<verb.item).contains(where: {
        item($0).kind == .word && item($0).has(.coordinator) && !item($0).isCapital
      })
    else { return nil }
    for place in clause.items where place < index && !item(place).isCapital {
      let readings = lexicon.readings[Int(item(place).entry.verbs)]
      if item(place).kind == .word,
        let reading = readings.first(where: { $0.slot == .finite && $0.particle == 0 })
      {
        return VerbHit(
          item: place, kind: reading.kind, slot: .finite, infinitive: reading.infinitive)
      }
    }
    return nil
  }

  /// Whether a verb makes marked words beside it somebody's words.
  func isFragment(_ index: Int, _ verb: VerbHit, hasSpeaker: Bool) -> Bool {
    // "wird als „Föhn“ bezeichnet", "nennt sich „Rat“": names, not judgements.
    if verb.isPassive, verb.kind == .judgement, !hasSpeaker { return false }
    if verb.infinitive == "nennen",
      clauses.contains(where: {
        $0.items.contains(verb.item)
          && $0.items.contains { item($0).has(.oblique) && isReflexive($0) }
      })
    {
      return false
    }
    // "ist eine Tafel des „Vereins am Fluss“ zu sehen", "Das nennt man einen „Split“"
    if verb.infinitive == "sehen", verb.item > unit.lowerBound, item(verb.item - 1).has(.zu) {
      return false
    }
    if verb.infinitive == "nennen", verb.item + 1 < unit.upperBound, item(verb.item + 1).has(.man) {
      return false
    }
    return verb.infinitive != "finden" && verb.infinitive != "lauten" || isFound(index, verb)
  }

  /// "sprachen von „Panik“", "warf ihm „Wortbruch“ vor": a single noun is no title where somebody speaks of
  /// it, and what somebody calls out is none at all.
  private func isSpokenOf(_ index: Int, _ verb: VerbHit) -> Bool {
    guard index > unit.lowerBound, item(index).quote >= 0 else { return false }
    let isNoun = paragraph.quotes[item(index).quote].words == 1
    return switch verb.infinitive {
    case "sprechen": isNoun && item(index - 1).has(.von)
    case "warnen":
      isNoun && verb.kind == .speech
        && (item(index - 1).has(.preposition) || item(index - 1).has(.article))
    case "vorwerfen":
      isNoun && verb.particle != 0 && index + 1 < unit.upperBound
        && item(index + 1).entry.particle == verb.particle
    case "rufen", "skandieren", "schreien", "brüllen": index > verb.item && !isTitledBefore(index)
    default: false
    }
  }

  /// "„Lächerlich“ findet das Berg".
  func isFound(_ index: Int, _ verb: VerbHit) -> Bool {
    index == unit.lowerBound && verb.item == index + 1 && verb.infinitive == "finden"
      && item(index).kind == .quote
  }

  func isReflexive(_ index: Int) -> Bool {
    index < unit.upperBound && item(index).range.count == 4 && item(index).traits == .oblique
  }

  /// Marked words beside a verb of saying or judging: "nannte den Plan „absurd“".
  mutating func settleClauseQuotes(
    _ position: Int, verb: VerbHit, speaker: Range<Int>?
  ) {
    for index in clauses[position].items where item(index).kind == .quote {
      guard !settled.contains(index) else { continue }
      let earlier = firstVerb(around: index, joinedTo: verb, in: clauses[position])
      let verb = earlier ?? verb
      let speaker = earlier == nil ? speaker : subject(of: position, verb: verb) ?? speaker
      if let speaker, speaker.overlaps(item(index).range) { continue }
      guard
        isWholeSpeech(index)
          || (!isTitle(index, inSpeech: false) || isSpokenOf(index, verb) || isFound(index, verb))
            && isFragment(index, verb, hasSpeaker: speaker != nil)
      else { continue }
      settle(index, speaker: speaker, verb: item(verb.item).range)
      memory.speaker = speaker ?? memory.speaker
    }
  }
}
