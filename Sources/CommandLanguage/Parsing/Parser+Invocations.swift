/// A command in the making.
struct InvocationDraft {
  let command: CommandDescription
  var arguments: [(parameter: Int, word: Word)] = []
  var documents: [Word] = []
  var options: [Invocation.OptionUse] = []
  var condition: Condition?
  var pattern: Pattern?
  var redirection: Invocation.Redirection?
  /// How many parameters are filled; one that takes many is never full.
  var filled = 0
  /// How many words the parameter that takes many has got.
  var taken = 0
  /// Whether the word before the next parameter has been read.
  var hasKeyword = false
  /// Where the word `in` stands.
  var inRange: SourceRange?
  var hasCondition = false
  var endsOptions = false
  /// The second words of commands whose first word is this command's name.
  let subcommands: [String]
  /// An error makes what follows uncertain: no complaint about words too many or missing.
  var isUnsure = false

  init(_ command: CommandDescription, subcommands: [String] = []) {
    self.command = command
    self.subcommands = subcommands
  }

  /// The parameter the next positional word fills, or `nil`.
  var nextParameter: CommandDescription.Parameter? {
    guard inRange == nil, filled < command.parameters.count else { return nil }
    return command.parameters[filled]
  }

  /// The word before a parameter that is still to come, and the parameter's position.
  var nextKeyword: (word: String, parameter: Int)? {
    guard inRange == nil, !hasKeyword else { return nil }
    return command.parameters.indices.dropFirst(filled).lazy.compactMap { position in
      command.parameters[position].keyword.map { ($0, position) }
    }.first
  }

  /// The first parameter before a position that the command cannot do without and has not got.
  func missing(before position: Int) -> CommandDescription.Parameter? {
    command.parameters[..<position].dropFirst(filled).first { parameter in
      parameter.isRequired && !(parameter.arity == .oneOrMore && taken > 0)
    }
  }

  /// What may stand where the next part of the command begins.
  var expectations: [CompletionContext.Expectation] {
    var expectations: [CompletionContext.Expectation] = []
    let parameter = nextParameter
    if let next = nextKeyword, missing(before: next.parameter) == nil {
      expectations.append(.keyword(next.word))
    }
    if let parameter, hasKeyword || parameter.keyword == nil {
      expectations.append(
        parameter.kind == .pattern
          ? .patternWord : .value(parameter.kind, of: command.name, option: nil))
    }
    switch command.documents {
    case .none: break
    case .positional:
      if !(parameter?.isRequired ?? false) { expectations.append(.document(of: command.name)) }
    case .afterIn:
      let isFirst = parameter?.isRequired == true && arguments.isEmpty && pattern == nil
      if inRange != nil {
        expectations.append(.document(of: command.name))
      } else if !isFirst {
        expectations.append(.keyword("in"))
      }
    }
    if command.takesConditions, !hasCondition { expectations.append(.keyword("where")) }
    if !endsOptions, !command.options.isEmpty { expectations.append(.option(of: command.name)) }
    return expectations
  }
}

extension Parser {
  /// Reads everything after a command's name.
  mutating func invocation(of command: CommandDescription, named name: SourceRange) -> Invocation {
    var draft = InvocationDraft(command, subcommands: grammar.subcommands(of: command.name))
    var stop = name.upperBound
    while true {
      scanner.skipBlanks()
      expect(draft.expectations)
      if scanner.isAtStatementEnd { break }
      part(of: &draft)
      stop = scanner.position
    }
    reportMissing(in: draft, named: name)
    return Invocation(
      command: command, nameRange: name, filled: draft.arguments, documents: draft.documents,
      condition: draft.condition, options: draft.options, pattern: draft.pattern,
      redirection: draft.redirection, range: name.lowerBound..<stop, source: source)
  }

