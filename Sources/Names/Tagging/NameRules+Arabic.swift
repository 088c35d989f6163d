/// Arabic names, which the model knows little of.
extension NameRules {
  /// "Yusuf bin Nasser al-Mansuri": what "bin" joins.
  mutating func joinArabicName(_ position: Int, _ sentence: Range<Int>) {
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

  /// "Emir Abu Nasser al-Harrat": whose father somebody is begins the name.
  mutating func joinKunya(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].contains(.father), position + 1 < sentence.upperBound,
      isFree(position) || label(position) == NameLabel(.person, .single),
      let (rest, type) = name(at: position + 1, sentence), type == .person
    else { return }
    set(position..<rest.upperBound, .person, in: sentence)
  }

  /// "der Händler Dschihad al-Harrat", "Jihad al-Harrat": a surname with the article, and what stands
  /// before it.
  mutating func joinArabicSurname(_ position: Int, _ sentence: Range<Int>) {
    let first = position - 1
    guard self[position].contains(.arabic), first >= sentence.lowerBound,
      mayPrecedeSurname(first, sentence)
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

  /// Whether a word can be the first name before a surname with the article.
  ///
  /// In German a noun may stand there, as in "das Regime al-Assads"; it is a name behind a role.
  private func mayPrecedeSurname(_ first: Int, _ sentence: Range<Int>) -> Bool {
    let here = self[first]
    guard here.isSuperset(of: [.capital, .word]),
      here.isDisjoint(with: [
        .landform, .bodyStart, .town, .quote, .role, .title, .body, .common,
      ]),
      first == sentence.lowerBound || !self[first - 1].contains(.locative)
    else { return false }
    return mayBeForename(first) || here.contains(.forename)
      || first > sentence.lowerBound && (isEnglish || isRoleNoun(first - 1))
  }

  /// Whether a word says what somebody is, also one that the model's features do not read.
  func isRoleNoun(_ position: Int) -> Bool {
    RoleNouns.isRole(
      NameFolding.plain(String(decoding: bytes(forms[position]), as: UTF8.self)),
      isCapital: self[position].contains(.capital))
  }
}
