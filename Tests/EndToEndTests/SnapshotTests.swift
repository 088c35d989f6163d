import Foundation
import TestSupport
import Testing

@Suite("Snapshots through the program") struct SnapshotTests {
  /// Commands that together look at every part of a corpus.
  static let commands = [
    "stats; why 3", "stats --explain", "docs", "docs where text ~ Kanal", "show 1",
    "show 2 --marked", "show 3 --raw", "who",
    "who --mentions", "who Tschornuk", "when", "when --mentions", "when --by week", "said",
    "said --verbs",
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

  @Test(arguments: [
    ("", "table"), ("who; said", "jsonl"), ("when; stats; stats --fold; compare", "csv"),
  ])
  func answerAsTheCorpusDid(after before: String, format: String) throws {
    let folder = try TemporaryFolder()
    let path = try saved(in: folder, after: before)
    let commands = Self.commands.joined(separator: "\n")
    let loaded = try depesche("-l", "Corpus", "-f", format, "-c", commands)
    let opened = try depesche("-l", path, "-f", format, "-c", commands)
    #expect(loaded.status == 0, "\(loaded.stderr)")
    #expect(opened.status == 0, "\(opened.stderr)")
    #expect(opened.stdout == loaded.stdout)
  }

  /// Each in a session of its own, so that no command spares another the reading.
  @Test(.enabled(if: !Project.isQuick))
  func answerEachCommandByItself() throws {
    let folder = try TemporaryFolder()
    let path = try saved(in: folder, after: "who; said; when; stats")
    for command in Self.commands {
      let loaded = try depesche("-l", "Corpus", "-f", "json", "-c", command)
      let opened = try depesche("-f", "json", "-c", "open '\(path)'; \(command)")
      #expect(opened.status == 0, "\(opened.stderr)")
      #expect(opened.stdout == loaded.stdout, "\(command)")
    }
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

@Suite("Snapshots that are damaged or interrupted") struct DamagedSnapshotTests {
  /// A file that is cut short while a line is edited leaves the terminal as it was.
  @Test func giveTheTerminalBackWhenTheyCannotBeRead() throws {
    let folder = try TemporaryFolder()
    _ = try snapshot(in: folder)
    let session = try EditingSession(home: folder)
    session.terminal.send("open sound.snapshot")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitForRow("depesche 3>"))
    session.terminal.send("find Br")
    #expect(session.terminal.waitForRow("depesche 3> find Br"))
    #expect(!session.terminal.isCooked)
    session.terminal.signal(SIGBUS)
    #expect(session.terminal.waitForExit() == 1)
    #expect(session.terminal.screen.text.contains("was cut short"))
    #expect(session.terminal.isCooked)
  }

  /// Commands that each look at other parts, and their answers from a sound snapshot.
  private static let commands = [
    "docs", "show 2", "find Brücke", "who", "when", "said", "compare", "stats", "stats words",
    "docs where text ~ Kran",
  ]

  private static let pages = [
    (
      "eins.txt",
      """
      Neue Brücke in Auental

      Auental, 5. Februar 2026. Bürgermeisterin Petra Lindhoff hat am Mittwoch die Brücke eröffnet. \
      „Das ist ein guter Tag“, sagte Lindhoff.
      """
    ),
    (
      "zwei.txt",
      """
      Brücke in Auental offen

      Auental, 6. Februar 2026. Petra Lindhoff eröffnete am Mittwoch die Brücke über die Aue. Sie \
      koste drei Millionen Euro, sagte sie.
      """
    ),
    ("drei.txt", "Der Kran am Hafen\n\nEin Kran hob gestern ein Boot aus dem Wasser.\n"),
  ]

  /// A snapshot of three pages with everything found in them.
  private func snapshot(in folder: TemporaryFolder) throws -> [UInt8] {
    for (name, text) in Self.pages { try folder.write(text, to: "pages/" + name) }
    let result = try depesche(
      "-l", "pages", "-c", "who; when; said; stats; save sound.snapshot", in: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
    return try folder.bytes(of: "sound.snapshot")
  }

  /// Each command gives the answer of the sound snapshot or none and an error, and nothing else.
  @Test func neverAnswerWrongly() throws {
    let folder = try TemporaryFolder()
    let sound = try snapshot(in: folder)
    let answers = try Self.commands.map {
      try depesche("-l", "sound.snapshot", "-f", "json", "-c", $0, in: folder.path).stdout
    }
    var random = SeededRandom(seed: 1_000)
    var refused = 0
    for _ in 0..<(Project.isQuick ? 60 : 1_000) {
      let bytes = DamagedFile.random(of: sound, using: &random)
      try folder.write(bytes, to: "damaged.snapshot")
      let result = try depesche(
        "--keep-going", "-f", "json", "-l", "damaged.snapshot", "-c",
        Self.commands.joined(separator: "\n"), in: folder.path)
      #expect(!result.hasTimedOut)
      #expect(result.status == 0 || result.status == 1, "\(result.status): \(result.stderr)")
      // Every command asks before it reads, so none has to end the program.
      #expect(!result.stderr.contains("the session ends here"), "\(result.stderr)")
      var rest = result.stdout[...]
      var answered = 0
      for answer in answers where rest.hasPrefix(answer) {
        rest = rest.dropFirst(answer.count)
        answered += 1
      }
      #expect(rest.isEmpty, "another answer: \(rest.prefix(300))")
      #expect(answered == answers.count ? result.status == 0 : result.status == 1)
      if result.status == 1 {
        refused += 1
        #expect(result.stderr.contains("damaged.snapshot"), "\(result.stderr)")
      }
    }
    #expect(refused > (Project.isQuick ? 20 : 400), "\(refused)")
  }

  /// Saving is killed at random moments; the file is the old snapshot or the new one, never a third.
  @Test func survivesBeingKilledWhileSaving() throws {
    let folder = try TemporaryFolder()
    let old = try snapshot(in: folder)
    // Large enough that writing takes a while.
    let long = Array(repeating: Self.pages[0].1, count: Project.isQuick ? 800 : 4_000)
    try folder.write(long.joined(separator: "\n\n"), to: "long.txt")
    let command = ["--plain", "-l", "long.txt", "-c", "save x.snapshot"]
    let program = try BuiltProduct.depesche()
    let start = Date()
    #expect(try run(program, command, directory: folder.path).status == 0)
    let whole = Date().timeIntervalSince(start)
    let new = try folder.bytes(of: "x.snapshot")
    var random = SeededRandom(seed: 50)
    var kept = 0
    for _ in 0..<(Project.isQuick ? 8 : 50) {
      try folder.write(old, to: "x.snapshot")
      // Loading is the first part: most moments lie behind it.
      let moment = whole * Double.random(in: 0.3...1.05, using: &random)
      _ = try run(program, command, directory: folder.path, timeout: moment)
      let bytes = try folder.bytes(of: "x.snapshot")
      #expect(bytes == old || bytes == new, "\(bytes.count) bytes after \(moment) s")
      if bytes == old { kept += 1 }
    }
    #expect(kept > 0, "never killed before the end")
    #expect(try depesche("-l", "x.snapshot", "-c", "docs", in: folder.path).status == 0)
  }
}

/// What can happen to a file.
private enum DamagedFile {
  /// Bytes that were damaged in one of many ways.
  static func random(of bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var result = bytes
    let used = bytes.indices.filter { bytes[$0] != 0 }
    // Where there is something to be damaged: most of a small snapshot is space between sections.
    let start = used.randomElement(using: &random) ?? 0
    let end = min(start + Int.random(in: 1...200, using: &random), bytes.count)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: result.removeSubrange(start...)
    case 1: result.removeSubrange(start..<end)
    case 2: result.insert(contentsOf: [UInt8](repeating: 0x20, count: end - start), at: start)
    case 3: for place in start..<end { result[place] = 0 }
    case 4: for place in start..<end { result[place] = .random(in: 0...255, using: &random) }
    case 5:
      let other = used.randomElement(using: &random) ?? 0
      result.swapAt(start, other)
    default: result[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    return result
  }
}
