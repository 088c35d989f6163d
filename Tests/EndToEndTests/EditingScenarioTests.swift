import Glibc
import TestSupport
import Testing

/// What a person does at the prompt and then sees, with the real program on a pseudo-terminal.
@Suite("Editing at the prompt", .serialized)
struct EditingScenarioTests {
  // MARK: Characters

  @Test(
    "umlauts and Cyrillic, whatever LANG says",
    arguments: [nil, "C", "de_DE.ISO-8859-1", "xx_XX.nonsense", "C.UTF-8"] as [String?])
  func unicode(language: String?) throws {
    let session = try EditingSession(variables: ["LANG": language, "LC_ALL": nil])
    session.terminal.send("Größe Москва é")
    #expect(session.shows("Größe Москва é"))
    for _ in 0..<2 { session.terminal.send(key: .left) }
    session.terminal.send(key: .backspace)
    #expect(session.shows("Größe Москв é"))
    session.terminal.send("ы")
    #expect(session.shows("Größe Москвы é"))
    #expect(session.terminal.screen.cursor.column == session.prompt.count + 1 + 12)
  }

  @Test("broken UTF-8 becomes U+FFFD, NUL nothing")
  func brokenInput() throws {
    let session = try EditingSession()
    session.terminal.send([0x61, 0xFF, 0x62, 0x00, 0x63, 0xE2, 0x82, 0x64])
    #expect(session.shows("a\u{FFFD}bc\u{FFFD}d"))
  }

  @Test("wide characters and accents keep the cursor in its place")
  func widths() throws {
    let session = try EditingSession()
    session.terminal.send("東京x")
    session.terminal.send(key: .left)
    session.terminal.send("!")
    #expect(session.shows("東京!x"))
    session.terminal.send(key: .controlU)
    session.terminal.send("e\u{301}fg")
    session.terminal.send(key: .left)
    session.terminal.send(key: .backspace)
    session.terminal.settle()
    #expect(session.terminal.screen.cursor.column == session.prompt.count + 2)
  }

  @Test("keys nobody has bound leave nothing in the line")
  func unknownKeys() throws {
    let session = try EditingSession()
    session.terminal.send("a\u{1B}[5~b\u{1B}[15;2~c\u{1B}[[Ad\u{1B}OPe\u{1B}[Zf\u{1B}xg")
    #expect(session.shows("abcdefg"))
  }

  @Test("moving and deleting by letter and by word")
  func movement() throws {
    let session = try EditingSession()
    let terminal = session.terminal
    terminal.send("eins zwei drei")
    terminal.send(key: .controlLeft)
    terminal.send("X")
    #expect(session.shows("eins zwei Xdrei"))
    terminal.send(key: .altLeft)
    terminal.send(key: .altLeft)
    terminal.send("Y")
    #expect(session.shows("eins Yzwei Xdrei"))
    terminal.send(key: .controlRight)
    terminal.send("Z")
    #expect(session.shows("eins YzweiZ Xdrei"))
    terminal.send(key: .home)
    terminal.send(key: .delete)
    terminal.send(key: .end)
    terminal.send("!")
    #expect(session.shows("ins YzweiZ Xdrei!"))
    terminal.send(key: .home)
    terminal.send(key: .controlD)
    #expect(session.shows("ns YzweiZ Xdrei!"))
  }

  // MARK: Completion

  @Test("Tab finishes a word; twice, it lists")
  func completion() throws {
    let session = try EditingSession()
    session.terminal.send("hel")
    session.terminal.send(key: .tab)
    session.terminal.send("x")
    #expect(session.shows("help x"))
    session.terminal.send(key: .controlU)
    session.terminal.send("s")
    session.terminal.send(key: .tab)
    #expect(session.terminal.waitFor { $0.bells > 0 })
    #expect(session.shows("s"))
    session.terminal.send(key: .tab)
    #expect(session.terminal.waitFor("stats"))
    #expect(session.shows("s"))
    for name in ["said", "set", "show", "source", "stats"] {
      #expect(session.terminal.screen.text.contains(name))
    }
    session.terminal.send("ta")
    session.terminal.send(key: .tab)
    session.terminal.send("x")
    #expect(session.shows("stats x"))
  }

