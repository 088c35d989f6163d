/// A regular expression as a nondeterministic automaton (Thompson's construction).
struct ExpressionProgram {
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

  /// Adds a node that leads to `next` and returns its first step.
  private mutating func add(_ node: RegularExpression.Node, next: Int) -> Int {
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
    case .sequence(let nodes):
      return nodes.reversed().reduce(next) { add($1, next: $0) }
    case .alternatives(let nodes):
      var first = add(nodes[nodes.count - 1], next: next)
      for node in nodes.dropLast().reversed() {
        let branch = add(node, next: next)
        first = append(.split(branch, first))
      }
      return first
    case .repeated(let node, let least, let most):
      var first = next
      if let most {
        for _ in 0..<max(0, most - least) {
          let body = add(node, next: first)
          first = append(.split(body, next))
        }
      } else {
        let loop = append(.split(0, next))
        let body = add(node, next: loop)
        steps[loop] = .split(body, next)
        first = loop
      }
      for _ in 0..<least { first = add(node, next: first) }
      return first
    }
  }

  private mutating func append(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }
}
