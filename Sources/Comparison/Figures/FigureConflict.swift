/// A figure of which reports give different values.
public struct FigureConflict: Sendable, Equatable {
  /// How the values relate.
  public enum Status: String, Sendable, CaseIterable {
    /// They cannot all be true.
    case conflict
    /// They can: rounded, or within the stated bound.
    case compatible
    /// Later reports give higher values.
    case update
    /// One of the reports says that it corrects a figure.
    case correction
  }

  /// One report's value.
  public struct Value: Sendable, Equatable {
    /// The number of the document in its corpus.
    public let document: Int
    /// Where the figure stands with its counted word, in bytes of the document's text.
    public let bytes: Range<Int>
    /// The number of its sentence in the corpus.
    public let sentence: Int
    /// The value as stated.
    public let quantity: Quantity
  }

  /// What is counted, in the words of the first report.
  public let what: String
  /// How the values relate.
  public let status: Status
  /// The values, in order of publication and reading.
  public let values: [Value]
}
