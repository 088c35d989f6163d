/// Reads a pattern by recursive descent over its scalars.
struct QueryParser {
  let scalars: [Unicode.Scalar]
  let matchesCase: Bool
  var position = 0
  /// Whether a `[…]` stands in the pattern.
  var usesConditions = false
  var isWithinSentence = false
  var labels: [String] = []
  private var depth = 0

  init(_ pattern: String, matchesCase: Bool) {
    scalars = Self.unquoted(Array(pattern.unicodeScalars))
    self.matchesCase = matchesCase
  }

  /// The pattern without single quotes around the whole of it, as a shell's user may write them;
  /// blanks take their place, so that offsets stay true.
  private static func unquoted(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count > 1, scalars[0] == "'",
      scalars.dropFirst().firstIndex(of: "'") == scalars.count - 1
    else { return scalars }
    return [" "] + scalars[1..<scalars.count - 1] + [" "]
  }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func scalar(after count: Int) -> Unicode.Scalar? {
    position + count < scalars.count ? scalars[position + count] : nil
  }

  /// Reads the whole pattern.
  mutating func parse() throws(QueryError) -> PatternNode {
    guard scalars.count <= QueryLimits.scalars else {
      throw QueryError(
        "the pattern is longer than \(QueryLimits.scalars) characters",
        at: QueryLimits.scalars..<scalars.count)
    }
    skipBlanks()
    guard current != nil else {
      throw QueryError(
        "the pattern is empty", at: 0..<scalars.count, advice: "write the word to be found")
    }
    let start = position
    let node = try alternatives()
    if current == ")" {
      throw QueryError(
        "this `)` closes no group", at: position..<position + 1,
        advice: "write `\\)` for the character itself")
    }
    try check(node, at: start..<scalars.count)
    return node
  }

