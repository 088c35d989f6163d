import Foundation
import TestSupport
import Testing

@testable import NewsCorpus

/// The bytes of a snapshot of a corpus.
func snapshot(
  of corpus: Corpus, version: String = "1.2.3", notes: [UInt8] = []
) throws -> [UInt8] {
  var writer = SnapshotWriter(programVersion: version)
  writer.add(corpus)
  writer.add("notes", Column(notes))
  var bytes: [UInt8] = []
  try writer.write { bytes.append(contentsOf: $0) }
  #expect(bytes.count == writer.size)
  return bytes
}

/// Opens a snapshot that must not be damaged where it is read without being asked for.
func open(_ path: String) throws -> SnapshotFile {
  try SnapshotFile(path) { error in fatalError(error.message) }
}

func elements<Element>(_ column: Column<Element>) -> [Element] {
  column.withSpan { span in span.indices.map { span[$0] } }
}

/// Three reports with composed and decomposed spellings and full metadata.
func sample() throws -> Corpus {
  var first = page("auen", "Der Kanal ist offen .", "Janner Ja\u{308}nner 12 Tage")
  first.0.metadata.source = "Auenkurier"
  first.0.metadata.title = "Kanal"
  first.0.metadata.date = CivilDate(year: 2026, month: 2, day: 5).map {
    Timestamp(date: $0, minute: 914)
  }
  first.0.metadata.updated = CivilDate(year: 1, month: 1, day: 1).map { Timestamp(date: $0) }
  first.0.metadata.dateBasis = .dateline
  first.0.metadata.url = "https://auenkurier.example/kanal"
  first.0.metadata.fields = ["ressort": "Region", "autor": "", "ä": "ö|\n"]
  return try corpus(first, page("leer", ""), page("fluss", "Der Fluss steigt , der Kanal nicht"))
}

/// Everything there is to see of a corpus, as text.
func everything(of corpus: Corpus) -> String {
  var lines: [String] = []
  for number in 0..<corpus.count {
    let document = corpus[document: number]
    var metadata = document.metadata
    lines.append("\(metadata.fields.sorted { $0.key < $1.key })")
    metadata.fields = [:]
    lines.append("\(metadata)")
    lines.append(document.string(0..<document.text.count))
    lines.append("\(document.zones)")
    for sentence in document.sentences {
      lines.append(
        "\(corpus.zoneKind(ofSentence: sentence)) \(document.byteRange(ofSentence: sentence))")
      for token in corpus.tokens(ofSentence: sentence) {
        let form = corpus.tokenForms[token]
        lines.append(
          "\(form) \(corpus.byteRange(ofToken: token)) \(corpus.sentence(ofToken: token))")
      }
    }
  }
  for form in 0..<UInt32(corpus.vocabulary.count) {
    let text = corpus.vocabulary.text(of: form)
    lines.append(
      "\(text) \(corpus.vocabulary.formClass(of: form)) \(elements(corpus.occurrences(of: form)))"
    )
    lines.append("\(corpus.vocabulary.form(text) ?? 0)")
  }
  lines.append("\(corpus.vocabulary.form("Deich") ?? 0)")
  return lines.joined(separator: "\n")
}

@Suite("Snapshots of a corpus") struct SnapshotTests {
  @Test func showTheCorpusTheyWereMadeFrom() throws {
    let corpus = try sample()
    let folder = try TemporaryFolder()
    let path = try folder.write(try snapshot(of: corpus, notes: [1, 2, 3]), to: "a.snapshot")
    let file = try open(path)
    #expect(SnapshotFile.isSnapshot(path))
    #expect(file.programVersion == "1.2.3")
    #expect(elements(try file.column("notes", of: UInt8.self)) == [1, 2, 3])
    #expect(everything(of: try Corpus(file)) == everything(of: corpus))
    let checked = try Corpus(file)
    try checked.checkAll()
    #expect(everything(of: checked) == everything(of: corpus))
  }

  @Test func areTheSameBytesEveryTime() throws {
    let bytes = try snapshot(of: try sample())
    #expect(bytes == (try snapshot(of: try sample())))
    let folder = try TemporaryFolder()
    let opened = try Corpus(try open(try folder.write(bytes, to: "a")))
    #expect(bytes == (try snapshot(of: opened)), "saving what was opened changes nothing")
  }

  @Test func holdACorpusWithoutDocuments() throws {
    let folder = try TemporaryFolder()
    let corpus = try Corpus(try open(try folder.write(try snapshot(of: .empty), to: "a")))
    #expect(corpus.isEmpty)
    #expect(everything(of: corpus) == everything(of: .empty))
  }

  @Test func growLikeTheCorpusTheyWereMadeFrom() throws {
    let folder = try TemporaryFolder()
    let opened = try Corpus(try open(try folder.write(try snapshot(of: try sample()), to: "a")))
    let more = page("deich", "Ein Deich am Kanal , Ja\u{308}nner")
    var grown = CorpusBuilder(adding: opened)
    var expected = CorpusBuilder(adding: try sample())
    try grown.append(more.0, segmentation: more.1)
    try expected.append(more.0, segmentation: more.1)
    let (corpus, other) = (grown.finish(), expected.finish())
    #expect(everything(of: corpus) == everything(of: other))
  }

