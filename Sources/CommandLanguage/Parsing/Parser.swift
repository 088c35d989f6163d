/// Reads statements; the parts of a statement are read in the extensions.
struct Parser {
  /// After so many errors the rest is not read.
  static let mostErrors = 1_000

  let grammar: Grammar
  let source: SourceText
  var scanner: Scanner
  var statements: [Statement] = []
  /// What may stand at the end of the text; kept up to date only when completing.
  var probe: CompletionProbe?

  init(grammar: Grammar, source: SourceText, completesAt end: Int? = nil) {
    self.grammar = grammar
    self.source = source
    scanner = Scanner(source, to: end)
    if end != nil { probe = CompletionProbe() }
  }

  /// Reads the whole text.
  mutating func script() -> ParsedScript {
    var canBegin = true
    while true {
      scanner.skipBlanks()
      if canBegin { expect([.command]) }
      if scanner.isAtEnd { break }
      if scanner.isAtStatementEnd {
        scanner.position += 1
        canBegin = true
        continue
      }
      if scanner.diagnostics.count >= Self.mostErrors {
        let start = scanner.position
        scanner.report(start..<start + 1, "too many errors; the text from here on was not read")
        break
      }
      statement()
      if !scanner.isAtStatementEnd { scanner.skipToStatementEnd() }
      canBegin = false
      probe?.command = nil
    }
    return ParsedScript(source: source, statements: statements, diagnostics: sortedDiagnostics)
  }

  private var sortedDiagnostics: [Diagnostic] {
    scanner.diagnostics.enumerated().sorted { a, b in
      guard let first = a.element.place, let second = b.element.place else {
        return a.offset < b.offset
      }
      return (first.line, first.column, a.offset) < (second.line, second.column, b.offset)
    }.map(\.element)
  }

  // MARK: Statements

  private mutating func statement() {
    let start = scanner.position
    let errors = scanner.diagnostics.count
    if scanner.isAtBareWord("let") {
      scanner.position += 3
      touch()
      if let kind = letStatement() { add(kind, from: start, errors: errors) }
    } else if let invocation = command(adviceForUnknown: nil) {
      add(.command(invocation), from: start, errors: errors)
    }
  }

  private mutating func add(_ kind: Statement.Kind, from start: Int, errors: Int) {
    guard scanner.diagnostics.count == errors else { return }
    var stop = scanner.position
    if case .command(let invocation) = kind { stop = invocation.range.upperBound }
    if case .letResult(_, let invocation) = kind { stop = invocation.range.upperBound }
    if case .letText(_, let word) = kind { stop = word.range.upperBound }
    statements.append(Statement(kind: kind, range: start..<stop, source: source))
  }

  /// Reads what follows `let`.
  private mutating func letStatement() -> Statement.Kind? {
    guard let name = letName() else { return nil }
    let shown = Quoted.bare(name)
    scanner.skipBlanks()
    expect([.keyword("=")])
    guard scanner.current == "=" else {
      let place = scanner.position
      scanner.report(
        place..<place + 1, "expected `=` after `let \(shown)`",
        advice: "try: let \(shown) = docs, or: let \(shown) = \"text\"")
      return nil
    }
    scanner.position += 1
    scanner.skipBlanks()
    expect([.command])
    if scanner.isAtStatementEnd {
      scanner.report(
        scanner.position - 1..<scanner.position, "`let \(shown) =` needs a command or a text",
        advice: "try: let \(shown) = docs, or: let \(shown) = \"text\"")
      return nil
    }
    if scanner.isAtBareWord("let") {
      scanner.report(
        scanner.position..<scanner.position + 3, "`let` cannot stand inside `let`")
      return nil
    }
    return letValue(of: name)
  }

  private mutating func letName() -> String? {
    scanner.skipBlanks()
    expect([])
    let start = scanner.position
    while let scalar = scanner.current, scalar != "=", !Scanner.isDelimiter(scalar) {
      scanner.position += 1
    }
    touch()
    let range = start..<scanner.position
    let name = source.text(in: range)
    if name.isEmpty {
      scanner.report(
        start..<start + 1, "`let` needs a name",
        advice: "try: let early = docs where date < 2026-02-05")
      return nil
    }
    if grammar.reservedNames.contains(name) {
      scanner.report(range, "\(Quoted.of(name)) is a reserved name", advice: "choose another name")
    } else if !grammar.isValidName(name) {
      let bare = String(name.drop { $0 == "$" || $0 == "@" })
      scanner.report(
        range, "\(Quoted.of(name)) is no name: letters, digits, `_` and `-`, a letter first",
        advice: grammar.isValidName(bare) ? "try: let \(Quoted.bare(bare)) = …" : nil)
    }
    return name
  }

