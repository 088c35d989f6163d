import Comparison
import Languages
import NewsCorpus
import Testing

/// Passages of the invented stories against their marks.
@Suite struct StoryPassageTests {
  @Test(arguments: InventedStories.all.map(\.0))
  func passagesAreThoseMarked(_ story: String) throws {
    let reports = InventedStories.all.first { $0.0 == story }?.1 ?? []
    let selection = try selection(reports)
    let shared = try SharedText(of: selection)
    for quotations in [false, true] {
      for (number, report) in reports.enumerated() {
        var expected: Set<Int> = []
        for stretch in report.stretches where stretch.mark.hasPrefix("q") == quotations {
          expected.formUnion(stretch.bytes)
        }
        var found: Set<Int> = []
        for passage in shared.passages where (passage.kind == .quotation) == quotations {
          for span in passage.spans where span.document == number {
            found.formUnion(span.bytes)
          }
        }
        let common = Double(expected.intersection(found).count)
        let f1 =
          expected.isEmpty && found.isEmpty
          ? 1 : 2 * common / Double(expected.count + found.count)
        #expect(f1 >= 0.97, "\(report.name), quotations \(quotations): \(f1)")
      }
    }
  }

  @Test func agencyCopyIsOneGroupOfThree() throws {
    let shared = try SharedText(of: selection(InventedStories.bridge))
    #expect(shared.passages.allSatisfy { $0.documents == [0, 1, 2] && $0.kind == .edited })
    #expect(shared.passages.allSatisfy { $0.similarity > 0.75 && $0.similarity < 1 })
    let copies = try #require(shared.pairs.first)
    #expect((copies.a, copies.b) == (0, 1))
    #expect(copies.sharedTokens == 38)
    let anzeiger = try #require(shared.provenance.first { $0.document == 0 })
    #expect(anzeiger.copied > 0.5 && anzeiger.edited == 0)
    let talbote = try #require(shared.provenance.first { $0.document == 2 })
    #expect(talbote.edited > 0.5 && talbote.copied == 0)
  }

  @Test func quotingIsNotCopying() throws {
    let shared = try SharedText(of: selection(InventedStories.harbour))
    let pair = try #require(shared.pairs.first)
    #expect(pair.sharedTokens == 0 && pair.passages == 0 && pair.quotations == 1)
    #expect(shared.provenance.allSatisfy { $0.copied == 0 && $0.edited == 0 && $0.quoted > 0.3 })
  }

  @Test func boilerplateIsNotRead() throws {
    let furniture = "Melden Sie sich jetzt für unseren täglichen Rundbrief aus der Redaktion an."
    let pages = ["Der Kran am Kai dreht sich wieder.", "Im Zoo schlüpft ein Pinguin."]
      .enumerated().map { number, body in
        let text = body + "\n" + furniture
        let split = body.utf8.count
        return Page(
          metadata: DocumentMetadata(name: "page-\(number)", path: ""), text: Array(text.utf8),
          zones: [
            Zone(range: 0..<split, kind: .body),
            Zone(range: split + 1..<text.utf8.count, kind: .boilerplate),
          ])
      }
    let corpus = try Corpus.of(pages)
    #expect(try SharedText(of: Selection(allOf: corpus)).passages.isEmpty)
    let all = try SharedText(of: Selection(allOf: corpus, zones: .all))
    #expect(all.passages.map(\.kind) == [.verbatim])
  }
}

/// Two reports beside each other, and where their text comes from.
@Suite struct SideBySideTests {
  @Test func sharedSentencesStandOnOneLine() throws {
    let selection = try selection(InventedStories.bridge)
    let shared = try SharedText(of: selection)
    let lines = shared.sideBySide(0, 2)
    let both = lines.filter { $0.first != nil && $0.second != nil }
    #expect(both.count == 3)
    #expect(both.allSatisfy { $0.kind == .edited })
    let last = try #require(both.last)
    func words(_ side: AlignedSentences.Side?, _ number: Int) -> [String] {
      (side?.different ?? []).map { selection.corpus[document: number].string($0) }
    }
    #expect(words(last.first, 0) == ["12.400"])
    #expect(words(last.second, 2) == ["14.200", "alte"])
    let sentences = lines.compactMap(\.first?.sentence)
    #expect(sentences == sentences.sorted())
    #expect(shared.sideBySide(0, 99).isEmpty)
  }

  @Test(
    arguments: [
      ("Lehnstadt (dpa) – Es regnet seit Tagen.", "dpa"),
      ("Bern (sda/dpa) – Es schneit.", "Keystone-SDA"),
      ("Ein Satz.\nQuelle: Reuters", "Reuters"),
      ("Ostheim (lna) – Die Busse stehen.", "lna"),
      ("Die Ministerin (SPD) sprach im Landtag über den Haushalt.", nil),
      ("Ohne Marke.", nil), ("", nil),
    ] as [(String, String?)])
  func agenciesAreNamed(_ text: String, _ agency: String?) throws {
    let selection = try selection(texts: [text])
    #expect(AgencyMarks.origin(of: selection.corpus[document: 0]) == agency)
  }

  @Test func whatOthersHaveIsMissing() throws {
    let copy =
      "Der Landkreis hat das Freibad in Lehnstadt wegen eines Risses im Becken geschlossen."
    let texts = [
      copy + " Das Wetter bleibt schön.", copy + " Ein Kiosk verkauft Eis.",
      "Die Bücherei von Lehnstadt verleiht nun auch Werkzeug und Nähmaschinen.",
    ]
    let facts = try SharedText(of: selection(texts: texts)).missingFacts()
    #expect(facts.map(\.document) == [2])
    #expect(facts.first?.documents == [0, 1])
  }

  @Test func sameInOtherWordsIsNoCopy() throws {
    let texts = [
      "Beim Brand der Mühle in Lehnstadt wurden am Montag drei Arbeiter schwer verletzt.",
      "In Lehnstadt erlitten drei Arbeiter schwere Verletzungen, als die Mühle brannte.",
    ]
    let shared = try SharedText(of: selection(texts: texts))
    #expect(shared.passages.isEmpty)
    let found = try shared.paraphrases()
    #expect(found.count == 1)
    #expect(found.first?.evidence.contains("Lehnstadt") == true)
  }
}
