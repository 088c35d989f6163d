/// One statement of which reports give different values.
public struct Disagreement: Sendable {
  /// What kind of value it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// How many, how much.
    case number
    /// When.
    case date
    /// Where.
    case place
    /// What somebody is.
    case role
  }

  /// How the values relate.
  public enum Status: String, Sendable, CaseIterable {
    /// They cannot all be true.
    case conflict
    /// They can: rounded, within the stated bound, or periods that overlap.
    case compatible
    /// Later reports give higher counts.
    case update
    /// One of the reports says that it corrects a value.
    case correction
  }

  /// What was understood.
  public enum Content: Sendable, Hashable {
    /// A number with its bound.
    case number(Quantity)
    /// A period as a TIMEX3 value, with its first and last minute since the start of 1970.
    case date(String, ClosedRange<Int>)
    /// A place or role as written.
    case words(String)
  }

  /// One report's value.
  public struct Value: Sendable {
    /// The number of the document in its corpus.
    public let document: Int
    /// Where the value stands, with its counted word, in bytes of the document's text.
    public let bytes: Range<Int>
    /// The number of its sentence in the corpus.
    public let sentence: Int
    /// What was understood.
    public let content: Content
  }

  /// Why two values are taken for one statement.
  public struct Tie: Sendable {
    /// The position of one value.
    public let first: Int
    /// The position of the other value.
    public let second: Int
    /// The related words of their sentences, "Bewohner = Einwohner", and how much each tells.
    public let words: [String]
    /// What the words add up to.
    public let shared: Double
    /// The part of the sentences that is shared, 0 to 1.
    public let share: Double
    /// What the values themselves say for or against one statement, by reason.
    public let reasons: [String]
    /// All together; ties below the threshold of their kind are not made.
    public let score: Double
  }

  /// What is counted, dated, placed or named, in the words of the first report.
  public let what: String
  /// What kind of value it is.
  public let kind: Kind
  /// How the values relate.
  public let status: Status
  /// The values, in order of publication and reading.
  public let values: [Value]
  /// Why they are taken for one statement.
  public let ties: [Tie]
  /// How sure it is that the values belong to one statement: the weakest of the strongest ties.
  public let score: Double
}
