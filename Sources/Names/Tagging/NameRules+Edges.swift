/// Where names begin and end.
extension NameRules {
  /// Titles before a name and small words at its start do not belong to it.
  mutating func trimNames(_ sentence: Range<Int>) {
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard let (range, type) = name(at: position, sentence) else {
        position += 1
        continue
      }
      if readEnglishHead(range, type, in: sentence) || splitList(range, type, in: sentence) {
        continue
      }
      position = range.upperBound
      // "German Green": no name of somebody begins with the adjective of a state.
      if isEnglish, type == .person, range.count == 2, isStateWord(range.lowerBound) {
        clear(range, in: sentence)
        labels[range.lowerBound] = UInt8(NameLabel(.place, .derived).number)
        continue
      }
      if isEnglish, let end = englishEnd(of: range, type) {
        clear(range, in: sentence)
        set(range.lowerBound..<end, type, in: sentence)
        position = range.lowerBound
        continue
      }
      guard range.count > 1 else {
        // A title alone: what stood behind it was another name.
        let isBeforeName =
          range.upperBound < sentence.upperBound
          && name(at: range.upperBound, sentence)?.type == .person
        // "Attorney General"
        let isBehindRole =
          isEnglish && range.lowerBound > sentence.lowerBound
          && self[range.lowerBound - 1].contains(.role)
        if self[range.lowerBound].isSuperset(of: [.title, .role]),
          self[range.lowerBound].isDisjoint(with: [.surname, .forename]) || type != .person
            || isBeforeName || isBehindRole
        {
          clear(range, in: sentence)
        }
        continue
      }
      if type == .organisation || type == .place, range.count == 2,
        NameRules.courtesies.contains(bytes(forms[range.lowerBound]))
      {
        clear(range, in: sentence)
        set(range.lowerBound + 1..<range.upperBound, .person, in: sentence)
        continue
      }
      // "Bankhaus Lindner"
      if type == .person, self[range.lowerBound].isSuperset(of: [.firmHead, .capital]),
        self[range.lowerBound].isDisjoint(with: [.forename])
      {
        set(range, .organisation, in: sentence)
        continue
      }
      // "Brigade von Kostrau"
      if type == .person, range.count == 3, !isEnglish, self[range.lowerBound + 1].contains(.of),
        self[range.lowerBound].contains(.noun),
        !self[range.lowerBound].isDisjoint(with: [.body, .place]),
        self[range.lowerBound].isDisjoint(with: [.forename])
      {
        clear(range, in: sentence)
        set(range.upperBound - 1..<range.upperBound, .place, in: sentence)
        continue
      }
      // "a Christian Democrat"
      if isEnglish, type == .person, range.count == 2,
        NameRules.membersOfParties.contains(bytes(forms[range.lowerBound + 1]))
      {
        clear(range, in: sentence)
        continue
      }
      // "Under German privacy custom": only the sentence gives the first word its capital.
      if isEnglish, range.lowerBound == sentence.lowerBound, isStopWord(range.lowerBound),
        self[range.lowerBound].isDisjoint(with: [.forename, .the])
      {
        clear(range, in: sentence)
        set(range.lowerBound + 1..<range.upperBound, type, in: sentence)
        position = range.lowerBound + 1
        continue
      }
      if self[range.lowerBound].contains(.possessive), type != .person {
        clear(range, in: sentence)
        set(range.lowerBound + 1..<range.upperBound, type, in: sentence)
        set(range.lowerBound..<range.lowerBound + 1, .place, in: sentence)
        position = range.lowerBound + 1
        continue
      }
      // "Der Herr Pfarrer" is no work of art.
      if type == .other,
        range.allSatisfy({ !self[$0].isDisjoint(with: [.determiner, .title, .role]) })
      {
        clear(range, in: sentence)
        continue
      }
      var start = range.lowerBound
      while start < range.upperBound - 1, isOutside(start, type, range) { start += 1 }
      var end = range.upperBound
      while end > start + 1, isBehind(end - 1, type) || isNounBehindPlace(end - 1, type, range) {
        end -= 1
      }
      guard start > range.lowerBound || end < range.upperBound else { continue }
      let isTitled = start > range.lowerBound && self[start - 1].contains(.title)
      clear(range, in: sentence)
      set(start..<end, isTitled ? .person : type, in: sentence)
    }
  }

  private func isOutside(_ position: Int, _ type: NameType, _ range: Range<Int>) -> Bool {
    let here = self[position]
    if here.contains(.the) || isEnglish && isIndefinite(position) { return true }
    switch type {
    case .person:
      if here.contains(.determiner) { return true }
      if here.contains(.of), !here.contains(.capital), position == range.lowerBound, position > 0,
        self[position - 1].contains(.capital), range.count == 2
      {
        return true
      }
      return here.contains(.title) || here.contains(.role) && !here.contains(.forename)
        || here.contains(.bearer)
    case .organisation, .place, .other:
      if !here.contains(.capital), here.contains(.word) {
        return isEnglish && !here.contains(.arabic)
          || !bytes(forms[position]).contains { $0 < 0x41 }
      }
      if type == .other { return isEnglishTitle(position, range) }
      if !isEnglish, isSortOfPlace(position), self[position + 1].contains(.capital) { return true }
      // "General Grynkewich", but not "General Motors Company".
      let next = self[position + 1]
      return here.contains(.title) && here.contains(.role) && range.count < 5
        && next.contains(.capital)
        && (surnames.contains(plain[forms[position + 1]])
          || next.isDisjoint(with: [.body, .legalForm])
            && (next.contains(.forename)
              || range.dropFirst().allSatisfy {
                self[$0].contains(.capital)
                  && self[$0].isDisjoint(with: [.body, .legalForm, .common])
              }))
        && !KnownNames.behindGeneral.contains(bytes(forms[position + 1]))
    }
  }

  /// "vor Odessa Seeminen zu räumen": a compound behind a town is the next phrase.
  private func isNounBehindPlace(_ position: Int, _ type: NameType, _ range: Range<Int>) -> Bool {
    type == .place && !isEnglish && range.count == 2
      && !self[range.lowerBound].isDisjoint(with: [.town, .wellKnown])
      && !self[range.lowerBound].contains(.adjective) && !beginsKnownName(range.lowerBound)
      && self[position].isSuperset(of: [.noun, .capital])
      && self[position].isDisjoint(with: [.place, .state, .town, .body])
      && bytes(forms[position]).count > 6
  }

  /// "Los" of "Los Angeles".
  private func beginsKnownName(_ position: Int) -> Bool {
    KnownNames.wellKnown[bytes(forms[position])]?.contains { !$0.rest.isEmpty } ?? false
  }

  /// The English article "A" or "An" at the beginning of a sentence or title.
  private func isIndefinite(_ position: Int) -> Bool {
    let word = bytes(forms[position])
    return word == [0x41] || word == [0x41, 0x6E]
  }

  /// Small words at the end, and the relative of somebody: "Tschornuks Bruder".
  private func isBehind(_ position: Int, _ type: NameType) -> Bool {
    let here = self[position]
    if !here.contains(.capital) {
      return here.contains(.word) && type != .other
        && !bytes(forms[position]).contains { $0 < 0x41 }
    }
    return type == .person && here.contains(.role) && here.contains(.noun)
      && self[position - 1].contains(.endsInS)
  }
}
