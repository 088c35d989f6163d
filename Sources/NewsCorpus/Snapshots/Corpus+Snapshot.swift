/// The names of a corpus' own sections in a snapshot.
private enum SectionName {
  static let metadata = "documents.metadata"
  static let bounds = "documents.bounds"
  static let formBytes = "forms.bytes"
  static let formOffsets = "forms.offsets"
  static let formClasses = "forms.classes"
  static let formSlots = "forms.slots"
  static let tokenForms = "tokens.forms"
  static let tokenStarts = "tokens.starts"
  static let irregularTokens = "tokens.irregular"
  static let irregularLengths = "tokens.irregular.lengths"
  static let sentenceStarts = "sentences.starts"
  static let sentenceZones = "sentences.zones"
  static let zoneStarts = "zones.starts"
  static let zoneEnds = "zones.ends"
  static let zoneKinds = "zones.kinds"
  static let indexStarts = "index.starts"
  static let indexTokens = "index.tokens"
  static let text = "text"
}

extension SnapshotWriter {
  /// Adds everything a corpus is made of.
  ///
  /// - Complexity: O(documents).
  public mutating func add(_ corpus: Corpus) {
    var metadata = ByteWriter()
    for document in corpus.metadata { document.write(to: &metadata) }
    add(SectionName.metadata, Column(metadata.bytes))
    add(SectionName.bounds, corpus.documents.bounds)
    add(SectionName.formBytes, corpus.vocabulary.arena)
    add(SectionName.formOffsets, corpus.vocabulary.offsets)
    add(SectionName.formClasses, corpus.vocabulary.classes)
    add(SectionName.formSlots, corpus.vocabulary.lookup.slots)
    add(SectionName.tokenForms, corpus.tokenForms)
    add(SectionName.tokenStarts, corpus.tokenStarts)
    add(SectionName.irregularTokens, corpus.irregular.tokens)
    add(SectionName.irregularLengths, corpus.irregular.lengths)
    add(SectionName.sentenceStarts, corpus.sentenceStarts)
    add(SectionName.sentenceZones, corpus.sentenceZones)
    add(SectionName.zoneStarts, corpus.zoneStarts)
    add(SectionName.zoneEnds, corpus.zoneEnds)
    add(SectionName.zoneKinds, corpus.zoneKinds)
    add(SectionName.indexStarts, corpus.index.starts)
    add(SectionName.indexTokens, corpus.index.tokens)
    add(SectionName.text, corpus.text)
  }
}

extension Corpus {
  /// Shows the corpus of a snapshot, of which next to nothing is read now.
  ///
  /// - Complexity: O(1), whatever the size of the corpus.
  public convenience init(_ file: SnapshotFile) throws(SnapshotError) {
    let bounds = try file.column(SectionName.bounds, of: UInt64.self)
    let documents = DocumentExtents(bounds: bounds)
    self.init(
      metadataList: MetadataList(
        try file.column(SectionName.metadata, of: UInt8.self), count: documents.count, of: file),
      documents: documents,
      vocabulary: Vocabulary(
        arena: try file.column(SectionName.formBytes, of: UInt8.self),
        offsets: try file.column(SectionName.formOffsets, of: UInt32.self),
        classes: try file.column(SectionName.formClasses, of: UInt8.self),
        slots: try file.column(SectionName.formSlots, of: UInt64.self)),
      tokenForms: try file.column(SectionName.tokenForms, of: UInt32.self),
      tokenStarts: try file.column(SectionName.tokenStarts, of: UInt32.self),
      irregular: IrregularTokens(
        tokens: try file.column(SectionName.irregularTokens, of: UInt32.self),
        lengths: try file.column(SectionName.irregularLengths, of: UInt32.self)),
      sentenceStarts: try file.column(SectionName.sentenceStarts, of: UInt32.self),
      sentenceZones: try file.column(SectionName.sentenceZones, of: UInt32.self),
      zoneStarts: try file.column(SectionName.zoneStarts, of: UInt32.self),
      zoneEnds: try file.column(SectionName.zoneEnds, of: UInt32.self),
      zoneKinds: try file.column(SectionName.zoneKinds, of: UInt8.self),
      index: InvertedIndex(
        starts: try file.column(SectionName.indexStarts, of: UInt32.self),
        tokens: try file.column(SectionName.indexTokens, of: UInt32.self)),
      text: try file.column(SectionName.text, of: UInt8.self))
    guard bounds.count % 4 == 0 else {
      throw .damaged(path: file.path, part: "section `\(SectionName.bounds)`")
    }
  }