  // MARK: Ends of a line

  @Test("Ctrl-C drops the line and keeps the session")
  func interrupt() throws {
    let session = try EditingSession()
    session.terminal.send("abc")
    #expect(session.shows("abc"))
    session.terminal.send(key: .left)
    session.terminal.send(key: .controlC)
    #expect(session.terminal.waitFor(session.prompt + " abc^C"))
    #expect(session.shows(""))
    session.terminal.send("help quit")
    #expect(session.submit())
  }

  @Test("Ctrl-D on an empty line leaves, with status 0 and the terminal as it was")
  func endOfFile() throws {
    let session = try EditingSession()
    #expect(!session.terminal.isCooked)
    #expect(session.terminal.screen.marksPastes)
    session.terminal.send(key: .controlD)
    #expect(session.terminal.waitForExit() == 0)
    #expect(session.terminal.isCooked)
    #expect(!session.terminal.screen.marksPastes)
  }

  @Test("a terminal that goes away is the end of input")
  func hangUp() throws {
    let session = try EditingSession()
    session.terminal.send("abc")
    #expect(session.shows("abc"))
    session.terminal.hangUp()
    #expect(session.terminal.waitForExit() == 0)
  }

  @Test("a fatal signal leaves the terminal in order")
  func termination() throws {
    let session = try EditingSession()
    session.terminal.signal(SIGTERM)
    #expect(session.terminal.waitForExit() == 128 + SIGTERM)
    #expect(session.terminal.isCooked)
  }

  // MARK: History

  @Test("Up and Down walk through the history and come back to what was typed")
  func history() throws {
    let session = try EditingSession()
    for line in ["help quit", "# zwei ü"] {
      session.terminal.send(line)
      #expect(session.submit())
    }
    session.terminal.send("dr")
    session.terminal.send(key: .up)
    #expect(session.shows("# zwei ü"))
    session.terminal.send(key: .up)
    #expect(session.shows("help quit"))
    session.terminal.send(key: .down)
    session.terminal.send(key: .down)
    #expect(session.shows("dr"))
  }

  @Test("Ctrl-R finds a line while its words are typed")
  func search() throws {
    let session = try EditingSession()
    for line in ["# eins Größe", "# zwei", "# drei Größe"] {
      session.terminal.send(line)
      #expect(session.submit())
    }
    session.terminal.send("noch")
    session.terminal.send(key: .controlR)
    session.terminal.send("größ")
    #expect(session.terminal.waitForRow("(search) größ: # drei Größe"))
    session.terminal.send(key: .controlR)
    #expect(session.terminal.waitForRow("(search) größ: # eins Größe"))
    session.terminal.send("q")
    #expect(session.terminal.waitForRow("(not found) größq: # eins Größe"))
    session.terminal.send(key: .controlG)
    #expect(session.shows("noch"))
    session.terminal.send(key: .controlR)
    session.terminal.send("zw")
    session.terminal.send(key: .end)
    session.terminal.send("!")
    #expect(session.shows("# zwei!"))
  }

  @Test("the history is there again in the next session, private lines are not")
  func laterSession() throws {
    let home = try TemporaryFolder()
    let first = try EditingSession(home: home)
    for line in ["# erste", " # geheim"] {
      first.terminal.send(line)
      #expect(first.submit())
    }
    first.terminal.signal(SIGKILL)
    _ = first.terminal.waitForExit()
    let second = try EditingSession(home: home)
    second.terminal.send(key: .up)
    #expect(second.shows("# erste"))
  }

  // MARK: Paste

  @Test("several pasted lines stay one line until Enter")
  func paste() throws {
    let session = try EditingSession()
    session.terminal.paste("# eins\nhelp quit\n\u{1B}# dr\u{7}ei\n")
    #expect(session.terminal.waitForRow("# drei"))
    #expect(session.terminal.screen.text.hasSuffix(session.prompt + " # eins\nhelp quit\n# drei"))
    #expect(session.submit())
    session.terminal.send(key: .up)
    #expect(session.terminal.waitForRow("# drei"))
    #expect(session.terminal.screen.text.hasSuffix(session.prompt + " # eins\nhelp quit\n# drei"))
  }

