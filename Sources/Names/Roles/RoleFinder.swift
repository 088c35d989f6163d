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
        let wording = context.wording(of: tokens, text)
        result.append(
          RoleMention(
            document: document.number, mention: position, role: wording.nominative,
            key: BodyName.inflectionKey(text), gender: wording.gender, bytes: start..<end))
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
