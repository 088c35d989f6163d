import NewsCorpus
import Tables
import Terminal

/// The documents that figures were counted from, with their sizes.
enum DocumentList {
  /// A row for each document of a selection, in loading order.
  ///
  /// - Complexity: O(tokens).
  static func table(of selection: Selection) -> Table {
    var table = Table(columns: [
      TableColumn("doc", "document", style: .key, isFlexible: true, priority: .essential),
      TableColumn("source", "outlet"), TableColumn("date", style: .time),
      TableColumn("sentences", format: .count), TableColumn("tokens", format: .count),
    ])
    table.rows = selection.documents.map { number in
      let document = selection.corpus[document: number]
      let sizes = document.sentences(in: selection.zones)
        .map(selection.corpus.wordCount).filter { $0 > 0 }
      return [
        .text(document.metadata.name), Value(document.metadata.source),
        Value(document.metadata.date?.description), .integer(sizes.count),
        .integer(sizes.reduce(0, +)),
      ]
    }
    return table
  }
}
