import Foundation
import TestSupport
import Testing

/// The results that `help COMMAND` shows below its examples, kept in a file of the program.
@Suite("What help shows below examples is what comes out") struct HelpOutputTests {
  static let file = Project.root + "/Sources/Shell/Help/ExampleOutputs.swift"
  /// Commands whose results are long, or about something else than the documents.
  static let without: Set<String> = [
    "load", "help", "history", "replay", "record", "source", "open", "save", "export", "report",
    "quit", "let", "use", "set", "expect",
  ]
  /// Lines shown of a result, and results shown of a command.
  static let (mostLines, mostResults) = (5, 2)

  /// The examples of a command, in order.
  private func examples(of command: String) throws -> [String] {
    let page = try object(try depesche("-c", "help \(command)", "-f", "json").stdout)
    return page["examples"] as? [String] ?? []
  }

  /// How the result of an example begins.
  private func beginning(of example: String) throws -> [String] {
    let before =
      "let early = docs where date < 2026-02-05; let late = docs where date > 2026-02-05"
    let folder = try TemporaryFolder()
    let result = try run(
      try BuiltProduct.depesche(),
      ["--quiet", "--width", "72", "-l", Project.corpus, "-c", before, "-c", example], stdin: "",
      directory: folder.path)
    guard result.status == 0 else { return [] }
    var lines = result.stdout.components(separatedBy: "\n")
    while lines.last == "" { lines.removeLast() }
    return lines.count <= Self.mostLines
      ? lines : lines.prefix(Self.mostLines - 1) + ["…"]
  }

  /// The text of the file between its quotes.
  private func section(of text: String) throws -> (head: String, body: String, tail: String) {
    let parts = text.components(separatedBy: "#\"\"\"\n")
    let rest = try #require(parts.last).components(separatedBy: "\n    \"\"\"#")
    return (parts[0] + "#\"\"\"\n", rest[0], "\n    \"\"\"#" + rest[1])
  }

  @Test(.enabled(if: !Project.isQuick, "slow: runs the examples once more"))
  func outputs() throws {
    var lines = [""]
    for command in ExampleTests.commands
    where !Self.without.contains(command.components(separatedBy: " ")[0]) {
      var shown = 0
      for example in try examples(of: command)
      where shown < Self.mostResults && !example.contains("> ") {
        let beginning = try beginning(of: example)
        guard !beginning.isEmpty, beginning.joined().count > 10 else { continue }
        shown += 1
        lines += ["> " + example] + beginning
      }
    }
    lines.append("> ")
    let now = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    let text = try String(contentsOfFile: Self.file, encoding: .utf8)
    let (head, body, tail) = try section(of: text)
    if Recorded.isUpdating {
      try (head + now + tail).write(toFile: Self.file, atomically: true, encoding: .utf8)
    } else {
      let difference = Recorded.difference(from: body, to: now)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test func helpShowsThem() throws {
    let body = try section(of: try String(contentsOfFile: Self.file, encoding: .utf8)).body
    let blocks = body.components(separatedBy: "\n    > ").dropFirst()
    let block = try #require(blocks.first { $0.hasPrefix("docs ") || $0.hasPrefix("docs\n") })
    let lines = block.components(separatedBy: "\n").dropFirst().map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let help = try depesche("-c", "help docs").stdout
    #expect(!lines.isEmpty)
    for line in lines { #expect(help.contains(line), "\(line)") }
  }

  @Test(arguments: [
    ("who said", "said"), ("date", "when"), ("share", "compare"), ("spreadsheet", "export"),
    ("colour", "show"), ("Ctrl-R", "keys"),
  ])
  func helpIsFound(words: String, topic: String) throws {
    let result = try depesche("-f", "jsonl", "-c", "help --find \"\(words)\"")
    #expect(result.stdout.contains("help \(topic)"), "\(result.stdout)")
  }
}
