import Foundation
import TestSupport
import Testing

@Suite("Snapshots through the program") struct SnapshotTests {
  /// Commands that together look at every part of a corpus.
  static let commands = [
    "docs", "docs where text ~ Kanal", "show 1", "show 2 --marked", "show 3 --raw", "who",
    "who --mentions", "who Tschornuk", "when", "when --mentions", "when --by week", "said",
    "compare", "compare --pairs", "compare --passages", "stories", "stats", "stats --fold",
    "stats --by source", "stats words", "find Kanal", "find ~Gespräch --by source",
    "find <PER> sagte", "find /.*ung/ --count", "find 'in' --sample 5", "use Deichbote; stats",
    "help save",
  ]

  /// Saves the sample corpus, with or without having asked anything before.
  private func saved(in folder: TemporaryFolder, after commands: String = "") throws -> String {
    let path = folder.path("corpus.snapshot")
    let result = try depesche("-l", "Corpus", "-c", "\(commands)\nsave '\(path)'")
    #expect(result.status == 0, "\(result.stderr)")
    return path
  }

  @Test(arguments: ["", "who; said", "when; stats; stats --fold; compare"])
  func answerAsTheCorpusDid(after before: String) throws {
    let folder = try TemporaryFolder()
    let path = try saved(in: folder, after: before)
    // Together in one session for one format, so that one command does not spare another the work.
    for format in ["table", "jsonl", "csv"] {
      let loaded = try depesche(
        "-l", "Corpus", "-f", format, "-c", Self.commands.joined(separator: "\n"))
      let opened = try depesche(
        "-l", path, "-f", format, "-c", Self.commands.joined(separator: "\n"))
      #expect(loaded.status == 0, "\(loaded.stderr)")
      #expect(opened.status == 0, "\(opened.stderr)")
      #expect(opened.stdout == loaded.stdout)
    }
  }

  @Test(arguments: commands)
  func answerEachCommandByItself(command: String) throws {
    let folder = try TemporaryFolder()
    let path = try saved(in: folder)
    let loaded = try depesche("-l", "Corpus", "-f", "json", "-c", command)
    let opened = try depesche("-f", "json", "-c", "open '\(path)'; \(command)")
    #expect(opened.status == 0, "\(opened.stderr)")
    #expect(opened.stdout == loaded.stdout)
  }

  @Test func savedAgainAreTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let path = try saved(in: folder, after: "who; when; said; stats")
    let again = folder.path("again.snapshot")
    let result = try depesche("-l", path, "-c", "save '\(again)'")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(try folder.bytes(of: "again.snapshot") == folder.bytes(of: "corpus.snapshot"))
    // Onto itself, while it is open.
    #expect(try depesche("-l", again, "-c", "docs; save '\(again)'; who").status == 0)
    #expect(try folder.bytes(of: "again.snapshot") == folder.bytes(of: "corpus.snapshot"))
  }

  @Test func growLikeTheCorpusTheyWereMadeFrom() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("part.snapshot")
    let pages = ["Corpus/bergpost.html", "Corpus/tagesruf.txt", "Corpus/auenkurier.txt"]
    _ = try depesche("-l", pages[0], pages[1], "-c", "who; save '\(path)'")
    let commands =
      "load \(pages[2])\nload \(pages[0])\n" + "docs; who; when; said; stats; find Kanal"
    let grown = try depesche("-l", path, "-f", "json", "-c", commands)
    let loaded = try depesche("-l", pages[0], pages[1], "-f", "json", "-c", commands)
    #expect(grown.status == 0, "\(grown.stderr)")
    #expect(grown.stdout == loaded.stdout)
    let both = try depesche("-l", pages[2], path, "-c", "docs", "-f", "csv")
    #expect(both.stdout.split(separator: "\n").count == 4, "opened first, then loaded")
  }

  @Test func sayWhatIsWrong() throws {
    let folder = try TemporaryFolder()
    let path = try saved(in: folder)
    try folder.write("Kein Kanal.\n", to: "page.txt")
    let page = folder.path("page.txt")
    let cut = folder.path("cut.snapshot")
    try folder.write(
      Array(try folder.bytes(of: "corpus.snapshot").dropLast(5000)), to: "cut.snapshot")
    let cases = [
      (["-c", "save x.snapshot"], "no documents are loaded"),
      (["-l", "Corpus", "-c", "save '\(page)'"], "is there and is no snapshot"),
      (["--restricted", "-l", "Corpus", "-c", "save x.snapshot"], "may not write"),
      (["--restricted", "-l", "Corpus", "-c", "open '\(path)'"], "may not read"),
      (["-c", "open '\(page)'"], "`\(page)` is no snapshot"),
      (["-c", "open missing.snapshot"], "No such file"),
      (["-c", "open Corpus"], "no regular file"),
      (["-c", "load '\(path)'"], "is a snapshot"),
      (["-l", cut], "cut off"),
      (["-l", path, cut, "-c", "docs"], "one can be opened"),
      (["-l", "Corpus", "-c", "save /nonexistent/x.snapshot"], "No such file"),
    ]
    for (arguments, message) in cases {
      let result = try run(try BuiltProduct.depesche(), arguments, directory: Project.root)
      #expect(result.status == 1, "\(arguments)")
      #expect(result.stderr.contains(message), "\(arguments): \(result.stderr)")
    }
    #expect(try folder.text(of: "page.txt") == "Kein Kanal.\n")
    #expect(try depesche("--restricted", "-l", path, "-c", "docs").status == 0)
  }

  /// What is loaded stays when opening fails.
  @Test func leaveTheSessionAloneWhenTheyCannotBeOpened() throws {
    let folder = try TemporaryFolder()
    try folder.write("Kein Kanal.\n", to: "page.txt")
    let result = try depesche(
      "--keep-going", "-l", "Corpus", "-f", "csv", "-c",
      "open '\(folder.path("page.txt"))'; docs bergpost")
    #expect(result.status == 1)
    #expect(result.stdout.contains("bergpost"))
  }
}
