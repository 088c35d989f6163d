import NewsCorpus

/// What the lines of a concordance are sorted by.
public enum ConcordanceKey: Hashable, Sendable {
  /// The words of the match.
  case match
  /// The word that stands so many places before the match; 1 is the next one.
  case left(Int)
  /// The word that stands so many places behind the match; 1 is the next one.
  case right(Int)
  /// When the document was published; documents without a date come last.
  case date
}

extension Concordance {
  /// Sorts the lines by some keys, the first one first; what is equal keeps its order.
  ///
  /// Words are compared without regard to case, letters with marks stand with their plain letters,
  /// and punctuation is passed over on the way to the nth word. A line without such a word in its
  /// document comes first.
  ///
  /// - Complexity: O(*n* log *n*).
  public mutating func sort(by keys: [ConcordanceKey]) {
    guard !keys.isEmpty else { return }
    let rows = matches.map { match in keys.map { forms(of: match, $0) } }
    let ranks = ranks(of: rows)
    let values = matches.indices.map { row in
      sortValues(of: matches[row], keys, rows[row], ranks)
    }
    let order = matches.indices.sorted { left, right in
      if values[left] == values[right] { return left < right }
      return values[left].lexicographicallyPrecedes(values[right])
    }
    matches = order.map { matches[$0] }
  }

  /// The lines sorted by some keys.
  public func sorted(by keys: [ConcordanceKey]) -> Concordance {
    var result = self
    result.sort(by: keys)
    return result
  }

  /// The forms a key compares.
  private func forms(of match: Match, _ key: ConcordanceKey) -> [UInt32] {
    switch key {
    case .match: return match.tokens.map { corpus.tokenForms[$0] }
    case .left(let distance): return word(distance, from: match, direction: -1)
    case .right(let distance): return word(distance, from: match, direction: 1)
    case .date: return []
    }
  }

  private func word(_ distance: Int, from match: Match, direction: Int) -> [UInt32] {
    let bounds = corpus[document: match.document].tokens
    var token = direction < 0 ? match.tokens.lowerBound - 1 : match.tokens.upperBound
    var left = distance
    while bounds.contains(token) {
      if isWord(token) {
        left -= 1
        if left <= 0 { return [corpus.tokenForms[token]] }
      }
      token += direction
    }
    return []
  }

  /// The place of each form among all that are compared.
  private func ranks(of rows: [[[UInt32]]]) -> [UInt32: Int] {
    var used = Set<UInt32>()
    for row in rows { for forms in row { used.formUnion(forms) } }
    let keyed = used.map { form in
      let text = corpus.vocabulary.text(of: form)
      return (form: form, key: LetterOrder.key(text), folded: LetterCase.folded(text))
    }
    let sorted = keyed.sorted { left, right in
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      return left.folded.lexicographicallyPrecedes(right.folded)
    }
    // Spellings that differ in case alone share a rank.
    var ranks: [UInt32: Int] = [:]
    var rank = 0
    var last: [UInt32] = []
    for entry in sorted {
      if entry.folded != last { rank += 1 }
      last = entry.folded
      ranks[entry.form] = rank
    }
    return ranks
  }

  private func sortValues(
    of match: Match, _ keys: [ConcordanceKey], _ forms: [[UInt32]], _ ranks: [UInt32: Int]
  ) -> [Int] {
    var values: [Int] = []
    for (place, key) in keys.enumerated() {
      if key == .date {
        let date = corpus.metadata[match.document].date
        values.append(date.map { $0.date.dayNumber * 1440 + ($0.minute ?? 0) } ?? Int.max)
      } else {
        for form in forms[place] { values.append(ranks[form] ?? 0) }
        values.append(-1)
      }
    }
    return values
  }
}
