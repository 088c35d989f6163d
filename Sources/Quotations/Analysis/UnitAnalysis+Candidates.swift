extension UnitAnalysis {
  /// Who most likely speaks words that begin at an item, of those named from an item on, where no verb of saying tells.
  ///
  /// Every phrase of the sentence before the words that names somebody who can speak is weighed:
  /// "Dort veröffentlichte der Verfasser folgenden Kommentar dazu: „…“".
  func likeliestSpeaker(before index: Int, from start: Int = 0) -> Range<Int>? {
    /// What a phrase must weigh: somebody known, or anybody whose verb stands beside it.
    let leastWeight = 3
    var best: (items: Range<Int>, weight: Int)?
    for position in clauses.indices
    where clauses[position].items.lowerBound >= start
      && clauses[position].items.lowerBound < index
    {
      let clause = clauses[position]
      let isRelative =
        position > 0 && clause.opening == .comma && clause.first.contains(.article)
      var start = clause.items.lowerBound + (isRelative ? 1 : 0)
      let limit = min(clause.items.upperBound, index)
      while start < limit {
        let isBehindPreposition = isPreposition(start)
        guard let phrase = nounPhrase(at: isBehindPreposition ? start + 1 : start, before: limit)
        else {
          start += 1
          continue
        }
        start = max(phrase.next, start + 1)
        guard !isBehindPreposition, !phrase.isOblique else { continue }
        let weight = weight(of: phrase, in: position, before: index)
        // Of two that weigh the same the nearer speaks.
        if weight >= leastWeight, weight >= best?.weight ?? 0 {
          best = (withApposition(phrase, position), weight)
        }
      }
    }
    return best.flatMap { bytes($0.items) }
  }

  /// Whether the words that introduce speech keep its speaker back: "hieß es", "wurde betont".
  func namesNobody(_ verb: Range<Int>?) -> Bool {
    guard let verb else { return false }
    return unit.contains { item($0).range == verb && item($0).has(.heisst) }
      || clauses.contains { clause in
        clause.verb.map { $0.isPassive && item($0.item).range == verb } ?? false
      }
  }

  /// How much speaks for a phrase as the subject of what its clause tells.
  private func weight(of phrase: NounPhrase, in position: Int, before index: Int) -> Int {
    let clause = clauses[position]
    let first = phrase.items.lowerBound
    var weight = ownWeight(of: phrase)
    guard weight > 0 else { return 0 }
    // The subject stands beside its verb; adverbs may part them.
    let isBeforeVerb = phrase.next < clause.items.upperBound && mayBeFinite(phrase.next)
    let isBehindVerb = first > clause.items.lowerBound && mayBeFinite(first - 1)
    if isBeforeVerb || isBehindVerb { weight += 2 }
    if clause.isDependent || position > 0 && clause.first.contains(.article) { weight -= 2 }
    // "Anna Berg, Leiterin des Amtes, gibt sich gelassen": the name speaks, not what she is.
    if position > 0, clause.opening == .comma, first == clause.items.lowerBound,
      item(clauses[position - 1].items.upperBound - 1).name.isSuperset(of: [.person, .end])
    {
      weight -= 2
    }
    let between = clauses[(position + 1)...].prefix { $0.items.lowerBound < index }.count
    return weight - max(0, between - 1)
  }

  /// How much a phrase by itself looks like somebody who can speak.
  private func ownWeight(of phrase: NounPhrase) -> Int {
    let first = phrase.items.lowerBound
    if phrase.isPronoun { return isPersonalPronoun(first) ? 3 : 0 }
    if phrase.items.contains(where: { item($0).name.contains(.person) }) { return 4 }
    if isAbstract(phrase) { return 0 }
    for index in phrase.items where item(index).kind == .word && item(index).isCapital {
      if item(index).has([.role, .body]) || !item(index).name.isEmpty { return 3 }
    }
    if item(first).has([.article, .determiner]) { return 1 }
    // A noun by itself may be a surname that nobody recognised.
    return phrase.items.count == 1 && first > unit.lowerBound && isLikelySpeaker(phrase) ? 1 : 0
  }

  private func isPreposition(_ index: Int) -> Bool {
    let word = item(index)
    return word.kind == .word && word.has([.preposition, .als])
      && (!word.isCapital || index == unit.lowerBound)
  }

  /// Whether a word may be the finite verb of its clause, known or not.
  func mayBeFinite(_ index: Int) -> Bool {
    let word = item(index)
    guard word.kind == .word, !word.isCapital || index == unit.lowerBound else { return false }
    return word.entry.verbs != 0 || word.has([.auxiliary, .modal]) || isUnknownVerb(index)
  }
}
