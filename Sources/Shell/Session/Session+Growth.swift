import NewsCorpus

/// What loading pages did to the corpus.
struct Growth: Sendable {
  /// The number of documents that came behind the others.
  var added = 0
  /// The number of documents whose pages were loaded before and have changed.
  var replaced = 0
  /// The number of documents whose pages were loaded before and are the same.
  var unchanged = 0
  /// The number of documents that their file no longer holds.
  var removed = 0
}

extension Session {
  /// Adds pages to the corpus; a page that was loaded before takes its own place again.
  ///
  /// A page is known by its path, and where a file holds several by its name too. Nothing changes
  /// when it throws.
  func add(_ pages: [Page]) throws -> Growth {
    try corpus.checkAll()
    var growth = Growth()
    var known = LoadedPages(corpus)
    var changes: [Int: Page?] = [:]
    var added: [Page] = []
    for (position, page) in pages.enumerated() {
      if position & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      guard let number = known.take(page) else {
        added.append(page)
        continue
      }
      if isUnchanged(page, number) {
        growth.unchanged += 1
      } else {
        var page = page
        page.metadata.name = corpus.metadata[number].name
        changes[number] = page
        growth.replaced += 1
      }
    }
    for number in known.left(of: pages) {
      changes[number] = .some(nil)
      growth.removed += 1
    }
    growth.added = added.count
    let before = (corpus: corpus, annotations: annotations, corrections: corrections)
    try change(changes, adding: added)
    do {
      let names = changes.keys.sorted().map { before.corpus.metadata[$0].name }
      let present = Set(corpus.metadata.map(\.name))
      forgetLoaded(names.filter { !present.contains($0) })
      try correctLoaded(
        names.filter(present.contains) + corpus.metadata.suffix(added.count).map(\.name))
    } catch {
      (corpus, annotations, corrections) = before
      throw error
    }
    return growth
  }

  /// Takes a corpus in where there was none.
  ///
  /// Nothing changes when it throws.
  func take(_ loaded: Corpus) throws -> Growth {
    guard !loaded.isEmpty else { return Growth() }
    let before = (corpus: corpus, annotations: annotations, corrections: corrections)
    try annotations.carry([:], from: corpus, to: loaded)
    corpus = loaded
    do {
      try correctLoaded(loaded.metadata.map(\.name))
    } catch {
      (corpus, annotations, corrections) = before
      throw error
    }
    return Growth(added: loaded.count)
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

/// The documents of a corpus by the path and name of the page they were made from.
private struct LoadedPages {
  private struct Key: Hashable {
    let path: String
    let name: String
  }

  private let corpus: Corpus
  private var byPage: [Key: [Int]] = [:]
  private var isTaken: [Bool]
  /// Paths without `.`, `..` and symbolic links, by the path as it was given.
  private var canonicalPaths: [String: String] = [:]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    isTaken = Array(repeating: false, count: corpus.count)
    let names = Set(corpus.metadata.map(\.name))
    // Backwards, so that the first of several stands last and is taken first.
    for number in corpus.metadata.indices.reversed() {
      let path = canonical(corpus.metadata[number].path)
      let name = corpus.metadata[number].name
      byPage[Key(path: path, name: name), default: []].append(number)
      // The second `report` has become `report-2`.
      if let base = LoadedPages.withoutNumber(name), names.contains(base) {
        byPage[Key(path: path, name: base), default: []].append(number)
      }
    }
  }

  /// The document that was made from a page of the same path and name.
  mutating func take(_ page: Page) -> Int? {
    if corpus.isEmpty { return nil }
    let key = Key(path: canonical(page.metadata.path), name: page.metadata.name)
    while let number = byPage[key]?.popLast() {
      if isTaken[number] { continue }
      isTaken[number] = true
      return number
    }
    return nil
  }

  /// The documents from the files of some pages that no page was matched with, ascending.
  mutating func left(of pages: [Page]) -> [Int] {
    let left = corpus.metadata.indices.filter { !isTaken[$0] }
    if left.isEmpty { return [] }
    let paths = Set(Set(pages.map(\.metadata.path)).map { canonical($0) })
    return left.filter { paths.contains(canonical(corpus.metadata[$0].path)) }
  }

  private mutating func canonical(_ path: String) -> String {
    if let known = canonicalPaths[path] { return known }
    let found = path == "-" ? path : FilePath.canonical(path)
    canonicalPaths[path] = found
    return found
  }

  private static func withoutNumber(_ name: String) -> String? {
    guard let dash = name.lastIndex(of: "-"), dash != name.startIndex else { return nil }
    let number = name[dash...].dropFirst()
    guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return String(name[..<dash])
  }
}
