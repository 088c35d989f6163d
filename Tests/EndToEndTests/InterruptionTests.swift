import Foundation
import TestSupport
import Testing

/// Ctrl-C in the middle of work, at a real terminal.
@Suite("Ctrl-C gives back the prompt", .serialized) struct InterruptionTests {
  /// Seconds from the key to the prompt; 0.2 is what a person gets, the rest is for a busy machine.
  static let patience = 1.0

  /// Pages with a story each two share, names, dates, speech and numbers.
  private func pages(_ folder: TemporaryFolder, count: Int) throws {
    for number in 0..<count {
      let story = number / 2
      let text = (0..<24).map { line in
        "Am \(1 + (story + line) % 28). März 2025 sagte Wiebke Holm\(story % 97) in Lüdersand, \(line + 3) "
          + "Schiffe der Reederei Norderlicht\(line) hätten im Hafen von Kleinsund\(story % 31) gelegen."
      }
      try folder.write(text.joined(separator: "\n"), to: "pages/p\(number).txt")
    }
  }

  /// Sends Ctrl-C and waits for the prompt; the seconds it took, nothing where it did not come.
  private func interrupt(_ session: EditingSession, prompt: String) -> Double? {
    let start = ContinuousClock.now
    session.terminal.send(key: .controlC)
    let came = session.terminal.waitFor(timeout: 20) { screen in
      screen.row(screen.cursor.row) == prompt
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return came ? seconds : nil
  }

  @Test(
    .enabled(if: !Project.isQuick, "slow: sixteen long commands"),
    arguments: [
      ("load pages", 200), ("who", 150), ("compare", 150), ("said", 150), ("when", 150),
      ("stats", 30), ("find ~Schiff --by doc", 30), ("report a.html", 300), ("export a.sql", 300),
      ("stats words --top 0; stats ngrams 3 --top 0", 600), ("docs --top 0; docs --top 0", 60),
      ("stories", 200), ("docs --duplicates", 30), ("compare --wording", 400),
      ("find Schiffe --sort left --top 0", 30), ("save a.snapshot; open a.snapshot", 100),
    ] as [(String, Int)])
  func during(command: String, milliseconds: Int) throws {
    let folder = try TemporaryFolder()
    try pages(folder, count: 120)
    let session = try EditingSession(home: folder)
    session.terminal.send("set pager off; load pages")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor(timeout: 60) { $0.row($0.cursor.row) == "depesche 120>" })
    session.terminal.send(command)
    session.terminal.send(key: .enter)
    session.terminal.settle(milliseconds: milliseconds)
    let seconds = try #require(interrupt(session, prompt: "depesche 120>"), "no prompt")
    #expect(seconds < Self.patience, "\(command): \(seconds) s")
    // Everything that was loaded is still there, and the session goes on.
    session.terminal.send("docs 120 --format csv")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor("p99,"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.hasSuffix(".html") || $0.hasSuffix(".tmp") }, "\(left)")
  }

  @Test("a named pipe that nobody writes to can be left") func pipeWithoutWriter() throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.path + "/pages.txt", 0o600) == 0)
    let session = try EditingSession(home: folder)
    session.terminal.send("load pages.txt")
    session.terminal.send(key: .enter)
    session.terminal.settle()
    let seconds = try #require(interrupt(session, prompt: "depesche>"), "no prompt")
    #expect(seconds < Self.patience)
    session.terminal.send("set top --format csv")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor("top,20,"))
  }

  @Test("the prompt comes back before a command that does not notice, and the next one waits")
  func stubborn() throws {
    let folder = try TemporaryFolder()
    let script = folder.path + "/late.dep"
    try #require(mkfifo(script, 0o600) == 0)
    let session = try EditingSession(home: folder)
    // Opening the script waits for whoever writes it.
    session.terminal.send("source late.dep")
    session.terminal.send(key: .enter)
    session.terminal.settle()
    for _ in 0..<2 {
      let seconds = try #require(interrupt(session, prompt: "depesche>"), "no prompt")
      #expect(seconds < Self.patience)
      session.terminal.send("set top --format csv")
      session.terminal.send(key: .enter)
      session.terminal.settle()
      #expect(!session.terminal.screen.text.contains("top,"))
    }
    let writer = open(script, O_WRONLY | O_NONBLOCK)
    try #require(writer >= 0)
    _ = write(writer, "help keys\n", 10)
    close(writer)
    #expect(session.terminal.waitFor("top,20,"))
    // What was interrupted said nothing any more.
    #expect(!session.terminal.screen.text.contains("Ctrl-R"))
  }

  @Test(
    "in the pager", .enabled(if: Tool.path(of: "less") != nil, "less is missing"))
  func pager() throws {
    let folder = try TemporaryFolder()
    try pages(folder, count: 60)
    let session = try EditingSession(home: folder, variables: ["PAGER": "less -FRX"])
    session.terminal.send("load pages; docs --top 0")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor(timeout: 60) { $0.row($0.cursor.row).hasPrefix(":") })
    session.terminal.send(key: .controlC)
    // The pager may end at the signal or stay and want its key.
    let isBack = session.terminal.waitFor(timeout: 1) {
      $0.row($0.cursor.row) == "depesche 60>"
    }
    if !isBack { session.terminal.send("q") }
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 60>" })
    session.terminal.send("docs 60 --format csv")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor("p9,"))
  }

  @Test("kill -9 keeps the lines typed before")
  func killed() throws {
    let folder = try TemporaryFolder()
    let session = try EditingSession(home: folder)
    session.terminal.send("help syntax")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor("semicolon"))
    session.terminal.settle()
    session.terminal.signal(SIGKILL)
    #expect(session.terminal.waitForExit() == 128 + SIGKILL)
    #expect(try folder.text(of: ".state/depesche/history") == "help syntax\n")
    let again = try EditingSession(home: folder)
    again.terminal.send(key: .up)
    #expect(again.shows("help syntax"))
  }

  @Test("a pasted script of ten lines runs as one, and is one line of the history")
  func pastedScript() throws {
    let folder = try TemporaryFolder()
    try pages(folder, count: 4)
    let session = try EditingSession(home: folder)
    let script =
      ["# ten lines", "load pages", "let a = docs 1", "use @a"]
      + (0..<5).map { "set top \($0 + 3)" } + ["set top --format csv"]
    session.terminal.paste(script.joined(separator: "\n"))
    session.terminal.settle()
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor("top,7,"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 1/4 @a>" })
  }

  @Test("another window size holds for the next result", arguments: [60, 200])
  func resized(columns: Int) throws {
    let folder = try TemporaryFolder()
    let sentence = "Im Hafen von Kleinsund lagen am Montag drei Schiffe der Reederei. "
    try folder.write(String(repeating: sentence, count: 9), to: "a.txt")
    let session = try EditingSession(home: folder)
    session.terminal.send("load a.txt")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 1>" })
    session.terminal.resize(columns: columns, rows: 40)
    session.terminal.settle()
    let before = session.terminal.output.count
    session.terminal.send("show 1")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor("Kleinsund"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 1>" })
    let screen = session.terminal.screen
    let longest = (0..<40).map { screen.row($0).count }.max() ?? 0
    #expect(session.terminal.output.count > before)
    #expect(longest <= columns && longest > columns * 3 / 4, "\(longest)")
  }
}
