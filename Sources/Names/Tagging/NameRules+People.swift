extension NameRules {
  /// Joins parts of names that the model left out.
  ///
  /// Three kinds: "Yusuf bin Nasser al-Mansuri", "U. Petersen" and "von Rehm".
  mutating func joinPeople(_ position: Int, _ sentence: Range<Int>) {
    if self[position].contains(.son) {
      joinArabicName(position, sentence)
    } else if self[position].contains(.initial), isFree(position),
      position + 1 < sentence.upperBound
    {
      joinInitial(position, sentence)
    } else if self[position].contains(.of), isFree(position), position + 1 < sentence.upperBound,
      label(position + 1) == NameLabel(.person, .single),
      nobleSurnames.contains(plain[forms[position + 1]]),
      position == sentence.lowerBound || !self[position - 1].contains(.capital)
        || self[position - 1].contains(.determiner)
    {
      set(position..<position + 2, .person, in: sentence)
    }
    joinForename(position, sentence)
    joinNoble(position, sentence)
    nameAbbreviated(position, sentence)
    nameBearerOfNoun(position, sentence)
  }

  /// "Otto Graf Lehndorf": a title of the nobility stands between first name and surname; at the end of a
  /// name, "Steffi Graf", it is the surname, unless "von" or another part of a name follows.
  private mutating func joinNoble(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.capital, .nobility]), position > sentence.lowerBound,
      position + 1 < sentence.upperBound
    else { return }
    var start = position - 1
    if let before = name(before: position, sentence), label(before.lowerBound).type == .person {
      start = before.lowerBound
    } else if label(position).role == .inner
      || label(position).role == .last
        && (self[position + 1].contains(.of) || label(position + 1).type == .person)
    {
      while start > sentence.lowerBound, label(start).role != .first { start -= 1 }
    }
    guard self[start].isSuperset(of: [.capital, .forename]),
      self[start].isDisjoint(with: [.role, .title])
    else { return }
    var end = position + 1
    while end < sentence.upperBound, end < position + 3,
      !self[end].isDisjoint(with: [.of, .particle, .determiner]), !self[end].contains(.capital)
    {
      end += 1
    }
    guard end < sentence.upperBound, self[end].isSuperset(of: [.capital, .word]) else { return }
    end += 1
    while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
    set(start..<end, .person, in: sentence)
  }

  /// "K.", "Herr S.": somebody whom the page calls "Gerlinde K." or "Dirk S.".
  private mutating func nameAbbreviated(_ position: Int, _ sentence: Range<Int>) {
    let next = position + 1
    guard self[position].contains(.initial), surnames.contains(plain[forms[position]]),
      isFree(position),
      next == sentence.upperBound || isFree(next) && !self[next].contains(.capital)
    else { return }
    set(position..<next, .person, in: sentence)
  }

  /// "die Berufung von Block", "wie Koch sagte": a surname that is a noun too, where no noun would stand
  /// without an article.
  private mutating func nameBearerOfNoun(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.capital, .noun]), !isEnglish,
      surnames.contains(plain[forms[position]]), isFree(position), position > sentence.lowerBound,
      self[position].isDisjoint(with: [.common, .body, .place, .endsInS])
    else { return }
    let before = self[position - 1]
    let isNoble = nobleSurnames.contains(plain[forms[position]]) && before.contains(.of)
    let next = position + 1
    let goesOn = next < sentence.upperBound && self[next].contains(.capital)
    if isNoble, !before.contains(.capital) {
      set(position - 1..<next, .person, in: sentence)
    } else if before.contains(.of) && !before.contains(.capital), !goesOn {
      set(position..<next, .person, in: sentence)
    }
  }

  /// "Yussuf al-Haddad", "Rachid Ben Moussa": what stands before a surname that the model found alone.
  private mutating func joinForename(_ position: Int, _ sentence: Range<Int>) {
    guard isFree(position), position + 1 < sentence.upperBound, mayBeForename(position),
      let (surname, type) = name(at: position + 1, sentence), type == .person
    else { return }
    let first = surname.lowerBound
    let isArabic = surname.count == 1 && self[first].contains(.arabic)
    let isSon = surname.count > 1 && NameRules.capitalSons.contains(bytes(forms[first]))
    let isLone = surname.count == 1 && self[first].isDisjoint(with: [.forename, .endsInS])
    // "Ayşe Karadeniz": no list has all first names, but nothing else stands there inside a sentence.
    let isForename =
      self[position].contains(.forename)
      || !isEnglish && position > sentence.lowerBound && !self[position - 1].contains(.capital)
        && self[position].isDisjoint(with: [.town, .wellKnown, .country]) && !isInCapitals(position)
        && !bytes(forms[position]).contains { $0 < 0x41 }
    guard isArabic || isSon || isLone && isForename else { return }
    set(position..<surname.upperBound, .person, in: sentence)
  }

  /// Whether a capitalised word is a forename of the lists or no word of the language.
  func mayBeForename(_ position: Int) -> Bool {
    let here = self[position]
    return here.isSuperset(of: [.capital, .word, .unknown])
      && here.isDisjoint(with: [
        .role, .title, .common, .adjective, .determiner, .place, .body, .possessive, .endsInS,
      ])
  }

  /// How Arabic surnames of several words begin: "Ben Moussa".
  private static let capitalSons = ["Ben", "Bin", "Abu", "Ibn", "El", "Al"].map { Array($0.utf8) }

  private mutating func joinInitial(_ position: Int, _ sentence: Range<Int>) {
    if let (range, type) = name(at: position + 1, sentence), type == .person {
      set(position..<range.upperBound, .person, in: sentence)
    } else if surnames.contains(plain[forms[position + 1]]), isFree(position + 1) {
      set(position..<position + 2, .person, in: sentence)
    }
  }

  /// "Präsident Tarleth", "Fraktionschef Flurin Derungs": somebody, whom the model overlooked.
  mutating func namePeopleBehindTitles(_ position: Int, _ sentence: Range<Int>) {
    let here = self[position]
    guard here.contains(.capital), here.contains(.role) || here.contains(.title),
      isFree(position), position + 1 < sentence.upperBound
    else { return }
    if nameBehindCourtesy(position, sentence) { return }
    var end = position + 1
    while end < sentence.upperBound, end < position + 3, label(end).number == 0,
      isNameOfSomebody(end)
    {
      end += 1
    }
    guard end > position + 1 else { return }
    // A word of the language behind it means that the name goes on, or is none.
    if end < sentence.upperBound, self[end].contains(.capital), isFree(end) { return }
    if end < sentence.upperBound, !isFree(end), label(end).type != .person { return }
    if self[end - 1].contains(.endsInS), !self[end - 1].contains(.surname) { return }
    set(position + 1..<end, .person, in: sentence)
  }

  /// "Frau Haidutschok": somebody, whatever the model took the name for.
  private mutating func nameBehindCourtesy(_ position: Int, _ sentence: Range<Int>) -> Bool {
    guard NameRules.courtesies.contains(bytes(forms[position])),
      let (range, type) = name(at: position + 1, sentence), type != .person, range.count == 1,
      self[range.lowerBound].contains(.unknown),
      self[range.lowerBound].isDisjoint(with: [.town, .wellKnown])
    else { return false }
    set(range, .person, in: sentence)
    surnames.insert(plain[forms[range.lowerBound]])
    return true
  }

  /// Words before the surname of somebody.
  static let courtesies = [
    "Frau", "Herr", "Herrn", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.",
  ]
  .map { Array($0.utf8) }

  private func isNameOfSomebody(_ position: Int) -> Bool {
    let here = self[position]
    if surnames.contains(plain[forms[position]]), here.contains(.capital) { return true }
    return here.contains(.capital) && here.contains(.unknown) && here.contains(.word)
      && here.isDisjoint(with: [.role, .body, .place, .adjective, .common, .title, .treaty])
  }
}
