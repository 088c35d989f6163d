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
    guard isArabic || isSon || isLone && self[position].contains(.forename) else { return }
    set(position..<surname.upperBound, .person, in: sentence)
  }

  /// Whether a capitalised word is a forename of the lists or no word of the language.
  private func mayBeForename(_ position: Int) -> Bool {
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

  private mutating func joinArabicName(_ position: Int, _ sentence: Range<Int>) {
    guard position > sentence.lowerBound, position + 1 < sentence.upperBound,
      self[position - 1].contains(.capital), self[position + 1].contains(.capital)
    else { return }
    if label(position - 1).role == .inner || label(position).role == .inner { return }
    var start = position - 1
    if let before = name(before: position, sentence) { start = before.lowerBound }
    var end = position + 2
    while end < sentence.upperBound, label(end).type == .person, !isFree(end) { end += 1 }
    if end < sentence.upperBound, self[end].contains(.arabic) { end += 1 }
    while start < position - 1, !self[start].isDisjoint(with: [.title, .role]) { start += 1 }
    clear(start..<end, in: sentence)
    set(start..<end, .person, in: sentence)
  }

  /// "der Händler Dschihad al-Harrat", "Jihad al-Harrat": a surname with the Arabic article, and what
  /// stands before it.
  mutating func joinArabicSurname(_ position: Int, _ sentence: Range<Int>) {
    let first = position - 1
    guard self[position].contains(.arabic), first >= sentence.lowerBound,
      mayBeForename(first) || isBehindRole(first, sentence)
        || isEnglish && first > sentence.lowerBound && self[first].isSuperset(of: [.capital, .word])
        || self[first].isSuperset(of: [.capital, .forename]),
      self[first].isDisjoint(with: [
        .landform, .bodyStart, .town, .quote, .role, .title, .body, .common,
      ]),
      first == sentence.lowerBound || !self[first - 1].contains(.locative)
    else { return }
    if let whole = name(before: position + 1, sentence) {
      // What the model took for something else is somebody where the report says so elsewhere.
      guard whole.lowerBound == first, label(first).type != .person, label(first).type != .place,
        self[first].contains(.forename) || surnames.contains(plain[forms[position]])
      else { return }
    } else {
      guard isFree(position), isFree(first) || label(first) == NameLabel(.person, .single) else {
        return
      }
    }
    set(first..<position + 1, .person, in: sentence)
    surnames.insert(plain[forms[position]])
  }

  /// Whether a noun for a role stands before a capitalised word.
  private func isBehindRole(_ position: Int, _ sentence: Range<Int>) -> Bool {
    position > sentence.lowerBound && self[position].isSuperset(of: [.capital, .word])
      && RoleNouns.isRole(
        NameFolding.plain(String(decoding: bytes(forms[position - 1]), as: UTF8.self)),
        isCapital: self[position - 1].contains(.capital))
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

  private static let courtesies = [
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
