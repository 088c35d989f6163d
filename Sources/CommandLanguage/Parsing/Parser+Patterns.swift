extension Parser {
  /// Reads a search pattern and has it checked.
  mutating func patternParameter(of draft: inout InvocationDraft) {
    guard let parameter = draft.nextParameter else { return }
    let errors = scanner.diagnostics.count
    let afterFirst = draft.expectations
    let start = scanner.position
    let segments = patternSegments(endsOptions: draft.endsOptions, expecting: afterFirst)
    draft.filled += 1
    guard let last = segments.last else {
      draft.isUnsure = true
      scanner.report(
        start..<start + 1, "the pattern is empty", advice: "quote what is to be found")
      scanner.skipToStatementEnd()
      return
    }
    let range = start..<last.range.upperBound
    let pattern = Pattern(range: range, source: source, segments: segments)
    draft.pattern = pattern
    guard scanner.diagnostics.count == errors else { return }
    if let text = pattern.unexpanded, let problem = parameter.problem(in: text.text) {
      scanner.diagnostics.append(text.error(problem))
    }
  }

  private mutating func patternSegments(
    endsOptions: Bool, expecting: [CompletionContext.Expectation]
  ) -> [Pattern.Segment] {
    var segments: [Pattern.Segment] = []
    var textStart = scanner.position
    var contentEnd = scanner.position
    var isAtWordStart = true
    while let scalar = scanner.current, !scanner.isAtStatementEnd {
      if Scanner.isBlank(scalar) {
        scanner.position += 1
        isAtWordStart = true
        continue
      }
      if isAtWordStart {
        if endsPattern(endsOptions: endsOptions) { break }
        expect(
          contentEnd > textStart || !segments.isEmpty ? Self.patternWord(expecting) : expecting)
        isAtWordStart = false
      }
      let start = scanner.position
      if scalar == "\\", let length = scanner.continuationLength {
        flush(textStart..<start, into: &segments)
        segments.append(.blank(start..<start + length))
        scanner.position += length
        if scanner.isAtEnd { scanner.openEnd = .backslash }
        textStart = scanner.position
        isAtWordStart = true
        continue
      } else if scalar == "$", let (name, stop) = scanner.variable(at: start) {
        flush(textStart..<start, into: &segments)
        let variable = Word.Variable(name: name, isQuoted: false, range: start..<stop)
        segments.append(.variable(variable))
        scanner.position = stop
        textStart = stop
      } else {
        patternScalar(scalar)
      }
      contentEnd = scanner.position
      touch()
    }
    if contentEnd > textStart { flush(textStart..<contentEnd, into: &segments) }
    while case .blank = segments.last { segments.removeLast() }
    if scanner.isAtEnd, isAtWordStart { expect(Self.patternWord(expecting)) }
    return segments
  }

  private func flush(_ range: SourceRange, into segments: inout [Pattern.Segment]) {
    if !range.isEmpty { segments.append(.text(range)) }
  }

  /// What may stand where a further word of a pattern begins.
  private static func patternWord(_ first: [CompletionContext.Expectation]) -> [CompletionContext
    .Expectation]
  {
    first.contains(.keyword("in")) ? first : first + [.keyword("in")]
  }

  private func endsPattern(endsOptions: Bool) -> Bool {
    if scanner.current == "#" || scanner.redirectionLength != nil { return true }
    if scanner.isAtBareWord("in") || scanner.isAtBareWord("where") { return true }
    return !endsOptions && scanner.current == "-" && scanner.peek() == "-"
  }

  /// Moves behind a scalar of a pattern, or behind all it opens.
  private mutating func patternScalar(_ scalar: Unicode.Scalar) {
    let start = scanner.position
    let followsLetter = start > 0 && Scanner.isNameScalar(scanner.scalars[start - 1])
    switch scalar {
    case "\\": scanner.position = min(start + 2, scanner.end)
    case "\"": bracketed(by: "\"", isQuote: true)
    // After a letter these are an apostrophe and a slash ("l'accord", "km/h").
    case "'" where !followsLetter: bracketed(by: "'", isQuote: true)
    case "/" where !followsLetter: bracketed(by: "/", isQuote: false)
    case "[": bracketed(by: "]", isQuote: false)
    case "<" where !scanner.endsWord(start + 1): bracketed(by: ">", isQuote: false)
    default: scanner.position += 1
    }
  }

  /// Moves behind the scalar that closes what opens at the position; only `\` is special inside.
  private mutating func bracketed(by close: Unicode.Scalar, isQuote: Bool) {
    let open = scanner.position
    scanner.position += 1
    while let scalar = scanner.current, scalar != close, isQuote || scalar != "\n" {
      scanner.position += scalar == "\\" && scanner.peek() != nil ? 2 : 1
    }
    scanner.position = min(scanner.position, scanner.end)
    if scanner.current == close {
      scanner.position += 1
      return
    }
    if isQuote { scanner.openEnd = .quote(close, at: open) }
    let opening = source.text(in: open..<open + 1)
    scanner.report(
      open..<open + 1, isQuote ? "this quote is never closed" : "this `\(opening)` is never closed",
      advice: "close it, or write `\\\(opening)` for the character itself")
  }
}

extension Pattern.Segment {
  var range: SourceRange {
    switch self {
    case .text(let range), .blank(let range): range
    case .variable(let variable): variable.range
    }
  }
}
