public import NewsCorpus

/// Matches in an order, with the text around them.
///
/// Text is only made into strings for the lines that are asked for.
public struct Concordance: Sendable {
  /// The corpus the matches belong to.
  public let corpus: Corpus
  /// The matches in the order of the lines.
  public var matches: [Match]

  /// Creates a concordance of matches of a corpus.
  public init(_ matches: [Match], in corpus: Corpus) {
    self.corpus = corpus
    self.matches = matches
  }

  /// The line of a match.
  ///
  /// - Complexity: O(length of the line).
  public func line(of match: Match, context: ContextSize) -> ConcordanceLine {
    let document = corpus[document: match.document]
    let bytes = byteRange(of: match)
    let stretch = stretch(of: match, bytes, in: document, context)
    let text = document.text.buffer
    return ConcordanceLine(
      match: match,
      left: ContextText.flat(text, stretch.lowerBound..<bytes.lowerBound),
      text: document.string(bytes),
      right: ContextText.flat(text, bytes.upperBound..<stretch.upperBound))
  }

  /// The lines of all matches, in their order.
  ///
  /// - Complexity: O(length of the lines).
  public func lines(context: ContextSize) -> [ConcordanceLine] {
    matches.map { line(of: $0, context: context) }
  }

  /// Where each match stands in its document's text, in Unicode scalars.
  ///
  /// - Complexity: O(bytes of the documents with matches), when the matches of a document stand
  ///   together.
  public func scalarRanges() -> [Range<Int>] {
    var document = -1
    var offsets = ScalarOffsets(Column([]))
    return matches.map { match in
      if match.document != document {
        document = match.document
        offsets = ScalarOffsets(corpus[document: document].text)
      }
      return offsets.scalars(byteRange(of: match))
    }
  }

  /// The bytes of a match in its document's text.
  public func byteRange(of match: Match) -> Range<Int> {
    byteRange(ofTokens: match.tokens)
  }

  /// The words of a match as they stand on the page.
  public func text(of match: Match) -> String {
    corpus[document: match.document].string(byteRange(of: match))
  }

  private func byteRange(ofTokens tokens: Range<Int>) -> Range<Int> {
    let start = corpus.byteRange(ofToken: tokens.lowerBound)
    guard tokens.count > 1 else { return start }
    return start.lowerBound..<corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound
  }

  // MARK: - Context

  private func stretch(
    of match: Match, _ bytes: Range<Int>, in document: Document, _ context: ContextSize
  ) -> Range<Int> {
    let text = document.text.buffer
    switch context {
    case .characters(let count):
      return ContextText.back(
        text, from: bytes.lowerBound, count)..<ContextText.forward(
          text, from: bytes.upperBound, count)
    case .words(let count):
      let tokens = words(around: match.tokens, count, in: document.tokens)
      return byteRange(ofTokens: tokens)
    case .sentence:
      let first = corpus.sentence(ofToken: match.tokens.lowerBound)
      let last = corpus.sentence(ofToken: match.tokens.upperBound - 1)
      let tokens =
        corpus.tokens(ofSentence: first).lowerBound..<corpus.tokens(ofSentence: last).upperBound
      return byteRange(ofTokens: tokens)
    case .paragraph:
      return document.zone(
        document.zonePosition(ofSentence: corpus.sentence(ofToken: match.tokens.lowerBound))
      ).range
    }
  }

  private func words(
    around tokens: Range<Int>, _ count: Int, in bounds: Range<Int>
  ) -> Range<Int> {
    var low = tokens.lowerBound
    var found = 0
    var look = low
    while found < count, look > bounds.lowerBound {
      look -= 1
      if isWord(look) {
        found += 1
        low = look
      }
    }
    var high = tokens.upperBound
    found = 0
    look = high
    while found < count, look < bounds.upperBound {
      if isWord(look) {
        found += 1
        high = look + 1
      }
      look += 1
    }
    return low..<high
  }

  func isWord(_ token: Int) -> Bool {
    corpus.vocabulary.formClass(of: corpus.tokenForms[token]).isCounted
  }
}
