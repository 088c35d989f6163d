import Languages
import NewsCorpus
import TestSupport
import Testing

/// Cuts a text given as one zone; tokens are joined by blanks, sentences by " | ".
func cut(_ text: String, _ language: Language = .german) -> String {
  let bytes = Array(text.utf8)
  let page = Page(
    metadata: DocumentMetadata(name: "t", path: "t"), text: bytes,
    zones: [Zone(range: 0..<bytes.count, kind: .body)])
  var segmentation = Segmentation()
  Segmenter(language).segment(page, into: &segmentation)
  var parts: [String] = []
  for token in segmentation.starts.indices {
    if token > 0, segmentation.sentences.contains(UInt32(token)) { parts.append("|") }
    let range = Int(segmentation.starts[token])..<Int(segmentation.ends[token])
    parts.append(String(decoding: bytes[range], as: UTF8.self))
  }
  return parts.joined(separator: " ")
}

@Suite struct SegmenterTests {
  @Test(arguments: [
    // Words, hyphens, apostrophes
    ("Die US-Seite schwieg.", "Die US-Seite schwieg ."),
    ("Sicherheits- und Verteidigungsrat", "Sicherheits- und Verteidigungsrat"),
    ("Sie – so hieß es – kommt", "Sie – so hieß es – kommt"),
    ("„Nein“, sagte er.", "„ Nein “ , sagte er ."),
    ("Das geht's nicht an", "Das geht's nicht an"),
    ("Leser:innen und Leser*innen", "Leser:innen und Leser*innen"),
    ("Agentur (npd)", "Agentur ( npd )"),
    // Numbers
    ("1.500 Mann, 3,5 Prozent", "1.500 Mann , 3,5 Prozent"),
    ("500’000 Franken", "500’000 Franken"),
    ("um 15:14 Uhr am 2026-02-05", "um 15:14 Uhr am 2026-02-05"),
    ("in den 1990er-Jahren", "in den 1990er-Jahren"),
    ("15–18 Uhr", "15 – 18 Uhr"),
    ("31 %", "31 %"),
    // Abbreviations and initials
    ("Dr. Ada Lind kam z.B. gestern.", "Dr. Ada Lind kam z.B. gestern ."),
    ("Das U.S. Command schwieg.", "Das U.S. Command schwieg ."),
    ("Ada G. Lind", "Ada G. Lind"),
    // Addresses
    ("Mehr auf www.example.org/a.html.", "Mehr auf www.example.org/a.html ."),
    ("https://example.org/x?y=1, dort", "https://example.org/x?y=1 , dort"),
    ("an a.b@example.org schreiben", "an a.b@example.org schreiben"),
    ("Das Portal example.com meldet", "Das Portal example.com meldet"),
    // Sentences
    ("Er kam. Sie ging.", "Er kam . | Sie ging ."),
    ("Am 5. Februar kam er. Dann ging er.", "Am 5. Februar kam er . | Dann ging er ."),
    ("Es waren 12. Die anderen fehlten.", "Es waren 12 . | Die anderen fehlten ."),
    ("Das war 2021. Seither nichts.", "Das war 2021 . | Seither nichts ."),
    ("„Wohin?“ fragte er.", "„ Wohin ? “ fragte er ."),
    ("„Wir gehen.“ Er schwieg.", "„ Wir gehen . “ | Er schwieg ."),
    ("Wirklich?! Ja … Nein.", "Wirklich ? ! | Ja … | Nein ."),
    ("Der XX. Parteitag", "Der XX. Parteitag"),
    ("", ""),
    ("…", "…"),
  ])
  func cutsGerman(text: String, expected: String) {
    // An ordinal keeps its stop as a token of its own, which the table does not show apart.
    let normalised = cut(text).replacing("5 .", with: "5.").replacing("XX .", with: "XX.")
    #expect(normalised == expected)
  }

  @Test(arguments: [
    ("Mr. Lind said no. She left.", "Mr. Lind said no . | She left ."),
    ("It's Feb. 3, 2026.", "It's Feb. 3 , 2026 ."),
    ("They don't know.", "They don't know ."),
  ])
  func cutsEnglish(text: String, expected: String) {
    #expect(cut(text, .english) == expected)
  }

  @Test func tokensLieInOrderOnAnyText() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "a", "Ä", "7", ".", ",", " ", "\n", "„", "“", "…", "-", "'", "’", "://", "@", "www.", "é",
      "e\u{301}",
      "я", "中", "🙂", "\u{AD}", "\u{200B}", "\u{202E}", "Dr.", "5.", "de", "*in", "\0", "\u{7F}",
      "&", "/",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      .joined()
      let bytes = Array(text.utf8)
      let page = Page(
        metadata: DocumentMetadata(name: "t", path: "t"), text: bytes,
        zones: [Zone(range: 0..<bytes.count, kind: .body)])
      var segmentation = Segmentation()
      Segmenter(.german).segment(page, into: &segmentation)
      var last: UInt32 = 0
      for token in segmentation.starts.indices {
        #expect(
          segmentation.starts[token] >= last
            && segmentation.ends[token] > segmentation.starts[token])
        last = segmentation.ends[token]
        let range = Int(segmentation.starts[token])..<Int(segmentation.ends[token])
        #expect(
          String(validating: bytes[range], as: UTF8.self) != nil, "cut inside a scalar: \(text)")
      }
      #expect(Int(last) <= bytes.count)
      #expect(segmentation.sentences.sorted() == segmentation.sentences)
    }
  }

  /// A megabyte of marks takes time in proportion; with its square it would not end today.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (".", "x", 1), (". ", "x", 1), (". ", "", 500_000), (".”", "X", 1),
      (".\n(", "Ä", 333_335),
    ])
  func marksInARowTakeTimeInProportion(mark: String, end: String, sentences: Int) {
    let size = 1_000_000
    let repetitions = (size + mark.utf8.count - 1) / mark.utf8.count
    let bytes = Array(repeatElement(Array(mark.utf8), count: repetitions).joined()) + end.utf8
    let page = Page(
      metadata: DocumentMetadata(name: "t", path: "t"), text: bytes,
      zones: [Zone(range: 0..<bytes.count, kind: .body)])
    var segmentation = Segmentation()
    Segmenter(.german).segment(page, into: &segmentation)
    #expect(segmentation.starts.count >= repetitions)
    #expect(segmentation.ends.last.map(Int.init) ?? 0 >= bytes.count - 1)
    #expect(segmentation.sentences.count == sentences)
  }

  /// What was found out ahead of one terminator does not leak to another place.
  @Test(arguments: [
    ("Er kam. . . Sie ging.", "Er kam . | . | . | Sie ging ."),
    ("Er kam. . . und ging.", "Er kam . . . und ging ."),
    ("Er kam... Sie ging... und blieb.", "Er kam . . . | Sie ging . . . und blieb ."),
    ("Er kam.) “ und (ging.) “ Sie.", "Er kam . ) “ und ( ging . ) | “ Sie ."),
    ("Was?! ?! Nichts. ?! nichts.", "Was ? ! | ? ! | Nichts . ? ! nichts ."),
  ])
  func looksAheadOfEachTerminator(text: String, expected: String) {
    #expect(cut(text) == expected)
  }
}
