import Languages
import NewsCorpus

/// A query prepared for one corpus: its automaton, its tests, and where matches can stand at all.
struct CompiledQuery {
  let automaton: TokenAutomaton
  let tests: [CompiledTest]
  let mentions: [MentionTest]
  let staysInSentence: Bool
  /// The forms of each token, where the pattern is a plain row of words.
  let phrase: [LanguageForms]?
  let anchor: Anchor

  init(_ query: Query, _ finder: FormFinder) throws {
    var automaton = TokenAutomaton(query.root)
    // Tests inside conditions can ask for further mentions.
    var tests: [CompiledTest] = []
    for test in automaton.tests {
      tests.append(
        try CompiledTest.compile(test, with: finder, mention: { automaton.number(of: $0) }))
    }
    var planner = AnchorPlanner(corpus: finder.corpus)
    anchor = try planner.plan(
      query.root, test: { tests[automaton.number(of: $0)] },
      mention: { automaton.number(of: $0) })
    phrase = Self.phrase(query.root) { tests[automaton.number(of: $0)] }
    self.automaton = automaton
    self.tests = tests
    mentions = automaton.mentions
    staysInSentence = query.staysInSentence
  }

  private static func phrase(
    _ root: PatternNode, test: (TokenTest) -> CompiledTest
  ) -> [LanguageForms]? {
    switch root {
    case .token(let token):
      return test(token).forms.map { [$0] }
    case .sequence(let nodes):
      var result: [LanguageForms] = []
      for node in nodes {
        guard let part = phrase(node, test: test) else { return nil }
        result += part
      }
      return result
    default:
      return nil
    }
  }
}

/// What every match must contain, so that the index leads to it.
struct Anchor {
  /// Forms of which every match has one, unless it has one of the mentions.
  var forms: FormSet?
  /// Tests of mentions of which every match has one, unless it has one of the forms.
  var mentions: [Int] = []
  /// Where in a phrase the forms stand.
  var offset = 0
  /// About how many tokens the anchor leads to.
  var cost = Int.max / 4

  /// Whether the index cannot help.
  var isNone: Bool { forms == nil && mentions.isEmpty }
}

/// Chooses the rarest part that no match can do without.
struct AnchorPlanner {
  let corpus: Corpus

  mutating func plan(
    _ node: PatternNode, test: (TokenTest) -> CompiledTest, mention: (MentionTest) -> Int
  ) throws(SnapshotError) -> Anchor {
    switch node {
    case .token(let token):
      return try plan(test(token))
    case .mention(let wanted):
      // A guess: what matters is that forms are preferred, as they need no annotations.
      return Anchor(mentions: [mention(wanted)], cost: corpus.tokenForms.count / 2)
    case .sequence(let nodes):
      var best = Anchor()
      var offset = 0
      for node in nodes {
        var next = try plan(node, test: test, mention: mention)
        next.offset += offset
        if next.cost < best.cost { best = next }
        offset += node.size
      }
      return best
    case .alternatives(let nodes):
      var all = try plan(nodes[0], test: test, mention: mention)
      for node in nodes.dropFirst() {
        all = union(all, try plan(node, test: test, mention: mention))
      }
      return all
    case .repeated(let node, let least, _):
      return least == 0 ? Anchor() : try plan(node, test: test, mention: mention)
    case .gap:
      return Anchor()
    case .labelled(_, let node):
      return try plan(node, test: test, mention: mention)
    }
  }

  private func plan(_ test: CompiledTest) throws(SnapshotError) -> Anchor {
    switch test {
    case .forms(let forms):
      let set = forms.either
      return Anchor(forms: set, cost: try set.frequency(in: corpus))
    case .all(let tests):
      var best = Anchor()
      for test in tests {
        let next = try plan(test)
        if next.cost < best.cost { best = next }
      }
      return best
    case .some(let tests):
      guard let first = tests.first else { return Anchor() }
      var all = try plan(first)
      for test in tests.dropFirst() { all = union(all, try plan(test)) }
      return all
    case .inside(let mention):
      return Anchor(mentions: [mention], cost: corpus.tokenForms.count / 2)
    case .always, .zone, .not:
      return Anchor()
    }
  }

  private func union(_ left: Anchor, _ right: Anchor) -> Anchor {
    if left.isNone || right.isNone { return Anchor() }
    var forms = left.forms
    if let more = right.forms { forms = forms?.union(more) ?? more }
    return Anchor(
      forms: forms, mentions: left.mentions + right.mentions,
      cost: min(left.cost + right.cost, Int.max / 4))
  }
}
