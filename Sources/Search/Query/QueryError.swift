/// Why a pattern cannot be read: what is wrong, where, and what would work.
public struct QueryError: Error, Sendable, Hashable {
  /// What is wrong, in lower case.
  public var message: String
  /// The part of the pattern that is meant, in Unicode scalars.
  public var range: Range<Int>
  /// What would work, where that is known.
  public var advice: String?

  /// Creates an error.
  public init(_ message: String, at range: Range<Int>, advice: String? = nil) {
    self.message = message
    self.range = range
    self.advice = advice
  }
}
