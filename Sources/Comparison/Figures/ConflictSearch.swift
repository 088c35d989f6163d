import NewsCorpus

/// Finds statements of several reports that count the same thing and give different numbers.
///
/// Two figures are taken for the same statement only when they count the same word, when their
/// sentences share several rare words besides, weighted by rarity, and when each is the other's
/// best match among the figures of the two reports. This leaves out statements told in quite
/// different words; it is meant to show few pairs that are none.
struct ConflictSearch {
  /// A figure with the words around it.
  private struct Context {
    var figure: StatedFigure
    /// The same figure in the same words in other reports: agency copy.
    var copies: [StatedFigure] = []
    /// The stems of the content words of its sentence, sorted, without the counted word.
    var stems: [Int]
    var weight: Double
  }

  private let shared: SharedText
  private let text: ComparedText
  private let stemOfKey: [Int]
  private let rarity: [Double]
  private let corrections: [Set<UInt32>]
  /// The fewest rare words two sentences must share besides the counted word.
  private static let fewestShared = 3
  /// The part of the weight of the shorter context that must be shared.
  private static let sharedWeight = 0.4
  /// The same for numbers that agree.
  private static let sharedWeightOfLarge = 0.3
  /// The number from which agreeing figures may count different words.
  private static let largeNumber = 100.0

  init(_ shared: SharedText) {
    self.shared = shared
    text = shared.text
    var numbers: [[UInt8]: Int] = [:]
    var rarity: [Double] = []
    let vocabulary = text.corpus.vocabulary
    let reports = Double(text.documents.count)
    stemOfKey = text.wordKeys.forms.enumerated().map { key, form in
      let stem = WordStem.stem(
        WordFolding.fold(
          vocabulary.bytes(of: form), isNumber: vocabulary.formClass(of: form) == .number))
      let isNumber = vocabulary.formClass(of: form) == .number
      let weight =
        isNumber || !shared.vocabularies.isContent[key]
        ? 0
        : Vocabularies.rarity(shared.vocabularies.documentFrequency[key], of: reports)
      if let number = numbers[stem] {
        rarity[number] = min(rarity[number], weight)
        return number
      }
      numbers[stem] = rarity.count
      rarity.append(weight)
      return rarity.count - 1
    }
    self.rarity = rarity
    corrections = FigureWords.corrections.compactMap { words in
      let keys = words.map { shared.text.wordKeys.key(of: $0) }
      return keys.contains(nil) ? nil : Set(keys.compactMap { $0 })
    }
  }

  /// The conflicts, in order of their first figures.
  func conflicts() throws(CancellationError) -> [FigureConflict] {
    let contexts = try contexts()
    var byCounted: [[UInt8]: [Int]] = [:]
    for (number, context) in contexts.enumerated() where !context.figure.stem.isEmpty {
      byCounted[context.figure.stem, default: []].append(number)
    }
    var matches: [[Match]] = Array(repeating: [], count: contexts.count)
    for numbers in byCounted.values {
      for (place, left) in numbers.enumerated() {
        if Task.isCancelled { throw CancellationError() }
        for right in numbers[(place + 1)...] {
          match(left, right, in: contexts, share: ConflictSearch.sharedWeight, &matches)
        }
      }
    }
    try matchLarge(contexts, &matches)
    return groups(contexts, matches).compactMap(conflict)
  }

  /// The figures of all reports; those in the same words are one, so that copies cost nothing.
  private func contexts() throws(CancellationError) -> [Context] {
    let finder = FigureFinder(text)
    var contexts: [Context] = []
    var known: [Statement: Int] = [:]
    for document in text.documents.indices {
      if Task.isCancelled { throw CancellationError() }
      for figure in finder.figures(of: document) {
        let context = context(figure)
        let statement = Statement(
          quantity: figure.quantity, counted: figure.stem, stems: context.stems)
        if let number = known[statement] {
          contexts[number].copies.append(figure)
        } else {
          known[statement] = contexts.count
          contexts.append(context)
        }
      }
    }
    return contexts
  }

  /// What makes two figures copies of each other.
  private struct Statement: Hashable {
    var quantity: Quantity
    var counted: [UInt8]
    var stems: [Int]
  }

