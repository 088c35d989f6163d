import Languages

/// What a sentence hands on to the next one.
struct Memory {
  /// Who spoke last, in bytes.
  var speaker: Range<Int>?
  /// Whom the last sentence was about.
  var subject: Range<Int>?
  /// Where "man" is at home in the last sentence, as in "Bei der Reederei weist man das zurück".
  var source: Range<Int>?
  /// Whether the last sentence reported something.
  var wasReported = false
  /// Whether the sentence is the first of its paragraph.
  var isParagraphStart = true
  /// Whether the last sentence ended in a colon, so that what follows is its speech.
  var endsInColon = false
}

/// Finds the quotations of one sentence.
struct UnitAnalysis {
  let paragraph: Paragraph
  let unit: Range<Int>
  let lexicon: CueLexicon
  var clauses: [Clause] = []
  var found: [Quotation] = []
  /// The quotation items already told apart.
  var settled: Set<Int> = []
  /// The item ranges of indirect speech found so far, with the speaker.
  var reported: [(items: Range<Int>, speaker: Range<Int>?, verb: Range<Int>?)] = []
  var memory: Memory
  /// The whole sentence, in bytes, when only its mood shows that it is speech.
  var freeSpeech: Range<Int>?
  /// The subject of a verb of saying that introduces nothing in its own sentence.
  var pendingSpeaker: Range<Int>?
  /// The tag of a sentence that only says who said the one before, as "Das teilte Berg mit".
  var backwardTag: (speaker: Range<Int>, verb: Range<Int>)?

  init(
    _ paragraph: Paragraph, unit: Range<Int>, lexicon: CueLexicon, memory: Memory
  ) {
    self.paragraph = paragraph
    self.unit = unit
    self.lexicon = lexicon
    self.memory = memory
  }

  func item(_ index: Int) -> Item { paragraph.items[index] }

  /// The end of the sentence without its final full stop.
  var contentEnd: Int {
    var end = unit.upperBound
    while end > unit.lowerBound, item(end - 1).kind == .terminator { end -= 1 }
    return end
  }

  /// The bytes of a stretch of items.
  func bytes(_ items: Range<Int>) -> Range<Int>? {
    guard !items.isEmpty else { return nil }
    return item(items.lowerBound).range.lowerBound..<item(items.upperBound - 1).range.upperBound
  }

  /// Reads the sentence.
  mutating func run() {
    splitClauses()
    findTags()
    findSources()
    findMainFrames()
    findSubjunctives()
    settleQuotes()
    remember()
  }

  /// What the next sentence may tell the speaker of: the sentence, where it reports nothing, or
  /// the marked words that nothing in it introduces.
  var untagged: (range: Range<Int>, kind: Quotation.Kind)? {
    if let only = found.first {
      return found.count == 1 && only.kind == .direct && only.verb == nil
        ? (only.range, .direct) : nil
    }
    return freeSpeech == nil ? bytes(unit).map { ($0, .indirect) } : nil
  }

  /// Adds indirect speech.
  mutating func report(_ items: Range<Int>, speaker: Range<Int>?, verb: Range<Int>?) {
    let items = trimmed(items)
    guard let range = bytes(items), items.count >= 2 else { return }
    guard !isSingleQuote(items) else { return }
    for known in reported where known.items.overlaps(items) { return }
    reported.append((items, speaker, verb))
    found.append(quotation(range, .indirect, speaker, verb))
  }

  func quotation(
    _ range: Range<Int>, _ kind: Quotation.Kind, _ speaker: Range<Int>?, _ verb: Range<Int>?
  ) -> Quotation {
    Quotation(
      range: range, kind: kind, speaker: speaker, verb: verb, infinitive: verb.flatMap(infinitive))
  }

  /// The infinitive of a reporting verb of this sentence.
  private func infinitive(of verb: Range<Int>) -> String? {
    clauses.lazy.compactMap(\.verb).first { item($0.item).range.lowerBound == verb.lowerBound }?
      .infinitive
  }

  /// Whether a stretch holds nothing but one quotation.
  func isSingleQuote(_ items: Range<Int>) -> Bool {
    items.allSatisfy { item($0).kind != .word && item($0).kind != .aside }
  }

