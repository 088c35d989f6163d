import NewsCorpus
import Testing

@testable import Ingestion

@Suite struct MetadataTableTests {
  @Test func columnsQuotesAndFields() throws {
    let table = try MetadataTable(
      Array(
        "\u{FEFF}file;outlet;title;ressort\na.txt;Bote;\"Eins; \"\"zwei\"\"\nDrei\";Lokales\nb.txt;;;\n"
          .utf8
      ).dropFirst(3).map { $0 }, path: "t.csv")
    #expect(table.count == 2)
    #expect(table.fieldNames == ["ressort"])
    #expect(table.problems.isEmpty)
    let facts = try #require(table.row(path: "x/a.txt", name: "a").map(table.facts))
    #expect(facts.source == "Bote")
    #expect(facts.title == "Eins; \"zwei\"\nDrei")
    #expect(facts.fields == ["ressort": "Lokales"])
  }

  @Test func badRowsAreNamedWithLineAndColumn() throws {
    let table = try MetadataTable(
      Array("doc,date\na,gestern\n,2026-01-01\nb,2026-01-01,zu viel\na,2026-01-02\n".utf8),
      path: "t.csv")
    #expect(
      table.problems.map(\.message) == [
        "line 2, column 2: `gestern` is no date", "line 3, column 1: the row names no document",
        "line 4, column 3: more cells than the header has columns",
        "line 5, column 1: `a` has a row already",
      ])
    #expect(table.count == 1)
  }

  @Test func jsonLinesJoinById() throws {
    let table = try MetadataTable(
      Array("{\"id\":\"a\",\"date\":\"2026-01-01\",\"rang\":3}\n{oops\n".utf8), path: "t.jsonl")
    #expect(table.row(path: "p/a.txt", name: "a").map(table.facts)?.fields == ["rang": "3"])
    #expect(table.problems.count == 1)
  }

  @Test func tableWithoutKeyIsRefused() {
    #expect(throws: LoadProblem.self) { try MetadataTable(Array("x,y\n1,2\n".utf8), path: "t.csv") }
  }

  @Test func rowsAndDocumentsWithoutPartnersAreCounted() throws {
    let folder = try ScratchFolder()
    for name in ["a.txt", "b.txt"] { try folder.write(name, FilesTests.sentence) }
    try folder.write("metadata.tsv", "file\tsource\na.txt\tBote\nc.txt\tBote\nd.txt\tBote\n")
    let outcome = try PageReader().read([folder.path])
    #expect(outcome.rowsWithoutDocument == 2)
    #expect(outcome.documentsWithoutRow == 1)
    #expect(outcome.pages.map(\.metadata.source) == ["Bote", nil])
  }
}