  /// Reads and checks what a question about some documents needs, where the corpus is that of a
  /// snapshot: their metadata, text, tokens, sentences and zones, and the word forms of all.
  ///
  /// What has been checked is at hand ever after. Who reads without having asked here is served
  /// too, but where the snapshot turns out to be damaged then, the program ends.
  ///
  /// - Parameter documents: their numbers, ascending.
  /// - Throws: ``SnapshotError``, `CancellationError`.
  /// - Complexity: O(bytes that had not been read), O(documents) where all had.
  public func check(_ documents: some Sequence<Int>) throws {
    guard isLazy else { return }
    try checkVocabulary()
    try checkMetadata()
    var run = 0..<0
    for number in documents {
      if number != run.upperBound {
        try check(run: run)
        run = number..<number
      }
      run = run.lowerBound..<number + 1
    }
    try check(run: run)
  }

  /// Reads and checks what a search for some word forms needs: where they occur, and those of the
  /// documents that hold one of them.
  ///
  /// - Throws: ``SnapshotError``, `CancellationError`.
  public func check(_ documents: [Int], holding forms: [UInt32]) throws {
    guard isLazy else { return }
    try checkVocabulary()
    try self.documents.bounds.check()
    var isHolding = [Bool](repeating: false, count: count)
    for form in forms {
      let occurrences = occurrences(of: form)
      try Self.check(occurrences, occurrences.indices)
      var (document, end) = (0, 0)
      occurrences.withSpan { tokens in
        for position in tokens.indices {
          let token = Int(tokens[position])
          guard token >= end else { continue }
          document = self.documents.document(ofToken: token)
          end = self.documents[document].tokens.upperBound
          isHolding[document] = true
        }
      }
    }
    try check(documents.filter { isHolding[$0] })
  }

  /// Reads and checks what is known about the documents apart from their text.
  public func checkMetadata() throws(SnapshotError) {
    try documents.bounds.check()
    try metadataList.check()
  }

  /// Reads and checks the word forms and their table.
  public func checkVocabulary() throws(SnapshotError) {
    try vocabulary.arena.check()
    try vocabulary.offsets.check()
    try vocabulary.classes.check()
    try vocabulary.lookup.slots.check()
    // How often a form occurs follows from where its tokens begin.
    try index.starts.check()
  }

  /// Reads and checks where every word form occurs.
  public func checkIndex() throws {
    try index.starts.check()
    try Self.check(index.tokens, index.tokens.indices)
  }

  /// Reads and checks everything, as before more is added to the corpus or it is saved.
  public func checkAll() throws {
    guard isLazy else { return }
    try check(0..<count)
    try checkIndex()
  }

  /// Reads and checks documents that follow one another.
  private func check(run: Range<Int>) throws {
    guard let first = run.first, let last = run.last else { return }
    let (start, end) = (documents[first], documents[last])
    func whole(_ part: KeyPath<DocumentExtent, Range<Int>>) -> Range<Int> {
      start[keyPath: part].lowerBound..<end[keyPath: part].upperBound
    }
    let (tokens, sentences, zones) = (whole(\.tokens), whole(\.sentences), whole(\.zones))
    try irregular.tokens.check()
    try irregular.lengths.check()
    try Self.check(tokenForms, tokens)
    try Self.check(tokenStarts, tokens)
    // The end of the last sentence is the begin of the one behind it.
    try Self.check(
      sentenceStarts, sentences.lowerBound..<min(sentences.upperBound + 1, sentenceStarts.count))
    try Self.check(sentenceZones, sentences)
    try Self.check(zoneStarts, zones)
    try Self.check(zoneEnds, zones)
    try Self.check(zoneKinds, zones)
    try Self.check(text, whole(\.text))
  }

  /// Reads a part of a column in pieces, between which an interruption is noticed.
  private static func check<Element>(_ column: Column<Element>, _ positions: Range<Int>) throws {
    for start in stride(from: positions.lowerBound, to: positions.upperBound, by: 1 << 20) {
      if Task.isCancelled { throw CancellationError() }
      try column.check(start..<min(start + 1 << 20, positions.upperBound))
    }
  }
}
