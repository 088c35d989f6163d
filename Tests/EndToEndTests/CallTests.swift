import Foundation
import TestSupport
import Testing

@Suite("Every form of call, with its exit status") struct CallTests {
  @Test func commandsFromOptions() throws {
    let result = try depesche("-l", "Corpus", "-c", "docs --format jsonl", "-c", "quit")
    #expect(result.status == 0)
    #expect(result.stdout.split(separator: "\n").count == 20)
    #expect(result.stderr.contains("20 documents loaded"))
  }

  @Test func commandsFromStandardInput() throws {
    let result = try depesche(stdin: "load Corpus\ndocs 1 --format csv\n")
    #expect(result.status == 0)
    #expect(result.stdout.hasPrefix("doc,path,source,title,date,date_basis,language,url,updated,"))
    #expect(result.stdout.split(separator: "\n").count == 2)
  }

  @Test func nothingOnStandardInputIsAllRight() throws {
    let result = try depesche(stdin: "")
    #expect(result.status == 0)
    #expect(result.stdout.isEmpty)
  }

  @Test func scriptWithArguments() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ein Satz aus Triest.\n", to: "pages/eins.txt")
    let script = try folder.write(
      """
      #!/usr/bin/env depesche
      load pages
      docs $1 --format jsonl
      docs "$@" --format csv
      """, to: "eins.dep")
    // Paths written in the script are relative to it, not to the caller's folder.
    let result = try depesche(script, "eins", in: "/")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(try object(result.stdout.components(separatedBy: "\n")[0])["doc"] as? String == "eins")
    let withOptionLike = try depesche(script, "eins", "--top", in: "/")
    #expect(withOptionLike.status == 1, "everything after the script is its argument")
  }

  @Test func anArgumentIsRelativeToTheCaller() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ein Satz.", to: "here/seite.txt")
    let script = try folder.write("load $1; docs --format jsonl", to: "scripts/a.dep")
    let result = try depesche(script, "seite.txt", in: folder.path("here"))
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stdout.contains("\"doc\":\"seite\""))
  }

  @Test func standardInputAsPage() throws {
    let result = try depesche(
      "-l", "-", "--plain", "--date", "2026-02-05", "-c", "docs; show 1 --raw", "-f", "jsonl",
      stdin: "Der Kanal ist offen.\r\nAuch heute.")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stdout.contains("\"date\":\"2026-02-05\""))
    #expect(result.stdout.contains("\"date_basis\":\"option\""))
    #expect(result.stdout.hasSuffix("Der Kanal ist offen.\nAuch heute."), "exact, no newline added")
  }

  @Test func replayChecksATranscript() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ein Satz aus Triest.", to: "a.txt")
    let script = try folder.write("load a.txt\ndocs --format csv\n", to: "s.dep")
    let recorded = try depesche("--echo", script)
    #expect(recorded.status == 0)
    #expect(recorded.stdout.hasPrefix("# depesche "))
    #expect(recorded.stdout.contains("\n> load a.txt\n> docs --format csv\ndoc,path"))
    let transcript = try folder.write(recorded.outputBytes, to: "s.out")
    let same = try depesche("-c", "replay \(script) --check \(transcript)")
    #expect(same.status == 0, "\(same.stderr)")
    try folder.write("Zwei Sätze. Aus Oslo.", to: "a.txt")
    let other = try depesche("-c", "replay \(script) --check \(transcript)")
    #expect(other.status == 3)
    #expect(other.stdout.isEmpty)
    #expect(other.stderr.contains("the corpus changed"))
    #expect(other.stderr.contains("docs --format csv"))
    let updated = try depesche("-c", "replay \(script) --check \(transcript) --update")
    #expect(updated.status == 0)
    #expect(try depesche("-c", "replay \(script) --check \(transcript)").status == 0)
  }

  @Test("an expectation that fails is a difference, also where it was recorded so")
  func replayWithAnExpectationThatFails() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ein Satz aus Triest.", to: "a.txt")
    let script = try folder.write("load a.txt\ndocs --format csv\nexpect rows = 2\n", to: "s.dep")
    let recorded = try depesche("--echo", script)
    #expect(recorded.status == 3)
    let transcript = try folder.write(recorded.outputBytes, to: "s.out")
    let again = try depesche("-c", "replay \(script) --check \(transcript)")
    #expect(again.status == 3)
    #expect(again.stderr.contains("expected = 2"))
  }

  @Test func outputGoesToAFileOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("out.txt")
    let good = try depesche("-l", "Corpus", "-o", file, "-c", "docs 1 --format csv")
    #expect(good.status == 0 && good.stdout.isEmpty)
    let before = try folder.text(of: "out.txt")
    #expect(before.contains("kurier"))
    let bad = try depesche("-l", "Corpus", "-o", file, "-c", "docs 2 --format csv; docs nobody")
    #expect(bad.status == 1)
    #expect(try folder.text(of: "out.txt") == before, "a failure leaves the old file")
  }

  @Test(
    arguments: [
      (["--version"], 0), (["--help"], 0), (["-c", "help"], 0), (["-c", ""], 0),
      (["-c", "docs"], 1), (["-c", "load nowhere"], 1), (["-l", "nowhere", "-c", "help"], 1),
      (["nowhere.dep"], 1), (["-l", "Corpus", "-c", "docs nobody"], 1),
      (["-l", "Corpus", "-c", "docs @nobody"], 1),
      (["-l", "Corpus", "-c", "docs where colour = red"], 1),
      (["-c", "dosc"], 2), (["-c", "docs --tpo 3"], 2), (["-c", "docs \"open"], 2),
      (["-c", "docs --format xml"], 2), (["-f", "xml", "-c", "help"], 2), (["--nonsense"], 2),
      (["-c", "help", "script.dep"], 2), (["--width", "7", "-c", "help"], 2),
      (["--date", "gestern", "-c", "help"], 2), (["--input-format", "docx", "-c", "help"], 2),
      (["-l", "Corpus", "-c", "docs; expect rows = 20"], 0),
      (["-l", "Corpus", "-c", "docs; expect rows = 2"], 3),
      (["-l", "Corpus", "--keep-going", "-c", "docs nobody; docs; expect rows = 2"], 1),
    ] as [([String], Int32)])
  func exitStatus(arguments: [String], status: Int32) throws {
    let result = try run(
      try BuiltProduct.depesche(), arguments, stdin: "", directory: Project.root)
    #expect(result.status == status, "\(result.stderr)")
    if status == 2 { #expect(result.stdout.isEmpty, "nothing runs") }
    if status != 0 { #expect(!result.stderr.isEmpty) }
  }

  @Test func aBrokenScriptRunsNothing() throws {
    let result = try depesche("-l", "Corpus", "-c", "docs", "-c", "docs; stats --nonsense 3")
    #expect(result.status == 2)
    #expect(result.stdout.isEmpty)
    #expect(!result.stderr.contains("loaded"), "not even loading happens")
    #expect(result.stderr.contains("-c:1:13: error:"))
  }

  @Test func keepGoingRunsTheRest() throws {
    let result = try depesche(
      "-l", "Corpus", "--keep-going", "-c", "docs nobody; docs 1 --format jsonl")
    #expect(result.status == 1)
    #expect(result.stdout.contains("kurier"))
  }

  @Test func restrictedReadsOnlyWhatIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("Geheim.", to: "other.txt")
    let file = folder.path("x.csv")
    for command in ["load \(folder.path("other.txt"))", "docs > \(file)", "record \(file)"] {
      let result = try depesche("-l", "Corpus", "--restricted", "-c", command)
      #expect(result.status == 1, "\(command)")
      #expect(result.stderr.contains("restricted"), "\(command)")
    }
    #expect(try depesche("-l", "Corpus", "--restricted", "-c", "docs").status == 0)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func aClosedPipeIsNoFailure() throws {
    let binary = try BuiltProduct.depesche()
    let command =
      "\(binary) -l Corpus -c 'stats words --top 0 --stop-words; stats words --top 0' | head -1; "
      + "echo ${PIPESTATUS[0]}"
    let result = try run("/bin/bash", ["-c", command], stdin: "", directory: Project.root)
    #expect(result.stdout.hasSuffix("\n0\n"), "\(result.stdout)")
    #expect(!result.stderr.contains("error"))
  }

  @Test func quietLeavesOutNotes() throws {
    let result = try depesche("-l", "Corpus", "--quiet", "-c", "docs 1")
    #expect(result.status == 0)
    #expect(result.stderr.isEmpty)
  }

  @Test func sameBytesInEveryZoneAndLocale() throws {
    let plain = try depesche("-l", "Corpus", "-c", "docs; stats; stats words; when")
    for (zone, locale) in [("Asia/Tokyo", "C"), ("America/New_York", "de_DE.UTF-8")] {
      var environment = testEnvironment()
      environment["TZ"] = zone
      environment["LANG"] = locale
      environment["LC_ALL"] = locale
      let other = try depesche(
        "-l", "Corpus", "-c", "docs; stats; stats words; when", environment: environment)
      #expect(other.outputBytes == plain.outputBytes)
    }
  }
}
