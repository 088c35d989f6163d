import Foundation
import Glibc
import NewsCorpus
import TestSupport
import Testing

@testable import Ingestion

@Suite("Files of records are read in pieces") struct PiecesTests {
  /// Everything there is in an outcome, for a comparison.
  private static func everything(_ outcome: LoadOutcome) -> [String] {
    outcome.pages.map { page in
      let fields = page.metadata.fields.sorted { $0.key < $1.key }
      var metadata = page.metadata
      metadata.fields = [:]
      return "\(metadata) \(fields) \(page.string) \(page.zones)"
    } + outcome.problems.map { "\($0)" } + outcome.notes.map { "\($0)" }
      + ["\(outcome.files) \(outcome.rowsWithoutDocument) \(outcome.documentsWithoutRow)"]
  }

  private static func read(
    _ paths: [String], pieceSize: Int, options: LoadOptions = LoadOptions(),
    standardInput: StandardInput = .bytes([])
  ) throws -> LoadOutcome {
    var stream = try PageStream(
      paths, options: options, standardInput: standardInput, recordPieceSize: pieceSize)
    var pages: [Page] = []
    while let some = try stream.next() { pages += some }
    var outcome = stream.outcome
    for withdrawn in outcome.withdrawnPages.reversed() { pages.removeSubrange(withdrawn) }
    outcome.pages = pages
    return outcome
  }

