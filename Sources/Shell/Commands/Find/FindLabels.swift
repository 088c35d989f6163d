import NewsCorpus
import Search
import Tables
import Terminal

/// The parts of hits that the pattern names, such as `wer:<PER> []{0,2} [stem="sagen"]`.
struct FindLabels: Sendable {
  /// What finds the parts again.
  let engine: SearchEngine
  /// The pattern.
  let query: Query
  /// What was searched.
  let selection: Selection
  /// The names and times the pattern asked for.
  let annotations: FoundAnnotations

  /// A column for each part.
  var columns: [TableColumn] {
    query.labels.map { TableColumn("label_" + $0, $0, style: .key) }
  }

  /// The words of each part of each hit; null where a part is not used.
  ///
  /// - Throws: ``SnapshotError``, `CancellationError`.
  func values(of matches: [Match]) throws -> [[Value]] {
    let concordance = Concordance([], in: selection.corpus)
    let parts = try engine.labels(
      of: matches, for: query, in: selection, annotations: annotations)
    return try zip(matches, parts).map { match, parts in
      try parts.map { tokens in
        guard let tokens else { return .null }
        return .text(try concordance.text(of: Match(document: match.document, tokens: tokens)))
      }
    }
  }
}
