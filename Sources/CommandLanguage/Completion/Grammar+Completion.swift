extension Grammar {
  /// Returns what may stand at a cursor.
  ///
  /// Only the text before the cursor is read.
  ///
  /// - Parameters:
  ///   - text: the line, or several lines.
  ///   - cursor: an offset in Unicode scalars; the end of the text if left out.
  /// - Complexity: O(*n*) for *n* scalars before the cursor.
  public func completionContext(for text: String, cursor: Int? = nil) -> CompletionContext {
    let source = SourceText(name: "", text: text)
    let end = min(max(cursor ?? source.count, 0), source.count)
    var parser = Parser(grammar: self, source: source, completesAt: end)
    _ = parser.script()
    var probe = parser.probe ?? CompletionProbe()
    probe.start = min(max(probe.start, 0), end)
    let reader = CompletionReader(
      scanner: parser.scanner, probe: probe, end: end,
      reservedWords: probe.kept.command.map(subcommands(of:)) ?? [])
    return reader.context()
  }
}

/// Finds out what is typed of the part that reaches up to the cursor.
private struct CompletionReader {
  let scanner: Scanner
  let probe: CompletionProbe
  let end: Int
  let reservedWords: [String]

  private var source: SourceText { scanner.source }

  func context() -> CompletionContext {
    let nothing = context([], prefix: "", from: end, style: .word)
    if scanner.openEnd == .comment { return nothing }
    if let variable = variableContext() { return variable }
    if probe.expectations.contains(.patternWord) { return patternContext() ?? nothing }
    return wordContext() ?? nothing
  }

  private func context(
    _ expectations: [CompletionContext.Expectation], prefix: String, from start: Int,
    style: InsertionStyle, openQuote: Unicode.Scalar? = nil
  ) -> CompletionContext {
    CompletionContext(
      expectations: fitting(expectations, prefix: prefix, isQuoted: openQuote != nil),
      prefix: prefix, range: start..<end, openQuote: openQuote, command: probe.kept.command,
      usedOptions: probe.kept.usedOptions, reservedWords: reservedWords, style: style)
  }

  /// Leaves out what cannot begin with the prefix.
  private func fitting(
    _ expectations: [CompletionContext.Expectation], prefix: String, isQuoted: Bool
  ) -> [CompletionContext.Expectation] {
    let isOption = prefix.hasPrefix("-") && !isQuoted
    let hasOptions = expectations.contains { expectation in
      if case .option = expectation { true } else { false }
    }
    return expectations.filter { expectation in
      switch expectation {
      case .option: return prefix.isEmpty && !isQuoted || isOption
      case .keyword(let word): return !isQuoted && word.hasPrefix(prefix)
      case .command, .subcommand, .connective: return !isOption && !isQuoted
      case .field, .document: return !isOption
      case .value(_, of: _, option: let option): return !isOption || option != nil && !hasOptions
      default: return true
      }
    }
  }

  // MARK: Variables

  /// The context of `$nam` or `${nam` at the cursor, unless a single quote or `\` stands before it.
  private func variableContext() -> CompletionContext? {
    var start = end
    while start > probe.start, Scanner.isNameScalar(scanner.scalars[start - 1]) { start -= 1 }
    let name = source.text(in: start..<end)
    var isBraced = false
    if start > probe.start, scanner.scalars[start - 1] == "{" {
      isBraced = true
      start -= 1
    }
    guard start > probe.start, scanner.scalars[start - 1] == "$" else { return nil }
    start -= 1
    if start > probe.start, scanner.scalars[start - 1] == "\\" { return nil }
    var openQuote: Unicode.Scalar?
    if case .quote(let quote, at: _) = scanner.openEnd {
      if quote == "'" || probe.expectations.contains(.patternWord) { return nil }
      openQuote = quote
    }
    return CompletionContext(
      expectations: [.variable], prefix: "$" + name, range: start..<end, openQuote: openQuote,
      command: probe.kept.command, usedOptions: probe.kept.usedOptions,
      reservedWords: reservedWords, style: isBraced ? .braced : .bare)
  }

  // MARK: Words

  private func wordContext() -> CompletionContext? {
    var reader = Scanner(source, from: probe.start, to: end)
    let isValue = probe.expectations.contains { expectation in
      if case .conditionValue = expectation { true } else { false }
    }
    let word = reader.word(stoppingAtParenthesis: isValue, onlyQuoted: isValue)
    guard reader.isAtEnd, let prefix = word.literal else { return nil }
    var openQuote: Unicode.Scalar?
    if case .quote(let quote, at: _) = reader.openEnd { openQuote = quote }
    let start = probe.start
    if word.parts.first.map({ part in
      if case .literal(let text, isQuoted: false) = part { text.hasPrefix("@") } else { false }
    }) == true, probe.expectations.contains(where: \.takesSelections) {
      return context([.selection], prefix: prefix, from: start, style: .bare)
    }
    if case .value(.choices, _, _) = probe.expectations.first, !word.isQuoted,
      let comma = scanner.scalars[start..<end].lastIndex(of: ",")
    {
      let piece = source.text(in: comma + 1..<end)
      return context(
        Array(probe.expectations.prefix(1)), prefix: piece, from: comma + 1, style: .bare)
    }
    return context(
      probe.expectations, prefix: prefix, from: start, style: isValue ? .conditionValue : .word,
      openQuote: openQuote)
  }

  // MARK: Patterns

  private func patternContext() -> CompletionContext? {
    let scalars = scanner.scalars
    if case .quote(let quote, at: let open) = scanner.openEnd {
      var start = end
      while start > open + 1, !Scanner.isBlank(scalars[start - 1]) { start -= 1 }
      return context(
        [.patternWord], prefix: source.text(in: start..<end), from: start,
        style: .insideQuote(quote), openQuote: quote)
    }
    var start = end
    while start > probe.start, !"\"'()|&![]<>/".unicodeScalars.contains(scalars[start - 1]) {
      start -= 1
    }
    if start > probe.start, "\"'[]<>/".unicodeScalars.contains(scalars[start - 1]) { return nil }
    let prefix = source.text(in: start..<end)
    let isWhole = start == probe.start
    return context(
      isWhole ? probe.expectations : [.patternWord], prefix: prefix, from: start, style: .pattern)
  }
}

extension CompletionContext.Expectation {
  /// Whether a selection may stand there.
  fileprivate var takesSelections: Bool {
    switch self {
    case .document, .value(.documents, _, _), .value(.document, _, _), .value(.selection, _, _),
      .value(.fileOrSelection, _, _), .value(.text, _, _):
      true
    default: false
    }
  }
}
