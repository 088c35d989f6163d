import CommandLanguage
import Ingestion
import NewsCorpus
import Statistics
import Tables
import Terminal

/// `stats keywords SET`: the words that tell some documents from others.
enum StatsKeywordsCommand: Command {
  static let description = CommandDescription(
    name: "stats keywords",
    summary: "the words that tell some documents from the rest or from a list",
    discussion: """
      The documents named are held against all others, against those of --against, or against a word \
      list (a table with the columns item or word, and frequency). G² has four cells and is negative \
      where a word is rarer than in the reference; a frequency of zero counts as 0.5 in log ratio and \
      %DIFF, leaves odds ratio undefined and stays zero elsewhere. --negative lists the words the \
      documents avoid. why N shows the contingency table and every formula with its numbers.
      """,
    options: [
      .init(
        "--against", value: "SET|FILE", .fileOrSelection,
        summary: "what they are held against: documents, or a word list",
        defaultText: "all other documents"),
      .init(
        "--measure", value: "KEY", .choice(measures.map(\.key)),
        summary: "the measure the words are ranked by", defaultText: "g2"),
      .init(flag: "--negative", summary: "the words that are rarer than in the reference"),
      .init(
        "--min", value: "N", .integer(0...Int.max),
        summary: "only words that occur N times or more", defaultText: "3"),
      .init(
        "--min-reference", value: "N", .integer(0...Int.max),
        summary: "only words that occur N times or more in the reference", defaultText: "0"),
      .init(
        "--constant", value: "N", .number, summary: "what simple maths adds to both sides",
        defaultText: "1", validate: positive),
      .init("--like", value: "GLOB", .text, summary: "only words that match, such as 'Militär*'"),
      StatsListing.fold, StatsListing.stopWords, CommonOption.within,
    ] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats keywords Deichbote", "one outlet against all others"),
      .init("stats keywords @early --against @late --min 2", "before and after"),
      .init(
        "stats words --stop-words --format csv > all.csv; stats keywords Bergpost --against all.csv",
        "against a word list"),
      .init("stats keywords Bergpost --negative --measure log_ratio", "the words it avoids"),
    ])

  private static let measures: [(key: String, measure: KeynessMeasure)] =
    KeynessMeasure.all.map { ($0.description.key, $0) }

  private static let positive: CommandDescription.Validator = { text in
    guard let number = Double(text), number > 0 else {
      return ValueProblem("expected a number above 0, found `\(text)`")
    }
    return nil
  }

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call, isRead: false)
    guard !selection.isEmpty else { throw call.error("no document is left to look at") }
    let target = try session.countedWords(of: selection)
    let (reference, note) = try reference(for: selection, call: call, in: session)
    guard target.count > 0 else { throw call.error("the documents have no words") }
    guard reference.size > 0 else { throw call.error("what they are held against has no words") }
    let isFolded = call.flag("--fold")
    let constant = call.option("--constant").flatMap { Double($0.text) } ?? 1
    let chosen = measure(of: call, constant: constant)
    var limits = Keywords.Limits()
    limits.target = call.integer("--min") ?? limits.target
    limits.reference = call.integer("--min-reference") ?? (call.flag("--negative") ? 3 : 0)
    limits.isNegative = call.flag("--negative")
    let stopForms = StopForms(Selection(allOf: selection.corpus))
    let keepsGrammar = call.flag("--stop-words")
    let glob = call.option("--like").map { Glob($0.glob ?? $0.text) }
    let keywords = try Keywords(
      target, against: reference, isFolded: isFolded, by: chosen, limits: limits,
      where: { item, text in
        (keepsGrammar || !stopForms.contains(UInt32(item))) && glob?.matches(text()) ?? true
      })
    return try result(
      keywords, measure: chosen, constant: constant, note: note,
      documents: selection.documents, for: call, in: session)
  }

  private static func measure(of call: Call, constant: Double) -> KeynessMeasure {
    let key = call.option("--measure")?.text
    if key == "simple_maths" { return .simpleMaths(constant: constant) }
    return measures.first { $0.key == key }?.measure ?? .logLikelihood
  }

  // MARK: - Reference

  private static func reference(
    for selection: Selection, call: Call, in session: isolated Session
  ) throws -> (reference: KeywordReference, note: String?) {
    guard let word = call.option("--against") else {
      let chosen = Set(selection.documents)
      let rest = selection.corpus.metadata.indices.filter { !chosen.contains($0) }
      guard !rest.isEmpty else {
        throw call.error(
          "there are no other documents to hold them against",
          advice: "name some documents: stats keywords OUTLET, or a reference: --against SET|FILE")
      }
      return (.words(try CountedWords(selection.narrowed(to: rest))), nil)
    }
    let documents: [Int]
    do throws(Diagnostic) {
      documents = try session.resolve(word)
    } catch {
      guard word.selectionName == nil else { throw error }
      guard FilePath.exists(session.path(word)) else {
        throw word.word.error(
          "no document, outlet or file `\(word.text)`", advice: error.advice ?? "try: docs")
      }
      let path = try session.readablePath(word)
      do {
        let list = try FrequencyList(contentsOf: path)
        return (.list(list.frequencies, total: list.total), nil)
      } catch let problem {
        throw word.word.error(problem.description)
      }
    }
    let both = Set(documents).intersection(selection.documents).count
    let note =
      both == 0
      ? nil : "\(Phrase.count(both, "document")) counted on both sides: what they share weakens."
    return (.words(try CountedWords(selection.narrowed(to: documents))), note)
  }

  // MARK: - Result

  private static func result(
    _ keywords: Keywords, measure chosen: KeynessMeasure, constant: Double, note: String?,
    documents: [Int], for call: Call, in session: isolated Session
  ) throws -> CommandResult {
    let shownMeasures = shownMeasures(with: chosen, constant: constant)
    let count = keywords.ranking.count
    let build: @Sendable (Int) -> Table = { wanted in
      var table = Table(
        columns: columns(shownMeasures), emptyText: "No word is frequent enough.")
      for item in keywords.first(wanted) {
        let numbers = keywords.table(of: item)
        table.rows.append(
          [.text(keywords.text(of: item)), .integer(numbers.a), .integer(numbers.b)]
            + shownMeasures.map { Value(numbers.value($0)) })
      }
      table.unlistedRows = count - table.rows.count
      table.footnotes.append(
        "\(keywords.target.count) words against \(keywords.referenceSize).")
      if let note { table.footnotes.append(note) }
      if table.rows.contains(where: { $0.contains(.null) }) {
        table.footnotes.append("An empty cell: the measure is undefined there, why N says why.")
      }
      return table
    }
    let shown = min(count, session.listedRows(of: call))
    var result = CommandResult.table(
      build(shown), documents: documents,
      evidence: Evidence(in: keywords.target.corpus, count: count) { row in
        let item = keywords.first(row + 1)[row]
        let numbers = keywords.table(of: item)
        let corpus = keywords.target.corpus
        let measures = KeynessMeasure.all.dropLast() + [.simpleMaths(constant: constant)]
        return EvidencePage(
          title: keywords.text(of: item), explanations: measures.map(numbers.explanation),
          places: try keywords.tokens(of: item).map {
            try EvidencePlace(token: Int($0), of: corpus)
          })
      })
    if shown < count { result.whole = { CommandOutput(build(count)) } }
    return result
  }

  /// The measures of the record, and the one the words are ranked by where it is another.
  private static func shownMeasures(
    with chosen: KeynessMeasure, constant: Double
  ) -> [KeynessMeasure] {
    let usual: [KeynessMeasure] = [
      .logLikelihood, .chiSquared, .logRatio, .percentDifference, .bic, .oddsRatio,
      .simpleMaths(constant: constant),
    ]
    return usual.contains(chosen) ? usual : usual + [chosen]
  }

  private static func columns(_ measures: [KeynessMeasure]) -> [TableColumn] {
    [
      TableColumn("item", "word", style: .key, priority: .essential),
      TableColumn("frequency", format: .count, priority: .essential),
      TableColumn("reference_frequency", "in reference", format: .count, priority: .essential),
    ]
      + measures.map { measure in
        TableColumn(
          measure.description.key, measure.columnTitle, format: .decimal(2),
          priority: measure == .logLikelihood || measure == .logRatio ? .normal : .optional)
      }
  }
}

extension KeynessMeasure {
  /// The name as a column's title; the variants of one measure differ in it.
  fileprivate var columnTitle: String {
    switch self {
    case .logLikelihood: "G²"
    case .logLikelihoodTwoCells: "G² (UCREL)"
    case .chiSquared: "χ²"
    case .chiSquaredYates: "χ² (Yates)"
    case .logRatio: "log ratio"
    case .percentDifference: "%DIFF"
    case .bic: "BIC"
    case .oddsRatio: "odds ratio"
    case .simpleMaths: "simple maths"
    }
  }
}
