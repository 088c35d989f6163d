/// Whether a sentence tells of what was or of what will be.
enum Tense {
  case past, future, unknown
}

/// Judges the tense around a word from the verbs of its clause, then of its sentence.
struct TenseDetector {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let lexicon: Lexicon
  let language: TimeLanguage

  func tense(around place: Int) -> Tense {
    let near = clauseTense(around: place)
    if near != .unknown { return near }
    return tense(in: tokens.indices, around: place)
  }

  /// The tense of the clause around a word alone.
  func clauseTense(around place: Int) -> Tense {
    tense(in: clause(around: place), around: place)
  }

  /// Whether the sentence has a word that tells what happens.
  var hasVerb: Bool {
    tokens.contains { token in
      lexicon.range(of: token.entry).contains { place in
        switch lexicon.readings[place].category.name {
        case .pastverb, .futureverb, .modalverb, .eventverb, .presentverb, .auxiliary, .infinitive,
          .perfect, .planned, .opening:
          true
        default: false
        }
      }
    }
  }

  /// Whether the clause around a word tells of something that takes place or took place.
  ///
  /// "Heute findet … statt", "heute um 20 Uhr", "heute wurde …".
  func tellsEvent(around place: Int) -> Bool {
    let clause = clause(around: place)
    return tense(in: clause, around: place) == .past
      || clause.contains { place in
        lexicon.has(tokens[place].entry, .eventverb)
          || lexicon.has(tokens[place].entry, .clockword)
      }
  }

  private func clause(around place: Int) -> Range<Int> {
    func isBoundary(_ number: Int) -> Bool {
      guard tokens[number].kind == .mark else { return false }
      switch tokens[number].value {
      case 0x2C:
        // The comma of "Donnerstag, 5. Februar" parts nothing.
        return !(number + 1 < tokens.count && tokens[number + 1].kind == .number)
      case 0x3B, 0x3A, 0x22, 0x28, 0x29: return true
      case 0x2D: return tokens[number].isSpaced
      default: return false
      }
    }
    var low = min(place, tokens.count)
    while low > 0, !isBoundary(low - 1) { low -= 1 }
    var high = min(place, tokens.count)
    while high < tokens.count, !isBoundary(high) { high += 1 }
    return low..<high
  }

  private func tense(in range: Range<Int>, around time: Int) -> Tense {
    var signs: TenseSigns = []
    var followsParticiple = false
    for place in range where tokens[place].kind == .word {
      let token = tokens[place]
      let isBehindParticiple = followsParticiple
      followsParticiple = false
      if token.isCapital, !token.isInitial { continue }
      if let known = knownSigns(token.entry) {
        // "wird verloren", "will be held": the auxiliary decides.
        if known.contains(.future) { return .future }
        // "said they would meet on Friday": what stands before is another verb's.
        if known.contains(.modal), place < time { signs = [] }
        signs.formUnion(known)
        if known.contains(.infinitive), isBehindParticiple { signs.insert(.perfect) }
        continue
      }
      let word = UnsafeBufferPointer(rebasing: text[token.start..<token.end])
      if language.isPreterite(word) { signs.insert(.pastEnding) }
      if language.isParticiple(word) {
        signs.insert(.participle)
        followsParticiple = true
      } else if language.isPresent(word) {
        signs.insert(.presentEnding)
      }
    }
    return signs.tense
  }

  /// What the lexicon says of a word, `nil` for one that it does not know.
  private func knownSigns(_ entry: Int) -> TenseSigns? {
    guard entry != 0 else { return nil }
    var signs: TenseSigns?
    for number in lexicon.range(of: entry) {
      guard let name = lexicon.readings[number].category.name else { continue }
      signs = (signs ?? []).union(TenseSigns(name))
    }
    return signs
  }
}
