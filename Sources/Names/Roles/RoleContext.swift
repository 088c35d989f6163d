import NewsCorpus

/// A name of a person in its sentence.
struct RoleContext {
  let sentence: Range<Int>
  /// What is known of each word of the sentence.
  let facts: [WordFacts]
  let name: Range<Int>
  /// The other names in the sentence, in reading order.
  let others: [NameMention]

  /// No role has more words.
  static let longest = 16

  /// The tokens of the roles, without articles.
  func roles() -> [Range<Int>] {
    var roles: [Range<Int>] = []
    if let role = title() ?? before() {
      roles.append(role)
      // "der Kommandeur des Westkommandos, General Halvard Brandmoor"
      if let other = beforeTitle(role) { roles.append(other) }
    }
    if let role = after() ?? copula() ?? afterVerb() ?? office() {
      roles.append(role)
      // "Ständerat des Kantons Uri und Präsident der Kommission"
      if let other = second(behind: role) { roles.append(other) }
    }
    return roles.filter { !isKinshipAlone($0) }
  }

  /// The position in a role of the noun that says what somebody is; nothing where it is not
  /// inflected like a German one.
  func head(of role: Range<Int>) -> Int? {
    let noun = role.first { isRole($0) && !isFollowedByRole($0, role) } ?? role.lowerBound
    // Marks such as brackets are tokens without a blank before them.
    let isWhole = (role.lowerBound...noun).allSatisfy { has($0, .word) }
    let isEnglish = has(noun, .english) && !has(noun, .alsoGerman)
    return isWhole && !isEnglish ? noun - role.lowerBound : nil
  }

  /// "Vorsitzende Richterin": the last of several nouns says what somebody is.
  private func isFollowedByRole(_ token: Int, _ role: Range<Int>) -> Bool {
    token + 1 < role.upperBound && isRole(token + 1)
  }

  /// Whether a fact, or one of several, holds for a token; none holds outside the sentence.
  func has(_ token: Int, _ some: WordFacts) -> Bool {
    sentence.contains(token) && !facts[token - sentence.lowerBound].isDisjoint(with: some)
  }

  /// Whether a token belongs to another person's name.
  func isInOtherPerson(_ token: Int) -> Bool {
    others.contains { $0.type == .person && !$0.isDerived && $0.tokens.contains(token) }
  }

  /// Whether a token belongs to the name of an organisation or place.
  func isInOtherBody(_ token: Int) -> Bool {
    others.contains { $0.type != .person && !$0.isDerived && $0.tokens.contains(token) }
  }

  func isRole(_ token: Int) -> Bool {
    has(token, .word) && has(token, .role) && !isInOtherPerson(token)
  }

  /// A title within the tokens of the name: "General Grynkewich".
  private func title() -> Range<Int>? {
    // The words that ``PersonName`` takes for titles.
    var end = name.lowerBound
    while end + 1 < name.upperBound,
      has(end, .title) || end + 2 < name.upperBound && has(end, .role)
    {
      end += 1
    }
    guard end > name.lowerBound, has(end - 1, .role) else { return nil }
    return widened(name.lowerBound..<end)
  }

  /// A noun directly before the name, or a noun with what belongs to it.
  private func before() -> Range<Int>? {
    var end = name.lowerBound
    guard end > sentence.lowerBound else { return nil }
    // Academic titles stand between the role and the name: "Direktor Prof. Dr. Anna Beck".
    while end - 1 > sentence.lowerBound, has(end - 1, .academic) { end -= 1 }
    if isRole(end - 1) {
      // "ein Sprecher Petersens": he is not who is named.
      if has(end - 2, .indefinite), name.count == 1, has(name.lowerBound, .endsInS) { return nil }
      return widened(end - 1..<end)
    }
    let hasComma = has(end - 1, .comma)
    if hasComma {
      guard name.upperBound == sentence.upperBound || !has(name.upperBound, .word) else {
        return nil
      }
      end -= 1
      if let role = nounBeforeComma(end) { return role }
    }
    return phrase(before: end)
  }