  @Test func stayReadableWhenTheFileIsReplacedOrRemoved() throws {
    let corpus = try sample()
    let folder = try TemporaryFolder()
    let path = try folder.write(try snapshot(of: corpus), to: "a")
    let opened = try Corpus(try open(path))
    try FileManager.default.removeItem(atPath: path)
    #expect(everything(of: opened) == everything(of: corpus))
  }

  @Test func noticeAFileThatIsCutShortWhileItIsOpen() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try snapshot(of: try sample()), to: "a")
    let opened = try Corpus(try open(path))
    try opened.checkVocabulary()
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 4096)
    #expect(throws: SnapshotError.changed(path: path)) { try opened.check(0..<3) }
    #expect(throws: SnapshotError.changed(path: path), "of what was read as well") {
      try opened.checkVocabulary()
    }
  }

  @Test func noticeAFileThatIsWrittenToWhileItIsOpen() throws {
    let folder = try TemporaryFolder()
    let bytes = try snapshot(of: try sample())
    let path = try folder.write(bytes, to: "a")
    let opened = try Corpus(try open(path))
    try opened.checkAll()
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seek(toOffset: UInt64(bytes.count - 1))
    try handle.write(contentsOf: [0])
    try handle.close()
    #expect(throws: SnapshotError.changed(path: path)) { try opened.checkMetadata() }
  }

  @Test func areCheckedBlockByBlock() throws {
    let blocks = 3 * SnapshotLayout.blockSize + 17
    let notes = (0..<blocks).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    var bytes = try snapshot(of: try sample(), notes: notes)
    let size = SnapshotLayout.blockSize
    // Behind the notes stands their list, at a page.
    let start = bytes.count - 4 * 8 - 4 * size
    #expect(Array(bytes[start..<start + blocks]) == notes)
    bytes[start + 2 * size] ^= 1
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "a")
    let column = try open(path).column("notes", of: UInt8.self)
    try column.check(0..<2 * size)
    try column.check(3 * size..<blocks)
    #expect(elements(column[size - 9..<size + 9]) == Array(notes[size - 9..<size + 9]))
    #expect(column[blocks - 1] == notes[blocks - 1])
    #expect(
      throws: SnapshotError.damaged(path: path, part: "section `notes`, block 3 of 4")
    ) { try column.check(2 * size - 1..<2 * size + 1) }
  }

  /// The count at the end of a document may be the first of a block that no other byte of it needs.
  @Test func checkTheCountOfScalarsAtTheEndOfADocument() throws {
    let size = SnapshotLayout.blockSize / 8 * 512
    let corpus = try corpus(
      page("voll", String(repeating: "Kanal ", count: size / 6 + 1).prefix(size).description),
      page("leer", ""), page("mehr", String(repeating: "Deich ", count: 1000)))
    let folder = try TemporaryFolder()
    var bytes = try snapshot(of: corpus)
    let sound = try Corpus(try open(try folder.write(bytes, to: "a")))
    let entry = try #require(sound.scalarCounts?.column.section?.entry)
    bytes[entry.offset + SnapshotLayout.blockSize] ^= 1
    let path = try folder.write(bytes, to: "b")
    let damage = SnapshotError.damaged(path: path, part: "section `text.scalars`, block 2 of 2")
    for document in 0..<3 {
      let opened = try Corpus(try open(path))
      #expect(throws: damage, "document \(document)") { try opened.check([document]) }
      try sound.check([document])
    }
    let end = try Corpus(try open(try folder.write(try snapshot(of: try sample()), to: "c")))
    try end.scalarCounts?.check(end.text.count..<end.text.count)
    try ScalarCounts(Column([])).check(0..<0)
  }

  @Test func noticeADamagedListOfChecksums() throws {
    var bytes = try snapshot(of: try sample(), notes: [7, 8, 9])
    bytes[bytes.count - 3] ^= 1
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "a")
    let column = try open(path).column("notes", of: UInt8.self)
    #expect(
      throws: SnapshotError.damaged(path: path, part: "the checksums of section `notes`")
    ) { try column.check() }
  }

  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func useAChecksumThatOthersComputeToo(text: String, expected: UInt64) {
    #expect(Checksum.of(text.utf8) == expected)
  }
}

@Suite("Files that are no sound snapshot") struct DamagedSnapshotTests {
  /// Opens and reads everything; what is wrong, if anything is.
  private func outcome(_ path: String, expected: String) throws -> SnapshotError? {
    do throws(SnapshotError) {
      let file = try SnapshotFile(path) { fatalError($0.message) }
      let corpus = try Corpus(file)
      do {
        try corpus.checkAll()
      } catch let error as SnapshotError {
        return error
      } catch {
        Issue.record("unexpected \(error)")
        return nil
      }
      #expect(everything(of: corpus) == expected)
      return nil
    } catch {
      return error
    }
  }

