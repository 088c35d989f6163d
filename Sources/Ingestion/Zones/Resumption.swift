/// Paragraphs with which a report goes on behind links to other stories.
///
/// A row of links in the middle of a report looks like the one behind it. What follows belongs to the
/// report if it speaks of the same things, or is too long for a summary.
enum Resumption {
  /// How many words a paragraph must have from the report.
  ///
  /// A long one of several sentences is hardly ever the summary of another story.
  private static func wordsToShare(_ line: LineFeatures) -> Int {
    line.words >= 25 && line.stops >= 2 ? 0 : 3
  }

  /// How much better than furniture it must fit the report by itself.
  private static let margin: Float = 2
  /// More such lines are not a report's, and looking at them would take long.
  private static let limit = 100
  /// The report's paragraphs whose words are known again.
  private static let known = 24

  /// The positions of paragraphs that were taken for what stands behind the report, but share its
  /// words.
  ///
  /// Readers' comments do so too: nothing from the first of them on is looked at.
  static func positions(
    in lines: [LineFeatures], _ labels: [ZoneDecoder.Label], _ scores: [LineScore], _ text: [UInt8]
  ) -> [Int] {
    let end =
      lines.indices.first { position in
        labels[position].column == .comments
          || labels[position].part == .after && Commentary.isHeading(lines[position])
      } ?? lines.count
    let behind = lines.indices.prefix(end).filter { position in
      let line = lines[position]
      return labels[position].part == .after
        && [.tail, .teaser].contains(labels[position].column)
        && TitleChoice.isParagraph(line)
        && scores[position][.body] > scores[position][.inset] + margin
    }
    guard !behind.isEmpty, behind.count <= limit else { return [] }
    let own = lines.indices.filter { [.body, .lead, .title].contains(labels[$0].column) }
    let report = ContentWords(own.prefix(known).map { lines[$0] }, text, hasGrammar: false)
    return behind.filter {
      ContentWords([lines[$0]], text, hasGrammar: false).count(sharedWith: report)
        >= wordsToShare(lines[$0])
    }
  }
}
