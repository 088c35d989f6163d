/// A regular expression over the scalars of one token; it always matches the token as a whole.
struct RegularExpression: Hashable, Sendable {
  /// What an expression consists of.
  indirect enum Node: Hashable, Sendable {
    case empty
    case set(ScalarSet)
    case sequence([Node])
    case alternatives([Node])
    case repeated(Node, least: Int, most: Int?)
  }

  let root: Node

  /// The text, where the expression is plain text without operators.
  var literal: String? {
    let parts: [Node]
    switch root {
    case .set: parts = [root]
    case .sequence(let nodes): parts = nodes
    default: return nil
    }
    var text = String.UnicodeScalarView()
    for part in parts {
      guard case .set(let set) = part, !set.isNegated, set.parts.count == 1,
        case .range(let range) = set.parts[0], range.count == 1,
        let scalar = Unicode.Scalar(range.lowerBound)
      else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  /// Whether case is ignored somewhere in the expression.
  var foldsCase: Bool {
    var folds = false
    func visit(_ node: Node) {
      switch node {
      case .empty: break
      case .set(let set): folds = folds || set.foldsCase
      case .sequence(let nodes), .alternatives(let nodes): nodes.forEach(visit)
      case .repeated(let node, _, _): visit(node)
      }
    }
    visit(root)
    return folds
  }

  /// Whether every token matches, as `.*` and `.+` do.
  var isUniversal: Bool {
    if case .repeated(.set(let set), let least, nil) = root { return least <= 1 && set == .any }
    return false
  }

  /// The expression for a word with `*` for any and `?` for one scalar, case ignored.
  static func wildcard(_ scalars: [WildcardScalar], foldsCase: Bool) -> RegularExpression {
    RegularExpression(
      root: .sequence(
        scalars.map { scalar in
          switch scalar {
          case .anyText: .repeated(.set(.any), least: 0, most: nil)
          case .anyScalar: .set(.any)
          case .literal(let scalar): .set(.only(scalar, foldsCase: foldsCase))
          }
        }))
  }

  /// The size of the automaton for the expression, at most `Int.max / 4`.
  static func size(of node: Node) -> Int {
    switch node {
    case .empty: return 0
    case .set: return 1
    case .sequence(let nodes), .alternatives(let nodes):
      return nodes.reduce(nodes.count) { min(Int.max / 4, $0 + size(of: $1)) }
    case .repeated(let node, let least, let most):
      let times = max(most ?? least + 1, 1)
      let (product, overflow) = (size(of: node) + 1).multipliedReportingOverflow(by: times)
      return overflow ? Int.max / 4 : min(product, Int.max / 4)
    }
  }
}

/// A part of a word with wildcards.
enum WildcardScalar: Hashable, Sendable {
  case literal(Unicode.Scalar)
  case anyScalar
  case anyText
}

extension ScalarSet {
  /// The set of one scalar.
  static func only(_ scalar: Unicode.Scalar, foldsCase: Bool) -> ScalarSet {
    let value = (foldsCase ? LetterCase.folded(scalar) : scalar).value
    return ScalarSet(parts: [.range(value...value)], foldsCase: foldsCase)
  }
}
