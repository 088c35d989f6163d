import Foundation
import TestSupport
import Testing

/// What `compare` says about selections that have little to compare.
@Suite struct CompareInputTests {
  private static let german =
    "Am Montag brannte in Uhlstedt eine Scheune mit 40 Ballen Stroh völlig nieder.\n"
  private static let english =
    "On Monday a barn with 40 bales of straw burnt down completely in the village of Uhlstedt.\n"

  private func depesche(
    _ files: [(String, String)], _ command: String, format: String = "json"
  ) throws -> ProgramResult {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try run(
      BuiltProduct.depesche(),
      ["--no-init", "--quiet", "-l", folder.path, "-f", format, "-c", command])
  }

  private func records(_ result: ProgramResult) throws -> [[String: Any]] {
    try #require(JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [[String: Any]])
  }

  @Test(arguments: [
    ("compare a", "two documents or more, found 1"),
    ("compare where doc = 'niemand'", "found 0"),
    ("compare fehlt", "no document, outlet or number `fehlt`"),
    ("compare a b en --side-by-side", "needs two documents, found 3"),
  ])
  func tooLittleIsOneClearSentence(command: String, message: String) throws {
    let files = [("a.txt", Self.german), ("b.txt", Self.german), ("en.txt", Self.english)]
    let result = try depesche(files, command)
    #expect(result.status == 1)
    #expect(result.stderr.contains(message), "\(result.stderr)")
  }

  @Test func identicalReportsShareEverythingAndDisagreeInNothing() throws {
    let files = [("a.txt", Self.german), ("b.txt", Self.german)]
    let pair = try #require(records(depesche(files, "compare --pairs")).first)
    #expect(pair["share_a"] as? Double == 1 && pair["share_b"] as? Double == 1)
    for view in ["--conflicts", "--exclusive", "--missing", "--paraphrases", "--wording"] {
      #expect(try records(depesche(files, "compare \(view)")).isEmpty, "\(view)")
    }
  }

  @Test func twoLanguagesAreSaidToBeTwo() throws {
    let files = [("a.txt", Self.german), ("en.txt", Self.english)]
    let result = try depesche(files, "compare a en --passages", format: "table")
    #expect(result.status == 0)
    #expect(result.stdout.contains("de, en"))
    let same = try depesche(
      [("a.txt", Self.german), ("b.txt", Self.german)], "compare --passages", format: "table")
    #expect(!same.stdout.contains("de, "))
  }

  @Test func aLongReportIsComparedWithAShortOne() throws {
    var generator = SeededRandom(seed: 5)
    let things = ["Brücke", "Straße", "Schule", "Mühle", "Kirche", "Halle", "Werkstatt", "Scheune"]
    let deeds = ["gebaut", "verkauft", "gestrichen", "vermessen", "besichtigt", "gesperrt"]
    var long = Self.german
    for number in 0..<4000 {
      let thing = things.randomElement(using: &generator) ?? ""
      let deed = deeds.randomElement(using: &generator) ?? ""
      long += "Die \(thing) mit der Nummer \(number) ist in der Stadt noch nicht \(deed) worden.\n"
    }
    #expect(long.utf8.count > 250_000)
    let result = try depesche([("lang.txt", long), ("kurz.txt", Self.german)], "compare * --pairs")
    let pair = try #require(records(result).first)
    let shares = [pair["share_a"] as? Double ?? 0, pair["share_b"] as? Double ?? 0]
    #expect(shares.contains(1) && shares.contains { $0 < 0.001 })
  }

  @Test func manyEqualReportsAreSaidToBeEqual() throws {
    let files = (0..<300).map { ("r\($0).txt", Self.german) }
    let result = try depesche(files, "compare * --pairs --top 1", format: "table")
    #expect(result.status == 0)
    #expect(result.stdout.contains("many reports are the same"))
    #expect(try records(depesche(files, "compare * --passages")).count == 1)
  }

  @Test func outletsStandForTheirReports() throws {
    let folder = try TemporaryFolder()
    let own = "Der Brandmeister lobte die Nachbarn aus dem Oberdorf für ihre schnelle Hilfe.\n"
    try folder.write(Self.german + own, to: "a1.txt")
    try folder.write(own, to: "a2.txt")
    try folder.write(Self.german, to: "b1.txt")
    try folder.write(
      "file,source\na1.txt,Uhlbote\na2.txt,Uhlbote\nb1.txt,Saalblatt\n", to: "metadata.csv")
    func records(_ command: String) throws -> [[String: Any]] {
      try self.records(
        run(
          BuiltProduct.depesche(),
          ["--no-init", "--quiet", "-l", folder.path, "-f", "json", "-c", command]))
    }
    let pairs = try records("compare --pairs --by source")
    #expect(pairs.count == 1)
    #expect(Set([pairs[0]["a"] as? String, pairs[0]["b"] as? String]) == ["Uhlbote", "Saalblatt"])
    // What both reports of one outlet have is that outlet's alone, and no passage between outlets.
    #expect(try records("compare * --passages").count == 2)
    #expect(try records("compare * --passages --by source").count == 1)
    func docs(_ found: [[String: Any]]) -> [String] { found.compactMap { $0["doc"] as? String } }
    #expect(try docs(records("compare * --exclusive")).isEmpty)
    #expect(try docs(records("compare * --exclusive --by source")).contains("a1"))
  }
}
