/// Joins groups of neighbouring sentences that the same documents share into longer passages.
struct PassageRuns {
  private let text: ComparedText
  private let groups: [PassageGroup]
  private let shortWords: Int
  /// For each word with which a node begins, its group and its place in the group.
  private var groupAtWord: [Int: Int] = [:]

  init(_ text: ComparedText, _ groups: [PassageGroup], shortWords: Int) {
    self.text = text
    self.groups = groups
    self.shortWords = shortWords
    for (number, group) in groups.enumerated() {
      for node in group.nodes { groupAtWord[node.words.lowerBound] = number }
    }
  }

  /// The groups that form a passage each, by number and in reading order.
  func runs() -> [[Int]] {
    var isTaken = [Bool](repeating: false, count: groups.count)
    var runs: [[Int]] = []
    for start in groups.indices where !isTaken[start] {
      var run = [start]
      isTaken[start] = true
      while let last = run.last, let next = group(behind: last), !isTaken[next] {
        isTaken[next] = true
        run.append(next)
      }
      runs.append(run)
    }
    return runs
  }

  /// The group whose parts follow those of another in every document.
  private func group(behind number: Int) -> Int? {
    let group = groups[number]
    guard let first = group.nodes.first, let next = groupAtWord[first.words.upperBound],
      next != number
    else { return nil }
    let candidate = groups[next]
    guard candidate.nodes.count == group.nodes.count,
      candidate.isVerbatim == group.isVerbatim || isShort(group) || isShort(candidate)
    else { return nil }
    for (left, right) in zip(group.nodes, candidate.nodes) {
      guard left.words.upperBound == right.words.lowerBound, left.document == right.document,
        areNeighbours(left.words.upperBound - 1, right.words.lowerBound)
      else { return nil }
    }
    return next
  }

  private func isShort(_ group: PassageGroup) -> Bool {
    group.nodes.allSatisfy { $0.words.count < shortWords }
  }

  /// Whether nothing that is not read stands between two words that follow each other.
  private func areNeighbours(_ left: Int, _ right: Int) -> Bool {
    let first = text.sentenceNumbers[Int(text.sentenceOfWord[left])]
    let second = text.sentenceNumbers[Int(text.sentenceOfWord[right])]
    return second - first <= 1
  }
}
