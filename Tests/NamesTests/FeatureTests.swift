import Testing

@testable import Names

@Suite struct FeatureTests {
  private let lists: NameLists

  init() throws { lists = try NameModel.embedded().lists }

  private func joint(_ form: String) -> JointAttributes {
    var attributes = FormAttributes()
    Array(form.utf8).withUnsafeBufferPointer { attributes.describe($0, lists: lists) }
    return attributes.joint
  }

  @Test(arguments: [
    ("Hamburg", true, true), ("Ähre", true, true), ("NATO", true, false), ("haus", false, true),
    ("über", false, true), ("12.5", false, false), ("„", false, false), ("Їжак", true, true),
  ])
  func shape(_ form: String, _ isCapitalised: Bool, _ hasSmallLetter: Bool) {
    let joint = joint(form)
    #expect(joint.isCapitalised == isCapitalised && joint.hasSmallLetter == hasSmallLetter)
    #expect(joint.isWord == (form.first?.isLetter ?? false))
  }

  @Test(arguments: [
    ("Bericht", NounKind.noun), ("Berichtes", .noun), ("Friedensbericht", .wholeCompound),
    ("Umerow", .unknown), ("Zwrzk", .unknown),
  ])
  func nouns(_ form: String, _ kind: NounKind) { #expect(joint(form).noun == kind.rawValue) }

  @Test func oneFormHasOneDescription() {
    var attributes = FormAttributes()
    var all: [[UInt64]] = []
    for form in ["Hamburg", "der", "Hamburg"] {
      Array(form.utf8).withUnsafeBufferPointer { attributes.describe($0, lists: lists) }
      all.append(attributes.here)
    }
    #expect(all[0] == all[2] && all[0] != all[1])
  }

  @Test(arguments: [
    ("HAMBURG", "hamburg"), ("ÄÖÜß", "äöüß"), ("ŁÓDŹ", "łódź"), ("ŠKODA", "škoda"),
    ("ΑΘΗΝΑ", "αθηνα"), ("МОСКВА", "москва"), ("ЇЖАК", "їжак"), ("×÷", "×÷"), ("東京", "東京"),
    ("Ŀŀ ĸ ŉ", "Ŀŀ ĸ ŉ"),
  ])
  func smallLetters(_ word: String, _ small: String) {
    let result = Array(word.utf8).withUnsafeBufferPointer(Letters.lowercased)
    #expect(String(decoding: result, as: UTF8.self) == small)
  }

  /// After a first token only the rest of the same name may come.
  @Test func labelsFollowEachOther() {
    let labels = (0..<NameLabel.count).map(NameLabel.init(number:))
    for before in labels {
      for next in labels {
        let continues = next.role == .inner || next.role == .last
        let expected =
          before.isOpen ? continues && before.type == next.type : !continues
        #expect(before.canPrecede(next) == expected)
      }
    }
    #expect(labels.filter(\.isOpen).count == 8)
  }

  /// Scores of even and odd labels are added apart, which must not show in the sum.
  @Test func sumsRowsInTheOrderOfTheLabels() {
    var sum = ScoreSum()
    var expected = FeatureScores.Vector(repeating: 0)
    for round in 0..<5 {
      let row = (0..<32).map { Int8(truncatingIfNeeded: $0 * 37 - round * 91) }
      for label in row.indices { expected[label] &+= Int16(row[label]) }
      row.withUnsafeBytes { bytes in
        if let base = bytes.baseAddress { sum.add(row: base) }
      }
    }
    sum.addOutside(500)
    expected[0] &+= 500
    #expect(sum.vector == expected)
  }

  /// The decoder finds what trying every sequence finds.
  @Test func decodesTheBestSequence() throws {
    let transitions = try NameModel.embedded().transitions
    var decoder = LabelDecoder(transitions: transitions)
    var state: UInt64 = 7
    func random() -> Int16 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int16(truncatingIfNeeded: Int(state >> 33) % 120) - 60
    }
    for _ in 0..<40 {
      let scores = (0..<3).map { _ in
        var vector = FeatureScores.Vector(repeating: 0)
        for label in 0..<NameLabel.count { vector[label] = random() }
        return vector
      }
      var found: [UInt8] = []
      decoder.decode(scores, into: &found)
      let best = FeatureTests.best(scores, transitions)
      #expect(FeatureTests.value(found.map(Int.init), scores, transitions) == best)
    }
  }

  private static func value(
    _ labels: [Int], _ scores: [FeatureScores.Vector], _ transitions: [Int16]
  ) -> Int? {
    var sum = 0
    var before = NameLabel.outside
    for (position, label) in labels.enumerated() {
      guard before.canPrecede(NameLabel(number: label)) else { return nil }
      sum += Int(transitions[before.number * NameLabel.count + label])
      sum += Int(scores[position][label])
      before = NameLabel(number: label)
    }
    return before.isOpen ? nil : sum
  }

  private static func best(_ scores: [FeatureScores.Vector], _ transitions: [Int16]) -> Int? {
    var best: Int?
    for first in 0..<NameLabel.count {
      for second in 0..<NameLabel.count {
        for third in 0..<NameLabel.count {
          guard let sum = value([first, second, third], scores, transitions) else { continue }
          best = max(best ?? sum, sum)
        }
      }
    }
    return best
  }
}
