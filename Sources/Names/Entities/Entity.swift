/// A person, organisation or place with all its spellings.
public struct Entity: Sendable {
  /// One spelling of an entity.
  public struct Alias: Sendable, Equatable {
    /// The words as they stand on the page, white space as single blanks.
    public let text: String
    /// How often they stand so.
    public let mentions: Int

    /// Creates a spelling.
    public init(text: String, mentions: Int) {
      self.text = text
      self.mentions = mentions
    }
  }

  /// The usual name: the most frequent full form, not a genitive.
  public let name: String
  /// What it is.
  public let type: NameType
  /// The spellings, most frequent first, then by text.
  public let aliases: [Alias]
  /// Where it is named, in reading order of the corpus.
  public let mentions: [NameMention]
  /// Words made from its name ("russisch", "US-Seite"), in reading order of the corpus.
  public let derived: [NameMention]

  /// The reports that name it, ascending.
  public var documents: [Int] {
    var documents: [Int] = []
    for mention in mentions where documents.last != mention.document {
      documents.append(mention.document)
    }
    return documents
  }
}