  private mutating func part(of draft: inout InvocationDraft) {
    let readsPattern = draft.nextParameter?.kind == .pattern
    if let length = scanner.redirectionLength {
      redirection(length, of: &draft)
    } else if !draft.endsOptions, scanner.isAtBareWord("--") {
      scanner.position += 2
      draft.endsOptions = true
    } else if !draft.endsOptions, isAtOption(of: draft, readsPattern: readsPattern) {
      option(of: &draft)
    } else if draft.command.takesConditions, scanner.isAtBareWord("where", orParenthesis: true) {
      whereClause(of: &draft)
    } else if draft.command.documents != .none, scanner.isAtBareWord("in") {
      wordIn(of: &draft)
    } else if readsPattern {
      patternParameter(of: &draft)
    } else if let next = draft.nextKeyword, scanner.isAtBareWord(next.word) {
      keyword(next.word, before: next.parameter, of: &draft)
    } else if reportForeignSyntax() {
      draft.isUnsure = true
      scanner.skipToStatementEnd()
    } else {
      positional(of: &draft)
    }
  }

  /// Whether an option begins here; a pattern may begin with one dash and a letter.
  private func isAtOption(of draft: InvocationDraft, readsPattern: Bool) -> Bool {
    guard scanner.isAtOption else { return false }
    if !readsPattern || scanner.peek() == "-" { return true }
    var ahead = scanner
    return draft.command.option(named: ahead.optionName()) != nil
  }

  // MARK: Words

  private mutating func keyword(
    _ word: String, before parameter: Int, of draft: inout InvocationDraft
  ) {
    let start = scanner.position
    scanner.position += word.unicodeScalars.count
    touch()
    if let missing = draft.missing(before: parameter), !draft.isUnsure {
      draft.isUnsure = true
      scanner.report(
        start..<scanner.position, "`\(draft.command.name)` needs \(missing.name) before `\(word)`",
        advice: "usage: \(draft.command.usage)")
    }
    draft.filled = parameter
    draft.hasKeyword = true
  }

  private mutating func positional(of draft: inout InvocationDraft) {
    let word = scanner.word()
    touch()
    if !word.isQuoted, let text = word.literal, draft.subcommands.contains(text) {
      draft.isUnsure = true
      scanner.diagnostics.append(
        word.error(
          "`\(text)` stands directly after `\(draft.command.name)`",
          advice: "try: \(draft.command.name) \(text), or quote it if a document has this name"))
    } else if let parameter = draft.nextParameter {
      if let keyword = parameter.keyword, !draft.hasKeyword {
        if draft.isUnsure { return }
        draft.isUnsure = true
        scanner.diagnostics.append(
          word.error(
            "expected `\(keyword)`, found \(Quoted.of(word.sourceText))",
            advice: "usage: \(draft.command.usage); a name of several words is quoted"))
        return
      }
      draft.arguments.append((draft.filled, word))
      let takesOne = parameter.arity == .one || parameter.arity == .optional
      if takesOne {
        draft.filled += 1
        draft.hasKeyword = false
      } else {
        draft.taken += 1
      }
      check(word, with: parameter.problem(in:))
    } else if draft.command.documents == .positional || draft.inRange != nil {
      draft.documents.append(word)
    } else if !draft.isUnsure {
      draft.isUnsure = true
      scanner.diagnostics.append(surplus(word, in: draft))
    }
  }

  private func surplus(_ word: Word, in draft: InvocationDraft) -> Diagnostic {
    let command = draft.command
    let name = "`\(command.name)`"
    if word.sourceText == "where", !command.takesConditions {
      return word.error("\(name) takes no conditions", advice: "usage: \(command.usage)")
    }
    if command.documents == .afterIn {
      let parameters = command.parameters.map(\.name).joined(separator: " ")
      let before = source.text(in: draft.arguments.last?.word.range ?? word.range)
      let whole = before + " " + word.sourceText
      let canBeOne = whole.count < 60 && !whole.contains { "\"'\\$".contains($0) }
      let joined = canBeOne ? "; a name of several words is quoted: \"\(whole)\"" : ""
      return word.error(
        "\(name) takes only \(parameters.isEmpty ? "documents" : parameters) before `in`",
        advice: "documents follow `in`: in \(Quoted.bare(word.sourceText))\(joined)")
    }
    let takes = command.parameters.isEmpty ? "takes no arguments" : "takes no more arguments"
    return word.error("\(name) \(takes)", advice: "usage: \(command.usage)")
  }

