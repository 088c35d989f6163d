extension UnitAnalysis {
  /// Sources in the sentence: "laut Berg", "nach Angaben der Polizei", "Berichten zufolge".
  mutating func findSources() {
    for position in clauses.indices {
      let clause = clauses[position]
      for index in clause.items {
        let word = item(index)
        guard word.kind == .word, let source = source(at: index, in: clause) else { continue }
        let isFirst =
          source.items.lowerBound == clause.items.lowerBound
          && (clause.opening != .comma && clause.opening != .dash)
        let verb = word.range
        memory.speaker = bytes(source.speaker) ?? memory.speaker
        if isFirst {
          reportAll(from: source.items.upperBound, speaker: bytes(source.speaker), verb: verb)
        } else {
          let start = startOfContent(around: position)
          reportAll(from: start, speaker: bytes(source.speaker), verb: verb)
        }
        return
      }
    }
  }

  /// The beginning of the main clause that a source in a clause belongs to.
  private func startOfContent(around position: Int) -> Int {
    var start = position
    while start > 0, clauses[start].opening != .semicolon, clauses[start].opening != .colon {
      start -= 1
    }
    return clauses[start].items.lowerBound
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
      return Source(items: index..<phrase.next, speaker: phrase.items)
    }
    if word.has(.zufolge), index > clause.items.lowerBound,
      let phrase = nounPhrase(endingAt: index, after: clause.items.lowerBound)
    {
      return Source(items: phrase.items.lowerBound..<index + 1, speaker: phrase.items)
    }
    if word.has(.nach), !word.isGluedToNext { return nachSource(index, clause) }
    if word.has(.gemaess), index + 1 < limit {
      let start = item(index + 1).has(.zu) || lexicon.allowsVerbLast ? index + 2 : index + 1
      if let phrase = nounPhrase(at: start, before: limit),
        isSource(phrase) || lexicon.allowsVerbLast
      {
        return Source(items: index..<phrase.next, speaker: phrase.items)
      }
    }
    return nil
  }

  /// Whether "laut" is the adverb: "sagte laut".
  private func isVerbBefore(_ index: Int, _ clause: Clause) -> Bool {
    clause.verb.map { $0.item == index - 1 && $0.slot == .finite } ?? false
  }

  /// "nach Angaben der Polizei", "ihrer Meinung nach".
  private func nachSource(_ index: Int, _ clause: Clause) -> Source? {
    let limit = clause.items.upperBound
    if let phrase = nounPhrase(at: index + 1, before: limit), isSource(phrase) {
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

  /// Whether a phrase is headed by "Angaben", "Ansicht" and the like.
  private func isSource(_ phrase: NounPhrase) -> Bool {
    for index in phrase.items where item(index).isCapital { return item(index).has(.sourceNoun) }
    return false
  }
}
