import Names
import NewsCorpus
import Tables
import Terminal

/// The views of `who`.
enum WhoTables {
  /// The entities by the number of their mentions, as the list shows them.
  static func ranked(_ numbers: [Int], in entities: NamedEntities, withDerived: Bool) -> [Int] {
    let counts = numbers.map { count(of: $0, in: entities, withDerived: withDerived) }
    // With derived words the order may be another.
    return numbers.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { numbers[$0] }
  }

  private static func count(
    of number: Int, in entities: NamedEntities, withDerived: Bool
  ) -> Int {
    let entity = entities.index.entities[number]
    return entity.mentions.count + (withDerived ? entity.derived.count : 0)
  }

  /// The entities in the order given, a row each.
  static func list(
    _ numbers: [Int], in entities: NamedEntities, corpus: Corpus, withDerived: Bool
  ) -> Table {
    var table = Table(
      columns: [
        TableColumn("entity", "name", style: .name, priority: .essential),
        TableColumn("type", style: .muted),
        TableColumn("mentions", format: .count, priority: .essential),
        TableColumn("share", "", visibility: .tableOnly, format: .bar(8), priority: .optional),
        TableColumn("documents", "docs", format: .count),
        TableColumn("docs", visibility: .recordOnly),
        TableColumn("first_date", "first", style: .time, priority: .optional),
        TableColumn("last_date", visibility: .recordOnly),
        TableColumn("roles", visibility: .recordOnly),
        TableColumn("aliases", visibility: .recordOnly),
        TableColumn("known_as", "roles, other spellings", visibility: .tableOnly, format: .snippet),
      ], emptyText: "Nobody is named.")
    let counts = numbers.map { count(of: $0, in: entities, withDerived: withDerived) }
    let most = counts.max() ?? 0
    for place in numbers.indices {
      let entity = entities.index.entities[numbers[place]]
      let roles = entities.roles[numbers[place]]
      let dates = entity.documents.compactMap { corpus.metadata[$0].date?.date }
      let others = entity.aliases.map(\.text).filter { $0 != entity.name }
      var known = roles.prefix(2).map(\.text)
      if !others.isEmpty { known.append("(" + Phrase.list(others, atMost: 4) + ")") }
      table.rows.append([
        .text(entity.name), .text(entity.type.code), .integer(counts[place]),
        .number(most == 0 ? 0 : Double(counts[place]) / Double(most)),
        .integer(entity.documents.count), .texts(entity.documents.map { corpus.metadata[$0].name }),
        Value(dates.min()?.description), Value(dates.max()?.description),
        .array(roles.map { value(of: $0, corpus: corpus) }),
        .array(
          entity.aliases.map {
            .object([.init("text", .text($0.text)), .init("mentions", .integer($0.mentions))])
          }),
        .text(known.joined(separator: "; ")),
      ])
    }
    return table
  }

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
