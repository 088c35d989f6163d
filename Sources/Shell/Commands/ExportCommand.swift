import CommandLanguage
import NewsCorpus
import Reports
import Tables
import Terminal

/// `export FILE`: a result as a table, or the documents with what was found in them.
enum ExportCommand: Command {
  static let description = CommandDescription(
    name: "export", summary: "write a result, or the documents with names and times, to a file",
    discussion: """
      The file's ending says what is written. .csv, .tsv, .jsonl, .json and .md take a result: the one \
      kept as @NAME, without one the last that was shown. .tei.xml (TEI P5) and .vrt (a token a line, \
      for the Corpus Workbench) take the text of the documents with names and times marked; `load` \
      reads both again. .sql is text for sqlite3: documents, entities, names, times, quotations and \
      passages as tables. Documents are chosen as everywhere: by name, @NAME and `where`.
      """,
    parameters: [.init("FILE", .outputFile, summary: "the file; its ending is the format")],
    options: [
      .init(
        flag: "--spreadsheet-safe",
        summary: "in tables: put ' before text that a spreadsheet would run as a formula"),
      CommonOption.zones,
    ],
    documents: .positional, takesConditions: true,
    examples: [
      .init("who --type PER; export people.csv --spreadsheet-safe", "the last result as a table"),
      .init("export early.jsonl @early", "a kept result"),
      .init("export bergpost.tei.xml Bergpost", "one outlet's reports, names and times marked"),
      .init("export press.sql", "everything, for sqlite3 press.db < press.sql"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("FILE") else { throw call.error("which file?") }
    // A session that may not write says so before anything is read.
    let path = try session.writablePath(word)
    guard let format = ExportFormat(path: path) else {
      let endings = ExportFormat.allEndings
      throw word.word.error(
        "the ending of `\(word.text)` is no format",
        advice: Suggestions.advice(for: ExportFormat.ending(of: path), among: endings)
          ?? "endings are \(endings.joined(separator: ", "))")
    }
    if case .table(let outputFormat) = format {
      try exportResult(as: outputFormat, to: word, call: call, in: session)
      return .nothing
    }
    if call.flag("--spreadsheet-safe") {
      throw call.error("--spreadsheet-safe is for tables", advice: "try: a file ending in .csv")
    }
    let selection = try session.selection(for: call)
    switch format {
    case .table: break
    case .tei:
      let reports = try await session.annotatedDocuments(of: selection, for: call)
      let writer = TEIWriter(zones: selection.zones, generator: "depesche \(Program.version)")
      try session.write(to: word) { sink in
        let write = { (text: String) in try sink.write(text) }
        try writer.begin(to: write)
        for report in reports {
          try Task.checkCancellation()
          try writer.write(report, to: write)
        }
        try writer.end(to: write)
      }
    case .vrt:
      let reports = try await session.annotatedDocuments(of: selection, for: call)
      let writer = VRTWriter(zones: selection.zones)
      try session.write(to: word) { sink in
        let write = { (text: String) in try sink.write(text) }
        try writer.begin(to: write)
        for report in reports {
          try Task.checkCancellation()
          try writer.write(report, to: write)
        }
      }
    case .sql:
      let database = try await session.database(of: selection, for: call)
      try session.write(to: word) { try database.write(to: $0) }
    }
    session.console.note("\(Phrase.count(selection.count, "document")) written to \(path)")
    return .nothing
  }

  private static func exportResult(
    as format: OutputFormat, to word: ExpandedWord, call: Call, in session: isolated Session
  ) throws {
    guard case .records(var output) = try result(of: call, in: session).content else {
      throw call.error("this result is text, not a table", advice: "try: COMMAND > FILE")
    }
    if call.flag("--spreadsheet-safe") { output.record = output.record?.spreadsheetSafe() }
    try session.write(to: word) { sink in
      var writer = TableWriter(format: format, options: TableOptions(top: 0))
      try writer.write(output) { bytes in
        try Task.checkCancellation()
        try sink.write(bytes)
      }
    }
    if let rows = output.record?.rows.count {
      session.console.note(
        "\(Phrase.count(rows, "row")) written to \(try session.writablePath(word))")
    }
  }

  /// The result that is meant: the kept one that is named, else the last.
  private static func result(
    of call: Call, in session: isolated Session
  ) throws(Diagnostic) -> CommandResult {
    let advice = "a table is made of one result: export FILE.csv @NAME"
    guard call.invocation.condition == nil, call.documents.count <= 1 else {
      throw call.error("documents cannot be written as a table", advice: advice)
    }
    guard let word = call.documents.first else {
      guard let last = session.lastResult else {
        throw call.error("there is no result yet to export", advice: "try: docs; export docs.csv")
      }
      return last
    }
    guard let name = word.selectionName, let kept = session.results[name] else {
      throw word.word.error(
        "nothing is kept as `\(word.text)`",
        advice: Suggestions.advice(
          for: word.text, among: session.results.keys.sorted().map { "@" + $0 }) ?? advice)
    }
    return kept.result
  }
}

/// What `export` writes, by the ending of the file.
enum ExportFormat {
  case table(OutputFormat)
  case tei
  case vrt
  case sql

  /// The endings there are.
  static let allEndings = [
    ".csv", ".tsv", ".jsonl", ".json", ".md", ".tei.xml", ".vrt", ".sql",
  ]

  /// The format that a path's ending names, in upper or lower case.
  init?(path: String) {
    let name = FilePath.name(of: path).lowercased()
    guard let ending = Self.allEndings.first(where: { name.hasSuffix($0) }) else { return nil }
    switch ending {
    case ".csv": self = .table(.csv)
    case ".tsv": self = .table(.tsv)
    case ".jsonl": self = .table(.jsonl)
    case ".json": self = .table(.json)
    case ".md": self = .table(.markdown)
    case ".tei.xml": self = .tei
    case ".vrt": self = .vrt
    default: self = .sql
    }
  }

  /// What stands behind the first point of a file's name, with the point.
  static func ending(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.firstIndex(of: ".").map { String(name[$0...]) } ?? name
  }
}
