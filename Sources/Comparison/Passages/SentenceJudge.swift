/// Decides which pairs of sentences in an alignment are the same text.
struct SentenceJudge {
  /// What two sentences have in common.
  private struct Piece {
    var firstSentence: Int
    var secondSentence: Int
    var first: Range<Int>
    var second: Range<Int>
    /// The number of words in common.
    var common: Int
    /// The number of those that stand in the same order in both.
    var ordered: Int
    /// The number of those that stand in quotation marks in both.
    var quoted: Int
    /// Whether the whole of one sentence is found in the other.
    var isWholeSentence: Bool
  }

  private let text: ComparedText
  private let options: PassageOptions
  /// The number of words at the edge of a sentence that are taken along with the rest of it.
  private static let edge = 2
  /// The fewest words of a sentence that belong to a passage that goes on beyond it.
  private static let minimumPart = 5
  /// The number of words around a shared quotation ("sagte der Minister am Montag") that are no
  /// sign of copying.
  private static let attribution = 6

  /// The share of words in the same order below which a sentence was written anew.
  private static let minimumOrder = 0.45
  /// The share of equal words from which two quotations are one; less may be another translation.
  private static let minimumQuotation = 0.85

  init(_ text: ComparedText, options: PassageOptions) {
    self.text = text
    self.options = options
  }

  /// The pairs of sentences that are the same text.
  ///
  /// - Parameter matches: equal words, ascending in both documents.
  func links(_ matches: [PairAligner.Match]) -> [SentenceLink] {
    var links: [SentenceLink] = []
    var run: [Piece] = []
    for piece in pieces(matches) {
      if let last = run.last, !follows(piece, last) {
        links.append(contentsOf: accepted(run))
        run.removeAll()
      }
      run.append(piece)
    }
    links.append(contentsOf: accepted(run))
    return links
  }

  // MARK: - Pieces

  private func pieces(_ matches: [PairAligner.Match]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < matches.count {
      let first = Int(text.sentenceOfWord[matches[start].first])
      let second = Int(text.sentenceOfWord[matches[start].second])
      var end = start
      while end < matches.count, Int(text.sentenceOfWord[matches[end].first]) == first,
        Int(text.sentenceOfWord[matches[end].second]) == second
      {
        end += 1
      }
      if let piece = piece(matches[start..<end], first, second) { pieces.append(piece) }
      start = end
    }
    return pieces
  }

  private func piece(
    _ matches: ArraySlice<PairAligner.Match>, _ firstSentence: Int, _ secondSentence: Int
  ) -> Piece? {
    guard matches.count >= 3 else { return nil }
    let first = text.words(ofSentence: firstSentence)
    let second = text.words(ofSentence: secondSentence)
    var quoted = 0
    for match in matches where text.isQuoted[match.first] && text.isQuoted[match.second] {
      quoted += 1
    }
    var piece = Piece(
      firstSentence: firstSentence, secondSentence: secondSentence, first: first, second: second,
      common: 0, ordered: matches.count, quoted: quoted, isWholeSentence: true)
    piece.common = common(first, second)
    if similarity(piece.common, first, second) >= options.minimumSimilarity,
      similarity(piece.ordered, first, second) >= SentenceJudge.minimumOrder
    {
      (piece.first, piece.second) = withoutAdditions(first, second)
      return piece
    }

    guard let dense = densest(matches) else { return nil }
    piece.first = widened(dense.first, within: first)
    piece.second = widened(dense.second, within: second)
    piece.common = common(piece.first, piece.second)
    piece.ordered = dense.ordered
    piece.isWholeSentence =
      (piece.first == first || piece.second == second)
      && similarity(piece.common, piece.first, piece.second) >= 0.8
    return piece
  }

  /// Two rows without words that only one of them has in front of or behind the other: a dateline,
  /// an attribution.
  private func withoutAdditions(
    _ first: Range<Int>, _ second: Range<Int>
  ) -> (Range<Int>, Range<Int>) {
    let start = SentenceJudge.trims(additions(first, to: second), additions(second, to: first))
    let (first, second) = (first.dropFirst(start.0), second.dropFirst(start.1))
    // Only now: of a word that one of them repeats, either the front or the back is an addition.
    let end = SentenceJudge.trims(
      additions(first.reversed(), to: second), additions(second.reversed(), to: first))
    return (first.dropLast(end.0), second.dropLast(end.1))
  }

  /// How many words one sentence begins with that have no counterpart anywhere in the other.
  private func additions(_ words: some Sequence<Int>, to other: Range<Int>) -> Int {
    var surplus: [UInt32: Int] = [:]
    for word in words { surplus[text.keys[word], default: 0] += 1 }
    for word in other { surplus[text.keys[word], default: 0] -= 1 }
    var count = 0
    for word in words {
      let left = surplus[text.keys[word], default: 0]
      guard left > 0 else { break }
      surplus[text.keys[word]] = left - 1
      count += 1
    }
    return count
  }

