import Foundation
import TestSupport
import Testing

/// What `load` opens with the help of others, by its options and by patterns.
@Suite struct LoadFormatTests {
  static let sentence =
    "Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr Lohn verlangen."

  /// A folder with a program that pretends to be `pdftotext`.
  static func folderWithTool(_ script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    // Copied by another process: what this one wrote may still be open in a child that another test
    // has just started, and would then be too busy to run.
    let draft = try folder.write("#!/bin/sh\n" + script, to: "bin/draft")
    let copied = try run(
      "/bin/sh",
      ["-c", "cp \"$0\" \"$1\" && chmod 755 \"$1\"", draft, folder.path("bin/pdftotext")],
      stdin: "", directory: folder.path)
    #expect(copied.status == 0)
    try folder.write("%PDF-1.4 nichts", to: "kran.pdf")
    return folder
  }

  @Test func aPrintedPageGoesThroughTheTool() throws {
    let folder = try LoadFormatTests.folderWithTool(
      "echo \"$*\" > \"$OUT\"; cat >> \"$OUT\"; echo 'Der Kran-'; echo 'führer wartet.'\n")
    let result = try depesche(
      "-l", folder.path("kran.pdf"), "-c", "show 1 --raw",
      environment: ["PATH": folder.path("bin") + ":/usr/bin:/bin", "OUT": folder.path("said")])
    #expect(result.stdout == "Der Kranführer wartet.\n", "\(result.stderr)")
    let said = try String(contentsOfFile: folder.path("said"), encoding: .utf8)
    #expect(said == "-enc UTF-8 - -\n%PDF-1.4 nichts")
  }

  /// The file is so long that its first records are loaded before its end is seen.
  @Test func aFileThatBreaksOffLeavesTheCorpusAsItWas() throws {
    let folder = try TemporaryFolder()
    let gap = String(repeating: "\n", count: 3 << 20)
    let first = "id,text\na,\"\(Self.sentence)\"\nb,Ein Satz.\n"
    try folder.write(first, to: "alt.csv")
    try folder.write(first.replacing("Ein", with: "Kein") + gap + "c,Neu.\n", to: "neu.csv")
    try folder.write("Ein anderer Text.", to: "text.txt")
    let packed = try run(
      "/bin/sh",
      [
        "-c",
        """
        gzip -c alt.csv > tafel.csv.gz; gzip -c neu.csv > ganz.csv.gz
        head -c 1000 ganz.csv.gz > kaputt.csv.gz
        """,
      ], stdin: "", directory: folder.path)
    #expect(packed.status == 0)
    let result = try depesche(
      "--keep-going", "-f", "csv", "-c", "load kaputt.csv.gz; docs",
      "-c", "load text.txt tafel.csv.gz; docs > vorher.csv; unload text",
      "-c", "load text.txt; docs; load kaputt.csv.gz; docs",
      "-c", "load tafel.csv.gz", in: folder.path)
    #expect(result.status == 1)
    #expect(result.stderr.contains("kaputt.csv.gz: `gzip` cannot open it"), "\(result.stderr)")
    #expect(result.stderr.contains("2 documents unchanged, 3 in all"), "\(result.stderr)")
    #expect(result.stderr.contains("no documents are loaded"), "the first load gave nothing")
    let tables = result.stdout.components(separatedBy: "\n\n").map {
      $0.trimmingCharacters(in: .newlines)
    }
    try #require(tables.count == 2, "\(result.stdout)")
    #expect(tables[0] == tables[1] && tables[0].contains("\na,tafel.csv.gz"))
  }

