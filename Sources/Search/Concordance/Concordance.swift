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
  /// - Throws: ``SnapshotError``, `CancellationError`.
  /// - Complexity: O(length of the line).
  public func line(of match: Match, context: ContextSize) throws -> ConcordanceLine {
    try check(match, context)
    let document = corpus[document: match.document]
    let bytes = byteRange(of: match)
    let stretch = stretch(of: match, bytes, in: document, context)
    let text = document.text.readBuffer
    // With the byte on each side, which said that the stretch ends there.
    try document.text.check(
      (stretch.lowerBound - 1..<stretch.upperBound + 1).clamped(to: text.indices))
    return ConcordanceLine(
      match: match,
      left: ContextText.flat(text, stretch.lowerBound..<bytes.lowerBound),
      text: String(decoding: text[bytes], as: UTF8.self),
      right: ContextText.flat(text, bytes.upperBound..<stretch.upperBound))
  }

  /// The lines of all matches, in their order.
  ///
  /// - Throws: ``SnapshotError``, `CancellationError`.
  /// - Complexity: O(length of the lines).
  public func lines(context: ContextSize) throws -> [ConcordanceLine] {
    try matches.map { try line(of: $0, context: context) }
  }

  /// Reads and checks what the line of a match needs but its text.
  private func check(_ match: Match, _ context: ContextSize) throws {
    try corpus.check(tokens: match.tokens)
    switch context {
    case .characters: break
    case .words(let count):
      try corpus.checkFormClasses()
      // With as many marks as there are words; what stands farther is checked when it is read.
      let around = match.tokens.lowerBound - 2 * count..<match.tokens.upperBound + 2 * count
      try corpus.check(
        tokens: around.clamped(to: corpus[document: match.document].tokens))
    case .sentence, .paragraph: try corpus.check([match.document])
    }
  }

  /// Reads and checks where some matches stand, where the corpus is that of a snapshot.
  public func check(_ matches: some Sequence<Match>) throws(SnapshotError) {
    for match in matches { try corpus.check(tokens: match.tokens) }
  }

  /// The bytes of a match in its document's text.
  public func byteRange(of match: Match) -> Range<Int> {
    byteRange(ofTokens: match.tokens)
  }

  /// The words of a match as they stand on the page.
  ///
  /// - Throws: ``SnapshotError``.
  public func text(of match: Match) throws(SnapshotError) -> String {
    try corpus.check(tokens: match.tokens)
    let document = corpus[document: match.document]
    let bytes = byteRange(of: match)
    try document.text.check(bytes)
    return document.string(bytes)
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
    switch context {
    case .characters(let count):
      // Not checked yet, as nobody knows how far it goes; the line checks what was looked at.
      let text = document.text.readBuffer
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
