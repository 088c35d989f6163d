import NewsCorpus
import TestSupport
import Testing

@testable import Languages

@Suite("Looking at 64 bytes at once finds what looking at each finds") struct WordBitsTests {
  private static let pieces = [
    "der", "Haushaltsausschussvorsitzendenkonferenzteilnehmerinnenverzeichnisses", "a", "Ä", "öß",
    "×", "÷", "ÿ", "7", "2026", " ", " ", " ", "\n", "\t", "\u{7F}", ".", ",", "!", "-", "'", "’",
    "„", "“", "…", "€", "§", "é", "e\u{301}", "я", "中", "🙂", "\u{AD}", "\u{A0}", "\u{200B}", "\0",
    "://", "@", "www.", "*in", "Dr.", "5.", "de", "(", ")",
  ]

  private static func text(_ random: inout SeededRandom) -> [UInt8] {
    let count = Int.random(in: 0..<80, using: &random)
    return (0..<count).flatMap { _ in
      Array((pieces.randomElement(using: &random) ?? "").utf8)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The number of bytes of a word from a position on, looked at one after the other.
  private static func wordBytes(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
      if isPlain(text[position]) {
        position += 1
      } else if text[position] == 0xC3, position + 1 < text.count, text[position + 1] != 0x97,
        text[position + 1] != 0xB7
      {
        position += 2
      } else {
        break
      }
    }
    return position - start
  }

  @Test func bitsOfAnyText() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<600 {
      Self.text(&random).withUnsafeBufferPointer { text in
        WordBits.with(text, 0..<text.count) { bits in
          // The second byte of a letter is where nobody asks.
          let positions = text.indices.filter { text[$0] & 0xC0 != 0x80 }
          var expected: [Int] = []
          var (counts, begins): ([Int], [Bool]) = ([], [])
          var inside = 0
          for position in positions {
            let count = Self.wordBytes(text, from: position)
            expected.append(min(count, BitRow.reach))
            counts.append(bits.wordBytes(from: position))
            let isBlank = text[position] <= 0x20 || text[position] == 0x7F
            let bit = bits.beginnings(inBlock: position / 64) >> UInt64(position % 64) & 1 == 1
            begins.append(bit == (!isBlank && position >= inside))
            if position >= inside { inside = position + count }
          }
          #expect(counts == expected)
          #expect(!begins.contains(false))
        }
      }
    }
  }

  @Test func tokensOfAnyText() {
    var random = SeededRandom(seed: 4)
    let segmenter = Segmenter(.german)
    for _ in 0..<600 {
      let text = Self.text(&random)
      // Zones part the text anywhere between two letters, and leave something out.
      var cuts = (0..<3).map { _ in Int.random(in: 0...text.count, using: &random) }.sorted()
      for position in cuts.indices {
        while cuts[position] < text.count, text[cuts[position]] & 0xC0 == 0x80 {
          cuts[position] += 1
        }
      }
      let zones = [cuts[0]..<cuts[1], cuts[1]..<cuts[2]].map { Zone(range: $0, kind: .body) }
      let page = Page(
        metadata: DocumentMetadata(name: "t", path: "t"), text: text, zones: zones)
      var segmentation = Segmentation()
      segmenter.segment(page, into: &segmentation)
      var tokens: [Range<Int>] = []
      text.withUnsafeBufferPointer { text in
        WordBits.with(text, 0..<text.count) { bits in
          for zone in zones {
            let reader = ZoneReader(
              text: text, bits: bits, end: zone.range.upperBound, segmenter: segmenter)
            var position = zone.range.lowerBound
            while case (let start, let end, let kind) = reader.token(from: position),
              kind != .nothing
            {
              tokens.append(start..<end)
              position = end
            }
          }
        }
      }
      #expect(
        zip(segmentation.starts, segmentation.ends).map { Int($0)..<Int($1) } == tokens,
        "\(String(decoding: text, as: UTF8.self)) \(zones.map(\.range))")
    }
  }
}
