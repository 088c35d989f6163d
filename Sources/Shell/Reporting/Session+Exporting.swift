import CommandLanguage
import Comparison
import Names
import NewsCorpus
import Reports
import Tables
import Terminal
import TimeExpressions

extension Session {
  /// The documents of a selection with the names and times in them, for corpus formats.
  func annotatedDocuments(
    of selection: Selection, for call: Call
  ) async throws -> [AnnotatedDocument] {
    let entities = try await entities(of: selection, for: call)
    var marks: [Int: [AnnotatedDocument.Mark]] = [:]
    for (number, mention) in entities.mentions where !mention.isDerived {
      guard let number else { continue }
      marks[mention.document, default: []].append(
        .init(
          bytes: mention.bytes,
          kind: .name(type: mention.type.code, entity: entities.index.entities[number].name)))
    }
    for (document, expressions) in try await times(of: selection) {
      marks[document, default: []] += expressions.map { expression in
        .init(
          bytes: expression.range,
          kind: .time(
            type: expression.type.rawValue, value: expression.value,
            bounds: expression.bounds.map { $0.earliest...$0.latest }))
      }
    }
    return selection.documents.map { number in
      AnnotatedDocument(selection.corpus[document: number], marks: marks[number] ?? [])
    }
  }

  /// Everything that is known about a selection, as tables of a database.
  func database(of selection: Selection, for call: Call) async throws -> Database {
    let corpus = selection.corpus
    let entities = try await entities(of: selection, for: call)
    let speech = try await speech(of: selection, entities: entities)
    let times = try await times(of: selection).flatMap { number, expressions in
      expressions.map { TimeMention(document: number, expression: $0, sentence: nil) }
    }
    let everybody = 0..<entities.index.namedCount
    return Database(tables: [
      ("documents", Database.documents(of: selection, duplicates: try duplicates())),
      (
        "entities",
        WhoTables.list(everybody.map(entities.view), corpus: corpus, options: .init())
      ),
      (
        "names",
        WhoTables.mentions(of: Set(everybody), in: entities, corpus: corpus, withDerived: false)
      ),
      ("times", WhenCommand.listing(times, of: corpus)),
      ("quotations", SaidTables(corpus: corpus, entities: entities).list(speech)),
      ("passages", Database.passages(of: try SharedText(of: selection), in: corpus)),
    ])
  }
}

/// The tables that `export FILE.sql` writes.
struct Database {
  let tables: [(name: String, table: Table)]

  /// Writes all tables as SQL text, each with an index over the documents.
  func write(to sink: OutputSink) throws {
    let writer = SQLWriter()
    let write = { (text: String) in try sink.write(text) }
    try writer.begin(to: write)
    for (name, table) in tables {
      try writer.write(table, as: name, to: write)
      if table.columns.contains(where: { $0.key == "doc" }) {
        try writer.writeIndex(of: name, over: ["doc"], to: write)
      }
    }
    try writer.end(to: write)
  }

  /// The documents as `docs` lists them, with the text that offsets count in.
  static func documents(of selection: Selection, duplicates: Duplicates) -> Table {
    var table = DocsCommand.table(of: selection, duplicates: duplicates)
    table.columns.append(TableColumn("text"))
    for (row, number) in selection.documents.enumerated() {
      let text = selection.corpus[document: number].text
      table.rows[row].append(.text(String(decoding: text.buffer, as: UTF8.self)))
    }
    return table
  }

  /// The places of all shared passages, a row each; places of one passage share its number.
  static func passages(of shared: SharedText, in corpus: Corpus) -> Table {
    var table = Table(columns: [
      TableColumn("passage"), TableColumn("kind"), TableColumn("similarity"), TableColumn("doc"),
      TableColumn("start"), TableColumn("end"), TableColumn("words"), TableColumn("text"),
    ])
    var places = PlaceFinder(corpus)
    for (number, passage) in shared.passages.enumerated() {
      for span in passage.spans {
        table.rows.append(
          [.integer(number + 1), .text(passage.kind.rawValue), .number(passage.similarity)]
            + places.fields(span.bytes, in: span.document).prefix(3).map(\.value)
            + [
              .integer(span.words),
              .text(corpus[document: span.document].string(span.bytes)),
            ])
      }
    }
    return table
  }
}