  private func check(_ node: PatternNode, at range: Range<Int>) throws(QueryError) {
    if node.isOptional {
      throw QueryError(
        "the pattern matches even where nothing stands", at: range,
        advice: "at least one part must not be optional")
    }
    if node.size > QueryLimits.places {
      throw QueryError(
        "the pattern is too large once its repetitions are written out", at: range,
        advice: "use `*` or `+` instead of large numbers")
    }
    if !node.restricts {
      throw QueryError(
        "the pattern matches everything", at: range, advice: "add a word, a stem or a condition")
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{A0}"
  }

  mutating func skipBlanks() {
    while let scalar = current, Self.isBlank(scalar) { position += 1 }
  }

  // MARK: - Alternatives and sequences

  private mutating func alternatives() throws(QueryError) -> PatternNode {
    var branches = [try sequence()]
    while current == "|" {
      position += 1
      branches.append(try sequence())
    }
    return .either(branches)
  }

  private mutating func sequence() throws(QueryError) -> PatternNode {
    var nodes: [PatternNode] = []
    var distance: Range<Int>?
    while true {
      skipBlanks()
      guard let scalar = current, scalar != ")", scalar != "|" else { break }
      if try readWithin(after: nodes) { break }
      if let (gap, range) = try readDistance() {
        if nodes.isEmpty || distance != nil {
          throw QueryError(
            "a distance stands between two words", at: range, advice: "try: `Kanal ..5 Brücke`")
        }
        nodes.append(gap)
        distance = range
      } else {
        nodes.append(try tightAlternatives())
        distance = nil
      }
    }
    if let distance {
      throw QueryError(
        "nothing follows this distance", at: distance, advice: "try: `Kanal ..5 Brücke`")
    }
    guard !nodes.isEmpty else { throw missingItem() }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private func missingItem() -> QueryError {
    switch current {
    case "|":
      return QueryError(
        "nothing stands before this `|`", at: position..<position + 1,
        advice: "write `\\|` for the character itself")
    case ")":
      let isGroup = depth > 0
      return QueryError(
        isGroup ? "the group ends where something is expected" : "this `)` closes no group",
        at: position..<position + 1,
        advice: isGroup ? nil : "write `\\)` for the character itself")
    default:
      return QueryError(
        "nothing follows this `|`", at: max(0, lastMark)..<max(0, lastMark) + 1,
        advice: "write `\\|` for the character itself")
    }
  }

  private var lastMark: Int { scalars.lastIndex { !Self.isBlank($0) } ?? 0 }

  /// Items joined by `|` without blanks.
  private mutating func tightAlternatives() throws(QueryError) -> PatternNode {
    var branches = [try labelledItem()]
    while current == "|", let next = scalar(after: 1), !Self.isBlank(next), next != "|",
      next != ")"
    {
      position += 1
      branches.append(try labelledItem())
    }
    return .either(branches)
  }

  /// Reads `within s` at the end of a pattern.
  private mutating func readWithin(after nodes: [PatternNode]) throws(QueryError) -> Bool {
    guard usesConditions, depth == 0, !nodes.isEmpty, let word = plainWord(at: position),
      word.text == "within"
    else { return false }
    var next = word.end
    while next < scalars.count, Self.isBlank(scalars[next]) { next += 1 }
    guard let unit = plainWord(at: next), unit.text == "s" || unit.text == "sentence" else {
      throw QueryError(
        "expected `s` for sentence after `within`",
        at: next < scalars.count ? next..<scalars.count : position..<word.end,
        advice: "write `within s`, or `\"within\"` for the word")
    }
    position = unit.end
    skipBlanks()
    guard position >= scalars.count else {
      throw QueryError(
        "`within s` ends a pattern", at: position..<scalars.count,
        advice: "put it behind everything else")
    }
    isWithinSentence = true
    return true
  }

  private func plainWord(at start: Int) -> (text: String, end: Int)? {
    var end = start
    var text = ""
    while end < scalars.count, scalars[end].properties.isAlphabetic {
      text.unicodeScalars.append(scalars[end])
      end += 1
    }
    guard end > start, end == scalars.count || Self.isBlank(scalars[end]) else { return nil }
    return (text, end)
  }

  /// Reads `..8`.
  private mutating func readDistance() throws(QueryError) -> (PatternNode, Range<Int>)? {
    guard current == ".", scalar(after: 1) == ".", scalar(after: 2) != "." else { return nil }
    let start = position
    var end = position + 2
    while end < scalars.count, !Self.isBlank(scalars[end]), scalars[end] != ")" { end += 1 }
    var words = 0
    for scalar in scalars[start + 2..<end] {
      guard ("0"..."9").contains(scalar) else {
        throw QueryError(
          "expected a number of words after `..`", at: start..<end, advice: "try: `..5`")
      }
      words = min(words * 10 + Int(scalar.value - 0x30), 1_000_000)
    }
    guard end > start + 2, (1...QueryLimits.gap).contains(words) else {
      throw QueryError(
        "a distance is a number of words from 1 to \(QueryLimits.gap)", at: start..<end,
        advice: words == 0 ? "for words that follow each other leave it out" : "try: `..10`")
    }
    position = end
    return (.gap(words: words), start..<end)
  }

  // MARK: - Groups

  /// Reads `( … )`.
  mutating func group() throws(QueryError) -> PatternNode {
    let open = position
    guard depth < QueryLimits.nesting else {
      throw QueryError("groups are nested too deeply", at: open..<open + 1)
    }
    position += 1
    depth += 1
    skipBlanks()
    if current == nil { throw unclosed("(", at: open) }
    let node = try alternatives()
    depth -= 1
    guard current == ")" else { throw unclosed("(", at: open) }
    position += 1
    return node
  }

  func unclosed(_ mark: String, at open: Int) -> QueryError {
    QueryError(
      "this `\(mark)` is never closed", at: open..<open + 1,
      advice: "close it, or write `\\\(mark)` for the character itself")
  }
}
