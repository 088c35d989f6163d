import CommandLanguage
import Tables
import Terminal

/// The last result that `why` can open: the command and what its rows rest on.
struct LastAnswer: Sendable {
  /// The command as written.
  let command: String
  /// What its rows rest on, or nothing where the command gives no evidence.
  let evidence: Evidence?
}

extension Session {
  /// Remembers a result for `why`; what is about no documents, as `help` is, changes nothing.
  func remember(_ result: CommandResult, of statement: Statement) {
    guard case .records = result.content, result.documents != nil, !result.isEvidence else {
      return
    }
    lastAnswer = LastAnswer(command: statement.text, evidence: result.evidence)
  }

  /// The first place that a row of the last result rests on, where `--row` asks for it.
  ///
  /// - Throws: a diagnostic where there is no such row, or it rests on no place that is loaded.
  func placeOfRow(for call: Call) throws -> EvidencePlace? {
    guard let word = call.option("--row"), let row = Int(word.text) else { return nil }
    guard let last = lastAnswer else {
      throw word.word.error("there is no result yet to look into", advice: "try: find Vertrag")
    }
    guard let evidence = last.evidence, evidence.count > 0 else {
      throw word.word.error("the rows of `\(last.command)` stand on no page")
    }
    guard row <= evidence.count else {
      throw word.word.error(
        "`\(last.command)` has \(Phrase.count(evidence.count, "row")), found \(row)")
    }
    guard let place = try evidence.opened(row - 1).places.first, evidence.corpus === corpus else {
      throw word.word.error("row \(row) of `\(last.command)` stands on no page that is loaded")
    }
    return place
  }

  /// What `--explain` shows instead of a result: the evidence of every row that would be shown.
  ///
  /// - Throws: a diagnostic where the command gives no evidence for this form of its result.
  func explained(_ result: CommandResult, of call: Call) throws -> CommandResult {
    guard let evidence = result.evidence else {
      throw call.error("`\(call.invocation.name)` has no evidence for this form of its result")
    }
    // Where nothing was found the result itself says so.
    if evidence.count == 0 { return result }
    let shown = result.isAlwaysWhole ? evidence.count : min(listedRows(of: call), evidence.count)
    var report = EvidenceReport(of: evidence.corpus)
    for row in 0..<shown {
      try Task.checkCancellation()
      try report.add(try evidence.opened(row), row: row)
    }
    var output = report.output
    if shown < evidence.count {
      output.views.append(.paragraph(report.remainder(shown: shown, of: evidence.count)))
    }
    var explained = result
    explained.content = .records(output)
    return explained
  }
}

extension CommandOutput {
  /// The output with the numbers that `why` counts by before the rows of its table.
  ///
  /// Only for a terminal, where somebody reads a row and asks about it.
  func numbered(for result: CommandResult) -> CommandOutput {
    guard let evidence = result.evidence else { return self }
    var output = self
    for (place, view) in views.enumerated() {
      guard case .table(var table) = view, table.layout == .rows, !table.rows.isEmpty,
        table.rows.count + table.unlistedRows == evidence.count
      else { continue }
      table.columns.insert(
        Column("row", "#", visibility: .tableOnly, style: .muted, priority: .essential), at: 0)
      table.rows = table.rows.enumerated().map { [.integer($0.offset + 1)] + $0.element }
      output.views[place] = .table(table)
      break
    }
    return output
  }
}

extension CommandResult {
  /// Whether people see every row, whatever `--top` says.
  fileprivate var isAlwaysWhole: Bool {
    guard case .records(let output) = content, let table = output.record else { return false }
    return table.isAlwaysWhole || table.layout == .object
  }
}
