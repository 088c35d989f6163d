import Foundation
import NewsCorpus
import Testing

/// A sentence with the time expressions it must give.
struct TaggerCase: CustomTestStringConvertible, Sendable {
  /// File and line, for the report of a failure.
  let place: String
  let language: String
  let date: CivilDate?
  let text: String
  /// The expressions in order, each as `span | TYPE | value`.
  let expected: [String]

  var testDescription: String { "\(place): \(text)" }
}

/// Reads the tables under `Cases/`.
///
/// A line is a sentence and, behind tabs, its expressions; a sentence alone must give none. Lines
/// that begin with `#` name the report's date and language for the lines below.
enum CaseTable {
  static let all: [TaggerCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".tsv") }.sorted().flatMap { cases(in: folder, file: $0) }
  }()

  private static func cases(in folder: URL, file: String) -> [TaggerCase] {
    guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8) else {
      return []
    }
    var date: CivilDate?
    var language = "de"
    var cases: [TaggerCase] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("# date: ") { date = day(line.dropFirst(8)) }
      if line.hasPrefix("# language: ") { language = String(line.dropFirst(12)) }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: "\t").map(String.init)
      cases.append(
        TaggerCase(
          place: "\(file):\(number + 1)", language: language, date: date, text: parts[0],
          expected: Array(parts.dropFirst())))
    }
    return cases
  }

  private static func day(_ text: Substring) -> CivilDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
