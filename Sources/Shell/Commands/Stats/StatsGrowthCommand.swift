import CommandLanguage
import NewsCorpus
import Statistics
import Tables
import Terminal

/// `stats growth`: how the vocabulary grows, and how its frequencies fall.
enum StatsGrowthCommand: Command {
  static let description = CommandDescription(
    name: "stats growth", summary: "how the vocabulary grows: the fits of Heaps and Zipf",
    discussion: """
      Heaps: least squares of ln types on ln tokens over the growth curve, whose points lie a \
      hundredth of the text apart; β is the slope. Zipf: least squares of log10 frequency on log10 \
      rank over all ranks. Documents are read in loading order.
      """,
    options: [StatsListing.fold, CommonOption.within] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("stats growth", "of all documents"),
      .init("stats growth Deichbote --format json", "one outlet's, with the points of the curve"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let folding = call.flag("--fold") ? CaseFolding(selection.corpus.vocabulary) : nil
    let words = try WordColumns(selection, folding: folding)
    let spectrum = TokenSequence(words.types).spectrum
    let curve = try GrowthPoint.curve(
      words.types.span, typeLimit: selection.corpus.vocabulary.count,
      step: max(1, words.count / 100))
    let frequencies = spectrum.classes.flatMap { Array(repeating: $0.frequency, count: $0.types) }
    let zipf = LinearFit.zipf(frequencies: frequencies)
    let heaps = LinearFit.heaps(curve)
    let once = spectrum.classes.first { $0.frequency == 1 }?.types ?? 0
    let fields: [(column: TableColumn, value: Value)] = [
      (TableColumn("tokens", format: .count), .integer(words.count)),
      (TableColumn("types", format: .count), .integer(spectrum.types)),
      (TableColumn("hapaxes", "types that occur once", format: .count), .integer(once)),
      (TableColumn("heaps_beta", "Heaps β", format: .decimal(6)), Value(heaps?.slope)),
      (TableColumn("heaps_ln_k", "Heaps ln K", format: .decimal(6)), Value(heaps?.intercept)),
      (TableColumn("heaps_r2", "Heaps R²", format: .decimal(6)), Value(heaps?.determination)),
      (TableColumn("zipf_slope", "Zipf slope", format: .decimal(6)), Value(zipf?.slope)),
      (
        TableColumn("zipf_intercept", "Zipf intercept", format: .decimal(6)),
        Value(zipf?.intercept)
      ),
      (TableColumn("zipf_r2", "Zipf R²", format: .decimal(6)), Value(zipf?.determination)),
    ]
    var object = Table(object: fields)
    if heaps == nil || zipf == nil {
      object.footnotes.append("An empty figure: two points or more are needed for a fit.")
    }
    let points = Value.array(
      curve.map {
        .object([.init("tokens", .integer($0.tokens)), .init("types", .integer($0.types))])
      })
    let plot = Table(
      columns: [TableColumn("plot", "types along the text", format: .sparkline)],
      rows: [[.array(slices(of: curve).map { .integer($0) })]])
    return .records(
      CommandOutput(
        record: Table(object: fields + [(TableColumn("points"), points)]),
        views: [.table(object)] + (curve.count > 1 ? [.table(plot)] : [])),
      documents: selection.documents,
      evidence: Evidence(in: selection.corpus, count: fields.count) { row in
        var page = EvidencePage(title: fields[row].column.title)
        switch row {
        case 3...5:
          if let heaps { page.explanations = [heaps.explanation(as: LinearFit.heapsDescription)] }
          page.details = [.table(points: curve)]
        case 6...8:
          if let zipf { page.explanations = [zipf.explanation(as: LinearFit.zipfDescription)] }
        default: page.details = [.table(DocumentList.table(of: selection))]
        }
        return page
      })
  }

  /// At most 60 points of the curve, evenly spaced.
  private static func slices(of curve: [GrowthPoint]) -> [Int] {
    let count = min(60, curve.count)
    return (0..<count).map { curve[($0 + 1) * curve.count / count - 1].types }
  }
}

extension Block {
  /// The points of a growth curve.
  fileprivate static func table(points curve: [GrowthPoint]) -> Block {
    .table(
      Table(
        columns: [
          TableColumn("tokens", format: .count), TableColumn("types", format: .count),
          TableColumn("share", "", format: .bar(20)),
        ],
        rows: curve.map { [.integer($0.tokens), .integer($0.types), .integer($0.types)] }))
  }
}
