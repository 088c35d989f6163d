import NewsCorpus

/// Sentences of two reports that have telling words in common.
struct StatementLink {
  /// The position of the other sentence in the compared text.
  var other: Int
  /// The weight of the words both have.
  var shared: Double
  /// The part of both that is shared, 0 to 1.
  var share: Double
  /// The number of related words.
  var words: Int
  /// Whether both are places of one shared passage.
  var isCopy: Bool
}

/// For each sentence the sentences of other reports that may say the same.
struct StatementLinks {
  let index: StatementIndex
  /// By position of the sentence, the strongest first.
  let links: [[StatementLink]]
  /// Which documents are compared with each other: those with the same number.
  let partOfDocument: [Int]

  /// What two sentences must have in common to be linked.
  private static let leastShared = 0.7

  /// - Parameter parts: for each document a number; only documents with the same number are
  ///   compared.
  /// - Complexity: O(*s*²) for *s* sentences of a part.
  init(
    _ shared: SharedText, index: StatementIndex, parts: [Int]
  ) throws(CancellationError) {
    self.index = index
    partOfDocument = parts
    let text = shared.text
    let passages = StatementLinks.passages(shared)
    var sentencesOfPart: [Int: [Int]] = [:]
    for (document, sentences) in text.sentenceExtents.enumerated() {
      sentencesOfPart[parts[document], default: []].append(contentsOf: sentences)
    }
    var links = [[StatementLink]](repeating: [], count: text.sentenceNumbers.count)
    for (_, sentences) in sentencesOfPart.sorted(by: { $0.key < $1.key }) {
      // Sentences stand in the order of their documents.
      var behind = 0
      for (place, left) in sentences.enumerated() {
        if Task.isCancelled { throw CancellationError() }
        let statement = index.statements[left]
        behind = max(behind, place + 1)
        while behind < sentences.count,
          index.documentOfSentence[sentences[behind]] == index.documentOfSentence[left]
        {
          behind += 1
        }
        for right in sentences[behind...]
        where statement.signs & index.statements[right].signs != 0 {
          let isCopy = !passages[left].isDisjoint(with: passages[right])
          let other = index.statements[right]
          let overlap = index.overlap(statement, other)
          guard isCopy || overlap.shared >= StatementLinks.leastShared else { continue }
          let share = overlap.share(statement, other)
          links[left].append(
            StatementLink(
              other: right, shared: overlap.shared, share: share, words: overlap.pairs.count,
              isCopy: isCopy))
          links[right].append(
            StatementLink(
              other: left, shared: overlap.shared, share: share, words: overlap.pairs.count,
              isCopy: isCopy))
        }
      }
    }
    self.links = links.map { entries in
      entries.sorted { ($0.share, $1.other) > ($1.share, $0.other) }
    }
  }

  /// For each sentence the copied passages it belongs to.
  private static func passages(_ shared: SharedText) -> [Set<Int>] {
    var passages = [Set<Int>](repeating: [], count: shared.text.sentenceNumbers.count)
    for stretches in shared.stretches {
      for stretch in stretches where !stretch.words.isEmpty {
        let first = Int(shared.text.sentenceOfWord[stretch.words.lowerBound])
        let last = Int(shared.text.sentenceOfWord[stretch.words.upperBound - 1])
        for sentence in first...last { passages[sentence].insert(stretch.passage) }
      }
    }
    return passages
  }

  /// The part of a sentence's weight that one sentence of a document has, 0 to 1.
  func coverage(of sentence: Int, by document: Int) -> Double {
    let weight = index.statements[sentence].weight
    guard weight > 0 else { return 1 }
    var most = 0.0
    for link in links[sentence] where index.documentOfSentence[link.other] == document {
      most = max(most, link.isCopy ? 1 : min(1, link.shared / weight))
    }
    return most
  }

  /// The part of a sentence's weight that one sentence of a document of another group has, 0 to 1.
  func coverage(of sentence: Int, outside groups: DocumentGroups) -> Double {
    let weight = index.statements[sentence].weight
    guard weight > 0 else { return 1 }
    let own = groups[index.documentOfSentence[sentence]]
    var most = 0.0
    for link in links[sentence] where groups[index.documentOfSentence[link.other]] != own {
      most = max(most, link.isCopy ? 1 : min(1, link.shared / weight))
    }
    return most
  }
}

extension SharedText {
  /// The number of documents up to which all are compared, whatever story they tell.
  static let allTogether = 60

  /// For each document the story it tells, where the selection is too large to compare all.
  func parts() throws(CancellationError) -> [Int] {
    guard documents.count > SharedText.allTogether else {
      return [Int](repeating: 0, count: documents.count)
    }
    return try StoryGrouping(self, options: StoryOptions()).storyOfDocument()
  }
}