  private mutating func letValue(of name: String) -> Statement.Kind? {
    let before = scanner
    let word = scanner.word()
    guard word.isQuoted || word.hasVariables else {
      scanner = before
      let text = Quoted.bare(source.text(in: word.range))
      let advice = "to keep text, quote it: let \(Quoted.bare(name)) = \"\(text)\""
      return command(adviceForUnknown: advice).map { .letResult(name: name, $0) }
    }
    touch()
    scanner.skipBlanks()
    expect([])
    if !scanner.isAtStatementEnd {
      let place = scanner.position
      scanner.report(
        place..<place + 1, "the text for `let` ends before this",
        advice: "quote all of it: let \(Quoted.bare(name)) = \"… …\"")
      return nil
    }
    return .letText(name: name, word)
  }

  // MARK: Commands

  /// Reads a command with everything after it, or reports why it cannot.
  private mutating func command(adviceForUnknown advice: String?) -> Invocation? {
    let start = scanner.position
    if reportMisplaced() { return nil }
    let word = scanner.word()
    touch()
    guard let name = word.literal else {
      scanner.diagnostics.append(word.error("the name of a command cannot be a variable"))
      return nil
    }
    // An unclosed quote has been reported.
    if scanner.openEnd != nil, word.isQuoted { return nil }
    probe?.command = name
    probe?.usedOptions = []

    let parent = grammar.command(named: name)
    if let child = subcommand(of: name, parent: parent) {
      probe?.command = child.name
      return invocation(of: child, named: start..<scanner.position)
    }
    if let parent { return invocation(of: parent, named: word.range) }
    let children = grammar.subcommands(of: name)
    if !children.isEmpty {
      let list = children.map { "`\(name) \($0)`" }.joined(separator: ", ")
      scanner.diagnostics.append(word.error("\(Quoted.of(name)) is one of several", advice: list))
    } else {
      let closest = Suggestions.advice(for: name, among: grammar.firstWords)
      scanner.diagnostics.append(
        word.error(
          "unknown command \(Quoted.of(name))",
          advice: closest ?? advice
            ?? (name.hasPrefix("@") ? "a result is no command; try: docs \(name)" : "try: help")))
    }
    return nil
  }

  /// Reads the second word of a command's name, if it is there.
  private mutating func subcommand(
    of name: String, parent: CommandDescription?
  ) -> CommandDescription? {
    let children = grammar.subcommands(of: name)
    guard !children.isEmpty else { return nil }
    scanner.skipBlanks()
    let others = parent.map { InvocationDraft($0).expectations } ?? []
    expect([.subcommand(of: name)] + others)
    for child in children where scanner.isAtBareWord(child) {
      scanner.position += child.unicodeScalars.count
      touch()
      return grammar.command(named: "\(name) \(child)")
    }
    return nil
  }

  /// Reports what can only stand after a command.
  private mutating func reportMisplaced() -> Bool {
    let start = scanner.position
    if let length = scanner.redirectionLength {
      scanner.report(
        start..<start + length, "a redirection stands after its command",
        advice: "try: docs > result.csv")
      return true
    }
    if scanner.isAtBareWord("where") || scanner.isAtBareWord("in") {
      let word = scanner.current == "w" ? "where" : "in"
      scanner.report(
        start..<start + word.count, "`\(word)` stands after a command",
        advice: word == "in" ? "try: who in 3" : "try: docs where language = de")
      return true
    }
    guard scanner.isAtOption else { return false }
    let name = scanner.optionName()
    let owners = grammar.commands.filter { $0.option(named: name) != nil }
    scanner.report(
      start..<scanner.position, "an option stands after its command",
      advice: owners.first.map { "try: \($0.name) \(name)" })
    return true
  }
}
