public import NewsCorpus

/// What a report says somebody is, at one place.
public struct RoleMention: Equatable, Sendable {
  /// The number of the report in its corpus.
  public let document: Int
  /// The position of the person's mention among the mentions that were given.
  public let mention: Int
  /// The role as it stands on the page, without article: "Chef des Generalstabs".
  public let role: String
  /// The same for one role in every case: "Sondergesandter" and "Sondergesandten"; not for reading.
  public let key: String
  /// Where the role stands, in UTF-8 bytes of the report's text.
  public let bytes: Range<Int>
}

/// Finds what people are from the words around their names.
///
/// Four forms are read: a noun before the name ("US-Sondergesandter Steve Witkoff"), a longer
/// phrase before it ("die Sprecherin des Weißen Hauses, Karoline Leavitt"), an apposition behind it
/// ("Rustem Umerow, Chef des …"), and "X ist Chef der …". The nouns are those of a list, also as the
/// end of compounds.
public struct RoleFinder: Sendable {
  /// Creates a finder.
  public init() {}

  /// The roles of people in a report, in reading order of the mentions.
  ///
  /// - Parameter mentions: the names of the report in reading order.
  /// - Complexity: O(tokens of the sentences with people).
  public func roles(in document: Document, mentions: [NameMention]) -> [RoleMention] {
    let corpus = document.corpus
    var result: [RoleMention] = []
    for (position, mention) in mentions.enumerated()
    where mention.type == .person && !mention.isDerived {
      let sentence = corpus.tokens(
        ofSentence: corpus.sentence(ofToken: mention.tokens.lowerBound))
      let context = RoleContext(
        corpus: corpus, sentence: sentence, name: mention.tokens.clamped(to: sentence),
        others: RoleFinder.neighbours(of: position, in: mentions, within: sentence))
      for tokens in context.roles() {
        let start = corpus.byteRange(ofToken: tokens.lowerBound).lowerBound
        let end = corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound
        let text = document.string(start..<end).split { $0.isWhitespace }.joined(separator: " ")
        result.append(
          RoleMention(
            document: document.number, mention: position, role: text,
            key: BodyName.inflectionKey(text), bytes: start..<end))
      }
    }
    return result
  }

  /// The other mentions near one, as far as they stand in its sentence.
  private static func neighbours(
    of position: Int, in mentions: [NameMention], within sentence: Range<Int>
  ) -> [NameMention] {
    let near = max(0, position - 8)..<min(mentions.count, position + 9)
    return near.filter { $0 != position }.map { mentions[$0] }
      .filter { sentence.contains($0.tokens.lowerBound) }
  }
}

/// A name of a person in its sentence.
private struct RoleContext {
  let corpus: Corpus
  let sentence: Range<Int>
  let name: Range<Int>
  let others: [NameMention]

  /// No role has more words.
  private static let longest = 16

  /// The tokens of the roles, without articles.
  func roles() -> [Range<Int>] {
    var roles: [Range<Int>] = []
    if let role = title() ?? before() { roles.append(role) }
    if let role = after() ?? copula() { roles.append(role) }
    return roles
  }

  private func text(_ token: Int) -> String { corpus.vocabulary.text(of: corpus.tokenForms[token]) }

  private func plain(_ token: Int) -> [UInt8] { NameFolding.plain(text(token)) }

  private func isCapitalised(_ token: Int) -> Bool {
    text(token).unicodeScalars.first?.properties.isUppercase ?? false
  }

  private func isWord(_ token: Int) -> Bool {
    corpus.vocabulary.formClass(of: corpus.tokenForms[token]) != .punctuation
  }

  /// Whether a token belongs to another person's name.
  private func isInOtherPerson(_ token: Int) -> Bool {
    others.contains { $0.type == .person && !$0.isDerived && $0.tokens.contains(token) }
  }

  /// Whether a token belongs to the name of an organisation or place.
  private func isInOtherBody(_ token: Int) -> Bool {
    others.contains { $0.type != .person && !$0.isDerived && $0.tokens.contains(token) }
  }

