import TestSupport
import Testing

@testable import NewsCorpus

@Suite("The index is built in runs") struct CountingSortTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func anyCutGivesTheSameIndex(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let formCount = Int.random(in: 1...30, using: &random)
    let forms = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      UInt32.random(in: 0..<UInt32(formCount), using: &random)
    }
    let sort = CountingSort(
      Column(forms), formCount: formCount, worthARun: Int.random(in: 1...150, using: &random),
      stretch: Int.random(in: 1...70, using: &random))
    let index = InvertedIndex(sort, pause: {})
    #expect(index.tokens.count == forms.count && index.starts.count == formCount + 1)
    for form in 0..<UInt32(formCount) {
      let expected = forms.indices.filter { forms[$0] == form }.map { UInt32($0) }
      #expect(Array(index.postings(of: form).buffer) == expected)
    }
  }
}
