/// A message for people: what is wrong, where, and what would work.
public struct Diagnostic: Error, Sendable, Equatable {
  /// How serious a diagnostic is.
  public enum Severity: String, Sendable, Equatable {
    /// The command or script cannot be run, or has failed.
    case error
    /// Something was left out or looks odd; the work goes on.
    case warning
    /// An explanation.
    case note
  }

  /// The place a diagnostic points at, with the line it stands in.
  public struct Place: Sendable, Equatable {
    /// The name of the source as shown.
    public let sourceName: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in Unicode scalars, counted from 1.
    public let column: Int
    /// How many Unicode scalars of the line are meant; at least 1.
    public let length: Int
    /// The line, or of a long line the part around the place, with `…` where it was cut.
    public let lineText: String
    /// Where the place begins in `lineText`, in Unicode scalars from 0.
    public let lineOffset: Int
  }

  /// How serious it is.
  public var severity: Severity
  /// What is wrong, in lower case and without a final stop.
  public var message: String
  /// Where it is, if it has a place in a text.
  public var place: Place?
  /// What would work, such as "did you mean `compare`?" or "try: docs 3".
  public var advice: String?

  /// Creates a diagnostic without a place.
  public init(_ message: String, severity: Severity = .error, advice: String? = nil) {
    self.severity = severity
    self.message = message
    self.place = nil
    self.advice = advice
  }

  /// Creates a diagnostic that points at a range of a source.
  ///
  /// - Parameters:
  ///   - range: what is meant; clamped to the source, and underlined up to the end of its first line.
  ///   - source: the text the range belongs to.
  ///   - message: what is wrong, in lower case.
  ///   - severity: how serious it is.
  ///   - advice: what would work, where that is known.
  public init(
    at range: SourceRange, in source: SourceText, _ message: String, severity: Severity = .error,
    advice: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.place = Place(of: range, in: source)
    self.advice = advice
  }
}

extension Diagnostic.Place {
  /// The longest line shown whole, in Unicode scalars.
  private static let longestLine = 160

  init(of range: SourceRange, in source: SourceText) {
    let start = min(max(range.lowerBound, 0), source.count)
    let position = source.position(at: start)
    let line = source.range(ofLine: position.line)
    let end = min(range.upperBound, line.upperBound)

    sourceName = source.name
    self.line = position.line
    column = position.column
    length = max(1, end - start)

    if line.count <= Self.longestLine {
      lineText = source.text(in: line)
      lineOffset = start - line.lowerBound
    } else {
      let before = Self.longestLine / 2
      let lowest = line.upperBound - Self.longestLine
      let from = max(line.lowerBound, min(start - before, lowest))
      let to = from + Self.longestLine
      let leading = from > line.lowerBound ? "…" : ""
      let trailing = to < line.upperBound ? "…" : ""
      lineText = leading + source.text(in: from..<to) + trailing
      lineOffset = start - from + leading.unicodeScalars.count
    }
  }
}
