public import NewsCorpus

/// Documents that are the same text, or nearly, as another one that was published before them.
public struct Duplicates: Sendable, Equatable {
  /// A document and those that repeat it.
  public struct Group: Sendable, Equatable {
    /// The number of the document that was published first (by date, then name).
    public let original: Int
    /// The documents that repeat it, in the order of publication.
    public internal(set) var copies: [Copy]
  }

  /// A document that repeats another one.
  public struct Copy: Sendable, Equatable {
    /// The number of the document.
    public let document: Int
    /// The runs of five words that both have, by those that either has, 0.8 to 1.
    public let similarity: Double
  }

  /// The groups, in the order in which their originals were published.
  public let groups: [Group]
  /// For each copy the position of its group.
  private let groupOfCopy: [Int: Int]
  /// For each original the position of its group.
  private let groupOfOriginal: [Int: Int]

  /// Finds the duplicates among all documents of a corpus, by their title, lead and body.
  ///
  /// Two documents are duplicates when their sets of runs of five words have a Jaccard similarity of
  /// at least 0.8. Case, accents and the spelling of umlauts do not count. Every copy is that
  /// similar to the original of its group, so that a text that was changed again and again begins a
  /// group of its own where it has become another one.
  ///
  /// - Complexity: O(words); see ``MinHash`` for how likely a pair at the threshold is found.
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(in corpus: Corpus) throws(CancellationError) {
    var search = DuplicateSearch(corpus)
    groups = try search.run()
    var copies: [Int: Int] = [:]
    var originals: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      originals[group.original] = number
      for copy in group.copies { copies[copy.document] = number }
    }
    groupOfCopy = copies
    groupOfOriginal = originals
  }

  /// The document that a document repeats, or nothing where it repeats none.
  public func original(of document: Int) -> Int? {
    groupOfCopy[document].map { groups[$0].original }
  }

  /// The position in `groups` of the group a document belongs to.
  public func group(of document: Int) -> Int? {
    groupOfCopy[document] ?? groupOfOriginal[document]
  }

  /// One document of each group, the first published of those given, and all that are in none.
  ///
  /// - Complexity: O(documents).
  public func unique(among documents: [Int]) -> [Int] {
    let given = Set(documents)
    var kept: [Int?] = Array(repeating: nil, count: groups.count)
    for (number, group) in groups.enumerated() {
      kept[number] =
        given.contains(group.original)
        ? group.original : group.copies.first { given.contains($0.document) }?.document
    }
    return documents.filter { document in
      group(of: document).map { kept[$0] == document } ?? true
    }
  }
}
