import Foundation
import TestSupport
import Testing

@Suite("The manual page and the completion of other shells") struct ManualTests {
  @Test func everyCommandAndOptionIsInTheManual() throws {
    let page = try depesche("--help-man")
    #expect(page.status == 0)
    let text = page.stdout.replacingOccurrences(of: "\\-", with: "-")
    #expect(text.hasPrefix(".\\\" ") && text.contains(".TH DEPESCHE 1"))
    for command in ExampleTests.commands {
      #expect(text.contains("\n.SS \(command)"), "\(command)")
      let help = try object(try depesche("-c", "help \(command)", "-f", "json").stdout)
      for option in help["options"] as? [String] ?? [] { #expect(text.contains(option)) }
    }
    let options = try depesche("--help").stdout.components(separatedBy: "OPTIONS:\n")[1]
      .split(separator: "\n").filter { $0.hasPrefix("  -") }
    #expect(options.count > 15)
    for line in options {
      let usage = line.drop { $0 == " " }.components(separatedBy: "  ")[0]
      #expect(text.contains("\n.B \(usage)\n"), "\(usage)")
    }
  }

  @Test(.enabled(if: Tool.man != nil, "man is missing"))
  func manRendersIt() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try depesche("--help-man").outputBytes, to: "depesche.1")
    var environment = testEnvironment()
    environment["MANWIDTH"] = "80"
    environment["MANPAGER"] = "cat"
    let result = try run(
      try #require(Tool.man), ["--warnings", file], stdin: "", environment: environment)
    #expect(result.status == 0)
    #expect(result.stderr.isEmpty, "\(result.stderr)")
    #expect(result.stdout.contains("depesche - a shell for reading the press"))
    #expect(result.stdout.contains("EXIT STATUS"))
    #expect(!result.stdout.contains("\\("), "no request is left over")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScripts(shell: String) throws {
    let result = try depesche("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.stdout.contains("--keep-going") || result.stdout.contains("keep-going"))
    guard let path = Tool.path(of: shell) else { return }
    let folder = try TemporaryFolder()
    let file = try folder.write(result.outputBytes, to: "completion")
    let check = try run(path, ["-n", file], stdin: "")
    #expect(check.status == 0, "\(check.stderr)")
  }

  @Test func theScriptInTheGuideRuns() throws {
    let guide = try String(contentsOfFile: Project.root + "/Scripts/README.md", encoding: .utf8)
    let script = try #require(
      guide.components(separatedBy: "```\n").first { $0.hasPrefix("#!/usr/bin/env depesche") })
    let folder = try TemporaryFolder()
    let file = try folder.write(script, to: "words.dep")
    let result = try depesche(file, "Brandmoor", Project.corpus)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stdout.contains("Brandmoor"))
  }
}
