import Foundation
import Testing

@testable import Statistics

/// Values computed elsewhere (scipy, nltk, association-measures, lexicalrichness, textstat).
struct ReferenceValueTests {
  private func expect(
    _ value: Double?, _ expected: Double, _ name: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let text = "\(name): \(value.map { "\($0)" } ?? "nil") instead of \(expected)"
    #expect(abs((value ?? .infinity) - expected) < 6e-7, "\(text)", sourceLocation: location)
  }

  @Test func keynessOfACommonWord() {
    let table = KeynessTable(
      frequency: 120, referenceFrequency: 30, size: 50_000, referenceSize: 60_000)
    expect(table.expected?.target, 68.181818, "E1")
    expect(table.expected?.reference, 81.818182, "E2")
    expect(table.value(.logLikelihood), 75.575782, "G²")
    expect(table.value(.logLikelihoodTwoCells), 75.477188, "UCREL")
    expect(table.value(.chiSquared), 72.298589, "χ²")
    expect(table.value(.chiSquaredYates), 70.910084, "Yates")
    expect(table.value(.logRatio), 2.263034, "log ratio")
    expect(table.value(.percentDifference), 380, "%DIFF")
    expect(table.value(.oddsRatio), 4.809142, "odds ratio")
    expect(table.value(.simpleMaths(constant: 1)), 4.792415, "simple maths")
    // G² − ln 110000
    expect(table.value(.bic), 63.967547, "BIC")
  }

  @Test func keynessOfAWordTheReferenceLacks() {
    let table = KeynessTable(
      frequency: 12, referenceFrequency: 0, size: 5_000, referenceSize: 80_000)
    expect(table.value(.logLikelihood), 68.024249, "G²")
    expect(table.value(.logRatio), 8.584963, "log ratio")
    expect(table.value(.percentDifference), 38_300, "%DIFF")
    #expect(table.value(.oddsRatio) == nil)
  }

  @Test(arguments: [
    (CollocationMeasure.mi, 6.643856), (.mi2, 11.550747), (.mi3, 16.457637), (.t, 5.422453),
    (.z, 54.224533), (.dice, 0.171429), (.logDice, 11.455679), (.logLikelihood, 227.899037),
    (.simpleLogLikelihood, 216.910211),
  ])
  func collocation(measure: CollocationMeasure, expected: Double) {
    let table = CollocationTable(
      joint: 30, nodeFrequency: 200, collocateFrequency: 150, size: 100_000)
    expect(table.value(measure), expected, measure.rawValue)
  }

  @Test func dispersionOverUnequalParts() {
    let spread = Dispersion(
      counts: [1, 2, 3, 4, 5], parts: CorpusParts(sizes: [9, 10, 10, 10, 11]))
    expect(spread.dp, 0.18, "DP")
    expect(spread.dpNorm, 0.219512, "DPnorm")
    expect(spread.juillandD, 0.78515, "D")
    #expect(spread.range == 5)
  }

  @Test func reducedFrequency() {
    expect(reduced([0, 25, 50, 75], size: 100).value, 4, "even")
    expect(reduced([0, 1, 2, 3], size: 100).value, 1.12, "clumped")
  }

  @Test func diversity() throws {
    var state = 12_345
    var tokens: [UInt32] = []
    for _ in 0..<600 {
      state = (1_103_515_245 * state + 12_345) % (1 << 31)
      let u = Double(state + 1) / Double(1 << 31)
      tokens.append(UInt32(pow(300, u)))
    }
    let text = TokenSequence(tokens)
    #expect(text.spectrum.types == 165)
    expect(try text.value(.ttr), 0.275, "TTR")
    expect(try text.value(.guiraud), 6.736097, "Guiraud")
    expect(try text.value(.herdan), 0.798187, "Herdan")
    expect(try text.value(.maas), 0.031548, "Maas")
    expect(try text.value(.yuleK), 318.833333, "K")
    expect(try text.value(.mattr(window: 50)), 0.675535, "MATTR50")
    expect(try text.value(.mattr(window: 100)), 0.564411, "MATTR100")
    expect(try text.value(.hdd(sample: 42)), 0.700439, "HD-D")
    expect(try text.value(.mtld(threshold: 0.72)), 32.34002, "MTLD")
  }

  @Test(arguments: [
    (ReadabilityMeasure.fleschAmstad, 54.666667), (.lix, 44.333333), (.rix, 3),
    (.wiener1, 9.035933), (.wiener2, 9.185067), (.wiener3, 8.7695), (.wiener4, 8.203533),
  ])
  func readability(measure: ReadabilityMeasure, expected: Double) {
    let counts = TextCounts(
      sentences: 3, words: 25, syllables: 50, longWords: 9, monosyllables: 12, polysyllables: 7)
    expect(counts.value(measure), expected, measure.rawValue)
  }
}

/// Computes the average reduced frequency of an array of positions.
func reduced(_ positions: [UInt32], size: Int) -> ReducedFrequency {
  ReducedFrequency(positions: positions.span, size: size)
}
