import NewsCorpus

/// Groups reports by event.
///
/// Two reports are likely of one event when they were published within a few days and their
/// weighted vocabularies resemble each other, capitalised words counting double; they are for
/// certain when they share a good part of their text. Reports are joined from the most alike pair
/// on, as long as the two groups resemble each other on average (average linkage), so that a
/// report between two events does not make them one.
struct StoryGrouping {
  private struct Edge {
    var a: Int
    var b: Int
    var weight: Double
    var isCertain: Bool
  }

  typealias Term = Vocabularies.Term

  private let shared: SharedText
  private let options: StoryOptions
  private let days: [Int?]
  private let terms: [[Term]]
  let capitals: Capitals

  /// The number of reports up to which each is compared with each.
  private static let smallSelection = 300
  /// The number of the weightiest words that lead from one report to others.
  private static let leadingTerms = 40
  /// The number of reports that a leading word may have.
  private static let leadingDocuments = 400
  /// The part of the resemblance of two reports that two groups must have on average.
  private static let averageShare = 0.5

  init(_ shared: SharedText, options: StoryOptions) {
    self.shared = shared
    self.options = options
    let capitals = Capitals(shared.text)
    self.capitals = capitals
    days = shared.documents.map { shared.text.corpus.metadata[$0].date?.date.dayNumber }
    terms = shared.vocabularies.terms.map { StoryGrouping.weighted($0, by: capitals) }
  }

  private static func weighted(_ terms: [Term], by capitals: Capitals) -> [Term] {
    let raised = terms.map {
      Term(key: $0.key, weight: $0.weight * (capitals.isCapitalised[Int($0.key)] ? 2 : 1))
    }
    let length = raised.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return raised.map { Term(key: $0.key, weight: $0.weight / max(length, 1e-300)) }
  }

