/// Noun phrases read from their ends.
extension UnitAnalysis {
  /// The noun phrase that ends before an item, read backwards: for "…, der sagte" and "X zufolge".
  func nounPhrase(endingAt end: Int, after limit: Int) -> NounPhrase? {
    var start = end
    while start > limit, item(start - 1).kind == .aside { start -= 1 }
    let last = start
    func nouns() {
      while start > limit {
        let word = item(start - 1)
        if word.kind == .word && word.isCapital && !isFunctionWord(start - 1) || isName(word) {
          start -= 1
        } else if word.kind == .word, word.has(.nameParticle), !word.has(.article),
          start - 2 >= limit, item(start - 2).isCapital, item(start - 2).kind == .word
        {
          start -= 2
        } else {
          break
        }
      }
    }
    nouns()
    guard start < last else {
      if last > limit, item(last - 1).has([.pronoun, .oblique]) {
        return NounPhrase(items: last - 1..<last, next: end, isPronoun: true)
      }
      return nil
    }
    var steps = 0
    while start > limit, steps < 12 {
      steps += 1
      let word = item(start - 1)
      guard word.kind == .word else { break }
      if word.has([.article, .determiner]) {
        start -= 1
        // "der Sprecher der Polizei": go on while a genitive stands before a noun.
        if word.has(.genitive), start > limit, item(start - 1).isCapital,
          item(start - 1).kind == .word, !isFunctionWord(start - 1)
        {
          nouns()
          continue
        }
        break
      }
      if word.has([
        .preposition, .auxiliary, .modal, .coordinator, .subordinator, .complementizer, .adverb,
        .pronoun,
      ]) || word.entry.verbs != 0 || word.isCapital {
        break
      }
      start -= 1
    }
    return NounPhrase(items: start..<last, next: end)
  }

  /// Whether a capital is due to the sentence's start: "Laut Berg", "Der Chef".
  func isFunctionWord(_ index: Int) -> Bool {
    guard index == unit.lowerBound || isAfterColon(index) else { return false }
    let traits = item(index).traits
    return !traits.isDisjoint(with: [
      .article, .determiner, .preposition, .pronoun, .subordinator, .complementizer, .adverb,
      .coordinator, .question, .auxiliary, .laut, .nach, .so, .wie,
    ])
  }
}
