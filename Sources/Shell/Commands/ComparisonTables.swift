import Comparison
import NewsCorpus
import Tables
import Terminal

/// The tables of `compare`.
struct ComparisonTables {
  let shared: SharedText
  let selection: Selection
  var corpus: Corpus { selection.corpus }

  init(_ shared: SharedText, of selection: Selection) {
    self.shared = shared
    self.selection = selection
  }

  func name(_ document: Int) -> String { corpus.metadata[document].name }

  /// How much each two documents share.
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
      ], emptyText: "No two documents share anything.")
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

  /// The shared passages, one text each.
  func passages(withQuotations: Bool) -> Table {
    var table = Table(
      columns: [
        TableColumn("kind", style: .muted, priority: .essential),
        TableColumn("words", visibility: .tableOnly, format: .count),
        TableColumn("similarity", format: .share),
        TableColumn("spans", visibility: .recordOnly),
        TableColumn("in", visibility: .tableOnly, style: .key, isFlexible: true, minimumWidth: 24),
        TableColumn("text", visibility: .tableOnly, format: .snippet, priority: .essential),
      ], emptyText: "No passage is shared.")
    var places = PlaceFinder(corpus)
    for passage in shared.passages where withQuotations || passage.kind != .quotation {
      let spans = passage.spans.map {
        Value.object(places.fields($0.bytes, in: $0.document))
      }
      let text = passage.spans.first.map { span in
        corpus[document: span.document].string(span.bytes)
          .split(separator: "\n").joined(separator: " ¶ ")
      }
      table.rows.append([
        .text(passage.kind.rawValue), .integer(passage.words), .number(passage.similarity),
        .array(spans),
        .text(passage.documents.map(name).joined(separator: ", ")), Value(text),
      ])
    }
    let hidden = withQuotations ? 0 : shared.passages.count { $0.kind == .quotation }
    if hidden > 0 {
      table.footnotes.append(
        "\(hidden) more only quoted alike: --quotations shows them.")
    }
    return table
  }

  /// Figures that differ.
  func conflicts(_ conflicts: [FigureConflict]) -> Table {
    var table = Table(
      columns: [
        TableColumn("what", isFlexible: true, priority: .essential),
        TableColumn("kind", visibility: .recordOnly),
        TableColumn("status", style: .warning, priority: .essential),
        TableColumn("compatible", visibility: .recordOnly),
        TableColumn("values", visibility: .recordOnly),
        TableColumn("stated", visibility: .tableOnly, format: .snippet, priority: .essential),
      ], emptyText: "No figures differ.")
    var places = PlaceFinder(corpus)
    for conflict in conflicts {
      let values = conflict.values.map { value in
        Value.object(
          places.fields(value.bytes, in: value.document) + [
            .init("value", .number(value.quantity.value))
          ])
      }
      let stated = conflict.values.map { value in
        "\(name(value.document)): \(corpus[document: value.document].string(value.bytes))"
      }
      table.rows.append([
        .text(conflict.what), .text("number"), .text(conflict.status.rawValue),
        .bool(conflict.status == .compatible), .array(values),
        .text(stated.joined(separator: "; ")),
      ])
    }
    return table
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
