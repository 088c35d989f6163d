import Names
import NewsCorpus
import Testing

@Suite struct NameModelTests {
  private static func embeddedBytes() -> [UInt8] { Array(NameModel.embeddedBytes.buffer) }

  @Test func readsWhatIsEmbedded() throws {
    _ = try NameModel.embedded()
    _ = try NameModel(bytes: Self.embeddedBytes())
    #expect(Self.embeddedBytes().count < 10_000_000)
  }

  @Test func missing() {
    #expect(throws: NameModelError.missing) { try NameModel(bytes: []) }
  }

  @Test func foreign() {
    #expect(throws: NameModelError.notAModel) {
      try NameModel(bytes: Array("This is a text and no model of names.".utf8))
    }
    #expect(throws: NameModelError.notAModel) { try NameModel(bytes: Array("DEPNAMES".utf8)) }
  }

  @Test func otherVersion() {
    var bytes = Self.embeddedBytes()
    bytes[8] = 99
    #expect(throws: NameModelError.otherVersion(found: 99, expected: ModelFile.version)) {
      try NameModel(bytes: bytes)
    }
  }

  @Test(arguments: [12, 16, 24, 32, 200, 100_000, 1_000_000])
  func changed(_ position: Int) {
    var bytes = Self.embeddedBytes()
    bytes[position] ^= 0x10
    #expect(throws: NameModelError.damaged) { try NameModel(bytes: bytes) }
  }

  @Test(arguments: [24, 25, 100, 5_000, 1_000_001])
  func cut(_ length: Int) {
    #expect(throws: NameModelError.damaged) {
      try NameModel(bytes: Array(Self.embeddedBytes().prefix(length)))
    }
  }

  /// A file with a right checksum whose columns do not fit together is refused as well.
  @Test func emptyColumns() {
    #expect(throws: NameModelError.damaged) { try NameModel(bytes: ModelFile.bytes([:])) }
  }
}
