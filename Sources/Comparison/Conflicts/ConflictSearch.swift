import NewsCorpus

/// Finds statements of several reports that give different values.
///
/// Two values are one statement when enough speaks for it: what they count, how many telling words
/// their sentences share (those of the same clause count most), whether the values resemble each
/// other. Each must be the other's best match in its report. What speaks against it, such as
/// another year or "davon" beside one of them, is taken off. It is meant to show few pairs that are
/// none.
struct ConflictSearch {
  /// Another value that may be the same statement.
  struct Match {
    var other: Int
    var document: Int
    var score: Double
    var isSameValue: Bool
  }

  let shared: SharedText
  let text: ComparedText
  let notes: ReportNotes
  let index: StatementIndex
  let sources: SourceWords
  /// Which documents are compared with each other: those with the same number.
  let storyOfDocument: [Int]
  private let hasSeveralStories: Bool
  /// The figures of each sentence that has any.
  let figuresOfSentence: [Int: [StatedFigure]]
  private let corrections: [Set<UInt32>]

  init(_ shared: SharedText, notes: ReportNotes) throws(CancellationError) {
    self.shared = shared
    self.notes = notes
    text = shared.text
    index = try StatementIndex(shared.text)
    sources = SourceWords(index, notes: notes)
    corrections = FigureWords.corrections.compactMap { words in
      let keys = words.map { shared.text.wordKeys.key(of: $0) }
      return keys.contains(nil) ? nil : Set(keys.compactMap { $0 })
    }
    storyOfDocument = try shared.parts()
    hasSeveralStories = Set(storyOfDocument).count > 1
    let finder = FigureFinder(text)
    var figures: [Int: [StatedFigure]] = [:]
    for document in text.documents.indices {
      if Task.isCancelled { throw CancellationError() }
      for figure in finder.figures(of: document) {
        figures[figure.sentence, default: []].append(figure)
      }
    }
    figuresOfSentence = figures
  }

