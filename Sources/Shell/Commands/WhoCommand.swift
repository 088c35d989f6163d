import CommandLanguage
import Names
import NewsCorpus
import Tables
import Terminal

/// `who`: the persons, bodies and places that are named.
enum WhoCommand: Command {
  static let description = CommandDescription(
    name: "who", summary: "list the persons, bodies and places, each once whatever the spelling",
    discussion: """
      Each with its roles, how often it is named, in how many documents, and since when. `who NAME` \
      is a page about one of them: spellings, roles by outlet, days and companions. A name is found \
      by any of its spellings.
      """,
    parameters: [
      .init("NAME", .name, arity: .optional, summary: "a person, body or place")
    ],
    options: [
      .init(
        "--type", value: "TYPE", .choice(NameType.allCases.map(\.code)),
        summary: "only persons, organisations, places or others"),
      .init(
        "--with", value: "NAME", .name, summary: "only who stands in a sentence with somebody"),
      .init(flag: "--mentions", summary: "every mention where it stands"),
      .init(
        flag: "--derived", summary: "count words made from a name too, such as \"US-Seite\""),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("who --top 10", "the most named"),
      .init("who --type PER in Bergpost", "the persons of one outlet"),
      .init("who Brandmoor", "everything about one person"),
      .init("who --with Brandmoor", "who is named beside him"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let entities = try await session.entities(of: selection, for: call)
    var wanted = Array(entities.index.entities.indices)
    if let word = call.argument("NAME") { wanted = try numbers(of: word, in: entities) }
    if let word = call.option("--with") {
      let companions = EntityFigures(entities, of: selection.corpus)
        .companions(of: try numbers(of: word, in: entities))
      wanted = wanted.filter { companions[$0] != nil }
    }
    if let type = call.option("--type").flatMap({ NameType(code: $0.text) }) {
      wanted = wanted.filter { entities.index.entities[$0].type == type }
    }
    let documents = Set(wanted.flatMap { entities.index.entities[$0].documents }).sorted()
    let withDerived = call.flag("--derived")
    if call.flag("--mentions") {
      return .table(
        WhoTables.mentions(
          of: Set(wanted), in: entities, corpus: selection.corpus, withDerived: withDerived),
        documents: documents,
        evidence: WhoEvidence.ofMentions(
          of: Set(wanted), in: entities, corpus: selection.corpus, withDerived: withDerived))
    }
    wanted = WhoTables.ranked(wanted, in: entities, withDerived: withDerived)
    let table = WhoTables.list(
      wanted, in: entities, corpus: selection.corpus, withDerived: withDerived)
    let evidence = WhoEvidence.ofEntities(
      wanted, in: entities, corpus: selection.corpus, withDerived: withDerived)
    if call.argument("NAME") != nil, wanted.count == 1 {
      return .records(
        CommandOutput(
          record: table, views: WhoTables.page(wanted[0], in: entities, corpus: selection.corpus)),
        documents: documents, evidence: evidence)
    }
    return .table(table, documents: documents, evidence: evidence)
  }

  /// The entities a word means.
  ///
  /// - Throws: a diagnostic with names like it where nobody is meant.
  static func numbers(
    of word: ExpandedWord, in entities: NamedEntities
  ) throws(Diagnostic) -> [Int] {
    switch entities.index.find(word.text) {
    case .found(let numbers): return numbers
    case .unknown(let suggestions):
      throw word.word.error(
        "nobody and nothing here is called `\(word.text)`",
        advice: suggestions.isEmpty
          ? "try: who, or find \(word.text)"
          : "did you mean \(suggestions.map { "`\($0)`" }.joined(separator: " or "))?")
    }
  }
}
