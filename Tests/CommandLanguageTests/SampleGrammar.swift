import CommandLanguage

/// A small shell to test with.
let grammar = Grammar(
  commands: [
    CommandDescription(
      name: "docs", summary: "lists documents",
      options: [
        .init("--top", alias: "-n", value: "N", .integer(1...1000), summary: "rows shown"),
        .init(
          "--columns", value: "LIST", .choices(["title", "date", "source"]), summary: "columns"),
        .init("--sort", value: "FIELD", .field, summary: "order"),
      ], documents: .positional, takesConditions: true,
      examples: [.init("docs --top 3", "three documents")]),
    CommandDescription(
      name: "who", summary: "lists names",
      parameters: [.init("NAME", .name, arity: .optional, summary: "one name")],
      options: [
        .init(
          "--type", value: "TYPE", .choice(["PER", "ORG", "LOC"]), isRepeatable: true,
          summary: "kind"),
        .init(flag: "--mentions", summary: "every mention"),
      ], documents: .afterIn, takesConditions: true),
    CommandDescription(
      name: "find", summary: "finds words",
      parameters: [
        .init("PATTERN", .pattern, summary: "what to find") { text in
          guard let bad = text.unicodeScalars.firstIndex(of: "%") else { return nil }
          let offset = text.unicodeScalars.distance(from: text.startIndex, to: bad)
          return ValueProblem("`%` is not understood", range: offset..<offset + 1)
        }
      ],
      options: [.init("--top", alias: "-n", value: "N", .integer(1...1000), summary: "rows")],
      documents: .afterIn, takesConditions: true,
      examples: [.init("find Abkommen", "a word")]),
    CommandDescription(
      name: "compare", summary: "compares documents",
      options: [
        .init(flag: "--pairs", summary: "pairs"),
        .init(
          "--against", value: "SET", .documents, takesMany: true, summary: "the other side"),
        .init("--threshold", value: "X", .number, summary: "least similarity"),
      ], documents: .positional, takesConditions: true),
    CommandDescription(
      name: "stats", summary: "figures", documents: .positional, takesConditions: true),
    CommandDescription(
      name: "stats words", summary: "word list",
      options: [.init(flag: "--fold", summary: "fold case")], documents: .positional,
      takesConditions: true),
    CommandDescription(
      name: "stats trend", summary: "words over time",
      parameters: [.init("WORD", .text, arity: .oneOrMore, summary: "words")],
      documents: .afterIn, takesConditions: true),
    CommandDescription(
      name: "zone", summary: "marks lines",
      parameters: [
        .init("DOC", .document, summary: "one document"),
        .init("LINES", .text, arity: .oneOrMore, summary: "lines") { value in
          Int(value) == nil ? ValueProblem("`\(value)` is no line") : nil
        },
        .init("KIND", .choice(["body", "caption"]), after: "as", summary: "what they are"),
      ],
      options: [.init(flag: "--all", summary: "all of them")],
      examples: [.init("zone a 3 as body", "one line")]),
    CommandDescription(
      name: "load", summary: "loads files",
      parameters: [.init("PATH", .inputFile, arity: .oneOrMore, summary: "files")],
      options: [
        .init("--date", value: "DATE", .date, summary: "date") { value in
          value.hasPrefix("20")
            ? nil
            : ValueProblem("this is no date", range: 0..<1, advice: "try: 2026-02-05")
        },
        .init("--title", value: "TEXT", .text, summary: "title"),
      ]),
    CommandDescription(
      name: "drop", summary: "forgets a selection",
      parameters: [.init("SELECTION", .selection, summary: "which")]),
    CommandDescription(name: "quit", aliases: ["exit"], summary: "leaves"),
    CommandDescription(
      name: "let", summary: "keeps a result",
      parameters: [.init("NAME", .text, summary: "name")]),
  ],
  conditionValidator: { field, _, value in
    field == "date" && !value.hasPrefix("20") ? ValueProblem("expected a date") : nil
  })

/// Reads a script under the name `t.dep`.
func parse(_ text: String) -> ParsedScript {
  grammar.parse(SourceText(name: "t.dep", text: text))
}

/// A script as the parser understood it, one statement a line; its errors, where it has any.
func reading(of text: String) -> String {
  let script = parse(text)
  if script.hasErrors {
    return script.diagnostics.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)+\($0.length) " } ?? ""
      let advice = diagnostic.advice.map { " — \($0)" } ?? ""
      return place + diagnostic.message + advice
    }.joined(separator: "\n")
  }
  return script.statements.map(describe).joined(separator: "\n")
}

private func describe(_ statement: Statement) -> String {
  switch statement.kind {
  case .command(let invocation): describe(invocation)
  case .letResult(let name, let invocation): "@\(name) := \(describe(invocation))"
  case .letText(let name, let word): "$\(name) := \(describe(word))"
  }
}

private func describe(_ invocation: Invocation) -> String {
  var pieces = [invocation.name]
  pieces += invocation.arguments.map(describe)
  if let pattern = invocation.pattern { pieces.append("⟦\(pattern.text)⟧") }
  if !invocation.documents.isEmpty {
    pieces.append("in " + invocation.documents.map(describe).joined(separator: " "))
  }
  if let condition = invocation.condition { pieces.append("where " + describe(condition)) }
  for use in invocation.options {
    pieces.append(([use.name] + use.words.map(describe)).joined(separator: " "))
  }
  if let target = invocation.redirection {
    pieces.append((target.isAppending ? ">> " : "> ") + describe(target.word))
  }
  return pieces.joined(separator: " | ")
}

/// A word: text bare, quoted text in `‹›`, variables in `{}`.
func describe(_ word: Word) -> String {
  if word.parts.isEmpty { return word.isQuoted ? "‹›" : "" }
  return word.parts.map { part in
    switch part {
    case .literal(let text, let isQuoted): isQuoted ? "‹\(text)›" : text
    case .variable(let variable): variable.isQuoted ? "‹{\(variable.name)}›" : "{\(variable.name)}"
    }
  }.joined()
}

private func describe(_ condition: Condition) -> String {
  switch condition {
  case .comparison(let comparison):
    "\(comparison.field) \(comparison.operator.rawValue) \(describe(comparison.value))"
  case .and(let parts): "(" + parts.map(describe).joined(separator: " & ") + ")"
  case .or(let parts): "(" + parts.map(describe).joined(separator: " | ") + ")"
  case .not(let part): "¬\(describe(part))"
  }
}
