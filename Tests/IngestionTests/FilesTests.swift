import Foundation
import NewsCorpus
import TestSupport
import Testing

@testable import Ingestion

@Suite struct FilesTests {
  static let sentence =
    "Der Hafen bleibt am Montag geschlossen, sagte die Leiterin. Niemand wartet."

  @Test func folderIsReadSortedWithoutHiddenFiles() throws {
    let folder = try ScratchFolder()
    for name in [
      "b.txt", "a.txt", ".hidden.txt", "sub/c.txt", ".git/d.txt", "bild.png", "README.md",
    ] {
      try folder.write(name, FilesTests.sentence)
    }
    let outcome = try PageReader().read([folder.path])
    #expect(outcome.pages.map(\.metadata.name) == ["a", "b", "c"])
    #expect(outcome.problems.isEmpty)
    #expect(outcome.skippedFiles == 2)
    #expect(outcome.files == 3)
  }

  @Test func oneBadFileIsNamedAndTheRestLoads() throws {
    let folder = try ScratchFolder()
    try folder.write("gut.txt", FilesTests.sentence)
    try folder.write("leer.txt", " \n ")
    try folder.write("null.txt", bytes: Array("ab".utf8) + [0] + Array("cd".utf8))
    try folder.write("weit.txt", bytes: Array(repeating: 0x61, count: 70_000) + [0])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/tot.txt", withDestinationPath: "nirgends.txt")
    let outcome = try PageReader().read([folder.path])
    #expect(outcome.pages.map(\.metadata.name) == ["gut"])
    #expect(outcome.problems.map(\.isNamed) == [false, false, false, false])
    let reasons = Dictionary(
      uniqueKeysWithValues: outcome.problems.map { (FileName.last(of: $0.path), $0.reason) })
    #expect(
      reasons == [
        "leer.txt": .empty, "null.txt": .notText, "weit.txt": .notText, "tot.txt": .missing,
      ])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func aFolderGivesWhatItsFilesGiveOneByOne(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let folder = try ScratchFolder()
    let packed = try PackedTests.packed("gzip", FilesTests.sentence)
    for number in 0..<Int.random(in: 20...40, using: &random) {
      let text = "Meldung \(number)\n\nStand: \(number % 28 + 1).03.2026\n\n\(FilesTests.sentence)"
      let name = String(number + 100)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: try folder.write("\(name).txt", " ")
      case 1: try folder.write("\(name).txt", bytes: Array(text.utf8) + [0])
      case 2: try folder.write("\(name).txt.gz", bytes: packed)
      case 3: try folder.write("\(name).jsonl", "{\"text\":\"A.\"}\n{}\n{\"text\":\"B.\"}\n")
      case 4 where number < 15:
        try folder.write("\(name).md", text + "\n" + String(repeating: "Kran ", count: 60_000))
      case 5: try folder.write("\(name).html", "<h1>Kran</h1><p>\(FilesTests.sentence)</p>")
      case 6: try folder.write("\(name).txt", bytes: Array(text.utf8) + [0xFC])
      default: try folder.write("\(name).txt", text)
      }
    }
    let whole = try PageReader().read([folder.path])
    let paths = try FileListing([folder.path]).entries.map(\.path)
    let single = try paths.map { try PageReader().read([$0]) }
    #expect(whole.pages.map(\.metadata) == single.flatMap(\.pages).map(\.metadata))
    #expect(whole.pages.map(\.string) == single.flatMap(\.pages).map(\.string))
    #expect(whole.pages.map(\.zones) == single.flatMap(\.pages).map(\.zones))
    #expect(whole.problems.map(\.message) == single.flatMap(\.problems).map(\.message))
    #expect(whole.notes == single.flatMap(\.notes))
    #expect(whole.files == single.reduce(0) { $0 + $1.files })
    #expect(whole.bytes == single.reduce(0) { $0 + $1.bytes })
  }

  @Test func namedPathsThatCannotBeReadAreErrors() throws {
    let folder = try ScratchFolder()
    let empty = try folder.folder("leer")
    let good = try folder.write("gut.txt", FilesTests.sentence)
    let outcome = try PageReader().read([folder.path + "/fehlt.txt", empty, good])
    #expect(outcome.pages.count == 1)
    #expect(outcome.problems.map(\.reason) == [.missing, .noPages])
    #expect(outcome.problems.allSatisfy { $0.isNamed })
  }

  @Test func circleOfLinksEnds() throws {
    let folder = try ScratchFolder()
    try folder.write("sub/a.txt", FilesTests.sentence)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sub/ring", withDestinationPath: folder.path)
    let outcome = try PageReader().read([folder.path])
    #expect(outcome.pages.count == 1)
  }

  @Test func companionFolderAndUnknownEndings() throws {
    let folder = try ScratchFolder()
    try folder.write("seite.html", "<p>\(FilesTests.sentence)</p>")
    try folder.write("seite_files/skript.txt", FilesTests.sentence)
    let odd = try folder.write("bericht.dat", FilesTests.sentence)
    let pages = try PageReader().read([folder.path]).pages
    #expect(pages.map(\.metadata.name) == ["seite"])
    let named = try PageReader().read([odd]).pages
    #expect(named.map(\.metadata.name) == ["bericht"])
  }

  @Test func standardInputIsGuessedByContent() throws {
    let reader = PageReader()
    let text = try reader.read(["-"], standardInput: .bytes(Array(FilesTests.sentence.utf8)))
    #expect(text.pages.map(\.metadata.name) == ["stdin"])
    let html = try reader.read(
      ["-"], standardInput: .bytes(Array("<html><p>\(FilesTests.sentence)</p></html>".utf8)))
    #expect(html.pages.first?.string == FilesTests.sentence + "\n")
    let nothing = try reader.read(["-"])
    #expect(nothing.problems.map(\.reason) == [.empty])
  }

  @Test func cancelledTaskThrows() async throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a.txt", FilesTests.sentence)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try PageReader().read([path]).pages.count
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func progressCountsFilesAndBytes() throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", String(repeating: FilesTests.sentence + " ", count: 40_000))
    try folder.write("b.txt", FilesTests.sentence)
    var steps: [PageReader.Progress] = []
    let outcome = try PageReader().read([folder.path]) { steps.append($0) }
    #expect(steps.count >= 4)
    #expect(steps.last == .init(files: 2, totalFiles: 2, documents: 2, bytes: outcome.bytes))
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.bytes <= $1.bytes })
  }
}

