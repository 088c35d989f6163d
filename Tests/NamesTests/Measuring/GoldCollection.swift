import Foundation
import Ingestion
import Languages
import Names
import NewsCorpus
import Testing

/// Reports with every name, epithet and role marked by hand; see `Gold/README.md`.
struct GoldCollection {
  struct Mention {
    let bytes: Range<Int>
    let type: NameType
    let isDerived: Bool
    /// Whether finding it counts neither way.
    let isOptional: Bool
    let entity: String
  }

  struct Role {
    let entity: String
    let wordings: [String]
    let isOptional: Bool
  }

  struct Report {
    let document: Document
    var mentions: [Mention] = []
    var epithets: [Mention] = []
    var roles: [Role] = []
    /// Where nothing counts.
    var ignored: [Range<Int>] = []
  }

  /// A row of a table that fits nothing.
  struct BadRow: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  let corpus: Corpus
  private(set) var reports: [Report] = []

  private static let project = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The pages of the sample corpus.
  static func samplePages() throws -> GoldCollection {
    try GoldCollection(name: "corpus", pages: project.appending(path: "Corpus"), isPlain: false)
  }

  /// The reports written for the gold standard.
  static func newReports() throws -> GoldCollection {
    try GoldCollection(
      name: "reports", pages: project.appending(path: "Tests/NamesTests/Gold/reports"),
      isPlain: true)
  }

  /// Stories as raw pages, with menus, captions and teasers, by the name of their folder.
  static func stories(_ name: String) throws -> GoldCollection {
    try GoldCollection(
      name: name, pages: project.appending(path: "Tests/NamesTests/Gold/\(name)"), isPlain: false)
  }

  private init(name: String, pages: URL, isPlain: Bool) throws {
    let tables = GoldCollection.project.appending(path: "Tests/NamesTests/Gold/\(name)")
    let names = try FileManager.default.contentsOfDirectory(atPath: tables.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    var options = LoadOptions()
    options.isPlain = isPlain
    let files = try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
    let wanted = Set(names.map { String($0.dropLast(4)) })
    let paths =
      files
      .filter {
        !$0.hasSuffix(".tsv") && !$0.hasSuffix(".said")
          && wanted.contains(String($0.prefix { $0 != "." }))
      }
      .map { pages.path + "/" + $0 }
    // Two pages of the sample are called bergpost….
    let outcome = try PageReader(options).read(paths)
    self.name = name
    corpus = try Corpus.of(outcome.pages)
    for number in 0..<corpus.count {
      let document = corpus[document: number]
      let table = tables.appending(path: document.metadata.name + ".tsv")
      reports.append(
        try GoldCollection.report(document, String(contentsOf: table, encoding: .utf8)))
    }
    try #require(reports.count == names.count)
  }

  private static func report(_ document: Document, _ table: String) throws -> Report {
    var report = Report(document: document)
    let bytes = Array(document.text.buffer)
    let lines = lines(of: bytes)
    // Rows of one kind go on behind each other.
    var ends: [String: (line: Int, end: Int)] = [:]
    for row in table.split(separator: "\n").dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 4, "\(document.metadata.name): \(row)")
      let numbers = fields[0].split(separator: "-").compactMap { Int($0) }
      let first = try #require(numbers.first)
      if fields[2] == "IGNORE" {
        report.ignored.append(
          lines[first - 1].lowerBound..<lines[(numbers.last ?? first) - 1].upperBound)
        continue
      }
      let isOptional = fields[2].hasSuffix("?")
      let isDerived = fields[2].hasSuffix("*")
      let code = isOptional || isDerived ? String(fields[2].dropLast()) : fields[2]
      let wordings = fields[1].split(separator: "|").map(String.init)
      let kind = code == "ROLE" || code == "EPITHET" ? code : "name"
      let before = ends[kind].flatMap { $0.line == first ? $0.end : nil }
      let start = before ?? lines[first - 1].lowerBound
      guard
        let span = place(
          Array(wordings[0].utf8), in: bytes, from: start, to: lines[first - 1].upperBound)
      else { throw BadRow(description: "\(document.metadata.name): no such text: \(row)") }
      ends[kind] = (first, kind == "ROLE" ? span.lowerBound : span.upperBound)
      switch code {
      case "ROLE":
        report.roles.append(Role(entity: fields[3], wordings: wordings, isOptional: isOptional))
      case "EPITHET":
        report.epithets.append(
          Mention(
            bytes: span, type: .person, isDerived: false, isOptional: isOptional,
            entity: fields[3]))
      default:
        let type = try #require(NameType(code: code), "\(row)")
        report.mentions.append(
          Mention(
            bytes: span, type: type, isDerived: isDerived, isOptional: isOptional,
            entity: fields[3]))
      }
    }
    return report
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.indices }
  }

  /// Where a text stands as whole words; a blank stands for any white space.
  private static func place(
    _ text: [UInt8], in bytes: [UInt8], from start: Int, to end: Int
  ) -> Range<Int>? {
    var position = start
    while position < end {
      var here = position
      var rest = text[...]
      while let next = rest.first, here < end {
        if next == 0x20, bytes[here...].starts(with: [0xC2, 0xA0]) {
          here += 2
        } else if next == bytes[here] {
          here += 1
        } else {
          break
        }
        rest.removeFirst()
      }
      guard rest.isEmpty else {
        position += 1
        continue
      }
      let isWord =
        !isLetter(bytes[max(0, position - 4)..<position], atEnd: true)
        && !isLetter(bytes[here..<min(here + 4, bytes.count)], atEnd: false)
      if isWord, position < here { return position..<here }
      position += 1
    }
    return nil
  }

  /// Whether the scalar before or from a position on is a letter.
  private static func isLetter(_ bytes: ArraySlice<UInt8>, atEnd: Bool) -> Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return (atEnd ? scalars.last : scalars.first)?.properties.isAlphabetic ?? false
  }
}
