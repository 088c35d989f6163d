public import NewsCorpus

/// A report with the names and times that were found in it, as corpus formats carry them.
public struct AnnotatedDocument: Sendable {
  /// What a stretch of text is.
  public enum Kind: Sendable, Equatable {
    /// A name: its type (`PER`, `ORG`, `LOC`, `MISC`) and the entity it belongs to.
    case name(type: String, entity: String)
    /// A time expression: its TIMEX3 type and value, and the days it covers where they are known.
    case time(type: String, value: String, bounds: ClosedRange<CivilDate>?)
  }

  /// A stretch of text with a meaning.
  public struct Mark: Sendable, Equatable {
    /// Where it stands, in UTF-8 bytes of the document's text.
    public let bytes: Range<Int>
    /// What it is.
    public let kind: Kind

    /// Creates a mark.
    public init(bytes: Range<Int>, kind: Kind) {
      self.bytes = bytes
      self.kind = kind
    }
  }

  /// The report.
  public let document: Document
  /// What was found, in reading order; marks that overlap an earlier one are left out.
  public let marks: [Mark]

  /// Puts marks in order; of two that overlap the one that begins first stays, of those that begin
  /// together the longer.
  public init(_ document: Document, marks: [Mark]) {
    self.document = document
    let sorted = marks.enumerated().sorted { left, right in
      let (a, b) = (left.element.bytes, right.element.bytes)
      return (a.lowerBound, -a.upperBound, left.offset)
        < (b.lowerBound, -b.upperBound, right.offset)
    }
    var kept: [Mark] = []
    for (_, mark) in sorted where !mark.bytes.isEmpty {
      if let last = kept.last, last.bytes.upperBound > mark.bytes.lowerBound { continue }
      kept.append(mark)
    }
    self.marks = kept
  }

  /// The pieces of a stretch in order, each with its mark; a mark that is cut by the stretch's ends
  /// is none.
  func pieces(of range: Range<Int>) -> [(bytes: Range<Int>, mark: Mark?)] {
    var pieces: [(bytes: Range<Int>, mark: Mark?)] = []
    var position = range.lowerBound
    for mark in marks(in: range) {
      if position < mark.bytes.lowerBound { pieces.append((position..<mark.bytes.lowerBound, nil)) }
      pieces.append((mark.bytes, mark))
      position = mark.bytes.upperBound
    }
    if position < range.upperBound { pieces.append((position..<range.upperBound, nil)) }
    return pieces
  }

  /// The marks that lie inside a stretch.
  private func marks(in range: Range<Int>) -> [Mark] {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].bytes.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(marks[low...].prefix { $0.bytes.upperBound <= range.upperBound })
  }
}
