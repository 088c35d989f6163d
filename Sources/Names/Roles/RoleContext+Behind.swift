import NewsCorpus

extension RoleContext {
  /// Behind the name, past an age: "Anna Beck, 52, …".
  private func endOfName() -> Int {
    let end = name.upperBound
    guard end + 2 < sentence.upperBound, has(end, .comma), has(end + 2, .comma),
      has(end + 1, .digits)
    else { return end }
    return end + 2
  }

  /// "…, Chef des Nationalen Sicherheitsrats, …" behind the name.
  func after() -> Range<Int>? {
    let end = endOfName()
    guard end < sentence.upperBound, has(end, .setsOff) else { return nil }
    if let role = apposition(from: endOfTime(end + 1), isClause: false) { return role }
    // "Anna Beck (SPD), Ministerin für …", "Dirk S. (57), früherer Chef der …"
    guard has(end, .opening),
      let close = (end + 2..<max(end + 2, min(end + 6, sentence.upperBound))).first(where: {
        has($0, .closing)
      }), has(close + 1, .comma)
    else { return nil }
    return apposition(from: endOfTime(close + 2), isClause: false)
  }

  /// "X ist seit Mai Chef der …"; only directly behind the name, or behind what is set off there.
  func copula() -> Range<Int>? {
    var token = endOfName()
    guard token < sentence.upperBound else { return nil }
    // "Anna Beck und war bisher Finanzchefin"
    if has(token, .comma) || has(token, .and), token + 1 < sentence.upperBound { token += 1 }
    guard has(token, .copula) else { return nil }
    return apposition(from: endOfTime(token + 1), isClause: true)
  }

  /// Behind what says when: "seit Mai", "bis 2019", "von 2010 bis 2014".
  private func endOfTime(_ start: Int) -> Int {
    var token = start
    while token < sentence.upperBound, token < start + 6 {
      guard has(token, .time) else { break }
      token += 1
    }
    return token
  }

  /// A second role that "und" puts behind the first one.
  func second(behind role: Range<Int>) -> Range<Int>? {
    let link = role.upperBound
    guard link + 1 < sentence.upperBound, has(link, .and) else { return nil }
    return apposition(from: link + 1, isClause: false)
  }

  /// "Gleb Nestorkin saß ihnen gegenüber, der Leiter des Geheimdienstes": behind a verb.
  ///
  /// Only with a comma before it and a mark behind it: a clause would go on with its verb.
  func afterVerb() -> Range<Int>? {
    var token = name.upperBound
    while token < sentence.upperBound, token < name.upperBound + 3, has(token, .word),
      !has(token, .capital) || token > name.upperBound && !isInOtherPerson(token)
    {
      token += 1
    }
    guard token > name.upperBound, token + 1 < sentence.upperBound, has(token, .comma),
      let role = apposition(from: token + 1, isClause: false),
      role.upperBound == sentence.upperBound || !has(role.upperBound, .word)
    else { return nil }
    let hasArticle = role.lowerBound > token + 1
    return hasArticle || role.count > 1 ? role : nil
  }

  /// "Brandmoor hat nach Angaben des Stabs als Kommandeur der Flotte die Befugnis, …".
  func office() -> Range<Int>? {
    var token = name.upperBound
    guard token < sentence.upperBound, has(token, .holding) else { return nil }
    while token + 1 < sentence.upperBound, token < name.upperBound + 6, has(token, .word),
      !isInOtherPerson(token)
    {
      token += 1
      if has(token, .asWord) { return apposition(from: token + 1, isClause: true) }
    }
    return nil
  }

