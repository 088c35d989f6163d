import Foundation
import Glibc
import NewsCorpus
import Testing

@testable import Ingestion

/// Whether a program is installed.
private func isInstalled(_ tool: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
  }
}

@Suite struct PackedTests {
  /// A file's bytes as a tool packs them.
  static func packed(_ tool: String, _ text: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool, "-c"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    return Array(output.fileHandleForReading.readDataToEndOfFile())
  }

  @Test(arguments: [("gzip", "gz"), ("zstd", "zst"), ("xz", "xz"), ("bzip2", "bz2")])
  func packedFilesAreOpened(tool: String, ending: String) throws {
    guard isInstalled(tool) else { return }
    let folder = try ScratchFolder()
    let lines = #"{"id":"a","text":"\#(FilesTests.sentence)"}"# + "\n"
    let bytes = try PackedTests.packed(tool, lines)
    try folder.write("seiten.jsonl.\(ending)", bytes: bytes)
    try folder.write("kran.txt.\(ending)", bytes: try PackedTests.packed(tool, ZoneTests.first))
    try folder.write("bild.png.\(ending)", bytes: bytes)
    let outcome = try PageReader().read([folder.path])
    #expect(outcome.problems.isEmpty && outcome.skippedFiles == 1)
    #expect(outcome.pages.map(\.metadata.name) == ["kran", "a"])
    #expect(outcome.pages.map(\.string) == [ZoneTests.first, FilesTests.sentence])
    // Standard input has no name to go by.
    let piped = try PageReader().read(["-"], standardInput: .bytes(bytes))
    #expect(piped.pages.map(\.metadata.name) == ["a"])
  }

  @Test func damagedFileIsNamedWithTheToolsReason() throws {
    let folder = try ScratchFolder()
    var bytes = try PackedTests.packed("gzip", ZoneTests.first)
    bytes.removeLast(6)
    let outcome = try PageReader().read([folder.write("a.txt.gz", bytes: bytes)])
    #expect(outcome.pages.isEmpty)
    let message = try #require(outcome.problems.first).message
    #expect(message.hasPrefix("`gzip` cannot open it: ") && message.contains("end of file"))
  }

  @Test func fileThatGrowsWithoutMeasureIsRefused() throws {
    let folder = try ScratchFolder()
    let zeros = String(repeating: " ", count: 80 << 20)
    let bytes = try PackedTests.packed("gzip", zeros)
    let outcome = try PageReader().read([folder.write("a.txt.gz", bytes: bytes)])
    #expect(outcome.problems.map(\.reason) == [.growsTooFar])
  }

  @Test func whatOnlyHasTheEndingIsReadAsItIs() throws {
    let folder = try ScratchFolder()
    let outcome = try PageReader().read([folder.write("a.txt.gz", ZoneTests.first)])
    #expect(outcome.pages.map(\.string) == [ZoneTests.first])
    let text = try PageReader().read([
      folder.write("b.txt", "BZh ist kein Archiv. " + ZoneTests.first)
    ])
    #expect(text.pages.count == 1)
  }

  @Test func missingToolIsNamedWithItsPackage() throws {
    let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    #expect(throws: InstalledTool.Failure.self) {
      try InstalledTool(["depesche-no-such-tool"], input: input)
    }
    let problem = LoadProblem(
      path: "a.pdf", reason: .toolMissing("pdftotext", package: "poppler-utils"), isNamed: true)
    #expect(
      problem.description
        == "a.pdf: needs the program `pdftotext`, which is not installed (package poppler-utils)")
  }

  @Test func cancelledTaskStopsAToolThatNeverEnds() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      let input = open("/dev/zero", O_RDONLY | O_CLOEXEC)
      defer { close(input) }
      do throws(InstalledTool.Failure) {
        var bytes: [UInt8] = []
        try InstalledTool(["sleep", "600"], input: input).append(1, to: &bytes) { _ in }
        return false
      } catch {
        if case .cancelled = error { return true }
        return false
      }
    }
    #expect(await task.value)
  }

  @Test func aToolThatNobodyReadsAnyMoreIsEnded() throws {
    let input = open("/dev/zero", O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    var bytes: [UInt8] = [7]
    do {
      let tool = try InstalledTool(["cat"], input: input)
      try tool.append(100_000, to: &bytes) { _ in }
      try tool.append(3, to: &bytes) { _ in }
    }
    #expect(bytes == [7] + Array(repeating: 0, count: 100_003))
  }

  @Test(arguments: [
    ("Der Kran-\nführer wartet.", "Der Kranführer wartet."),
    ("Ein-\nund Ausgang, EU-\nweit, Nord-\nOst", "Ein-\nund Ausgang, EU-\nweit, Nord-\nOst"),
    ("Seite eins.\u{0C}Seite zwei.", "Seite eins.\n\nSeite zwei."),
    ("Brü\u{AD}\ncke und so-", "Brücke und so-"), ("-\na", "-\na"), ("", ""),
  ])
  func linesOfPrintedPagesAreJoined(text: String, expected: String) {
    #expect(String(decoding: PDFText.reflowed(Array(text.utf8)), as: UTF8.self) == expected)
  }
}

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.html", ["a.html", "b.html"]), ("?.txt", ["c.txt"]), ("[a-b].*", ["a.html", "b.html"]),
    ("sub/*.txt", ["sub/d.txt"]), ("**/*.txt", ["c.txt", "sub/d.txt", "sub/tief/e.txt"]),
    ("s*", ["sub"]), ("*/*", ["sub/d.txt", "sub/tief"]), (".*.txt", [".h.txt"]), ("x*", []),
    ("*.t\\xt", ["c.txt"]), ("a*", ["a.html"]),
  ])
  func patterns(pattern: String, expected: [String]) throws {
    let folder = try ScratchFolder()
    for name in [
      "a.html", "b.html", "c.txt", ".h.txt", "sub/d.txt", "sub/tief/e.txt", "a_files/x.txt",
    ] {
      try folder.write(name, "x")
    }
    let found = try #require(PathPattern.paths(matching: folder.path + "/" + pattern))
    #expect(found == expected.map { folder.path + "/" + $0 })
  }

  @Test func plainPathsAreNoPatterns() {
    #expect(PathPattern.paths(matching: "/etc/hosts") == nil)
  }
}
