/// Which of the lines that may be a headline the page says again.
struct RepeatedLines {
  private var counts: [UInt64: Int] = [:]
  private var behindLetters: Set<Int> = []

  /// How many of the lines that end alike are looked for behind other letters, so that it takes no
  /// time without bounds on a page where thousands do; the others are only looked for as they are.
  private static let limit = 8
  /// How long a line is, in bytes, that is looked for behind other letters.
  private static let shortest = 16
  /// How many bytes may stand before it.
  private static let mostLetters = 12

  /// Looks for the lines at some positions in the whole page, in time linear in its lines.
  init(of positions: [Int], in lines: [LineFeatures], _ text: [UInt8]) {
    var endings: [UInt64: [Int]] = [:]
    // A bit for each line looked for: most lines of a report are told by it.
    var bits: UInt64 = 0
    var longest = 0
    for position in positions {
      let line = lines[position]
      counts[line.hash] = 0
      bits |= RepeatedLines.bit(line.hash)
      longest = max(longest, line.range.count + RepeatedLines.mostLetters)
      guard let ending = RepeatedLines.ending(line, text) else { continue }
      if endings[ending, default: []].count < RepeatedLines.limit {
        endings[ending, default: []].append(position)
      }
      bits |= RepeatedLines.bit(ending)
    }
    for line in lines {
      if RepeatedLines.bit(line.hash) & bits != 0 { counts[line.hash]? += 1 }
      guard line.range.count <= longest, let ending = RepeatedLines.ending(line, text),
        RepeatedLines.bit(ending) & bits != 0
      else { continue }
      for position in endings[ending] ?? []
      where RepeatedLines.isBehindLetters(lines[position], line, text) {
        behindLetters.insert(position)
      }
    }
  }

  /// Whether the line at one of the positions looked for is said again.
  func contains(_ line: LineFeatures, at position: Int) -> Bool {
    counts[line.hash, default: 0] > 1 || behindLetters.contains(position)
  }

  /// Whether a line says a headline again, alone or behind a few letters: "Seite 1: …".
  static func says(_ headline: LineFeatures, again line: LineFeatures, _ text: [UInt8]) -> Bool {
    line.hash == headline.hash || isBehindLetters(headline, line, text)
  }

  private static func isBehindLetters(
    _ headline: LineFeatures, _ line: LineFeatures, _ text: [UInt8]
  ) -> Bool {
    let (count, own) = (line.range.count, headline.range)
    return own.count >= shortest && count > own.count && count <= own.count + mostLetters
      && line.last == headline.last && text[line.range].suffix(own.count).elementsEqual(text[own])
  }

  /// The last eight bytes of a line that is long enough.
  private static func ending(_ line: LineFeatures, _ text: [UInt8]) -> UInt64? {
    guard line.range.count >= shortest else { return nil }
    return text.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: line.range.upperBound - 8, as: UInt64.self)
    }
  }

  private static func bit(_ key: UInt64) -> UInt64 { 1 << (WordHash.joined(key, key) & 63) }
}
