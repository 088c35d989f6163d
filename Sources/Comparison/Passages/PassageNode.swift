/// A part of a sentence that other documents have too.
struct PassageNode {
  /// The position of the document in the compared text.
  var document: Int
  /// The words; all of one sentence.
  var words: Range<Int>
}

/// Sentence parts of several documents that are the same text.
struct PassageGroup {
  /// Ascending.
  var nodes: [PassageNode]
  var isVerbatim: Bool
}

/// Joins links between sentences of two documents into groups of any number of documents.
struct PassageGrouping {
  private struct End {
    var words: Range<Int>
    var link: Int
  }

  private let text: ComparedText

  init(_ text: ComparedText) { self.text = text }

  /// The groups that the links form, in the order of their first words.
  ///
  /// - Parameter alone: parts that form a group even where no link reaches them.
  /// - Complexity: O(*n* log *n*) for *n* links.
  func groups(_ links: [SentenceLink], alone: [Range<Int>]) -> [PassageGroup] {
    var ends: [End] = []
    ends.reserveCapacity(links.count * 2 + alone.count)
    for (number, link) in links.enumerated() {
      ends.append(End(words: link.first, link: number))
      ends.append(End(words: link.second, link: number))
    }
    for words in alone { ends.append(End(words: words, link: -1)) }
    ends.sort {
      ($0.words.lowerBound, $0.words.upperBound, $0.link)
        < ($1.words.lowerBound, $1.words.upperBound, $1.link)
    }
    let (nodes, nodeOfEnd) = nodes(of: ends)

    var sets = DisjointSets(count: nodes.count)
    var nodeOfLink = [Int](repeating: -1, count: links.count)
    for (end, node) in zip(ends, nodeOfEnd) where end.link >= 0 {
      if nodeOfLink[end.link] < 0 {
        nodeOfLink[end.link] = node
      } else {
        sets.join(nodeOfLink[end.link], node)
      }
    }
    var groupOfRoot: [Int: Int] = [:]
    var groups: [PassageGroup] = []
    for (number, node) in nodes.enumerated() {
      let root = sets.representative(of: number)
      if let group = groupOfRoot[root] {
        groups[group].nodes.append(node)
      } else {
        groupOfRoot[root] = groups.count
        groups.append(PassageGroup(nodes: [node], isVerbatim: true))
      }
    }
    for group in groups.indices { groups[group].isVerbatim = isVerbatim(groups[group]) }
    return groups
  }

  /// Makes one node of ends that share most of their words.
  private func nodes(of ends: [End]) -> ([PassageNode], [Int]) {
    var nodes: [PassageNode] = []
    var nodeOfEnd: [Int] = []
    for end in ends {
      if let last = nodes.last {
        let overlap = last.words.clamped(to: end.words).count
        if 2 * overlap >= min(last.words.count, end.words.count),
          text.sentenceOfWord[last.words.lowerBound]
            == text.sentenceOfWord[end.words.lowerBound]
        {
          let upper = max(last.words.upperBound, end.words.upperBound)
          nodes[nodes.count - 1].words = last.words.lowerBound..<upper
          nodeOfEnd.append(nodes.count - 1)
          continue
        }
      }
      nodeOfEnd.append(nodes.count)
      nodes.append(PassageNode(document: document(of: end.words), words: end.words))
    }
    return (nodes, nodeOfEnd)
  }

  private func document(of words: Range<Int>) -> Int {
    var low = 0
    var high = text.extents.count
    while low < high {
      let middle = (low + high) / 2
      if text.extents[middle].upperBound > words.lowerBound {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  private func isVerbatim(_ group: PassageGroup) -> Bool {
    guard let first = group.nodes.first else { return true }
    return group.nodes.allSatisfy {
      text.keys[$0.words].elementsEqual(text.keys[first.words])
    }
  }
}