  /// What is cut off two sentences that begin, or end, with additions: nothing where both do, as
  /// then one text replaced the other.
  private static func trims(_ first: Int, _ second: Int) -> (Int, Int) {
    if second == 0, first >= SentenceJudge.edge { return (first, 0) }
    if first == 0, second >= SentenceJudge.edge { return (0, second) }
    return (0, 0)
  }

  private func common(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    SortedRows.common(text.keys[first].sorted(), text.keys[second].sorted())
  }

  private func similarity(_ common: Int, _ first: Range<Int>, _ second: Range<Int>) -> Double {
    Double(2 * common) / Double(first.count + second.count)
  }

  /// The stretch with the most equal words and the fewest others between them.
  private func densest(
    _ matches: ArraySlice<PairAligner.Match>
  ) -> (first: Range<Int>, second: Range<Int>, ordered: Int)? {
    var best: (worth: Int, from: Int, to: Int)?
    var worth = 0
    var from = matches.startIndex
    for index in matches.indices {
      if index > from {
        let between = max(
          matches[index].first - matches[index - 1].first,
          matches[index].second - matches[index - 1].second)
        worth -= between - 1
      }
      if worth < 0 {
        worth = 0
        from = index
      }
      worth += 1
      if worth > best?.worth ?? 0 { best = (worth, from, index) }
    }
    guard let best, best.to - best.from + 1 >= 3 else { return nil }
    return (
      matches[best.from].first..<matches[best.to].first + 1,
      matches[best.from].second..<matches[best.to].second + 1,
      best.to - best.from + 1
    )
  }

  /// A part of a sentence with the few words that are missing at the sentence's edges.
  private func widened(_ part: Range<Int>, within sentence: Range<Int>) -> Range<Int> {
    guard part.count >= SentenceJudge.minimumPart else { return part }
    let start =
      part.lowerBound - sentence.lowerBound <= SentenceJudge.edge
      ? sentence.lowerBound : part.lowerBound
    let end =
      sentence.upperBound - part.upperBound <= SentenceJudge.edge
      ? sentence.upperBound : part.upperBound
    return start..<end
  }

  // MARK: - Judgement

  /// Whether a piece goes on where another ends, in both documents.
  private func follows(_ piece: Piece, _ last: Piece) -> Bool {
    let first = piece.first.lowerBound - last.first.upperBound
    let second = piece.second.lowerBound - last.second.upperBound
    return first <= 2 * SentenceJudge.edge && second <= 2 * SentenceJudge.edge
  }

  private func accepted(_ run: [Piece]) -> [SentenceLink] {
    let common = run.reduce(0) { $0 + $1.common }
    let quoted = run.reduce(0) { $0 + $1.quoted }
    let outside = common - quoted
    if quoted >= SentenceJudge.minimumPart, outside <= SentenceJudge.attribution,
      outside <= quoted
    {
      return run.compactMap(quotation)
    }
    let stands =
      common >= options.minimumWords
      || run.contains { isPassage($0) }
    guard stands else { return [] }
    return run.compactMap { piece in
      guard piece.isWholeSentence || piece.common >= SentenceJudge.minimumPart else { return nil }
      return SentenceLink(first: piece.first, second: piece.second, isQuotation: false)
    }
  }

  /// Whether two sentences are a passage without the support of their neighbours.
  private func isPassage(_ piece: Piece) -> Bool {
    let words = min(piece.first.count, piece.second.count)
    return piece.isWholeSentence && words >= options.minimumSentenceWords
      && piece.ordered >= options.minimumSentenceWords
  }

  /// What two sentences have in common inside their quotation marks.
  private func quotation(_ piece: Piece) -> SentenceLink? {
    guard let first = quotedPart(piece.first), let second = quotedPart(piece.second) else {
      return nil
    }
    let parts = withoutAdditions(first, second)
    let common = common(parts.0, parts.1)
    guard common >= options.minimumSentenceWords,
      similarity(common, parts.0, parts.1) >= SentenceJudge.minimumQuotation
    else { return nil }
    return SentenceLink(first: parts.0, second: parts.1, isQuotation: true)
  }

  /// From the first to the last quoted word of a row.
  private func quotedPart(_ words: Range<Int>) -> Range<Int>? {
    guard let first = words.first(where: { text.isQuoted[$0] }),
      let last = words.last(where: { text.isQuoted[$0] })
    else { return nil }
    return first..<last + 1
  }
}
