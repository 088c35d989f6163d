extension Parser {
  /// How deep parentheses and `not` may be nested.
  static let deepestCondition = 200

  /// Reads `where` and its condition.
  mutating func whereClause(of draft: inout InvocationDraft) {
    let range = scanner.position..<scanner.position + 5
    scanner.position += 5
    touch()
    if draft.hasCondition {
      scanner.report(range, "`where` is given twice", advice: "join the conditions with `and`")
    }
    draft.hasCondition = true
    do throws(Diagnostic) {
      draft.condition = try alternatives(depth: 0, after: draft.expectations)
      if scanner.current == ")" {
        throw Diagnostic(at: place, in: source, "this `)` closes no `(`")
      }
    } catch {
      // What an unclosed quote swallowed needs no second complaint.
      if !scanner.isInOpenQuote { scanner.diagnostics.append(error) }
      draft.isUnsure = true
      scanner.skipToStatementEnd()
    }
  }

  /// The scalar at the position.
  private var place: SourceRange { scanner.position..<scanner.position + 1 }

  /// What is told when something is missing: its place, which at a line's end is before the blanks.
  private func missing(_ message: String, advice: String?) -> Diagnostic {
    let start = scanner.isAtStatementEnd ? scanner.blanksStart : scanner.position
    return Diagnostic(at: start..<start + 1, in: source, message, advice: advice)
  }

  private func isAt(_ connective: String) -> Bool {
    let upper = connective.uppercased()
    return scanner.isAtBareWord(connective, orParenthesis: true)
      || scanner.isAtBareWord(upper, orParenthesis: true)
  }

  private mutating func alternatives(
    depth: Int, after: [CompletionContext.Expectation]
  ) throws(Diagnostic) -> Condition {
    var parts = [try conjunction(depth: depth, after: after)]
    while isAt("or") {
      scanner.position += 2
      touch()
      parts.append(try conjunction(depth: depth, after: after))
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction(
    depth: Int, after: [CompletionContext.Expectation]
  ) throws(Diagnostic) -> Condition {
    var parts = [try operand(depth: depth, after: after)]
    while true {
      scanner.skipBlanks()
      expect([.connective] + (depth == 0 ? after : [.keyword(")")]))
      guard isAt("and") else { break }
      scanner.position += 3
      touch()
      parts.append(try operand(depth: depth, after: after))
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  /// Reads a comparison, `not` and an operand, or a condition in parentheses.
  private mutating func operand(
    depth: Int, after: [CompletionContext.Expectation]
  ) throws(Diagnostic) -> Condition {
    scanner.skipBlanks()
    expect([.field, .keyword("not")])
    if depth >= Self.deepestCondition {
      throw Diagnostic(at: place, in: source, "this condition is nested too deeply")
    }
    if isAt("not") {
      scanner.position += 3
      touch()
      return .not(try operand(depth: depth + 1, after: after))
    }
    guard scanner.current == "(" else { return .comparison(try comparison()) }
    let open = place
    scanner.position += 1
    let condition = try alternatives(depth: depth + 1, after: after)
    guard scanner.current == ")" else {
      if scanner.isAtStatementEnd {
        throw Diagnostic(at: open, in: source, "this `(` is never closed", advice: "add `)`")
      }
      throw Diagnostic(at: place, in: source, "expected `and`, `or` or `)`")
    }
    scanner.position += 1
    touch()
    return condition
  }

  // MARK: Comparisons

  private mutating func comparison() throws(Diagnostic) -> Condition.Comparison {
    let start = scanner.position
    let field = try fieldName()
    let fieldRange = start..<scanner.position
    touch()
    scanner.skipBlanks()
    expect([.operator(field: field)])
    let operatorStart = scanner.position
    let comparator = try comparisonOperator(after: field)
    let operatorRange = operatorStart..<scanner.position
    scanner.skipBlanks()
    expect([.conditionValue(field: field)])
    if scanner.isAtStatementEnd || scanner.current == ")" || isAt("and") || isAt("or") {
      throw missing(
        "`\(Quoted.bare(field)) \(comparator.rawValue)` needs a value",
        advice: "a value with blanks is quoted: \(Quoted.bare(field)) \(comparator.rawValue) \"…\"")
    }
    let value = scanner.word(stoppingAtParenthesis: true, onlyQuoted: true)
    touch()
    if let validator = grammar.conditionValidator {
      check(value) { validator(field, comparator, $0) }
    }
    return Condition.Comparison(
      field: field, fieldRange: fieldRange, operator: comparator, operatorRange: operatorRange,
      value: value)
  }

  private static func isFieldScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "!", "<", ">", "~", "(", ")", "\"", "'", "$", "\\": false
    default: !Scanner.isDelimiter(scalar)
    }
  }

  private mutating func fieldName() throws(Diagnostic) -> String {
    let start = scanner.position
    if scanner.current == "\"" || scanner.current == "'" {
      let word = scanner.word(onlyQuoted: true)
      guard let name = word.literal, !name.isEmpty else {
        throw word.error("expected the name of a field")
      }
      return name
    }
    while let scalar = scanner.current, Self.isFieldScalar(scalar) { scanner.position += 1 }
    guard scanner.position > start else {
      throw missing(
        "expected a field", advice: "try: where source = \"…\"")
    }
    return source.text(in: start..<scanner.position)
  }

  private mutating func comparisonOperator(
    after field: String
  ) throws(Diagnostic) -> Condition.Operator {
    let from = scanner.position
    while let scalar = scanner.current, "=!<>~".unicodeScalars.contains(scalar) {
      scanner.position += 1
    }
    let range = from..<scanner.position
    let written = source.text(in: range)
    if let comparator = Condition.Operator(rawValue: written) { return comparator }
    let meant = [
      "==": "=", "<>": "!=", "=<": "<=", "=>": ">=", "=~": "~", "~=": "~", "!": "!=", ">>": ">",
    ]
    if !range.isEmpty {
      throw Diagnostic(
        at: range, in: source, "unknown operator \(Quoted.of(written))",
        advice: meant[written].map { "did you mean `\($0)`?" } ?? Self.operatorList)
    }
    var advice = Self.operatorList
    for word in ["like", "contains", "matches"] where scanner.isAtBareWord(word) {
      advice = "`~` asks whether a field contains a text: \(Quoted.bare(field)) ~ \"…\""
    }
    for word in ["is", "equals", "in"] where scanner.isAtBareWord(word) {
      advice = "try: \(Quoted.bare(field)) = …"
    }
    throw missing(
      "expected an operator after \(Quoted.of(field))", advice: advice)
  }

  private static let operatorList =
    "operators: " + Condition.Operator.allCases.map(\.rawValue).joined(separator: " ")
}
