public import NewsCorpus

/// How often a pattern matches in a group of documents.
public struct GroupCount: Hashable, Sendable {
  /// What the documents of the group have in common; nothing where they lack it.
  public var key: String?
  /// The matches.
  public var hits: Int
  /// The documents with at least one match.
  public var documentsWithHits: Int
  /// All documents of the group.
  public var documents: Int
  /// The words and numbers of the group's documents in the zones that were searched.
  public var tokens: Int
}

extension Concordance {
  /// A random choice of lines, in the order they have.
  ///
  /// The same lines and seed give the same choice everywhere: a partial Fisher–Yates shuffle with
  /// numbers from SplitMix64.
  ///
  /// - Complexity: O(*n*).
  public func sample(_ count: Int, seed: UInt64) -> Concordance {
    guard count < matches.count else { return self }
    guard count > 0 else { return Concordance([], in: corpus) }
    var numbers = Array(matches.indices)
    var random = SplitMix(seed: seed)
    for place in 0..<count {
      let rest = UInt64(numbers.count - place)
      numbers.swapAt(place, place + Int(random.next(below: rest)))
    }
    return Concordance(numbers[..<count].sorted().map { matches[$0] }, in: corpus)
  }

  /// Counts the matches by a text each document has, groups without any match included.
  ///
  /// - Parameters:
  ///   - selection: what was searched.
  ///   - key: the text of a document; documents without one form the last group.
  /// - Returns: the groups in the order of their texts; their hits add up to all matches in the
  ///   selection.
  public func counts(
    in selection: Selection, by key: (Document) -> String?
  ) -> [GroupCount] {
    var hits = [Int](repeating: 0, count: corpus.count)
    for match in matches { hits[match.document] += 1 }
    return selection.grouped(by: key).map { group in
      let documents = group.selection.documents
      return GroupCount(
        key: group.key, hits: documents.reduce(0) { $0 + hits[$1] },
        documentsWithHits: documents.count { hits[$0] > 0 }, documents: documents.count,
        tokens: documents.reduce(0) {
          $0 + corpus[document: $1].tokenCount(in: selection.zones)
        })
    }
  }
}

/// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number below a bound, all alike often (Lemire's method).
  mutating func next(below bound: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }
}
