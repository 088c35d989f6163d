/// What each signal speaks for: the classifier's one table.
///
/// A column is something that a line may be. Three of them are boilerplate, told apart by where
/// they stand: before the article (`head`), inside it (`inset`) and behind it (`tail`).
enum ZoneColumn: Int, CaseIterable {
  case head, title, dateline, byline, caption, body, inset, comments, teaser, tail, foreign, lead
}

/// The parts of a page, in their order.
enum PagePart: Int, CaseIterable {
  case before, article, after

  /// What lines of the part may be.
  var columns: [ZoneColumn] {
    switch self {
    case .before: [.head, .title, .dateline, .byline, .caption, .lead, .foreign]
    case .article: [.body, .inset, .caption, .byline, .dateline, .teaser, .foreign]
    case .after: [.tail, .comments, .teaser, .byline, .foreign, .dateline]
    }
  }
}

enum ZoneWeights {
  /// One row a signal; the columns are those of `ZoneColumn`, in its order.
  static let rows: [(Signal, [Float])] = [
    // head title dateline byline caption body inset comments teaser tail foreign lead
    (.bias, [0, -6, -1.5, -1.5, -1, 0, -0.7, -1, -0.3, 0, -2.5, -3.2]),
    (.prose, [-2, -3, -3, -1, -0.6, 1, -0.5, -0.4, -0.4, -0.8, -0.5, 0.9]),
    (.paragraph, [0, 0, 0, 0, 0, 0.4, 0, 0, -0.6, -1, 0, 0.4]),
    (.short, [0.3, 0, 0, -1, 0, -0.4, 0, 0, 0.7, 0.2, 0, -1]),
    (.headline, [0, 0, 0, 0, 0, 0, 0, 0, 0.8, 0, 0, 0]),
    (.summary, [0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0, 0]),
    (.separated, [1.2, -1, 0, 0, 0, -1.2, 1, 0, -0.5, 1.2, 0, -1.2]),
    (.numeric, [1.5, -3, 0, -1, -1, -1.5, 1, 0.5, -1, 1, 0, -2]),
    (.price, [1, -1, -1, -1, -1, -0.8, 1, 0, 0, 1, 0, -0.8]),
    (.webAddress, [1, -1, -1, -1, -1, -1.5, 1, 0, 0, 1.2, 0, -1.5]),
    (.credit, [0, -4, -1, -1, 4, -3, 0, 0, 0, 0, 0, -4]),
    (.closingDate, [0, -1, 0, 0, 3, -1.5, 0, 0, 0, 0, 0, -1.5]),
    (.dateOnly, [0, -4, 5, 0, 0, -3, 0, 0, 0, 0, 0, -3]),
    (.authorLine, [0, -3, 0, 5, 0, -2, 0, 0, 0, 0, 0, -2]),
    (.repeated, [0.5, -2, 0, 0, 3.5, -2, 0.5, 0, 0, 0.5, 0, -2]),
    (.otherLanguage, [0, -2, 0, 0, 2.5, -3, 0, 0.3, 0, 0, 1.5, -3]),
    (.entry, [0, -2, 0, -1, -1, 2.5, -0.5, -1, -1.5, -1, 0, -2]),
    (.authorNote, [0, -2, 0, 3, 0, -1.5, 0, 0, 0, 0, 0, -3]),
    (.foreignProse, [0, -2, 0, 0, -1, -1, 0, 0, 0, 0, 4, -2]),
    (.otherScript, [0, -3, 0, 0, 0, -6, 0, 0, 0, 0, 9, -6]),
    (.isTitle, [-6, 14, -6, -6, -6, -6, -6, 0, 0, 0, -6, -6]),
    (.titleAgain, [6, -6, 0, 0, 0, -6, 4, 0, 0, 2, 0, -6]),
    (.furniture, [1.2, -1.5, -0.3, -0.5, -0.4, -1.2, 1.2, 0.2, -0.4, 1.2, 0, -1.3]),
    (.menu, [2, -2, -1, -1, -1, -1.8, 2.2, 0.5, -0.8, 2, 0, -1.8]),
    (.appeal, [1, -1, -0.5, -0.5, -0.5, -1.2, 1.3, 0, -0.3, 1.2, 0, -1.3]),
    (.comments, [0.8, -1, -0.5, -0.5, -0.5, -1, 0.8, 1.5, -0.5, 0.3, 0, -1]),
    (.related, [0.5, -1, -0.5, -0.5, -0.5, -1.2, 1.2, 0, 0.4, 1.1, 0, -1.2]),
    (.crossReference, [0.5, -1, -0.5, -0.5, -0.5, -1.2, 1.2, 0, 0.4, 1.1, 0, -1.2]),
    (.interruption, [1.2, -1.5, -0.3, -0.5, -0.4, -1.2, 1.9, 0.2, -0.4, 1.2, 0, -1.3]),
    (.referenced, [0, 0, 0, 0, 0, -2, 2.4, 0, 1, 0, 0, -2]),
    (.author, [0, -1, 0, 1.2, 0, -1, 0, 0, 0, 0, 0, -1]),
    (.afterTitle, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2.4]),
    (.markedLead, [0, -2, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 6]),
    (.meta, [0.5, -1, 0, 0, 0, -0.6, 0.7, 0, 0, 1, 0, -0.6]),
    (.stamp, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    (.byline, [0, -0.5, 0, 1.8, 0, -0.8, 0, 0, 0, 0, 0, -0.8]),
    (.address, [0.6, -0.3, 0, 0, -0.3, -0.9, 0.8, 0.4, 0, 0.6, 0, -0.9]),
    (.ownVoice, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    (.markedFurniture, [6, -2, 0, 0, 0, -6, 6.5, 0, 1, 6, 0, -6]),
    (.markedCaption, [0, -6, 0, 0, 7, -6, 0, 0, 0, 0, 0, -6]),
    (.markedComments, [0, -6, 0, 0, 0, -6, 0, 7, 0, 0, 0, -6]),
    (.markedTeaser, [2, -6, 0, 0, 0, -6, 5.5, 0, 6, 2, 0, -6]),
    (.markedByline, [0, -3, 0, 6, 0, -4, 0, 0, 0, 0, 0, -4]),
    (.markedDateline, [0, -3, 6, 0, 0, -4, 0, 0, 0, 0, 0, -4]),
    (.markedParagraph, [0, -2, 0, 0, 0, 1.5, 0, 0, 0, 0, 0, 0.5]),
    (.outsideArticle, [1, -1, 0, 0, 0, -3, 0, 0.5, 1, 1, 0, -3]),
    (.markedLink, [1, 0, 0, 0, 0, -1.5, 0.5, 0, 1, 0.5, 0, -1.5]),
    (.markedHeading, [0, 0, 0, 0, 0, 1, 0, 0, 0.5, 0, 0, 0]),
  ]

  /// What going on as the same thing is worth, by column.
  static let staying: [Float] = [0.2, -20, 0, 0, 0.2, 0.3, 0.8, 1.2, 0.6, 0.4, 0, -2]
  /// What going on as the same thing behind the article is worth, where that differs.
  static let stayingByline: Float = 2.1
  /// What a change costs within a part.
  static let change: Float = 0.2
  /// What standing directly above a paragraph or a list speaks for a short line's being its heading.
  static let heading: Float = 0.75
  /// What standing below the heading of the readers' comments speaks for a line's being one of them.
  static let amongComments: Float = 2
  /// What a paragraph's sharing the report's words speaks for its going on with it.
  static let resuming: Float = 2.5
  /// What standing far behind the report and sharing none of its words speaks against a line's being a
  /// part of it.
  static let straying: Float = 2.5
  /// What links to other stories inside the article cost, beyond their scores.
  static let insideTeaser: Float = 1.6
  /// What a foreign line costs outside the article, where furniture may be in any language.
  static let outsideForeign: Float = 2.5
  /// How much speaks against a line's standing inside the article, by signal, beyond its columns:
  /// after the readers' comments, links to other stories or a note on the authors no article goes
  /// on.
  static let closing: [(Signal, Float)] = [(.comments, 3), (.related, 0.8), (.author, 2)]

  /// The rows by signal, one lane a column.
  static let table: [SIMD16<Float>] = {
    var table = [SIMD16<Float>](repeating: .zero, count: Signal.allCases.count)
    for (signal, weights) in rows {
      for (column, weight) in weights.enumerated() { table[signal.rawValue][column] = weight }
    }
    return table
  }()
}
