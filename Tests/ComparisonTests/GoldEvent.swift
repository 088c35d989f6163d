import Foundation

/// An event told by several reports, marked by hand; see `Gold/README.md` for the marks.
struct GoldEvent: Sendable {
  /// A marked stretch.
  struct Mark: Sendable {
    /// The kind and, but for `x`, a number: all stretches of an event with one name belong together.
    let name: String
    /// In Unicode scalars of the report's text.
    let range: Range<Int>

    var kind: Character { name.first ?? " " }
  }

  /// One report with its marks taken out.
  struct Report: Sendable {
    let name: String
    let source: String
    let date: String
    let language: String
    let text: String
    let marks: [Mark]
  }

  /// What a disagreement is about.
  struct Disagreement: Sendable {
    let mark: String
    let kind: String
    let status: String
    let what: String
  }

  let name: String
  let reports: [Report]
  let disagreements: [Disagreement]

  /// All events, in the order of their files.
  static let all: [GoldEvent] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return text.map { GoldEvent(name: String(file.dropLast(4)), marked: $0) }
    }
  }()

  /// Reads a file of the gold.
  init(name: String, marked: String) {
    self.name = name
    var reports: [(header: [String], lines: [Substring])] = []
    var disagreements: [Disagreement] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        let header = line.dropFirst(3).split(separator: "|").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        reports.append((header, []))
      } else if line.hasPrefix("-- ") {
        let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1)
        let words = parts[0].split(separator: " ").map(String.init)
        disagreements.append(
          Disagreement(
            mark: words[0], kind: words[1], status: words[2],
            what: parts[1].trimmingCharacters(in: .whitespaces)))
      } else if !reports.isEmpty {
        reports[reports.count - 1].lines.append(line)
      }
    }
    self.disagreements = disagreements
    self.reports = reports.map { header, lines in
      let (text, marks) = GoldEvent.takeOut(lines.joined(separator: "\n"))
      return Report(
        name: header[0], source: header[1], date: header[2], language: header[3], text: text,
        marks: marks)
    }
  }

  private static func takeOut(_ marked: String) -> (String, [Mark]) {
    var text = String.UnicodeScalarView()
    var marks: [Mark] = []
    var open: [(names: String, start: Int)] = []
    var count = 0
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "{" {
        let names = String(rest.prefix { $0 != " " })
        rest = rest.drop { $0 != " " }.dropFirst()
        open.append((names, count))
      } else if scalar == "}", let last = open.popLast() {
        for name in last.names.split(separator: ",") {
          marks.append(Mark(name: String(name), range: last.start..<count))
        }
      } else {
        text.append(scalar)
        count += 1
      }
    }
    return (String(text), marks)
  }

  /// The stretches with a name, each with its report.
  func stretches(_ name: String) -> [(doc: String, range: Range<Int>)] {
    reports.flatMap { report in
      report.marks.filter { $0.name == name }.map { (report.name, $0.range) }
    }
  }

  /// A stretch of a report.
  func text(_ doc: String, _ range: Range<Int>) -> String {
    let scalars = reports.first { $0.name == doc }?.text.unicodeScalars ?? "".unicodeScalars
    return String(String.UnicodeScalarView(scalars.dropFirst(range.lowerBound).prefix(range.count)))
  }

  /// The different names of marks of a kind, sorted.
  func names(_ kind: Character) -> [String] {
    Set(reports.flatMap(\.marks).filter { $0.kind == kind }.map(\.name)).sorted()
  }
}
