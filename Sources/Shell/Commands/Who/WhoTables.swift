import Names
import NewsCorpus
import Tables
import Terminal

/// The views of `who`.
enum WhoTables {
  /// How a list of entities is wanted.
  struct ListOptions: Sendable {
    /// Whether words made from a name count too.
    var withDerived = false
    /// Whether mentions by day are drawn for people.
    var days: ClosedRange<CivilDate>?
    /// What entities share with somebody they were asked for by.
    var together: Togetherness?
  }

  /// The entities in the order given, a row each.
  static func list(_ views: [EntityView], corpus: Corpus, options: ListOptions) -> Table {
    var table = Table(columns: columns(options), emptyText: "Nobody is named.")
    table.rows = Blocks.map(of: views.indices) { row(views[$0], corpus, options) }
    if let days = options.days, !views.isEmpty {
      let step = daysASign(days)
      table.footnotes.append(
        "over time: reports of \(days.lowerBound) to \(days.upperBound), "
          + (step == 1 ? "a sign a day" : "a sign for \(step) days"))
    }
    return table
  }

  /// The entities of each group of documents, a row for each that a group names.
  ///
  /// - Parameter groups: the name of each group and what it shows, in the order they are to stand.
  static func list(
    groups: [(key: String?, views: [EntityView])], field: String, corpus: Corpus,
    options: ListOptions
  ) -> Table {
    var table = Table(columns: columns(options), emptyText: "Nobody is named.", groupKey: "group")
    table.columns.insert(TableColumn("group", field, style: .key, priority: .essential), at: 0)
    for group in groups {
      table.rows += group.views.map { [Value(group.key)] + row($0, corpus, options) }
    }
    return table
  }

  private static func columns(_ options: ListOptions) -> [TableColumn] {
    var columns = [
      TableColumn("entity", "name", style: .name, priority: .essential),
      TableColumn("type", style: .muted),
    ]
    switch options.together {
    case .sentence: columns.append(TableColumn("together", "sentences", format: .count))
    case .report: columns.append(TableColumn("together", "reports", format: .count))
    case nil: break
    }
    columns += [
      TableColumn("mentions", format: .count, priority: .essential),
      TableColumn("share", "", visibility: .tableOnly, format: .bar(6), priority: .optional),
      TableColumn("documents", "docs", format: .count),
      TableColumn("docs", visibility: .recordOnly),
      TableColumn("first_date", "first", style: .time, priority: .optional),
      TableColumn("last_date", visibility: .recordOnly),
      TableColumn("roles", visibility: .recordOnly),
      TableColumn("aliases", visibility: .recordOnly),
    ]
    if options.days != nil {
      columns.append(
        TableColumn(
          "days", "over time", visibility: .tableOnly, format: .sparkline, priority: .optional))
    }
    columns.append(
      TableColumn(
        "known_as", "roles, other spellings", visibility: .tableOnly, format: .snippet,
        minimumWidth: 20))
    return columns
  }

  /// The views with most mentions first; those that share most with somebody where that was asked.
  static func ordered(_ views: [EntityView], _ options: ListOptions) -> [EntityView] {
    func rank(_ view: EntityView) -> (Int, Int, Int) {
      (-(view.together ?? 0), -view.count(withDerived: options.withDerived), view.number)
    }
    return views.sorted { rank($0) < rank($1) }
  }

  private static func row(
    _ view: EntityView, _ corpus: Corpus, _ options: ListOptions
  ) -> [Value] {
    let dates = view.documents.compactMap { corpus.metadata[$0].date?.date }
    let count = view.count(withDerived: options.withDerived)
    let others = view.aliases.map(\.text).filter { $0 != view.entity.name }
    var known = view.roles.prefix(2).map(\.text)
    if !others.isEmpty { known.append("(" + Phrase.list(others, atMost: 2) + ")") }
    var row: [Value] = [.text(view.entity.name), .text(view.entity.type.code)]
    if options.together != nil { row.append(Value(view.together)) }
    row += [
      .integer(count), .integer(count),
      .integer(view.documents.count), .texts(view.documents.map { corpus.metadata[$0].name }),
      Value(dates.min()?.description), Value(dates.max()?.description),
      .array(view.roles.map { value(of: $0, corpus: corpus) }),
      .array(
        view.aliases.map {
          .object([.init("text", .text($0.text)), .init("mentions", .integer($0.mentions))])
        }),
    ]
    if let days = options.days { row.append(.array(overTime(view, corpus, days))) }
    return row + [.text(known.joined(separator: "; "))]
  }

