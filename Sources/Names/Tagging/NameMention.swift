/// A place in a report where a name stands.
public struct NameMention: Equatable, Sendable {
  /// The number of the report in its corpus.
  public var document: Int
  /// Where the name stands, in UTF-8 bytes of the report's text.
  public var bytes: Range<Int>
  /// The tokens of the name, numbered in the corpus.
  public var tokens: Range<Int>
  /// What the name names.
  public var type: NameType
  /// Whether the token is only made from a name: "russisch", "US-Seite", "Trump-Regierung".
  public var isDerived: Bool

  /// Creates a mention.
  public init(
    document: Int, bytes: Range<Int>, tokens: Range<Int>, type: NameType, isDerived: Bool
  ) {
    self.document = document
    self.bytes = bytes
    self.tokens = tokens
    self.type = type
    self.isDerived = isDerived
  }
}
