import Foundation
import TestSupport
import Testing

@Suite("Results and documents go to files") struct ExportTests {
  /// Runs commands over the sample corpus in a folder of the test's own.
  private func depescheIn(
    _ folder: TemporaryFolder, _ options: String..., commands: String
  ) throws -> ProgramResult {
    try run(
      try BuiltProduct.depesche(), ["-l", Project.corpus] + options + ["-c", commands], stdin: "",
      directory: folder.path)
  }

  @Test func theEndingIsTheFormat() throws {
    let folder = try TemporaryFolder()
    let result = try depescheIn(
      folder,
      commands: "docs; let a = who --top 3; export l.csv; export a.jsonl @a; export a.tsv @a; "
        + "export a.json @a; export a.md @a")
    #expect(result.status == 0, "\(result.stderr)")
    let csv = try folder.text(of: "l.csv").split(separator: "\n")
    #expect(csv.count == 21 && csv[0].hasPrefix("doc,path,source"), "the last result shown")
    let same = try depescheIn(folder, "--format", "jsonl", commands: "who")
    #expect(try folder.text(of: "a.jsonl") == same.stdout, "every row, as --format writes it")
    #expect(try folder.text(of: "a.tsv").hasPrefix("entity\ttype\t"))
    #expect(try folder.text(of: "a.json").hasPrefix("["))
    #expect(try folder.text(of: "a.md").contains("| ---"))
    #expect(result.stderr.contains("20 rows written to l.csv"))
  }

  @Test(arguments: [
    ("export x.pdf", "no format"), ("export x.csv", "no result yet"),
    ("export x.csv @nobody", "nothing is kept as `@nobody`"),
    ("export x.cvs", "did you mean `.csv`"),
    ("let a = docs; export x.csv @a where date > 2026", "cannot be written as a table"),
    ("export x.sql --spreadsheet-safe", "is for tables"),
    ("export no/where/x.sql", "no/where/x.sql"),
    ("report x.pdf", "does not end in .html"), ("show 1 --raw; export x.csv", "not a table"),
  ])
  func whatCannotBeWrittenIsSaid(command: String, message: String) throws {
    let folder = try TemporaryFolder()
    let result = try depescheIn(folder, commands: command)
    #expect(result.status == 1)
    #expect(result.stderr.contains(message), "\(result.stderr)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: ["export x.sql", "docs; export x.csv", "report x.html", "export x.vrt"])
  func aRestrictedSessionWritesNothing(command: String) throws {
    let folder = try TemporaryFolder()
    let result = try depescheIn(folder, "--restricted", "--quiet", commands: command)
    #expect(result.status == 1)
    let errors = result.stderr.split(separator: "\n").filter { $0.contains("error:") }
    #expect(errors.count == 1 && errors[0].contains("a restricted session may not write files"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func aFailureLeavesTheOldFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "x.html")
    #expect(try depescheIn(folder, commands: "report x.html where date > 2099").status == 1)
    #expect(try folder.text(of: "x.html") == "old")
  }

  @Test func theSameBytesEveryTime() throws {
    let folder = try TemporaryFolder()
    for number in 1...2 {
      let result = try depescheIn(
        folder,
        commands: ["html", "sql", "vrt", "tei.xml"].map {
          "\($0 == "html" ? "report" : "export") \(number).\($0)"
        }.joined(separator: "; "))
      #expect(result.status == 0, "\(result.stderr)")
    }
    for ending in ["html", "sql", "vrt", "tei.xml"] {
      #expect(try folder.bytes(of: "1.\(ending)") == folder.bytes(of: "2.\(ending)"))
    }
  }

  @Test(.enabled(if: Tool.sqlite3 != nil, "sqlite3 is missing"))
  func sqliteReadsTheDatabase() throws {
    let folder = try TemporaryFolder()
    #expect(try depescheIn(folder, commands: "export a.sql").status == 0)
    let queries = """
      select count(*) from documents;
      select count(*) from names join documents using (doc) where substr(documents.text, start + 1, \
      "end" - start) <> names.text;
      select count(*) from quotations join documents using (doc) where \
      substr(documents.text, start + 1, "end" - start) <> quotations.text;
      select count(*) from times join documents using (doc) where substr(documents.text, start + 1, \
      "end" - start) <> times.text;
      select count(*) from names left join entities using (entity) where entities.entity is null;
      select count(distinct passage) > 3 from passages;
      select sum(json_array_length(docs)) = sum(documents) from entities;
      """
    let result = try run(
      try #require(Tool.sqlite3), ["-batch", ":memory:"],
      stdin: Array(try folder.bytes(of: "a.sql")) + Array(queries.utf8))
    #expect(result.status == 0 && result.stderr.isEmpty, "\(result.stderr)")
    #expect(result.stdout == "20\n0\n0\n0\n0\n1\n1\n", "offsets count scalars of the text")
  }

  @Test func whatStandsInTheTEIIsTheArticle() throws {
    let folder = try TemporaryFolder()
    #expect(try depescheIn(folder, commands: "export a.tei.xml bergpost").status == 0)
    let text = try folder.text(of: "a.tei.xml")
    #expect(text.contains("<TEI n=\"bergpost\" xml:lang=\"de\">"))
    #expect(text.contains("<placeName key=\"Sawin Brod\">") || text.contains("<persName key="))
    #expect(text.contains(" when=\"2026-02-0"))
  }

  @Test(arguments: ["tei.xml", "vrt"])
  func whatWasExportedIsReadAgain(ending: String) throws {
    let folder = try TemporaryFolder()
    let questions = "docs --format jsonl; stats words --top 0 --format csv; said --format csv"
    let before = try depescheIn(folder, commands: "export a.\(ending); " + questions)
    #expect(before.status == 0, "\(before.stderr)")
    let after = try run(
      try BuiltProduct.depesche(), ["-l", folder.path("a.\(ending)"), "-c", questions], stdin: "")
    #expect(after.status == 0, "\(after.stderr)")
    let (old, new) = try (rows(before.stdout), rows(after.stdout))
    #expect(old.count == 20)
    for key in ["doc", "source", "title", "date", "language", "url", "tokens", "sentences"] {
      #expect(old.map { "\($0[key] ?? "")" } == new.map { "\($0[key] ?? "")" }, "\(key)")
    }
    // Words with their frequencies, as the text is the same.
    func words(_ text: String) -> String { text.components(separatedBy: "item,")[1] }
    let end = "doc,start,end"
    #expect(
      words(before.stdout).components(separatedBy: end)[0]
        == words(after.stdout).components(separatedBy: end)[0])
  }

  /// The JSON lines at the beginning of an output.
  private func rows(_ text: String) throws -> [[String: Any]] {
    try text.components(separatedBy: "\n").prefix { $0.hasPrefix("{") }.map(object)
  }
}
