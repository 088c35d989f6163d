extension Scanner {
  /// Whether an option begins at the position: `--` or `-` and a letter.
  var isAtOption: Bool {
    guard current == "-", let next = peek() else { return false }
    if next == "-" { return !endsWord(position + 2) }
    return Self.isNameScalar(next) && !Self.isDigit(next)
  }

  /// Reads the name of an option, up to a blank or `=`.
  mutating func optionName() -> String {
    let start = position
    while let scalar = current, scalar != "=", !Self.isDelimiter(scalar) { position += 1 }
    return source.text(in: start..<position)
  }
}

extension Parser {
  /// Reads an option with its values.
  mutating func option(of draft: inout InvocationDraft) {
    let start = scanner.position
    let name = scanner.optionName()
    let nameRange = start..<scanner.position
    touch()
    guard let option = draft.command.option(named: name) else {
      reportUnknown(name, at: nameRange, of: draft.command)
      draft.isUnsure = true
      if scanner.current == "=" { _ = scanner.word() }
      return
    }
    let errors = scanner.diagnostics.count
    if draft.options.contains(where: { $0.name == option.name }), !option.isRepeatable {
      scanner.report(nameRange, "`\(option.name)` is given twice")
    }
    let words = values(of: option, at: nameRange, of: draft)
    if probe?.usedOptions.contains(option.name) == false { probe?.usedOptions.append(option.name) }
    guard scanner.diagnostics.count == errors else { return }
    draft.options.append(
      Invocation.OptionUse(
        option: option, words: words, range: start..<(words.last?.range ?? nameRange).upperBound))
  }

  private mutating func values(
    of option: CommandDescription.Option, at nameRange: SourceRange, of draft: InvocationDraft
  ) -> [Word] {
    let hasValue = scanner.current == "="
    if hasValue { scanner.position += 1 }
    guard let kind = option.kind else {
      if hasValue {
        let word = scanner.word()
        scanner.report(
          nameRange.upperBound..<word.range.upperBound, "`\(option.name)` takes no value",
          advice: "try: \(option.name)")
      }
      return []
    }
    var words: [Word] = []
    let expected = CompletionContext.Expectation.value(
      kind, of: draft.command.name, option: option.name)
    repeat {
      if !hasValue { scanner.skipBlanks() }
      expect([expected] + (words.isEmpty ? [] : draft.expectations))
      if hasValue ? scanner.endsWord(scanner.position) : endsValues(of: option, in: draft) { break }
      let word = scanner.word()
      touch()
      check(word, with: option.problem(in:))
      words.append(word)
    } while option.takesMany && !hasValue
    if words.isEmpty {
      let allowsAny = kind == .text
      scanner.report(
        nameRange, "`\(option.name)` needs a value",
        advice: "try: \(option.usage)\(allowsAny && hasValue ? ", or: \(option.name)=\"\"" : "")")
    }
    return words
  }

  /// Whether no value of an option can begin at the position.
  private func endsValues(of option: CommandDescription.Option, in draft: InvocationDraft) -> Bool {
    if scanner.isAtStatementEnd || scanner.redirectionLength != nil { return true }
    if !draft.endsOptions, scanner.isAtOption || scanner.isAtBareWord("--") { return true }
    guard option.takesMany else { return false }
    let isWhere =
      draft.command.takesConditions && scanner.isAtBareWord("where", orParenthesis: true)
    return isWhere || (draft.command.documents == .afterIn && scanner.isAtBareWord("in"))
  }

  private mutating func reportUnknown(
    _ name: String, at range: SourceRange, of command: CommandDescription
  ) {
    let names = command.options.map(\.name)
    let owners = grammar.commands.filter { $0.option(named: name) != nil }.map { "`\($0.name)`" }
    var advice = Suggestions.advice(for: name, among: names)
    if !owners.isEmpty {
      let list = owners.prefix(3).joined(separator: ", ")
      advice = "it is an option of \(list)" + (advice.map { "; \($0)" } ?? "")
    } else if name == "--help" || name == "-h" {
      advice = "try: help \(command.name)"
    }
    scanner.report(
      range, "`\(command.name)` has no option \(Quoted.of(name))",
      advice: advice ?? "try: help \(command.name)")
  }
}
