/// Somebody's words as a report gives them.
public struct Quotation: Sendable, Hashable {
  /// How the words are given.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Word by word, between quotation marks.
    case direct
    /// In the reporter's words: in the subjunctive, in a "dass" clause, behind "laut" and the like.
    case indirect
  }

  /// Where the words stand, in UTF-8 bytes of the document's text; quotation marks belong to it.
  public let range: Range<Int>
  /// How the words are given.
  public let kind: Kind
  /// The words that say who spoke, in bytes of the document's text: a name, "der Sprecher", "er", an
  /// institution; nothing where the page does not say.
  public let speaker: Range<Int>?
  /// The word that introduces the quotation, "sagte" or "laut", in bytes of the document's text.
  public let verb: Range<Int>?
  /// The verb's infinitive, "mitteilen" for "teilte … mit"; nothing where another word introduces
  /// the quotation.
  public let infinitive: String?

  /// Creates a quotation.
  public init(
    range: Range<Int>, kind: Kind, speaker: Range<Int>? = nil, verb: Range<Int>? = nil,
    infinitive: String? = nil
  ) {
    self.range = range
    self.kind = kind
    self.speaker = speaker
    self.verb = verb
    self.infinitive = infinitive
  }
}

/// A name that somebody else found in the document, which helps to tell speakers from other nouns.
public struct NameHint: Sendable, Hashable {
  /// Where the name stands, in UTF-8 bytes of the document's text.
  public let range: Range<Int>
  /// Whether it names a person; otherwise it names a body, a place or a thing.
  public let isPerson: Bool

  /// Creates a hint.
  public init(range: Range<Int>, isPerson: Bool) {
    self.range = range
    self.isPerson = isPerson
  }
}