  /// "ein Sondergesandter, Karl Roth,", "Portugal's navy minister, …".
  private func nounBeforeComma(_ end: Int) -> Range<Int>? {
    guard end - 1 > sentence.lowerBound, isRole(end - 1) else { return nil }
    let role = widened(end - 1..<end)
    // "die Beraterin des ukrainischen Präsidenten": he is not who is meant.
    if has(role.lowerBound - 1, .genitiveArticle), isRole(role.lowerBound - 2) { return nil }
    if role.count > 1 { return role }
    // "die Sprecherin des Emirs": he is not who is meant.
    if has(end - 2, .genitiveArticle), end - 3 >= sentence.lowerBound, isRole(end - 3) {
      return nil
    }
    return has(end - 2, .article) || isAttribute(end - 2) ? role : nil
  }

  /// A longer role before the title that stands directly before the name.
  private func beforeTitle(_ title: Range<Int>) -> Range<Int>? {
    var end = title.lowerBound
    // "Sixth Fleet commander Vice Admiral Ellen Marsh"
    if has(end - 1, .english), !has(end - 1, .capital), isRole(end - 1),
      !has(title.lowerBound, .article), has(title.lowerBound, .capital)
    {
      return widened(end - 1..<end)
    }
    // "deren Leiterin, die Mikrobiologin Anna Beck"
    if end - 2 > sentence.lowerBound, has(end - 1, .article), has(end - 2, .comma) { end -= 1 }
    guard end - 1 > sentence.lowerBound, has(end - 1, .comma) else { return nil }
    end -= 1
    if isRole(end - 1), has(end - 2, .article) || isAttribute(end - 2) {
      return widened(end - 1..<end)
    }
    return phrase(before: end)
  }

  /// "Sprecherin des Weißen Hauses" directly before a position.
  private func phrase(before end: Int) -> Range<Int>? {
    var token = end
    // "Verbands der Küstenschiffer (VdK)"
    if token - 3 > sentence.lowerBound, has(token - 1, .closing), has(token - 3, .opening) {
      token -= 3
    }
    guard token > sentence.lowerBound else { return nil }
    guard has(token - 1, .capital) || isInOtherBody(token - 1) else {
      return englishPhrase(before: token)
    }
    // "der Schwager von Präsident Tarleth, Jasper Quillon,"
    if isInOtherPerson(token - 1) {
      guard end < name.lowerBound else { return nil }
      while token > sentence.lowerBound, isInOtherPerson(token - 1) { token -= 1 }
      guard token > sentence.lowerBound else { return nil }
      if isRole(token - 1) { token -= 1 }
    } else {
      token -= 1
    }
    let first = max(sentence.lowerBound, end - RoleContext.longest)
    while token > first {
      token -= 1
      guard has(token, .word) else { return nil }
      if isRole(token), has(token + 1, .link) {
        return widened(token..<end)
      }
      if has(token, .capital) || isInOtherBody(token) {
        if isInOtherPerson(token) { return nil }
        continue
      }
      if has(token, .link) { continue }
      // "Leiter der Genossenschaft Ostküste": the name of what the role belongs to.
      // An adjective of what the role belongs to stands directly before a capitalised word.
      guard has(token, [.endsInEn, .endsInEr]), has(token + 1, .capital) else { return nil }
    }
    return nil
  }

  func isAttribute(_ token: Int) -> Bool {
    has(token, .attribute)
      || others.contains { $0.isDerived && $0.tokens.contains(token) }
  }

  /// "A spokeswoman for the company" before a comma.
  private func englishPhrase(before end: Int) -> Range<Int>? {
    var token = end - 1
    while token > sentence.lowerBound, token > end - 5, has(token, .word), !has(token, .capital) {
      token -= 1
      if has(token, .english), isRole(token) {
        return has(token + 1, .link) && end > token + 2 ? widened(token..<end) : nil
      }
    }
    return nil
  }

