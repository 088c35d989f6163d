import CommandLanguage
import Names
import NewsCorpus
import Search
import Tables
import Terminal
import TimeExpressions

/// `find`: a pattern and the lines it stands in.
enum FindCommand: Command {
  static let description = CommandDescription(
    name: "find", summary: "find words, phrases and patterns, each hit with its context",
    discussion: """
      Words in a row are a phrase; case does not matter unless --case. `*` stands for letters, `?` \
      for one, `/…/` is a regular expression on one word, `~Gespräch` finds all words with that stem, \
      `a ..8 b` the second within eight words of the first, `a|b` either. `<PER>`, `<PER:Brandmoor>` \
      and `<DATE:2026-02>` stand for names and times. `[word="Militär.*"] []{0,3} [stem="dialog"]` is \
      CQL. A word in quotes is taken as it is: find "in".
      """,
    parameters: [
      .init("PATTERN", .pattern, summary: "what is looked for", validate: validate)
    ],
    options: [
      .init(flag: "--case", summary: "upper and lower case differ"),
      .init(flag: "--count", summary: "only how often, and in how many documents"),
      .init(
        "--by", value: "FIELD", .field,
        summary: "counts for each source, doc, month or metadata field, zeros too"),
      .init(
        "--sort", value: "KEYS", .choices(["match", "left", "left2", "right", "right2", "date"]),
        summary: "order of the hits, by one key or several", defaultText: "reading order"),
      .init("--sample", value: "N", .integer(1...Int.max), summary: "only N hits, drawn by chance"),
      .init(
        "--seed", value: "S", .integer(0...Int.max), summary: "the seed of the sample",
        defaultText: "1"),
      .init(
        "--context", value: "N", .integer(0...100), summary: "words on each side",
        defaultText: "the setting `context`"),
      .init(flag: "--sentence", summary: "the whole sentence as context"),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("find Vertrag", "a word"),
      .init("find ~Gespräch --by source", "all forms of a word, by outlet"),
      .init("find <PER> sagte", "a name before a word"),
      .init("find Tarvonien ..8 Vertrag in Bergpost", "two words near each other"),
      .init("find /[A-Z][a-z]+ministerium/ --sort match", "a regular expression on words"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let pattern = call.pattern else { throw call.error("what is looked for?") }
    let selection = try session.selection(for: call)
    let query: Query
    do throws(QueryError) {
      query = try Query(pattern.text, matchesCase: call.flag("--case"))
    } catch {
      throw pattern.error(problem(error))
    }
    let matches = try await session.matches(of: query, in: selection, call: call)
    var concordance = Concordance(matches, in: selection.corpus)
    let found = Set(matches.map(\.document)).sorted()
    if let field = call.option("--by") {
      let counts = concordance.counts(in: selection, by: try session.groupKey(field))
      let key = try session.groupKey(field)
      let lines = concordance
      return .table(
        groups(counts, field: field.text), documents: found,
        evidence: Evidence(in: selection.corpus, count: counts.count) { row in
          let matches = lines.matches.filter {
            key(lines.corpus[document: $0.document]) == counts[row].key
          }
          return page(counts[row].key ?? "–", matches, of: lines)
        })
    }
    let summary =
      "\(Phrase.count(matches.count, "hit")) in \(found.count) of "
      + Phrase.count(selection.count, "document")
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
      concordance.sort(by: keys.text.split(separator: ",").compactMap { key(named: $0) })
    }
    let context: ContextSize =
      call.flag("--sentence")
      ? .sentence : .words(call.integer("--context") ?? session.settings.context)
    let lines = concordance
    return .table(
      Self.lines(of: lines, context: context, summary: summary), documents: found,
      evidence: Evidence(in: lines.corpus, count: lines.matches.count) { row in
        let match = lines.matches[row]
        return page(lines.text(of: match), [match], of: lines)
      })
  }

  /// What a row of hits rests on: their places.
  private static func page(
    _ title: String, _ matches: [Match], of concordance: Concordance
  ) -> EvidencePage {
    EvidencePage(
      title: title,
      places: matches.map { EvidencePlace($0.document, concordance.byteRange(of: $0)) })
  }

  /// What the lines of `--count` rest on: the hits, the first one of each document, the documents.
  private static func countEvidence(
    _ concordance: Concordance, in selection: Selection
  ) -> Evidence {
    Evidence(in: selection.corpus, count: 3) { row in
      switch row {
      case 0: return page("hits", concordance.matches, of: concordance)
      case 1:
        var last: Int?
        let first = concordance.matches.filter { match in
          defer { last = match.document }
          return match.document != last
        }
        return page("first hit of each document", first, of: concordance)
      default:
        return EvidencePage(
          title: "documents", details: [.table(DocumentList.table(of: selection))])
      }
    }
  }

  /// Reads the pattern while the command is parsed, so that a script is checked whole.
  static let validate: CommandDescription.Validator = { text in
    do throws(QueryError) {
      _ = try Query(text)
      return nil
    } catch {
      return problem(error)
    }
  }

  static func message(_ error: SearchError) -> String {
    switch error {
    case .tooManyMatches(let limit): "more than \(limit) hits"
    case .textTooLong(let tokens): "a paragraph of \(tokens) tokens is too long for the pattern"
    }
  }

  static func problem(_ error: QueryError) -> ValueProblem {
    ValueProblem(error.message, range: error.range, advice: error.advice)
  }

  private static func key(named name: Substring) -> ConcordanceKey? {
    switch name {
    case "match": .match
    case "left": .left(1)
    case "left2": .left(2)
    case "right": .right(1)
    case "right2": .right(2)
    case "date": .date
    default: nil
    }
  }

  private static func lines(
    of concordance: Concordance, context: ContextSize, summary: String
  ) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "document", style: .key, isFlexible: true, minimumWidth: 12),
        TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
        TableColumn(
          "left", alignment: .right, isFlexible: true, minimumWidth: 16, priority: .essential),
        TableColumn("match", style: .match, priority: .essential),
        TableColumn("right", isFlexible: true, minimumWidth: 16, priority: .essential),
      ], emptyText: "No hit.")
    let ranges = concordance.scalarRanges()
    for (number, line) in concordance.lines(context: context).enumerated() {
      table.rows.append([
        .text(concordance.corpus.metadata[line.match.document].name),
        .integer(ranges[number].lowerBound), .integer(ranges[number].upperBound),
        .text(line.left), .text(line.text), .text(line.right),
      ])
    }
    if !table.rows.isEmpty { table.footnotes.append(summary + ".") }
    return table
  }

  private static func groups(_ counts: [GroupCount], field: String) -> Table {
    var table = Table(columns: [
      TableColumn("group", field, style: .key, priority: .essential),
      TableColumn("hits", format: .count, priority: .essential),
      TableColumn("share", "", visibility: .tableOnly, format: .bar(12), priority: .optional),
      TableColumn("documents_with_hits", "docs with hits", format: .count),
      TableColumn("documents", "of docs", format: .count),
      TableColumn("per_million", format: .decimal(0)),
    ])
    table.isAlwaysWhole = true
    let most = counts.map(\.hits).max() ?? 0
    table.rows = counts.map { count in
      [
        Value(count.key), .integer(count.hits),
        .number(most == 0 ? 0 : Double(count.hits) / Double(most)),
        .integer(count.documentsWithHits), .integer(count.documents),
        count.tokens == 0
          ? .null : .number(Double(count.hits) * 1_000_000 / Double(count.tokens)),
      ]
    }
    return table
  }
}
