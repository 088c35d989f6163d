import Foundation
import TestSupport
import Testing

/// A call that README.md shows, with what it says comes out.
struct ReadmeCall: Sendable, CustomTestStringConvertible {
  let command: String
  let output: String

  var testDescription: String { command }

  /// The calls of all blocks of code, each a line that begins with `$ depesche` and what follows.
  static let all: [ReadmeCall] = {
    let text = (try? String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)) ?? ""
    var calls: [ReadmeCall] = []
    for (number, block) in text.components(separatedBy: "\n```").enumerated() where number % 2 == 1
    {
      var command: String?
      var lines: [String] = []
      func close() {
        if let command {
          let output = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
          calls.append(ReadmeCall(command: command, output: output))
        }
      }
      for line in block.components(separatedBy: "\n").dropFirst() {
        if line.hasPrefix("$ ") {
          close()
          command = line.hasPrefix("$ depesche ") ? String(line.dropFirst(2)) : nil
          lines = []
        } else {
          lines.append(line)
        }
      }
      close()
    }
    return calls
  }()
}

@Suite("What README.md shows is what comes out") struct ReadmeTests {
  @Test func thereAreCallsToCheck() {
    #expect(ReadmeCall.all.count >= 5)
  }

  @Test(arguments: ReadmeCall.all)
  func outputIsAsShown(call: ReadmeCall) throws {
    // The call stands as one would type it; only the program's place is filled in.
    let program = try BuiltProduct.depesche()
    let result = try run(
      "/bin/sh", ["-c", "'\(program)' --quiet" + call.command.dropFirst("depesche".count)],
      directory: Project.root)
    let output = result.stdout.trimmingCharacters(in: .newlines)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(output == call.output, "what comes out now:\n\(output)")
  }
}
