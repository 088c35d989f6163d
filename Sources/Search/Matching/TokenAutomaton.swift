/// A pattern as a nondeterministic automaton over tokens.
struct TokenAutomaton: ThompsonConstruction {
  enum Step {
    /// Reads a token that passes a test.
    case token(test: Int, next: Int)
    /// Reads the first token of a mention.
    case mention(test: Int, next: Int)
    /// Reads a further token of the mention that is being read.
    case restOfMention(test: Int, next: Int)
    case split(Int, Int)
    case open(label: Int, next: Int)
    case close(label: Int, next: Int)
    case end
  }

  private(set) var steps: [Step] = [.end]
  private(set) var start = 0
  private(set) var tests: [TokenTest] = []
  private(set) var mentions: [MentionTest] = []
  private var testNumbers: [TokenTest: Int] = [:]
  private var mentionNumbers: [MentionTest: Int] = [:]

  init(_ root: PatternNode) {
    start = add(root, next: 0)
  }

  /// The number of a test.
  mutating func number(of test: TokenTest) -> Int {
    if let known = testNumbers[test] { return known }
    tests.append(test)
    testNumbers[test] = tests.count - 1
    return tests.count - 1
  }

  /// The number of a test of mentions.
  mutating func number(of test: MentionTest) -> Int {
    if let known = mentionNumbers[test] { return known }
    mentions.append(test)
    mentionNumbers[test] = mentions.count - 1
    return mentions.count - 1
  }

  mutating func add(_ node: PatternNode, next: Int) -> Int {
    switch node {
    case .token(let test):
      return append(.token(test: number(of: test), next: next))
    case .mention(let test):
      let number = number(of: test)
      // The step that reads on stands directly before the one that begins.
      _ = append(.restOfMention(test: number, next: next))
      return append(.mention(test: number, next: next))
    case .sequence(let nodes): return add(sequence: nodes, next: next)
    case .alternatives(let nodes): return add(alternatives: nodes, next: next)
    case .repeated(let node, let least, let most):
      return add(repeated: node, least, most, next: next)
    case .gap(let words):
      return add(gap: words, next: next)
    case .labelled(let label, let node):
      let close = append(.close(label: label, next: next))
      return append(.open(label: label, next: add(node, next: close)))
    }
  }

  mutating func addSplit(_ first: Int, _ second: Int) -> Int { append(.split(first, second)) }

  mutating func redirect(_ split: Int, to first: Int, _ second: Int) {
    steps[split] = .split(first, second)
  }

  private mutating func add(gap words: Int, next: Int) -> Int {
    let word = number(of: .form(.word))
    let mark = number(of: .not(.form(.word)))
    var first = next
    for count in 0...words {
      let exit = count == 0 ? next : append(.split(append(.token(test: word, next: first)), next))
      let loop = append(.split(0, exit))
      steps[loop] = .split(append(.token(test: mark, next: loop)), exit)
      first = loop
    }
    return first
  }

  private mutating func append(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }
}