  /// A stretch without the marks and connecting words at its ends.
  func trimmed(_ items: Range<Int>) -> Range<Int> {
    var start = items.lowerBound
    var end = items.upperBound
    func isMark(_ kind: Item.Kind) -> Bool {
      kind == .comma || kind == .colon || kind == .semicolon || kind == .dash
    }
    while start < end, isMark(item(start).kind) { start += 1 }
    while end > start, isMark(item(end - 1).kind) { end -= 1 }
    return start..<end
  }
}

// MARK: - Clauses

extension UnitAnalysis {
  private mutating func splitClauses() {
    var start = unit.lowerBound
    var opening = Item.Kind.terminator
    let end = contentEnd
    var clauses: [Clause] = []
    for index in unit.lowerBound..<end {
      let kind = item(index).kind
      if index > start, item(index - 1).kind == .quote, startsTag(index) {
        clauses.append(clause(start..<index, opening))
        start = index
        opening = .comma
        continue
      }
      guard kind == .comma || kind == .colon || kind == .semicolon || kind == .dash else {
        continue
      }
      if kind == .dash, item(index).isGluedToNext { continue }
      if start < index { clauses.append(clause(start..<index, opening)) }
      start = index + 1
      opening = kind
    }
    if start < end { clauses.append(clause(start..<end, opening)) }
    for position in clauses.indices { clauses[position].verb = verb(in: clauses[position]) }
    self.clauses = clauses
  }

  /// Whether a tag follows a quotation without a comma: "„…“ sagte Berg", "„…“ so Berg".
  private func startsTag(_ index: Int) -> Bool {
    let word = item(index)
    if lexicon.allowsVerbLast, word.kind == .word {
      return paragraph.quotes[item(index - 1).quote].endsInComma
    }
    guard word.kind == .word, !word.isCapital, !isName(item(index - 1)) else { return false }
    let facts = paragraph.quotes[item(index - 1).quote]
    guard facts.words >= 3 else { return false }
    if word.has([.so, .heisst]) { return true }
    guard word.entry.verbs != 0, lexicon.isIndicative(word.entry.verbs) else { return false }
    return index - 1 == unit.lowerBound || item(index - 2).kind != .word
  }

  private func clause(_ items: Range<Int>, _ opening: Item.Kind) -> Clause {
    var clause = Clause(items: items, opening: opening)
    var isFirst = true
    for index in items {
      let item = item(index)
      if item.kind == .quote { clause.quoteCount += 1 }
      guard item.kind == .word, !(item.isCapital && index > unit.lowerBound) else {
        if item.kind == .word || item.kind == .quote { isFirst = false }
        continue
      }
      if isFirst, item.kind == .word {
        if !item.has(.coordinator) || clause.items.count == 1 { isFirst = false }
        clause.first = item.traits
      }
      clause.traits.formUnion(
        item.isCapital ? item.traits.subtracting(.subjunctive) : item.traits)
      if item.mayBeSubjunctive, isSubjunctive(index, in: items) {
        clause.traits.insert(.subjunctive)
      }
      if item.has([.auxiliary, .modal]), !item.has(.anySubjunctive),
        !(item.has(.passive) && item.range.count == 6)
      {
        clause.hasIndicative = true
      }
    }
    return clause
  }

  /// "Er blinzle nie": behind a subject in the third person no other form of a verb ends so.
  private func isSubjunctive(_ index: Int, in clause: Range<Int>) -> Bool {
    guard index > clause.lowerBound, !lexicon.allowsVerbLast else { return false }
    if index == clause.lowerBound + 1 {
      let pronoun = item(index - 1)
      // "er", "es", "man"
      if pronoun.has(.man) || pronoun.has(.pronoun) && pronoun.range.count == 2 { return true }
    }
    // "Der Hund schlafe": so does no other form behind a phrase in the singular.
    guard clause.lowerBound == unit.lowerBound || isAfterColon(clause.lowerBound),
      let phrase = nounPhrase(at: clause.lowerBound, before: clause.upperBound)
    else { return false }
    return phrase.next == index && !phrase.isOblique && item(clause.lowerBound).has(.article)
      && !phrase.items.contains { item($0).isNumber }
      && !(index + 1 < clause.upperBound && item(index + 1).isCapital)
  }

