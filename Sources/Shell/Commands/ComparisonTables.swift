import Comparison
import NewsCorpus
import Tables
import Terminal

/// The tables of `compare`.
struct ComparisonTables {
  let shared: SharedText
  let selection: Selection
  /// The documents that tell other stories.
  let apart: [Int]
  /// What is compared: the groups of documents that were asked for, or nothing for each document.
  var groups: ComparedGroups?
  var corpus: Corpus { selection.corpus }

  init(_ shared: SharedText, of selection: Selection, apart: [Int]) {
    self.shared = shared
    self.selection = selection
    self.apart = apart
  }

  /// A table with a note of what was compared, where documents were left out, and of what cannot be
  /// found between documents of several languages.
  func withoutOthers(_ table: Table) -> Table {
    var table = table
    if !apart.isEmpty {
      table.footnotes.append(
        "\(selection.count) documents of one story compared; apart: \(Phrase.list(apart.map(name)))."
      )
    }
    let languages = Set(selection.documents.map { corpus.metadata[$0].language })
      .subtracting(["und"]).sorted()
    if languages.count > 1 {
      table.footnotes.append(
        "Languages \(languages.joined(separator: ", ")): what is translated counts as different.")
    }
    return table
  }

  func name(_ document: Int) -> String { corpus.metadata[document].name }

  /// How much each two documents, or each two groups of them, share.
  func pairs() -> Table {
    var table = Table(
      columns: [
        TableColumn("a", style: .key, priority: .essential),
        TableColumn("b", style: .key, priority: .essential),
        TableColumn("shared_tokens", "shared words", format: .count),
        TableColumn("share_a", "of a", format: .share),
        TableColumn("share_b", "of b", format: .share),
        TableColumn("similarity", "vocabulary", format: .share),
        TableColumn("passages", format: .count),
      ], emptyText: "No two of them share anything.")
    if let groups {
      table.rows = pairs(of: groups).map { pair in
        [
          .text(pair.a), .text(pair.b), .integer(pair.sharedTokens), .number(pair.shareA),
          .number(pair.shareB), .number(pair.similarity), .integer(pair.passages.count),
        ]
      }
      return table
    }
    table.rows = shared.pairs.map { pair in
      [
        .text(name(pair.a)), .text(name(pair.b)), .integer(pair.sharedTokens),
        .number(pair.shareA), .number(pair.shareB), .number(pair.similarity),
        .integer(pair.passages),
      ]
    }
    if shared.pairsLeftOut > 0 {
      table.footnotes.append(
        "\(shared.pairsLeftOut) more pairs share text and are not listed: many reports are the same."
      )
    }
    return table
  }

  /// The passages of a table: copied ones, on request also what is only quoted alike.
  func listedPassages(withQuotations: Bool) -> [Passage] {
    shared.passages.filter { passage in
      (withQuotations || passage.kind != .quotation)
        && (groups?.areSeveral(passage.documents) ?? true)
    }
  }

