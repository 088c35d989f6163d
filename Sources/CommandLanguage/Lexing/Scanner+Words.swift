extension Scanner {
  /// Reads a word, which may be empty if a delimiter stands at the position.
  ///
  /// - Parameters:
  ///   - stoppingAtParenthesis: whether an unquoted `)` ends the word.
  ///   - onlyQuoted: whether a word that begins with a quote ends with that quote.
  mutating func word(stoppingAtParenthesis: Bool = false, onlyQuoted: Bool = false) -> Word {
    let start = position
    origins = []
    var parts = WordParts()
    let endsWithQuote = onlyQuoted && (current == "\"" || current == "'")
    reading: while let scalar = current {
      switch scalar {
      case "\\":
        backslash(into: &parts)
      case "'":
        singleQuoted(into: &parts)
        if endsWithQuote { break reading }
      case "\"":
        doubleQuoted(into: &parts)
        if endsWithQuote { break reading }
      case "$":
        variable(into: &parts, isQuoted: false)
      case ")" where stoppingAtParenthesis:
        break reading
      default:
        if Self.isDelimiter(scalar) { break reading }
        let from = position
        repeat { position += 1 } while current.map { Self.isPlain($0) } ?? false
        append(from..<position, to: &parts, isQuoted: false)
      }
    }
    return Word(
      parts: parts.finished, range: start..<position, isQuoted: parts.isQuoted, source: source,
      stopsAtParenthesis: stoppingAtParenthesis)
  }

  /// Whether a scalar means nothing in particular anywhere in a word.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "'", "\"", "$", ")": false
    default: !isDelimiter(scalar)
    }
  }

  private mutating func append(_ range: SourceRange, to parts: inout WordParts, isQuoted: Bool) {
    parts.append(scalars[range], isQuoted: isQuoted)
    if recordsOrigins { origins.append(contentsOf: range) }
  }

  private mutating func backslash(into parts: inout WordParts) {
    if let length = continuationLength {
      position += length
      if isAtEnd { openEnd = .backslash }
    } else {
      append(position + 1..<position + 2, to: &parts, isQuoted: true)
      position += 2
    }
  }

  private mutating func singleQuoted(into parts: inout WordParts) {
    let open = position
    position += 1
    parts.isQuoted = true
    let from = position
    while position < end, scalars[position] != "'" { position += 1 }
    append(from..<position, to: &parts, isQuoted: true)
    closeQuote("'", from: open)
  }

  private mutating func doubleQuoted(into parts: inout WordParts) {
    let open = position
    position += 1
    parts.isQuoted = true
    while let scalar = current, scalar != "\"" {
      if scalar == "$" {
        variable(into: &parts, isQuoted: true)
      } else if scalar == "\\", let length = continuationLength {
        position += length
      } else if scalar == "\\", let next = peek(), next == "\"" || next == "\\" || next == "$" {
        append(position + 1..<position + 2, to: &parts, isQuoted: true)
        position += 2
      } else {
        let from = position
        repeat {
          position += 1
        } while current.map {
          $0 != "\"" && $0 != "\\" && $0 != "$"
        } ?? false
        append(from..<position, to: &parts, isQuoted: true)
      }
    }
    closeQuote("\"", from: open)
  }

  private mutating func closeQuote(_ quote: Unicode.Scalar, from open: Int) {
    if isAtEnd {
      openEnd = .quote(quote, at: open)
      report(
        open..<open + 1, "this quote is never closed",
        advice: "close it, or write `\\\(quote)` for the character itself")
    } else {
      position += 1
    }
  }

  // MARK: Variables

  /// Whether a scalar can stand in a name given by `let`.
  static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    case 0..<0x80: false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        true
      default: false
      }
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Returns where the name that begins at an offset ends; a trailing `-` belongs to no name.
  func endOfName(from start: Int) -> Int {
    var index = start
    guard index < end else { return index }
    if Self.isDigit(scalars[index]) {
      while index < end, Self.isDigit(scalars[index]) { index += 1 }
      return index
    }
    guard scalars[index] != "-" else { return index }
    while index < end, Self.isNameScalar(scalars[index]) { index += 1 }
    while index > start, scalars[index - 1] == "-" { index -= 1 }
    return index
  }

  /// Returns the name and the end of the variable whose `$` stands at an offset.
  func variable(at dollar: Int) -> (name: String, end: Int)? {
    let start = dollar + 1
    guard start < end else { return nil }
    if scalars[start] == "@" { return ("@", start + 1) }
    if scalars[start] == "{" {
      var close = start + 1
      if close < end, scalars[close] == "@" { close += 1 } else { close = endOfName(from: close) }
      guard close > start + 1, close < end, scalars[close] == "}" else { return nil }
      return (source.text(in: start + 1..<close), close + 1)
    }
    let stop = endOfName(from: start)
    return stop > start ? (source.text(in: start..<stop), stop) : nil
  }

  private mutating func variable(into parts: inout WordParts, isQuoted: Bool) {
    let dollar = position
    if let (name, stop) = variable(at: dollar) {
      position = stop
      parts.append(Word.Variable(name: name, isQuoted: isQuoted, range: dollar..<stop))
      return
    }
    if peek() == "{" {
      report(
        dollar..<dollar + 2, "`${` is not followed by a name and `}`",
        advice: "try: ${name}, or write `\\$` for the character itself")
    }
    append(dollar..<dollar + 1, to: &parts, isQuoted: isQuoted)
    position += 1
  }
}

/// The pieces of a word in the making; neighbouring literals of one kind are joined.
private struct WordParts {
  var isQuoted = false
  private var parts: [Word.Part] = []
  private var literal = String.UnicodeScalarView()
  private var isLiteralQuoted = false

  mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, isQuoted: Bool) {
    if isQuoted { self.isQuoted = true }
    if isQuoted != isLiteralQuoted { flush() }
    isLiteralQuoted = isQuoted
    literal.append(contentsOf: scalars)
  }

  mutating func append(_ variable: Word.Variable) {
    flush()
    if variable.isQuoted { isQuoted = true }
    parts.append(.variable(variable))
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    parts.append(.literal(String(literal), isQuoted: isLiteralQuoted))
    literal = String.UnicodeScalarView()
  }

  var finished: [Word.Part] {
    var copy = self
    copy.flush()
    return copy.parts
  }
}
