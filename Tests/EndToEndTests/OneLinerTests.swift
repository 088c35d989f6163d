import Foundation
import TestSupport
import Testing

/// The commands of README.md's section "One-liners", each with the output shown below it.
@Suite("The one-liners in the README", .serialized) struct OneLinerTests {
  /// A command and the lines it shows.
  struct OneLiner: Sendable, CustomTestStringConvertible {
    let command: String
    let output: String
    var testDescription: String { command }

    /// The programs beside our own that it needs and that are not everywhere.
    var missingTools: [String] {
      let words = command.split { !$0.isLetter && !$0.isNumber && $0 != "3" }.map(String.init)
      return ["jq", "mlr", "sqlite3"].filter { words.contains($0) && Tool.path(of: $0) == nil }
    }
  }

  static let readme = Project.root + "/README.md"
  static let heading = "## One-liners\n"

  static let all: [OneLiner] = {
    guard let text = try? String(contentsOfFile: readme, encoding: .utf8),
      let section = text.components(separatedBy: heading).dropFirst().first?
        .components(separatedBy: "\n## ").first
    else { return [] }
    let blocks = section.components(separatedBy: "```\n")
    return blocks.indices.filter { $0 % 2 == 1 }.flatMap { block in
      blocks[block].components(separatedBy: "$ ").dropFirst().map { part in
        var lines = part.components(separatedBy: "\n")
        var command = lines.removeFirst()
        while command.hasSuffix("\\") { command += "\n" + lines.removeFirst() }
        return OneLiner(
          command: command, output: lines.joined(separator: "\n"))
      }
    }
  }()

  @Test func thereAreTwelve() {
    #expect(Self.all.count >= 12)
  }

  @Test(arguments: all)
  func showsWhatItSays(_ one: OneLiner) throws {
    guard one.missingTools.isEmpty else {
      try Test.cancel("\(one.missingTools.joined(separator: ", ")) missing")
    }
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("bin/depesche"), withDestinationPath: try BuiltProduct.depesche())
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Corpus"), withDestinationPath: Project.corpus)
    var environment = testEnvironment()
    environment["PATH"] = folder.path("bin") + ":" + (environment["PATH"] ?? "")
    environment["LC_ALL"] = "C.UTF-8"
    let result = try run(
      "/bin/bash", ["-c", "set -o pipefail\n" + one.command], stdin: "", environment: environment,
      directory: folder.path)
    // `head` may close the pipe of a program that still writes.
    #expect(result.status == 0 || one.command.contains("head"), "\(result.stderr)")
    #expect(!result.stdout.isEmpty)
    if Recorded.isUpdating {
      let old = "$ \(one.command)\n\(one.output)"
      let new = "$ \(one.command)\n\(result.stdout)"
      let text = try String(contentsOfFile: Self.readme, encoding: .utf8)
      try text.replacingOccurrences(of: old, with: new)
        .write(toFile: Self.readme, atomically: true, encoding: .utf8)
      return
    }
    let difference = Recorded.difference(from: one.output, to: result.stdout)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
