import CommandLanguage
import NewsCorpus
import Search
import Tables
import Terminal

/// `find`: a pattern and the lines it stands in.
enum FindCommand: Command {
  static let description = CommandDescription(
    name: "find", summary: "find words, phrases and patterns, each hit with its context",
    discussion: """
      Words in a row are a phrase; case does not matter unless --case. `*` stands for letters, `?` \
      for one, `/…/` is a regular expression on one word, `~Gespräch` finds all words with that stem, \
      `a ..8 b` the second within eight words of the first, `a|b` either. `<PER>`, `<PER:Brandmoor>` \
      and `<DATE:2026-02>` stand for names and times. `[word="Militär.*"] []{0,3} [stem="dialog"]` is \
      CQL; what a label names, as in wer:<PER> sagte, has a column of its own. A word in quotes is taken as it is: find "in". why N opens the sentence of a line, \
      show --row N its page.
      """,
    parameters: [
      .init("PATTERN", .pattern, summary: "what is looked for", validate: validate)
    ],
    options: [
      .init(flag: "--case", summary: "upper and lower case differ"),
      .init(flag: "--count", summary: "only how often, and in how many documents"),
      .init(
        "--by", value: "FIELD|@SET", .field,
        summary: "counts for each source, doc, month or metadata field, zeros too"),
      .init(
        "--sort", value: "KEYS", .choices(FindContext.keys.map(\.name)),
        summary: "order of the hits, by one key or several", defaultText: "reading order"),
      .init("--sample", value: "N", .integer(1...Int.max), summary: "only N hits, drawn by chance"),
      .init(
        "--seed", value: "S", .integer(0...Int.max), summary: "the seed of the sample",
        defaultText: "1"),
      .init(
        "--context", value: "WIDTH", .text,
        summary: "words on each side, such as 8, or characters, such as 60c",
        defaultText: "the setting `context`", validate: FindContext.problem),
      .init(flag: "--sentence", summary: "the whole sentence as context"),
      .init(flag: "--expand", summary: "the whole paragraph as context"),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("find Vertrag", "a word"),
      .init("find ~Gespräch --by source", "all forms of a word, by outlet"),
      .init("find <PER> sagte --sort right,date", "a name before a word"),
      .init("find Tarvonien ..8 Vertrag in Bergpost", "two words near each other"),
      .init("find /[A-Z][a-z]+ministerium/ --context 60c", "a regular expression on words"),
      .init("find Waffenruhe --expand --sample 2", "two hits, each with its paragraph"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let pattern = call.pattern else { throw call.error("what is looked for?") }
    // The search reads from a snapshot what its index leads to; names and groups need everything.
    let selection = try session.selection(for: call, isRead: false)
    let query: Query
    do throws(QueryError) {
      query = try Query(pattern.text, matchesCase: call.flag("--case"))
    } catch {
      throw pattern.error(problem(error))
    }
    if !query.annotations.isEmpty || call.flag("--by") {
      try selection.corpus.check(selection.documents)
    }
    let matches = try await session.matches(of: query, in: selection, call: call)
    var concordance = Concordance(matches, in: selection.corpus)
    let found = documents(of: matches)
    let summary =
      "\(Phrase.count(matches.count, "hit")) in \(found.count) of "
      + Phrase.count(selection.count, "document") + "."
    if let field = call.option("--by") {
      return groups(
        concordance, in: selection, by: try session.groupKey(field), title: field.text,
        summary: summary, found: found)
    }
    if call.flag("--count") {
      return .table(
        Table(object: [
          (TableColumn("hits", format: .count), .integer(matches.count)),
          (TableColumn("documents_with_hits", format: .count), .integer(found.count)),
          (TableColumn("documents", format: .count), .integer(selection.count)),
        ]), documents: found, evidence: countEvidence(concordance, in: selection))
    }
    if let size = call.integer("--sample") {
      concordance = concordance.sample(size, seed: UInt64(call.integer("--seed") ?? 1))
    }
    if let keys = call.option("--sort") {
      try selection.corpus.checkTokens(of: found)
      concordance.sort(by: FindContext.keys(named: keys.text))
    }
    var labels: FindLabels?
    if !query.labels.isEmpty {
      labels = FindLabels(
        engine: session.searchEngine, query: query, selection: selection,
        annotations: try await session.searchAnnotations(for: query, in: selection, call: call))
    }
    let view = FindTables(
      concordance, context: FindContext.size(of: call, setting: session.settings.context),
      summary: summary, labels: labels)
    return try lines(view, found: found, for: call, in: session)
  }

  /// The lines, of which no more are made than somebody looks at.
  private static func lines(
    _ view: FindTables, found: [Int], for call: Call, in session: isolated Session
  ) throws -> CommandResult {
    let concordance = view.concordance
    let count = concordance.matches.count
    let shown = min(count, session.listedRows(of: call))
    let isWide = call.flag("--sentence") || call.flag("--expand")
    var result = CommandResult.records(
      try view.output(first: shown, isWide: isWide), documents: found,
      evidence: Evidence(in: concordance.corpus, count: count) { row in
        let match = concordance.matches[row]
        return try page(concordance.text(of: match), [match], of: concordance)
      })
    if shown < count { result.whole = { try view.output(first: count, isWide: isWide) } }
    return result
  }

  /// The documents with a match, ascending; the matches are in reading order.
  private static func documents(of matches: [Match]) -> [Int] {
    var found: [Int] = []
    for match in matches where match.document != found.last { found.append(match.document) }
    return found
  }

  // MARK: - Counts

  private static func groups(
    _ concordance: Concordance, in selection: Selection,
    by key: @escaping @Sendable (Document) -> String?, title: String, summary: String, found: [Int]
  ) -> CommandResult {
    let counts = concordance.counts(in: selection, by: key)
    return .table(
      FindTables.groups(counts, title: title, summary: summary), documents: found,
      evidence: Evidence(in: selection.corpus, count: counts.count) { row in
        let matches = concordance.matches.filter {
          key(concordance.corpus[document: $0.document]) == counts[row].key
        }
        return try page(counts[row].key ?? "–", matches, of: concordance)
      })
  }

  /// What the lines of `--count` rest on: the hits, the first one of each document, the documents.
  private static func countEvidence(
    _ concordance: Concordance, in selection: Selection
  ) -> Evidence {
    Evidence(in: selection.corpus, count: 3) { row in
      switch row {
      case 0: return try page("hits", concordance.matches, of: concordance)
      case 1:
        var last: Int?
        let first = concordance.matches.filter { match in
          defer { last = match.document }
          return match.document != last
        }
        return try page("first hit of each document", first, of: concordance)
      default:
        return EvidencePage(
          title: "documents", details: [.table(DocumentList.table(of: selection))])
      }
    }
  }

  /// What a row of hits rests on: their places.
  private static func page(
    _ title: String, _ matches: [Match], of concordance: Concordance
  ) throws -> EvidencePage {
    try concordance.check(matches)
    return EvidencePage(
      title: title,
      places: matches.map { EvidencePlace($0.document, concordance.byteRange(of: $0)) })
  }

  // MARK: - Patterns

  /// Reads the pattern while the command is parsed, so that a script is checked whole.
  static let validate: CommandDescription.Validator = { text in
    do throws(QueryError) {
      _ = try Query(text)
      return nil
    } catch {
      return problem(error)
    }
  }

  /// What is wrong with a search that went too far.
  static func message(_ error: SearchError) -> String {
    switch error {
    case .tooManyMatches(let limit): "more than \(limit) hits"
    case .textTooLong(let tokens): "a paragraph of \(tokens) tokens is too long for the pattern"
    }
  }

  /// What is wrong with a pattern, and where.
  static func problem(_ error: QueryError) -> ValueProblem {
    ValueProblem(error.message, range: error.range, advice: error.advice)
  }
}
