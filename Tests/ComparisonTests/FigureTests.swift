import Comparison
import NewsCorpus
import Testing

/// Numbers as they are written, and figures that agree or not.
@Suite struct FigureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let words: String
    let value: Double
    let bound: Quantity.Bound
    let language: String
    var testDescription: String { words }

    init(
      _ words: String, _ value: Double, _ bound: Quantity.Bound = .exact, _ language: String = "de"
    ) {
      self.words = words
      self.value = value
      self.bound = bound
      self.language = language
    }
  }

  /// The number is the word in brackets.
  static let cases = [
    Case("[1500]", 1500), Case("[1.500]", 1500), Case("[1’500]", 1500), Case("[320'000]", 320_000),
    Case("[1,5] Tausend", 1500), Case("[1,5] Mio.", 1_500_000), Case("[2] Millionen", 2_000_000),
    Case("[1.234.567]", 1_234_567), Case("[0,5]", 0.5), Case("[31,2]", 31.2), Case("[4300]", 4300),
    Case("[zwei]", 2), Case("[sieben]", 7), Case("[zwölf]", 12), Case("[Zwölf]", 12),
    Case("[einundzwanzig]", 21), Case("[dreihundertfünfzig]", 350), Case("[hundert]", 100),
    Case("[zweitausend]", 2000), Case("[hundertzwanzig]", 120), Case("[anderthalb]", 1.5),
    Case("[tausendundeins]", 1001), Case("[fünf] Milliarden", 5e9),
    Case("rund [1.500]", 1500, .about), Case("etwa [zwölf]", 12, .about),
    Case("Rund [300]", 300, .about), Case("ca. [40]", 40, .about),
    Case("mehr als [200]", 200, .moreThan), Case("über [200]", 200, .moreThan),
    Case("mindestens [sieben]", 7, .atLeast), Case("bis zu [90]", 90, .atMost),
    Case("höchstens [700]", 700, .atMost), Case("knapp [1.500]", 1500, .aLittleLess),
    Case("fast [tausend]", 1000, .aLittleLess), Case("gut [110]", 110, .aLittleMore),
    Case("weniger als [50]", 50, .lessThan),
    Case("[1,500]", 1500, .exact, "en"), Case("[1.5] million", 1_500_000, .exact, "en"),
    Case("[twelve]", 12, .exact, "en"), Case("[twenty-one]", 21, .exact, "en"),
    Case("more than [two] hundred", 200, .moreThan, "en"),
    Case("nearly [3] billion", 3e9, .aLittleLess, "en"),
    Case("at least [40]", 40, .atLeast, "en"),
  ]

  @Test(arguments: cases)
  func numbersAreRead(_ example: Case) throws {
    var words = example.words.split(separator: " ").map(String.init)
    let number = try #require(words.firstIndex { $0.hasPrefix("[") })
    words[number] = String(words[number].dropFirst().dropLast())
    let found = QuantityParser(language: example.language).quantity(at: number, in: words)
    #expect(found?.quantity.value == example.value)
    #expect(found?.quantity.bound == example.bound)
    #expect(found?.words == 0..<words.count)
  }

  @Test(arguments: [
    "20.30", "05.02.2026", "2026", "18:40", "ein", "eine", "Dreirad", "hunderte", "1.50.000",
    "1,2,3", "Achtung", "1.", "", "99999999999999999999999", "undzwanzig", "tausendtausend",
  ])
  func otherWordsAreNoQuantities(_ word: String) {
    #expect(QuantityParser(language: "de").quantity(at: 0, in: [word]) == nil)
  }

  @Test func thousandsWithoutNumberAreOpen() {
    let words = ["mehrere", "tausend", "Menschen"]
    #expect(QuantityParser(language: "de").quantity(at: 1, in: words) == nil)
  }

  /// Pairs of statements about one number.
  static let pairs: [(String, String, Bool)] = [
    ("1.487", "rund 1.500", true), ("1.487", "knapp 1.500", true), ("1.487", "1.500", true),
    ("31.200", "rund 31.000", true), ("26.500", "31.200", false), ("112", "gut 110", true),
    ("109", "121", false), ("11", "12", false), ("700", "rund 700", true),
    ("neun", "mindestens sieben", true), ("sechs", "mindestens sieben", false),
    ("95", "bis zu 90", false), ("80", "bis zu 90", true), ("2,1 Millionen", "2 Millionen", true),
    ("2,6 Millionen", "2 Millionen", false), ("31,2", "rund 31", true), ("zwölf", "12", true),
    ("1,5 Tausend", "1500", true), ("68", "86", false),
  ]

  @Test(arguments: pairs)
  func boundsDecide(_ first: String, _ second: String, _ areCompatible: Bool) throws {
    let parser = QuantityParser(language: "de")
    func read(_ text: String) throws -> Quantity {
      let words = text.split(separator: " ").map(String.init)
      let found = words.indices.compactMap { parser.quantity(at: $0, in: words) }
      return try #require(found.first).quantity
    }
    let (left, right) = (try read(first), try read(second))
    #expect(left.isCompatible(with: right) == areCompatible)
    #expect(right.isCompatible(with: left) == areCompatible)
    #expect(left.isCompatible(with: left))
  }

  // MARK: - Conflicts between reports

  static let expected: [(String, [Disagreement.Status])] = [
    ("bridge", [.conflict]), ("avalanche", [.update]), ("vote", [.compatible]), ("harbour", []),
    ("museum", [.correction]), ("factory", []), ("choir", []),
  ]

  @Test(arguments: expected)
  func storiesHaveTheirConflicts(_ story: String, _ statuses: [Disagreement.Status]) throws {
    let reports = InventedStories.all.first { $0.0 == story }?.1 ?? []
    let shared = try SharedText(of: selection(reports))
    #expect(try shared.disagreements().map(\.status) == statuses)
  }

  @Test func conflictNamesWhatIsCounted() throws {
    let selection = try selection(InventedStories.bridge)
    let conflict = try #require(try SharedText(of: selection).disagreements().first)
    #expect(conflict.what == "Fahrzeuge")
    let texts = conflict.values.map { selection.corpus[document: $0.document].string($0.bytes) }
    #expect(texts.sorted() == ["12.400 Fahrzeuge", "12.400 Fahrzeuge", "14.200 Fahrzeuge"])
  }

  @Test(arguments: [
    (
      "Am 5. Juni fuhren zwölf Busse nach Sankt Almut.",
      "Am 6. Juni fuhren zwölf Busse nach Sankt Almut."
    ),
    (
      "Der Zug nach Vorderlahn fährt um 5.20 Uhr ab.",
      "Der Zug nach Vorderlahn fährt um 6.20 Uhr ab."
    ),
    ("In Lehnstadt leben 4300 Menschen am Fluss.", "In Lehnstadt leben 4.300 Menschen am Fluss."),
    ("Im Krieg fielen 500 Soldaten der Nordarmee.", "Im Museum stehen 900 Soldaten aus Zinn."),
  ])
  func differentThingsAreNoConflict(_ first: String, _ second: String) throws {
    #expect(try SharedText(of: selection(texts: [first, second])).disagreements().isEmpty)
  }

  @Test func exclusiveFiguresAndNames() throws {
    let selection = try selection(InventedStories.bridge)
    let findings = try SharedText(of: selection).exclusiveFindings()
    let found = findings.map {
      "\($0.reason) \(selection.corpus[document: $0.document].string($0.bytes))"
    }
    #expect(found.contains("figure vierzig Kilometern"))
    #expect(found.contains("figure 14.200 Fahrzeuge"))
    #expect(
      found.contains("name Bürgermeisterin Thea Runkwitz") || found.contains("name Thea Runkwitz"))
    #expect(!found.contains { $0.contains("12.400") || $0.contains("1967") })
  }
}