  /// Reports a value without variables that cannot be right.
  mutating func check(_ word: Word, with problem: (String) -> ValueProblem?) {
    // What an unclosed quote swallowed is no value.
    if scanner.isInOpenQuote { return }
    guard let value = word.literal, let problem = problem(value) else { return }
    scanner.diagnostics.append(word.error(problem))
  }

  private mutating func wordIn(of draft: inout InvocationDraft) {
    let range = scanner.position..<scanner.position + 2
    scanner.position += 2
    touch()
    if draft.command.documents == .positional {
      scanner.report(
        range, "`\(draft.command.name)` takes documents without `in`",
        advice: "try: \(draft.command.name) \(Quoted.bare(restOfStatement))")
    } else if draft.inRange != nil {
      scanner.report(range, "`in` is given twice", advice: "write all documents after one `in`")
    } else {
      draft.inRange = range
    }
  }

  /// What is written up to the next `;` or line end; of a long text the beginning.
  private var restOfStatement: String {
    var rest = scanner
    rest.skipBlanks()
    let start = rest.position
    while !rest.isAtStatementEnd, rest.position < start + 100 { rest.position += 1 }
    return source.text(in: start..<rest.position)
  }

  private mutating func redirection(_ length: Int, of draft: inout InvocationDraft) {
    let start = scanner.position
    scanner.position += length
    scanner.skipBlanks()
    expect([.redirectionFile])
    let mark = length == 2 ? ">>" : ">"
    if scanner.isAtStatementEnd {
      scanner.report(
        start..<start + length, "`\(mark)` needs a file", advice: "try: \(mark) result.csv")
      return
    }
    let word = scanner.word()
    touch()
    if word.literal?.isEmpty == true {
      scanner.diagnostics.append(word.error("the name of a file cannot be empty"))
    } else if draft.redirection != nil {
      scanner.report(start..<word.range.upperBound, "the result goes to one file only")
    } else {
      draft.redirection = Invocation.Redirection(
        word: word, isAppending: length == 2, range: start..<word.range.upperBound)
    }
  }

  /// Reports what works in a POSIX shell, but not here.
  private mutating func reportForeignSyntax() -> Bool {
    let start = scanner.position
    for word in ["|", "||", "&&", "&", "<", "2>", "2>&1", "<<"] where scanner.isAtBareWord(word) {
      let advice =
        switch word {
        case "|": "pipe outside: depesche -c '…' | head"
        case "&&": "separate commands by `;`"
        default: "quote it if it is a name"
        }
      scanner.report(
        start..<start + word.count, "`\(word)` has no meaning here", advice: advice)
      return true
    }
    return false
  }

  // MARK: What is missing

  private mutating func reportMissing(in draft: InvocationDraft, named name: SourceRange) {
    guard !draft.isUnsure else { return }
    if scanner.isInOpenQuote { return }
    let command = draft.command
    if let inRange = draft.inRange, draft.documents.isEmpty {
      scanner.report(inRange, "`in` needs documents", advice: "try: in 1, or: in @early")
    }
    for parameter in command.parameters.dropFirst(draft.filled) where parameter.isRequired {
      if parameter.arity == .oneOrMore, draft.taken > 0 { continue }
      let example = command.examples.first.map { "try: \($0.command)" }
      let what =
        parameter.kind == .pattern
        ? "a pattern" : parameter.keyword.map { "`\($0) \(parameter.name)`" } ?? parameter.name
      scanner.report(
        name, "`\(command.name)` needs \(what)", advice: example ?? "usage: \(command.usage)")
      return
    }
  }
}
