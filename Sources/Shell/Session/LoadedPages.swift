import NewsCorpus

/// The documents of a corpus by the path and name of the page they were made from.
struct LoadedPages {
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

  /// Says that no page was made from a document after all.
  mutating func giveBack(_ number: Int) { isTaken[number] = false }

  /// The documents from some files that no page was matched with, ascending.
  mutating func left(ofFiles paths: Set<String>) -> [Int] {
    let left = isTaken.indices.filter { !isTaken[$0] }
    if left.isEmpty { return [] }
    let paths = Set(paths.map { canonical($0) })
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
