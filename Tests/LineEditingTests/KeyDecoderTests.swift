import TestSupport
import Testing

@testable import LineEditing

@Suite("Keys from bytes")
struct KeyDecoderTests {
  /// All keys of some bytes, which arrive in pieces of the given size.
  private func keys(_ bytes: [UInt8], pieces: Int = 1_000_000) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      decoder.append(bytes[start..<min(start + pieces, bytes.count)])
      while let key = decoder.next() { keys.append(key) }
    }
    return keys
  }

  private func scalars(_ text: String) -> [Key] {
    text.unicodeScalars.map { .scalar($0) }
  }

  @Test(
    "what terminals send",
    arguments: [
      ("\u{1B}[A", [.previousLine]), ("\u{1B}OA", [.previousLine]), ("\u{1B}[B", [.nextLine]),
      ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]), ("\u{1B}[1;5C", [.wordRight]),
      ("\u{1B}[1;3D", [.wordLeft]), ("\u{1B}\u{1B}[D", [.wordLeft]), ("\u{1B}Oc", [.wordRight]),
      ("\u{1B}[1;2C", [.right]), ("\u{1B}[H", [.home]), ("\u{1B}[1~", [.home]),
      ("\u{1B}[F", [.end]), ("\u{1B}[8~", [.end]), ("\u{1B}[3~", [.deleteForward]),
      ("\u{1B}[3;5~", [.deleteWordForward]), ("\u{1B}b", [.wordLeft]), ("\u{1B}F", [.wordRight]),
      ("\u{1B}\u{7F}", [.alt(0x7F)]), ("\u{1B}\u{3}", [.interrupt]), ("\t", [.complete]),
      ("\u{12}", [.search(older: true)]), ("\r", [.control(0x0D)]), ("\u{7F}", [.control(0x7F)]),
      ("\u{1B}[5~\u{1B}[24;5~\u{1B}[[A\u{1B}OP\u{1B}[Z\u{1B}x\u{1B}[?1;2c\u{0}\u{1C}", []),
    ] as [(String, [Key])])
  func sequences(text: String, expected: [Key]) {
    #expect(keys(Array(text.utf8)) == expected)
    #expect(keys(Array(text.utf8), pieces: 1) == expected)
  }

  @Test("text around sequences stays whole")
  func mixed() {
    #expect(keys(Array("ä\u{1B}[5~б\u{1B}é".utf8)) == scalars("äбé"))
  }

  @Test(
    "broken UTF-8 gives one U+FFFD for each maximal broken part",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC0, 0x80, 0x61], "\u{FFFD}\u{FFFD}a"),
      ([0xE2, 0x82, 0x61], "\u{FFFD}a"), ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}\u{FFFD}\u{FFFD}a"),
      ([0xF0, 0x9F, 0x98, 0x80], "\u{1F600}"), ([0xF4, 0x90, 0x61], "\u{FFFD}\u{FFFD}a"),
      ([0xC2, 0x85, 0x61], "a"),
    ] as [([UInt8], String)])
  func broken(bytes: [UInt8], expected: String) {
    #expect(keys(bytes) == scalars(expected))
    #expect(keys(bytes, pieces: 1) == scalars(expected))
  }

  @Test("a paste is one key, however it arrives", arguments: [1, 3, 7, 1000])
  func paste(pieces: Int) {
    let bytes = Array("a\u{1B}[200~eins\r\nzwei\rdr\u{1B}[Aei\u{0}\u{85}\tü\n\n\u{1B}[201~b".utf8)
    #expect(
      keys(bytes, pieces: pieces) == [
        .scalar("a"), .paste("eins\nzwei\ndr[Aei\tü"), .scalar("b"),
      ])
    #expect(keys(Array("\u{1B}[200~\r\n\u{1B}[201~x".utf8), pieces: pieces) == [.scalar("x")])
  }

  @Test("random bytes never hang the decoder, and pieces make no difference")
  func random() {
    var random = SeededRandom(seed: 7)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E, 0x4F, 0x3B, 0xC3, 0xA4, 0xE2, 0x41,
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...24, using: &random)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let whole = keys(bytes)
      #expect(whole == keys(bytes, pieces: 1), "\(bytes)")
      #expect(whole == keys(bytes, pieces: 5), "\(bytes)")
    }
  }
}
