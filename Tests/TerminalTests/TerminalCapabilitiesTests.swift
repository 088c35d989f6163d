import Foundation
import Testing

@testable import Terminal

@Suite("Terminal capabilities")
struct TerminalCapabilitiesTests {
  private func describe(
    _ variables: [String: String], isTerminal: Bool = true,
    window: (columns: Int, rows: Int)? = (80, 25), color: ColorChoice = .auto, width: Int? = nil
  ) -> TerminalCapabilities {
    .describe(
      isTerminal: isTerminal,
      isKnown: TerminalDatabase.knows(variables["TERM"], environment: { variables[$0] }),
      window: window, color: color, width: width, environment: { variables[$0] })
  }

  @Test("Only terminals of the database take escape sequences")
  func database() {
    #expect(TerminalDatabase.knows("xterm", environment: { _ in nil }))
    for kind in [nil, "", "dumb", "no-such-terminal-at-all", "../../etc/passwd"] {
      #expect(!TerminalDatabase.knows(kind, environment: { _ in nil }), "\(kind ?? "none")")
    }
  }

  @Test("A file is wide, plain and UTF-8, whatever the environment says")
  func file() {
    let found = describe(
      ["COLUMNS": "40", "LANG": "C", "TERM": "xterm"], isTerminal: false, window: nil)
    #expect(found == TerminalCapabilities(columns: 100, usesColor: false, usesUnicode: true))
    #expect(describe([:], isTerminal: false, color: .always, width: 60).usesColor)
    #expect(describe([:], isTerminal: false, width: 60).columns == 60)
  }

  @Test("The width is the option's, the window's, COLUMNS' or 100")
  func columns() {
    #expect(describe(["COLUMNS": "70"], width: 60).columns == 60)
    #expect(describe(["COLUMNS": "70"]).columns == 80)
    #expect(describe(["COLUMNS": "70"], window: nil).columns == 70)
    #expect(describe(["COLUMNS": "many"], window: nil).columns == 100)
    #expect(describe(["COLUMNS": "-5"], window: nil).columns == 100)
  }

  @Test("Colour follows the option, then NO_COLOR and TERM")
  func color() {
    #expect(describe(["TERM": "xterm"]).usesColor)
    #expect(!describe(["TERM": "xterm", "NO_COLOR": "1"]).usesColor)
    #expect(describe(["TERM": "xterm", "NO_COLOR": ""]).usesColor)
    #expect(!describe(["TERM": "dumb"]).usesColor)
    #expect(!describe([:]).usesColor)
    #expect(describe(["TERM": "dumb", "NO_COLOR": "1"], color: .always).usesColor)
    #expect(!describe(["TERM": "xterm"], color: .never).usesColor)
    #expect(!describe(["TERM": "dumb"]).canErase)
  }

  @Test("The first locale variable that is set decides about signs beyond ASCII")
  func locale() {
    #expect(describe(["LANG": "de_DE.UTF-8"]).usesUnicode)
    #expect(describe(["LC_CTYPE": "C.utf8"]).usesUnicode)
    #expect(!describe(["LANG": "de_DE.UTF-8", "LC_ALL": "C"]).usesUnicode)
    #expect(describe(["LANG": "de_DE.UTF-8", "LC_ALL": ""]).usesUnicode)
    #expect(!describe(["LANG": "de_DE.ISO-8859-1"]).usesUnicode)
    #expect(!describe([:]).usesUnicode)
  }

  @Test("A pipe is no terminal")
  func pipe() {
    let pipe = Foundation.Pipe()
    let found = TerminalCapabilities.detect(
      descriptor: pipe.fileHandleForWriting.fileDescriptor, environment: { _ in nil })
    #expect(!found.isTerminal)
    #expect(found.columns == 100)
  }
}
