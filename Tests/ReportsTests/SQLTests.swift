import Foundation
import Tables
import TestSupport
import Testing

@testable import Reports

@Suite("SQL text that sqlite3 reads") struct SQLTests {
  private func sql(_ table: Table) throws -> String {
    let out = Collected()
    let writer = SQLWriter()
    try writer.begin { out.text += $0 }
    try writer.write(table, as: "things") { out.text += $0 }
    try writer.writeIndex(of: "things", over: ["doc"]) { out.text += $0 }
    try writer.end { out.text += $0 }
    return out.text
  }

  @Test func typesFollowTheValues() throws {
    let table = Table(
      columns: [
        Column("doc"), Column("start"), Column("share"), Column("is"), Column("list"),
        Column("shown", visibility: .tableOnly),
      ],
      rows: [
        ["a'b", 3, 0.5, true, .texts(["x", "y"]), "never"],
        ["\u{0}", .null, 1, false, .object([.init("k", "v")]), "never"],
      ])
    let text = try sql(table)
    #expect(
      text.contains(
        "CREATE TABLE \"things\" (\"doc\" TEXT, \"start\" INTEGER, \"share\" REAL, \"is\" INTEGER, "
          + "\"list\" TEXT);"))
    #expect(text.contains("('a''b',3,0.5,1,'[\"x\",\"y\"]')"))
    #expect(text.contains("('\u{2400}',NULL,1,0,'{\"k\":\"v\"}')"))
    #expect(!text.contains("never"))
  }

  static let sqlite = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: sqlite != nil, "sqlite3 is missing"))
  func sqliteReadsBackWhatWentIn() throws {
    var random = SeededRandom(seed: 9)
    var table = Table(columns: [Column("doc"), Column("number")])
    for number in 0..<250 {
      // NUL is replaced; everything else comes back as it was.
      let text = RandomText.make(length: 30, using: &random).filter { $0 != "\0" }
      table.rows.append([.text(text + "';--\n.quit\n"), .integer(number - 100)])
    }
    let result = try run(
      Self.sqlite ?? "", ["-batch", ":memory:"],
      stdin: try sql(table)
        + "select hex(doc) from things order by number; select sum(number) from things;")
    #expect(result.status == 0, "\(result.stderr)")
    let hexes = table.rows.map { row -> String in
      guard case .text(let text) = row[0] else { return "" }
      return text.utf8.map { String(format: "%02X", $0) }.joined()
    }
    #expect(result.stdout.split(separator: "\n").map(String.init) == hexes + ["6125"])
  }
}
