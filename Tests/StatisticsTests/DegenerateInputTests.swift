import Testing

@testable import Statistics

/// Input for which measures have no value: nil, never NaN, infinity or a crash.
struct DegenerateInputTests {
  @Test(arguments: [
    (0, 0, 0, 0), (0, 0, 10, 10), (5, 0, 5, 0), (5, 5, 5, 5), (9, 1, 3, 3), (-1, 2, 10, 10),
    (Int.max, Int.max, Int.max, Int.max), (0, 1, 1, 1),
  ])
  func keyness(a: Int, b: Int, c: Int, d: Int) {
    let table = KeynessTable(frequency: a, referenceFrequency: b, size: c, referenceSize: d)
    for measure in KeynessMeasure.all + [.simpleMaths(constant: 0), .simpleMaths(constant: -1)] {
      #expect(table.value(measure)?.isFinite ?? true, "\(measure)")
      #expect(!table.explanation(of: measure).lines.isEmpty)
    }
    if a < 0 || a > c || d == 0 { #expect(table.value(.logLikelihood) == nil) }
  }

  @Test func keynessOfAnAbsentWord() {
    let table = KeynessTable(frequency: 0, referenceFrequency: 0, size: 10, referenceSize: 20)
    #expect(table.value(.logLikelihood) == 0)
    #expect(table.value(.chiSquared) == nil)
    #expect(table.value(.logRatio) == nil)
    #expect(table.value(.simpleMaths(constant: 0)) == nil)
  }

  @Test(arguments: [
    (0, 0, 0, 0), (0, 5, 5, 100), (5, 5, 5, 5), (9, 2, 2, 100), (1, 1, 1, 0), (-3, 1, 1, 9),
    (Int.max, Int.max, Int.max, Int.max),
  ])
  func collocation(joint: Int, f1: Int, f2: Int, size: Int) {
    for span in [0, -1, 1, 10, 1e300, .infinity, .nan] {
      let table = CollocationTable(
        joint: joint, nodeFrequency: f1, collocateFrequency: f2, size: size, span: span)
      for measure in CollocationMeasure.allCases {
        #expect(table.value(measure)?.isFinite ?? true, "\(measure) \(span)")
        #expect(!table.explanation(of: measure).lines.isEmpty)
      }
    }
  }

  @Test func dispersion() {
    for sizes in [[], [0], [0, 0], [7], [3, 0, 4]] {
      for counts in [[], [0], [2], [0, 0, 3], [1, 1, 1]] {
        let spread = Dispersion(counts: counts, parts: CorpusParts(sizes: sizes))
        for measure in DispersionMeasure.allCases {
          #expect(spread.value(measure)?.isFinite ?? true, "\(measure) \(sizes) \(counts)")
          #expect(!spread.explanation(of: measure).lines.isEmpty)
        }
      }
    }
    #expect(Dispersion(counts: [2], parts: CorpusParts(sizes: [7])).dpNorm == nil)
    #expect(reduced([], size: 0).value == nil)
    #expect(reduced([0], size: 0).value == nil)
    #expect(reduced([0], size: 9).value == 1)
    #expect(!reduced([], size: 0).explanation.lines.isEmpty)
  }

  @Test(arguments: [[], [4], [4, 4], [1, 2, 3], [UInt32.max]])
  func diversity(ids: [UInt32]) throws {
    let text = TokenSequence(ids)
    let odd: [DiversityMeasure] = [
      .mattr(window: 0), .mattr(window: -4), .mtld(threshold: 0), .mtld(threshold: 1),
      .mtld(threshold: .nan), .hdd(sample: 0), .hdd(sample: 1), .mattr(window: 1),
    ]
    for measure in DiversityMeasure.all + odd {
      let value = try text.value(measure)
      #expect(value?.isFinite ?? true, "\(measure)")
      if ids.isEmpty { #expect(value == nil) }
      #expect(try !text.explanation(of: measure).lines.isEmpty)
    }
    if ids.count == 1 { #expect(try text.value(.herdan) == nil) }
  }

  @Test func readabilityAndFits() {
    for measure in ReadabilityMeasure.allCases {
      #expect(TextCounts().value(measure) == nil)
      #expect(TextCounts(sentences: 3).value(measure) == nil)
      #expect(TextCounts().explanation(of: measure).lines.contains { $0.contains("undefined") })
    }
    #expect(LinearFit.zipf(frequencies: []) == nil)
    #expect(LinearFit.zipf(frequencies: [3]) == nil)
    #expect(LinearFit([(x: 1, y: 1), (x: 1, y: 2)]) == nil)
    #expect(LinearFit([(x: 0, y: .nan), (x: 1, y: 2)]) == nil)
    #expect(Rate.perMillion(3, of: 0) == nil)
    #expect(Rate.perMillion(3, of: 6) == 500_000)
  }

  @Test func hostileWords() {
    for counter in [SyllableCounter.german, .english] {
      for word in ["", "-", "…", "'", "\u{308}", "a\u{308}", "🙂", "1.", "1,", "000", "Ⅷ", "Привет"]
      {
        #expect(counter.syllables(in: word) >= 0)
      }
      #expect(counter.syllables(in: "") == 0 && counter.syllables(in: "--") == 0)
      #expect(counter.syllables(in: String(repeating: "9", count: 5_000)) >= 5_000)
      #expect(counter.syllables(in: String(repeating: "ei", count: 5_000)) >= 1)
      let broken: [UInt8] = [0xC3, 0x61, 0xFF]
      #expect(counter.syllables(in: broken.span) == 1)
    }
  }
}
