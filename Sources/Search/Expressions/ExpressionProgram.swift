/// A regular expression as a nondeterministic automaton.
struct ExpressionProgram: ThompsonConstruction {
  enum Step {
    case set(Int, next: Int)
    case split(Int, Int)
    case end
  }

  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var start = 0
  private var numbers: [ScalarSet: Int] = [:]

  init(_ expression: RegularExpression) {
    steps.append(.end)
    start = add(expression.root, next: 0)
  }

  mutating func add(_ node: RegularExpression.Node, next: Int) -> Int {
    switch node {
    case .empty:
      return next
    case .set(let set):
      let number = numbers[set] ?? sets.count
      if number == sets.count {
        sets.append(set)
        numbers[set] = number
      }
      return append(.set(number, next: next))
    case .sequence(let nodes): return add(sequence: nodes, next: next)
    case .alternatives(let nodes): return add(alternatives: nodes, next: next)
    case .repeated(let node, let least, let most):
      return add(repeated: node, least, most, next: next)
    }
  }

  mutating func addSplit(_ first: Int, _ second: Int) -> Int { append(.split(first, second)) }

  mutating func redirect(_ split: Int, to first: Int, _ second: Int) {
    steps[split] = .split(first, second)
  }

  private mutating func append(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }
}
