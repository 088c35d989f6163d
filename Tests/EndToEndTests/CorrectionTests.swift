import Foundation
import TestSupport
import Testing

@Suite("Corrections by hand, their end, and what loading again does") struct CorrectionTests {
  /// A folder with two small pages.
  static func pages() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try write(
      """
      Fähre nach Hallig Norderbruch fährt wieder
      Die Fähre fährt seit gestern wieder, sagte Kapitänin Wiebke Jessen. „Das Eis ist fort.“
      Lotse Momme Thoms lobte die Mannschaft und dankte Kapitänin Wiebke Jessen.
      """, to: folder.path("faehre.txt"))
    try write(
      """
      Neuer Deich wird höher
      Der neue Deich wird einen Meter höher, sagte Baurat Enno Harms am Montag in Hallig Norderbruch.
      """, to: folder.path("deich.txt"))
    return folder
  }

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// What each command printed, with the messages behind.
  static func say(_ commands: String, in folder: TemporaryFolder) throws -> String {
    let result = try depesche("-l", ".", "--keep-going", "-c", commands, in: folder.path)
    return result.stdout + result.stderr
  }

  /// Everything that is known about the pages.
  static let everything =
    "docs -f json; show faehre --marked -f json; who -f json; who --mentions -f json; "
    + "when --mentions -f json; said -f json; find Fähre -f json; stats -f json"

  /// The lines a program printed, without those that part results.
  static func lines(_ result: ProgramResult) -> [String] {
    result.stdout.components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  /// As many of the last lines as another result has.
  static func end(of result: ProgramResult, like other: ProgramResult) -> [String] {
    Array(lines(result).suffix(lines(other).count))
  }

  static let corrections = [
    "zone faehre 3 as boilerplate",
    "describe faehre --date 2026-02-03", "describe deich --source Halligbote --title \"Der Deich\"",
    "describe faehre --language en", "describe faehre --title \"\"",
    "same \"Enno Harms\" \"Wiebke Jessen\"", "name Wiebke is ORG", "name \"Enno Harms\" is none",
    "zone deich 2 as foreign", "zone faehre 1-3 as caption",
  ]

  @Test(arguments: corrections)
  func undoBringsEverythingBack(correction: String) throws {
    let folder = try Self.pages()
    let before = try depesche("-l", ".", "-c", Self.everything, in: folder.path)
    let between = try depesche(
      "-l", ".", "-c", Self.everything + " > x; \(correction); undo; " + Self.everything,
      in: folder.path)
    #expect(between.status == 0, "\(between.stderr)")
    #expect(Self.end(of: between, like: before) == Self.lines(before))
    let corrected = try depesche(
      "-l", ".", "-c", "\(correction); " + Self.everything, in: folder.path)
    #expect(corrected.stdout != before.stdout, "it changes something")
  }

  /// What was found before a correction is not what is shown after it: all answers are those of a
  /// session that was corrected before anything was asked.
  @Test(arguments: corrections)
  func earlierAnswersDoNotLinger(correction: String) throws {
    let folder = try Self.pages()
    let fresh = try depesche(
      "-l", ".", "-c", "\(correction); " + Self.everything, in: folder.path)
    let late = try depesche(
      "-l", ".", "-c", Self.everything + "; \(correction); " + Self.everything, in: folder.path)
    #expect(Self.end(of: late, like: fresh) == Self.lines(fresh))
  }

  /// Loading and unloading keep what was found in other documents: the answers are the same.
  @Test func growingKeepsAnswersRight() throws {
    let folder = try Self.pages()
    let late = try depesche(
      "-l", "deich.txt", "-c",
      "who; when; said; load faehre.txt; who; said; unload deich; " + Self.everything,
      in: folder.path)
    let fresh = try depesche("-l", "faehre.txt", "-c", Self.everything, in: folder.path)
    #expect(late.status == 0, "\(late.stderr)")
    #expect(Self.end(of: late, like: fresh) == Self.lines(fresh))
  }

  @Test(arguments: [
    ("zone deich 2 as caption", "line 2 of deich is caption now"),
    ("zone deich 1-2 as body; zone deich 1 2 as body", "lines 1-2 of deich are body already"),
    ("zone deich 3 as body", "deich has 2 lines"),
    ("zone deich 0 as body", "`0` names no lines"),
    ("zone deich 3-2 as body", "`3-2` names no lines"),
    ("zone deich x as body", "`x` names no lines"),
    ("zone deich 1 as bodi", "did you mean `body`?"),
    ("zone deich as body", "needs LINES before `as`"),
    ("zone deihc 1 as body", "no document, outlet or number `deihc`"),
    ("zone deihc 1 as body", "did you mean `deich`?"),
    ("describe deich", "give --date, --source, --title, --language or --url"),
    ("describe deich --date 2026-02", "`2026-02` is more than one day"),
    ("describe deich --language deutsch", "try: de, en, fr or und"),
    ("describe deich --date 2026-02-01; describe deich --date 1.2.2026", "deich: nothing new"),
    ("same \"Enno Harms\" \"Momme Tohms\"", "did you mean `Momme Thoms`?"),
    ("same \"Enno Harms\" \"Enno Harms\"", "are one already"),
    ("apart \"Enno Harms\" \"Momme Thoms\"", "are two already"),
    ("name Enno Harms is PER", "a name of several words is quoted"),
    ("name \"Enno Harms\" is PER", "is PER already"),
    ("name \"Enno Harms\" is NAME", "expected one of `PER`, `ORG`, `LOC`, `MISC`, `none`"),
    ("name \"Enno Harms\" is none; name \"Enno Harms\" is ORG", "`Enno Harms` is ORG now"),
    ("undo", "nothing has been corrected"), ("corrections", "Nothing has been corrected."),
    ("unload", "which documents?"), ("unload deich", "1 document unloaded, 1 left"),
    ("unload all", "2 documents unloaded, none left"),
    ("unload where text ~ Harms", "1 document unloaded, 1 left"),
    ("unload where text ~ Hamburg", "no document matches"),
    ("use deich; unload deich", "nothing is left of the selection `deich`"),
    ("zone deich 1 as body; unload deich", "deich: 1 correction will count again"),
    ("load .", "2 documents unchanged"), ("load ./deich.txt", "1 document unchanged, 2 in all"),
    ("load deich.txt --date 2026-01-01", "1 document replaced, 2 in all"),
    ("use all deich", "`all` stands alone"), ("use unique all", "0 duplicates left out"),
  ])
  func messages(commands: String, expected: String) throws {
    #expect(try Self.say(commands, in: try Self.pages()).contains(expected))
  }

  @Test func theListMakesTheSameAgain() throws {
    let folder = try Self.pages()
    let made = Self.corrections.joined(separator: "\n") + "\n"
    let list = try depesche(
      "-l", ".", "-f", "json", "-c", made + "corrections", in: folder.path)
    let commands = try records(list.stdout).compactMap { $0["correction"] as? String }
    #expect(commands.count == Self.corrections.count, "\(list.stderr)")
    let first = try depesche("-l", ".", "-c", made + Self.everything, in: folder.path)
    let second = try depesche(
      "-l", ".", "-c", commands.joined(separator: "\n") + "\n" + Self.everything, in: folder.path)
    #expect(first.stdout == second.stdout)
  }

  @Test func aDateThatOtherPagesTellStaysTheSame() throws {
    let folder = try TemporaryFolder()
    let body =
      "Die Fähre fährt wieder, teilte die Reederei mit. Am Anleger warteten viele Menschen."
    try folder.write("Fähre fährt\n\nHusum, 4.2. (dpa) – \(body)\n", to: "a.txt")
    try folder.write(
      "Ebbe im Hafen von Husum\n\nVeröffentlicht am 2. März 2026\n\n\(body)\n", to: "b.txt")
    let result = try depesche(
      "-f", "csv", "-c", "load a.txt; load a.txt b.txt; load a.txt b.txt; docs a", in: folder.path)
    #expect(result.stderr.contains("a.txt: published on 4.2., but the year is missing"))
    #expect(result.stderr.contains("1 document loaded, 1 document replaced"), "\(result.stderr)")
    #expect(result.stderr.contains("2 documents unchanged"), "\(result.stderr)")
    #expect(result.stdout.contains(",2026-02-04,dateline,"), "\(result.stdout)")
  }

  /// A result written over a page changes it between two commands.
  @Test func aPageLoadedAgainKeepsItsPlaceAndItsCorrections() throws {
    let folder = try Self.pages()
    let result = try depesche(
      "-c",
      """
      load deich.txt faehre.txt; zone deich 2 as caption; describe deich --source Halligbote
      zone deich 1 as teaser; docs faehre --format csv > deich.txt
      load deich.txt; docs --format csv; corrections --format csv; undo; undo; undo
      docs deich --format csv
      """, in: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stderr.contains("1 document replaced, 2 in all"))
    let warnings = result.stderr.components(separatedBy: "these lines say something else now")
    #expect(warnings.count == 3, "two of lines, none of facts")
    let lines = result.stdout.components(separatedBy: "\n")
    #expect(lines[1].hasPrefix("deich,deich.txt,Halligbote"))
    #expect(lines[2].hasPrefix("faehre,faehre.txt"))
    #expect(lines.contains { $0.hasPrefix("1,zone deich 2 as caption,deich,false,") })
    #expect(lines.contains { $0.hasPrefix("2,describe deich --source=Halligbote,deich,true,") })
    #expect(lines.last { $0.hasPrefix("deich,") }?.hasPrefix("deich,deich.txt,Hallig") == false)
  }
}

