/// Something that at least half of the other reports have and one report lacks.
public struct MissingFact: Sendable {
  /// The number of the report that lacks it.
  public let document: Int
  /// The numbers of the reports that have it, in order of publication.
  public let documents: [Int]
  /// The number of the sentence with it in each of them.
  public let sentences: [Int]
  /// How much of the sentence the report has anywhere in one sentence of its own, 0 to 1.
  public let coverage: Double
}

extension SharedText {
  /// What each report lacks though at least two reports, and half of the others, have it.
  ///
  /// Two sentences are one fact when they are copies, or each is the other's best match in its
  /// report and most of one is in the other. First comes what most reports have, then what stands
  /// early and is rich in telling words.
  ///
  /// - Parameter disagreements: statements that reports have with different values: they lack none.
  /// - Complexity: O(*s*²) for *s* sentences of a story.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func missingFacts(
    disagreements: [Disagreement] = []
  ) throws(CancellationError) -> [MissingFact] {
    guard documents.count > 2 else { return [] }
    let index = try StatementIndex(text)
    let parts = try parts()
    let links = try StatementLinks(self, index: index, parts: parts)
    let disputed = disputedSentences(disagreements)
    return try MissingSearch(links: links, disputed: disputed).facts().map { fact in
      MissingFact(
        document: documents[fact.lacking], documents: fact.having.map { documents[$0] },
        sentences: fact.sentences.map { text.sentenceNumbers[$0] }, coverage: fact.coverage)
    }
  }
}

extension SharedText {
  /// The sentences, as positions in the compared text, that have values of each disagreement.
  func disputedSentences(_ disagreements: [Disagreement]) -> [[Int]] {
    let positions = text.positionOfSentence
    return disagreements.map { disagreement in
      Set(disagreement.values.compactMap { positions[$0.sentence] }).sorted()
    }
  }
}

/// Brings sentences of several reports together into facts, and looks who lacks them.
struct MissingSearch {
  struct Fact {
    var lacking: Int
    var having: [Int]
    /// One sentence of each document that has it.
    var sentences: [Int]
    var coverage: Double
  }

  let links: StatementLinks
  private var index: StatementIndex { links.index }
  /// The shared part from which two sentences are one fact.
  private static let sameFact = 0.4
  /// The part of a fact that a report may have and still lack the fact.
  private static let lacking = 0.3
  private static let fewestWords = 3
  /// The part of a fact's words from which a report may tell it in several sentences.
  private static let sameWords = 0.6

  /// For each disagreement the sentences that have one of its values.
  private let disputed: [[Int]]

  init(links: StatementLinks, disputed: [[Int]]) {
    self.links = links
    self.disputed = disputed
  }

  /// - Throws: `CancellationError` when the task is cancelled.
  func facts() throws(CancellationError) -> [Fact] {
    var sets = DisjointSets(count: links.links.count)
    for (sentence, entries) in links.links.enumerated() {
      for link in entries
      where link.other > sentence && (link.isCopy || link.share >= MissingSearch.sameFact) {
        sets.join(sentence, link.other)
      }
    }
    for sentences in disputed {
      for sentence in sentences.dropFirst() { sets.join(sentences[0], sentence) }
    }
    var clusters: [Int: [Int]] = [:]
    for sentence in links.links.indices {
      clusters[sets.representative(of: sentence), default: []].append(sentence)
    }
    var sizeOfPart: [Int: Int] = [:]
    for part in links.partOfDocument { sizeOfPart[part, default: 0] += 1 }
    var found: [(fact: Fact, rank: Double)] = []
    for (_, sentences) in clusters.sorted(by: { $0.key < $1.key }) {
      if Task.isCancelled { throw CancellationError() }
      let told = mostTold(sentences)
      guard let first = told.first, told.count > 1,
        index.statements[first].words.count >= MissingSearch.fewestWords
      else { continue }
      let having = told.map { index.documentOfSentence[$0] }
      let part = links.partOfDocument[having[0]]
      guard 2 * having.count >= (sizeOfPart[part] ?? 0) - 1 else { continue }
      for document in links.partOfDocument.indices
      where links.partOfDocument[document] == part && !having.contains(document) {
        let coverage = sentences.map { links.coverage(of: $0, by: document) }.max() ?? 0
        guard !sentences.contains(where: { index.documentOfSentence[$0] == document }) else {
          continue
        }
        guard coverage < MissingSearch.lacking,
          sentences.allSatisfy({ wording(of: $0, in: document) < MissingSearch.sameWords })
        else { continue }
        found.append(
          (
            Fact(lacking: document, having: having, sentences: told, coverage: coverage),
            rank(sentences, having.count)
          ))
      }
    }
    return found.sorted { left, right in
      if left.rank != right.rank { return left.rank > right.rank }
      return (left.fact.lacking, left.fact.sentences[0])
        < (right.fact.lacking, right.fact.sentences[0])
    }.map(\.fact)
  }

  /// Of a chain of like sentences the one that most reports have, and its like in each of them:
  /// sentences at the two ends of a chain need not be alike.
  ///
  /// - Returns: a sentence of each report, in the order of the reports.
  private func mostTold(_ sentences: [Int]) -> [Int] {
    let members = Set(sentences)
    var best: [Int: Int] = [:]
    // What a title says stands in the text in other words.
    for sentence in sentences where !index.text.isTitle(sentence) {
      var having = [index.documentOfSentence[sentence]: sentence]
      // The strongest link to each report comes first.
      for link in links.links[sentence]
      where members.contains(link.other) && !index.text.isTitle(link.other)
        && (link.isCopy || link.share >= MissingSearch.sameFact
          || disputedTogether(sentence, link.other))
      {
        let document = index.documentOfSentence[link.other]
        if having[document] == nil { having[document] = link.other }
      }
      if having.count > best.count { best = having }
    }
    return best.sorted { $0.key < $1.key }.map(\.value)
  }

  private func disputedTogether(_ left: Int, _ right: Int) -> Bool {
    disputed.contains { $0.contains(left) && $0.contains(right) }
  }

  /// The part of a sentence's weight that stands anywhere in a document, 0 to 1.
  private func wording(of sentence: Int, in document: Int) -> Double {
    let statement = index.statements[sentence]
    guard statement.weight > 0 else { return 1 }
    var found = 0.0
    for word in statement.words {
      let isThere = index.text.sentenceExtents[document].contains { other in
        index.statements[other].words.contains {
          index.families.likeness($0.stem, word.stem) > 0.75
        }
      }
      if isThere { found += word.weight }
    }
    return found / statement.weight
  }

  /// How central a fact is: the number of reports, and how early it stands in them.
  private func rank(_ sentences: [Int], _ reports: Int) -> Double {
    let early =
      sentences.map { sentence -> Double in
        let extent = index.text.sentenceExtents[index.documentOfSentence[sentence]]
        return 1 / (1 + Double(sentence - extent.lowerBound))
      }.max() ?? 0
    let weight = sentences.map { index.statements[$0].weight }.max() ?? 0
    return Double(reports) + early + min(weight, 10) / 20
  }
}
