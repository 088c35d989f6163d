import Comparison
import NewsCorpus
import Statistics
import Tables
import Terminal

/// What the rows of the tables of `compare` rest on.
extension ComparisonTables {
  /// Two documents: how the shares came about, and the passages they share.
  func pairEvidence() -> Evidence {
    if let groups { return pairEvidence(of: groups) }
    let shared = shared
    let corpus = corpus
    return Evidence(in: corpus, count: shared.pairs.count) { row in
      let pair = shared.pairs[row]
      var page = EvidencePage(
        title: "\(corpus.metadata[pair.a].name) and \(corpus.metadata[pair.b].name)")
      page.explanations = [
        sharesExplanation(
          pair.sharedTokens, of: (words(pair.a), pair.shareA), and: (words(pair.b), pair.shareB))
      ]
      page.places = shared.passages(of: pair.a, and: pair.b).flatMap { passage in
        passage.spans.filter { $0.document == pair.a || $0.document == pair.b }.map {
          EvidencePlace($0.document, $0.bytes, note: note(passage, words: $0.words))
        }
      }
      return page
    }
  }

  /// How the shares of a pair came about.
  func sharesExplanation(
    _ shared: Int, of first: (words: Int, share: Double), and second: (words: Int, share: Double)
  ) -> Explanation {
    Explanation(
      MeasureDescription(
        "share", "shared words",
        variant: "words that copied passages of both have in common; quotations not counted",
        formula: "share = shared words ÷ words, at most 1",
        source: "Dice 1945 for the similarity of one passage"),
      steps: [
        "\(shared) ÷ \(first.words) = \(FigureText.text(first.share)) of the first",
        "\(shared) ÷ \(second.words) = \(FigureText.text(second.share)) of the second",
      ], value: max(first.share, second.share))
  }

  private func words(_ document: Int) -> Int {
    shared.provenance.first { $0.document == document }?.words ?? 0
  }

  func note(_ passage: Passage, words: Int) -> String {
    "\(passage.kind.rawValue), \(words) words, similarity \(FigureText.text(passage.similarity))"
  }

  /// A passage: its places, in order of publication.
  func passageEvidence(_ passages: [Passage]) -> Evidence {
    Evidence(in: corpus, count: passages.count) { row in
      let passage = passages[row]
      var page = EvidencePage(title: "\(passage.kind.rawValue), \(passage.words) words")
      page.explanations = [
        Explanation(
          MeasureDescription(
            "similarity", "similarity",
            variant:
              "mean over all pairs of places; spelling, marks and endings of quotations aside",
            formula: "2 × words in common ÷ words of both", source: "Dice 1945"),
          steps: ["\(passage.spans.map { "\($0.words)" }.joined(separator: ", ")) words"],
          value: passage.similarity)
      ]
      page.places = passage.spans.map { EvidencePlace($0.document, $0.bytes) }
      return page
    }
  }

