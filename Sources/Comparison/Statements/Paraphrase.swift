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
  /// How much speaks for it, 0 to 1: the shared part of the weight of both sentences, and for
  /// figures and times that both have a tenth each.
  public let score: Double
  /// What both have: related words ("Bewohner = Einwohner"), figures, times.
  public let evidence: [String]
}

extension SharedText {
  /// Pairs of sentences that may say the same in other words, the likeliest first.
  ///
  /// Both sentences must be each other's best match in their reports; copies are left out.
  ///
  /// - Parameter notes: times that the reports name.
  /// - Complexity: O(*s*²) for *s* sentences of a story.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func paraphrases(
    notes: ReportNotes = ReportNotes()
  ) throws(CancellationError) -> [Paraphrase] {
    guard documents.count > 1 else { return [] }
    let index = try StatementIndex(text)
    let links = try StatementLinks(self, index: index, parts: parts())
    let facts = SentenceFacts(index, notes: notes)
    let least = 0.3
    let fewestWords = 3
    var found: [(left: Int, right: Int, score: Double)] = []
    for (sentence, entries) in links.links.enumerated()
    where index.statements[sentence].words.count >= fewestWords {
      var isDocumentTaken: Set<Int> = []
      // The strongest link to each document comes first.
      for link in entries {
        let document = index.documentOfSentence[link.other]
        guard isDocumentTaken.insert(document).inserted, link.other > sentence, !link.isCopy,
          index.statements[link.other].words.count >= fewestWords,
          isBest(sentence, for: link.other, links)
        else { continue }
        let common = facts.common(sentence, link.other)
        let score = min(1, link.share + 0.1 * Double(common.count))
        if score >= least, link.words + common.count > 2 {
          found.append((sentence, link.other, score))
        }
      }
    }
    return found.sorted { ($0.score, $1.left, $1.right) > ($1.score, $0.left, $0.right) }.map {
      entry in
      Paraphrase(
        a: place(entry.left, index), b: place(entry.right, index), score: entry.score,
        evidence: index.relatedWords(entry.left, entry.right)
          + facts.common(entry.left, entry.right))
    }
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
  /// The words of two sentences that are related, the same word once.
  func relatedWords(_ left: Int, _ right: Int) -> [String] {
    func spelling(_ word: Int) -> String {
      text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
    }
    return overlap(statements[left], statements[right]).pairs.map { pair in
      let first = spelling(statements[left].words[pair.left].word)
      let second = spelling(statements[right].words[pair.right].word)
      return first == second ? first : "\(first) = \(second)"
    }
  }
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
    var positions: [Int: Int] = [:]
    for (position, number) in text.documents.enumerated() { positions[number] = position }
    for time in notes.times {
      guard let document = positions[time.document],
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
