/// Reads a regular expression.
///
/// `.`, `[…]`, `[^…]`, `*`, `+`, `?`, `{m}`, `{m,}`, `{,n}`, `{m,n}`, `|`, `(…)`, `(?:…)` and the
/// escapes `\d \D \w \W \s \S \p{…} \P{…}`; `\` before any other mark takes it literally. There
/// are no back references and no anchors, as the whole token is matched.
struct ExpressionParser {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  let foldsCase: Bool
  var position: Int
  private var depth = 0

  init(_ scalars: [Unicode.Scalar], in range: Range<Int>, foldsCase: Bool) {
    self.scalars = scalars
    self.range = range
    self.foldsCase = foldsCase
    position = range.lowerBound
  }

  var current: Unicode.Scalar? { position < range.upperBound ? scalars[position] : nil }

  /// Reads the whole range.
  mutating func parse() throws(QueryError) -> RegularExpression {
    guard !range.isEmpty else {
      throw QueryError(
        "the regular expression is empty",
        at: max(0, range.lowerBound - 1)..<min(scalars.count, range.upperBound + 1),
        advice: "write what is to be found between the marks")
    }
    let root = try alternatives()
    if current == ")" {
      throw QueryError(
        "this `)` closes no group", at: position..<position + 1,
        advice: "write `\\)` for the character itself")
    }
    if RegularExpression.size(of: root) > QueryLimits.expressionPlaces {
      throw QueryError(
        "the regular expression is too large once its repetitions are written out", at: range,
        advice: "use `*` or `+` instead of large numbers")
    }
    return RegularExpression(root: root)
  }

  private mutating func alternatives() throws(QueryError) -> RegularExpression.Node {
    var branches = [try sequence()]
    while current == "|" {
      position += 1
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(QueryError) -> RegularExpression.Node {
    var nodes: [RegularExpression.Node] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      nodes.append(try quantified())
    }
    switch nodes.count {
    case 0: return .empty
    case 1: return nodes[0]
    default: return .sequence(nodes)
    }
  }

  private mutating func quantified() throws(QueryError) -> RegularExpression.Node {
    let start = position
    let node = try atom()
    guard let (least, most) = try quantifier() else { return node }
    // "As little as possible" changes nothing where the whole token is matched.
    if current == "?" { position += 1 }
    if let scalar = current, scalar == "*" || scalar == "+" || scalar == "?" || scalar == "{" {
      throw QueryError(
        "a repetition cannot be repeated", at: position..<position + 1,
        advice: "put the first one in brackets: `(…)`")
    }
    let repeated = RegularExpression.Node.repeated(node, least: least, most: most)
    if RegularExpression.size(of: repeated) > QueryLimits.expressionPlaces {
      throw QueryError(
        "the regular expression is too large once its repetitions are written out",
        at: start..<position, advice: "use `*` or `+` instead of large numbers")
    }
    return repeated
  }

  private mutating func quantifier() throws(QueryError) -> (Int, Int?)? {
    var reader = RepetitionReader(scalars, end: range.upperBound, position: position)
    let result = try reader.read()
    position = reader.position
    return result
  }

  private mutating func atom() throws(QueryError) -> RegularExpression.Node {
    guard let scalar = current else { return .empty }
    let place = position..<position + 1
    switch scalar {
    case "(": return try group()
    case "[": return .set(try bracket())
    case ".":
      position += 1
      return .set(.any)
    case "\\": return .set(try escape())
    case "*", "+", "?", "{":
      throw QueryError(
        "`\(scalar)` has nothing to repeat", at: place,
        advice: "write `\\\(scalar)` for the character itself")
    case "^", "$":
      throw QueryError(
        "`\(scalar)` is not needed: the expression always matches a whole token", at: place,
        advice: "write `.*` where more may follow or stand before")
    default:
      position += 1
      return .set(.only(scalar, foldsCase: foldsCase))
    }
  }

  private mutating func group() throws(QueryError) -> RegularExpression.Node {
    let open = position
    guard depth < QueryLimits.nesting else {
      throw QueryError("groups are nested too deeply", at: open..<open + 1)
    }
    position += 1
    if current == "?" {
      guard position + 1 < range.upperBound, scalars[position + 1] == ":" else {
        throw QueryError(
          "groups of this kind are not supported", at: open..<min(open + 3, range.upperBound),
          advice: "write `(…)` or `(?:…)`")
      }
      position += 2
    }
    depth += 1
    let node = try alternatives()
    depth -= 1
    guard current == ")" else {
      throw QueryError(
        "this `(` is never closed", at: open..<open + 1,
        advice: "close it, or write `\\(` for the character itself")
    }
    position += 1
    return node
  }
}
