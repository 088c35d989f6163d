import Languages
import NewsCorpus
import Testing

@testable import TimeExpressions

@Suite("Tagger")
struct TaggerTests {
  private let tagger = TimeTagger(.german)
  private let day = CivilDate(year: 2026, month: 2, day: 5)

  private func bounds(_ text: String) -> String? {
    tagger.expressions(in: text, reference: day).first?.bounds
      .map { "\($0.earliestText)..\($0.latestText)" }
  }

  @Test(
    "bounds on the calendar",
    arguments: [
      ("Am 3. März 2025 war es.", "2025-03-03..2025-03-03"),
      ("Im Jahr 2025 war es.", "2025-01-01..2025-12-31"),
      ("Im Februar 2024 war es.", "2024-02-01..2024-02-29"),
      ("Im Winter 2024 war es.", "2024-12-01..2025-02-28"),
      ("In der vergangenen Woche war es.", "2026-01-26..2026-02-01"),
      ("Am vergangenen Wochenende war es.", "2026-01-31..2026-02-01"),
      ("Im 19. Jahrhundert war es.", "1800-01-01..1899-12-31"),
      ("Ende April 2025 war es.", "2025-04-21..2025-04-30"),
      ("Anfang 2025 war es.", "2025-01-01..2025-05-01"),
      ("Gestern um 20 Uhr war es.", "2026-02-04..2026-02-04"),
      ("Um 20 Uhr war es.", "2026-02-05T20:00..2026-02-05T20:00"),
      ("Gestern Nacht war es.", "2026-02-04T21:00..2026-02-05T05:59"),
      ("Vor drei Jahren war es.", "2023-01-01..2023-12-31"),
      ("Seit drei Tagen ist es so.", "2026-02-02..2026-02-05"),
      ("In den nächsten zwei Wochen kommt es.", "2026-02-05..2026-02-19"),
    ])
  func calendar(text: String, expected: String) {
    #expect(bounds(text) == expected)
  }

  @Test(
    "no place on the calendar",
    arguments: ["Jeden Montag ist Markt.", "Derzeit ist Markt.", "Das dauert drei Tage."])
  func unanchored(text: String) {
    let found = tagger.expressions(in: text, reference: day)
    #expect(found.count == 1)
    #expect(found.first?.bounds == nil)
  }

  @Test("a weekday that contradicts its date is noted, and the date is kept")
  func contradiction() {
    let found = tagger.expressions(in: "Am Montag, 5. Februar 2026, war es.", reference: day)
    #expect(found.map(\.value) == ["2026-02-05"])
    #expect(found.first?.notes == [.weekdayContradictsDate])
    let right = tagger.expressions(in: "Am Donnerstag, 5. Februar 2026, war es.", reference: day)
    #expect(right.first?.notes == [])
  }

  @Test("a weekday without a year finds the year it fits")
  func weekdayFindsYear() {
    let found = tagger.expressions(in: "Am Mittwoch, 31. Dezember, war es.", reference: day)
    #expect(found.map(\.value) == ["2025-12-31"])
  }

  @Test("only the zones asked for are read, and ranges are bytes of the page")
  func zones() throws {
    var metadata = DocumentMetadata(name: "page", path: "page")
    metadata.language = "de"
    metadata.date = day.map { Timestamp(date: $0) }
    let text = "Übersicht: gestern\nDie Wähler kamen gestern."
    let first = "Übersicht: gestern".utf8.count
    let page = Page(
      metadata: metadata, text: Array(text.utf8),
      zones: [
        Zone(range: 0..<first, kind: .boilerplate),
        Zone(range: first + 1..<text.utf8.count, kind: .body),
      ])
    let document = try Corpus.of([page])[document: 0]
    let found = tagger.expressions(in: document)
    #expect(found.map { document.string($0.range) } == ["gestern"])
    #expect(found.first.map { $0.range.lowerBound > first } == true)
    #expect(tagger.expressions(in: document, zones: .all).count == 2)
  }

  @Test("composed and decomposed letters, soft hyphens and narrow blanks are the same words")
  func spelling() {
    for text in ["im März 2025", "im Ma\u{308}rz 2025", "im Mä\u{AD}rz\u{A0}2025"] {
      #expect(tagger.expressions(in: text, reference: day).map(\.value) == ["2025-03"])
    }
    let clock = "um 20.30\u{202F}Uhr"
    #expect(tagger.expressions(in: clock, reference: day).map(\.value) == ["2026-02-05T20:30"])
  }

  @Test("expressions do not overlap and stand in order, whatever the text")
  func random() {
    var generator = SplitMix(state: 7)
    let parts = [
      "am", "5", ".", "Februar", "2026", "gestern", "Montag", "bis", "–", "und", ",", "drei",
      "Jahre",
      "der", "letzten", "Ende", "20", ":", "30", "Uhr", "alt", "Sommer", "/", "31", "\n\n", "heute",
      "ä", "'", "89", "mehr", "als", "Jahrhundert", "-", "jährig", "\u{1F600}", "(", "erste",
      "halbe",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<30 {
        text += parts[Int(generator.next() % UInt64(parts.count))]
        if generator.next() % 3 > 0 { text += " " }
      }
      let found = tagger.expressions(in: text, reference: day)
      var end = 0
      for expression in found {
        #expect(expression.range.lowerBound >= end)
        #expect(!expression.range.isEmpty)
        end = expression.range.upperBound
        if let bounds = expression.bounds { #expect(bounds.earliest <= bounds.latest) }
      }
      #expect(end <= text.utf8.count)
      #expect(found == tagger.expressions(in: text, reference: day))
    }
  }
}

/// A small random number generator with a fixed sequence.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
