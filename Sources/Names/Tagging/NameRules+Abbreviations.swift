extension NameRules {
  /// "Amt für Fischerei (AfF)": what stands before the bracket is a name, and so is what is inside.
  mutating func explainAbbreviation(_ open: Int, _ sentence: Range<Int>) {
    guard open + 2 < sentence.upperBound, open > sentence.lowerBound,
      !self[open + 2].contains(.word), self[open + 1].contains(.capital)
    else { return }
    let short = bytes(forms[open + 1])
    guard (2...8).contains(short.count),
      short.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return }
    var end = open
    if self[end - 1].contains(.quote) { end -= 1 }
    guard end > sentence.lowerBound, self[end - 1].contains(.word) else { return }
    guard let found = longForm(of: short, endingAt: end, in: sentence) else {
      nameForeign(open, endingAt: end, in: sentence)
      return
    }
    // "US European Command (EUCOM)"
    var long = found
    if let before = name(before: end, sentence), before.upperBound == long.upperBound,
      self[before.lowerBound].contains(.union)
    {
      long = min(before.lowerBound, long.lowerBound)..<long.upperBound
    }
    // "Eidgenössische Finanzmarktaufsicht (Finma)"
    while long.lowerBound > sentence.lowerBound,
      self[long.lowerBound - 1].isSuperset(of: [.adjective, .capital]),
      label(long.lowerBound - 1).type == .organisation || isFree(long.lowerBound - 1),
      long.lowerBound - 1 > sentence.lowerBound
    {
      long = long.lowerBound - 1..<long.upperBound
    }
    let inside = long.filter { !isFree($0) }
    if !inside.isEmpty, inside.allSatisfy({ label($0).type == .person }) { return }
    let type = typeOfExplained(long, abbreviation: open + 1)
    set(long, type, in: sentence)
    set(open + 1..<open + 2, type, in: sentence)
    if long.count == 1 { explained[plain[forms[long.lowerBound]]] = type }
    explained[plain[forms[open + 1]]] = type
  }

  /// "Beobachtermission der Vereinten Nationen (UNOMAS)": the letters are of another language, but
  /// brackets behind a body of a body name the whole.
  private mutating func nameForeign(_ open: Int, endingAt end: Int, in sentence: Range<Int>) {
    guard isInCapitals(open + 1), let owner = name(before: end, sentence),
      label(owner.lowerBound).type == .organisation
    else { return }
    let article = owner.lowerBound - 1
    let head = article - 1
    if article > sentence.lowerBound, self[article].contains(.determiner),
      self[head].isSuperset(of: [.capital, .body]), !self[head].contains(.role),
      isFree(head) || label(head).type == .organisation
    {
      set(head..<owner.upperBound, .organisation, in: sentence)
    } else {
      // "National Intelligence Organization (MIT)", but not "Roth Holding (ISIN: …)".
      guard owner.count > 1, isClosing(open + 2),
        !KnownNames.belonging.contains(NameRules.folded(bytes(forms[open + 1])))
      else { return }
    }
    nameAbbreviation(open + 1, in: sentence)
  }

  private func isClosing(_ position: Int) -> Bool {
    bytes(forms[position]) == [0x29] || bytes(forms[position]) == [0x5D]
  }

  private mutating func nameAbbreviation(_ position: Int, in sentence: Range<Int>) {
    set(position..<position + 1, .organisation, in: sentence)
    explained[plain[forms[position]]] = .organisation
  }

  /// "der Geheimdienst MIT", "die Gewerkschaft VdE": capitals behind a noun for a body are its name.
  mutating func nameBehindBody(_ position: Int, _ sentence: Range<Int>) {
    let next = position + 1
    guard self[position].isSuperset(of: [.capital, .body, .noun]),
      self[position].isDisjoint(with: [.role, .place]), next < sentence.upperBound,
      !isPlural(position), isFree(position), isInCapitals(next), bytes(forms[next]).count < 7,
      isFree(next) || label(next).role == .single && label(next).type != .place,
      self[next].isDisjoint(with: [.union, .wellKnown]),
      next + 1 == sentence.upperBound || isFree(next + 1) && !self[next + 1].contains(.capital)
    else { return }
    nameAbbreviation(next, in: sentence)
  }

  private func typeOfExplained(_ long: Range<Int>, abbreviation: Int) -> NameType {
    if long.contains(where: { self[$0].contains(.treaty) }) { return .other }
    if long.contains(where: { self[$0].contains(.body) }) { return .organisation }
    // "Finanzmarktaufsicht (Finma)"
    if long.count == 1, self[long.lowerBound].contains(.noun),
      self[long.lowerBound].isDisjoint(with: [.place, .state, .town])
    {
      return .organisation
    }
    if let type = label(long.lowerBound).type, type != .person, !isFree(long.lowerBound) {
      return type
    }
    if let type = label(abbreviation).type, type != .person { return type }
    return .organisation
  }

  /// The words before a position that an abbreviation stands for.
  private func longForm(
    of short: [UInt8], endingAt end: Int, in sentence: Range<Int>
  ) -> Range<Int>? {
    let letters = short.map { $0 | 0x20 }
    var best: (range: Range<Int>, score: Int)?
    var start = end - 1
    while start >= sentence.lowerBound, start >= end - 10, self[start].contains(.word) {
      defer { start -= 1 }
      guard self[start].contains(.capital),
        NameRules.initial(bytes(forms[start])) == NameRules.sameSound(letters[0])
      else { continue }
      guard let (last, score) = alignment(letters, start..<end) else { continue }
      // Behind the explained words only what describes them may follow: "der Streitkräfte".
      guard last == end - 1 || !self[last + 1].contains(.capital) else { continue }
      if score > best?.score ?? 0 { best = (start..<last + 1, score) }
    }
    guard let best, best.score * 2 >= letters.count * 3 || best.range.count == 1 else { return nil }
    return best.range
  }

  private static func initial(_ word: [UInt8]) -> UInt8 { sameSound(folded(word).first ?? 0) }

  private static func folded(_ word: [UInt8]) -> [UInt8] {
    NameFolding.plain(String(decoding: word, as: UTF8.self))
  }

  /// German writes "Kommando" what English writes "command".
  private static func sameSound(_ letter: UInt8) -> UInt8 { letter == 0x63 ? 0x6B : letter }

  /// Where in words the letters of an abbreviation stand in their order: the last word that is
  /// needed, and 3 for each first letter of a word, 1 for each other letter.
  ///
  /// Every capitalised word up to the last one must give a letter.
  private func alignment(_ letters: [UInt8], _ words: Range<Int>) -> (last: Int, score: Int)? {
    var text: [(letter: UInt8, word: Int, isInitial: Bool)] = []
    for word in words {
      let plain = NameRules.folded(Array(bytes(forms[word]).prefix(40)))
      for (place, letter) in plain.enumerated() {
        let isInitial = place == 0 || plain[place - 1] == 0x2D
        text.append((NameRules.sameSound(letter), word, isInitial))
      }
    }
    // The best score with the last letter at each place; earlier ends win among equals.
    var scores = text.indices.map { place in
      place == 0 && text[0].letter == NameRules.sameSound(letters[0]) ? 3 : -1
    }
    for letter in letters.dropFirst() {
      var next = [Int](repeating: -1, count: text.count)
      for place in text.indices.dropFirst()
      where text[place].letter == NameRules.sameSound(letter) {
        for before in 0..<place where scores[before] > 0 {
          let between = text[before].word + 1..<max(text[before].word + 1, text[place].word)
          if between.contains(where: { self[$0].contains(.capital) }) { continue }
          next[place] = max(next[place], scores[before] + (text[place].isInitial ? 3 : 1))
        }
      }
      scores = next
    }
    var best: (last: Int, score: Int)?
    for place in text.indices where scores[place] > best?.score ?? 0 {
      best = (text[place].word, scores[place])
    }
    return best
  }
}