  /// The groups, each ascending, as positions in the order of publication.
  func groups() throws(CancellationError) -> [[Int]] {
    var edges = try certainEdges() + likelyEdges()
    edges.sort {
      if $0.isCertain != $1.isCertain { return $0.isCertain }
      if $0.weight != $1.weight { return $0.weight > $1.weight }
      return ($0.a, $0.b) < ($1.a, $1.b)
    }
    var sets = DisjointSets(count: terms.count)
    var sums = terms
    var sizes = [Int](repeating: 1, count: terms.count)
    for (number, edge) in edges.enumerated() {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let (left, right) = (sets.representative(of: edge.a), sets.representative(of: edge.b))
      guard left != right else { continue }
      if !edge.isCertain {
        let average =
          Vocabularies.product(sums[left], sums[right]) / Double(sizes[left] * sizes[right])
        guard average >= options.minimumSimilarity * StoryGrouping.averageShare else { continue }
      }
      sets.join(left, right)
      let root = sets.representative(of: left)
      let merged = StoryGrouping.sum(sums[left], sums[right])
      let size = sizes[left] + sizes[right]
      sums[left] = []
      sums[right] = []
      sums[root] = merged
      sizes[root] = size
    }
    var members: [Int: [Int]] = [:]
    for document in terms.indices {
      members[sets.representative(of: document), default: []].append(document)
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }

  /// For each document the story it belongs to.
  func storyOfDocument() throws(CancellationError) -> [Int] {
    var story = [Int](repeating: 0, count: terms.count)
    for (number, group) in try groups().enumerated() {
      for document in group { story[document] = number }
    }
    return story
  }

  // MARK: - Edges

  private func areNear(_ left: Int, _ right: Int) -> Bool {
    guard let first = days[left], let second = days[right] else { return true }
    return abs(first - second) <= options.days
  }

  private func certainEdges() -> [Edge] {
    var position: [Int: Int] = [:]
    for (place, document) in shared.documents.enumerated() { position[document] = place }
    return shared.pairs.compactMap { pair in
      guard max(pair.shareA, pair.shareB) >= options.certainShare,
        let a = position[pair.a], let b = position[pair.b], areNear(a, b)
      else { return nil }
      return Edge(a: min(a, b), b: max(a, b), weight: 1, isCertain: true)
    }
  }

  private func likelyEdges() throws(CancellationError) -> [Edge] {
    var edges: [Edge] = []
    let isSmall = terms.count <= StoryGrouping.smallSelection
    let leads = isSmall ? [:] : leadingDocuments()
    for left in terms.indices {
      if Task.isCancelled { throw CancellationError() }
      let others = isSmall ? Array((left + 1)..<terms.count) : candidates(left, leads)
      for right in others where areNear(left, right) {
        let weight = Vocabularies.product(terms[left], terms[right])
        if weight >= options.minimumSimilarity {
          edges.append(Edge(a: left, b: right, weight: weight, isCertain: false))
        }
      }
    }
    return edges
  }

  private func leading(_ document: Int) -> [UInt32] {
    terms[document].sorted { ($0.weight, $1.key) > ($1.weight, $0.key) }
      .prefix(StoryGrouping.leadingTerms).map(\.key)
  }

  private func leadingDocuments() -> [UInt32: [Int]] {
    var documents: [UInt32: [Int]] = [:]
    for document in terms.indices {
      for key in leading(document)
      where shared.vocabularies.documentFrequency[Int(key)] <= StoryGrouping.leadingDocuments {
        documents[key, default: []].append(document)
      }
    }
    return documents
  }

  /// Later reports that share two or more leading words with a report.
  private func candidates(_ document: Int, _ leads: [UInt32: [Int]]) -> [Int] {
    var counts: [Int: Int] = [:]
    for key in leading(document) {
      for other in leads[key] ?? [] where other > document { counts[other, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 2 }.keys.sorted()
  }

  // MARK: - Sums of weights

  static func sum(_ left: [Term], _ right: [Term]) -> [Term] {
    var result: [Term] = []
    result.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if j >= right.count || (i < left.count && left[i].key < right[j].key) {
        result.append(left[i])
        i += 1
      } else if i >= left.count || right[j].key < left[i].key {
        result.append(right[j])
        j += 1
      } else {
        result.append(Term(key: left[i].key, weight: left[i].weight + right[j].weight))
        i += 1
        j += 1
      }
    }
    return result
  }

  /// The capitalised words with the greatest weight in a group, those of several reports first.
  func tellingWords(_ group: [Int], limit: Int) -> [String] {
    var sum: [Term] = []
    var documents: [UInt32: Int] = [:]
    for document in group {
      sum = StoryGrouping.sum(sum, terms[document])
      for term in terms[document] { documents[term.key, default: 0] += 1 }
    }
    let text = shared.text
    let named = sum.filter { term in
      capitals.isCapitalised[Int(term.key)]
        && (group.count == 1 || (documents[term.key] ?? 0) > 1)
    }.map { ($0.weight, text.spelling(of: $0.key)) }
    return named.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }.prefix(limit).map(\.1)
  }
}

extension SharedText {
  /// The stories that the reports tell, the largest first, then by first report.
  ///
  /// - Parameter names: the names that a story's documents have, the most important first; nothing
  ///   to use its most telling capitalised words.
  /// - Complexity: O(*n*²) for up to 300 reports, beyond that the pairs with leading words in
  ///   common.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func stories(
    options: StoryOptions = StoryOptions(), names: (([Int]) -> [String])? = nil
  ) throws(CancellationError) -> [Story] {
    let grouping = StoryGrouping(self, options: options)
    let groups = try grouping.groups().sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
    return groups.map { group in
      let numbers = group.map { documents[$0] }
      let dates = numbers.compactMap { text.corpus.metadata[$0].date }
      let found = names?(numbers) ?? grouping.tellingWords(group, limit: options.names)
      return Story(
        documents: numbers, names: Array(found.prefix(options.names)), firstDate: dates.min(),
        lastDate: dates.max())
    }
  }
}
