import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Bad input gets one clear message and loses nothing") struct BadInputTests {
  @Test func aFolderWithOneBadFileLoadsTheRest() throws {
    let folder = try TemporaryFolder()
    try folder.write("Der Kanal ist offen.", to: "gut.txt")
    try folder.write("", to: "leer.txt")
    try folder.write([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x01], to: "archiv.txt")
    let result = try depesche("-l", folder.path, "-c", "docs --format jsonl")
    #expect(result.status == 0, "what stands in a folder is a warning")
    #expect(result.stdout.split(separator: "\n").count == 1)
    #expect(result.stderr.contains("leer.txt: the file is empty"))
    #expect(result.stderr.contains("archiv.txt: the file is not text"))
  }

  @Test func aBadFileThatWasNamedIsAnErrorAfterTheRest() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("Der Kanal ist offen.", to: "gut.txt")
    let result = try depesche(
      "--keep-going", "-c", "load \(folder.path("fehlt.txt")) \(good); docs --format jsonl")
    #expect(result.status == 1)
    #expect(result.stdout.contains("\"doc\":\"gut\""), "the rest is there")
    #expect(result.stderr.contains("fehlt.txt: no such file or folder"))
  }

  @Test func aFailedLoadLosesNothing() throws {
    let result = try depesche(
      "--keep-going", "-l", "Corpus", "-c", "load nowhere; docs --format jsonl")
    #expect(result.status == 1)
    #expect(result.stdout.split(separator: "\n").count == 20)
  }

  @Test(arguments: [
    ("folder without pages", "noPages", "holds no readable page"),
    ("empty file", "leer.txt", "the file is empty"),
    ("blank file", "blank.txt", "the file is empty"),
    ("no text", "bild.txt", "the file is not text"),
    ("missing", "fehlt.txt", "no such file or folder"),
  ])
  func whatCannotBeLoadedIsNamed(kind: String, name: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "noPages/bild.png")
    try folder.write("", to: "leer.txt")
    try folder.write(" \n\n\t ", to: "blank.txt")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 1], to: "bild.txt")
    let result = try depesche("-l", folder.path(name), "-c", "help")
    #expect(result.status == 1, "\(kind)")
    #expect(result.stdout.isEmpty)
    #expect(result.stderr.contains(message), "\(kind): \(result.stderr)")
    #expect(result.stderr.contains(name))
  }

  @Test func brokenBytesAreReadAsWindows1252() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Array("Die Gespr".utf8) + [0xE4] + Array("che gehen weiter.".utf8), to: "a.txt")
    let result = try depesche("-l", folder.path, "-c", "show 1 --raw")
    #expect(result.status == 0)
    #expect(result.stdout == "Die Gespräche gehen weiter.")
    #expect(result.stderr.contains("Windows-1252"))
  }

  @Test func linksInACircleEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("Der Kanal ist offen.", to: "a/gut.txt")
    symlink("..", folder.path("a/kreis"))
    symlink("selbst.txt", folder.path("selbst.txt"))
    let result = try depesche("-l", folder.path, "-c", "docs --format jsonl")
    #expect(result.stdout.split(separator: "\n").count == 1, "\(result.stderr)")
  }

  @Test(.enabled(if: access("/usr/bin/setpriv", X_OK) == 0 && getuid() == 0))
  func anUnreadableFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("Der Kanal ist offen.", to: "gut.txt")
    try folder.write("Geheim.", to: "zu/b.txt")
    chmod(folder.path("zu"), 0)
    chmod(folder.path, 0o755)
    defer { chmod(folder.path("zu"), 0o755) }
    let result = try run(
      "/usr/bin/setpriv",
      [
        "--reuid", "65534", "--clear-groups", try BuiltProduct.depesche(), "-l", folder.path, "-c",
        "docs --format jsonl",
      ], stdin: "", directory: "/")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stdout.contains("\"doc\":\"gut\""))
    #expect(result.stderr.contains("/zu: "), "\(result.stderr)")
  }

  @Test func commandsBeforeAnythingIsLoaded() throws {
    for command in ["docs", "who", "when", "said", "compare", "stats", "find x", "stories"] {
      let result = try depesche("-c", command)
      #expect(result.status == 1, "\(command)")
      #expect(result.stderr.contains("no documents are loaded"), "\(command)")
      #expect(result.stderr.contains("try: load"), "\(command)")
    }
  }

  @Test func controlCharactersNeverReachATerminalTable() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Der Kanal\u{1B}[31m ist offen\u{202E}.\nDas sagte \u{9B}31mAda Lind\u{7}.",
      to: "b\u{1B}[2Jse.txt")
    let table = try depesche(
      "-l", folder.path, "-c", "docs; show 1; show 1 --marked; find offen; stats words; who")
    #expect(table.status == 0, "\(table.stderr)")
    for bytes in [table.outputBytes, table.errorBytes] {
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let bad = scalars.filter {
        ($0.properties.generalCategory == .control && $0 != "\n") || $0 == "\u{202E}"
      }
      #expect(bad.isEmpty)
    }
    let exact = try depesche("-l", folder.path, "-c", "show 1 --raw")
    #expect(exact.stdout.unicodeScalars.contains("\u{202E}"), "a pipe gets the page as it is")
  }

  @Test func aPageFullOfEscapeSequencesIsAPage() throws {
    let folder = try TemporaryFolder()
    let page = String(
      repeating: "\u{1B}[31mDer\u{1B}[0m \u{1B}]0;x\u{7}Kanal\u{8}\u{8} ", count: 40)
    try folder.write(page, to: "a.txt")
    let result = try depesche("-l", folder.path, "--plain", "-c", "show 1; find Kanal --count")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(!result.outputBytes.contains(0x1B) && !result.outputBytes.contains(0x07))
  }

  @Test(.enabled(if: !Project.isQuick, "slow: a line of 200 MB"))
  func aLineOf200Megabytes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("lang.txt")
    let piece = Array(
      String(repeating: "Der Kanal ist offen und bleibt es auch. ", count: 25_000).utf8)
    try folder.write("", to: "lang.txt")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    for _ in 0..<200 { handle.write(Data(piece)) }
    try handle.close()
    let result = try run(
      try BuiltProduct.depesche(), ["-l", path, "-c", "docs --format jsonl"], stdin: "",
      timeout: 600)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stdout.contains("\"tokens\":40000000"))
  }
}
