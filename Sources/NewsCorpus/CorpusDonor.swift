/// A corpus whose documents go over into another one that is being built.
///
/// What was found in them goes with them: their text is not cut into tokens again, and only the
/// numbers of their forms are other ones there.
struct CorpusDonor: ~Copyable {
  let corpus: Corpus
  /// For each form its number in the corpus that is built plus one, or 0 as long as it has none.
  private var successors = GrowingColumn<UInt32>()

  init(_ corpus: Corpus) {
    self.corpus = corpus
    successors.append(repeating: 0, count: corpus.vocabulary.count)
  }

  /// How many tokens go over between two looks at whether the task was cancelled.
  private static let step = 1 << 16

  /// Appends documents that follow one another, as if their pages had been appended.
  ///
  /// - Parameter pause: called from time to time; what it throws ends the work.
  /// - Complexity: O(bytes of the documents).
  mutating func give<Failure: Error>(
    _ run: Range<Int>, to parts: inout CorpusParts, pause: () throws(Failure) -> Void
  ) throws(Failure) {
    guard let first = run.first, let last = run.last else { return }
    let (begin, end) = (corpus.documents[first], corpus.documents[last])
    let tokens = begin.tokens.lowerBound..<end.tokens.upperBound
    let sentences = begin.sentences.lowerBound..<end.sentences.upperBound
    let zones = begin.zones.lowerBound..<end.zones.upperBound
    for number in run {
      parts.metadata.append(corpus.metadataList[number])
      parts.documents.append(
        corpus.documents[number].moved(
          from: begin,
          to: (
            parts.text.count, parts.tokenForms.count, parts.sentenceStarts.count,
            parts.zoneStarts.count
          )))
    }
    giveIrregular(of: tokens, to: &parts)
    parts.sentenceStarts.append(
      contentsOf: corpus.sentenceStarts.buffer(sentences),
      shiftedBy: UInt32(truncatingIfNeeded: parts.tokenForms.count - tokens.lowerBound))
    parts.sentenceZones.append(
      contentsOf: corpus.sentenceZones.buffer(sentences),
      shiftedBy: UInt32(truncatingIfNeeded: parts.zoneStarts.count - zones.lowerBound))
    parts.zoneStarts.append(contentsOf: corpus.zoneStarts.buffer(zones))
    parts.zoneEnds.append(contentsOf: corpus.zoneEnds.buffer(zones))
    parts.zoneKinds.append(contentsOf: corpus.zoneKinds.buffer(zones))
    let text = corpus.text.buffer(begin.text.lowerBound..<end.text.upperBound)
    for start in stride(from: 0, to: text.count, by: 1 << 24) {
      try pause()
      parts.text.append(
        contentsOf: UnsafeBufferPointer(rebasing: text[start..<min(start + 1 << 24, text.count)]))
    }
    for start in stride(from: tokens.lowerBound, to: tokens.upperBound, by: CorpusDonor.step) {
      try pause()
      let some = start..<min(start + CorpusDonor.step, tokens.upperBound)
      parts.tokenStarts.append(contentsOf: corpus.tokenStarts.buffer(some))
      giveForms(of: some, to: &parts)
    }
  }

  /// Appends the forms of tokens by their new numbers, which new ones get in the order they come.
  private mutating func giveForms(of tokens: Range<Int>, to parts: inout CorpusParts) {
    let forms = corpus.tokenForms.buffer(tokens)
    parts.tokenForms.reserve(forms.count)
    for form in forms {
      var successor = successors[Int(form)]
      if successor == 0 {
        successor = parts.intern(form, of: corpus.vocabulary) + 1
        successors[Int(form)] = successor
      }
      parts.tokenForms.appendReserved(successor &- 1)
    }
  }

  private func giveIrregular(of tokens: Range<Int>, to parts: inout CorpusParts) {
    let positions = corpus.irregular.positions(of: tokens)
    parts.irregularTokens.append(
      contentsOf: corpus.irregular.tokens.buffer(positions),
      shiftedBy: UInt32(truncatingIfNeeded: parts.tokenForms.count - tokens.lowerBound))
    parts.irregularLengths.append(contentsOf: corpus.irregular.lengths.buffer(positions))
  }
}

extension CorpusParts {
  /// The number of a form of a vocabulary, new or known.
  fileprivate mutating func intern(_ form: UInt32, of vocabulary: Vocabulary) -> UInt32 {
    let bytes = vocabulary.bytes(of: form)
    return withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: bytes.count + FormHash.padding
    ) { padded in
      guard let start = padded.baseAddress, let source = bytes.baseAddress else { return 0 }
      start.initialize(from: source, count: bytes.count)
      let hash = FormHash.hash(padded: start, bytes.count)
      if let known = forms.number(ofPadded: start, bytes.count, hash: hash) { return known }
      formClasses.append(vocabulary.classes[Int(form)])
      return forms.insert(start, bytes.count, hash: hash)
    }
  }
}

extension DocumentExtent {
  /// The same extent in other columns, where that of a document before it stands elsewhere.
  ///
  /// - Parameter starts: where text, tokens, sentences and zones of the other document begin now.
  fileprivate func moved(
    from other: DocumentExtent, to starts: (text: Int, tokens: Int, sentences: Int, zones: Int)
  ) -> DocumentExtent {
    func moved(_ part: Range<Int>, _ from: Range<Int>, _ to: Int) -> Range<Int> {
      let start = part.lowerBound - from.lowerBound + to
      return start..<start + part.count
    }
    return DocumentExtent(
      text: moved(text, other.text, starts.text),
      tokens: moved(tokens, other.tokens, starts.tokens),
      sentences: moved(sentences, other.sentences, starts.sentences),
      zones: moved(zones, other.zones, starts.zones))
  }
}
