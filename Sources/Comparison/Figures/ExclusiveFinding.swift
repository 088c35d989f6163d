/// Something that only one of the compared reports has.
public struct ExclusiveFinding: Sendable, Equatable {
  /// Why it is listed.
  public enum Reason: String, Sendable, CaseIterable {
    /// A number with what it counts that no other report has.
    case figure
    /// Two or more capitalised words in a row that no other report has: mostly names.
    case name
    /// A capitalised word that this report has several times and no other has.
    case word
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
