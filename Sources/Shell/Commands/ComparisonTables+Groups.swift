import Comparison
import NewsCorpus
import Tables

/// The groups of documents that are compared with each other, such as outlets.
struct ComparedGroups: Sendable {
  private let groupOfDocument: [Int: String]

  /// - Parameter key: the group of a document; those without one are in none.
  init(_ selection: Selection, by key: (Document) -> String?) {
    var groups: [Int: String] = [:]
    for number in selection.documents { groups[number] = key(selection.corpus[document: number]) }
    groupOfDocument = groups
  }

  /// The group of a document, by its number in the corpus.
  subscript(document: Int) -> String? { groupOfDocument[document] }

  /// Whether documents are of two groups or more.
  func areSeveral(_ documents: [Int]) -> Bool {
    Set(documents.compactMap { groupOfDocument[$0] }).count > 1
  }
}

/// What two groups of reports share.
struct GroupPair {
  let a: String
  let b: String
  /// The words that copied passages of a report of each have in common, over all pairs of reports.
  var sharedTokens = 0
  var wordsOfA = 0
  var wordsOfB = 0
  /// The mean resemblance of the vocabularies of their reports.
  var similarity = 0.0
  /// The passages that both have.
  var passages: [Passage] = []

  /// A share of 1 where two reports of one group have the same passage.
  var shareA: Double { Double(min(sharedTokens, wordsOfA)) / Double(max(wordsOfA, 1)) }
  var shareB: Double { Double(min(sharedTokens, wordsOfB)) / Double(max(wordsOfB, 1)) }
}

extension ComparisonTables {
  /// Each two groups that share text or vocabulary, those that share more first.
  func pairs(of groups: ComparedGroups) -> [GroupPair] {
    var words: [String: Int] = [:]
    for entry in shared.provenance {
      if let group = groups[entry.document] { words[group, default: 0] += entry.words }
    }
    var sums: [[String]: (pair: GroupPair, reports: Int)] = [:]
    func names(_ left: Int, _ right: Int) -> [String]? {
      guard let one = groups[left], let other = groups[right], one != other else { return nil }
      return [one, other].sorted()
    }
    for pair in shared.pairs {
      guard let key = names(pair.a, pair.b) else { continue }
      var sum =
        sums[key]
        ?? (
          GroupPair(
            a: key[0], b: key[1], wordsOfA: words[key[0]] ?? 0, wordsOfB: words[key[1]] ?? 0),
          0
        )
      sum.pair.sharedTokens += pair.sharedTokens
      sum.pair.similarity += pair.similarity
      sum.reports += 1
      sums[key] = sum
    }
    for passage in shared.passages where passage.kind != .quotation {
      let members = Set(passage.documents.compactMap { groups[$0] }).sorted()
      for (place, left) in members.enumerated() {
        for right in members[(place + 1)...] { sums[[left, right]]?.pair.passages.append(passage) }
      }
    }
    return sums.values.map { sum in
      var pair = sum.pair
      pair.similarity /= Double(max(1, sum.reports))
      return pair
    }.sorted { left, right in
      if left.sharedTokens != right.sharedTokens { return left.sharedTokens > right.sharedTokens }
      if left.similarity != right.similarity { return left.similarity > right.similarity }
      return (left.a, left.b) < (right.a, right.b)
    }
  }

  /// What reports of different groups disagree about; everything where no groups are compared.
  func betweenGroups(_ disagreements: [Disagreement]) -> [Disagreement] {
    guard let groups else { return disagreements }
    return disagreements.filter { groups.areSeveral($0.values.map(\.document)) }
  }

  /// Two groups: the passages they share, with the places in both.
  func pairEvidence(of groups: ComparedGroups) -> Evidence {
    let pairs = pairs(of: groups)
    return Evidence(in: corpus, count: pairs.count) { row in
      let pair = pairs[row]
      var page = EvidencePage(title: "\(pair.a) and \(pair.b)")
      page.explanations = [
        sharesExplanation(
          pair.sharedTokens, of: (pair.wordsOfA, pair.shareA), and: (pair.wordsOfB, pair.shareB))
      ]
      page.places = pair.passages.flatMap { passage in
        passage.spans.filter { [pair.a, pair.b].contains(groups[$0.document]) }.map {
          EvidencePlace($0.document, $0.bytes, note: note(passage, words: $0.words))
        }
      }
      return page
    }
  }
}
