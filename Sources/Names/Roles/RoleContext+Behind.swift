import NewsCorpus

extension RoleContext {
  /// Behind the name, past an age: "Anna Beck, 52, …".
  private func endOfName() -> Int {
    let end = name.upperBound
    guard end + 2 < sentence.upperBound, text(end) == ",", text(end + 2) == ",",
      text(end + 1).utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return end }
    return end + 2
  }

  /// "…, Chef des Nationalen Sicherheitsrats, …" behind the name.
  func after() -> Range<Int>? {
    var token = endOfName()
    guard token < sentence.upperBound, [",", "(", "–", "-"].contains(text(token)) else {
      return nil
    }
    token += 1
    return apposition(from: token, isClause: false)
  }

  /// "X ist seit Mai Chef der …"; only directly behind the name, or behind what is set off there.
  func copula() -> Range<Int>? {
    var token = endOfName()
    guard token < sentence.upperBound else { return nil }
    // "Anna Beck und war bisher Finanzchefin"
    if text(token) == "," || RoleNouns.ands.contains(plain(token)),
      token + 1 < sentence.upperBound
    {
      token += 1
    }
    guard RoleNouns.copulas.contains(plain(token)) else { return nil }
    return apposition(from: endOfTime(token + 1), isClause: true)
  }

  /// Behind what says when: "seit Mai", "bis 2019", "von 2010 bis 2014".
  private func endOfTime(_ start: Int) -> Int {
    var token = start
    while token < sentence.upperBound, token < start + 6 {
      let word = plain(token)
      guard
        RoleNouns.timeWords.contains(word)
          || KnownNames.calendar.contains(Array(text(token).lowercased().utf8))
          || word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { break }
      token += 1
    }
    return token
  }

  /// A second role that "und" puts behind the first one.
  func second(behind role: Range<Int>) -> Range<Int>? {
    let link = role.upperBound
    guard link + 1 < sentence.upperBound, RoleNouns.ands.contains(plain(link)) else { return nil }
    return apposition(from: link + 1, isClause: false)
  }

  /// "Gleb Nestorkin saß ihnen gegenüber, der Leiter des Geheimdienstes": behind a verb.
  ///
  /// Only with a comma before it and a mark behind it: a clause would go on with its verb.
  func afterVerb() -> Range<Int>? {
    var token = name.upperBound
    while token < sentence.upperBound, token < name.upperBound + 3, isWord(token),
      !isCapitalised(token)
    {
      token += 1
    }
    guard token > name.upperBound, token + 1 < sentence.upperBound, text(token) == ",",
      let role = apposition(from: token + 1, isClause: false),
      role.upperBound == sentence.upperBound || !isWord(role.upperBound)
    else { return nil }
    let hasArticle = role.lowerBound > token + 1
    return hasArticle || role.count > 1 ? role : nil
  }

  /// "Brandmoor hat nach Angaben des Stabs als Kommandeur der Flotte die Befugnis, …".
  func office() -> Range<Int>? {
    var token = name.upperBound
    guard token < sentence.upperBound, RoleNouns.holding.contains(plain(token)) else { return nil }
    while token + 1 < sentence.upperBound, token < name.upperBound + 6, isWord(token),
      !isInOtherPerson(token)
    {
      token += 1
      if plain(token) == [0x61, 0x6C, 0x73] { return apposition(from: token + 1, isClause: true) }
    }
    return nil
  }

  private func apposition(from start: Int, isClause: Bool) -> Range<Int>? {
    var token = start
    if token < sentence.upperBound, RoleNouns.articles.contains(plain(token)) { token += 1 }
    let first = token
    while token < sentence.upperBound, token < first + 4, !isRole(token) || isOwner(token) {
      // Only adjectives and names of bodies may stand before the noun.
      guard isWord(token),
        isAttribute(token) || isCapitalised(token) && !isInOtherPerson(token)
          || isAdjective(token) || isEnglishNoun(token),
        !RoleNouns.articles.contains(plain(token))
      else { return nil }
      token += 1
    }
    guard token < sentence.upperBound, isRole(token) else { return nil }
    // "rear admiral", "chief negotiator": the last noun is the role.
    while token + 1 < sentence.upperBound, isEnglishRole(token), isRole(token + 1),
      !isInOtherPerson(token + 1)
    {
      token += 1
    }
    var end = token + 1
    // The title of the next person in a list.
    if end < sentence.upperBound, isCapitalised(end), isWord(end), !isInOtherBody(end) {
      return nil
    }
    end = self.end(of: token, isClause: isClause)
    // What breaks off before a mark is no apposition: "Meier, Sprecher sagten, …".
    if !isClause, end < sentence.upperBound, isWord(end),
      !RoleNouns.copulas.contains(plain(end)), !RoleNouns.links.contains(plain(token + 1)),
      end == token + 1
    {
      return nil
    }
    while end > token + 1, RoleNouns.links.contains(plain(end - 1)) { end -= 1 }
    return first..<end
  }

  /// Where the phrase ends that a role begins.
  private func end(of role: Int, isClause: Bool) -> Int {
    var end = role + 1
    let isEnglish = isEnglishRole(role)
    if isEnglish, let end = englishEnd(of: role) { return end }
    while end < sentence.upperBound, end < role + RoleContext.longest, isWord(end) {
      let word = plain(end)
      if RoleNouns.copulas.contains(word) { break }
      if isInOtherPerson(end) {
        // "Schwager von Präsident Tarleth": the person belongs to the role.
        if RoleNouns.links.contains(plain(end - 1)) || end - 1 > role && isRole(end - 1) {
          while end < sentence.upperBound, isInOtherPerson(end) { end += 1 }
        }
        break
      }
      if !isCapitalised(end), !RoleNouns.links.contains(word), !goesOn(end), !isInOtherBody(end) {
        guard isEnglish, RoleNouns.links.contains(plain(end - 1)),
          !RoleNouns.englishStops.contains(word)
        else { break }
      }
      // A second role is another one: "Ständerat des Kantons Uri und Präsident …".
      if word == [0x75, 0x6E, 0x64] || word == [0x61, 0x6E, 0x64], end + 1 < sentence.upperBound,
        isRole(end + 1)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// The end of an English phrase that a mark closes: "head of Ukraine's nuclear regulator,".
  private func englishEnd(of role: Int) -> Int? {
    guard role + 1 < sentence.upperBound, RoleNouns.links.contains(plain(role + 1)) else {
      return nil
    }
    var end = role + 1
    while end < sentence.upperBound, isWord(end) {
      let word = plain(end)
      guard end < role + RoleContext.longest, !isInOtherPerson(end),
        RoleNouns.links.contains(word) || !RoleNouns.englishStops.contains(word)
      else { return nil }
      end += 1
    }
    return end
  }

  /// A small word that may be an adjective before a noun: "politische".
  private func isAdjective(_ token: Int) -> Bool {
    let word = plain(token)
    guard !isCapitalised(token), word.count > 4, token + 1 < sentence.upperBound,
      !RoleNouns.links.contains(word)
    else { return false }
    return word.last == 0x65 || word.suffix(2) == [0x65, 0x72] || word.suffix(2) == [0x65, 0x6E]
  }

  /// Small words before an English noun for a role: "navy minister", "movement's military commander".
  private func isEnglishNoun(_ token: Int) -> Bool {
    guard !isCapitalised(token) else { return false }
    for next in token + 1..<max(token + 1, min(token + 4, sentence.upperBound)) {
      if isEnglishRole(next) { return true }
      guard isWord(next), !isCapitalised(next), !RoleNouns.englishStops.contains(plain(next)) else {
        return false
      }
    }
    return false
  }

  /// An English possessive: "Ukraine's".
  private func isOwner(_ token: Int) -> Bool { plain(token).suffix(2) == [0x27, 0x73] }

  /// Whether a small word is an adjective inside a phrase: a capitalised word follows.
  private func goesOn(_ token: Int) -> Bool {
    let word = plain(token)
    return token + 1 < sentence.upperBound && isCapitalised(token + 1)
      && (word.suffix(2) == [0x65, 0x6E] || word.suffix(2) == [0x65, 0x72]
        || word.suffix(2) == [0x65, 0x73])
  }
}
