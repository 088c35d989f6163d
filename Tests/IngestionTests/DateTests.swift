import NewsCorpus
import Testing

@testable import Ingestion

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2026-02-05", "2026-02-05"), ("2026-02-05T15:14:00+01:00", "2026-02-05T15:14"),
      ("05.02.2026, 15:14", "2026-02-05T15:14"), ("5.2.2026", "2026-02-05"),
      ("5. Februar 2026", "2026-02-05"), ("3. März 2026, 7.45 Uhr", "2026-03-03T07:45"),
      ("9. Jänner 2026", "2026-01-09"), ("Feb. 3, 2026", "2026-02-03"),
      ("3 February 2026", "2026-02-03"), ("March 3rd, 2026, 7:40 p.m.", "2026-03-03T19:40"),
      ("05.02.26", "2026-02-05"), ("13/02/2026", "2026-02-13"),
      ("Wed, 04 Mar 2026 10:15:00 +0100", "2026-03-04T10:15"),
      ("2026/02/05 15:14", "2026-02-05T15:14"),
      ("Donnerstag, 5. Februar 2026 um 15 Uhr", "2026-02-05T15:00"),
      ("5 février 2026", "2026-02-05"),
      ("Thu 5 Feb 2026 15.14 GMT", "2026-02-05T15:14"),
      ("Feb 5, 2026 at 3:14 PM", "2026-02-05T15:14"),
      ("5th February 2026, 12:05 am", "2026-02-05T00:05"), ("20260205T151400Z", "2026-02-05T15:14"),
      ("05.02.2026 / 15:14", "2026-02-05T15:14"), ("05.02.2026 • 15.14 Uhr", "2026-02-05T15:14"),
      ("5. Februar 2026 — 15:14 Uhr", "2026-02-05T15:14"), ("2026.13.05", nil),
      ("Montag", nil), ("5.2.2026, 3.500 Leute", "2026-02-05"), ("5.2.2026 15 Leute", "2026-02-05"),
      ("20260206", "2026-02-06"),
      ("2026-02-30", nil), ("31.04.2026", nil), ("5.2.", nil), ("2026", nil), ("morgen", nil),
      ("", nil),
    ] as [(String, String?)])
  func stamps(text: String, expected: String?) {
    #expect(Timestamp(pressDate: text)?.description == expected)
  }

  @Test(arguments: [
    ("Stand: 05.02.2026 21:02 Uhr", ["2026-02-05T21:02"]),
    ("05.02.2026, 15:1406.02.2026, 15:15", ["2026-02-05T15:14", "2026-02-06T15:15"]),
    ("Am 12. kamen 3.500 Leute, am 13.2.2026 mehr", ["2026-02-13"]),
    ("Version 1.2.3 vom 4.5.2026", ["2026-05-04"]),
    ("7Mai 3, 2026", []), ("Mai 45, Juni 3, 2026", ["2026-06-03"]),
    ("1.2.2026März 3, 2026", ["2026-02-01", "2026-03-03"]),
    ("Im Mai. Am Mai  \u{A0}3, 2026", ["2026-05-03"]), ("MÄRZ 3, 2026", ["2026-03-03"]),
  ])
  func mentions(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let found = DateScanner.mentions(in: bytes, 0..<bytes.count).compactMap {
      $0.stamp?.description
    }
    #expect(found == expected)
  }

  static let body = """
    Die Brücke über die Wenne ist seit dem Morgen gesperrt, weil ein Pfeiler nachgegeben hat. Das teilte die \
    Stadt mit.

    Wann der Verkehr wieder rollt, steht nach Angaben der Bauaufsicht noch nicht fest. Ein Gutachter prüft nun.
    """

  @Test(
    arguments: [
      (
        "Die Brücke ist zu\n\nStand: 04.03.2026 10:15 Uhr\n\n@", "a.txt", "2026-03-04T10:15",
        "dateline", nil
      ),
      (
        "04.03.2026, 10:1505.03.2026, 11:00\n\n@", "a.txt", "2026-03-04T10:15", "dateline",
        "2026-03-05T11:00"
      ),
      (
        "Aktualisiert: 6. März 2026\nVeröffentlicht: 4. März 2026\n\n@", "a.txt", "2026-03-04",
        "dateline", "2026-03-06"
      ),
      (
        "Veröffentlicht am 4. März 2026, 7.45 Uhr\n\n@\n\nStand: 06.03.2026 10:15 Uhr", "a.txt",
        "2026-03-04T07:45", "dateline", "2026-03-06T10:15"
      ),
      (" date 2026-03-04 @", "a.txt", "2026-03-04", "dateline", nil),
      ("Wennau, 4.3. (dpa) – @\n\n© Wennauer Bote 2026", "a.txt", "2026-03-04", "dateline", nil),
      ("Wennau, 4.3. (dpa) – @", "a.txt", nil, "none", nil),
      (
        "@\n\nDieser Artikel war zuerst am 4. März 2026 im Wennauer Boten erschienen.", "a.txt",
        "2026-03-04", "text", nil
      ),
      (
        "@\n\nGesperrt: die Brücke in Wennau, Mittwoch, 4. März 2026 Foto: Ina Moll", "a.txt",
        "2026-03-04", "text", nil
      ),
      ("@\n\nDie Brücke (Archivbild vom 2. Mai 2019)", "a.txt", nil, "none", nil),
      (
        "@\n\nGesperrt: die Brücke in Wennau, Mittwoch, 4. März 2026 Foto: Ina Moll",
        "2026-03-05_x.txt", "2026-03-04", "text", nil
      ),
      ("@", "wennau_20260304.txt", "2026-03-04", "file", nil),
      ("@ Das Haus war am 3. Juli 2021 eröffnet worden.", "a.txt", nil, "none", nil),
    ] as [(String, String, String?, String, String?)])
  func publication(
    text: String, file: String, date: String?, basis: String, updated: String?
  ) throws {
    let page = try page(text.replacing("@", with: DateTests.body), name: file)
    #expect(page.metadata.date?.description == date)
    #expect(page.metadata.dateBasis.rawValue == basis)
    #expect(page.metadata.updated?.description == updated)
  }

  @Test(
    "several days of publication are named, the first one is taken",
    arguments: [
      ("@", "2026-03-04", nil, []),
      ("Erschienen am 4. März 2026\n\n@", "2026-03-04", nil, []),
      ("Erschienen am 7. März 2026\n\n@", "2026-03-04", nil, ["2026-03-04", "2026-03-07"]),
      (
        "Erschienen am 4. März 2026\nAktualisiert: 7. März 2026\n\n@", "2026-03-04", "2026-03-07",
        []
      ),
      ("Aktualisiert: 7. März 2026\n\n@", "2026-03-04", "2026-03-07", []),
      ("Aktualisiert: 2. März 2026\n\n@", "2026-03-04", nil, []),
      (
        "Erschienen: 7. März 2026\nVeröffentlicht: 9. März 2026\n\n@", nil, nil,
        ["2026-03-07", "2026-03-09"]
      ),
    ] as [(String, String?, String?, [String])])
  func severalDays(text: String, marked: String?, updated: String?, named: [String]) throws {
    let folder = try ScratchFolder()
    let head = marked.map { "---\ndate: \($0)\n---\n" } ?? ""
    try folder.write("a.md", head + text.replacing("@", with: DateTests.body))
    let outcome = try PageReader(LoadOptions()).read([folder.path])
    let page = try #require(outcome.pages.first)
    #expect(page.metadata.date?.description == marked ?? named.first)
    #expect(page.metadata.updated?.description == updated)
    let days = outcome.notes.compactMap { note in
      if case .severalDates(let days) = note.kind { days.map(\.description) } else { nil }
    }
    #expect(days == (named.isEmpty ? [] : [named]))
  }

  @Test func tableGoesBeforeOptionAndOptionBeforeThePage() throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "Stand: 04.03.2026 10:15 Uhr\n\n" + DateTests.body)
    try folder.write("b.txt", "Stand: 04.03.2026 10:15 Uhr\n\n" + DateTests.body)
    try folder.write("metadata.csv", "file,date\na.txt,2026-01-01\n")
    var options = LoadOptions()
    options.date = Timestamp(pressDate: "2026-01-02")
    let pages = try PageReader(options).read([folder.path]).pages
    #expect(pages.map(\.metadata.dateBasis) == [.metadata, .option])
    #expect(pages.map(\.metadata.date?.description) == ["2026-01-01", "2026-01-02"])
  }
}
