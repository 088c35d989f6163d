public import CommandLanguage
import NewsCorpus
import Tables
import Terminal

extension Session {
  /// Reads texts whole, loads files, then runs the commands in order.
  ///
  /// Nothing is loaded and nothing runs when any part of the texts cannot be understood. A command
  /// that fails ends the run, unless the session keeps going.
  public func run(_ sources: [SourceText], loading paths: [String]) async -> ExitStatus {
    let scripts = sources.map(grammar.parse)
    for diagnostic in scripts.flatMap(\.diagnostics) { console.report(diagnostic) }
    if scripts.contains(where: \.hasErrors) { return .misunderstood }
    var status = ExitStatus.success
    if !paths.isEmpty {
      status = await load(paths)
      if status != .success, !configuration.keepsGoing { return status }
    }
    return status.combined(with: await run(scripts.flatMap(\.statements)))
  }

  /// Reads a text whole and runs its commands in order.
  func run(_ source: SourceText) async -> ExitStatus { await run([source], loading: []) }

  /// Runs a typed line, which is remembered for `history` and recorded.
  public func runTyped(_ line: String) async -> ExitStatus {
    let source = SourceText(name: "<input>", text: line)
    let script = grammar.parse(source)
    for diagnostic in script.diagnostics { console.report(diagnostic) }
    let status = script.hasErrors ? .misunderstood : await run(script.statements)
    if !script.statements.isEmpty || script.hasErrors {
      typed.append(TypedLine(text: line, succeeded: status == .success))
    }
    if status == .success { record(script.statements) }
    return status
  }

  func run(_ statements: [Statement]) async -> ExitStatus {
    var status = ExitStatus.success
    for statement in statements {
      if hasQuit { break }
      let outcome = await perform(statement)
      status = status.combined(with: outcome)
      if outcome == .interrupted || (outcome != .success && !configuration.keepsGoing) { break }
    }
    do {
      try console.flush()
    } catch .closedPipe {
      hasQuit = true
    } catch {
      console.report(Diagnostic(error.description))
      status = status.combined(with: .failed)
    }
    return status
  }

  private func perform(_ statement: Statement) async -> ExitStatus {
    do {
      try Task.checkCancellation()
      if configuration.echoes { try echo(statement) }
      try await execute(statement)
      return .success
    } catch let diagnostic as Diagnostic {
      console.report(diagnostic)
      return .failed
    } catch let failure as ShellFailure {
      for diagnostic in failure.diagnostics { console.report(diagnostic) }
      return failure.status
    } catch is CancellationError {
      return .interrupted
    } catch OutputError.closedPipe {
      // Whoever read the results has seen enough: that is no failure.
      hasQuit = true
      return .success
    } catch let error as OutputError {
      report(error.description, at: statement)
      return .failed
    } catch let error as SnapshotError {
      console.report(
        Diagnostic(
          at: statement.range, in: statement.source, error.message, advice: error.advice))
      return .failed
    } catch {
      report(String(describing: error), at: statement)
      return .failed
    }
  }

  /// Writes a command before its result; an empty line parts it from the result before.
  private func echo(_ statement: Statement) throws {
    if lastEchoHadResult { try console.write("\n") }
    lastEchoHadResult = false
    // The command stands between two results now, so the writer need not part them.
    writer = TableWriter(format: settings.format)
    try console.write(Transcript.echo(of: statement.text))
  }

  private func report(_ message: String, at statement: Statement) {
    console.report(Diagnostic(at: statement.range, in: statement.source, message))
  }

  private func execute(_ statement: Statement) async throws {
    switch statement.kind {
    case .letText(let name, let word):
      let words = try word.expanded(with: variable)
      texts[name] =
        words.count == 1
        ? VariableValue(words[0]) : VariableValue(words.map(\.text), origin: .argument)
    case .letResult(let name, let invocation):
      let result = try await run(try call(invocation))
      try corpus.checkMetadata()
      let documents = (result.documents ?? []).map { corpus.metadata[$0].name }
      results[name] = KeptResult(
        command: statement.text, documents: documents, result: result)
      remember(result, of: statement)
      if configuration.isInteractive {
        console.note("@\(name): \(Phrase.count(documents.count, "document"))")
      }
    case .command(let invocation):
      let call = try call(invocation)
      let result = try await run(call)
      try Task.checkCancellation()
      remember(result, of: statement)
      try show(result, of: call)
    }
  }

  private func call(_ invocation: Invocation) throws(Diagnostic) -> Call {
    try Call(invocation, grammar: grammar, lookup: variable)
  }

  private func run(_ call: Call) async throws -> CommandResult {
    let name = call.invocation.name
    guard let command = CommandCatalog.command(named: name) else {
      throw call.error("unknown command `\(name)`")
    }
    let result = try await command.run(call, in: self)
    return call.flag("--explain") ? try explained(result, of: call) : result
  }

  /// The value of a variable: arguments of the innermost script, then texts kept by `let`.
  var variable: VariableLookup {
    let arguments = arguments.last ?? []
    let texts = texts
    return { name in
      if name == "@" { return VariableValue(arguments, origin: .argument) }
      if let number = Int(name) {
        guard number >= 1, number <= arguments.count else { return nil }
        return VariableValue([arguments[number - 1]], origin: .argument)
      }
      return texts[name]
    }
  }
}
