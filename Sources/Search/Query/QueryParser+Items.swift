extension QueryParser {
  /// Reads an item with its label and its repetition.
  mutating func labelledItem() throws(QueryError) -> PatternNode {
    guard let (name, end) = labelName() else { return try repeatedItem() }
    guard labels.count < QueryLimits.labels else {
      throw QueryError("at most \(QueryLimits.labels) labels", at: position..<end)
    }
    guard !labels.contains(name) else {
      throw QueryError(
        "the label `\(name)` stands twice", at: position..<end, advice: "choose another name")
    }
    position = end
    labels.append(name)
    let number = labels.count - 1
    return .labelled(number, try repeatedItem())
  }

  /// A label such as `a:` in front of a bracket, group, quote, expression or name.
  private func labelName() -> (name: String, end: Int)? {
    var end = position
    while end < scalars.count, scalars[end].isASCII,
      scalars[end].properties.isAlphabetic || scalars[end] == "_"
        || (end > position && scalars[end].properties.numericType != nil)
    {
      end += 1
    }
    guard end > position, end + 1 < scalars.count, scalars[end] == ":",
      ["[", "(", "\"", "'", "/", "<", "~"].contains(scalars[end + 1])
    else { return nil }
    var name = ""
    name.unicodeScalars.append(contentsOf: scalars[position..<end])
    return (name, end + 1)
  }

  private mutating func repeatedItem() throws(QueryError) -> PatternNode {
    let start = position
    let (node, isBare) = try item()
    guard !isBare else { return node }
    var reader = RepetitionReader(scalars, end: scalars.count, position: position)
    guard let (least, most) = try reader.read() else {
      try checkItemEnd(from: start)
      return node
    }
    position = reader.position
    if let scalar = current, scalar == "*" || scalar == "+" || scalar == "?" || scalar == "{" {
      throw QueryError(
        "a repetition cannot be repeated", at: position..<position + 1,
        advice: "put the first one in brackets: `(…)`")
    }
    try checkItemEnd(from: start)
    let repeated = PatternNode.repeated(node, least: least, most: most)
    if repeated.size > QueryLimits.places {
      throw QueryError(
        "the pattern is too large once its repetitions are written out", at: start..<position,
        advice: "use `*` or `+` instead of large numbers")
    }
    return repeated
  }

  /// What closes cannot stand directly behind an item.
  private func checkItemEnd(from start: Int) throws(QueryError) {
    if let scalar = current, ["]", "}", ">"].contains(scalar) { throw stray(scalar) }
  }

  private func stray(_ scalar: Unicode.Scalar) -> QueryError {
    QueryError(
      "this `\(scalar)` closes nothing", at: position..<position + 1,
      advice: "write `\\\(scalar)` for the character itself")
  }

  /// Reads an item; bare words cannot be repeated, as `*` and `?` are wildcards there.
  private mutating func item() throws(QueryError) -> (PatternNode, isBare: Bool) {
    guard let scalar = current else {
      throw QueryError("expected a word", at: max(0, position - 1)..<max(1, position))
    }
    switch scalar {
    case "(": return (try group(), false)
    case "[": return (try condition(), false)
    case "\"", "'": return (try quoted(), false)
    case "/": return (try expression(), false)
    case "<": return (try mention(), false)
    case "~": return (try stem(), true)
    case "]", "}", ">": throw stray(scalar)
    case "{":
      throw QueryError(
        "this repetition has nothing to repeat", at: position..<position + 1,
        advice: "put it directly behind what is repeated, as in `[]{0,3}`")
    default: return (try bareWord(), true)
    }
  }

  // MARK: - Words

  /// The words of a quoted text or a bare word, as the tokeniser cuts them.
  func words(_ text: String, at range: Range<Int>) throws(QueryError) -> PatternNode {
    let readings = TokenReader.readings(of: text)
    guard let first = readings.first, !first.isEmpty else {
      throw QueryError(
        "there is no word to find here", at: range, advice: "write the word to be found")
    }
    let nodes = readings.map { tokens in
      let tests = tokens.map { PatternNode.token(.form(test(forSpelling: $0))) }
      return tests.count == 1 ? tests[0] : .sequence(tests)
    }
    return .either(nodes)
  }

  private func test(forSpelling spelling: String) -> FormTest {
    matchesCase ? .spelling(spelling) : .folded(LetterCase.folded(spelling))
  }

  /// Reads `"…"` or `'…'`.
  private mutating func quoted() throws(QueryError) -> PatternNode {
    let open = position
    let close = scalars[open]
    position += 1
    var text = ""
    while let scalar = current, scalar != close {
      if scalar == "\\", let next = self.scalar(after: 1) {
        text.unicodeScalars.append(next)
        position += 2
      } else {
        text.unicodeScalars.append(scalar)
        position += 1
      }
    }
    guard current == close else {
      throw QueryError(
        "this quote is never closed", at: open..<open + 1,
        advice: "close it, or write `\\\(close)` for the character itself")
    }
    position += 1
    return try words(text, at: open..<position)
  }

  /// Reads `~Gespräch`.
  private mutating func stem() throws(QueryError) -> PatternNode {
    let start = position
    position += 1
    let parts = bareParts()
    var text = ""
    for part in parts {
      guard case .literal(let scalar) = part else {
        throw QueryError(
          "a stem has no wildcards", at: start..<position,
          advice: "write the word as in a dictionary, or leave `~` out")
      }
      text.unicodeScalars.append(scalar)
    }
    let readings = TokenReader.readings(of: text)
    guard let word = readings.first, word.count == 1 else {
      throw QueryError(
        "expected one word after `~`", at: start..<max(position, start + 1),
        advice: "try: `~Gespräch`")
    }
    return .token(.form(.stemOf(word[0])))
  }

  private mutating func bareWord() throws(QueryError) -> PatternNode {
    let start = position
    let parts = bareParts()
    guard !parts.isEmpty else { throw stray(scalars[start]) }
    if parts.allSatisfy({ $0 == .anyText }) { return .token(.form(.word)) }
    if parts.contains(.anyText) || parts.contains(.anyScalar) {
      let expression = RegularExpression.wildcard(parts, foldsCase: !matchesCase)
      if RegularExpression.size(of: expression.root) > QueryLimits.expressionPlaces {
        throw QueryError("the word is too long", at: start..<position)
      }
      return .token(.form(.expression(expression, wordsOnly: true)))
    }
    var text = ""
    for case .literal(let scalar) in parts { text.unicodeScalars.append(scalar) }
    return try words(text, at: start..<position)
  }

  /// Reads up to a blank or a mark that begins something else.
  private mutating func bareParts() -> [WildcardScalar] {
    var parts: [WildcardScalar] = []
    while let scalar = current, !Self.isBlank(scalar), !Self.endsWord.contains(scalar) {
      position += 1
      switch scalar {
      case "\\":
        if let next = current {
          parts.append(.literal(next))
          position += 1
        } else {
          parts.append(.literal(scalar))
        }
      case "*":
        if parts.last != .anyText { parts.append(.anyText) }
      case "?": parts.append(.anyScalar)
      default: parts.append(.literal(scalar))
      }
    }
    return parts
  }

  private static let endsWord: [Unicode.Scalar] = [
    "\"", "(", ")", "[", "]", "{", "}", "|", "<", ">",
  ]

  // MARK: - Regular expressions

  /// Reads `/…/` and its flag.
  private mutating func expression() throws(QueryError) -> PatternNode {
    let open = position
    var end = open + 1
    while end < scalars.count, scalars[end] != "/" { end += scalars[end] == "\\" ? 2 : 1 }
    guard end < scalars.count else { throw unclosed("/", at: open) }
    position = end + 1
    var foldsCase = false
    while let scalar = current, scalar.properties.isAlphabetic {
      guard scalar == "i", !foldsCase else {
        throw QueryError(
          "unknown flag `\(scalar)`", at: position..<position + 1,
          advice: "`/…/i` ignores case; there is no other flag")
      }
      foldsCase = true
      position += 1
    }
    var parser = ExpressionParser(scalars, in: open + 1..<end, foldsCase: foldsCase)
    return .token(.form(.expression(try parser.parse(), wordsOnly: false)))
  }
}