  /// Everything the reports disagree about: conflicts first, those that are surest first.
  func disagreements() throws(CancellationError) -> [Disagreement] {
    var found = try numbers()
    found += try dates()
    found += try roles()
    found += try places()
    let rank: [Disagreement.Status] = [.conflict, .correction, .update, .compatible]
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let ranks = (rank.firstIndex(of: first.status) ?? 0, rank.firstIndex(of: second.status) ?? 0)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if first.score != second.score { return first.score > second.score }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Whether values of two documents are compared.
  func areCompared(_ left: Int, _ right: Int) -> Bool {
    left != right && storyOfDocument[left] == storyOfDocument[right]
  }

  /// Whether a score is enough for two values to be one statement.
  ///
  /// More must speak for it where two reports have few words in common, as those of two events do;
  /// and in a collection of several stories where it is not known that they are of the same days:
  /// like events of other weeks look like one story.
  func isEnough(
    _ score: Double, of needed: Double, _ left: StatedValue, _ right: StatedValue
  ) -> Bool {
    guard score >= needed else { return false }
    let resemblance = shared.vocabularies.similarity(left.document, right.document)
    if hasSeveralStories, date(of: left) == nil || date(of: right) == nil,
      resemblance < ConflictSearch.resemblanceOfUndated
    {
      return false
    }
    let lack = max(0, ConflictSearch.resemblanceOfOneEvent - resemblance)
    return score >= needed + ConflictSearch.worthOfResemblance * lack
  }

  /// Reports of one event resemble each other more than this, reports of others mostly less.
  private static let resemblanceOfOneEvent = 0.08
  private static let resemblanceOfUndated = 0.25
  private static let worthOfResemblance = 20.0

  /// Calls the body with each pair of values of documents that are compared.
  func forEachPair(
    _ values: [StatedValue], _ body: (_ left: Int, _ right: Int) -> Void
  ) throws(CancellationError) {
    var parts: [Int: [Int]] = [:]
    for (number, value) in values.enumerated() {
      parts[storyOfDocument[value.document], default: []].append(number)
    }
    for (_, numbers) in parts.sorted(by: { $0.key < $1.key }) {
      // Values stand in the order of their documents.
      var behind = 0
      for (place, left) in numbers.enumerated() {
        if Task.isCancelled { throw CancellationError() }
        behind = max(behind, place + 1)
        while behind < numbers.count,
          values[numbers[behind]].document == values[left].document
        {
          behind += 1
        }
        for right in numbers[behind...] { body(left, right) }
      }
    }
  }

  // MARK: - Groups

  /// Values that are the same statement, each group in reading order and the groups in order.
  ///
  /// The surest matches are joined first; a match that would bring two values of one report
  /// together that exclude each other is none.
  func groups(_ values: [StatedValue], _ matches: [[Match]]) -> [[Int]] {
    var edges: [(left: Int, right: Int, score: Double)] = []
    for left in values.indices {
      for match in matches[left] where match.other > left {
        let reverse = Match(
          other: left, document: values[left].document, score: match.score,
          isSameValue: match.isSameValue)
        if isBest(match, of: left, values, matches),
          isBest(reverse, of: match.other, values, matches)
        {
          edges.append((left, match.other, match.score))
        }
      }
    }
    edges.sort { ($0.score, $1.left, $1.right) > ($1.score, $0.left, $0.right) }
    var members = values.indices.map { [$0] }
    var groupOfValue = Array(values.indices)
    for edge in edges {
      let (first, second) = (groupOfValue[edge.left], groupOfValue[edge.right])
      guard first != second,
        !members[first].contains(where: { one in
          members[second].contains { values[one].excludes(values[$0]) }
        })
      else { continue }
      for value in members[second] { groupOfValue[value] = first }
      members[first] += members[second]
      members[second] = []
    }
    return members.filter { group in
      group.count > 1 && Set(group.map { values[$0].document }).count > 1
    }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Whether no other value of the same document fits better, or as well with another value.
  private func isBest(
    _ match: Match, of value: Int, _ values: [StatedValue], _ matches: [[Match]]
  ) -> Bool {
    !matches[value].contains { other in
      other.other != match.other && other.document == match.document
        && (other.score > match.score + 1e-9
          || (other.score > match.score - 1e-9
            && values[other.other].content != values[match.other].content))
    }
  }

  /// A disagreement of values, or nothing where all are the same.
  func disagreement(
    _ group: [Int], of values: [StatedValue], kind: Disagreement.Kind, what: String,
    ties: [Disagreement.Tie], status: Disagreement.Status
  ) -> Disagreement {
    Disagreement(
      what: what, kind: kind, status: status,
      values: group.map { number in
        Disagreement.Value(
          document: text.documents[values[number].document], bytes: values[number].bytes,
          sentence: text.sentenceNumbers[values[number].sentence],
          content: values[number].content)
      }, ties: ties, score: ties.map(\.score).max() ?? 0)
  }

  /// How two statements overlap, for people.
  func tie(
    _ first: Int, _ second: Int, at places: (Int, Int), of values: [StatedValue],
    reasons: [String], score: Double
  ) -> Disagreement.Tie {
    let (left, right) = (values[first].context, values[second].context)
    let overlap = index.overlap(left, right)
    let words = overlap.pairs.map { pair in
      let (a, b) = (spelling(left.words[pair.left].word), spelling(right.words[pair.right].word))
      return a == b ? a : "\(a) = \(b)"
    }
    return Disagreement.Tie(
      first: places.0, second: places.1, words: words, shared: overlap.shared,
      share: overlap.share(left, right), reasons: reasons, score: score)
  }

  private func spelling(_ word: Int) -> String {
    text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
  }

  // MARK: - Corrections and time

  /// Whether the sentence of a value, or one near it, says that something is set right.
  func isCorrection(_ value: StatedValue) -> Bool {
    let sentences = text.sentenceExtents[value.document]
    let near =
      max(
        sentences.lowerBound, value.sentence - 1)...min(
        sentences.upperBound - 1, value.sentence + 2)
    return near.contains { sentence in
      let keys = Set(text.keys[text.words(ofSentence: sentence)])
      return corrections.contains { keys.isSuperset(of: $0) }
        && (sentence == value.sentence || !tellsOfOthers(sentence, than: value))
    }
  }

  /// Whether a sentence has figures, and none that counts what a number does.
  private func tellsOfOthers(_ sentence: Int, than value: StatedValue) -> Bool {
    guard let counted = value.counted, let figures = figuresOfSentence[sentence] else {
      return false
    }
    return !figures.contains { figure in
      guard !figure.stem.isEmpty, let stem = index.families.number(of: figure.stem) else {
        return true
      }
      return stem == counted || counted >= 0 && index.families.likeness(stem, counted) > 0
    }
  }

  /// Whether the sentence of a value says that it has changed since.
  func saysThatItIsNew(_ value: StatedValue) -> Bool {
    text.words(ofSentence: value.sentence).contains { word in
      let form = text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
      return FigureWords.news.contains(form.lowercased())
    }
  }

  /// When a document was published.
  func date(of value: StatedValue) -> Timestamp? {
    text.corpus.metadata[text.documents[value.document]].date
  }
}

extension SharedText {
  /// The statements of which reports give different values, the surest conflicts first.
  ///
  /// Found are statements in similar words; see ``Disagreement/Status`` for what the values mean to
  /// each other. Statements with the same value throughout are not listed. Of more than 60 reports
  /// only those of one story are compared with each other.
  ///
  /// - Parameter notes: names, roles and times of the reports; without them only numbers are found.
  /// - Complexity: O(*k*²) for *k* values of a kind in a story.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func disagreements(
    notes: ReportNotes = ReportNotes()
  ) throws(CancellationError) -> [Disagreement] {
    guard documents.count > 1 else { return [] }
    return try ConflictSearch(self, notes: notes).disagreements()
  }
}
