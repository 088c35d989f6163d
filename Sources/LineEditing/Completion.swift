/// What the Tab key may put into the line.
public struct Completion: Equatable, Sendable {
  /// One possible continuation.
  public struct Candidate: Equatable, Sendable {
    /// What the list shows.
    public var display: String
    /// What goes into the line, already quoted as the command language wants it.
    public var insertion: String
    /// Whether the word is finished by it, so that a blank follows.
    public var isFinal: Bool

    /// Creates a candidate; `display` must already be safe to show.
    public init(display: String, insertion: String, isFinal: Bool) {
      self.display = display
      self.insertion = insertion
      self.isFinal = isFinal
    }
  }

  /// The continuations, in the order in which the list shows them.
  public var candidates: [Candidate]

  /// The part of the line they replace, counted in Unicode scalars.
  public var replacing: Range<Int>

  /// Creates a completion; a range beyond the line is cut to it.
  public init(candidates: [Candidate], replacing: Range<Int>) {
    self.candidates = candidates
    self.replacing = replacing
  }

  /// A change of the line.
  struct Edit: Equatable {
    var range: Range<Int>
    var insertion: String
  }

  /// The change the first Tab makes, or nil if it can add nothing.
  ///
  /// One candidate goes in whole, several as far as they agree. Nothing that was typed is ever
  /// shortened: candidates may differ from it, for example in case.
  func edit(of line: [Unicode.Scalar]) -> Edit? {
    let range = replacing.clamped(to: 0..<line.count)
    let typed = String(String.UnicodeScalarView(line[range]))
    guard let first = candidates.first else { return nil }
    var insertion = first.insertion
    if candidates.count == 1 {
      let blankFollows = range.upperBound < line.count && line[range.upperBound] == " "
      if first.isFinal && !blankFollows { insertion += " " }
    } else {
      for candidate in candidates.dropFirst() {
        insertion = Self.commonPrefix(insertion, candidate.insertion)
      }
      guard insertion.unicodeScalars.count >= typed.unicodeScalars.count else { return nil }
    }
    guard !insertion.utf8.elementsEqual(typed.utf8) else { return nil }
    return Edit(range: range, insertion: insertion)
  }

  /// The longest text both begin with; no character is split from its accents.
  static func commonPrefix(_ first: String, _ second: String) -> String {
    var end = first.startIndex
    var other = second.startIndex
    while end < first.endIndex, other < second.endIndex,
      first[end].utf8.elementsEqual(second[other].utf8)
    {
      end = first.index(after: end)
      other = second.index(after: other)
    }
    return String(first[..<end])
  }
}