  @Test func aToolThatFailsOrIsMissingIsNamed() throws {
    let folder = try LoadFormatTests.folderWithTool("echo 'Syntax Error: kaputt' >&2; exit 1\n")
    let failed = try depesche(
      "-l", folder.path("kran.pdf"), "-c", "docs",
      environment: ["PATH": folder.path("bin") + ":/usr/bin:/bin"])
    #expect(failed.status == 1)
    #expect(failed.stderr.contains("`pdftotext` cannot open it: Syntax Error: kaputt"))
    let missing = try depesche(
      "-l", folder.path("kran.pdf"), "-c", "docs", environment: ["PATH": folder.path("nowhere")])
    #expect(missing.status == 1)
    #expect(
      missing.stderr.contains(
        "needs the program `pdftotext`, which is not installed (package poppler-utils)"))
  }

  @Test func patternsStandForFiles() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt", "c.md", "sub/d.txt", ".e.txt"] {
      try folder.write(LoadFormatTests.sentence + " " + name, to: name)
    }
    func docs(_ pattern: String) throws -> [String] {
      let result = try depesche(
        "-c", "load \(pattern); docs", "-f", "json", "--quiet", in: folder.path)
      return try records(result.stdout).compactMap { $0["doc"] as? String }
    }
    #expect(try docs("*.txt") == ["a", "b"])
    #expect(try docs("'*.txt'") == ["a", "b"])
    #expect(try docs("'**/*.txt'") == ["a", "b", "d"])
    let script = try folder.write("load sub/*.txt\ndocs --format json\n", to: "s.dep")
    let result = try depesche("--quiet", script)
    #expect(try records(result.stdout).compactMap { $0["doc"] as? String } == ["d"])
    let none = try depesche("-c", "load *.pdf", in: folder.path)
    #expect(none.status == 1 && none.stderr.contains("no file matches `*.pdf`"))
  }

  @Test func patternsKeepToWhatARestrictedSessionMayRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(LoadFormatTests.sentence, to: "frei/a.txt")
    try folder.write(LoadFormatTests.sentence, to: "geheim/b.txt")
    let result = try depesche(
      "--restricted", "-l", folder.path("frei"), "-c", "load \(folder.path("frei"))/../geheim/*")
    #expect(result.status == 1 && result.stderr.contains("a restricted session may not read"))
  }

  @Test func optionsNameEncodingAndFields() throws {
    let folder = try TemporaryFolder()
    let table = "nummer;absatz;tag;haus\nk1;Der Kran kostet \u{A4}.;4.3.2026;Bote\n"
    let bytes = table.unicodeScalars.map { UInt8($0.value) }
    try folder.write(bytes, to: "t.csv")
    let result = try depesche(
      "-c",
      "load t.csv --encoding iso-8859-15 --text-field absatz --id-field nummer --date-field tag "
        + "--source-field haus; docs --format json; show k1 --raw", in: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(
      result.stdout.contains("\"date\": \"2026-03-04\"")
        || result.stdout.contains("\"date\":\"2026-03-04\""))
    #expect(result.stdout.hasSuffix("Der Kran kostet €."))
    let unknown = try depesche("-c", "load t.csv --encoding klingonisch", in: folder.path)
    #expect(unknown.status == 2 && unknown.stderr.contains("`klingonisch` is no encoding"))
  }

  @Test func exportsComeBack() throws {
    let folder = try TemporaryFolder()
    let first = try depesche(
      "-l", Project.corpus + "/hafenblick.txt", "-c",
      "export \(folder.path("x.tei.xml")); export \(folder.path("x.vrt")); docs --format json")
    #expect(first.status == 0, "\(first.stderr)")
    let fields = ["doc", "title", "source", "language"]
    func known(_ output: String) throws -> [String?] {
      let record = try #require(try records(output).first)
      return fields.map { record[$0] as? String }
    }
    let before = try known(String(first.stdout.drop { $0 != "[" }))
    for name in ["x.tei.xml", "x.vrt"] {
      let again = try depesche("-l", folder.path(name), "-c", "docs", "-f", "json")
      #expect(again.status == 0, "\(again.stderr)")
      #expect(try known(again.stdout) == before, "\(name)")
    }
  }
}
