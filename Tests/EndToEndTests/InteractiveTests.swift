import Foundation
import TestSupport
import Testing

@Suite("The shell a person types into") struct InteractiveTests {
  /// Types a line and waits until a text is on the screen.
  private func type(_ line: String, in session: EditingSession, until text: String) -> Bool {
    session.terminal.send(line)
    session.terminal.send(key: .enter)
    return session.terminal.waitFor(text)
  }

  /// A folder with two short pages beside each other.
  private func pages() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "Der Kanal ist offen, sagte Ada Lind am 5. Februar 2026.", to: "pages/eins.txt")
    try folder.write("Der Vertrag läuft aus.", to: "pages/zwei.txt")
    return folder
  }

  @Test("The prompt shows how much is loaded and selected")
  func prompt() throws {
    let folder = try pages()
    let session = try EditingSession(home: folder)
    #expect(session.prompt == "depesche>")
    #expect(type("load pages", in: session, until: "depesche 2>"))
    #expect(type("use zwei", in: session, until: "depesche 1/2 zwei>"))
    #expect(type("use all", in: session, until: "2 documents selected"))
    #expect(type("record r.dep", in: session, until: "depesche 2 ●>"))
  }

  @Test("Tab completes options, documents, selections, settings, files and words by their place")
  func completionByPlace() throws {
    let folder = try pages()
    let session = try EditingSession(home: folder)
    #expect(type("load pages; let early = docs eins", in: session, until: "@early: 1 document"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 2>" })
    let cases = [
      ("docs ei", "docs eins"), ("docs @e", "docs @early"), ("docs --fo", "docs --format"),
      ("docs --format js", "docs --format json"), ("set wi", "set width"),
      ("load pa", "load pages/"), ("load pages/z", "load pages/zwei.txt"),
      ("docs where sou", "docs where source"), ("help com", "help compare"),
      ("when --by mo", "when --by month"), ("find Ver", "find Vertrag"),
    ]
    for (typed, completed) in cases {
      session.terminal.send(typed)
      session.terminal.send(key: .tab)
      #expect(
        session.terminal.waitFor { $0.row($0.cursor.row).hasPrefix("depesche 2> " + completed) },
        "\(typed): \(session.terminal.screen.row(session.terminal.screen.cursor.row))")
      session.terminal.send(key: .controlU)
      #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 2>" })
    }
  }

  @Test("An error leaves the session as it was")
  func errors() throws {
    let folder = try pages()
    let session = try EditingSession(home: folder)
    #expect(type("load pages", in: session, until: "depesche 2>"))
    #expect(type("dosc", in: session, until: "did you mean `docs`?"))
    #expect(type("load nowhere", in: session, until: "no such file or folder"))
    #expect(type("docs zwie", in: session, until: "did you mean `zwei`?"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 2>" })
  }

  @Test("An open quote asks for another line; Ctrl-C drops both")
  func continuation() throws {
    let session = try EditingSession()
    #expect(type("let x = \"eins", in: session, until: "…>"))
    session.terminal.send(key: .controlC)
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche>" })
    #expect(type("let x = \"eins", in: session, until: "…>"))
    session.terminal.send("zwei\"")
    session.terminal.send(key: .enter)
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche>" })
    #expect(type("help $x", in: session, until: "there is no help about `eins"))
  }

  @Test("What is typed becomes a script that runs from anywhere")
  func recording() throws {
    let folder = try pages()
    let session = try EditingSession(home: folder)
    try FileManager.default.createDirectory(
      atPath: folder.path("scripts"), withIntermediateDirectories: true)
    #expect(type("record scripts/r.dep", in: session, until: "●>"))
    #expect(type("load pages", in: session, until: "depesche 2 ●>"))
    #expect(type("dosc", in: session, until: "did you mean"))
    #expect(type("docs --format csv > out.csv", in: session, until: "out.csv"))
    #expect(type("record off", in: session, until: "2 commands recorded"))
    #expect(
      try folder.text(of: "scripts/r.dep")
        == "#!/usr/bin/env depesche\nload ../pages\ndocs --format csv > ../out.csv\n")
    try FileManager.default.removeItem(atPath: folder.path("out.csv"))
    #expect(try depesche(folder.path("scripts/r.dep"), in: "/").status == 0)
    #expect(try folder.text(of: "out.csv").contains("zwei"))
    #expect(type("history --save h.dep", in: session, until: "h.dep"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 2>" })
    #expect(
      try folder.text(of: "h.dep")
        == "#!/usr/bin/env depesche\nload pages\ndocs --format csv > out.csv\n")
  }

  @Test("The start-up file runs, and --no-init leaves it out")
  func startUpFile() throws {
    let folder = try pages()
    try folder.write("set top 7\n", to: ".config/depesche/init.dep")
    let session = try EditingSession(home: folder)
    #expect(type("set top --format csv", in: session, until: "top,7,"))
  }

  @Test("A history that cannot be kept is said once, and the shell goes on")
  func unwritableHistory() throws {
    let session = try EditingSession(variables: ["XDG_STATE_HOME": "/dev/null"])
    #expect(type("help keys", in: session, until: "lines are not kept after this session"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche>" })
    #expect(type("set", in: session, until: "columns of a table"))
    let written = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(written.components(separatedBy: "lines are not kept").count == 2, "said once")
  }

  @Test("Pages cannot command the terminal")
  func hostilePages() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Der \u{1B}]0;Titel\u{7}Kanal \u{1B}[2J ist \u{1B}[31moffen\u{9B}5m, und so bleibt er auch in den "
        + "kommenden Wochen, sagte eine Sprecherin des Hauses am Abend vor der Presse in Triest.",
      to: "a.txt")
    let session = try EditingSession(home: folder)
    #expect(type("load a.txt; show 1", in: session, until: "offen"))
    #expect(type("show 1 --raw", in: session, until: "offen"))
    #expect(type("show 1 --marked --format json", in: session, until: "\"kind\""))
    let bytes = String(decoding: session.terminal.output, as: UTF8.self)
    for sequence in ["\u{1B}]0", "\u{1B}[2J", "\u{1B}[31m", "\u{9B}"] {
      #expect(!bytes.contains(sequence))
    }
  }

  @Test("Ctrl-C stops a running command; the session and its documents live")
  func interruption() throws {
    let folder = try pages()
    let sentence = "Der Kanal zwischen den Stäben ist offen und bleibt es auch morgen noch. "
    try folder.write(String(repeating: sentence, count: 600_000), to: "gross.txt")
    let session = try EditingSession(home: folder)
    #expect(type("load pages", in: session, until: "depesche 2>"))
    session.terminal.send("load gross.txt")
    session.terminal.send(key: .enter)
    session.terminal.settle(milliseconds: 700)
    session.terminal.send(key: .controlC)
    #expect(session.terminal.waitFor("interrupted"))
    #expect(session.terminal.waitFor { $0.row($0.cursor.row) == "depesche 2>" })
    #expect(type("docs --format csv", in: session, until: "zwei"))
  }

  @Test("Two sessions share one history and lose nothing")
  func sharedHistory() throws {
    let folder = try TemporaryFolder()
    let first = try EditingSession(home: folder)
    let second = try EditingSession(home: folder)
    #expect(type("help keys", in: first, until: "Ctrl-R"))
    #expect(type("help syntax", in: second, until: "semicolon"))
    #expect(type("set", in: first, until: "columns of a table"))
    let lines = try folder.text(of: ".state/depesche/history").split(separator: "\n")
    #expect(lines == ["help keys", "help syntax", "set"])
  }
}