  /// A disagreement: its values as they were read, and why they are one statement.
  func conflictEvidence(_ conflicts: [Disagreement]) -> Evidence {
    let corpus = corpus
    return Evidence(in: corpus, count: conflicts.count) { row in
      let conflict = conflicts[row]
      var page = EvidencePage(title: "\(conflict.what): \(conflict.status.rawValue)")
      page.places = conflict.values.map { value in
        EvidencePlace(value.document, value.bytes, note: "read as \(Self.reading(value.content))")
      }
      page.explanations = conflict.ties.prefix(6).map { tie in
        Explanation(
          MeasureDescription(
            "same_statement", "one statement",
            variant: corpus.metadata[conflict.values[tie.first].document].name + " and "
              + corpus.metadata[conflict.values[tie.second].document].name,
            formula: "shared words + 2 × their share + what the values say",
            source: "shared words weigh ln((S + 100) ÷ (s + ½)) ÷ ln(S + 100), s of S sentences"),
          steps: [
            "words: \(tie.words.joined(separator: ", "))",
            "shared \(FigureText.text(rounded(tie.shared))), share "
              + FigureText.text(rounded(tie.share)),
          ] + tie.reasons, value: rounded(tie.score))
      }
      return page
    }
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private static func reading(_ content: Disagreement.Content) -> String {
    switch content {
    case .number(let quantity):
      let (low, high) = (quantity.range.lowerBound, quantity.range.upperBound)
      let value = FigureText.text(quantity.value)
      guard low != high else { return value }
      return high.isFinite
        ? "\(value) (\(FigureText.text(low)) to \(FigureText.text(high)))"
        : "\(value) or more"
    case .date(let value, let minutes):
      let first = CivilDate(dayNumber: minutes.lowerBound / 1440)
      let last = CivilDate(dayNumber: minutes.upperBound / 1440)
      return first == last ? "\(value), \(first)" : "\(value), \(first) to \(last)"
    case .words(let words): return words
    }
  }

  /// What only one has: its place.
  func exclusiveEvidence(_ findings: [ExclusiveFinding]) -> Evidence {
    let corpus = corpus
    let others = selection.count - 1
    return Evidence(in: corpus, count: findings.count) { row in
      let finding = findings[row]
      let text = corpus[document: finding.document].string(finding.bytes)
      return EvidencePage(
        title: text,
        places: [
          EvidencePlace(
            finding.document, finding.bytes,
            note: "\(finding.reason.rawValue) that none of \(others) other reports has")
        ])
    }
  }

  /// What a report lacks: the sentences of those that have it.
  func missingEvidence(_ facts: [MissingFact]) -> Evidence {
    let corpus = corpus
    return Evidence(in: corpus, count: facts.count) { row in
      let fact = facts[row]
      var page = EvidencePage(title: "\(corpus.metadata[fact.document].name) lacks")
      page.explanations = [
        Explanation(
          MeasureDescription(
            "coverage", "of it the report has",
            variant: "the most that one of its sentences has of one of these",
            formula: "weight of the related words ÷ weight of the sentence",
            source: "listed below 0.3"), steps: [], value: rounded(fact.coverage))
      ]
      page.places = zip(fact.documents, fact.sentences).map { number, sentence in
        EvidencePlace(number, corpus[document: number].byteRange(ofSentence: sentence))
      }
      return page
    }
  }

  /// Sentences that may say the same.
  func paraphraseEvidence(_ found: [Paraphrase]) -> Evidence {
    let corpus = corpus
    return Evidence(in: corpus, count: found.count) { row in
      let pair = found[row]
      var page = EvidencePage(title: pair.evidence.joined(separator: ", "))
      page.explanations = [
        Explanation(
          MeasureDescription(
            "score", "same in other words", variant: "weights of related words; copies left out",
            formula: "shared ÷ √(weight of one × weight of the other) + 0.1 per figure or time"
              + " + 0.3 where they state different values of one thing",
            source: "cosine of binary weights"), steps: [], value: rounded(pair.score))
      ]
      page.places = [pair.a, pair.b].map { place in
        EvidencePlace(
          place.document, corpus[document: place.document].byteRange(ofSentence: place.sentence))
      }
      return page
    }
  }

  /// A word of one outlet: its measure with numbers, and where the outlet's own prose has it.
  func wordingEvidence(_ words: [DistinctiveWord]) -> Evidence {
    let corpus = corpus
    return Evidence(in: corpus, count: words.count) { row in
      let word = words[row]
      var page = EvidencePage(title: "\(word.source): \(word.term)")
      page.explanations = [
        Explanation(
          MeasureDescription(
            "g2", "log-likelihood", variant: "four cells, signed",
            formula: "2 × Σ O × ln(O ÷ E)", source: "Dunning 1993"),
          steps: ["\(word.frequency) here, \(word.referenceFrequency) elsewhere"],
          value: rounded(word.g2))
      ]
      page.places = word.tokens.map { tokens in
        let document = corpus.document(ofToken: tokens.lowerBound)
        let first = corpus.byteRange(ofToken: tokens.lowerBound).lowerBound
        return EvidencePlace(
          document, first..<corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound)
      }
      return page
    }
  }
}