  private func isRole(_ token: Int) -> Bool {
    isWord(token) && !isInOtherPerson(token) && RoleNouns.isRole(text(token))
  }

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
      if end > sentence.lowerBound, isRole(end - 1), end - 1 > sentence.lowerBound,
        RoleNouns.articles.contains(plain(end - 2)) || isAttribute(end - 2)
      {
        return widened(end - 1..<end)
      }
    }
    return phrase(before: end)
  }

  private func isAcademic(_ token: Int) -> Bool {
    ["dr", "dr.", "prof", "prof."].contains(String(decoding: plain(token), as: UTF8.self))
  }

  /// "Sprecherin des Weißen Hauses" directly before a position.
  private func phrase(before end: Int) -> Range<Int>? {
    guard end > sentence.lowerBound, isCapitalised(end - 1), !isInOtherPerson(end - 1) else {
      return nil
    }
    var token = end - 1
    let first = max(sentence.lowerBound, end - RoleContext.longest)
    while token > first {
      token -= 1
      guard isWord(token) else { return nil }
      if isRole(token), RoleNouns.links.contains(plain(token + 1)) {
        return widened(token..<end)
      }
      if isCapitalised(token) {
        if isInOtherPerson(token) { return nil }
        continue
      }
      let word = plain(token)
      if RoleNouns.links.contains(word) { continue }
      // An adjective of what the role belongs to stands directly before a capitalised word.
      guard [[0x65, 0x6E], [0x65, 0x72]].contains(Array(word.suffix(2))), isCapitalised(token + 1)
      else { return nil }
    }
    return nil
  }

  /// "…, Chef des Nationalen Sicherheitsrats, …" behind the name.
  private func after() -> Range<Int>? {
    var token = name.upperBound
    guard token < sentence.upperBound, [",", "(", "–", "-"].contains(text(token)) else {
      return nil
    }
    let closing = text(token) == "(" ? ")" : ","
    token += 1
    return apposition(from: token, closing: closing, isClause: false)
  }

  /// "X ist seit Mai Chef der …"; only directly behind the name.
  private func copula() -> Range<Int>? {
    let token = name.upperBound
    guard token < sentence.upperBound, RoleNouns.copulas.contains(plain(token)) else { return nil }
    return apposition(from: token + 1, closing: ",", isClause: true)
  }

  private func apposition(from start: Int, closing: String, isClause: Bool) -> Range<Int>? {
    var token = start
    if token < sentence.upperBound, RoleNouns.articles.contains(plain(token)) { token += 1 }
    let first = token
    while token < sentence.upperBound, token < first + 4, !isRole(token) {
      // Only adjectives and names of bodies may stand before the noun.
      guard isWord(token), isAttribute(token) || isCapitalised(token) && !isInOtherPerson(token),
        !RoleNouns.articles.contains(plain(token))
      else { return nil }
      token += 1
    }
    guard token < sentence.upperBound, isRole(token) else { return nil }
    var end = token + 1
    // The title of the next person in a list.
    if end < sentence.upperBound, isCapitalised(end), isWord(end), !isInOtherBody(end) {
      return nil
    }
    while end < sentence.upperBound, end < first + RoleContext.longest, isWord(end),
      !isInOtherPerson(end)
    {
      let word = plain(end)
      if RoleNouns.copulas.contains(word) { break }
      if !isCapitalised(end), !RoleNouns.links.contains(word), !goesOn(end) { break }
      end += 1
    }
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

  /// Whether a small word is an adjective inside a phrase: a capitalised word follows.
  private func goesOn(_ token: Int) -> Bool {
    let word = plain(token)
    return token + 1 < sentence.upperBound && isCapitalised(token + 1)
      && (word.suffix(2) == [0x65, 0x6E] || word.suffix(2) == [0x65, 0x72]
        || word.suffix(2) == [0x65, 0x73])
  }

  private func isAttribute(_ token: Int) -> Bool {
    RoleNouns.attributes.contains(plain(token))
      || others.contains { $0.isDerived && $0.tokens.contains(token) }
  }

  /// Takes in the adjectives before a role, and the one whose relative somebody is.
  private func widened(_ role: Range<Int>) -> Range<Int> {
    var start = role.lowerBound
    while start > sentence.lowerBound, isAttribute(start - 1),
      !isCapitalised(start - 1) || start - 1 == sentence.lowerBound
    {
      start -= 1
    }
    if start > sentence.lowerBound, start == role.lowerBound,
      let owner = others.first(where: { $0.tokens.upperBound == start && !$0.isDerived }),
      text(start - 1).hasSuffix("s"), owner.tokens.lowerBound >= sentence.lowerBound
    {
      start = owner.tokens.lowerBound
    }
    return start..<role.upperBound
  }
}
