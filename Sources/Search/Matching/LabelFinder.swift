public import NewsCorpus

extension SearchEngine {
  /// Finds where the labelled parts of a query stand in its matches.
  ///
  /// Where a match can be read in several ways, the way counts that takes early alternatives and
  /// as many repetitions as it can.
  ///
  /// - Parameters:
  ///   - matches: matches of the query, best in reading order.
  ///   - selection: what was searched.
  /// - Returns: for each match and each of the query's labels its tokens, or nothing where its
  ///   part is not used; a part that is repeated shows its last place.
  /// - Throws: `CancellationError`, what the annotation source throws.
  /// - Complexity: linear in the vocabulary, and in the matched tokens times the size of the
  ///   pattern.
  public func labels(
    of matches: [Match], for query: Query, in selection: Selection,
    annotations: any AnnotationSource = NoAnnotations()
  ) throws -> [[Range<Int>?]] {
    guard !query.labels.isEmpty else { return matches.map { _ in [] } }
    try corpus.checkExtents()
    let compiled = try compile(query, for: selection)
    var evaluator = TokenEvaluator(
      corpus, tests: compiled.tests, mentions: compiled.mentions, source: annotations)
    return try matches.map { match in
      if Task.isCancelled { throw CancellationError() }
      try corpus.check(tokens: match.tokens)
      try evaluator.enter(match.document)
      evaluator.zone = corpus.zoneKind(
        ofSentence: corpus.sentence(ofToken: match.tokens.lowerBound))
      var finder = LabelFinder(
        steps: compiled.automaton.steps, labels: query.labels.count, tokens: match.tokens)
      return finder.run(from: compiled.automaton.start, evaluator)
    }
  }
}

/// Follows a pattern through one match and notes where its labels stand.
private struct LabelFinder {
  let steps: [TokenAutomaton.Step]
  let labels: Int
  let tokens: Range<Int>
  private var stamps: [Int]
  private var stamp = 0

  private struct Thread {
    var step: Int
    /// For each label its first token and the token behind it; -1 where it is not reached.
    var places: [Int]
  }

  init(steps: [TokenAutomaton.Step], labels: Int, tokens: Range<Int>) {
    self.steps = steps
    self.labels = labels
    self.tokens = tokens
    stamps = Array(repeating: -1, count: steps.count)
  }

  mutating func run(from start: Int, _ evaluator: TokenEvaluator) -> [Range<Int>?] {
    var current: [Thread] = []
    let places = Array(repeating: -1, count: 2 * labels)
    add(Thread(step: start, places: places), tokens.lowerBound, &current)
    for token in tokens {
      stamp += 1
      var following: [Thread] = []
      for thread in current {
        guard let target = target(of: thread.step, token, evaluator) else { continue }
        add(Thread(step: target, places: thread.places), token + 1, &following)
      }
      current = following
    }
    guard let end = current.first(where: { if case .end = steps[$0.step] { true } else { false } })
    else { return Array(repeating: nil, count: labels) }
    return (0..<labels).map { label in
      let (low, high) = (end.places[2 * label], end.places[2 * label + 1])
      return low >= 0 && high > low ? low..<high : nil
    }
  }

  private func target(of step: Int, _ token: Int, _ evaluator: TokenEvaluator) -> Int? {
    switch steps[step] {
    case .token(let test, let next):
      return evaluator.passes(test, token) ? next : nil
    case .mention(let test, let next):
      guard let range = evaluator.mention(test, at: token), range.lowerBound == token else {
        return nil
      }
      return range.count == 1 ? next : step - 1
    case .restOfMention(let test, let next):
      guard let range = evaluator.mention(test, at: token) else { return nil }
      return token + 1 == range.upperBound ? next : step
    case .split, .open, .close, .end:
      return nil
    }
  }

  private mutating func add(_ thread: Thread, _ position: Int, _ list: inout [Thread]) {
    var open = [thread]
    while var thread = open.popLast() {
      guard stamps[thread.step] != stamp else { continue }
      stamps[thread.step] = stamp
      switch steps[thread.step] {
      case .split(let first, let second):
        open.append(Thread(step: second, places: thread.places))
        open.append(Thread(step: first, places: thread.places))
      case .open(let label, let next):
        thread.places[2 * label] = position
        thread.step = next
        open.append(thread)
      case .close(let label, let next):
        thread.places[2 * label + 1] = position
        thread.step = next
        open.append(thread)
      case .token, .mention, .restOfMention, .end:
        list.append(thread)
      }
    }
  }
}
