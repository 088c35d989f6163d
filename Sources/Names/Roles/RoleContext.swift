import NewsCorpus

/// A name of a person in its sentence.
struct RoleContext {
  let corpus: Corpus
  let sentence: Range<Int>
  let name: Range<Int>
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

  /// The words of a role with what tells their case and gender.
  func wording(of role: Range<Int>, _ text: String) -> RoleWording {
    let words = text.split(separator: " ").map(String.init)
    let noun = role.first { isRole($0) && !isFollowedByRole($0, role) } ?? role.lowerBound
    let article = role.lowerBound > sentence.lowerBound ? plain(role.lowerBound - 1) : []
    // Marks such as brackets are tokens without a blank before them.
    let isWhole = role.prefix { $0 <= noun }.allSatisfy { isWord($0) }
    let isEnglish = isEnglishRole(noun) && !RoleNouns.heads.contains(plain(noun)[...])
    return RoleWording(
      words, head: isWhole && !isEnglish ? noun - role.lowerBound : -1, article: article)
  }

  /// "Vorsitzende Richterin": the last of several nouns says what somebody is.
  private func isFollowedByRole(_ token: Int, _ role: Range<Int>) -> Bool {
    token + 1 < role.upperBound && isRole(token + 1)
  }

  func text(_ token: Int) -> String { corpus.vocabulary.text(of: corpus.tokenForms[token]) }

  func plain(_ token: Int) -> [UInt8] { NameFolding.plain(text(token)) }

  func isCapitalised(_ token: Int) -> Bool {
    text(token).unicodeScalars.first?.properties.isUppercase ?? false
  }

  func isWord(_ token: Int) -> Bool {
    corpus.vocabulary.formClass(of: corpus.tokenForms[token]) != .punctuation
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
    isWord(token) && !isInOtherPerson(token) && RoleNouns.isRole(text(token))
  }

  func isEnglishRole(_ token: Int) -> Bool { RoleNouns.isEnglish(plain(token)) }

  /// A title within the tokens of the name: "General Grynkewich".
  private func title() -> Range<Int>? {
    let words = name.map { text($0) }
    let count = PersonName(words).titles.count
    guard count > 0, RoleNouns.isRole(words[count - 1]) else { return nil }
    return widened(name.lowerBound..<name.lowerBound + count)
  }

  /// A noun directly before the name, or a noun with what belongs to it.
  private func before() -> Range<Int>? {
    var end = name.lowerBound
    guard end > sentence.lowerBound else { return nil }
    // Academic titles stand between the role and the name: "Direktor Prof. Dr. Anna Beck".
    while end - 1 > sentence.lowerBound, isAcademic(end - 1) { end -= 1 }
    if isRole(end - 1) { return widened(end - 1..<end) }
    let hasComma = text(end - 1) == ","
    if hasComma {
      guard name.upperBound == sentence.upperBound || !isWord(name.upperBound) else { return nil }
      end -= 1
      if let role = nounBeforeComma(end) { return role }
    }
    return phrase(before: end)
  }

  /// "ein Sondergesandter, Karl Roth,", "Portugal's navy minister, …".
  private func nounBeforeComma(_ end: Int) -> Range<Int>? {
    guard end - 1 > sentence.lowerBound, isRole(end - 1) else { return nil }
    let role = widened(end - 1..<end)
    if role.count > 1 { return role }
    let before = plain(end - 2)
    // "die Sprecherin des Emirs": he is not who is meant.
    if before == RoleNouns.genitiveArticle, end - 3 >= sentence.lowerBound, isRole(end - 3) {
      return nil
    }
    return RoleNouns.articles.contains(before) || isAttribute(end - 2) ? role : nil
  }

  /// A longer role before the title that stands directly before the name.
  private func beforeTitle(_ title: Range<Int>) -> Range<Int>? {
    var end = title.lowerBound
    guard end - 1 > sentence.lowerBound, text(end - 1) == "," else { return nil }
    end -= 1
    if isRole(end - 1), RoleNouns.articles.contains(plain(end - 2)) {
      return widened(end - 1..<end)
    }
    return phrase(before: end)
  }

  private func isAcademic(_ token: Int) -> Bool {
    ["dr", "dr.", "prof", "prof."].contains(String(decoding: plain(token), as: UTF8.self))
  }