  private static func cell(_ random: inout SeededRandom) -> String {
    let parts = [
      "Hafen", "Köln", "\u{20AC} 12", "Straße", "„Ja“", " ", "\n", "\r\n", ",", ";", "\t", "\"",
      "é",
      "Der Kran steht still. ", "",
    ]
    return (0..<Int.random(in: 0..<7, using: &random)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &random)]
    }.joined()
  }

  private static func table(_ separator: String, _ random: inout SeededRandom) -> String {
    var lines = [["id", "text", "outlet"].joined(separator: separator)]
    for number in 0..<Int.random(in: 0..<12, using: &random) {
      var cells = ["r\(number)", cell(&random), cell(&random)]
      if Int.random(in: 0..<9, using: &random) == 0 { cells.append("zu viel") }
      if Int.random(in: 0..<9, using: &random) == 0 { cells.removeLast(2) }
      lines.append(
        cells.map { cell in
          let isOpen = Int.random(in: 0..<60, using: &random) == 0
          if isOpen { return "\"\(cell.filter { $0 != "\"" })" }
          let mustBeQuoted = cell.unicodeScalars.contains {
            "\",;\t\n\r".unicodeScalars.contains($0)
          }
          return mustBeQuoted || Bool.random(using: &random)
            ? "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
            : cell
        }.joined(separator: separator))
      if Int.random(in: 0..<6, using: &random) == 0 { lines.append("") }
    }
    let end = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
    return lines.joined(separator: end) + (Bool.random(using: &random) ? end : "")
  }

  private static func objects(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0..<12, using: &random)).map { number in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return ""
      case 1: return "{\"id\": \"kaputt"
      case 2: return "{\"id\":\"ohne\(number)\",\"ort\":\"Köln\"}"
      default:
        let text = cell(&random).replacing("\"", with: "\\\"").replacing("\r\n", with: "\\r\\n")
          .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
        return "{\"text\":\"\(text)\", \"id\" : \"d\(number)\"}"
      }
    }.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n")
  }

  private static func tokens(_ random: inout SeededRandom) -> String {
    let lines = [
      "<p>", "</p>", "<s>", "</s>", "<g/>", "<text id=\"a\" outlet='Torblatt'>", "<text>",
      "</text>",
      "<doc date=\"2026-03-02\">", "</doc>", "<head>", "</head>", "Kran\tNN\tKran", ",\t$,\t,",
      ".\t$.\t.", "Köln\tNE", "steht\tVVFIN", "&amp;\tKON", "<text\tNN", "", "\t", "<!-- Liste -->",
    ]
    let count = Int.random(in: 0..<60, using: &random)
    return "<!-- #vrt positional-attributes: word pos lemma -->\n"
      + (0..<count).map { _ in lines.randomElement(using: &random) ?? "" }.joined(separator: "\n")
  }

  private static let encodings: [(name: String, bytes: @Sendable (String) -> [UInt8])] = [
    ("UTF-8", { Array($0.utf8) }),
    ("UTF-8 with mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("UTF-16", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
    (
      "UTF-16, big end first",
      { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
    ),
    (
      "Windows-1252",
      { Array($0.data(using: .windowsCP1252, allowLossyConversion: true) ?? Data()) }
    ),
    ("UTF-8, later with a slip", { Array($0.utf8) + Array("\nKöln, Düren, Jülich".utf8) + [0xFC] }),
  ]

  @Test(arguments: encodings.indices, 1...25 as ClosedRange<UInt64>)
  func anySizeOfPiecesGivesTheSameDocuments(encoding: Int, seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let folder = try ScratchFolder()
    let encode = Self.encodings[encoding].bytes
    let paths = [
      try folder.write("tafel.csv", bytes: encode(Self.table(",", &random))),
      try folder.write("punkte.csv", bytes: encode(Self.table(";", &random))),
      try folder.write("spalten.tsv", bytes: encode(Self.table("\t", &random))),
      try folder.write("zeilen.jsonl", bytes: encode(Self.objects(&random))),
      try folder.write("woerter.vrt", bytes: encode(Self.tokens(&random))),
    ]
    let whole = Self.everything(try Self.read(paths, pieceSize: 1 << 20))
    for _ in 0..<6 {
      let size = Int.random(in: 1...90, using: &random)
      let pieces = Self.everything(try Self.read(paths, pieceSize: size))
      #expect(pieces == whole, "\(Self.encodings[encoding].name), pieces of \(size)")
    }
  }

  @Test(arguments: ["iso-8859-15", "utf-8", "koi8-r", "utf-16le"])
  func aNamedEncodingIsReadInPiecesToo(name: String) throws {
    var options = LoadOptions()
    options.encoding = TextEncoding(name)
    let folder = try ScratchFolder()
    let text = "id,text\r\na,\"Der K\u{E4}se,\r\nein Fest\"\r\nb,Zweitens"
    let bytes =
      name == "utf-16le"
      ? text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      : name == "utf-8" ? Array(text.utf8) : text.unicodeScalars.map { UInt8($0.value) }
    let path = try folder.write("a.csv", bytes: bytes)
    let whole = try Self.read([path], pieceSize: 1 << 20, options: options)
    #expect(whole.pages.count == 2 && whole.problems.isEmpty && whole.notes.isEmpty)
    for size in 1...30 {
      let pieces = try Self.read([path], pieceSize: size, options: options)
      #expect(Self.everything(pieces) == Self.everything(whole), "pieces of \(size)")
    }
  }

  @Test func aFileWhoseEndIsDamagedGivesNothing() throws {
    let folder = try ScratchFolder()
    let line = { (name: String) in #"{"id":"\#(name)","text":"\#(FilesTests.sentence)"}"# + "\n" }
    let lines = (0..<40).map { line("d\($0)") }.joined()
    var packed = try PackedTests.packed("gzip", (0..<4000).map { line("p\($0)") }.joined())
    packed.removeLast(9)
    try folder.write("a.jsonl", line("vorn"))
    try folder.write("b.jsonl", bytes: Array((lines + "{}\n").utf8) + [0])
    try folder.write("c.jsonl.gz", bytes: packed)
    try folder.write("d.jsonl", line("hinten"))
    try folder.write("metadata.csv", "id,source\nvorn,Torblatt\nd3,Torblatt\np7,Torblatt\n")
    let outcome = try Self.read([folder.path], pieceSize: 500)
    #expect(outcome.pages.map(\.metadata.name) == ["vorn", "hinten"])
    #expect(outcome.files == 2)
    #expect(outcome.problems.map { FileName.last(of: $0.path) } == ["b.jsonl", "c.jsonl.gz"])
    #expect(outcome.problems.first?.reason == .notText)
    #expect(outcome.problems.last?.message.hasPrefix("`gzip` cannot open it: ") == true)
    #expect((outcome.rowsWithoutDocument, outcome.documentsWithoutRow) == (2, 1))
  }

  @Test func aPipeIsReadAsItComes() throws {
    let pipe = Pipe()
    let lines = (0..<3000).map { #"{"id":"d\#($0)","text":"\#(FilesTests.sentence)"}"# + "\n" }
    let writer = OwnThread {
      for line in lines { try pipe.fileHandleForWriting.write(contentsOf: Data(line.utf8)) }
      try pipe.fileHandleForWriting.close()
    }
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    let outcome = try Self.read(["-"], pieceSize: 10_000, standardInput: .descriptor(descriptor))
    try writer.value()
    #expect(outcome.pages.count == 3000 && outcome.problems.isEmpty)
    #expect(outcome.pages.last?.metadata.name == "d2999")
  }

  @Test func whatIsPackedMayComeThroughAPipe() async throws {
    let pipe = Pipe()
    let packed = try PackedTests.packed("gzip", "id,text\na,\"Der Kanal\nist offen.\"\n")
    try pipe.fileHandleForWriting.write(contentsOf: Data(packed))
    try pipe.fileHandleForWriting.close()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    let outcome = try Self.read(["-"], pieceSize: 3, standardInput: .descriptor(descriptor))
    #expect(outcome.pages.map(\.string) == ["Der Kanal\nist offen."])
  }
}
