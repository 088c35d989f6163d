import Languages
import NewsCorpus
import Testing

@testable import TimeExpressions

@Suite("Hostile text")
struct HostileTests {
  private let tagger = TimeTagger(.german)
  private let day = CivilDate(year: 2026, month: 2, day: 5)

  @Test(
    "impossible dates give no day",
    arguments: [
      "31. Februar", "25.13.2026", "2026-99-99", "30.2.2026", "2026-02-30", "0. Mai 2026",
      "32.1.2026",
      "31. April 2026", "29. Februar 2025", "29.2.1900", "1.1.0", "1.1.99999",
    ])
  func impossible(text: String) {
    for expression in tagger.expressions(in: "am " + text + " ", reference: day) {
      let period = CalendarPeriod(value: expression.value)
      #expect(period?.granularity != .day, "\(expression.value)")
    }
  }

  @Test("ten thousand digits are one number and no time")
  func digits() {
    let digits = String(repeating: "9", count: 10_000)
    #expect(tagger.expressions(in: digits, reference: day).isEmpty)
    #expect(tagger.expressions(in: "Jahr \(digits)", reference: day).isEmpty)
    #expect(tagger.expressions(in: "\(digits) Jahre", reference: day).count <= 1)
    #expect(
      tagger.expressions(in: "1\(String(repeating: ".000", count: 3000)) Jahre", reference: day)
        .count <= 1)
  }

  @Test("the ends of the calendar are no trap", arguments: [1, 9999])
  func ends(year: Int) throws {
    let first = try #require(
      CivilDate(year: year, month: year == 1 ? 1 : 12, day: year == 1 ? 1 : 31))
    for text in [
      "gestern", "übermorgen", "vergangene Woche", "nächste Woche", "im vergangenen Jahr",
      "im nächsten Jahr", "vor 5000 Jahren", "in 9999 Jahren war", "seit 100000 Tagen", "Montag",
      "im letzten Jahrhundert", "zu Weihnachten", "im Winter", "am 29. Februar", "im Vorjahr",
      "in den nächsten 800 Jahrhunderten", "die 80er Jahre", "Ende des Jahres", "Ostern",
    ] {
      for expression in tagger.expressions(in: text, reference: first) {
        if let bounds = expression.bounds { #expect(bounds.earliest <= bounds.latest) }
      }
    }
  }

  @Test("marks, open quotations and half words")
  func marks() {
    let texts = [
      "", " ", "\n", ".", "..", "5", "5.", "5.2", "5.2.", "am", "am 5", "der", "bis", "„", "'",
      "''",
      "20:", ":30", "-", "2026-", "2026-02-", "/", "\u{FEFF}", "\u{0}", "Jahr", "um", "halb", "vor",
      "ein",
    ]
    for text in texts { _ = tagger.expressions(in: text, reference: day) }
    #expect(tagger.expressions(in: "\u{0} gestern \u{0}", reference: day).count == 1)
  }

  @Test(
    "time grows with the text and no faster",
    arguments: [
      "1", ".", "5. und ", "Montag ", "1.2.", "Anfang der letzten ", "bis ", "gut zwei bis ",
    ])
  func linear(unit: String) {
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: unit, count: count / unit.utf8.count)
      let start = ContinuousClock.now
      _ = tagger.expressions(in: text, reference: day)
      let elapsed = (ContinuousClock.now - start).components
      return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    }
    func best(_ count: Int) -> Double { min(seconds(count), seconds(count), seconds(count)) }
    let (short, long) = (best(1000), best(8000))
    // Eight times the text; a square would take 64 times as long.
    #expect(long < max(short, 0.002) * 32)
  }
}