  /// The reporting verb of a clause, with its particle where it has one.
  private func verb(in clause: Clause) -> VerbHit? {
    var best: VerbHit?
    var lastWord = clause.items.upperBound - 1
    while lastWord > clause.items.lowerBound, item(lastWord).kind != .word { lastWord -= 1 }
    let hasAuxiliary = !clause.traits.isDisjoint(with: [.auxiliary, .modal])
    for index in clause.items {
      let word = item(index)
      guard word.entry.verbs != 0, word.kind == .word else { continue }
      // English begins so only with a participle: "Asked whether …, she replied that …".
      if word.isCapital, index > unit.lowerBound || lexicon.allowsVerbLast { continue }
      // "ließ … mitteilen": the infinitive belongs to the verb before it.
      if let best, best.particle != 0, best.particle == word.entry.particle { continue }
      for reading in lexicon.readings[Int(word.entry.verbs)] {
        if reading.particle != 0 {
          guard hasParticle(reading.particle, after: index, lastWord: lastWord, clause) else {
            continue
          }
        }
        if lexicon.allowsVerbLast, reading.slot == .participle,
          index == clause.items.lowerBound || !item(index - 1).has(.auxiliary)
        {
          continue
        }
        if isEnglishNoun(index, reading, in: clause) { continue }
        if reading.slot == .participle, !hasAuxiliary, !clause.traits.contains(.wie) { continue }
        // "Die Lichter gingen aus" reports nothing, "geht davon aus" does.
        if reading.infinitive == "ausgehen", !clause.traits.contains(.davon) { continue }
        var hit = VerbHit(
          item: index, kind: reading.kind, slot: reading.slot, particle: reading.particle,
          infinitive: reading.infinitive)
        if reading.slot == .participle { hit.isPassive = isPassive(clause, index) }
        if prefers(hit, over: best, particle: reading.particle) { best = hit }
      }
    }
    return best
  }

  /// Whether the clause's auxiliary makes its participle a passive: "wurde berichtet".
  private func isPassive(_ clause: Clause, _ participle: Int) -> Bool {
    for index in clause.items where item(index).kind == .word && item(index).has(.passive) {
      // "werden" behind a modal verb or as future tense has no participle beside it.
      return true
    }
    return false
  }

  private func prefers(_ hit: VerbHit, over other: VerbHit?, particle: UInt8) -> Bool {
    guard let other else { return true }
    if lexicon.allowsVerbLast, other.item != hit.item, other.kind != .judgement {
      // "said his client had been denied his medicine", but "confirmed the talks and said …"; not
      // "told the court he had called her and asked …"
      return item(hit.item - 1).has(.coordinator)
        // "said the text was ready and accused …"
        && (other.infinitive != "say" || hit.infinitive == "say")
        && !(other.item + 1..<max(other.item + 1, hit.item)).contains { isEnglishSubject($0) }
    }
    if other.item == hit.item {
      if lexicon.allowsVerbLast { return particle != 0 }
      return hit.slot == .participle || particle != 0 && other.slot != .participle
    }
    if other.kind == .judgement, hit.kind != .judgement { return true }
    // The verb nearer to what it introduces counts: "bestätigte … und erklärte, …".
    return hit.kind != .judgement && other.slot != .participle || hit.slot == .participle
  }

  private func hasParticle(
    _ particle: UInt8, after verb: Int, lastWord: Int, _ clause: Clause
  ) -> Bool {
    // "called on the government to act"
    if lexicon.allowsVerbLast {
      return verb + 1 < clause.items.upperBound && item(verb + 1).entry.particle == particle
    }
    if verb > clause.items.lowerBound, item(verb - 1).entry.particle == particle,
      item(verb - 1).traits.isEmpty, !item(verb - 1).isCapital
    {
      return true
    }
    var index = lastWord
    while index > verb {
      let word = item(index)
      if word.kind == .word, !word.isCapital, word.entry.particle == particle {
        return index == lastWord
          || index + 1 < clause.items.upperBound
            && (item(index + 1).kind == .quote || item(index + 1).has(.coordinator))
          || word.traits.isDisjoint(with: .preposition) && word.traits.isDisjoint(with: .zu)
      }
      index -= 1
    }
    // "teilte die Polizei, die …, mit": the particle ends the sentence.
    guard contentEnd > clause.items.upperBound else { return false }
    let last = item(contentEnd - 1)
    return last.kind == .word && last.entry.particle == particle && !last.isCapital
      && contentEnd - clause.items.lowerBound < 60
  }
}
