public import NewsCorpus

/// What a report says somebody is, at one place.
public struct RoleMention: Equatable, Sendable {
  /// The number of the report in its corpus.
  public let document: Int
  /// The position of the person's mention among the mentions that were given.
  public let mention: Int
  /// The role without article, in the nominative where that is certain: "Chef des Generalstabs".
  ///
  /// As it is inflected on the page it stands at ``bytes``.
  public let role: String
  /// The same for one role in every case: "Sondergesandter" and "Sondergesandten"; not for reading.
  public let key: String
  /// The gender the wording tells of, where it does.
  public let gender: Gender?
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
    var memory = RoleMemory()
    return roles(in: document, mentions: mentions, memory: &memory)
  }

  /// The roles in a report, with what is remembered from other reports of the same corpus.
  ///
  /// The roles are the same without it; with it a word that many reports share is looked at once.
  public func roles(
    in document: Document, mentions: [NameMention], memory: inout RoleMemory
  ) -> [RoleMention] {
    let corpus = document.corpus
    var result: [RoleMention] = []
    var sentence = 0..<0
    var facts: [WordFacts] = []
    for (position, mention) in mentions.enumerated()
    where mention.type == .person && !mention.isDerived {
      if !sentence.contains(mention.tokens.lowerBound) {
        sentence = corpus.tokens(ofSentence: corpus.sentence(ofToken: mention.tokens.lowerBound))
        facts = sentence.map { memory.facts(of: corpus.tokenForms[$0], in: corpus) }
      }
      let context = RoleContext(
        sentence: sentence, facts: facts, name: mention.tokens.clamped(to: sentence),
        others: RoleFinder.neighbours(of: position, in: mentions, within: sentence))
      for tokens in context.roles() {
        let start = corpus.byteRange(ofToken: tokens.lowerBound).lowerBound
        let end = corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound
        let key = RoleMemory.WordingKey(
          bytes: Array(document.text.buffer(start..<end)), head: context.head(of: tokens),
          article: tokens.lowerBound > sentence.lowerBound
            ? corpus.tokenForms[tokens.lowerBound - 1] : nil)
        let wording = memory.wording(for: key) { RoleFinder.wording(of: key, in: corpus) }
        result.append(
          RoleMention(
            document: document.number, mention: position, role: wording.role, key: wording.key,
            gender: wording.gender, bytes: start..<end))
      }
    }
    return result
  }

  private static func wording(
    of key: RoleMemory.WordingKey, in corpus: Corpus
  ) -> RoleMemory.Wording {
    let words = String(decoding: key.bytes, as: UTF8.self).split { $0.isWhitespace }
    let article = key.article.map { NameFolding.plain(corpus.vocabulary.text(of: $0)) }
    let wording = RoleWording(words.map(String.init), head: key.head, article: article ?? [])
    return RoleMemory.Wording(
      role: wording.nominative, key: BodyName.inflectionKey(words), gender: wording.gender)
  }

  /// The other mentions near one, as far as they stand in its sentence.
  private static func neighbours(
    of position: Int, in mentions: [NameMention], within sentence: Range<Int>
  ) -> [NameMention] {
    var first = position
    while first > 0, position - first < 8,
      sentence.contains(mentions[first - 1].tokens.lowerBound)
    {
      first -= 1
    }
    var end = position + 1
    while end < mentions.count, end - position < 9,
      sentence.contains(mentions[end].tokens.lowerBound)
    {
      end += 1
    }
    return Array(mentions[first..<position] + mentions[(position + 1)..<end])
  }
}
