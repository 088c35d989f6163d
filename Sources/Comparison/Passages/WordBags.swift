/// The words of the places of a group, for counting what each two have in common.
struct WordBags {
  private let group: PassageGroup
  private let bags: [[UInt32]]
  /// The number of places up to which every pair is compared; of more, each with the first.
  static let allPairsLimit = 64

  init(_ text: ComparedText, _ group: PassageGroup) {
    self.group = group
    bags = group.nodes.map { text.keys[$0.words].sorted() }
  }

  /// Calls the body with each pair of places in different documents and the number of words they
  /// have in common.
  func forEachPair(_ body: (_ left: Int, _ right: Int, _ common: Int) -> Void) {
    let lastLeft = bags.count > WordBags.allPairsLimit ? 1 : bags.count
    for left in 0..<lastLeft {
      for right in (left + 1)..<max(left + 1, bags.count)
      where group.nodes[left].document != group.nodes[right].document {
        let common =
          group.isVerbatim ? bags[left].count : SortedRows.common(bags[left], bags[right])
        body(left, right, common)
      }
    }
  }

  /// The number of pairs of places that are not compared.
  var pairsLeftOut: Int {
    guard bags.count > WordBags.allPairsLimit else { return 0 }
    return (bags.count - 1) * (bags.count - 2) / 2
  }
}
