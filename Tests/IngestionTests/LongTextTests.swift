import Glibc
import TestSupport
import Testing

@testable import Ingestion

@Suite("Large texts are read and checked in parts") struct LongTextTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func anyPartsGiveTheSameBytes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let folder = try ScratchFolder()
    let descriptor = open(try folder.write("a.bin", bytes: bytes), O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    let skipped = Int.random(in: 0...bytes.count, using: &random)
    lseek(descriptor, off_t(skipped), SEEK_SET)
    let room = Int.random(in: 1...400, using: &random)
    let partSize = Int.random(in: 1...90, using: &random)
    var read: [UInt8] = [1, 2, 3]
    try LongRead(descriptor, partSize: partSize).append(room, to: &read) { _ in }
    #expect(read == [1, 2, 3] + bytes.dropFirst(skipped).prefix(room))
    #expect(Int(lseek(descriptor, 0, SEEK_CUR)) == min(skipped + room, bytes.count))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func anyPartsAreUTF8WhereTheWholeIs(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signs = ["a", "ä", "€", "\u{1F600}", "\u{301}", "\n"]
    var bytes = (0..<Int.random(in: 0...120, using: &random)).flatMap { _ in
      Array(signs[Int.random(in: 0..<signs.count, using: &random)].utf8)
    }
    if Bool.random(using: &random), !bytes.isEmpty {
      bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
    }
    for size in 4...40 {
      #expect(
        TextDecoding.isLongUTF8(bytes, partsOf: size) == TextDecoding.isUTF8(bytes),
        "parts of \(size)")
    }
  }
}
