/// An automaton that is built from its end: each part is added with the step it leads to.
///
/// The source is Ken Thompson, "Regular expression search algorithm", Communications of the ACM 11
/// (1968).
protocol ThompsonConstruction {
  associatedtype Node
  /// Adds a node that leads to `next` and returns its first step.
  mutating func add(_ node: Node, next: Int) -> Int
  /// Adds a step that leads to either of two and returns it.
  mutating func addSplit(_ first: Int, _ second: Int) -> Int
  /// Leads a split step elsewhere.
  mutating func redirect(_ split: Int, to first: Int, _ second: Int)
}

extension ThompsonConstruction {
  /// Adds nodes one behind the other.
  mutating func add(sequence nodes: [Node], next: Int) -> Int {
    nodes.reversed().reduce(next) { add($1, next: $0) }
  }

  /// Adds nodes of which one is taken, the earlier rather than the later.
  mutating func add(alternatives nodes: [Node], next: Int) -> Int {
    guard let last = nodes.last else { return next }
    var first = add(last, next: next)
    for node in nodes.dropLast().reversed() {
      let branch = add(node, next: next)
      first = addSplit(branch, first)
    }
    return first
  }

  /// Adds a node that is taken at least and at most so often, without end where `most` is `nil`.
  mutating func add(repeated node: Node, _ least: Int, _ most: Int?, next: Int) -> Int {
    var first = next
    if let most {
      for _ in 0..<max(0, most - least) {
        let body = add(node, next: first)
        first = addSplit(body, next)
      }
    } else {
      let loop = addSplit(0, next)
      let body = add(node, next: loop)
      redirect(loop, to: body, next)
      first = loop
    }
    for _ in 0..<least { first = add(node, next: first) }
    return first
  }
}
