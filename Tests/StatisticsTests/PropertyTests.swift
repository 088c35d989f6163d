import Testing

@testable import Statistics

/// A small generator with a seed, so that every run sees the same numbers.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct PropertyTests {
  @Test func keynessKeepsItsSignAndItsSymmetry() {
    var random = SeededGenerator(state: 7)
    for _ in 0..<2_000 {
      let (c, d) = (
        Int.random(in: 1...5_000, using: &random), Int.random(in: 1...5_000, using: &random)
      )
      let (a, b) = (Int.random(in: 0...c, using: &random), Int.random(in: 0...d, using: &random))
      let table = KeynessTable(frequency: a, referenceFrequency: b, size: c, referenceSize: d)
      let mirror = KeynessTable(frequency: b, referenceFrequency: a, size: d, referenceSize: c)
      for measure in KeynessMeasure.all {
        if let value = table.value(measure) { #expect(value.isFinite, "\(measure) \(table)") }
      }
      guard let g2 = table.value(.logLikelihood), let back = mirror.value(.logLikelihood) else {
        Issue.record("G² is always defined: \(table)")
        continue
      }
      #expect(abs(abs(g2) - abs(back)) < 1e-6)
      #expect(a * d < b * c ? g2 <= 0 : g2 >= 0, "\(table)")
      if let ratio = table.value(.logRatio), let other = mirror.value(.logRatio) {
        #expect(abs(ratio + other) < 1e-9)
      }
    }
  }

  @Test func dispersionStaysInItsRangeAndAgreesWithTheFormula() {
    var random = SeededGenerator(state: 11)
    for _ in 0..<1_000 {
      let n = Int.random(in: 1...12, using: &random)
      let sizes = (0..<n).map { _ in Int.random(in: 1...50, using: &random) }
      let counts = sizes.map { Int.random(in: 0...$0, using: &random) }
      let spread = Dispersion(counts: counts, parts: CorpusParts(sizes: sizes))
      let f = counts.reduce(0, +)
      guard f > 0 else {
        #expect(spread.dp == nil && spread.dpNorm == nil && spread.juillandD == nil)
        continue
      }
      let total = Double(sizes.reduce(0, +))
      let dp = zip(counts, sizes).reduce(0.0) {
        $0 + abs(Double($1.0) / Double(f) - Double($1.1) / total) / 2
      }
      #expect(abs((spread.dp ?? -1) - dp) < 1e-12)
      for measure in DispersionMeasure.allCases where measure != .range {
        if let value = spread.value(measure) { #expect((0...1).contains(value), "\(measure)") }
      }
    }
  }

  @Test func reducedFrequencyLiesBetweenOneAndTheFrequency() throws {
    var random = SeededGenerator(state: 13)
    for _ in 0..<500 {
      let size = Int.random(in: 1...300, using: &random)
      let positions = (0..<UInt32(size)).filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
      let arf = reduced(positions, size: size).value
      if positions.isEmpty {
        #expect(arf == nil)
      } else {
        let value = try #require(arf)
        #expect(value >= 1 - 1e-9 && value <= Double(positions.count) + 1e-9)
      }
    }
  }

  @Test func diversityAgreesWithCountingByHand() throws {
    var random = SeededGenerator(state: 17)
    for round in 0..<100 {
      let n = Int.random(in: 60...200, using: &random)
      // Every other text uses ids far apart, which takes the other way of numbering.
      let spacing: UInt32 = round.isMultiple(of: 2) ? 1 : 50_000_000
      let ids = (0..<n).map { _ in UInt32.random(in: 0..<40, using: &random) * spacing }
      let text = TokenSequence(ids)
      #expect(text.spectrum.types == Set(ids).count)
      let ttr = try #require(try text.value(.ttr))
      #expect(ttr > 0 && ttr <= 1)
      let windows = (0...(n - 50)).map { Double(Set(ids[$0..<($0 + 50)]).count) / 50 }
      let mean = windows.reduce(0, +) / Double(windows.count)
      #expect(abs(try #require(try text.value(.mattr(window: 50))) - mean) < 1e-9)
      #expect(try #require(try text.value(.hdd(sample: 42))) <= 1)
    }
  }

  @Test func aPowerLawIsFoundExactly() throws {
    let line = try #require(LinearFit((1...20).map { (x: Double($0), y: 3 - 2 * Double($0)) }))
    #expect(abs(line.slope + 2) < 1e-12 && abs(line.intercept - 3) < 1e-12)
    #expect(line.determination > 0.999_999)
    let zipf = try #require(LinearFit.zipf(frequencies: (1...12).map { 27_720 / $0 }))
    #expect(abs(zipf.slope + 1) < 1e-9)
    let heaps = try #require(
      LinearFit.heaps([1, 4, 9, 16].map { GrowthPoint(tokens: $0 * $0, types: $0) }))
    #expect(abs(heaps.slope - 0.5) < 1e-12)
    let ids: [UInt32] = [0, 1, 0, 2, 2]
    let curve = try GrowthPoint.curve(ids.span, typeLimit: 3, step: 2)
    #expect(curve.map(\.tokens) == [2, 4, 5] && curve.map(\.types) == [2, 3, 3])
  }

  @Test func summaryAndHistogram() throws {
    let summary = try #require(Summary([4, 2, 9, 5]))
    #expect(summary.mean == 5 && summary.median == 4.5 && summary.minimum == 2)
    #expect(abs(summary.deviation - 6.5.squareRoot()) < 1e-12)
    let bins = try #require(Histogram([0, 1, 2, 3, 4, 10], bins: 5))
    #expect(bins.counts == [2, 2, 1, 0, 1] && bins.width == 2)
    #expect(Histogram([3, 3], bins: 4)?.counts == [2])
    #expect(Histogram([], bins: 3) == nil && Summary([]) == nil)
  }
}
