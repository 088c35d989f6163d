import NewsCorpus
import TestSupport
import Testing

@Suite("64 bytes looked at together say what each of them says") struct SixtyFourBytesTests {
  private static let edges: [UInt8] = [
    0x00, 0x1F, 0x20, 0x2F, 0x30, 0x39, 0x3A, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A, 0x7B, 0x7F,
    0x80, 0xBF, 0xC2, 0xC3, 0xE2, 0xFF,
  ]

  private static func bytes(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    (0..<count).map { _ in
      Bool.random(using: &random)
        ? edges.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
  }

  /// What the blocks of a stretch say, a value a byte.
  private static func answers(
    _ text: [UInt8], _ range: Range<Int>, _ question: (SixtyFourBytes) -> UInt64
  ) -> [Bool] {
    var answers: [Bool] = []
    text.withUnsafeBufferPointer { text in
      SixtyFourBytes.forEach(in: text, range) { number, bytes in
        #expect(number * 64 == answers.count)
        let bits = question(bytes)
        for bit in 0..<64 { answers.append(bits >> UInt64(bit) & 1 == 1) }
      }
    }
    #expect(answers.count >= range.count && answers.count < range.count + 64)
    return Array(answers.prefix(range.count))
  }

  @Test func blocksOfAnyStretch() {
    var random = SeededRandom(seed: 64)
    for _ in 0..<400 {
      let text = Self.bytes(Int.random(in: 0...300, using: &random), &random)
      let start = Int.random(in: 0...text.count, using: &random)
      let range = start..<Int.random(in: start...text.count, using: &random)
      let ends = Self.bytes(2, &random).sorted()
      let (first, last) = (ends[0], ends[1])
      let stretch = text[range]
      #expect(
        Self.answers(text, range) { $0.between(first, last) }
          == stretch.map { (first...last).contains($0) }, "\(first)...\(last) in \(stretch)")
      #expect(Self.answers(text, range) { $0.equal(first) } == stretch.map { $0 == first })
      #expect(
        Self.answers(text, range) { $0.following.equal(first) }
          == range.map { ($0 + 1 < text.count ? text[$0 + 1] : 0) == first })
      #expect(
        Self.answers(text, range) { $0.asciiLetters }
          == stretch.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) })
      #expect(
        Self.answers(text, range) { $0.asciiDigits } == stretch.map { (0x30...0x39).contains($0) })
    }
  }

  @Test func runsOfBits() {
    var random = SeededRandom(seed: 57)
    for density in 0..<20 {
      let bits = (0..<200).map { _ in Int.random(in: 0...density, using: &random) > 0 }
      let size = BitRow.size(for: bits.count)
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { memory in
        guard let base = memory.baseAddress else { return }
        let row = BitRow(base, size: size)
        for (position, bit) in bits.enumerated() where bit {
          row[position / 64] |= 1 << UInt64(position % 64)
        }
        let runs = bits.indices.map { min(bits[$0...].prefix { $0 }.count, BitRow.reach) }
        #expect(bits.indices.map { row.run(from: $0) } == runs)
        #expect(bits.indices.map { row[from: $0] & 1 == 1 } == bits)
      }
    }
  }
}
