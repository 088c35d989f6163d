import Foundation
import TestSupport
import Testing

/// Which values of two reports are taken for one statement, and how they relate.
@Suite struct StatementTests {
  /// What two reports disagree about; the second was published a day after the first.
  private func conflicts(_ first: String, _ second: String) throws -> [StatedConflict] {
    let folder = try TemporaryFolder()
    try folder.write(first + "\n", to: "a.txt")
    try folder.write(second + "\n", to: "b.txt")
    try folder.write(
      "file,date,source\na.txt,2025-04-07,Almbote\nb.txt,2025-04-08,Seekurier\n",
      to: "metadata.csv")
    return try StatedConflict.found(in: folder.path)
  }

  @Test(arguments: [
    // The same value written differently is none; rounding and bounds are compatible.
    (
      "Die Mühle in Karsten verlor 4300 Säcke Mehl.",
      "Die Mühle in Karsten verlor 4.300 Säcke Mehl.", nil
    ),
    (
      "Die Mühle in Karsten verlor 4312 Säcke Mehl.",
      "Die Mühle in Karsten verlor rund 4300 Säcke Mehl.", "compatible"
    ),
    (
      "Die Mühle in Karsten verlor 412 Säcke Mehl.", "Die Mühle in Karsten verlor 214 Säcke Mehl.",
      "conflict"
    ),
    (
      "Die Mühle in Karsten verlor gut 110 Säcke Mehl.",
      "Die Mühle in Karsten verlor 104 Säcke Mehl.", "conflict"
    ),
    // A sum grows only where the later report says so.
    (
      "Der Brand der Mühle in Karsten kostete 2,5 Millionen Euro.",
      "Der Brand der Mühle in Karsten kostete 3,1 Millionen Euro.", "conflict"
    ),
    (
      "Der Brand der Mühle in Karsten kostete 2,5 Millionen Euro.",
      "Der Brand der Mühle in Karsten kostete inzwischen 3,1 Millionen Euro.", "update"
    ),
    (
      "Bei dem Brand der Mühle in Karsten starben 12 Menschen.",
      "Bei dem Brand der Mühle in Karsten starben 17 Menschen.", "update"
    ),
  ])
  func valuesRelate(first: String, second: String, status: String?) throws {
    #expect(try conflicts(first, second).map(\.status) == (status.map { [$0] } ?? []))
  }

  @Test func sharedSourcesAreNoSharedStatement() throws {
    let found = try conflicts(
      "Nach Angaben der Karstener Bürgermeisterin Wanda Ohlenbusch fehlen 40 Kilometer Kabel.",
      "Nach Angaben der Karstener Bürgermeisterin Wanda Ohlenbusch fließt der Bach 70 Kilometer weit."
    )
    #expect(found.isEmpty, "\(found)")
  }

  @Test func whatHappenedAtATimeStandsBehindIt() throws {
    let found = try conflicts(
      "Das Seil der Fähre bei Karsten riss am Sonntag gegen 11.30 Uhr.",
      "Es war am Sonntag gegen 14.10 Uhr, als das Seil der Fähre bei Karsten riss.")
    #expect(found.map(\.kind) == ["date"] && found.map(\.status) == ["conflict"])
  }

  @Test func verbsAndTheirNounsAreOneStatement() throws {
    let found = try conflicts(
      "Mit dem Abschluss der Deichsanierung rechnet das Amt im März 2026.",
      "Die Deichsanierung soll im Oktober 2026 abgeschlossen werden.")
    #expect(found.map(\.status) == ["conflict"])
  }
}
