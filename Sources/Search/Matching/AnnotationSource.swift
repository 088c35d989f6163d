public import NewsCorpus

/// The two kinds of annotation that patterns can ask for.
public enum AnnotationKind: Hashable, Sendable {
  /// Names of persons, organisations and places.
  case name
  /// Time expressions.
  case time
}

/// A stretch of tokens that was recognised as a name or a time expression.
public struct Annotation: Hashable, Sendable {
  /// The tokens, numbered in the corpus.
  public var tokens: Range<Int>
  /// The type in capitals: `PER`, `ORG`, `LOC`, `MISC`, `DATE`, `TIME`, `DURATION`, `SET`.
  public var type: String
  /// What it means: for a name the names of its entity, for a time expression its TIMEX3 value.
  public var labels: [String]
  /// The first and last day of a time expression, where the calendar can tell.
  public var days: ClosedRange<CivilDate>?

  /// Creates an annotation.
  public init(
    tokens: Range<Int>, type: String, labels: [String], days: ClosedRange<CivilDate>? = nil
  ) {
    self.tokens = tokens
    self.type = type
    self.labels = labels
    self.days = days
  }
}

/// Where a search gets names and time expressions from.
///
/// A source is asked for a document only when a pattern needs it.
public protocol AnnotationSource {
  /// The annotations of a kind in a document; in any order, overlapping ones are left out.
  func annotations(_ kind: AnnotationKind, inDocument number: Int) throws -> [Annotation]
}

/// A source without annotations, for patterns that ask for none.
public struct NoAnnotations: AnnotationSource, Sendable {
  /// Creates the source.
  public init() {}

  /// No annotations.
  public func annotations(_ kind: AnnotationKind, inDocument number: Int) -> [Annotation] { [] }
}
