import CommandLanguage
import Names
import NewsCorpus
import Tables
import Terminal
import TimeExpressions

/// `who`: the persons, bodies and places that are named.
enum WhoCommand: Command {
  static let description = CommandDescription(
    name: "who", summary: "list the persons, bodies and places, each once whatever the spelling",
    discussion: """
      Each with its roles, how often it is named, in how many documents, and since when. `who NAME` \
      is a page about one of them: spellings, roles by outlet, days and companions. A name is found \
      by any of its spellings. Without --within, names are together that stand in one sentence.
      """,
    parameters: [
      .init("NAME", .name, arity: .optional, summary: "a person, body or place")
    ],
    options: [
      .init(
        "--type", value: "TYPE", .choice(NameType.allCases.map(\.code)),
        summary: "only persons, organisations, places or others"),
      .init(
        "--with", value: "NAME", .name,
        summary: "only who is named together with somebody, and how often"),
      .init(
        "--within", value: "UNIT", .choice(Togetherness.allCases.map(\.rawValue)),
        summary: "what --with and --network take for together", defaultText: "sentence"),
      .init(flag: "--network", summary: "the pairs that are named together, with counts"),
      .init(flag: "--dot", summary: "the network as a graph for Graphviz"),
      .init(
        "--by", value: "FIELD", .field,
        summary: "once for each source, doc, day, month, year or metadata field"),
      .init(
        "--new", value: "DATE", .date, summary: "only who is first named after a date",
        validate: DateInput.validate),
      .init(flag: "--mentions", summary: "every mention where it stands"),
      .init(
        flag: "--derived", summary: "count words made from a name too, such as \"US-Seite\""),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("who --top 10", "the most named"),
      .init("who --type PER in Bergpost", "the persons of one outlet"),
      .init("who Brandmoor", "everything about one person"),
      .init("who --with Brandmoor --within report", "who is named in the same reports"),
      .init("who --type PER --by source", "the persons of each outlet"),
      .init("who --network --dot > names.dot", "who stands with whom, drawn by Graphviz"),
      .init("who --new 2026-02-06", "who comes in later"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let corpus = selection.corpus
    let entities = try await session.entities(of: selection, for: call)
    let wanted = try wanted(call, in: entities, corpus: corpus)
    let documents = Set(wanted.flatMap(\.documents)).sorted()
    let withDerived = call.flag("--derived")
    if call.flag("--mentions") {
      let numbers = Set(wanted.map(\.number))
      return .table(
        WhoTables.mentions(of: numbers, in: entities, corpus: corpus, withDerived: withDerived),
        documents: documents,
        evidence: WhoEvidence.ofMentions(
          of: numbers, in: entities, corpus: corpus, withDerived: withDerived))
    }
    if call.flag("--network") || call.flag("--dot") {
      return try network(wanted, call, entities, corpus)
    }
    var options = WhoTables.ListOptions(withDerived: withDerived)
    if call.option("--with") != nil { options.together = together(call) }
    if let field = call.option("--by") {
      let groups = selection.grouped(by: try session.groupKey(field))
      let parts = parts(of: wanted, in: groups, call, entities, options)
      var table = WhoTables.list(groups: parts, field: field.text, corpus: corpus, options: options)
      if wanted.count == 1 { table.showGroupsAsRows() }
      return .table(
        table, documents: documents,
        evidence: WhoEvidence.ofEntities(
          parts.flatMap(\.views), corpus: corpus, withDerived: withDerived))
    }
    options.days = days(of: selection)
    let shown = WhoTables.ordered(wanted, options)
    let table = WhoTables.list(shown, corpus: corpus, options: options)
    let evidence = WhoEvidence.ofEntities(shown, corpus: corpus, withDerived: withDerived)
    if call.argument("NAME") != nil, shown.count == 1 {
      let page = WhoTables.page(shown[0].number, in: entities, corpus: corpus)
      let speech = try await session.speech(of: selection, entities: entities)
      let words = SaidTables(corpus: corpus, entities: entities)
        .words(of: shown[0].number, in: speech)
      return .records(
        CommandOutput(record: table, views: page + words), documents: documents,
        evidence: evidence)
    }
    return .table(table, documents: documents, evidence: evidence)
  }

  /// The entities a call asks for.
  private static func wanted(
    _ call: Call, in entities: NamedEntities, corpus: Corpus
  ) throws -> [EntityView] {
    let isNetwork = call.flag("--network") || call.flag("--dot")
    let count = entities.index.namedCount
    var wanted = Array(
      call.flag("--derived")
        ? entities.index.entities.indices : entities.index.entities.indices.prefix(count))
    // The name a network is drawn around needs the others.
    if let word = call.argument("NAME"), !isNetwork { wanted = try numbers(of: word, in: entities) }
    if let type = call.option("--type").flatMap({ NameType(code: $0.text) }) {
      wanted = wanted.filter { entities.index.entities[$0].type == type }
    }
    var views = wanted.map(entities.view)
    if let word = call.option("--with") {
      let companions = EntityFigures(entities, of: corpus)
        .companions(of: try numbers(of: word, in: entities), within: together(call))
      views = views.compactMap { view in
        var view = view
        view.together = companions[view.number]
        return view.together == nil ? nil : view
      }
    }
    if let date = call.option("--new").flatMap({ CalendarPeriod(userInput: $0.text)?.latest }) {
      views = views.filter { view in
        let dates = view.documents.compactMap { corpus.metadata[$0].date?.date }
        return dates.min().map { $0 > date } ?? false
      }
    }
    return views
  }

  private static func together(_ call: Call) -> Togetherness {
    call.option("--within").flatMap { Togetherness(rawValue: $0.text) } ?? .sentence
  }

  private static func network(
    _ nodes: [EntityView], _ call: Call, _ entities: NamedEntities, _ corpus: Corpus
  ) throws -> CommandResult {
    let centre = try call.argument("NAME").map { try Set(numbers(of: $0, in: entities)) }
    let pairs = try EntityFigures(entities, of: corpus).pairs(
      among: Set(nodes.map(\.number)).union(centre ?? []), around: centre, within: together(call))
    let network = NameNetwork(pairs: pairs, entities: entities, corpus: corpus)
    guard call.flag("--dot") else {
      return .table(
        network.table, documents: network.documents, evidence: WhoEvidence.ofPairs(network))
    }
    let bytes = CommandResult.Content.Column(Array(network.dot(within: together(call)).utf8))
    return CommandResult(content: .exact(bytes), documents: network.documents)
  }

  /// The entities in each group of documents.
  ///
  /// Of one who was asked for, the groups that do not name it are shown too.
  private static func parts(
    of wanted: [EntityView], in groups: [(key: String?, selection: Selection)], _ call: Call,
    _ entities: NamedEntities, _ options: WhoTables.ListOptions
  ) -> [(key: String?, views: [EntityView])] {
    var groupOfDocument: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for document in group.selection.documents { groupOfDocument[document] = number }
    }
    guard let corpus = groups.first?.selection.corpus else { return [] }
    var views = [[EntityView]](repeating: [], count: groups.count)
    for view in wanted {
      var shown: [Int: EntityView] = [:]
      if call.argument("NAME") != nil {
        for group in groups.indices { shown[group] = view.nowhere }
      }
      for found in entities.views(of: view.number, in: corpus, groupedBy: { groupOfDocument[$0] })
      where shown[found.group] != nil || found.view.count(withDerived: options.withDerived) > 0 {
        shown[found.group] = found.view
      }
      for (group, part) in shown {
        views[group].append(part)
        views[group][views[group].count - 1].together = view.together
      }
    }
    return zip(groups, views).map { ($0.key, WhoTables.ordered($1, options)) }
  }

  /// The days the reports of a selection were published on; nothing where there is one or none.
  private static func days(of selection: Selection) -> ClosedRange<CivilDate>? {
    let dates = selection.documents.compactMap { selection.corpus.metadata[$0].date?.date }
    guard let first = dates.min(), let last = dates.max(), first < last else { return nil }
    return first...last
  }

  /// The entities a word means.
  ///
  /// - Throws: a diagnostic with names like it where nobody is meant.
  static func numbers(
    of word: ExpandedWord, in entities: NamedEntities
  ) throws(Diagnostic) -> [Int] {
    try numbers(of: word, in: entities.index)
  }

  /// The entities of an index that a word means.
  ///
  /// - Throws: a diagnostic with names like it where nobody is meant.
  static func numbers(of word: ExpandedWord, in index: EntityIndex) throws(Diagnostic) -> [Int] {
    switch index.find(word.text) {
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

extension Table {
  /// Shows one line a group: no headings, and not the name again.
  fileprivate mutating func showGroupsAsRows() {
    groupKey = nil
    for column in columns.indices where ["entity", "type"].contains(columns[column].key) {
      columns[column].visibility = .recordOnly
    }
  }
}
