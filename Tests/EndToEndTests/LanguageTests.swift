import Foundation
import TestSupport
import Testing

@Suite("The command language on the sample corpus") struct LanguageTests {
  /// The names of the documents a `docs` command lists.
  private func names(_ command: String) throws -> [String] {
    let result = try depesche("-l", "Corpus", "-f", "jsonl", "-c", command)
    #expect(result.status == 0, "\(result.stderr)")
    return try result.stdout.split(separator: "\n").map {
      try object(String($0))["doc"] as? String ?? ""
    }
  }

  @Test(arguments: [
    ("docs 3", ["auenkurier"]),
    ("docs auenkurier 3", ["auenkurier"]),
    ("docs tagesruf*", ["tagesruf-portraet", "tagesruf"]),
    ("docs 'lotsenblatt kommentar'", ["lotsenblatt kommentar"]),
    ("docs lotsenblatt\\ kommentar", ["lotsenblatt kommentar"]),
    ("docs Binnenpost", ["binnenpost"]),
    ("docs where source = \"Deichbote\" and date >= 2026-02-09", ["deichbote_2026-02-09_nachtrag"]),
    ("docs where date = 2026-01", ["orgel-sankt-marien", "page_17"]),
    ("docs where not language = de", ["skerry-courier"]),
    ("docs where title ~ PFEIFEN", ["orgel-sankt-marien"]),
    ("docs where text ~ \"Orgelbauerin\"", ["orgel-sankt-marien"]),
    ("let x = docs where date < 2026-02; docs @x", ["orgel-sankt-marien", "page_17"]),
    ("let o = \"Binnenpost\"; docs where source = $o", ["binnenpost"]),
    ("use page_17; docs", ["page_17"]),
    ("use page_17; docs binnenpost", ["binnenpost"]),
    ("use page_17; use all; docs 16", ["page_17"]),
    ("docs page_17 # a comment ; docs", ["page_17"]),
    ("docs \\\npage_17", ["page_17"]),
  ])
  func documentsAreNamed(command: String, expected: [String]) throws {
    #expect(try names(command) == expected)
  }

  @Test func aKeptResultStaysAsItWas() throws {
    let result = try depesche(
      "-f", "jsonl", "-c",
      "load Corpus/page_17.txt; let x = docs; load Corpus/prielfunk.txt; docs @x; docs")
    let lines = result.stdout.split(separator: "\n")
    #expect(lines.count == 3)
  }

  @Test func redirectionReplacesWholeFilesOrAppends() throws {
    let folder = try TemporaryFolder()
    let result = try depesche(
      "-l", Project.corpus, "-c",
      "docs 1 --format csv > a.csv; docs 2 --format csv >> a.csv; docs nobody > b.csv",
      in: folder.path)
    #expect(result.status == 1)
    #expect(result.stdout.isEmpty)
    #expect(try folder.text(of: "a.csv").split(separator: "\n").count == 4)
    #expect(!FileManager.default.fileExists(atPath: folder.path("b.csv")))
  }

  @Test(arguments: [
    ("dosc", "-c:1:1: error: unknown command `dosc`", "did you mean `docs`?"),
    ("docs bergpots", "no document, outlet or number `bergpots`", "did you mean `bergpost`"),
    ("stats wrds", "no document, outlet or number `wrds`", "did you mean `words`"),
    (
      "docs >/dev/null", "no document, outlet or number `>/dev/null`",
      "leave a blank for a redirection: > /dev/null"
    ),
    ("docs 99", "there is no document 99", "documents are numbered 1 to 20"),
    ("docs where sorce = x", "no document has a field `sorce`", "did you mean `source`?"),
    ("docs where date > 31.2.2026", "is no date", "2026-02-05"),
    ("when 2026-99-99", "is no date", "2026-02-05"),
    ("set widht 3", "unknown setting `widht`", "did you mean `width`?"),
    ("set width 3", "`width` cannot be `3`", "20 to 1000"),
    ("docs @early", "nothing is kept as `@early`", "let early"),
    ("docs $1", "argument `$1` was not given", ""),
    ("help compre", "there is no help about `compre`", "did you mean `compare`"),
    ("show Deichbote", "stands for 3 documents, one is needed", "deichbote-austausch"),
    ("stats --by colour", "cannot be grouped by `colour`", "source"),
    ("source nowhere.dep", "cannot be read", ""),
  ])
  func errorsPointAndAdvise(command: String, message: String, advice: String) throws {
    let result = try depesche("-l", "Corpus", "--quiet", "-c", command)
    #expect(result.status != 0)
    #expect(result.stderr.contains(message), "\(result.stderr)")
    if !advice.isEmpty { #expect(result.stderr.contains(advice), "\(result.stderr)") }
    #expect(result.stderr.contains("^"), "a caret shows the place")
  }

  @Test func expectLooksAtWhatWentToAFileToo() throws {
    let folder = try TemporaryFolder()
    let commands = "docs; docs 1 2 > a.txt; expect rows = 2"
    let result = try depesche("-l", Project.corpus, "-c", commands, in: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
  }

  @Test func aScriptThatRunsItselfIsStopped() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("source loop.dep\n", to: "loop.dep")
    let result = try depesche("-c", "source \(script)")
    #expect(result.status == 1)
    #expect(result.stderr.contains("would run itself"))
  }

  @Test func aDateThatReportsDisagreeOnSaysSo() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Die Hafenlinie wurde am 3. März 2026 in Wennau von der Ministerin Ada Lind eröffnet.\n"
        + "Am 9. März 2026 folgt die zweite Brücke.", to: "a.txt")
    try folder.write(
      "Ministerin Ada Lind eröffnete die Hafenlinie in Wennau am 5. März 2026.\n"
        + "Im März 2026 folgt die zweite Brücke.", to: "b.txt")
    let result = try depesche("-l", folder.path, "-f", "json", "--plain", "-c", "when")
    let rows = try records(result.stdout)
    let elsewhere = Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0["date"] as? String ?? "", $0["elsewhere"] as? [String] ?? [])
      })
    #expect(elsewhere["2026-03-03"]?.first?.hasSuffix("2026-03-05") == true, "\(elsewhere)")
    #expect(elsewhere["2026-03-05"]?.first?.hasSuffix("2026-03-03") == true)
    #expect(elsewhere["2026-03-09"] == [], "a month that holds the day is no other date")
  }

  @Test func aWeekdayThatContradictsItsDateIsNoted() throws {
    let folder = try TemporaryFolder()
    try folder.write("Der Vertrag endet am Montag, 5. Februar 2026, um Mitternacht.", to: "a.txt")
    let result = try depesche("-l", folder.path, "--plain", "-c", "when")
    #expect(result.stdout.contains("Weekday and date do not agree in a"), "\(result.stdout)")
  }

  @Test func aTextWithoutDateKeepsRelativeDaysOpen() throws {
    let folder = try TemporaryFolder()
    try folder.write("Der Vertrag wurde gestern verlängert.", to: "a.txt")
    let mentions = try depesche(
      "-l", folder.path, "--plain", "-f", "json", "-c", "when --mentions")
    #expect((try records(mentions.stdout).first?["value"] as? String)?.hasPrefix("XXXX") == true)
    let table = try depesche("-l", folder.path, "--plain", "-c", "when")
    #expect(table.stdout.contains("load PATH --date DATE"))
  }
}
