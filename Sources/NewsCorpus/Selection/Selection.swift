/// The documents and zones a question is asked of.
public struct Selection: Sendable {
  /// The corpus the documents belong to.
  public let corpus: Corpus
  /// The numbers of the documents, ascending and without repetition.
  public let documents: [Int]
  /// The kinds of zones that are read.
  public let zones: ZoneSet

  /// Selects documents; numbers that are no document of the corpus are left out.
  public init(
    _ documents: some Sequence<Int>, of corpus: Corpus, zones: ZoneSet = .article
  ) {
    self.corpus = corpus
    self.zones = zones
    self.documents = Self.ascending(Array(documents), below: corpus.count)
  }

  /// Selects every document of a corpus.
  public init(allOf corpus: Corpus, zones: ZoneSet = .article) {
    self.corpus = corpus
    self.zones = zones
    documents = Array(0..<corpus.count)
  }

  /// The numbers below a bound, each once; at once where they stand so already.
  private static func ascending(_ numbers: [Int], below bound: Int) -> [Int] {
    let isSorted = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    if isSorted, numbers.first ?? 0 >= 0, numbers.last ?? -1 < bound { return numbers }
    return Set(numbers).filter { (0..<bound).contains($0) }.sorted()
  }

  /// The number of documents.
  public var count: Int { documents.count }
  /// Whether no document is selected.
  public var isEmpty: Bool { documents.isEmpty }

  /// The same zones of other documents.
  public func narrowed(to documents: some Sequence<Int>) -> Selection {
    Selection(documents, of: corpus, zones: zones)
  }

  /// Groups the documents by a text each has, in the order of the texts.
  ///
  /// - Parameter key: the text of a document, nothing where it has none; such documents form the
  ///   last group, whose key is nothing.
  public func grouped(
    by key: (Document) -> String?
  ) -> [(key: String?, selection: Selection)] {
    var groups: [String: [Int]] = [:]
    var rest: [Int] = []
    for number in documents {
      if let text = key(corpus[document: number]) {
        groups[text, default: []].append(number)
      } else {
        rest.append(number)
      }
    }
    var result: [(key: String?, selection: Selection)] = groups.sorted { $0.key < $1.key }
      .map { ($0.key, narrowed(to: $0.value)) }
    if !rest.isEmpty { result.append((nil, narrowed(to: rest))) }
    return result
  }

  /// The sentences of the selected documents and zones, in reading order.
  ///
  /// - Complexity: O(sentences of the documents).
  public var sentences: [Int] {
    documents.flatMap { corpus[document: $0].sentences(in: zones) }
  }
}
