import Languages
import NewsCorpus

/// A corpus while pages are loaded into it.
///
/// A page that was loaded before takes its own place again, others come behind all documents. A page
/// is known by its path, and where a file holds several by its name too. Pages go into the columns
/// as they come: only what changed is held beside them.
struct GrowingCorpus: ~Copyable {
  /// What has become of a corpus.
  struct Result {
    let corpus: Corpus
    /// The documents that are no longer what they were, without a number those that are gone.
    let changed: [Int: Int?]
    let growth: Growth
    /// Whether nothing is new, other or gone.
    var isSame: Bool { changed.isEmpty && growth.added == 0 }
  }

  /// What became of a page.
  private enum Fate {
    /// It is a further document, of this name unless another has it already.
    case added(name: String)
    /// It is what this document was made from.
    case unchanged(Int)
    /// It takes the place of a document, and stands at this one among all that take a place.
    case replaced(Int, by: Int)
    /// It has the place of a document, and its date is known when all pages are there.
    case waiting(Int, Page)
  }

  private let corpus: Corpus
  private let corrections: CorrectionLog
  private var known: LoadedPages
  private var fates: [Fate] = []
  private var files: [String] = []
  /// The documents with the new ones behind them; without any as long as there is no new one.
  private var all = PageAppender()
  private var hasAdded = false
  private var replacements = PageAppender()
  private var replacementCount = 0

  /// - Parameter corrections: what was corrected in the documents, which their pages do not show.
  init(_ corpus: Corpus, corrections: CorrectionLog) {
    self.corpus = corpus
    self.corrections = corrections
    known = LoadedPages(corpus)
  }

  /// Takes pages in.
  ///
  /// - Parameter undated: the numbers, ascending, of pages that may get a date at the end.
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  mutating func append(_ pages: [Page], undated: [Int]) throws {
    let undated = Set(undated.drop { [count = fates.count] in $0 < count })
    for page in pages {
      files.append(page.metadata.path)
      if let number = known.take(page) {
        fates.append(
          undated.contains(fates.count) ? .waiting(number, page) : try fate(of: page, at: number))
        continue
      }
      if !hasAdded { all = PageAppender(adding: corpus) }
      hasAdded = true
      try all.append(page)
      fates.append(.added(name: page.metadata.name))
    }
  }

  /// What becomes of a page that has the place of a document.
  private mutating func fate(of page: Page, at number: Int) throws -> Fate {
    if isUnchanged(page, number) { return .unchanged(number) }
    try replacements.append(page)
    defer { replacementCount += 1 }
    return .replaced(number, by: replacementCount)
  }

  /// What has become of the corpus.
  ///
  /// - Parameters:
  ///   - withdrawn: the pages, numbered as they came, that do not count after all.
  ///   - lateDates: the dates of pages that were undated.
  /// - Throws: ``CorpusLimit``, or `CancellationError` when the current task is cancelled.
  consuming func finish(withdrawn: [Range<Int>], lateDates: [Int: Timestamp]) throws -> Result {
    for number in withdrawn.joined() {
      switch fates[number] {
      case .added: break
      case .unchanged(let document), .replaced(let document, _), .waiting(let document, _):
        known.giveBack(document)
      }
    }
    let isWithdrawn = Set(withdrawn.joined())
    var growth = Growth()
    var changed: [Int: Int?] = [:]
    var names: [Int: String] = [:]
    var dates: [Int: Timestamp] = [:]
    var next = corpus.count
    for number in fates.indices {
      var fate = fates[number]
      if case .added = fate, isWithdrawn.contains(number) {
        changed[next] = .some(nil)
        next += 1
      }
      if isWithdrawn.contains(number) { continue }
      if case .waiting(let document, var page) = fate {
        if let date = lateDates[number] { page.metadata.setLate(date) }
        fate = try self.fate(of: page, at: document)
      }
      switch fate {
      case .added(let name):
        (names[next], dates[next]) = (name, lateDates[number])
        growth.added += 1
        next += 1
      case .replaced(let document, let replacement):
        changed[document] = replacement
        growth.replaced += 1
      case .unchanged, .waiting: growth.unchanged += 1
      }
    }
    let loaded = files.indices.filter { !isWithdrawn.contains($0) }.map { files[$0] }
    for document in known.left(ofFiles: Set(loaded)) {
      changed[document] = .some(nil)
      growth.removed += 1
    }
    var grown = hasAdded ? try all.finish() : corpus
    var facts: [Int: DocumentMetadata] = [:]
    for (number, date) in dates {
      facts[number] = grown[document: number].metadata
      facts[number]?.setLate(date)
    }
    if !facts.isEmpty { grown = grown.describing(facts) }
    if !changed.isEmpty {
      grown = try grown.changing(changed, from: try replacements.finish(), names: names)
    }
    let count = corpus.count
    return Result(corpus: grown, changed: changed.filter { $0.key < count }, growth: growth)
  }

  /// Whether a page is the one that a document was made from, apart from corrections.
  private func isUnchanged(_ page: Page, _ number: Int) -> Bool {
    let document = corpus[document: number]
    let loaded = corrections.loaded[document.metadata.name]
    var metadata = page.metadata
    // One file may be called by several paths.
    metadata.name = document.metadata.name
    metadata.path = document.metadata.path
    return metadata == loaded?.metadata ?? document.metadata
      && page.zones == loaded?.zones ?? document.zones
      && page.text.elementsEqual(document.text.buffer)
  }
}

extension DocumentMetadata {
  /// Takes over the date of a stamp whose year only other pages told.
  fileprivate mutating func setLate(_ date: Timestamp) {
    (self.date, dateBasis) = (date, .dateline)
  }
}
