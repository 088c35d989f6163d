/// The figures of all reports, for asking whether another report has one too.
struct FigureIndex {
  let figures: [StatedFigure]
  /// The figures of each stem, by document.
  private var byStem: [[UInt8]: [Int: [Int]]] = [:]
  /// The figures of each document, by their values.
  private let byValue: [Int: [Int]]

  /// The number from which a figure is telling without what it counts.
  static let telling = 13.0

  init(_ text: ComparedText) throws(CancellationError) {
    var figures: [StatedFigure] = []
    let finder = FigureFinder(text)
    for document in text.documents.indices {
      if Task.isCancelled { throw CancellationError() }
      figures.append(contentsOf: finder.figures(of: document))
    }
    self.figures = figures
    for (number, figure) in figures.enumerated() {
      byStem[figure.stem, default: [:]][figure.document, default: []].append(number)
    }
    byValue = Dictionary(grouping: figures.indices) { figures[$0].document }.mapValues { numbers in
      numbers.sorted {
        (figures[$0].quantity.value, $0) < (figures[$1].quantity.value, $1)
      }
    }
  }

  /// Whether a report of another group may state a figure too: a compatible number of the same word
  /// or of nothing, or a number from 13 on that is the same or rounds to the same.
  func isElsewhere(_ figure: StatedFigure, groups: DocumentGroups) -> Bool {
    for stem in [figure.stem, []] {
      let isFound = (byStem[stem] ?? [:]).contains { document, numbers in
        groups[document] != groups[figure.document]
          && numbers.contains { figures[$0].quantity.isCompatible(with: figure.quantity) }
      }
      if isFound { return true }
    }
    guard figure.quantity.value >= FigureIndex.telling else { return false }
    return byValue.contains { document, numbers in
      groups[document] != groups[figure.document] && hasLike(figure, among: numbers)
    }
  }

  /// Whether one of some figures, sorted by value, agrees with a figure when no bound is left open.
  private func hasLike(_ figure: StatedFigure, among numbers: [Int]) -> Bool {
    let value = figure.quantity.value
    var place = numbers.partitioningIndex { figures[$0].quantity.value >= value * 0.85 }
    while place < numbers.count, figures[numbers[place]].quantity.value <= value * 1.2 {
      if figures[numbers[place]].quantity.agrees(with: figure.quantity) { return true }
      place += 1
    }
    return false
  }
}

extension Quantity {
  /// Whether two numbers are the same or round to the same, bounds not counted.
  func agrees(with other: Quantity) -> Bool {
    value == other.value || (!isOpen && !other.isOpen && isCompatible(with: other))
  }

  /// Whether the number is only a bound.
  private var isOpen: Bool {
    switch bound {
    case .moreThan, .atLeast, .lessThan, .atMost: true
    case .exact, .about, .aLittleMore, .aLittleLess: false
    }
  }
}
