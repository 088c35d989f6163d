extension PatternNode {
  /// One of some parts; several tests of one token become one test.
  static func either(_ branches: [PatternNode]) -> PatternNode {
    var tests: [TokenTest] = []
    for branch in branches {
      guard case .token(let test) = branch else {
        return branches.count == 1 ? branches[0] : .alternatives(branches)
      }
      tests.append(test)
    }
    return .token(tests.count == 1 ? tests[0] : .some(tests))
  }

  /// Whether no token at all can match.
  var isOptional: Bool {
    switch self {
    case .token, .mention: false
    case .gap: true
    case .sequence(let nodes): nodes.allSatisfy(\.isOptional)
    case .alternatives(let nodes): nodes.contains(where: \.isOptional)
    case .repeated(let node, let least, _): least == 0 || node.isOptional
    case .labelled(_, let node): node.isOptional
    }
  }

  /// Whether something is asked of at least one token of every match.
  var restricts: Bool {
    switch self {
    case .token(let test): test.restricts
    case .mention: true
    case .gap: false
    case .sequence(let nodes): nodes.contains(where: \.restricts)
    case .alternatives(let nodes): nodes.allSatisfy(\.restricts)
    case .repeated(let node, let least, _): least > 0 && node.restricts
    case .labelled(_, let node): node.restricts
    }
  }

  /// The number of places once repetitions are written out, at most `Int.max / 4`.
  var size: Int {
    switch self {
    case .token, .mention: return 1
    case .gap(let words): return 2 * words + 1
    case .sequence(let nodes), .alternatives(let nodes):
      return nodes.reduce(0) { min(Int.max / 4, $0 + $1.size) }
    case .repeated(let node, let least, let most):
      let (product, overflow) = node.size.multipliedReportingOverflow(
        by: max(most ?? least + 1, 1))
      return overflow ? Int.max / 4 : min(product, Int.max / 4)
    case .labelled(_, let node): return node.size
    }
  }

  func collect(into kinds: inout Set<AnnotationKind>) {
    switch self {
    case .token(let test): test.collect(into: &kinds)
    case .mention(let test): kinds.insert(test.kind)
    case .gap: break
    case .sequence(let nodes), .alternatives(let nodes):
      for node in nodes { node.collect(into: &kinds) }
    case .repeated(let node, _, _), .labelled(_, let node): node.collect(into: &kinds)
    }
  }
}

extension TokenTest {
  /// Whether there are tokens that cannot match, as far as the pattern alone shows.
  var restricts: Bool {
    switch self {
    case .any, .form(.word): false
    case .form(.expression(let expression, _)): !expression.isUniversal
    case .form, .zone, .inside: true
    case .not: true
    case .all(let tests): tests.contains(where: \.restricts)
    case .some(let tests): tests.allSatisfy(\.restricts)
    }
  }

  func collect(into kinds: inout Set<AnnotationKind>) {
    switch self {
    case .any, .form, .zone: break
    case .inside(let test): kinds.insert(test.kind)
    case .not(let test): test.collect(into: &kinds)
    case .all(let tests), .some(let tests):
      for test in tests { test.collect(into: &kinds) }
    }
  }
}
