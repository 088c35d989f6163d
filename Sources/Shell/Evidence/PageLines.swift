import NewsCorpus

/// The lines of a page, as people count them.
struct PageLines {
  private let document: Document
  private let lines: TextLines

  /// Finds the lines of a document.
  ///
  /// - Complexity: O(bytes).
  init(_ document: Document) {
    self.document = document
    lines = TextLines(document.text)
  }

  /// The number of the line a byte stands in, from 1.
  func number(ofByte byte: Int) -> Int { lines.line(atByte: byte) }

  /// The text of a line without its end; nothing for a number that is no line.
  func text(ofLine number: Int) -> String? {
    lines.bytes(ofLine: number).map(document.string)
  }

  /// The lines around some others that are not blank, at most so many before and behind.
  func around(_ lines: ClosedRange<Int>, reach: Int) -> [(number: Int, text: String)] {
    func filled(_ numbers: some Sequence<Int>) -> [(number: Int, text: String)] {
      var found: [(number: Int, text: String)] = []
      for number in numbers where found.count < reach {
        if let text = text(ofLine: number), text.utf8.contains(where: { $0 > 0x20 }) {
          found.append((number, text))
        }
      }
      return found
    }
    let before = filled(stride(from: lines.lowerBound - 1, to: 0, by: -1))
    let behind = filled(stride(from: lines.upperBound + 1, through: self.lines.count, by: 1))
    let middle = lines.compactMap { number in text(ofLine: number).map { (number, $0) } }
    return before.reversed() + middle + behind
  }
}
