import Languages

/// What stands before a verb that may be a tag: speech, or a subject with what is said about it.
extension UnitAnalysis {
  /// "Während Berg erklärte, …, räumte Lorenz ein": what stands before is Berg's.
  var beginsWithFrame: Bool {
    guard let first = clauses.first, first.first.contains(.subordinator), let verb = first.verb
    else { return false }
    return verb.kind == .speech && verb.slot == .finite
      && first.traits.isDisjoint(with: .anySubjunctive)
  }

  /// Whether an earlier clause tells of words already: "erklärte, …, forderte ein Ende".
  func hasFrame(before position: Int) -> Bool {
    clauses[..<position].contains { clause in
      !opensRelative(clause)
        && clause.verb.map { $0.kind != .judgement && $0.item > clause.items.lowerBound } ?? false
    }
  }

  /// "Wenn er verurteilt wird, droht ihm …": what stands before is no speech but an adverbial.
  func isOnlyDependent(before position: Int) -> Bool {
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

  /// The clause with which the main clause begins that a clause goes on with: behind a colon or a place in
  /// front of the sentence, if there is one.
  func startOfMainClause(before position: Int) -> Int {
    if let colon = clauses[..<position].lastIndex(where: { $0.opening == .colon }) { return colon }
    return clauses.count > 1 && clauses[1].opening == .dash && isDateline(before: 1) ? 1 : 0
  }

  /// Whether the clauses before one are noun phrases and relative clauses only.
  func isOnlyNominal(before position: Int) -> Bool {
    let start = startOfMainClause(before: position)
    guard position > start else { return false }
    let first = clauses[start]
    guard item(first.items.lowerBound).kind != .quote,
      let phrase = nounPhrase(at: first.items.lowerBound, before: first.items.upperBound),
      !clauses[(start + 1)..<position].contains(where: isReportedMain)
    else { return false }
    // "Sie fand Hilfe: Die Witwe, Anna Berg, spendete Geld, sagte Roth" has a verb, known or not.
    if first.opening == .colon,
      clauses[(start + 1)..<position].contains(where: {
        !item($0.items.lowerBound).isCapital
          && !item($0.items.lowerBound).has([.article, .determiner, .preposition])
      })
    {
      return false
    }
    // "Its walls had cracks, Berg confirmed, adding …"
    if lexicon.allowsVerbLast,
      clauses[(start + 1)..<position].contains(where: {
        $0.verb != nil && !$0.first.contains(.question)
      })
    {
      return false
    }
    if phrase.next >= first.items.upperBound { return true }
    // "Berg's lawyer, Tom Reed, said": an English clause has a verb.
    if lexicon.allowsVerbLast, position > start + 1, first.items.count <= 6,
      clauses[start..<position].allSatisfy({ !$0.hasIndicative && $0.verb == nil }),
      clauses[(start + 1)..<position].allSatisfy({ $0.opening == .comma })
    {
      return true
    }
    // "Der Vorsitzende im Landtag, …": prepositions may follow, but no verb.
    // An apposition stands between two commas.
    guard first.items.count <= 14, position > start + 1 else { return false }
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
  func isOnlySource(before position: Int) -> Bool {
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
  func sourceInFront(of clause: Clause) -> Range<Int>? {
    item(clause.items.lowerBound).has(.place) ? sourcePhrase(in: clause) : nil
  }

  private func isTimePhrase(_ phrase: NounPhrase) -> Bool {
    phrase.items.contains { item($0).has(.timeNoun) }
  }
}
