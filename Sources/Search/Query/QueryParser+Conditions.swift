import NewsCorpus

/// What `[attribute="…"]` can ask for.
enum TokenAttribute: String, CaseIterable {
  case word, lower, stem, shape, name, time, zone
}

extension QueryParser {
  /// Reads `[ … ]`.
  mutating func condition() throws(QueryError) -> PatternNode {
    let open = position
    usesConditions = true
    position += 1
    skipBlanks()
    if current == "]" {
      position += 1
      return .token(.any)
    }
    let test = try someTest(open: open, depth: 0)
    guard current == "]" else {
      guard let scalar = current else { throw unclosed("[", at: open) }
      throw QueryError(
        "expected `&`, `|` or `]`, found `\(scalar)`", at: position..<position + 1)
    }
    position += 1
    return .token(test)
  }

  private mutating func someTest(open: Int, depth: Int) throws(QueryError) -> TokenTest {
    var tests = [try allTest(open: open, depth: depth)]
    while current == "|" {
      position += 1
      tests.append(try allTest(open: open, depth: depth))
    }
    return tests.count == 1 ? tests[0] : .some(tests)
  }

  private mutating func allTest(open: Int, depth: Int) throws(QueryError) -> TokenTest {
    var tests = [try oneTest(open: open, depth: depth)]
    while current == "&" {
      position += 1
      tests.append(try oneTest(open: open, depth: depth))
    }
    return tests.count == 1 ? tests[0] : .all(tests)
  }

  /// Reads a comparison, a negation or a group, and the blanks behind it.
  private mutating func oneTest(open: Int, depth: Int) throws(QueryError) -> TokenTest {
    skipBlanks()
    guard depth < QueryLimits.nesting else {
      throw QueryError("conditions are nested too deeply", at: position..<position + 1)
    }
    let test: TokenTest
    switch current {
    case nil: throw unclosed("[", at: open)
    case "!":
      position += 1
      test = .not(try oneTest(open: open, depth: depth + 1))
    case "(":
      let bracket = position
      position += 1
      test = try someTest(open: open, depth: depth + 1)
      guard current == ")" else { throw unclosed("(", at: bracket) }
      position += 1
    default:
      test = try comparison(open: open)
    }
    skipBlanks()
    return test
  }

  private mutating func comparison(open: Int) throws(QueryError) -> TokenTest {
    let attribute = try readAttribute(open: open)
    skipBlanks()
    let isNegated = current == "!"
    let mark = position
    if isNegated { position += 1 }
    guard current == "=" else {
      guard current != nil else { throw unclosed("[", at: open) }
      throw QueryError(
        "expected `=` or `!=`", at: mark..<position + 1, advice: "try: `[word=\"Kanal\"]`")
    }
    position += 1
    skipBlanks()
    let value = try readValue(open: open)
    let flags = try readFlags()
    let test = try test(of: attribute, value: value, flags: flags)
    return isNegated ? .not(test) : test
  }

  private mutating func readAttribute(open: Int) throws(QueryError) -> TokenAttribute {
    let start = position
    while let scalar = current, scalar.properties.isAlphabetic || scalar == "_" { position += 1 }
    guard position > start else {
      throw QueryError(
        "expected an attribute", at: position..<position + 1,
        advice: "try: `[word=\"Kanal\"]`")
    }
    let name = text(in: start..<position)
    guard let attribute = TokenAttribute(rawValue: name) else {
      throw QueryError(
        "unknown attribute `\(name)`", at: start..<position,
        advice: NearestName.advice(for: name, among: TokenAttribute.allCases.map(\.rawValue)))
    }
    return attribute
  }

  /// The range between the quotes.
  private mutating func readValue(open: Int) throws(QueryError) -> Range<Int> {
    let quote = position
    guard let close = current else { throw unclosed("[", at: open) }
    guard close == "\"" || close == "'" else {
      throw QueryError(
        "expected a value in quotes", at: position..<position + 1,
        advice: "try: `[word=\"Kanal\"]`")
    }
    position += 1
    while let scalar = current, scalar != close { position += scalar == "\\" ? 2 : 1 }
    guard position < scalars.count else {
      throw QueryError(
        "this quote is never closed", at: quote..<quote + 1,
        advice: "close it, or write `\\\(close)` for the character itself")
    }
    position += 1
    guard position - quote > 2 else {
      throw QueryError(
        "the value is empty", at: quote..<position, advice: "write what the token must be")
    }
    return quote + 1..<position - 1
  }

  private struct Flags {
    var foldsCase = false
    var isLiteral = false
  }

  /// Reads `%c`, `%l`, `%cl`.
  private mutating func readFlags() throws(QueryError) -> Flags {
    var flags = Flags()
    skipBlanks()
    guard current == "%" else { return flags }
    let start = position
    position += 1
    while let scalar = current, scalar.properties.isAlphabetic {
      switch scalar {
      case "c": flags.foldsCase = true
      case "l": flags.isLiteral = true
      default:
        throw QueryError(
          "unknown flag `%\(scalar)`", at: position..<position + 1,
          advice: "`%c` ignores case, `%l` takes the value literally")
      }
      position += 1
    }
    if position == start + 1 {
      throw QueryError(
        "expected a flag after `%`", at: start..<position,
        advice: "`%c` ignores case, `%l` takes the value literally")
    }
    return flags
  }

  // MARK: - Meaning

  private func test(
    of attribute: TokenAttribute, value: Range<Int>, flags: Flags
  ) throws(QueryError) -> TokenTest {
    let ignoresCase = flags.foldsCase || attribute == .lower || attribute == .zone
    let expression = try expression(in: value, literal: flags.isLiteral, foldsCase: ignoresCase)
    let plain = expression.literal
    switch attribute {
    case .word, .lower:
      if let plain, let token = TokenReader.composed(plain) {
        return .form(ignoresCase ? .folded(LetterCase.folded(token)) : .spelling(token))
      }
      return .form(.expression(expression, wordsOnly: false))
    case .stem:
      if let plain { return .form(.stemOf(plain)) }
      return .form(.stem(expression))
    case .shape: return .form(.shape(expression))
    case .name: return .inside(MentionTest(kind: .name, value: .expression(expression)))
    case .time: return .inside(MentionTest(kind: .time, value: .expression(expression)))
    case .zone: return .zone(try zones(expression, at: value))
    }
  }

  private func expression(
    in value: Range<Int>, literal: Bool, foldsCase: Bool
  ) throws(QueryError) -> RegularExpression {
    guard literal else {
      var parser = ExpressionParser(scalars, in: value, foldsCase: foldsCase)
      return try parser.parse()
    }
    var parts: [RegularExpression.Node] = []
    var place = value.lowerBound
    while place < value.upperBound {
      if scalars[place] == "\\", place + 1 < value.upperBound { place += 1 }
      parts.append(.set(.only(scalars[place], foldsCase: foldsCase)))
      place += 1
    }
    return RegularExpression(root: .sequence(parts))
  }

  private func zones(
    _ expression: RegularExpression, at value: Range<Int>
  ) throws(QueryError) -> ZoneSet {
    var automaton = ExpressionAutomaton(expression)
    let kinds = ZoneKind.allCases.filter { automaton.matches($0.name) }
    guard !kinds.isEmpty else {
      throw QueryError(
        "there is no zone `\(text(in: value))`", at: value,
        advice: NearestName.advice(
          for: text(in: value), among: ZoneKind.allCases.map(\.name)))
    }
    return ZoneSet(kinds)
  }
}
