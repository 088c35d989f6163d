extension Grammar {
  /// Checks the values that come from variables as the parser checks those that are written.
  ///
  /// To be called before a command runs; it says what can be said only once variables have values:
  /// an unknown variable, a value of the wrong kind, several words where one belongs.
  ///
  /// - Throws: a diagnostic at the first word that cannot be right.
  public func check(
    _ invocation: Invocation, with lookup: VariableLookup
  ) throws(Diagnostic) {
    for parameter in invocation.command.parameters where parameter.kind != .pattern {
      let takesMany = parameter.arity == .many || parameter.arity == .oneOrMore
      var count = 0
      for word in invocation.words(for: parameter.name) {
        count += try check(word, takesMany: takesMany, with: lookup, by: parameter.problem(in:))
      }
      if count == 0, parameter.isRequired {
        throw invocation.error("`\(invocation.name)` needs \(parameter.name)")
      }
    }
    for use in invocation.options {
      for word in use.words {
        _ = try check(
          word, takesMany: use.option.takesMany, with: lookup, by: use.option.problem(in:))
      }
    }
    for word in invocation.documents { _ = try word.expanded(with: lookup) }
    if let word = invocation.redirection?.word {
      _ = try check(word, takesMany: false, with: lookup) { text in
        text.isEmpty ? ValueProblem("the name of a file cannot be empty") : nil
      }
    }
    try checkCondition(of: invocation, with: lookup)
    try checkPattern(of: invocation, with: lookup)
  }

  /// Checks a word that holds variables, and returns how many words it stands for.
  private func check(
    _ word: Word, takesMany: Bool, with lookup: VariableLookup,
    by problem: (String) -> ValueProblem?
  ) throws(Diagnostic) -> Int {
    guard word.hasVariables else { return 1 }
    let words = try word.expanded(with: lookup)
    if !takesMany, words.count != 1 {
      throw word.error(
        words.isEmpty
          ? "this stands for nothing, but one word is needed"
          : "this stands for \(words.count) words, but only one can stand here")
    }
    for expanded in words {
      if let problem = problem(expanded.text) { throw word.error(problem) }
    }
    return words.count
  }

  private func checkCondition(
    of invocation: Invocation, with lookup: VariableLookup
  ) throws(Diagnostic) {
    for comparison in invocation.condition?.comparisons ?? [] {
      _ = try check(comparison.value, takesMany: false, with: lookup) { text in
        conditionValidator?(comparison.field, comparison.operator, text)
      }
    }
  }

  private func checkPattern(
    of invocation: Invocation, with lookup: VariableLookup
  ) throws(Diagnostic) {
    guard let pattern = invocation.pattern, pattern.hasVariables else { return }
    let expanded = try pattern.expanded(with: lookup)
    let parameter = invocation.command.parameters.first { $0.kind == .pattern }
    if expanded.text.unicodeScalars.allSatisfy(Scanner.isBlank) {
      throw expanded.error(ValueProblem("the pattern is empty"))
    }
    if let problem = parameter?.problem(in: expanded.text) { throw expanded.error(problem) }
  }
}
