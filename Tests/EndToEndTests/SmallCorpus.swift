import Foundation
import TestSupport
import Testing

/// A few short texts of a test's own that can be counted by hand.
struct SmallCorpus {
  let folder: TemporaryFolder

  /// Writes texts, each a file, with a line for each in a metadata table.
  ///
  /// - Parameter texts: name, outlet, day and text of each document.
  init(_ texts: [(name: String, source: String, date: String, text: String)]) throws {
    folder = try TemporaryFolder()
    var table = "doc,source,date\n"
    for entry in texts {
      try folder.write(entry.text, to: "pages/\(entry.name).txt")
      table += "\(entry.name),\(entry.source),\(entry.date)\n"
    }
    try folder.write(table, to: "metadata.csv")
  }

  /// Runs commands over the texts, which are body text throughout.
  func run(_ commands: String, options: [String] = []) throws -> ProgramResult {
    try TestSupport.run(
      try BuiltProduct.depesche(),
      ["--quiet", "-l", "pages", "--plain", "--metadata", "metadata.csv"] + options
        + ["-c", commands],
      directory: folder.path)
  }

  /// The rows a command prints as records; a command that fails is an issue.
  func records(_ commands: String) throws -> [[String: Any]] {
    let result = try run(commands, options: ["-f", "jsonl"])
    #expect(result.status == 0, "\(commands): \(result.stderr)")
    return try result.stdout.split(separator: "\n").map { try object(String($0)) }
  }
}

extension [String: Any] {
  /// A field that is a whole number.
  func integer(_ key: String) -> Int? { (self[key] as? NSNumber)?.intValue }
  /// A field that is a number.
  func number(_ key: String) -> Double? { (self[key] as? NSNumber)?.doubleValue }
  /// A field that is text.
  func text(_ key: String) -> String? { self[key] as? String }
}
