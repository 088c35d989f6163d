import NewsCorpus
import TestSupport
import Testing

@testable import Ingestion

@Suite("Looking at 64 bytes of a line at once finds what looking at each finds")
struct LineBitsTests {
  private static let pieces = [
    "die", "Straßenbahnhaltestellenverzeichnisherausgeberschaftsangelegenheitenbüro", "Ö", "1",
    "24",
    " ", " ", "  ", "   ", ",", ".", "!", "?", ":", "\"", "|", ">", "@", "$", "#", "-", "\u{A0}",
    "\u{AD}", "«", "»", "„", "“", "’", "…", "€", "–", "Я", "ж", "中", "🙂", "\u{301}", "·",
  ]
  private static let marks = Array(".!?:\"|>@$".utf8)

  /// Whether each byte goes on with a word: those of no-break spaces, quotes and dashes do not.
  private static func words(_ text: [UInt8]) -> [Bool] {
    var words = text.map { $0.isLetterOrDigit || $0 >= 0x80 }
    for position in text.indices {
      let length = text[position] == 0xC2 ? 2 : text[position] == 0xE2 ? 3 : 0
      for offset in 0..<length { words[position + offset] = false }
    }
    return words
  }

  @Test func bitsOfAnyLine() {
    var random = SeededRandom(seed: 8)
    let limit = 1 << 12
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: LineBits.size(for: limit)) { memory in
      guard let base = memory.baseAddress else { return }
      let bits = LineBits(base, limit: limit)
      for _ in 0..<600 {
        let before = String(repeating: "x", count: Int.random(in: 0..<3, using: &random))
        let text = (0..<Int.random(in: 1..<90, using: &random)).map { _ in
          Self.pieces.randomElement(using: &random) ?? ""
        }.joined()
        let all = Array((before + text).utf8)
        let line = before.utf8.count..<all.count
        let counts = all.withUnsafeBufferPointer { bits.look(at: $0, line) }
        check(bits, counts, Array(all[line]))
      }
    }
  }

  private func check(_ bits: LineBits, _ counts: LineBits.Counts, _ line: [UInt8]) {
    let words = Self.words(line)
    let note = String(decoding: line, as: UTF8.self)
    let runs = line.indices.map { start in words[start...].prefix { $0 }.count }
    #expect(
      runs.indices.map { min(bits.wordBytes(from: $0), runs[$0]) }
        == runs.map { min($0, BitRow.reach) }, "\(note)")
    // The last blank of a block is looked at whatever follows it.
    let positions = line.indices.filter { line[$0] != 0x20 || $0 % 64 != 63 }
    let begins = positions.map { position in
      let byte = line[position]
      let next = position + 1 < line.count ? line[position + 1] : 0
      return words[position] && (position == 0 || !words[position - 1])
        || Self.marks.contains(byte) || byte == 0xC2 || byte == 0xE2
        || byte == 0x20 && next == 0x20
    }
    #expect(
      positions.map { bits.beginnings(inBlock: $0 / 64) >> UInt64($0 % 64) & 1 == 1 } == begins,
      "\(note)")
    #expect(counts.letters == line.count { $0.isLetter || $0 >= 0xC3 && $0 != 0xE2 }, "\(note)")
    #expect(counts.digits == line.count { $0.isDigit }, "\(note)")
    #expect(counts.cyrillic == line.count { $0 == 0xD0 || $0 == 0xD1 }, "\(note)")
  }
}