  @Test func areRefusedWithOneSentence() throws {
    let folder = try TemporaryFolder()
    let bytes = try snapshot(of: try sample(), version: "7.0")
    var newer = bytes
    newer[8] = 9
    newer.replaceSubrange(
      120..<128, with: withUnsafeBytes(of: Checksum.of(newer[..<120])) { Array($0) })
    var older = bytes
    older[8] = 1
    older.replaceSubrange(
      120..<128, with: withUnsafeBytes(of: Checksum.of(older[..<120])) { Array($0) })
    let cases: [(String, [UInt8], String)] = [
      ("empty", [], "`PATH` is no snapshot"),
      ("page", Array("Der Kanal ist offen.".utf8), "`PATH` is no snapshot"),
      (
        "newer", newer, "`PATH` was written by depesche 7.0, in a format this version does not know"
      ),
      (
        "older", older,
        "`PATH` was written by depesche 7.0, in a format this version no longer reads"
      ),
      (
        "cut", Array(bytes.dropLast(10)),
        "the snapshot `PATH` is cut off: \(bytes.count - 10) of \(bytes.count) bytes are there"
      ),
      (
        "stump", Array(bytes.prefix(20)),
        "the snapshot `PATH` is cut off: 20 of 128 bytes are there"
      ),
      ("long", bytes + [0], "the snapshot `PATH` is damaged (1 bytes behind its end)"),
    ]
    for (name, content, message) in cases {
      let path = try folder.write(content, to: name)
      let error = try #require(try outcome(path, expected: ""), "\(name)")
      #expect(error.message.replacingOccurrences(of: path, with: "PATH") == message)
      #expect(error.advice != nil)
    }
    #expect(try outcome(folder.path("missing"), expected: "")?.message.contains("No such") == true)
    #expect(
      try outcome(folder.path, expected: "") == .noRegularFile(path: folder.path), "a folder")
  }

  /// Flips, overwrites, cuts, insertions and swaps, seeded; each gives the same corpus or an error.
  @Test func areNeverReadWrongly() throws {
    let corpus = try sample()
    let expected = everything(of: corpus)
    let bytes = try snapshot(of: corpus)
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed: 26)
    var refused = 0
    for round in 0..<1_000 {
      let damaged = Damage.random(in: bytes, using: &random)
      let path = try folder.write(damaged, to: "\(round % 8)")
      if try outcome(path, expected: expected) != nil { refused += 1 }
    }
    #expect(refused > 300, "even of a small file much is not padding")
  }

  @Test func withAnyHeaderAreRefused() throws {
    let bytes = try snapshot(of: try sample())
    let folder = try TemporaryFolder()
    for position in 0..<SnapshotLayout.headerSize {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[position] ^= 1 << UInt8(bit)
        let path = try folder.write(damaged, to: "a")
        #expect(try outcome(path, expected: "") != nil, "byte \(position), bit \(bit)")
      }
    }
  }

  /// Headers and tables whose checksums are right and whose numbers are not: nothing may crash.
  @Test func withForgedTablesAreRefusedOrRead() throws {
    let bytes = try snapshot(of: try sample())
    let tableSize = Int(bytes[24]) + Int(bytes[25]) << 8
    let table = SnapshotLayout.headerSize..<SnapshotLayout.headerSize + tableSize
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      var forged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let position = Int.random(in: 12..<table.upperBound, using: &random)
        forged[position] =
          [0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
      func seal(_ range: Range<Int>, at place: Int) {
        withUnsafeBytes(of: Checksum.of(forged[range])) {
          forged.replaceSubrange(place..<place + 8, with: $0)
        }
      }
      seal(table, at: 32)
      seal(0..<120, at: 120)
      let path = try folder.write(forged, to: "a")
      guard let file = try? SnapshotFile(path, onDamage: { fatalError($0.message) }),
        let corpus = try? Corpus(file)
      else { continue }
      try? corpus.checkVocabulary()
    }
  }
}

/// What can happen to a file.
enum Damage {
  /// Bytes that were damaged in one of many ways, and differ.
  static func random(in bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var result = bytes
    while result == bytes {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let length = Int.random(in: 1...64, using: &random)
      let end = min(start + length, bytes.count)
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1, 2: result[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 3:
        for position in start..<end { result[position] = .random(in: 0...255, using: &random) }
      case 4: for position in start..<end { result[position] = 0 }
      case 5: result.removeSubrange(start...)
      case 6:
        result.insert(contentsOf: [UInt8](repeating: 0x41, count: length), at: start)
      default:
        let other = Int.random(in: 0..<bytes.count, using: &random)
        for offset in 0..<min(length, bytes.count - max(start, other)) {
          result.swapAt(start + offset, other + offset)
        }
      }
    }
    return result
  }
}