  /// Takes in the adjectives before a role, and the one whose relative somebody is.
  func widened(_ role: Range<Int>) -> Range<Int> {
    var start = role.lowerBound
    if start > sentence.lowerBound, isCapitalAttribute(start - 1) {
      return start - 1..<role.upperBound
    }
    while start > sentence.lowerBound, isAttribute(start - 1),
      !has(start - 1, .capital) || start - 1 == sentence.lowerBound
        || has(role.upperBound - 1, .english)
    {
      start -= 1
    }
    start = startOfCharge(start)
    if has(role.lowerBound, .english) { start = min(start, englishStart(role.lowerBound)) }
    if start > sentence.lowerBound, start == role.lowerBound || has(role.lowerBound, .english),
      let owner = others.first(where: { $0.tokens.upperBound == start && !$0.isDerived }),
      has(start - 1, .endsInS), owner.tokens.lowerBound >= sentence.lowerBound
    {
      start = owner.tokens.lowerBound
    }
    return start..<role.upperBound
  }

  /// Takes in what somebody answers for: "für das Heer zuständige Staatssekretär".
  private func startOfCharge(_ start: Int) -> Int {
    guard has(start, .charged) else { return start }
    var token = start
    while token > sentence.lowerBound, start - token < 6, has(token - 1, .word),
      !isInOtherPerson(token - 1)
    {
      token -= 1
      if has(token, .forWord) { return token }
    }
    return start
  }

  /// "Osloer Forscherin", "Vorsitzende Richterin": capitalised words that are attributes.
  private func isCapitalAttribute(_ token: Int) -> Bool {
    guard has(token, .capital), has(token, .word), !isInOtherPerson(token) else { return false }
    if has(token, .capitalAttribute) { return true }
    let isDerived = others.contains { $0.isDerived && $0.tokens.contains(token) }
    return has(token, .endsInEr) && has(token, .long)
      && (isDerived || isInOtherBody(token)
        || token > sentence.lowerBound && has(token - 1, .article))
      && !has(token, .role)
  }

  /// Where an English role begins: "chief negotiator", "Defense Secretary".
  private func englishStart(_ role: Int) -> Int {
    var start = role
    while start > sentence.lowerBound, start > role - 3, has(start - 1, .word),
      !isInOtherPerson(start - 1), !has(start - 1, .englishStop),
      !has(start - 1, .article),
      has(start - 1, .capital) == has(role, .capital) || isFirstOfTitle(start - 1, role),
      !isInOtherBody(start - 1)
    {
      start -= 1
    }
    // "Foreign Ministry spokesman": capitals before a noun in small letters name its body.
    if !has(role, .capital) {
      var body = start
      while body > sentence.lowerBound, body > role - 4, has(body - 1, .word),
        has(body - 1, .capital),
        !isInOtherPerson(body - 1), !has(body - 1, .englishStop), !has(body - 1, .article),
        body - 1 > sentence.lowerBound || has(body - 1, .beginsTitle)
      {
        body -= 1
      }
      if body < start { return body }
    }
    if start == role { return role }
    if has(role, .capital) { return start }
    guard start > sentence.lowerBound else { return start }
    let isOrigin = others.contains { $0.isDerived && $0.tokens.contains(start - 1) }
    return has(start - 1, [.article, .owner]) || isOrigin || !has(start - 1, .word)
      ? start : role
  }

  /// "Cycling chief", "Secretary general": only the sentence gives the first word its capital.
  private func isFirstOfTitle(_ token: Int, _ role: Int) -> Bool {
    token == sentence.lowerBound && token + 1 == role && !has(role, .capital)
      && has(token, .beginsTitle) && !others.contains { $0.tokens.contains(token) }
  }

  /// "sein Bruder Tim": whose brother he is, the words do not say.
  private func isKinshipAlone(_ role: Range<Int>) -> Bool {
    guard let last = role.last, has(last, .kinship) else { return false }
    return !role.dropLast().contains { isInOtherPerson($0) || isInOtherBody($0) }
  }
}
