/// The lines of a text, numbered from 1 as editors do.
public struct TextLines: Sendable {
  /// The first byte of each line.
  private let starts: [Int]
  private let length: Int

  /// Finds the lines of a text; the one behind a last line end is empty and counts too.
  ///
  /// - Complexity: O(bytes).
  public init(_ text: Column<UInt8>) {
    var starts = [0]
    text.withSpan { bytes in
      for position in bytes.indices where bytes[position] == 0x0A { starts.append(position + 1) }
    }
    self.starts = starts
    length = text.count
  }

  /// The number of lines, at least 1.
  public var count: Int { starts.count }

  /// The bytes of a line without its line end; nothing where there is no such line.
  public func bytes(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    return starts[line - 1]..<(line < starts.count ? starts[line] - 1 : length)
  }

  /// The line a byte stands in.
  ///
  /// - Complexity: O(log lines).
  public func line(atByte byte: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] > byte { high = middle } else { low = middle + 1 }
    }
    return max(1, low)
  }
}

extension Document {
  /// Zones as they are when whole lines of the page are of another kind.
  ///
  /// A zone that goes on in other lines is cut; what stands in one of the lines becomes one zone.
  ///
  /// - Parameters:
  ///   - zones: zones of this page, in order.
  ///   - numbers: the numbers of the lines, from 1; what is no line is passed over.
  /// - Complexity: O(bytes + lines · numbers).
  public func marking(
    _ zones: [Zone], in numbers: [ClosedRange<Int>], as kind: ZoneKind
  ) -> [Zone] {
    let lines = TextLines(text)
    var marked: [Zone] = []
    /// The line in which the last zone ends, where that zone is one of the marked.
    var openLine: Int?
    for zone in zones {
      for piece in pieces(of: zone, lines, numbers) {
        guard piece.isMarked else {
          marked.append(Zone(range: piece.bytes, kind: zone.kind))
          openLine = nil
          continue
        }
        if openLine == lines.line(atByte: piece.bytes.lowerBound), let last = marked.popLast() {
          marked.append(
            Zone(range: last.range.lowerBound..<piece.bytes.upperBound, kind: kind))
        } else {
          marked.append(Zone(range: piece.bytes, kind: kind))
        }
        openLine = lines.line(atByte: piece.bytes.upperBound - 1)
      }
    }
    return marked
  }

  /// The parts of a zone inside and outside of some lines, without white space at their ends.
  private func pieces(
    of zone: Zone, _ lines: TextLines, _ numbers: [ClosedRange<Int>]
  ) -> [(bytes: Range<Int>, isMarked: Bool)] {
    var pieces: [(bytes: Range<Int>, isMarked: Bool)] = []
    guard !zone.range.isEmpty else { return pieces }
    let last = lines.line(atByte: zone.range.upperBound - 1)
    for line in lines.line(atByte: zone.range.lowerBound)...last {
      let part = (lines.bytes(ofLine: line) ?? 0..<0).clamped(to: zone.range)
      let bytes = trimmed(part)
      if bytes.isEmpty { continue }
      let isMarked = numbers.contains { $0.contains(line) }
      if let piece = pieces.last, piece.isMarked == isMarked {
        pieces[pieces.count - 1].bytes = piece.bytes.lowerBound..<bytes.upperBound
      } else {
        pieces.append((bytes, isMarked))
      }
    }
    return pieces
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    text.withSpan { bytes in
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, bytes[start] <= 0x20 { start += 1 }
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      return start..<end
    }
  }
}