  /// "Sprecherin des Weißen Hauses" directly before a position.
  private func phrase(before end: Int) -> Range<Int>? {
    var token = end
    // "Verbands der Küstenschiffer (VdK)"
    if token - 3 > sentence.lowerBound, text(token - 1) == ")", text(token - 3) == "(" {
      token -= 3
    }
    guard token > sentence.lowerBound,
      isCapitalised(token - 1) || isInOtherBody(token - 1)
    else { return nil }
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
      guard isWord(token) else { return nil }
      if isRole(token), RoleNouns.links.contains(plain(token + 1)) {
        return widened(token..<end)
      }
      if isCapitalised(token) || isInOtherBody(token) {
        if isInOtherPerson(token) { return nil }
        continue
      }
      let word = plain(token)
      if RoleNouns.links.contains(word) { continue }
      // "Leiter der Genossenschaft Ostküste": the name of what the role belongs to.
      // An adjective of what the role belongs to stands directly before a capitalised word.
      guard [[0x65, 0x6E], [0x65, 0x72]].contains(Array(word.suffix(2))), isCapitalised(token + 1)
      else { return nil }
    }
    return nil
  }

  func isAttribute(_ token: Int) -> Bool {
    RoleNouns.attributes.contains(plain(token))
      || others.contains { $0.isDerived && $0.tokens.contains(token) }
  }

  /// Takes in the adjectives before a role, and the one whose relative somebody is.
  func widened(_ role: Range<Int>) -> Range<Int> {
    var start = role.lowerBound
    if start > sentence.lowerBound, isCapitalAttribute(start - 1) {
      return start - 1..<role.upperBound
    }
    while start > sentence.lowerBound, isAttribute(start - 1),
      !isCapitalised(start - 1) || start - 1 == sentence.lowerBound
        || isEnglishRole(role.upperBound - 1)
    {
      start -= 1
    }
    start = startOfCharge(start)
    if isEnglishRole(role.lowerBound) { start = min(start, englishStart(role.lowerBound)) }
    if start > sentence.lowerBound, start == role.lowerBound || isEnglishRole(role.lowerBound),
      let owner = others.first(where: { $0.tokens.upperBound == start && !$0.isDerived }),
      text(start - 1).hasSuffix("s"), owner.tokens.lowerBound >= sentence.lowerBound
    {
      start = owner.tokens.lowerBound
    }
    return start..<role.upperBound
  }

  /// Takes in what somebody answers for: "für das Heer zuständige Staatssekretär".
  private func startOfCharge(_ start: Int) -> Int {
    guard start < sentence.upperBound, plain(start).starts(with: RoleNouns.charged) else {
      return start
    }
    var token = start
    while token > sentence.lowerBound, start - token < 6, isWord(token - 1),
      !isInOtherPerson(token - 1)
    {
      token -= 1
      if RoleNouns.forWords.contains(plain(token)) { return token }
    }
    return start
  }

  /// "Osloer Forscherin", "Vorsitzende Richterin": capitalised words that are attributes.
  private func isCapitalAttribute(_ token: Int) -> Bool {
    guard isCapitalised(token), isWord(token), !isInOtherPerson(token) else { return false }
    let word = plain(token)
    if RoleNouns.capitalAttributes.contains(word) { return true }
    let isDerived = others.contains { $0.isDerived && $0.tokens.contains(token) }
    return word.suffix(2) == [0x65, 0x72] && word.count > 4
      && (isDerived || isInOtherBody(token)
        || token > sentence.lowerBound && RoleNouns.articles.contains(plain(token - 1)))
      && !RoleNouns.isRole(text(token))
  }

  /// Where an English role begins: "chief negotiator", "Defense Secretary".
  private func englishStart(_ role: Int) -> Int {
    var start = role
    while start > sentence.lowerBound, start > role - 3, isWord(start - 1),
      !isInOtherPerson(start - 1), !RoleNouns.englishStops.contains(plain(start - 1)),
      !RoleNouns.articles.contains(plain(start - 1)),
      isCapitalised(start - 1) == isCapitalised(role) || isFirstOfTitle(start - 1, role),
      !isInOtherBody(start - 1)
    {
      start -= 1
    }
    if start == role { return role }
    if isCapitalised(role) { return start }
    guard start > sentence.lowerBound else { return start }
    let before = plain(start - 1)
    let isOwner = before.suffix(2) == [0x27, 0x73]
    let isOrigin = others.contains { $0.isDerived && $0.tokens.contains(start - 1) }
    return RoleNouns.articles.contains(before) || isOwner || isOrigin || !isWord(start - 1)
      ? start : role
  }

  /// "Cycling chief", "Secretary general": only the sentence gives the first word its capital.
  private func isFirstOfTitle(_ token: Int, _ role: Int) -> Bool {
    let word = plain(token)
    return token == sentence.lowerBound && token + 1 == role && !isCapitalised(role)
      && word.count > 3 && word.suffix(2) != [0x6C, 0x79] && !RoleNouns.openings.contains(word)
      && !others.contains { $0.tokens.contains(token) }
  }

  /// "sein Bruder Tim": whose brother he is, the words do not say.
  private func isKinshipAlone(_ role: Range<Int>) -> Bool {
    guard let last = role.last, RoleNouns.kinship.contains(plain(last)) else { return false }
    return !role.dropLast().contains { isInOtherPerson($0) || isInOtherBody($0) }
  }
}
