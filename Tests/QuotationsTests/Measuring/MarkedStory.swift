import Foundation
import TestSupport
import Testing

/// Reports on one story with every quotation marked by hand, and what `said` finds in them; see
/// `Tests/NamesTests/Gold/README.md`.
struct MarkedStory {
  /// A quotation, by hand or by the program.
  struct Words {
    /// In Unicode scalars of the page.
    let range: Range<Int>
    let text: String
    let kind: String
    /// The speaker as the page says it.
    let wording: String
    /// Whom that stands for: a mark's name for it, the program's name for it.
    let entity: String
  }

  struct Page {
    let name: String
    let marked: [Words]
    var found: [Words] = []
  }

  let name: String
  private(set) var pages: [Page] = []
  /// How the pages spell each entity, in lower case.
  private var spellings: [String: Set<String>] = [:]
  /// The spellings that the program brings together under each of its names, in lower case.
  private var aliases: [String: Set<String>] = [:]

  /// Reads the marks of a folder of the gold standard and asks the program about its pages.
  init(_ name: String) throws {
    self.name = name
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "NamesTests/Gold/\(name)")
    let pageNames = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".said") }.map { String($0.dropLast(5)) }.sorted()
    for page in pageNames {
      let rows = { (ending: String) in
        try String(contentsOf: folder.appending(path: page + ending), encoding: .utf8)
          .split(separator: "\n").dropFirst()
          .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      }
      let text = try String(contentsOf: folder.appending(path: page + ".txt"), encoding: .utf8)
      pages.append(Page(name: page, marked: try MarkedStory.marks(rows(".said"), in: text, page)))
      for row in try rows(".tsv") where row.count == 4 && !["ROLE", "EPITHET"].contains(row[2]) {
        spellings[row[3], default: []].insert(row[1].lowercased())
      }
    }
    let paths = pageNames.map { folder.appending(path: $0 + ".txt").path }
    try askForWords(paths)
    try askForNames(paths)
  }

  /// The marks of a page; rows of one line are in the order in which they begin.
  private static func marks(_ rows: [[String]], in text: String, _ page: String) throws -> [Words] {
    var starts: [Int: String.Index] = [:]
    var line = 1
    starts[1] = text.startIndex
    for index in text.indices where text[index] == "\n" {
      line += 1
      starts[line] = text.index(after: index)
    }
    return try rows.map { row in
      try #require(row.count == 5, "\(page): \(row)")
      let number = try #require(Int(row[0]), "\(page): \(row)")
      let start = try #require(starts[number], "\(page): \(row)")
      let range = try #require(
        text[start...].range(of: row[1]), "\(page): no such words: \(row[1])")
      starts[number] = range.lowerBound
      let scalars = text.unicodeScalars
      let lower = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
      return Words(
        range: lower..<lower + row[1].unicodeScalars.count, text: row[1], kind: row[2],
        wording: row[3], entity: row[4])
    }
  }

  private mutating func askForNames(_ paths: [String]) throws {
    struct Row: Decodable {
      struct Alias: Decodable { let text: String }
      let entity: String
      let aliases: [Alias]
    }
    let result = try run(
      BuiltProduct.depesche(), ["--quiet", "-l"] + paths + ["-f", "jsonl", "-c", "who --top 0"])
    try #require(result.status == 0, "\(result.stderr)")
    for line in result.stdout.split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      aliases[row.entity, default: []].formUnion(row.aliases.map { $0.text.lowercased() })
    }
  }

  private mutating func askForWords(_ paths: [String]) throws {
    struct Row: Decodable {
      let doc: String
      let start: Int
      let end: Int
      let text: String
      let kind: String
      let speaker: String?
      let speaker_text: String?
    }
    let result = try run(
      BuiltProduct.depesche(), ["--quiet", "-l"] + paths + ["-f", "jsonl", "-c", "said"])
    try #require(result.status == 0, "\(result.stderr)")
    for line in result.stdout.split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let page = try #require(pages.firstIndex { $0.name == row.doc })
      pages[page].found.append(
        Words(
          range: row.start..<row.end, text: row.text, kind: row.kind,
          wording: row.speaker_text ?? "", entity: row.speaker ?? ""))
    }
  }

  /// Whether the program names who is meant: with one of the spellings of the pages or the dictionary
  /// form of one, or nobody where the pages name nobody.
  func isEntity(_ found: Words, of marked: Words) -> Bool {
    guard let spellings = spellings[marked.entity] else { return found.entity.isEmpty }
    let name = found.entity.lowercased()
    return spellings.contains(name) || spellings.contains(name + "s")
      || !spellings.isDisjoint(with: aliases[found.entity] ?? [])
  }
}
