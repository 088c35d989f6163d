import Languages
import NewsCorpus
import Quotations
import Testing

/// Input nobody would print must neither stop the tagger nor slow it down out of proportion.
@Suite struct HostileInputTests {
  private let tagger = QuotationTagger(.german)

  private func quotations(_ text: String) throws -> [Quotation] {
    let document = try QuotationCase.document(text)
    let found = tagger.quotations(in: document, zones: .all)
    for quotation in found {
      #expect(quotation.range.lowerBound >= 0)
      #expect(quotation.range.upperBound <= document.text.count)
      #expect(!quotation.range.isEmpty)
    }
    return found
  }

  @Test(arguments: [
    "", " ", "\n\n", "„", "“", "„“", "\"\"", "\"\"\"", "»«»«", "‚‘", "„ “", ":", ",,,,", "....",
    "(((((", ")))))", "„„„„““““", "sagte", "sagte,", "Laut", "Nach Angaben", "zufolge",
    "so", "wie", "dass", "„sagte“", "„Ja.“, sagte", ", sagte Berg", "und sagte", "heißt es",
    "الرئيس قال: „مرحبا“", "„שלום“, sagte er", "\u{202E}„Test“", "😀 sagte: „😀😀😀.“",
    "e\u{301}rklärte: „e\u{301}“",
  ]) func oddTexts(_ text: String) throws {
    _ = try quotations(text)
  }

  /// Rules look at the words before and behind a place, which may be missing.
  @Test(arguments: [
    "Weniger höflich äußerte sich Anna Berg, Obfrau der Partei: „Das ist ein Witz.“",
    "So erzählt es Berg, wie er sagte, und „das“ sei gut, dämpfte die Ministerin ab.",
    "Die Lage sei ernst, habe er ihr gesagt, als wäre es so, teilte das Amt, die Behörde, mit.",
    "Nach eigenem Bekunden, so Berg, hat er angeboten, die Runde auszurichten: Es gelte.",
    "Für Berg ist das, laut Angaben der Polizei, heißt es, „nichts“ – sagte sie – zufolge.",
  ]) func sentencesCutAnywhere(_ text: String) throws {
    let words = text.split(separator: " ")
    for start in words.indices {
      for end in start..<words.count {
        _ = try quotations(words[start...end].joined(separator: " "))
      }
    }
  }

  @Test func manyMarksTakeLinearTime() throws {
    let clock = ContinuousClock()
    func seconds(_ count: Int, _ unit: String) throws -> Duration {
      let document = try QuotationCase.document(String(repeating: unit, count: count))
      return clock.measure { _ = tagger.quotations(in: document) }
    }
    for unit in ["„", "\"", "„a“ ", "»«", "„a, ", "sagte „a“ und "] {
      let small = try seconds(2_000, unit)
      let large = try seconds(20_000, unit)
      #expect(large < small * 40 + .milliseconds(400), "\(unit)")
    }
  }

  @Test func longWordsAndSentences() throws {
    let word = String(repeating: "ä", count: 50_000)
    _ = try quotations("\(word) sagte: „\(word).“")
    _ = try quotations(String(repeating: "GROSS ", count: 10_000))
    _ = try quotations(String(repeating: "er sagte, dass ", count: 3_000))
    _ = try quotations(String(repeating: "Haus ", count: 10_000) + "sagte, es sei so.")
    _ = try quotations(String(repeating: "der Sprecher der ", count: 4_000))
  }

  @Test func anOpenMarkEndsWithItsParagraph() throws {
    let text = "Berg sagte: „Das Wasser steigt weiter.\nDer Bus kam. Niemand stieg ein."
    let found = try quotations(text)
    #expect(found.map(\.kind) == [.direct])
    let line = text.prefix { $0 != "\n" }.utf8.count
    #expect(found.first?.range.upperBound == line)
  }

  @Test func randomTextsGiveSoundRanges() throws {
    let pieces = [
      "„", "“", "\"", "»", "«", "Berg", "sagte", ",", ".", ":", "dass", "sei", "er", "die Polizei",
      "laut", "nach Angaben", "zufolge", "so", "wie", "und", "(", ")", "–", "\n", "mit", "teilte",
      "hieß es", "habe", "zu", "gehen", "Das", "von der",
    ]
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<1_000 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined(separator: " ")
      let first = try quotations(text)
      #expect(try quotations(text) == first)
    }
  }

  @Test func zonesOutsideTheSetAreNotRead() throws {
    let document = try QuotationCase.document("Berg sagte: „Das Wasser steigt weiter.“")
    #expect(tagger.quotations(in: document, zones: ZoneSet([.title])).isEmpty)
    #expect(tagger.quotations(in: document, zones: ZoneSet([.body])).count == 1)
  }
}
