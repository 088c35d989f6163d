import NewsCorpus

/// Finds for each document the one published before it that it repeats.
///
/// Documents are taken in the order of publication. One that resembles no original met so far is an
/// original itself; only originals are kept in the table, so that ten thousand copies of one text
/// cost ten thousand comparisons and not their square.
struct DuplicateSearch {
  /// The similarity from which a document repeats another one.
  static let minimumSimilarity = 0.8
  /// The number of words of a run.
  static let runLength = 5
  /// The number of originals that are kept for one value of a band.
  ///
  /// Texts of one form, such as weather reports, crowd in some bands; copies of one of them are
  /// still alike in others.
  private static let crowd = 16

  /// How many documents are summed up on all processors before they are placed.
  private static let stretch = 1 << 10

  private let corpus: Corpus
  private let words: WordHashes
  /// The originals with a value of a band, as positions in `groups`.
  private var table: [UInt64: [Int]] = [:]
  private var groups: [Duplicates.Group] = []
  /// The runs of originals that were compared with a document before, by position in `groups`.
  private var runsOfOriginal: [Int: [UInt64]] = [:]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    words = WordHashes(corpus.vocabulary)
  }

  /// The groups with at least one copy.
  mutating func run() throws(CancellationError) -> [Duplicates.Group] {
    let documents = ComparedText.inOrderOfPublication(Selection(allOf: corpus))
    for stretch in Blocks.cut(documents.count, size: DuplicateSearch.stretch) {
      if Task.isCancelled { throw CancellationError() }
      let bands = Blocks.map(of: stretch) { [self] in MinHash.bands(of: runs(of: documents[$0])) }
      for (position, bands) in zip(stretch, bands) { place(documents[position], bands) }
    }
    return groups.filter { !$0.copies.isEmpty }
  }

  private mutating func place(_ document: Int, _ bands: [UInt64]) {
    guard !bands.isEmpty else { return }
    var candidates: Set<Int> = []
    for band in bands { candidates.formUnion(table[band] ?? []) }
    if let (group, similarity) = original(of: document, among: candidates) {
      groups[group].copies.append(.init(document: document, similarity: similarity))
      return
    }
    groups.append(.init(original: document, copies: []))
    for band in bands where (table[band]?.count ?? 0) < DuplicateSearch.crowd {
      table[band, default: []].append(groups.count - 1)
    }
  }

  /// The most similar of some originals, the earliest among equals; nothing where none is alike.
  private mutating func original(
    of document: Int, among candidates: Set<Int>
  ) -> (group: Int, similarity: Double)? {
    guard !candidates.isEmpty else { return nil }
    let sorted = DuplicateSearch.sortedSet(runs(of: document))
    var best: (group: Int, similarity: Double)?
    for group in candidates.sorted() {
      let other: [UInt64]
      if let known = runsOfOriginal[group] {
        other = known
      } else {
        other = DuplicateSearch.sortedSet(self.runs(of: groups[group].original))
        runsOfOriginal[group] = other
      }
      let similarity = DuplicateSearch.jaccard(sorted, other)
      if similarity >= DuplicateSearch.minimumSimilarity, similarity > best?.similarity ?? 0 {
        best = (group, similarity)
      }
    }
    return best
  }

  /// A number for each run of five words of a document's title, lead and body; a shorter text is one
  /// run.
  private func runs(of number: Int) -> [UInt64] {
    let document = corpus[document: number]
    var row: [UInt64] = []
    for sentence in document.sentences(in: .article) {
      for token in corpus.tokens(ofSentence: sentence) {
        if let word = words[corpus.tokenForms[token]] { row.append(word) }
      }
    }
    guard !row.isEmpty else { return [] }
    // A polynomial in an odd number whose coefficients are the words; the oldest word goes as the
    // next one comes.
    let base: UInt64 = 0xD6E8_FEB8_6659_FD93
    let length = min(DuplicateSearch.runLength, row.count)
    let leaving = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }
    var runs: [UInt64] = []
    runs.reserveCapacity(row.count - length + 1)
    var value: UInt64 = 0
    for (position, word) in row.enumerated() {
      value = value &* base &+ word
      if position >= length { value = value &- row[position - length] &* leaving }
      if position >= length - 1 { runs.append(MinHash.mixed(value)) }
    }
    return runs
  }

  private static func sortedSet(_ runs: [UInt64]) -> [UInt64] {
    var sorted = runs.sorted()
    var kept = 0
    for position in sorted.indices where position == 0 || sorted[position] != sorted[kept - 1] {
      sorted[kept] = sorted[position]
      kept += 1
    }
    sorted.removeSubrange(kept...)
    return sorted
  }

  /// What two ascending sets have in common by what either has.
  private static func jaccard(_ left: [UInt64], _ right: [UInt64]) -> Double {
    let common = SortedRows.common(left, right)
    let all = left.count + right.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

/// A number for each folded word, which depends on its spelling alone.
private struct WordHashes: Sendable {
  /// By form; 1 for a punctuation mark.
  private let hashes: [UInt64]

  init(_ vocabulary: Vocabulary) {
    hashes = Blocks.map(of: 0..<vocabulary.count) { number in
      let form = UInt32(number)
      let formClass = vocabulary.formClass(of: form)
      if formClass == .punctuation { return 1 }
      let folded = WordFolding.fold(vocabulary.bytes(of: form), isNumber: formClass == .number)
      return max(2, WordKeys.hash(folded))
    }
  }

  /// The number of a form's word, nothing for a punctuation mark.
  @inline(__always)
  subscript(form: UInt32) -> UInt64? {
    let hash = hashes[Int(form)]
    return hash == 1 ? nil : hash
  }
}
