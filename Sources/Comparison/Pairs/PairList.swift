import NewsCorpus

/// Counts what each two reports share.
struct PairList {
  private(set) var pairs: [DocumentPair] = []
  private(set) var leftOut = 0

  /// The number of reports up to which pairs without shared text are listed too.
  private static let smallSelection = 100
  /// The number of pairs that are listed at most.
  private static let mostPairs = 200_000

  private struct Sum {
    var shared = 0
    var passages = 0
    var quotations = 0
  }

  private let text: ComparedText
  private let search: PassageSearch
  private var sums: [UInt64: Sum] = [:]

  init(
    _ text: ComparedText, search: PassageSearch, vocabularies: Vocabularies
  ) throws(CancellationError) {
    self.text = text
    self.search = search
    for finding in search.findings {
      if Task.isCancelled { throw CancellationError() }
      add(finding)
    }
    addDuplicates()
    if text.documents.count <= PairList.smallSelection { addAllPairs() }
    let possible = text.documents.count * max(0, text.documents.count - 1) / 2
    leftOut = min(leftOut, possible - sums.count)
    pairs.reserveCapacity(sums.count)
    for (number, (pair, sum)) in sums.enumerated() {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      pairs.append(makePair(pair, sum, vocabularies))
    }
    sums = [:]
    sortPairs()
  }

  private mutating func add(_ finding: PassageSearch.Finding) {
    var shared: [UInt64: Int] = [:]
    var mostLeftOut = 0
    for group in finding.groups {
      let bags = WordBags(text, group)
      mostLeftOut = max(mostLeftOut, bags.pairsLeftOut)
      bags.forEachPair { left, right, common in
        let pair = PairList.code(group.nodes[left].document, group.nodes[right].document)
        shared[pair, default: 0] += common
      }
    }
    leftOut += mostLeftOut
    for (pair, common) in shared.sorted(by: { $0.key < $1.key }) {
      let (left, right) = PairList.decode(pair)
      for a in search.documents(like: left) {
        for b in search.documents(like: right) {
          add(PairList.code(a, b), shared: common, isQuotation: finding.kind == .quotation)
        }
      }
    }
  }

  private mutating func add(_ pair: UInt64, shared: Int, isQuotation: Bool) {
    guard sums[pair] != nil || sums.count < PairList.mostPairs else {
      leftOut += 1
      return
    }
    if isQuotation {
      sums[pair, default: Sum()].quotations += 1
    } else {
      sums[pair, default: Sum()].shared += shared
      sums[pair, default: Sum()].passages += 1
    }
  }

  /// Documents with the same words share all of their passages.
  private mutating func addDuplicates() {
    for representative in search.duplicates.representatives {
      let members = search.documents(like: representative)
      guard members.count > 1 else { continue }
      let passages = search.stretches[representative].count { $0.kind != .quotation }
      guard passages > 0 else { continue }
      let isSmall = members.count <= WordBags.allPairsLimit
      for left in 0..<(isSmall ? members.count : 1) {
        for right in (left + 1)..<max(left + 1, members.count) {
          let pair = PairList.code(members[left], members[right])
          sums[pair] = Sum(
            shared: text.extents[representative].count, passages: passages, quotations: 0)
        }
      }
      if !isSmall { leftOut += (members.count - 1) * (members.count - 2) / 2 }
    }
  }

  private mutating func addAllPairs() {
    for left in text.documents.indices {
      for right in text.documents.indices where right > left {
        let pair = PairList.code(left, right)
        if sums[pair] == nil { sums[pair] = Sum() }
      }
    }
  }

  private func makePair(
    _ pair: UInt64, _ sum: Sum, _ vocabularies: Vocabularies
  ) -> DocumentPair {
    let (a, b) = PairList.decode(pair)
    let (wordsOfA, wordsOfB) = (text.extents[a].count, text.extents[b].count)
    let shared = min(sum.shared, wordsOfA, wordsOfB)
    return DocumentPair(
      a: text.documents[a], b: text.documents[b], sharedTokens: shared,
      shareA: wordsOfA == 0 ? 0 : Double(shared) / Double(wordsOfA),
      shareB: wordsOfB == 0 ? 0 : Double(shared) / Double(wordsOfB),
      similarity: vocabularies.similarity(a, b), passages: sum.passages,
      quotations: sum.quotations)
  }

  private mutating func sortPairs() {
    let metadata = text.corpus.metadata
    pairs.sort { left, right in
      if left.sharedTokens != right.sharedTokens { return left.sharedTokens > right.sharedTokens }
      if left.similarity != right.similarity { return left.similarity > right.similarity }
      return (metadata[left.a].name, metadata[left.b].name)
        < (metadata[right.a].name, metadata[right.b].name)
    }
  }

  private static func code(_ left: Int, _ right: Int) -> UInt64 {
    UInt64(min(left, right)) << 32 | UInt64(max(left, right))
  }

  private static func decode(_ pair: UInt64) -> (Int, Int) {
    (Int(pair >> 32), Int(UInt32(truncatingIfNeeded: pair)))
  }
}
