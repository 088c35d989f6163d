import Foundation
import TestSupport
import Testing

@Suite("Names and quotations of pages that are nothing but trouble") struct NamesBadInputTests {
  private static let long = "K" + String(repeating: "a", count: 10_000)
  private static let texts: [(String, String)] = [
    ("no letter", "123 456 !!! … — 7,8 % (9) [10]\n\n42.\n"),
    ("capitals", String(repeating: "BREMEN HAMBURG KARL ROTH SPRACH (NATO) IN ", count: 5_000)),
    ("quotation marks", String(repeating: "„\"", count: 20_000)),
    ("a long name", "Präsident Karl \(long) sprach. \(long) sagte: „Ja.“"),
    ("right to left", "ראש הממשלה Karl Roth אמר „כן“. \u{202E}htoR lraK\u{202C} sprach in Bremen."),
    ("mixed scripts", "KarlРот in Вremen, Аnnа Bеck und 李明 sprachen mit يوسف المنصوري."),
  ]

  @Test(arguments: texts)
  func isReadInTime(kind: String, text: String) throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(text, to: "page.txt")
    let clock = ContinuousClock()
    let start = clock.now
    let result = try depesche(
      "--quiet", "-l", page, "--plain", "-c",
      "who --top 3; who --mentions --derived --top 3; said --top 3")
    #expect(result.status == 0, "\(kind): \(result.stderr)")
    #expect(result.stderr.isEmpty, "\(kind): \(result.stderr)")
    // Unoptimised, on a machine that others use too.
    #expect(clock.now - start < .seconds(60), "\(kind)")
  }

  @Test(arguments: [("who Tschornik", "Jewhen Tschornuk"), ("said Brandmor", "Brandmoor")])
  func aNameNobodyHasGetsAProposal(command: String, name: String) throws {
    let result = try depesche("--quiet", "-l", "Corpus", "-c", command)
    #expect(result.status == 1)
    #expect(result.stderr.contains("nobody and nothing here is called"))
    #expect(
      result.stderr.split(separator: "\n").contains {
        $0.contains("did you mean") && $0.contains(name)
      })
  }

  @Test func aDamagedModelIsNamedAndTheRestWorks() throws {
    let model = try Data(
      contentsOf: URL(fileURLWithPath: Project.root + "/Sources/CNameModel/names.model"))
    var program = try Data(contentsOf: URL(fileURLWithPath: try BuiltProduct.depesche()))
    let place = try #require(program.range(of: model.prefix(64)))
    program[place.lowerBound + 100_000] ^= 0x55
    let folder = try TemporaryFolder()
    // Another process makes the copy that runs: a program that somebody has open for writing, as a
    // child of another test may, cannot be started.
    let bytes = try folder.write(Array(program), to: "bytes")
    let copy = folder.path + "/depesche"
    let copied = try run(
      "/usr/bin/install", ["-m", "755", bytes, copy], stdin: "", directory: folder.path)
    try #require(copied.status == 0, "\(copied.stderr)")

    let docs = try run(
      copy, ["--quiet", "-l", Project.corpus, "-c", "docs; find Kanal"], stdin: "",
      directory: folder.path)
    #expect(docs.status == 0, "\(docs.stderr)")
    let who = try run(
      copy, ["--quiet", "-l", Project.corpus, "-c", "who"], stdin: "", directory: folder.path)
    #expect(who.status == 1)
    #expect(who.stderr.contains("the name model is damaged"))
    #expect(who.stderr.contains("build the program again"))
  }
}