  @Test("100 KB are pasted in a moment")
  func longPaste() throws {
    let session = try EditingSession()
    session.terminal.paste("# " + String(repeating: "Wörter ", count: 14_000))
    session.terminal.send("Ende")
    #expect(session.terminal.waitFor(timeout: 10) { $0.text.hasSuffix("Ende") })
    #expect(session.submit())
    session.terminal.send("hel")
    session.terminal.send(key: .tab)
    session.terminal.send("x")
    #expect(session.shows("help x"))
  }

  // MARK: The window

  @Test("another window size shows one prompt and the whole line", arguments: [30, 50, 81, 120])
  func resize(columns: Int) throws {
    let session = try EditingSession()
    session.terminal.send("help quit")
    #expect(session.submit())
    let words = (1...14).map { "wort\($0)" }.joined(separator: " ")
    session.terminal.send(words)
    #expect(session.terminal.waitFor("wort14"))
    for width in [columns, 80, columns] {
      session.terminal.resize(columns: width, rows: 24)
      session.terminal.settle()
      let joined = session.terminal.screen.text.replacing("\n", with: "").replacing(" ", with: "")
      #expect(joined.hasSuffix((session.prompt + words).replacing(" ", with: "")))
      let prompts = session.terminal.screen.history.split(separator: "\n").filter {
        $0.hasPrefix(session.prompt + " wort1")
      }
      #expect(prompts.count == 1)
    }
    session.terminal.send(key: .home)
    session.terminal.send("X")
    #expect(session.terminal.waitFor(session.prompt + " Xwort1"))
  }

  @Test("Ctrl-L clears the screen and keeps the line")
  func clear() throws {
    let session = try EditingSession()
    session.terminal.send("help quit")
    #expect(session.submit())
    session.terminal.send("abc")
    session.terminal.send(key: .controlL)
    #expect(session.terminal.waitFor { $0.text == session.prompt + " abc" })
  }

  @Test(
    "a terminal without escape sequences gets none", arguments: ["dumb", "no-such-terminal", nil])
  func dumbTerminal(kind: String?) throws {
    let session = try EditingSession(terminal: kind)
    session.terminal.send("hxlp")
    for _ in 0..<2 { session.terminal.send(key: .left) }
    session.terminal.send(key: .backspace)
    session.terminal.send("e")
    #expect(session.shows("help"))
    session.terminal.send(key: .end)
    session.terminal.send(" quit")
    #expect(session.submit())
    session.terminal.send(key: .up)
    #expect(session.shows("help quit"))
    session.terminal.send(key: .controlC)
    #expect(session.shows(""))
    session.terminal.send(key: .controlD)
    #expect(session.terminal.waitForExit() == 0)
    let escapes = session.terminal.output.count { $0 == 0x1B }
    #expect(escapes == 0)
  }

  // MARK: Stopping

  @Test("Ctrl-Z stops the program, fg brings the line back")
  func stop() throws {
    let home = try TemporaryFolder()
    var environment = testEnvironment(home: home.path)
    environment["PS1"] = "bash> "
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
    #expect(terminal.waitForRow("bash>"))
    terminal.send("\(try BuiltProduct.depesche())\r")
    try #require(terminal.waitFor { $0.row($0.cursor.row).hasPrefix("depesche") })
    terminal.settle()
    let prompt = terminal.screen.row(terminal.screen.cursor.row)
    terminal.send("halb fertig")
    #expect(terminal.waitForRow(prompt + " halb fertig"))
    terminal.send(key: .controlZ)
    #expect(terminal.waitFor("Stopped"))
    #expect(terminal.waitForRow("bash>"))
    terminal.send("fg\r")
    #expect(terminal.waitForRow(prompt + " halb fertig"))
    terminal.send("!")
    #expect(terminal.waitForRow(prompt + " halb fertig!"))
  }

  @Test("a program that was stopped from outside takes the terminal back")
  func stopFromOutside() throws {
    let session = try EditingSession()
    session.terminal.send("abc")
    #expect(session.shows("abc"))
    session.terminal.signal(SIGSTOP)
    session.terminal.settle()
    session.terminal.signal(SIGCONT)
    session.terminal.send("d")
    #expect(session.shows("abcd"))
  }
}
