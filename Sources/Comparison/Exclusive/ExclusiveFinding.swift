/// Something that only one of the compared reports has.
public struct ExclusiveFinding: Sendable, Equatable {
  /// Why it is listed.
  public enum Reason: String, Sendable, CaseIterable {
    /// A number with what it counts that no other report has.
    case figure
    /// A name, or capitalised words in a row, that no other report has.
    case name
    /// Words in quotation marks that no other report has, alike or in other words.
    case quotation
    /// A sentence of which no other report has more than a part.
    case statement
  }

  /// The number of the document in its corpus.
  public let document: Int
  /// Where it stands first, in bytes of the document's text.
  public let bytes: Range<Int>
  /// The number of its sentence in the corpus.
  public let sentence: Int
  /// Why it is listed.
  public let reason: Reason
  /// How often the report has it.
  public let mentions: Int
}
