import Foundation
import TestSupport
import Testing

/// What results look like on a terminal, kept as text under `Looks/`.
@Suite("Looks: results on a narrow and a wide terminal") struct LooksTests {
  static let commands = [
    ("show", "show bergpost"), ("when", "when --from 2026-02-01 --to 2026-02-10"),
    ("compare", "compare"), ("who", "who --top 8"),
  ]

  @Test(arguments: commands, [60, 100])
  func look(_ command: (name: String, text: String), columns: Int) throws {
    let terminal = try PseudoTerminal(
      try BuiltProduct.depesche(),
      ["--quiet", "-l", "Corpus/", "-c", "set pager off", "-c", command.text],
      directory: Project.root, columns: columns, rows: 300)
    #expect(terminal.waitForExit(timeout: 60) == 0)
    terminal.settle()
    let text = terminal.screen.text + "\n"
    #expect(
      text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= columns })
    // Nothing wrapped by the terminal itself: every line was made to fit.
    #expect(!terminal.output.isEmpty)
    let difference = try Recorded.difference(
      fromFile: "\(Project.root)/Tests/EndToEndTests/Looks/\(command.name)-\(columns).txt",
      to: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "in the colours for light and for dark ground, sequences written as [parameters]",
    arguments: ["show bergpost", "when --from 2026-02-01 --to 2026-02-10", "compare"],
    ["light", "bright"])
  func colours(command: String, theme: String) throws {
    let terminal = try PseudoTerminal(
      try BuiltProduct.depesche(),
      ["--quiet", "-l", "Corpus/", "-c", "set pager off; set theme \(theme)", "-c", command],
      directory: Project.root, columns: 60, rows: 50)
    #expect(terminal.waitForExit(timeout: 60) == 0)
    let text = String(decoding: terminal.output, as: UTF8.self)
      .replacing("\r", with: "").replacing("\u{1B}[", with: "[").replacing("\u{1B}", with: "␛")
    #expect(text.contains("["))
    let name = "\(command.split(separator: " ")[0])-60-\(theme)"
    let difference = try Recorded.difference(
      fromFile: "\(Project.root)/Tests/EndToEndTests/Looks/\(name).txt", to: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: [60, 100])
  func noLineIsTooLong(columns: Int) throws {
    let terminal = try PseudoTerminal(
      try BuiltProduct.depesche(),
      ["--quiet", "--color", "never", "-l", "Corpus/"]
        + Self.commands.flatMap { ["-c", $0.1] },
      directory: Project.root, columns: columns, rows: 50)
    #expect(terminal.waitForExit(timeout: 60) == 0)
    let lines = String(decoding: terminal.output, as: UTF8.self)
      .replacingOccurrences(of: "\r", with: "").components(separatedBy: "\n")
    #expect(lines.count > 100)
    for line in lines { #expect(line.count <= columns, "\(line)") }
  }
}