  /// The mentions in the reports of each stretch of days.
  private static func overTime(
    _ view: EntityView, _ corpus: Corpus, _ days: ClosedRange<CivilDate>
  ) -> [Value] {
    let step = daysASign(days)
    var counts = [Int](repeating: 0, count: (length(days) + step - 1) / step)
    for mention in view.mentions {
      guard let date = corpus.metadata[mention.document].date?.date, days.contains(date)
      else { continue }
      counts[(date.dayNumber - days.lowerBound.dayNumber) / step] += 1
    }
    return counts.map { .integer($0) }
  }

  /// The days that one sign of a sparkline stands for, so that the line stays short.
  private static func daysASign(_ days: ClosedRange<CivilDate>) -> Int {
    (length(days) + longestLine - 1) / longestLine
  }

  private static func length(_ days: ClosedRange<CivilDate>) -> Int {
    days.upperBound.dayNumber - days.lowerBound.dayNumber + 1
  }

  private static let longestLine = 10

  private static func value(of role: NamedEntities.Role, corpus: Corpus) -> Value {
    let dates = role.documents.compactMap { corpus.metadata[$0].date?.date }
    return .object([
      .init("role", .text(role.text)),
      .init("sources", .texts(sources(of: role, corpus: corpus))),
      .init("first_date", Value(dates.min()?.description)),
    ])
  }

  private static func sources(of role: NamedEntities.Role, corpus: Corpus) -> [String] {
    Set(role.documents.map { corpus.metadata[$0].source ?? corpus.metadata[$0].name }).sorted()
  }

  /// Every mention of some entities, in reading order.
  static func mentions(
    of numbers: Set<Int>, in entities: NamedEntities, corpus: Corpus, withDerived: Bool
  ) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "document", style: .key, priority: .essential),
        TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
        TableColumn("text", style: .name, isFlexible: true, priority: .essential),
        TableColumn("type", style: .muted),
        TableColumn("entity", isFlexible: true),
      ], emptyText: "Nobody is named.")
    if withDerived { table.columns.append(TableColumn("derived")) }
    var places = PlaceFinder(corpus)
    for (number, mention) in entities.mentions where withDerived || !mention.isDerived {
      guard let number, numbers.contains(number) else { continue }
      let range = places.scalars(mention.bytes, in: mention.document)
      let document = corpus[document: mention.document]
      var row: [Value] = [
        .text(document.metadata.name), .integer(range.lowerBound), .integer(range.upperBound),
        .text(document.string(mention.bytes)), .text(mention.type.code),
        .text(entities.index.entities[number].name),
      ]
      if withDerived { row.append(.bool(mention.isDerived)) }
      table.rows.append(row)
    }
    return table
  }

  /// Everything about one entity.
  static func page(_ number: Int, in entities: NamedEntities, corpus: Corpus) -> [Block] {
    let entity = entities.index.entities[number]
    let figures = EntityFigures(entities, of: corpus)
    var head = StyledText(line: entity.name, .heading)
    head.append(
      StyledText(
        " · \(entity.type.code) · \(Phrase.count(entity.mentions.count, "mention")) in "
          + Phrase.count(entity.documents.count, "document"), .muted))
    var views: [Block] = [.paragraph(head)]

    var spellings = Table(
      columns: [TableColumn("text", "spelling", isFlexible: true), TableColumn("mentions")])
    spellings.isAlwaysWhole = true
    spellings.rows = entity.aliases.map { [.text($0.text), .integer($0.mentions)] }
    views.append(.table(spellings))

    let roles = entities.roles[number]
    if !roles.isEmpty {
      var table = Table(columns: [
        TableColumn("role", isFlexible: true), TableColumn("sources", "outlets", isFlexible: true),
      ])
      table.isAlwaysWhole = true
      table.rows = roles.map { role in
        [.text(role.text), .text(sources(of: role, corpus: corpus).joined(separator: ", "))]
      }
      views.append(.table(table))
    }

    let days = figures.days(of: number)
    if !days.isEmpty {
      var table = Table(columns: [
        TableColumn("day", style: .time), TableColumn("mentions"),
        TableColumn("share", "", format: .bar(20)),
      ])
      table.isAlwaysWhole = true
      let most = days.map(\.mentions).max() ?? 1
      table.rows = days.map {
        [
          .text($0.day.description), .integer($0.mentions),
          .number(Double($0.mentions) / Double(most)),
        ]
      }
      views.append(.table(table))
    }

    let companions = figures.companions(of: [number]).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    if !companions.isEmpty {
      var table = Table(columns: [
        TableColumn("name", "named together with", style: .name, isFlexible: true),
        TableColumn("sentences"),
      ])
      table.rows = companions.prefix(10).map {
        [.text(entities.index.entities[$0.key].name), .integer($0.value)]
      }
      views.append(.table(table))
    }
    return views
  }
}