  /// The shared passages, one text each, with the report that was first and the agency that a
  /// report with it names.
  func passages(_ passages: [Passage], withQuotations: Bool) -> Table {
    var table = Table(
      columns: [
        TableColumn("kind", style: .muted, priority: .essential),
        TableColumn("words", visibility: .tableOnly, format: .count),
        TableColumn("similarity", format: .share),
        TableColumn("spans", visibility: .recordOnly),
        TableColumn("first", visibility: .recordOnly),
        TableColumn("origin", "agency", style: .muted),
        TableColumn("in", visibility: .tableOnly, style: .key, isFlexible: true, minimumWidth: 24),
        TableColumn("text", visibility: .tableOnly, format: .snippet, priority: .essential),
      ], emptyText: "No passage is shared.")
    var places = PlaceFinder(corpus)
    var origins: [Int: String?] = [:]
    for passage in passages {
      let spans = passage.spans.map {
        Value.object(places.fields($0.bytes, in: $0.document))
      }
      let text = passage.spans.first.map { span in
        corpus[document: span.document].string(span.bytes)
          .split(separator: "\n").joined(separator: " ¶ ")
      }
      var origin: String?
      for number in passage.documents where origin == nil {
        if let known = origins[number] {
          origin = known
        } else {
          origin = AgencyMarks.origin(of: corpus[document: number])
          origins[number] = .some(origin)
        }
      }
      table.rows.append([
        .text(passage.kind.rawValue), .integer(passage.words), .number(passage.similarity),
        .array(spans), Value(first(of: passage)), Value(origin),
        .text(passage.documents.map(name).joined(separator: ", ")), Value(text),
      ])
    }
    if passages.allSatisfy({ passage in passage.documents.allSatisfy { origins[$0] == .some(nil) } }
    ) {
      table.columns[5].visibility = .recordOnly
    }
    let hidden = withQuotations ? 0 : shared.passages.count { $0.kind == .quotation }
    if hidden > 0 {
      table.footnotes.append(
        "\(hidden) more only quoted alike: --quotations shows them.")
    }
    return table
  }

  /// The report that published a passage before all others; nothing where that is not known.
  private func first(of passage: Passage) -> String? {
    let dated = passage.documents.map { (number: $0, date: corpus.metadata[$0].date) }
    let known = dated.compactMap { entry in entry.date.map { (entry.number, $0) } }
    guard known.count == dated.count, let earliest = known.map(\.1).min() else { return nil }
    let firsts = known.filter { $0.1 == earliest }
    return firsts.count == 1 ? name(firsts[0].0) : nil
  }

  /// Statements of which the reports give different values.
  func conflicts(_ conflicts: [Disagreement]) -> Table {
    var table = Table(
      columns: [
        TableColumn("what", isFlexible: true, priority: .essential),
        TableColumn("kind", style: .muted),
        TableColumn("status", style: .warning, priority: .essential),
        TableColumn("compatible", visibility: .recordOnly),
        TableColumn("values", visibility: .recordOnly),
        TableColumn("stated", visibility: .tableOnly, format: .snippet, priority: .essential),
      ], emptyText: "The reports do not contradict each other in anything that was found.")
    var places = PlaceFinder(corpus)
    for conflict in conflicts {
      let values = conflict.values.map { value in
        Value.object(
          places.fields(value.bytes, in: value.document) + [
            .init("value", Self.value(value.content))
          ])
      }
      table.rows.append([
        .text(conflict.what), .text(conflict.kind.rawValue), .text(conflict.status.rawValue),
        .bool(conflict.status == .compatible), .array(values), .text(stated(conflict)),
      ])
    }
    return table
  }

  private static func value(_ content: Disagreement.Content) -> Value {
    switch content {
    case .number(let quantity): .number(quantity.value)
    case .date(let value, _): .text(value)
    case .words(let words): .text(words)
    }
  }

  /// What is stated by whom, each wording once.
  private func stated(_ conflict: Disagreement) -> String {
    var wordings: [(text: String, documents: [String])] = []
    for value in conflict.values {
      let text = corpus[document: value.document].string(value.bytes)
        .split { $0.isWhitespace }.joined(separator: " ")
      let document = name(value.document)
      if let place = wordings.firstIndex(where: { $0.text == text }) {
        if !wordings[place].documents.contains(document) {
          wordings[place].documents.append(document)
        }
      } else {
        wordings.append((text, [document]))
      }
    }
    return wordings.map { "\($0.text) (\($0.documents.joined(separator: ", ")))" }
      .joined(separator: " – ")
  }

