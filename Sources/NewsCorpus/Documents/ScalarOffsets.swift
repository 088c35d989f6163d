/// Turns byte offsets of one report into Unicode-scalar offsets, as results report them.
public struct ScalarOffsets: Sendable {
  /// The text that was counted: the report's, or that of the whole corpus.
  private let text: Column<UInt8>
  private let counts: ScalarCounts
  /// The bytes of the report in the text.
  private let bytes: Range<Int>
  /// The number of scalars before the report in the text.
  private let scalarsBefore: Int

  /// Prepares the text of a report.
  ///
  /// - Complexity: O(bytes); O(1) in a corpus that a snapshot brought.
  public init(_ document: Document) {
    if let counts = document.corpus.scalarCounts {
      self.counts = counts
      text = document.corpus.text
      bytes = document.textRange
      scalarsBefore = counts.scalar(atByte: bytes.lowerBound, of: text)
    } else {
      text = document.text
      counts = ScalarCounts(text)
      bytes = 0..<text.count
      scalarsBefore = 0
    }
  }

  /// The number of scalars before a byte; a byte inside a scalar counts that scalar.
  public func scalar(atByte byte: Int) -> Int {
    let byte = min(max(byte, 0), bytes.count)
    return counts.scalar(atByte: bytes.lowerBound + byte, of: text) - scalarsBefore
  }

  /// The scalar range of a byte range.
  public func scalars(_ bytes: Range<Int>) -> Range<Int> {
    let start = scalar(atByte: bytes.lowerBound)
    return start..<max(start, scalar(atByte: bytes.upperBound))
  }
}
