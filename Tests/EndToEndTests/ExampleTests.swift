import Foundation
import TestSupport
import Testing

@Suite("Every example in the help runs") struct ExampleTests {
  /// The commands of the program, as its own help lists them.
  static let commands: [String] = {
    let result = try? depesche("-c", "help", "-f", "json")
    let rows = (try? records(result?.stdout ?? "")) ?? []
    return rows.compactMap { $0["command"] as? String }
  }()

  @Test func helpListsTheCommands() {
    #expect(Self.commands.count >= 18)
  }

  @Test(arguments: commands)
  func examplesRun(of command: String) throws {
    let page = try object(try depesche("-c", "help \(command)", "-f", "json").stdout)
    let examples = page["examples"] as? [String] ?? []
    #expect(!examples.isEmpty, "no example")
    #expect((page["summary"] as? String)?.isEmpty == false)
    // Examples may write files and read scripts: they run in a folder like the checkout.
    let folder = try TemporaryFolder()
    for name in ["Corpus", "Scripts"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: Project.root + "/" + name)
    }
    // What some examples build on; `record off` ends what `record FILE` began, `open` what `save`.
    let before =
      "let early = docs where date < 2026-02-05; let late = docs where date > 2026-02-05; "
    for example in examples {
      let opening =
        if example == "record off" {
          "record x.dep; "
        } else if example.hasPrefix("open ") {
          "save morning.snapshot; "
        } else {
          ""
        }
      let result = try depesche(
        "-l", "Corpus", "-c", before + opening + example, in: folder.path)
      #expect(result.status == 0, "\(example): \(result.stderr)")
    }
  }
}