@Suite("Duplicates as a reader meets them") struct DuplicateCommandTests {
  static func pages() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let text =
      "Der Hafenmeister von Lüttsiel hat am Dienstag die neue Schleuse geöffnet. "
      + "Sie ist zwölf Meter breit und kostete vier Millionen Kronen. Kapitäne loben das Bauwerk, "
      + "Fischer fürchten um ihre Plätze. Der Gemeinderat will im Herbst noch einmal beraten. "
      + "Bis dahin bleibt die alte Schleuse in Betrieb."
    let files = [
      ("erst", "2026-02-03", text), ("kopie", "2026-02-04", text),
      ("fast", "2026-02-05", text + " Nachtrag folgt."),
      ("anders", "2026-02-03", "Die Orgel der Dorfkirche bekommt tausend neue Pfeifen aus Zinn."),
    ]
    var table = "file,date,source\n"
    for (name, date, text) in files {
      try CorrectionTests.write("Schleuse offen\n\(text)\n", to: folder.path(name + ".txt"))
      table += "\(name).txt,\(date),Bote \(name)\n"
    }
    try CorrectionTests.write(table, to: folder.path("metadata.csv"))
    return folder
  }

  @Test func docsMarksThem() throws {
    let folder = try Self.pages()
    let rows = try records(
      try depesche("-l", ".", "-f", "json", "-c", "docs", in: folder.path).stdout)
    #expect(
      rows.map { "\($0["doc"] ?? "") \($0["duplicate_of"] ?? "")" }
        == ["anders <null>", "erst <null>", "fast erst", "kopie erst"])
    let table = try depesche("-l", ".", "-c", "docs; docs anders", in: folder.path).stdout
    #expect(
      table.components(separatedBy: "repeats").count == 2, "a column only where it says something")
  }

  @Test func groupsAreListed() throws {
    let folder = try Self.pages()
    let rows = try records(
      try depesche("-l", ".", "-f", "json", "-c", "docs --duplicates", in: folder.path).stdout)
    #expect(rows.map { $0["doc"] as? String } == ["erst", "kopie", "fast"])
    #expect(rows.map { $0["group"] as? Int } == [1, 1, 1])
    let similarities = rows.map { $0["similarity"] as? Double }
    #expect(similarities[0] == nil && similarities[1] == 1)
    #expect((similarities[2] ?? 0) > 0.9 && (similarities[2] ?? 1) < 1)
    let alone = try depesche("-l", ".", "-c", "docs --duplicates erst anders", in: folder.path)
    #expect(alone.stdout.contains("No document repeats another."))
  }

  @Test(arguments: [
    ("use unique", ["anders", "erst"]),
    ("use unique; use all", ["anders", "erst", "fast", "kopie"]),
    ("use unique kopie fast", ["kopie"]), ("use unique where date > 2026-02-03", ["kopie"]),
    ("let x = docs fast anders; use @x unique", ["anders", "fast"]),
    ("use unique; use kopie", ["kopie"]),
    ("use unique; describe kopie --date 2026-02-01; use unique", ["anders", "kopie"]),
  ])
  func oneOfEachIsUsed(commands: String, expected: [String]) throws {
    let folder = try Self.pages()
    let result = try depesche(
      "-l", ".", "-f", "json", "-c", commands + "; docs",
      in: folder.path)
    // `let` shows nothing, so there is one array.
    let rows = try records(result.stdout)
    #expect(rows.compactMap { $0["doc"] as? String } == expected, "\(result.stderr)")
  }
}
