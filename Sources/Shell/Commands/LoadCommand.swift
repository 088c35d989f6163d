import CommandLanguage
import Ingestion
import Languages
import NewsCorpus
import TimeExpressions

/// `load PATH…`: brings pages into the corpus.
enum LoadCommand: Command {
  static let description = CommandDescription(
    name: "load", summary: "bring pages into the corpus",
    discussion: """
      Takes files and folders; a folder is read with everything below it, in the order of the names. \
      `*`, `?`, `[…]` and `**` stand for names. A file named metadata.csv, .tsv or .jsonl in a folder \
      describes the pages beside it. What cannot be read is named, and the rest is loaded. A \
      file that is loaded again takes its own place and keeps what was corrected by hand, or is \
      unchanged; `unload` takes documents out.

      Read are plain text, Markdown, HTML, saved pages (.mhtml), JSON, JSON lines, csv, tsv, XML \
      (TEI, RSS, Atom), verticalised text (.vrt) and PDF (by pdftotext), also packed (.gz, .zst, .xz, \
      .bz2, by the programs that are installed). Of records, the fields with text, title, date and \
      so on are told by their German or English names, or by the options.
      """,
    parameters: [
      .init(
        "PATH", .inputFile, arity: .oneOrMore,
        summary: "a file, folder or pattern; - is standard input")
    ],
    options: [
      .init(
        "--metadata", value: "FILE", .inputFile,
        summary: "a table (csv, tsv, jsonl) with date, source, title … by file, id or doc"),
      .init(
        "--date", value: "DATE", .date, summary: "publication date of pages no table dates",
        validate: DateInput.validateDay),
      .init(flag: "--plain", summary: "whole files are body text: no header, no boilerplate"),
      .init(
        "--input-format", value: "FORMAT", .choice(InputFormat.allCases.map(\.rawValue)),
        summary: "the format of the files", defaultText: "told by ending or content"),
      .init(
        "--encoding", value: "NAME", .text,
        summary: "the encoding of the files, such as windows-1252 or koi8-r",
        defaultText: "told by the bytes",
        validate: { name in
          TextEncoding(name) == nil
            ? ValueProblem(
              "`\(name)` is no encoding known here",
              advice: "try: utf-8, utf-16le, windows-1252, iso-8859-15")
            : nil
        }),
    ] + fieldOptions.map { .init($0.name, value: "FIELD", .text, summary: $0.summary) },
    examples: [
      .init("load Corpus", "loads the sample corpus with its metadata table"),
      .init("load Corpus/bergpost.html --date 2026-02-07", "loads one page"),
      .init("load 'Corpus/*bote*.txt'", "loads the files of a name"),
      .init(
        "load Corpus/metadata.csv --text-field title --id-field file",
        "reads a column as the text of each row"),
    ])

  /// The options that name a field of records.
  private static let fieldOptions:
    [(name: String, summary: String, field: any WritableKeyPath<FieldNames, String?> & Sendable)] =
      [
        ("--text-field", "the field of records with the text", \.text),
        ("--title-field", "the field with the headline", \.title),
        ("--date-field", "the field with the day of publication", \.date),
        ("--source-field", "the field with the outlet", \.source),
        ("--id-field", "the field that names the document", \.id),
        ("--url-field", "the field with the address", \.url),
        ("--language-field", "the field with the language", \.language),
      ]

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    var words: [ExpandedWord] = []
    var paths: [String] = []
    for word in call.arguments["PATH"] ?? [] {
      let found = word.text == "-" ? ["-"] : try session.readablePaths(word)
      if let path = found.first(where: SnapshotFile.isSnapshot) {
        throw word.word.error("`\(path)` is a snapshot", advice: "try: open \(path)")
      }
      paths += found
      words += Array(repeating: word, count: found.count)
    }
    let options = try options(of: call, in: session)
    let outcome = try await session.load(paths, options: options)
    let named = outcome.problems.filter(\.isNamed)
    if !named.isEmpty {
      throw ShellFailure(
        diagnostics: named.map { diagnostic(for: $0, words: words, paths: paths) }, status: .failed)
    }
    return .nothing
  }

  private static func options(
    of call: Call, in session: isolated Session
  ) throws -> LoadOptions {
    var defaults = session.configuration.loading
    defaults.isPlain = defaults.isPlain || call.flag("--plain")
    if let format = call.option("--input-format") { defaults.inputFormat = format.text }
    if let date = call.option("--date") { defaults.date = date.text }
    var result: LoadOptions
    if let word = call.option("--metadata") {
      defaults.metadata = try session.readablePath(word)
      do {
        result = try options(defaults: defaults)
      } catch {
        throw word.word.error(error.message)
      }
    } else {
      result = try options(defaults: defaults)
    }
    result.encoding = call.option("--encoding").flatMap { TextEncoding($0.text) }
    for option in fieldOptions {
      if let word = call.option(option.name) {
        result.fieldNames[keyPath: option.field] = word.text
      }
    }
    return result
  }

  /// The options that defaults make.
  ///
  /// - Throws: a diagnostic where the metadata table cannot be read.
  static func options(defaults: LoadingDefaults) throws(Diagnostic) -> LoadOptions {
    var options = LoadOptions()
    options.isPlain = defaults.isPlain
    options.inputFormat = defaults.inputFormat.flatMap { InputFormat(rawValue: $0) }
    options.date = defaults.date.flatMap(DateInput.day).map { Timestamp(date: $0) }
    if let path = defaults.metadata {
      do {
        options.metadataTable = try MetadataTable(contentsOf: path)
      } catch {
        throw Diagnostic(error.description)
      }
    }
    return options
  }

  private static func diagnostic(
    for problem: LoadProblem, words: [ExpandedWord], paths: [String]
  ) -> Diagnostic {
    guard let index = paths.firstIndex(of: problem.path) else {
      return Diagnostic(problem.description)
    }
    return words[index].word.error(problem.description)
  }
}

extension DateInput {
  /// The day a text names, or nothing when it names a longer period or none.
  static func day(_ text: String) -> CivilDate? {
    guard let period = CalendarPeriod(userInput: text), period.earliest == period.latest else {
      return nil
    }
    return period.earliest
  }

  /// Checks a date that must be one day.
  static let validateDay: CommandDescription.Validator = { text in
    if day(text) != nil { return nil }
    if let problem = validate(text) { return problem }
    return ValueProblem("`\(text)` is more than one day", advice: "try: 2026-02-05 or 5.2.2026")
  }
}