@Suite struct DecodingTests {
  @Test(
    arguments: [
      (Array("käse\r\nund\rbrot".utf8), "käse\nund\nbrot", nil),
      ([0xEF, 0xBB, 0xBF] + Array("mit Marke".utf8), "mit Marke", nil),
      ([0x6B, 0xE4, 0x73, 0x65, 0x20, 0x80, 0x81], "käse €\u{FFFD}", "Windows-1252"),
      ([0xFF, 0xFE, 0x61, 0x00, 0xE4, 0x00, 0x0D, 0x00, 0x0A, 0x00], "aä\n", "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x00], "a\u{FFFD}", "UTF-16"),
      ([0x61, 0xED, 0xA0, 0x80], "aí\u{A0}€", "Windows-1252"),
    ] as [([UInt8], String, String?)])
  func decodes(bytes: [UInt8], text: String, encoding: String?) throws {
    let decoded = try #require(TextDecoding(bytes))
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.encoding == encoding)
  }

  @Test func validityAgreesWithTheStandardLibrary() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        [0x41, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xF5]
          .randomElement(using: &generator) ?? 0
      }.map { UInt8($0) }
      #expect(TextDecoding.isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test func hostileBytesGiveValidPagesOrAProblem() throws {
    let folder = try ScratchFolder()
    var generator = SeededGenerator(state: 11)
    for number in 0..<60 {
      let bytes = (0..<400).map { _ -> UInt8 in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0x09...0xFF, using: &generator)
          : Array("<p>a. /\"'&#x;\n{}[],-0".utf8).randomElement(using: &generator) ?? 0x20
      }
      for ending in ["txt", "html", "md", "jsonl", "json", "csv", "tsv"] {
        let path = try folder.write("f\(number).\(ending)", bytes: bytes)
        for page in try PageReader().read([path]).pages {
          #expect(TextDecoding.isUTF8(page.text))
          #expect(page.zoneFaults.isEmpty, "\(path): \(page.zoneFaults)")
        }
      }
    }
  }
}
