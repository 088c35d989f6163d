import Foundation
import TestSupport
import Testing

/// A call that README.md shows, with what it says comes out.
struct ReadmeCall: Sendable, CustomTestStringConvertible {
  let command: String
  let output: String

  var testDescription: String { command }

  /// Programs that the call needs and that are not everywhere.
  var missingTools: [String] {
    let words = command.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return ["jq", "mlr", "sqlite3"].filter { words.contains($0) && Tool.path(of: $0) == nil }
  }

  static let readme = Project.root + "/README.md"

  /// The calls of all blocks of code: each line that begins with `$ ` and calls `depesche`, with
  /// the lines that follow.
  static let all: [ReadmeCall] = {
    let text = (try? String(contentsOfFile: readme, encoding: .utf8)) ?? ""
    var calls: [ReadmeCall] = []
    for (number, block) in text.components(separatedBy: "\n```").enumerated() where number % 2 == 1
    {
      for part in ("\n" + block).components(separatedBy: "\n$ ").dropFirst() {
        var lines = part.components(separatedBy: "\n")
        let command = lines.removeFirst()
        guard command.contains("depesche "), !command.hasPrefix("Scripts/") else { continue }
        calls.append(ReadmeCall(command: command, output: lines.joined(separator: "\n")))
      }
    }
    return calls
  }()
}

@Suite("What README.md shows is what comes out", .serialized) struct ReadmeTests {
  @Test func thereAreCallsToCheck() {
    #expect(ReadmeCall.all.count >= 17, "twelve one-liners among them")
  }

  @Test(arguments: ReadmeCall.all)
  func outputIsAsShown(call: ReadmeCall) throws {
    guard call.missingTools.isEmpty else {
      try Test.cancel("missing: \(call.missingTools.joined(separator: ", "))")
    }
    // Calls may write files: they run in a folder like the checkout, with the program on the path.
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("bin/depesche"), withDestinationPath: try BuiltProduct.depesche())
    for name in ["Corpus", "Scripts"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: Project.root + "/" + name)
    }
    var environment = testEnvironment()
    environment["PATH"] = folder.path("bin") + ":" + (environment["PATH"] ?? "")
    environment["LC_ALL"] = "C.UTF-8"
    let result = try run(
      "/bin/sh", ["-c", call.command], stdin: "", environment: environment,
      directory: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
    let output = result.stdout.trimmingCharacters(in: .newlines)
    #expect(!output.isEmpty, "\(result.stderr)")
    let shown = call.output.trimmingCharacters(in: .newlines)
    if Recorded.isUpdating, output != shown {
      let text = try String(contentsOfFile: ReadmeCall.readme, encoding: .utf8)
      try text.replacingOccurrences(
        of: "$ \(call.command)\n\(shown)", with: "$ \(call.command)\n\(output)"
      ).write(toFile: ReadmeCall.readme, atomically: true, encoding: .utf8)
    } else {
      let difference = Recorded.difference(from: shown, to: output)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }
}