  private func apposition(from start: Int, isClause: Bool) -> Range<Int>? {
    var token = start
    if token < sentence.upperBound, has(token, .article) { token += 1 }
    let first = token
    while token < sentence.upperBound, token < first + 4, !isRole(token) || has(token, .owner) {
      // Only adjectives and names of bodies may stand before the noun.
      guard has(token, .word),
        isAttribute(token) || has(token, .capital) && !isInOtherPerson(token)
          || isAdjective(token) || isEnglishNoun(token),
        !has(token, .article)
      else { return nil }
      token += 1
    }
    guard token < sentence.upperBound, isRole(token) else { return nil }
    // "rear admiral", "chief negotiator": the last noun is the role.
    while token + 1 < sentence.upperBound, has(token, .english), isRole(token + 1),
      !isInOtherPerson(token + 1)
    {
      token += 1
    }
    var end = token + 1
    if has(token, .heading), let end = endOfField(behind: token) { return first..<end }
    // The title of the next person in a list.
    if end < sentence.upperBound, has(end, .capital), has(end, .word), !isInOtherBody(end) {
      return nil
    }
    end = self.end(of: token, isClause: isClause)
    // What breaks off before a mark is no apposition: "Meier, Sprecher sagten, …".
    if !isClause, end < sentence.upperBound, has(end, .word),
      !has(end, [.copula, .relative]), !has(token + 1, .link), !has(end, .time),
      end == token + 1
    {
      return nil
    }
    while end > token + 1, has(end - 1, .link) { end -= 1 }
    return first..<end
  }

  /// Where the phrase ends that a role begins.
  private func end(of role: Int, isClause: Bool) -> Int {
    var end = role + 1
    let isEnglish = has(role, .english)
    if isEnglish, let end = englishEnd(of: role) { return end }
    while end < sentence.upperBound, end < role + RoleContext.longest,
      has(end, .word) || isInOtherBody(end)
    {
      if has(end, .copula) { break }
      if isInOtherPerson(end) {
        // "Schwager von Präsident Tarleth": the person belongs to the role.
        if has(end - 1, .link) || end - 1 > role && isRole(end - 1) {
          while end < sentence.upperBound, isInOtherPerson(end) { end += 1 }
        }
        break
      }
      if !has(end, .capital), !has(end, .link), !goesOn(end), !isInOtherBody(end) {
        guard isEnglish, has(end - 1, .link),
          !has(end, .englishStop)
        else { break }
      }
      // A second role is another one: "Ständerat des Kantons Uri und Präsident …".
      if has(end, .plainAnd), end + 1 < sentence.upperBound, isRole(end + 1) { break }
      end += 1
    }
    return end
  }

  /// Where "Leiterin Kommunikation bei Nordhall" ends, whose field stands without an article.
  private func endOfField(behind role: Int) -> Int? {
    let field = role + 1
    guard field + 1 < sentence.upperBound, has(field, .capital), has(field, .word),
      !isInOtherPerson(field), has(field + 1, .link)
    else { return nil }
    let end = self.end(of: field, isClause: false)
    return end > field + 2 ? end : nil
  }

  /// The end of an English phrase that a mark closes: "head of Ukraine's nuclear regulator,".
  private func englishEnd(of role: Int) -> Int? {
    guard role + 1 < sentence.upperBound, has(role + 1, .link) else {
      return nil
    }
    var end = role + 1
    while end < sentence.upperBound, has(end, .word) {
      guard end < role + RoleContext.longest, !isInOtherPerson(end),
        has(end, .link) || !has(end, .englishStop)
      else { return nil }
      end += 1
    }
    return end
  }

  /// A small word that may be an adjective before a noun: "politische".
  private func isAdjective(_ token: Int) -> Bool {
    guard !has(token, .capital), has(token, .long), token + 1 < sentence.upperBound,
      !has(token, .link)
    else { return false }
    return has(token, [.endsInE, .endsInEr, .endsInEn])
  }

  /// Small words before an English noun for a role: "navy minister", "movement's military commander".
  private func isEnglishNoun(_ token: Int) -> Bool {
    guard !has(token, .capital) else { return false }
    for next in token + 1..<max(token + 1, min(token + 4, sentence.upperBound)) {
      if has(next, .english) { return true }
      guard has(next, .word), !has(next, .capital), !has(next, .englishStop) else {
        return false
      }
    }
    return false
  }

  /// Whether a small word is an adjective inside a phrase: a capitalised word follows.
  private func goesOn(_ token: Int) -> Bool {
    token + 1 < sentence.upperBound && has(token + 1, .capital)
      && has(token, [.endsInEn, .endsInEr, .endsInEs])
  }
}