  /// Matches large numbers that agree though they count different words ("Zivilisten",
  /// "Zivilpersonen").
  private func matchLarge(
    _ contexts: [Context], _ matches: inout [[Match]]
  ) throws(CancellationError) {
    let large = contexts.indices.filter {
      contexts[$0].figure.quantity.value >= ConflictSearch.largeNumber
    }.sorted {
      (contexts[$0].figure.quantity.value, $0) < (contexts[$1].figure.quantity.value, $1)
    }
    for (place, left) in large.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      let figure = contexts[left].figure
      for right in large[(place + 1)...] {
        let other = contexts[right].figure
        guard other.quantity.value <= figure.quantity.value * 1.2 else { break }
        guard other.stem != figure.stem, other.quantity != figure.quantity,
          other.quantity.agrees(with: figure.quantity)
        else { continue }
        match(
          min(left, right), max(left, right), in: contexts,
          share: ConflictSearch.sharedWeightOfLarge, &matches)
      }
    }
  }

  private func match(
    _ left: Int, _ right: Int, in contexts: [Context], share: Double, _ matches: inout [[Match]]
  ) {
    let value = sameness(contexts[left], contexts[right], share: share)
    guard value > 0 else { return }
    matches[left].append(
      Match(other: right, document: contexts[right].figure.document, value: value))
    matches[right].append(
      Match(other: left, document: contexts[left].figure.document, value: value))
  }

  private func context(_ figure: StatedFigure) -> Context {
    var stems: Set<Int> = []
    for word in text.words(ofSentence: figure.sentence) {
      let token = Int(text.tokens[word])
      let range = text.corpus.byteRange(ofToken: token)
      let stem = stemOfKey[Int(text.keys[word])]
      if rarity[stem] > 0, !range.overlaps(figure.bytes) { stems.insert(stem) }
    }
    let sorted = stems.sorted()
    return Context(
      figure: figure, stems: sorted, weight: sorted.reduce(0) { $0 + rarity[$1] })
  }

  /// How far two figures are the same statement, 0 to 1; 0 where they are taken for different.
  private func sameness(_ left: Context, _ right: Context, share needed: Double) -> Double {
    guard left.figure.document != right.figure.document else { return 0 }
    var (i, j, count, weight) = (0, 0, 0, 0.0)
    while i < left.stems.count, j < right.stems.count {
      if left.stems[i] == right.stems[j] {
        count += 1
        weight += rarity[left.stems[i]]
        i += 1
        j += 1
      } else if left.stems[i] < right.stems[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let share = weight / max(min(left.weight, right.weight), 1e-9)
    return count >= ConflictSearch.fewestShared && share >= needed ? share : 0
  }

  /// Figures that are the same statement, each group and the groups in order.
  private func groups(_ contexts: [Context], _ matches: [[Match]]) -> [[Context]] {
    var sets = DisjointSets(count: contexts.count)
    for left in contexts.indices {
      for match in matches[left] where match.other > left {
        let reverse = Match(
          other: left, document: contexts[left].figure.document, value: match.value)
        if isBest(match, among: matches[left]), isBest(reverse, among: matches[match.other]) {
          sets.join(left, match.other)
        }
      }
    }
    var groups: [Int: [Context]] = [:]
    for (number, context) in contexts.enumerated() {
      groups[sets.representative(of: number), default: []].append(context)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  /// Another figure that may be the same statement.
  private struct Match {
    var other: Int
    var document: Int
    var value: Double
  }

  /// Whether no other figure of the same document fits better or as well.
  private func isBest(_ match: Match, among matches: [Match]) -> Bool {
    !matches.contains {
      $0.other != match.other && $0.document == match.document && $0.value >= match.value
    }
  }

  // MARK: - Judgement

  private func conflict(_ group: [Context]) -> FigureConflict? {
    let figures = group.flatMap { [$0.figure] + $0.copies }.sorted {
      ($0.document, $0.bytes.lowerBound) < ($1.document, $1.bytes.lowerBound)
    }
    guard let first = figures.first, Set(figures.map(\.document)).count > 1,
      Set(figures.map(\.quantity)).count > 1
    else { return nil }
    return FigureConflict(
      what: first.counted ?? "", status: status(figures),
      values: figures.map {
        FigureConflict.Value(
          document: text.documents[$0.document], bytes: $0.bytes,
          sentence: text.sentenceNumbers[$0.sentence], quantity: $0.quantity)
      })
  }

  private func status(_ figures: [StatedFigure]) -> FigureConflict.Status {
    let areCompatible = figures.allSatisfy { left in
      figures.allSatisfy { left.quantity.isCompatible(with: $0.quantity) }
    }
    if areCompatible { return .compatible }
    if figures.contains(where: isCorrection) { return .correction }
    return isUpdate(figures) ? .update : .conflict
  }

  /// Whether the sentence of a figure, or one near it, says that something is set right.
  private func isCorrection(_ figure: StatedFigure) -> Bool {
    let sentences = text.sentenceExtents[figure.document]
    let near =
      max(
        sentences.lowerBound, figure.sentence - 1)...min(
        sentences.upperBound - 1, figure.sentence + 2)
    return near.contains { sentence in
      let keys = Set(text.keys[text.words(ofSentence: sentence)])
      return corrections.contains { keys.isSuperset(of: $0) }
    }
  }

  /// Whether all dates are known and values grow from each date to the next.
  private func isUpdate(_ figures: [StatedFigure]) -> Bool {
    let dated = figures.compactMap { figure in
      text.corpus.metadata[text.documents[figure.document]].date.map {
        (date: $0, value: figure.quantity.value)
      }
    }
    guard dated.count == figures.count else { return false }
    for left in dated {
      for right in dated where left.date <= right.date && left.value > right.value { return false }
      for right in dated where left.date == right.date && left.value != right.value { return false }
    }
    return true
  }
}
