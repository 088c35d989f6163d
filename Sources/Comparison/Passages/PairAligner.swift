/// Aligns two documents from the places where they have the same words in a row.
///
/// Runs of equal words are chained where they follow each other in both documents; the words
/// between them and around them are aligned with dynamic programming (Needleman and Wunsch 1970
/// between runs, extension with a drop-off as in BLAST at the ends). The alignment is then cut into
/// pairs of sentences, and each pair judged by the words it has in common, wherever they stand.
struct PairAligner {
  /// One word of each document that are the same.
  struct Match {
    var first: Int
    var second: Int
  }

  /// Equal words in a row.
  struct Run {
    var first: Int
    var second: Int
    var count: Int
  }

  let text: ComparedText
  let options: PassageOptions
  /// The number of words that may stand between two runs, and that are looked at around them.
  private static let reach = 30
  private static let openChains = 8

  init(_ text: ComparedText, options: PassageOptions) {
    self.text = text
    self.options = options
  }

  /// The pairs of sentences that two documents share.
  ///
  /// - Parameters:
  ///   - seeds: the seeds of one pair of documents, sorted.
  ///   - first: the words of the first document.
  ///   - second: the words of the second document.
  func links(
    _ seeds: ArraySlice<Seed>, first: Range<Int>, second: Range<Int>
  ) -> [SentenceLink] {
    var links: [SentenceLink] = []
    let judge = SentenceJudge(text, options: options)
    for chain in chains(runs(seeds, first: first, second: second)) {
      let matches = align(chain, first: first, second: second)
      links.append(contentsOf: judge.links(matches))
    }
    return links
  }

  // MARK: - Runs and chains

  private func runs(
    _ seeds: ArraySlice<Seed>, first: Range<Int>, second: Range<Int>
  ) -> [Run] {
    var runs: [Run] = []
    var endOnDiagonal: [Int: Int] = [:]
    for seed in seeds {
      let diagonal = seed.first - seed.second
      if let end = endOnDiagonal[diagonal], seed.first < end { continue }
      var count = 0
      while seed.first + count < first.upperBound, seed.second + count < second.upperBound,
        text.keys[seed.first + count] == text.keys[seed.second + count]
      {
        count += 1
      }
      endOnDiagonal[diagonal] = seed.first + count
      runs.append(Run(first: seed.first, second: seed.second, count: count))
    }
    return runs
  }

  private func chains(_ runs: [Run]) -> [[Run]] {
    var chains: [[Run]] = []
    var open: [Int] = []
    for run in runs {
      var best: (chain: Int, gap: Int)?
      for chain in open {
        guard let last = chains[chain].last, let gap = gap(from: last, to: run) else { continue }
        if best.map({ gap < $0.gap }) ?? true { best = (chain, gap) }
      }
      if let best {
        if let last = chains[best.chain].last, let rest = trimmed(run, behind: last) {
          chains[best.chain].append(rest)
        }
      } else {
        open.append(chains.count)
        chains.append([run])
        if open.count > PairAligner.openChains { open.removeFirst() }
      }
    }
    return chains
  }

  /// The number of words between two runs of one chain, or nothing when they do not belong together.
  private func gap(from last: Run, to run: Run) -> Int? {
    let first = run.first - (last.first + last.count)
    let second = run.second - (last.second + last.count)
    guard run.first > last.first, run.second > last.second, first >= -last.count,
      second >= -last.count, first <= PairAligner.reach, second <= PairAligner.reach
    else { return nil }
    return max(first, 0) + max(second, 0)
  }

  /// The part of a run that stands behind another in both documents.
  private func trimmed(_ run: Run, behind last: Run) -> Run? {
    let overlap = max(
      0, last.first + last.count - run.first, last.second + last.count - run.second)
    guard overlap < run.count else { return nil }
    return Run(
      first: run.first + overlap, second: run.second + overlap, count: run.count - overlap)
  }

  // MARK: - Alignment

  private func align(_ chain: [Run], first: Range<Int>, second: Range<Int>) -> [Match] {
    guard let head = chain.first, let tail = chain.last else { return [] }
    var matches: [Match] = []
    let firstLimit = max(first.lowerBound, head.first - PairAligner.reach)
    let secondLimit = max(second.lowerBound, head.second - PairAligner.reach)
    let before = WordAlignment.extend(
      text.keys, (firstLimit..<head.first).reversed(), (secondLimit..<head.second).reversed())
    matches.append(contentsOf: before.reversed())
    var previous: Run?
    for run in chain {
      if let previous {
        matches.append(
          contentsOf: WordAlignment.between(
            text.keys, previous.first + previous.count..<run.first,
            previous.second + previous.count..<run.second))
      }
      for offset in 0..<run.count {
        matches.append(Match(first: run.first + offset, second: run.second + offset))
      }
      previous = run
    }
    let (firstEnd, secondEnd) = (tail.first + tail.count, tail.second + tail.count)
    matches.append(
      contentsOf: WordAlignment.extend(
        text.keys, Array(firstEnd..<min(first.upperBound, firstEnd + PairAligner.reach)),
        Array(secondEnd..<min(second.upperBound, secondEnd + PairAligner.reach))))
    return matches
  }
}
