import NewsCorpus
import TestSupport
import Testing

@Suite("Eight bytes looked at together say what each of them says") struct EightBytesTests {
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  @Test func randomBytes() throws {
    var random = SeededRandom(seed: 5)
    let edges: [UInt8] = [
      0x00, 0x1F, 0x20, 0x2F, 0x30, 0x39, 0x3A, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A, 0x7B,
      0x7F,
      0x80, 0xBF, 0xC1, 0xC2, 0xC3, 0xE1, 0xE2, 0xE3, 0xFF,
    ]
    for _ in 0..<50_000 {
      let bytes: [UInt8] = (0..<8).map { _ in
        switch Int.random(in: 0..<3, using: &random) {
        case 0: edges.randomElement(using: &random) ?? 0
        case 1: UInt8.random(in: 0x61...0x7A, using: &random)
        default: UInt8.random(in: 0...255, using: &random)
        }
      }
      let eight = bytes.withUnsafeBufferPointer { $0.baseAddress.map { EightBytes($0) } }
      let all = try #require(eight)
      let plain = bytes.prefix { Self.isLetter($0) || Self.isDigit($0) }.count
      let word = bytes.prefix {
        Self.isLetter($0) || Self.isDigit($0) || ($0 >= 0x80 && $0 != 0xC2 && $0 != 0xE2)
      }.count
      #expect(all.lettersAndDigits == plain, "\(bytes)")
      #expect(all.wordBytes == word, "\(bytes)")
      #expect(EightBytes.sum(all.asciiLetters) == bytes.count(where: Self.isLetter), "\(bytes)")
      #expect(EightBytes.sum(all.asciiDigits) == bytes.count(where: Self.isDigit), "\(bytes)")
      #expect(all.isASCII == bytes.allSatisfy { $0 < 0x80 })
    }
    #expect(EightBytes.sum(0x7F7F_7F7F_7F7F_7F7F) == 8 * 127)
  }
}
