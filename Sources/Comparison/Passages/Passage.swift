/// How the places of a passage resemble each other.
public enum PassageKind: String, Sendable, CaseIterable {
  /// The same words in the same order; case, accents and marks may differ.
  case verbatim
  /// The same text with words changed, dropped, added or moved.
  case edited
  /// The same words inside quotation marks, while the text around them differs.
  case quotation
}

/// One place where a passage stands.
public struct PassageSpan: Hashable, Sendable {
  /// The number of the document in its corpus.
  public let document: Int
  /// Where the place stands, in bytes of the document's text.
  public let bytes: Range<Int>
  /// The number of words and numbers, without those in zones that are not read.
  public let words: Int
}

/// A stretch of text that two or more reports share.
public struct Passage: Hashable, Sendable {
  /// How the places resemble each other.
  public let kind: PassageKind
  /// The mean share of equal words over all pairs of places, 0 to 1; 1 for verbatim passages.
  ///
  /// The share of two places is Dice's coefficient: twice the words they have in common by the
  /// words of both. A word that was moved inside its sentence is in common.
  public let similarity: Double
  /// The places, in order of publication (by date, undated ones last, then by document name).
  public let spans: [PassageSpan]

  /// The length of the longest place in words.
  public var words: Int { spans.lazy.map(\.words).max() ?? 0 }
  /// The numbers of the documents, ascending and without repetition.
  public var documents: [Int] { Set(spans.map(\.document)).sorted() }
}
