import NewsCorpus

/// The lines of a page, as people count them.
struct PageLines {
  private let document: Document
  /// Where each line begins, in bytes.
  private let starts: [Int]

  /// Finds the lines of a document.
  ///
  /// - Complexity: O(bytes).
  init(_ document: Document) {
    self.document = document
    var starts = [0]
    document.text.withSpan { bytes in
      for position in bytes.indices where bytes[position] == 0x0A { starts.append(position + 1) }
    }
    self.starts = starts
  }

  /// The number of the line a byte stands in, from 1.
  func number(ofByte byte: Int) -> Int { max(1, starts.partitioningPoint { $0 > byte }) }

  /// The text of a line without its end; nothing for a number that is no line.
  func text(ofLine number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = starts.indices.contains(number) ? starts[number] - 1 : document.text.count
    return document.string(starts[number - 1]..<max(starts[number - 1], end))
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
    let behind = filled(stride(from: lines.upperBound + 1, through: starts.count, by: 1))
    let middle = lines.compactMap { number in text(ofLine: number).map { (number, $0) } }
    return before.reversed() + middle + behind
  }
}

extension Array {
  /// The first position whose element meets a condition that holds for all later ones too.
  fileprivate func partitioningPoint(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