  /// What only one document has.
  func exclusive(_ findings: [ExclusiveFinding]) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "document", style: .key, priority: .essential),
        TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
        TableColumn("text", isFlexible: true, priority: .essential),
        TableColumn("reason", style: .muted),
        TableColumn("sentence", visibility: .tableOnly, format: .snippet),
      ], emptyText: "Nothing stands in one document only.")
    var places = PlaceFinder(corpus)
    for finding in findings {
      let document = corpus[document: finding.document]
      let range = places.scalars(finding.bytes, in: finding.document)
      table.rows.append([
        .text(document.metadata.name), .integer(range.lowerBound), .integer(range.upperBound),
        .text(document.string(finding.bytes)), .text(finding.reason.rawValue),
        .text(SentenceFinder(document).excerpt(of: finding.sentence, around: finding.bytes)),
      ])
    }
    return table
  }

  /// What others have and a document lacks; the place is in the first of those that have it.
  func missing(_ facts: [MissingFact]) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "lacking in", style: .key, priority: .essential),
        TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
        TableColumn("text", isFlexible: true, minimumWidth: 30, priority: .essential),
        TableColumn("reason", visibility: .recordOnly),
        TableColumn("docs", "others have it", format: .snippet),
      ], emptyText: "No report lacks what at least two, and half of the others, have.")
    var places = PlaceFinder(corpus)
    for fact in facts {
      let first = fact.documents.first ?? fact.document
      let document = corpus[document: first]
      let bytes = fact.sentences.first.map { document.byteRange(ofSentence: $0) } ?? 0..<0
      let range = places.scalars(bytes, in: first)
      table.rows.append([
        .text(name(fact.document)), .integer(range.lowerBound), .integer(range.upperBound),
        .text(document.string(bytes)), .text("statement"), .texts(fact.documents.map(name)),
      ])
    }
    return table
  }

  /// Sentences that may say the same in other words.
  func paraphrases(_ found: [Paraphrase]) -> Table {
    var table = Table(
      columns: [
        TableColumn("a", visibility: .recordOnly), TableColumn("b", visibility: .recordOnly),
        TableColumn("score", format: .share, priority: .essential),
        TableColumn(
          "first", "one report", visibility: .tableOnly, isFlexible: true, minimumWidth: 24),
        TableColumn(
          "second", "another", visibility: .tableOnly, isFlexible: true, minimumWidth: 24),
        TableColumn("evidence", "both have", format: .snippet),
      ], emptyText: "No sentences of two reports seem to say the same in other words.")
    var places = PlaceFinder(corpus)
    for pair in found {
      func bytes(_ place: Paraphrase.Place) -> Range<Int> {
        corpus[document: place.document].byteRange(ofSentence: place.sentence)
      }
      func sentence(_ place: Paraphrase.Place) -> String {
        name(place.document) + ": "
          + corpus[document: place.document].string(bytes(place)).replacingAll("\n", with: " ")
      }
      table.rows.append([
        .object(places.fields(bytes(pair.a), in: pair.a.document)),
        .object(places.fields(bytes(pair.b), in: pair.b.document)), .number(pair.score),
        .text(sentence(pair.a)), .text(sentence(pair.b)), .texts(pair.evidence),
      ])
    }
    return table
  }

  /// Words that tell one outlet from the others.
  func wording(_ words: [DistinctiveWord]) -> Table {
    var table = Table(
      columns: [
        TableColumn("source", "outlet", style: .key, priority: .essential),
        TableColumn("term", priority: .essential), TableColumn("frequency", format: .count),
        TableColumn("reference_frequency", "elsewhere", format: .count),
        TableColumn("g2", "G²", format: .decimal(2)),
        TableColumn("log_ratio", "log ratio", format: .decimal(2)),
        TableColumn("documents", format: .count, priority: .optional),
        TableColumn("dp", "DP", format: .decimal(2), priority: .optional),
      ], emptyText: "No word tells one outlet from the others.")
    table.rows = words.map { word in
      [
        .text(word.source), .text(word.term), .integer(word.frequency),
        .integer(word.referenceFrequency), .number(word.g2), .number(word.logRatio),
        .integer(word.documents), Value(word.dp),
      ]
    }
    return table
  }
}
