import Foundation
import Names
import Testing

/// The tables under `Cases/`: what merges and what does not, who is what and who is not.
@Suite struct CaseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let place: String
    let text: String
    let expected: String
    var testDescription: String { "\(place): \(text)" }
  }

  /// The rows of a table, without comments.
  static func rows(_ name: String) -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
      .map { number, line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Row(
          place: "\(name):\(number + 1)", text: fields[0],
          expected: fields.count > 1 ? fields[1] : "")
      }
  }

  private static func parts(_ text: String, _ separator: String) -> [String] {
    text.components(separatedBy: separator).filter { !$0.isEmpty }
  }

  @Test(arguments: rows("merging.tsv")) func merges(_ row: Row) throws {
    let fixture = try Fixture(marked: row.text.components(separatedBy: " || "))
    let found = EntityIndex(fixture.mentions, in: fixture.corpus).entities.map { entity in
      entity.type.code + " " + entity.aliases.map(\.text).sorted().joined(separator: ", ")
    }
    #expect(found.sorted() == CaseTests.parts(row.expected, " | ").sorted(), "\(row.place)")
  }

  @Test(arguments: rows("roles.tsv")) func findsRoles(_ row: Row) throws {
    let found = try Fixture(marked: [row.text]).roles
    #expect(found.sorted() == CaseTests.parts(row.expected, " | ").sorted(), "\(row.place)")
  }

  @Test func thereAreEnoughRows() {
    #expect(CaseTests.rows("merging.tsv").count >= 80)
    #expect(CaseTests.rows("roles.tsv").count >= 60)
  }
}
