import NewsCorpus
import Testing

@testable import Ingestion

/// Lines that name authors, told by their shape and by what stands above and below.
@Suite struct BylineTests {
  static let paragraph = """
    Der Hafen von Lohe bleibt bis Freitag geschlossen. Das teilte die Stadt am Montag mit, nachdem \
    ein Kran auf die Gleise gefallen war und die Züge standen.
    """

  /// The lines between a headline and the first paragraph, and which of them name authors.
  @Test(arguments: [
    (["Von Tilda Rüschen"], [0]),
    (["Tilda Rüschen, Jan van der Berg", "12.05.2026, 18:20 Uhr"], [0]),
    (["Tilda Rüschen", "Korrespondentin in Prag"], [0, 1]),
    ([", Tilda Rüschen", "12.05.2026, 18:20 Uhr"], [0]),
    (["Tilda Rüschen, Jan van der Berg"], [0]),
    (["Tilda Rüschen aus Prag"], [0]),
    (["Aus Prag Tilda Rüschen"], [0]),
    (["Tilda Rushen in Prague and Jan van der Berg in Brno"], [0]),
    (["Neue Ideen in Lohe und weniger Lärm in Prag"], []),
    (["Autorin:", "Tilda Rüschen"], [0, 1]),
    (["Tilda Rüschen mit dpa, afp"], [0]),
    (["Tilda Rushen Wales correspondent"], [0]),
    (["red, blatt.example/Agenturen"], [0]),
    (["Von Tilda Rüschen 12. Mai 2026, 18:20 Uhr 4 Min."], [0]),
    (["Neue Busse", "Mehr Platz für alle"], []),
    (["Kritik aus Berlin: Stadt wartet"], []),
    (["Teilen", "12.05.2026"], []),
  ])
  func bylinesStandBelowTheHeadline(lines: [String], expected: [Int]) throws {
    let text =
      "Kran fällt auf Gleise in Lohe\n\n\(lines.joined(separator: "\n"))\n\n\(BylineTests.paragraph)"
    let patterns = LinePatterns(text: Array(text.utf8))
    let found = try PageLines(patterns, markup: []).lines
    let bylines = Bylines(lines: found, patterns: patterns, firstParagraph: found.count - 1)
    #expect(lines.indices.filter { bylines[$0 + 1] } == expected)
  }

  @Test func aDayBesideItsAuthorIsThePublication() throws {
    let page = try page(
      """
      Kran fällt auf Gleise in Lohe

      Von Tilda Rüschen 12. Mai 2026, 18:20 Uhr 4 Min.

      \(BylineTests.paragraph)
      """)
    #expect(page.metadata.date?.date.description == "2026-05-12")
  }

  @Test func theFootOfAWireGivesItsDay() {
    let bytes = Array("dpa tr yyzz n1\n031520 Feb 26".utf8)
    let stamp = DateScanner.mentions(in: bytes, 0..<bytes.count).first?.stamp
    #expect(stamp?.description == "2026-02-03T15:20")
    let number = Array("Az. 991520 Mai 26".utf8)
    #expect(DateScanner.mentions(in: number, 0..<number.count).allSatisfy { $0.date == nil })
  }
}
