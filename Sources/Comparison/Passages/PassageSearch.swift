import NewsCorpus

/// The way from the words of many reports to the passages they share.
///
/// Seeds (``SeedFinder``) give candidates, alignment (``PairAligner``) gives links between
/// sentences, the links are joined into groups of any number of documents (``PassageGrouping``) and
/// neighbouring groups into passages (``PassageRuns``). Documents with the same words take this way
/// once.
struct PassageSearch {
  /// Groups of sentence parts that make one passage, of documents that stand for themselves or
  /// for others with the same words.
  struct Finding {
    var groups: [PassageGroup]
    var kind: PassageKind
  }

  let text: ComparedText
  let duplicates: DuplicateTexts
  private let options: PassageOptions
  private(set) var findings: [Finding] = []
  private(set) var passages: [Passage] = []
  /// By position of the document in the text.
  private(set) var stretches: [[SharedStretch]]

  init(_ text: ComparedText, options: PassageOptions) throws(CancellationError) {
    self.text = text
    self.options = options
    stretches = Array(repeating: [], count: text.documents.count)
    duplicates = try DuplicateTexts(text)
  }

  mutating func run() throws(CancellationError) {
    let links = try links()
    let alone = duplicates.representatives.filter { (duplicates.members[$0]?.count ?? 0) > 1 }
      .flatMap { text.sentenceExtents[$0].map { text.words(ofSentence: $0) } }
    let prose = findings(
      links.filter { !$0.isQuotation }, alone: alone, isQuotation: false)
    let quotations = findings(links.filter(\.isQuotation), alone: [], isQuotation: true)
    var ranked: [(Finding, Passage)] = (prose + quotations).map { ($0, passage($0)) }
    ranked.sort { isBefore($0.1, $1.1) }
    findings = ranked.map(\.0)
    passages = ranked.map(\.1)
    for number in findings.indices { addStretches(of: number) }
  }

  // MARK: - Links

  private func links() throws(CancellationError) -> [SentenceLink] {
    var finder = SeedFinder(text, gramLength: options.gramLength)
    let seeds = try finder.seeds(among: duplicates.representatives)
    let aligner = PairAligner(text, options: options)
    var links: [SentenceLink] = []
    var start = 0
    while start < seeds.count {
      if Task.isCancelled { throw CancellationError() }
      let pair = seeds[start].pair
      var end = start
      while end < seeds.count, seeds[end].pair == pair { end += 1 }
      links.append(
        contentsOf: aligner.links(
          seeds[start..<end], first: text.extents[Int(pair >> 32)],
          second: text.extents[Int(UInt32(truncatingIfNeeded: pair))]))
      start = end
    }
    return links
  }

  // MARK: - Findings

  private func findings(
    _ links: [SentenceLink], alone: [Range<Int>], isQuotation: Bool
  ) -> [Finding] {
    let groups = PassageGrouping(text).groups(links, alone: alone)
    let runs = PassageRuns(text, groups, shortWords: options.minimumSentenceWords).runs()
    let covered = coveredWords(groups)
    return runs.compactMap { run in
      let members = run.map { groups[$0] }
      let words = members.reduce(0) { $0 + ($1.nodes.first?.words.count ?? 0) }
      guard words >= min(options.minimumSentenceWords, options.minimumWords),
        !isStockPhrase(members, words: words, covered: covered)
      else { return nil }
      let isVerbatim = members.allSatisfy(\.isVerbatim)
      return Finding(
        groups: members, kind: isQuotation ? .quotation : isVerbatim ? .verbatim : .edited)
    }
  }

  /// For each document the number of its words in any group.
  private func coveredWords(_ groups: [PassageGroup]) -> [Int: Int] {
    var covered: [Int: Int] = [:]
    for group in groups {
      for node in group.nodes { covered[node.document, default: 0] += node.words.count }
    }
    return covered
  }

  /// Whether many documents share the words of a finding and, on average, little else.
  private func isStockPhrase(
    _ groups: [PassageGroup], words: Int, covered: [Int: Int]
  ) -> Bool {
    guard words < options.stockWords, let nodes = groups.first?.nodes else { return false }
    // Documents with the same words share more than a phrase, so they count once.
    let documents = Set(nodes.map(\.document))
    guard documents.count >= max(options.stockDocuments, text.documents.count / 20) else {
      return false
    }
    let shared = documents.reduce(0) { $0 + (covered[$1] ?? 0) }
    return shared < options.stockWords * documents.count
  }

  /// All documents that have the words of a document.
  func documents(like representative: Int) -> [Int] {
    duplicates.members[representative] ?? [representative]
  }

  // MARK: - Passages

  /// The words of each place of a finding, of representatives only.
  private func places(_ finding: Finding) -> [PassageNode] {
    guard let first = finding.groups.first, let last = finding.groups.last else { return [] }
    return zip(first.nodes, last.nodes).map { start, end in
      PassageNode(
        document: start.document, words: start.words.lowerBound..<end.words.upperBound)
    }
  }

  /// Calls the body for each place of a finding, in all documents with these words.
  private func forEachPlace(_ finding: Finding, _ body: (Int, Range<Int>) -> Void) {
    for place in places(finding) {
      let base = text.extents[place.document].lowerBound
      for document in documents(like: place.document) {
        let offset = text.extents[document].lowerBound - base
        body(
          document, place.words.lowerBound + offset..<place.words.upperBound + offset)
      }
    }
  }

  private func passage(_ finding: Finding) -> Passage {
    var spans: [(document: Int, start: Int, span: PassageSpan)] = []
    forEachPlace(finding) { document, words in
      let span = PassageSpan(
        document: text.documents[document],
        bytes: text.bytes(of: words, withMarks: finding.kind != .quotation), words: words.count)
      spans.append((document, words.lowerBound, span))
    }
    spans.sort { ($0.document, $0.start) < ($1.document, $1.start) }
    return Passage(
      kind: finding.kind, similarity: similarity(finding), spans: spans.map(\.span))
  }

  private func similarity(_ finding: Finding) -> Double {
    if finding.groups.allSatisfy(\.isVerbatim) { return 1 }
    var common = 0
    var all = 0
    for group in finding.groups {
      let bags = WordBags(text, group)
      bags.forEachPair { left, right, shared in
        let weight =
          documents(like: group.nodes[left].document).count
          * documents(like: group.nodes[right].document).count
        common += weight * 2 * shared
        all += weight * (group.nodes[left].words.count + group.nodes[right].words.count)
      }
      // Documents with the same words are pairs too.
      for node in group.nodes {
        let count = documents(like: node.document).count
        common += count * (count - 1) * node.words.count
        all += count * (count - 1) * node.words.count
      }
    }
    return all == 0 ? 1 : Double(common) / Double(all)
  }

  private func isBefore(_ left: Passage, _ right: Passage) -> Bool {
    let weights = (left.words * left.spans.count, right.words * right.spans.count)
    if weights.0 != weights.1 { return weights.0 > weights.1 }
    guard let first = left.spans.first, let second = right.spans.first else { return false }
    let names = (
      text.corpus.metadata[first.document].name, text.corpus.metadata[second.document].name
    )
    return (names.0, first.bytes.lowerBound, left.kind.rawValue)
      < (names.1, second.bytes.lowerBound, right.kind.rawValue)
  }

  private mutating func addStretches(of number: Int) {
    let kind = findings[number].kind
    var found: [(Int, SharedStretch)] = []
    forEachPlace(findings[number]) { document, words in
      found.append((document, SharedStretch(words: words, kind: kind, passage: number)))
    }
    for (document, stretch) in found { stretches[document].append(stretch) }
  }
}
