import NewsCorpus

/// The lines of a page that are not blank, with what can be counted in them.
struct PageLines {
  /// The lines in order; those of a paragraph that was broken at a fixed width are one.
  private(set) var lines: [LineFeatures] = []

  /// Cuts a text into lines and counts.
  ///
  /// - Parameters:
  ///   - patterns: the shapes that lines of the text may have.
  ///   - markup: what markup says about each line of the text, or nothing.
  /// - Complexity: O(bytes).
  init(_ patterns: LinePatterns, markup: [LineMarkup]) throws(CancellationError) {
    let text = patterns.text
    let (ranges, numbers) = try PageLines.ranges(of: text)
    let joins = markup.isEmpty ? PageLines.joins(text, ranges, numbers) : []
    let found = Found(
      patterns: patterns, markup: markup, ranges: ranges, numbers: numbers, joins: joins)
    lines = try Blocks.map(found.blocks) { found.write(linesOf: $0, to: $1) }
  }

  /// The lines that are not blank, trimmed, and their numbers in the text.
  private static func ranges(
    of text: [UInt8]
  ) throws(CancellationError) -> (ranges: [Range<Int>], numbers: [Int]) {
    var ranges: [Range<Int>] = []
    var numbers: [Int] = []
    // About as many as there are, so that they are not moved again and again.
    ranges.reserveCapacity(text.count / 128 + 8)
    numbers.reserveCapacity(text.count / 128 + 8)
    var start = 0
    var number = 0
    while start < text.count {
      if number & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      let end = text.position(of: 0x0A, from: start) ?? text.count
      let range = text.trimmedRange(start..<end)
      if !range.isEmpty {
        ranges.append(range)
        numbers.append(number)
      }
      start = end + 1
      number += 1
    }
    return (ranges, numbers)
  }

  /// A heading's range without the marks of Markdown.
  fileprivate static func withoutMarks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, text[start] == 0x23 { start += 1 }
    guard start > range.lowerBound, start < range.upperBound, text[start] == 0x20 else {
      return range
    }
    while start < range.upperBound, text[start] == 0x20 { start += 1 }
    return start..<range.upperBound
  }

  /// Whether each line goes on in the next, as in paragraphs broken at a fixed width: every line
  /// of such a paragraph is so long that the next line's first word would not have fitted.
  private static func joins(_ text: [UInt8], _ ranges: [Range<Int>], _ numbers: [Int]) -> [Bool] {
    var joins = Array(repeating: false, count: ranges.count)
    var others: [Range<Int>] = []
    var (broken, width) = (0, 0)
    var start = 0
    while start < ranges.count {
      var end = start + 1
      while end < ranges.count, numbers[end] == numbers[end - 1] + 1 { end += 1 }
      if end - start >= 2, let own = widthOfBroken(text, ranges[start..<end]) {
        for position in start..<end - 1 { joins[position] = true }
        (broken, width) = (broken + 1, max(width, own))
      } else if end - start >= 2 {
        others.append(start..<end)
      }
      start = end
    }
    // A page that breaks its paragraphs at a width, of which the longest line may miss some characters,
    // breaks those too that by themselves say little; longer lines are paragraphs of their own.
    guard broken >= 2 else { return joins }
    for paragraph in others
    where ranges[paragraph].allSatisfy({
      $0.count <= 2 * width && text.characters(in: $0) <= width + 8
    }) && isFilled(text, ranges[paragraph], width) {
      for position in paragraph.dropLast() { joins[position] = true }
    }
    return joins
  }

  /// The width at which a paragraph is broken, in characters, or nothing if it is not.
  private static func widthOfBroken(_ text: [UInt8], _ lines: ArraySlice<Range<Int>>) -> Int? {
    // Characters of German and Russian have two bytes at most, and most lines are longer than that.
    guard lines.allSatisfy({ $0.count <= 220 }) else { return nil }
    let width = lines.reduce(0) { max($0, text.characters(in: $1)) }
    guard (45...110).contains(width), isFilled(text, lines, width) else { return nil }
    let open = lines.dropLast().count { line in
      ![0x2E, 0x21, 0x3F, 0x3A, 0x29].contains(text[line.upperBound - 1])
    }
    let small = lines.dropFirst().count { (0x61...0x7A).contains(text[$0.lowerBound]) }
    return open > 0 && small > 0 && (lines.count > 2 || small == 1) ? width : nil
  }

  /// Whether every line of a paragraph but the last is so long that no word of the next would have
  /// fitted.
  private static func isFilled(
    _ text: [UInt8], _ lines: ArraySlice<Range<Int>>, _ width: Int
  ) -> Bool {
    zip(lines, lines.dropFirst()).allSatisfy { line, next in
      let word = text[next].firstIndex(of: 0x20) ?? next.upperBound
      return text.characters(in: line) + 1 + text.characters(in: next.lowerBound..<word) > width
    }
  }
}

extension [UInt8] {
  /// How many characters of UTF-8 begin in a stretch.
  fileprivate func characters(in range: Range<Int>) -> Int {
    self[range].count { $0 & 0xC0 != 0x80 }
  }
}

/// Where the lines of a page stand, before anything is counted in them.
private struct Found: Sendable {
  let patterns: LinePatterns
  let markup: [LineMarkup]
  /// The lines that are not blank, trimmed.
  let ranges: [Range<Int>]
  /// Their numbers in the text.
  let numbers: [Int]
  /// Whether each goes on in the next; empty where none does.
  let joins: [Bool]

  /// How many lines are looked at in one go.
  private static let blockSize = 1 << 12

  /// The positions of the lines, cut where none goes on.
  var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    while start < ranges.count {
      var end = min(start + Found.blockSize, ranges.count)
      while end < ranges.count, !joins.isEmpty, joins[end - 1] { end += 1 }
      blocks.append(start..<end)
      start = end
    }
    return blocks
  }

  /// Writes the lines of a block.
  ///
  /// - Returns: how many these are.
  func write(linesOf block: Range<Int>, to lines: UnsafeMutablePointer<LineFeatures>) -> Int {
    patterns.text.withUnsafeBufferPointer { bytes in
      LineScan.withScan(of: bytes) { write(linesOf: block, to: lines, &$0) }
    }
  }

  private func write(
    linesOf block: Range<Int>, to lines: UnsafeMutablePointer<LineFeatures>, _ scan: inout LineScan
  ) -> Int {
    var count = 0
    var next = block.lowerBound
    while next < block.upperBound {
      let first = next
      while !joins.isEmpty, next + 1 < block.upperBound, joins[next] { next += 1 }
      var range = ranges[first].lowerBound..<ranges[next].upperBound
      if numbers[first] < markup.count, markup[numbers[first]].contains(.heading) {
        range = PageLines.withoutMarks(scan.text, range)
      }
      var line = LineFeatures(&scan, range)
      patterns.look(forDatesIn: &line)
      line.isAfterBlank = first == 0 || numbers[first] > numbers[first - 1] + 1
      line.isBeforeBlank = next + 1 == ranges.count || numbers[next + 1] > numbers[next] + 1
      if numbers[first] < markup.count { line.markup = markup[numbers[first]] }
      lines[count] = line
      count += 1
      next += 1
    }
    return count
  }
}

extension [UInt8] {
  /// A range without the blanks, control characters, no-break spaces and byte-order marks at its
  /// ends.
  func trimmedRange(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if self[start] <= 0x20 {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else if start + 2 < end, self[start] == 0xEF, self[start + 1] == 0xBB,
        self[start + 2] == 0xBF
      {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}
