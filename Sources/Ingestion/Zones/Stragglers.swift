/// Sentences far behind the report's last paragraph that say nothing of what it is about.
///
/// Notices of the page, "All quotes delayed by 15 minutes.", are prose like the report; what tells them
/// from it is that links and tools part them from it and that they share none of its words.
enum Stragglers {
  /// So many lines at least part them from the report.
  private static let gap = 4
  /// What is parted from it by more may share one of its words by chance.
  private static let farGap = 10
  /// More of them, or longer ones, are a part of the report.
  private static let limit = 2
  private static let words = 24
  /// The report's paragraphs whose words are known again.
  private static let known = 24

  /// The positions of such lines among those taken for the report.
  static func positions(
    in lines: [LineFeatures], _ labels: [ZoneDecoder.Label], _ text: [UInt8]
  ) -> [Int] {
    let last = labels.indices.reversed().lazy.filter { labels[$0].column == .body }
      .prefix(limit + 1)
    var row: [Int] = []
    for position in last {
      if let below = row.last, below - position > gap { break }
      row.append(position)
    }
    guard (1...limit).contains(row.count), row.allSatisfy({ lines[$0].words <= words }),
      let first = row.last, let above = labels[..<first].lastIndex(where: { $0.column == .body })
    else { return [] }
    let own = labels.indices.prefix(first).lazy.filter {
      [.body, .lead, .title].contains(labels[$0].column)
    }
    let report = ContentWords(own.prefix(known).map { lines[$0] }, text, hasGrammar: false)
    let shared = ContentWords(row.map { lines[$0] }, text, hasGrammar: false)
      .count(sharedWith: report)
    return shared <= (first - above > farGap ? 1 : 0) ? row : []
  }
}
