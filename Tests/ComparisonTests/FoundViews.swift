import Foundation
import TestSupport

/// The views of `compare` on a folder of reports, as the program writes them.
struct FoundViews {
  struct Span: Decodable {
    let doc: String
    let start: Int
    let end: Int
    var range: Range<Int> { start..<end }
  }

  struct Passage: Decodable {
    let kind: String
    let spans: [Span]
  }

  struct Conflict: Decodable {
    let what: String
    let kind: String
    let status: String
    let values: [Span]
  }

  struct Paraphrase: Decodable {
    let a: Span
    let b: Span
  }

  /// In `--missing` the place is in the first of `docs`.
  struct Fact: Decodable {
    let doc: String
    let start: Int
    let end: Int
    let text: String
    let reason: String
    let docs: [String]?
    var range: Range<Int> { start..<end }
  }

  struct Story: Decodable {
    let docs: [String]
  }

  let passages: [Passage]
  let conflicts: [Conflict]
  let paraphrases: [Paraphrase]
  let exclusive: [Fact]
  let missing: [Fact]
  let stories: [Story]

  /// Writes the reports as files, and asks the program for every view.
  init(of reports: [GoldEvent.Report]) throws {
    let folder = try TemporaryFolder()
    var table = "file,date,source\n"
    for report in reports {
      try folder.write(report.text, to: "\(report.name).txt")
      table += "\(report.name).txt,\(report.date),\(report.source)\n"
    }
    try folder.write(table, to: "metadata.csv")
    func read<Record: Decodable>(_ command: String) throws -> [Record] {
      let result = try run(
        BuiltProduct.depesche(),
        ["--no-init", "--quiet", "-l", folder.path, "-f", "json", "-c", command])
      guard result.status == 0 else { return [] }
      return try JSONDecoder().decode([Record].self, from: Data(result.outputBytes))
    }
    passages = try read("compare * --passages --quotations")
    conflicts = try read("compare * --conflicts")
    paraphrases = try read("compare * --paraphrases")
    exclusive = try read("compare * --exclusive")
    missing = try read("compare * --missing")
    stories = try read("stories")
  }
}
