import Foundation
import TestSupport
import Testing

@Suite("Names and quotations of pages that are nothing but trouble") struct NamesBadInputTests {
  private static let long = "K" + String(repeating: "a", count: 10_000)

  /// A page that repeats something; its log shows what, not the page.
  struct Trouble: CustomTestStringConvertible {
    let kind: String
    let unit: String
    var count = 1

    init(_ kind: String, _ unit: String, _ count: Int = 1) {
      (self.kind, self.unit, self.count) = (kind, unit, count)
    }

    var testDescription: String { kind }
    var text: String { String(repeating: unit, count: count) }
  }

  private static let troubles = [
    Trouble("no letter", "123 456 !!! … — 7,8 % (9) [10]\n\n42.\n"),
    Trouble("capitals", "BREMEN HAMBURG KARL ROTH SPRACH (NATO) IN ", 5_000),
    Trouble("quotation marks", "„\"", 20_000),
    Trouble("a long name", "Präsident Karl \(long) sprach. \(long) sagte: „Ja.“"),
    Trouble(
      "right to left", "ראש הממשלה Karl Roth אמר „כן“. \u{202E}htoR lraK\u{202C} sprach in Bremen."),
    Trouble(
      "mixed scripts", "KarlРот in Вremen, Аnnа Bеck und 李明 sprachen mit يوسف المنصوري."),
  ]

  @Test(arguments: troubles)
  func isReadInTime(trouble: Trouble) throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(trouble.text, to: "page.txt")
    let clock = ContinuousClock()
    let start = clock.now
    let result = try depesche(
      "--quiet", "-l", page, "--plain", "-c",
      "who --top 3; who --mentions --derived --top 3; said --top 3")
    #expect(result.status == 0, "\(trouble.kind): \(result.stderr)")
    #expect(result.stderr.isEmpty, "\(trouble.kind): \(result.stderr)")
    // Unoptimised, on a machine that others use too.
    #expect(clock.now - start < .seconds(60), "\(trouble.kind)")
  }

  /// What a page four times as long costs: linear work costs four times as much, square work
  /// sixteen times.
  @Test(
    .enabled(if: !Project.isQuick, "slow: pages of many megabytes, read unoptimised"),
    arguments: [
      Trouble("5 MB of capitals", "BREMEN HAMBURG KARL ROTH SPRACH (NATO) IN ", 120_000),
      Trouble("a million quotation marks", "„\"", 500_000),
      Trouble("50,000 names", "Karl Roth ", 50_000),
      Trouble("names of 10,000 letters", "Präsident Karl \(long) sprach. ", 40),
    ])
  func workGrowsInProportion(trouble: Trouble) throws {
    let folder = try TemporaryFolder()
    func work(_ trouble: Trouble) throws -> Duration {
      let page = try folder.write(trouble.text, to: "page.txt")
      return try Self.work(onFilesAt: page, "who --top 3; said --top 3", trouble.kind)
    }
    let quarter = Trouble(trouble.kind, trouble.unit, trouble.count / 4)
    #expect(try work(trouble) < work(quarter) * 8, "\(trouble.kind)")
  }

  /// Names that differ in one of their words only, and surnames that stand alone.
  @Test(arguments: [
    ("one first name", "Präsident Karl R%mann sprach am Abend mit ihm."),
    ("one surname", "Präsident A%ko Roth sprach am Abend mit ihm, wie Roth bat."),
    ("one initial", "Präsident K. R%mann sprach am Abend mit ihm."),
    ("one company", "Die Nordkai R%er AG kauft die Nordkai (R%K) in Bremen."),
  ])
  func workOfMergingGrowsInProportion(kind: String, sentence: String) throws {
    func work(_ count: Int) throws -> Duration {
      var random = SeededRandom(seed: 7)
      let folder = try TemporaryFolder()
      for report in 0..<count / 100 {
        let text = (0..<100).map { _ in
          let letters = (0..<6).map { place in
            (place % 2 == 0 ? "bdgklmnrst" : "aeiou").randomElement(using: &random) ?? "a"
          }
          return sentence.replacingOccurrences(of: "%", with: String(letters))
        }
        _ = try folder.write(text.joined(separator: " "), to: "\(report).txt")
      }
      // With a correction, so that merging is done twice.
      return try Self.work(
        onFilesAt: folder.path, "who --top 3; name Bremen is ORG; who --top 3", kind)
    }
    let count = Project.isQuick ? 800 : 6_000
    #expect(try work(count) < work(count / 4) * 8, "\(kind)")
  }

  private static func work(
    onFilesAt path: String, _ commands: String, _ kind: String
  ) throws -> Duration {
    let result = try run(
      try BuiltProduct.depesche(), ["--quiet", "-l", path, "--plain", "-c", commands], stdin: "",
      timeout: 1_200)
    #expect(!result.hasTimedOut, "\(kind)")
    return result.work
  }

  @Test func ofNobodyNoPage() throws {
    let folder = try TemporaryFolder()
    let page = try folder.write("12 34 – 56 %.\n", to: "page.txt")
    let result = try depesche("--quiet", "-l", page, "-c", "who Brandmoor")
    #expect(result.status == 1)
    #expect(result.stderr.contains("nobody and nothing here is called `Brandmoor`"))
    #expect(!result.stderr.contains("did you mean"))
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
