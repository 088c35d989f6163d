import NewsCorpus

/// Two sentences of two reports that may say the same in other words.
public struct Paraphrase: Sendable {
  /// A sentence.
  public struct Place: Sendable {
    /// The number of the document in its corpus.
    public let document: Int
    /// The number of the sentence in the corpus.
    public let sentence: Int
  }

  /// The sentence of the report that was published first.
  public let a: Place
  /// The other sentence.
  public let b: Place
  /// How much speaks for it, 0 to 1: the shared part of the weight of both sentences, for figures and
  /// times that both have a tenth each, and three tenths where they state different values of one
  /// thing.
  public let score: Double
  /// What both have: related words ("Bewohner = Einwohner"), figures, times.
  public let evidence: [String]
}

extension SharedText {
  /// Pairs of sentences that may say the same in other words, the likeliest first.
  ///
  /// Both sentences must be each other's best match in their reports; copies and titles are left
  /// out. Names of persons and who is the source of a sentence count for nothing.
  ///
  /// - Parameters:
  ///   - notes: names and times that the reports have.
  ///   - disagreements: statements of which the reports give different values.
  /// - Complexity: O(*s*²) for *s* sentences of a story.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func paraphrases(
    notes: ReportNotes = ReportNotes(), disagreements: [Disagreement] = []
  ) throws(CancellationError) -> [Paraphrase] {
    guard documents.count > 1 else { return [] }
    let index = try StatementIndex(text)
    let links = try StatementLinks(self, index: index, parts: parts())
    let facts = SentenceFacts(index, notes: notes)
    let sources = SourceWords(index, notes: notes)
    let ties = sentenceTies(disagreements)
    var statements: [Statement] = []
    for (sentence, statement) in index.statements.enumerated() {
      if sentence & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
      statements.append(statement.without(sources.words(ofSentence: sentence)))
    }
    var found: [(left: Int, right: Int, score: Double, evidence: [String])] = []
    for (sentence, entries) in links.links.enumerated() where !text.isTitle(sentence) {
      if sentence & 0xFF == 0, Task.isCancelled { throw CancellationError() }
      var isDocumentTaken: Set<Int> = []
      let own = statements[sentence]
      // The strongest link to each document comes first.
      for link in entries {
        let document = index.documentOfSentence[link.other]
        let isTied = ties.contains([sentence, link.other])
        guard isTied || isDocumentTaken.insert(document).inserted, link.other > sentence,
          !link.isCopy, !text.isTitle(link.other),
          isTied || isBest(sentence, for: link.other, links)
        else { continue }
        let other = statements[link.other]
        guard isTied || min(own.words.count, other.words.count) >= ParaphraseWorth.fewestWords
        else {
          continue
        }
        let overlap = index.overlap(own, other)
        let common = facts.common(sentence, link.other)
        let score =
          overlap.share(own, other) + ParaphraseWorth.fact * Double(common.count)
          + (isTied ? ParaphraseWorth.tie : 0)
        guard score >= ParaphraseWorth.needed,
          isTied || overlap.pairs.count + common.count >= ParaphraseWorth.fewestWords
        else { continue }
        found.append(
          (
            sentence, link.other, min(1, score),
            index.relatedWords(own, other, overlap) + common
          ))
      }
    }
    return found.sorted { ($0.score, $1.left, $1.right) > ($1.score, $0.left, $0.right) }.map {
      entry in
      Paraphrase(
        a: place(entry.left, index), b: place(entry.right, index), score: entry.score,
        evidence: entry.evidence)
    }
  }

  /// The pairs of sentences, as positions in the compared text, that state different values of one
  /// thing.
  private func sentenceTies(_ disagreements: [Disagreement]) -> Set<[Int]> {
    let positions = text.positionOfSentence
    var pairs: Set<[Int]> = []
    for disagreement in disagreements where disagreement.kind != .role {
      for tie in disagreement.ties {
        let ends = [tie.first, tie.second].compactMap {
          positions[disagreement.values[$0].sentence]
        }
        pairs.insert(ends.sorted())
      }
    }
    return pairs
  }

  private func place(_ sentence: Int, _ index: StatementIndex) -> Paraphrase.Place {
    Paraphrase.Place(
      document: documents[index.documentOfSentence[sentence]],
      sentence: text.sentenceNumbers[sentence])
  }

  /// Whether no other sentence of its document fits a sentence better.
  private func isBest(_ sentence: Int, for other: Int, _ links: StatementLinks) -> Bool {
    let document = links.index.documentOfSentence[sentence]
    let best = links.links[other].first {
      links.index.documentOfSentence[$0.other] == document
    }
    return best?.other == sentence
  }
}

extension StatementIndex {
  /// The words that two statements have in common, the same word once.
  func relatedWords(
    _ left: Statement, _ right: Statement, _ overlap: StatementOverlap
  ) -> [String] {
    func spelling(_ word: Int) -> String {
      text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
    }
    return overlap.pairs.map { pair in
      let first = spelling(left.words[pair.left].word)
      let second = spelling(right.words[pair.right].word)
      return first == second ? first : "\(first) = \(second)"
    }
  }
}

/// What speaks for two sentences saying the same.
private enum ParaphraseWorth {
  /// A figure or time that both have.
  static let fact = 0.1
  /// A statement of which both give values, though different ones.
  static let tie = 0.3
  static let needed = 0.3
  /// The number of telling words that a sentence must have, and of those in common.
  static let fewestWords = 3
}

/// The figures and times of sentences.
struct SentenceFacts {
  private var figures: [Int: [(value: Double, text: String)]] = [:]
  private var times: [Int: [(minutes: ClosedRange<Int>, text: String)]] = [:]

  init(_ index: StatementIndex, notes: ReportNotes) {
    let text = index.text
    let finder = FigureFinder(text)
    for document in text.documents.indices {
      for figure in finder.figures(of: document) {
        figures[figure.sentence, default: []].append(
          (
            figure.quantity.value,
            text.corpus[document: text.documents[document]].string(figure.bytes)
          ))
      }
    }
    for time in notes.times {
      guard let document = text.positionOfDocument[time.document],
        let sentence = index.sentence(atByte: time.bytes.lowerBound, ofDocument: document)
      else { continue }
      times[sentence, default: []].append(
        (time.minutes, text.corpus[document: time.document].string(time.bytes)))
    }
  }

  /// The figures and times that two sentences have both, as the first has them.
  func common(_ left: Int, _ right: Int) -> [String] {
    let sameFigures = (figures[left] ?? []).filter { figure in
      (figures[right] ?? []).contains { $0.value == figure.value }
    }.map(\.text)
    let sameTimes = (times[left] ?? []).filter { time in
      (times[right] ?? []).contains { $0.minutes == time.minutes }
    }.map(\.text)
    return sameFigures + sameTimes
  }
}
