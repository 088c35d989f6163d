import TestSupport
import Testing

@testable import Ingestion

@Suite struct UTF8CheckTests {
  private static let pieces: [[UInt8]] =
    ["a", " ", "der Hafen ", "ä", "ß", "–", "„", "я", "中", "각", "ก", "🙂", "\u{FFFD}"].map {
      Array($0.utf8)
    }
  /// Bytes that are no sequence, alone or where they come to stand.
  private static let faults: [[UInt8]] = [
    [0x80], [0xC3], [0xE2, 0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
    [0xF0, 0x9F],
    [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xE2, 0x28, 0xA1],
  ]

  @Test func agreesWithTheStandardLibraryOnLongTexts() {
    var random = SeededRandom(seed: 65)
    for round in 0..<4000 {
      var bytes = (0..<Int.random(in: 0..<90, using: &random)).flatMap { _ in
        // Some texts have few kinds of sequences, so that none is looked at byte by byte.
        Self.pieces.prefix(round % 3 == 0 ? 13 : 9).randomElement(using: &random) ?? []
      }
      if round % 2 == 0, let fault = Self.faults.randomElement(using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: fault, at: place)
      }
      let start = Int.random(in: 0...min(2, bytes.count), using: &random)
      let text = String(validating: bytes[start...], as: UTF8.self)
      let count = bytes.withUnsafeBufferPointer {
        UTF8Check.sequences(in: $0, start..<$0.count)
      }
      #expect(count == text.map { $0.unicodeScalars.count { !$0.isASCII } }, "\(bytes)")
    }
  }
}
