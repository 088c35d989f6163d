/// A search pattern as written; what it means is for its own parser to say.
public struct Pattern: Sendable {
  enum Segment: Sendable, Equatable {
    case text(SourceRange)
    case blank(SourceRange)
    case variable(Word.Variable)
  }

  /// Where it stands.
  public let range: SourceRange
  /// The text it was read from.
  public let source: SourceText
  let segments: [Segment]

  /// The pattern as written; a `\` that continues a line is a blank.
  public var text: String {
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let range): text += source.text(in: range)
      case .blank: text += " "
      case .variable(let variable): text += source.text(in: variable.range)
      }
    }
    return text
  }

  /// Whether it contains a variable to be replaced.
  public var hasVariables: Bool {
    segments.contains { if case .variable = $0 { true } else { false } }
  }

  /// Returns the pattern with its variables replaced.
  ///
  /// A variable is replaced outside quotes, `/…/`, `[…]` and `<…>`; its value is read as a part of
  /// the pattern. `$@` gives all arguments with blanks between them.
  ///
  /// - Throws: a diagnostic at the variable that has no value.
  public func expanded(with lookup: VariableLookup) throws(Diagnostic) -> ExpandedPattern {
    var text = ""
    var origins: [ExpandedPattern.Piece] = []
    var start = 0
    for segment in segments {
      let piece: String
      let range: SourceRange
      switch segment {
      case .text(let written):
        piece = source.text(in: written)
        range = written
      case .blank(let written):
        piece = " "
        range = written
      case .variable(let variable):
        let value = try Word.value(
          of: variable.name, at: variable.range, in: source, with: lookup)
        piece = value.words.joined(separator: " ")
        range = variable.range
      }
      let count = piece.unicodeScalars.count
      origins.append(.init(start: start, count: count, range: range))
      start += count
      text += piece
    }
    return ExpandedPattern(text: text, pattern: self, pieces: origins)
  }

  /// The pattern as if it held no variables; for checks of patterns without any.
  var unexpanded: ExpandedPattern? {
    guard !hasVariables else { return nil }
    return try? expanded(with: { _ in nil })
  }
}

/// A pattern whose variables have been replaced.
public struct ExpandedPattern: Sendable {
  struct Piece: Sendable {
    let start: Int
    let count: Int
    let range: SourceRange
  }

  /// The text for the pattern's own parser.
  public let text: String
  /// The pattern it was made from.
  public let pattern: Pattern
  let pieces: [Piece]

  /// Returns where a range of the text stands in the source.
  ///
  /// - Parameter range: Unicode scalar offsets into `text`.
  public func sourceRange(of range: Range<Int>) -> SourceRange {
    let low = offset(of: range.lowerBound)
    let last = offset(of: max(range.upperBound - 1, range.lowerBound))
    return low.lowerBound..<max(low.upperBound, last.upperBound)
  }

  /// Returns an error that points into the pattern.
  public func error(_ problem: ValueProblem) -> Diagnostic {
    let range = problem.range.map(sourceRange(of:)) ?? pattern.range
    return Diagnostic(at: range, in: pattern.source, problem.message, advice: problem.advice)
  }

  private func offset(of position: Int) -> SourceRange {
    for piece in pieces where position >= piece.start && position < piece.start + piece.count {
      guard piece.count == piece.range.count else { return piece.range }
      let place = piece.range.lowerBound + position - piece.start
      return place..<place + 1
    }
    return position < 0
      ? pattern.range.lowerBound..<pattern.range.lowerBound + 1
      : max(pattern.range.lowerBound, pattern.range.upperBound - 1)..<pattern.range.upperBound
  }
}
