import NewsCorpus
import Testing

@testable import Ingestion

@Suite("The year of a stamp that has none") struct SiblingYearsTests {
  private static let body = """
    Die Fähre nach Norderhafen fährt wieder, teilte die Reederei mit. Der Kapitän sprach von einem \
    guten Tag für die Insel. Am Anleger warteten schon am Morgen viele Menschen.
    """

  private static func agency(_ start: String) -> String {
    "Fähre fährt wieder\n\n\(start)\(body)\n"
  }

  private static func read(
    _ files: KeyValuePairs<String, String>, _ options: LoadOptions = LoadOptions()
  ) throws -> LoadOutcome {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(name, text) }
    return try PageReader(options).read([folder.path])
  }

  @Test(arguments: [
    ("Berlin, 4.2. (dpa) – ", "2026-02-04"), ("Kiew, 4. Februar (Reuters) – ", "2026-02-04"),
    ("LONDON, Dec 28 (Reuters) - ", "2025-12-28"), ("Husum, 31.12. (epd) – ", "2025-12-31"),
  ])
  func anotherPageTellsIt(start: String, expected: String) throws {
    let other = "Sturm über Sylt\n\nVeröffentlicht am 12. Januar 2026, 7.45 Uhr\n\n\(Self.body)\n"
    for names in [("a.txt", "z.txt"), ("z.txt", "a.txt")] {
      let outcome = try Self.read([names.0: Self.agency(start), names.1: other])
      let page = try #require(outcome.pages.first { $0.metadata.path.hasSuffix(names.0) })
      #expect(page.metadata.date?.description == expected)
      #expect(page.metadata.dateBasis == .dateline)
      #expect(outcome.notes.isEmpty)
    }
  }

  @Test(arguments: [
    ("Berlin, 4.2. (dpa) –", "2026-02-04"), ("Kiew, 4. Februar 2026 (Reuters)", "2026-02-04"),
    ("Berlin/Kiew, 5. Februar (dpa/AFP) —", "2026-02-05"), ("Der Kran, 5.2. (Dienstag frei)", nil),
  ])
  func aStampMayStandAlone(stamp: String, expected: String?) throws {
    let text = "Fähre fährt wieder\n\n\(stamp)\n\n\(Self.body)\n\n© 2026 Seeblatt\n"
    let page = try #require(try Self.read(["a.txt": text]).pages.first)
    #expect(page.metadata.date?.description == expected)
    #expect(page.zones.contains { $0.kind == .dateline } == (expected != nil))
  }

  @Test func whereNothingTellsItThatIsSaid() throws {
    let alone = try Self.read(["a.txt": Self.agency("Berlin, 4.2. (dpa) – ")])
    #expect(alone.pages.first?.metadata.date == nil)
    #expect(alone.notes.map(\.kind) == [.yearMissing(month: 2, day: 4)])
    #expect(
      alone.notes.first?.description.hasSuffix(
        "a.txt: published on 4.2., but the year is missing: give it with --date") == true)
    var options = LoadOptions()
    options.date = Timestamp(pressDate: "2024-02-04")
    let dated = try Self.read(["a.txt": Self.agency("Berlin, 4.2. (dpa) – ")], options)
    #expect(dated.pages.first?.metadata.date == options.date && dated.notes.isEmpty)
  }

  @Test func pagesOfSeveralYearsTellNothing() throws {
    let outcome = try Self.read([
      "a.txt": Self.agency("Berlin, 4.2. (dpa) – "),
      "b.txt": "Sturm\n\nVeröffentlicht am 12. Januar 2026\n\n\(Self.body)\n",
      "c.txt": "Ebbe\n\nVeröffentlicht am 2. März 2024\n\n\(Self.body)\n",
      "d.txt": "Flut\n\nVeröffentlicht am 2. September 2023\n\n\(Self.body)\n",
    ])
    #expect(outcome.pages.map { $0.metadata.date?.date.year } == [nil, 2026, 2024, 2023])
    #expect(outcome.notes.map(\.kind) == [.yearMissing(month: 2, day: 4)])
  }
}
