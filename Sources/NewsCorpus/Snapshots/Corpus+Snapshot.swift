import Synchronization

/// The names of a corpus' own sections in a snapshot.
private enum SectionName {
  static let metadata = "documents.metadata"
  static let metadataStarts = "documents.metadata.starts"
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
  static let scalarCounts = "text.scalars"
}

extension SnapshotWriter {
  /// Adds everything a corpus is made of.
  ///
  /// - Complexity: O(documents), O(bytes) where the corpus is not that of a snapshot.
  public mutating func add(_ corpus: Corpus) {
    var metadata = ByteWriter()
    var metadataStarts: [UInt64] = [0]
    for document in corpus.metadata {
      document.write(to: &metadata)
      metadataStarts.append(UInt64(metadata.bytes.count))
    }
    add(SectionName.metadata, Column(metadata.bytes))
    add(SectionName.metadataStarts, Column(metadataStarts))
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
    add(SectionName.scalarCounts, (corpus.scalarCounts ?? ScalarCounts(corpus.text)).column)
  }
}

extension Corpus {
  /// Shows the corpus of a snapshot, of which next to nothing is read now.
  ///
  /// - Complexity: O(1), whatever the size of the corpus.
  public convenience init(_ file: SnapshotFile) throws(SnapshotError) {
    let bounds = try file.column(SectionName.bounds, of: UInt64.self)
    let documents = DocumentExtents(bounds: bounds)
    let metadata = MetadataList(
      MetadataList.Saved(
        bytes: try file.column(SectionName.metadata, of: UInt8.self),
        starts: try file.column(SectionName.metadataStarts, of: UInt64.self), file: file))
    self.init(
      metadataList: metadata, documents: documents,
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
      text: try file.column(SectionName.text, of: UInt8.self),
      scalarCounts: ScalarCounts(
        column: try file.column(SectionName.scalarCounts, of: UInt64.self)), snapshot: file)
    if let section = inconsistentSection {
      throw .damaged(path: file.path, part: "section `\(section)`")
    }
  }

  /// A section that has not as many elements as the others ask for, if there is one.
  ///
  /// Nothing is read. Who reads later need not ask for each element whether there is one.
  private var inconsistentSection: String? {
    let (forms, tokens) = (vocabulary.count, index.tokens.count)
    let (offsets, slots) = (vocabulary.offsets.count, vocabulary.lookup.slots.count)
    let rules = [
      (documents.bounds.count % 4 == 0, SectionName.bounds),
      (metadataList.count == documents.count, SectionName.bounds),
      (offsets == forms + 1 || (offsets == 0 && forms == 0), SectionName.formOffsets),
      // One slot at least is free, where looking for a form ends.
      (
        slots == 0 ? forms == 0 : slots.nonzeroBitCount == 1 && slots > forms, SectionName.formSlots
      ),
      (tokenForms.count == tokens, SectionName.tokenForms),
      (tokenStarts.count == tokens, SectionName.tokenStarts),
      (irregular.lengths.count == irregular.tokens.count, SectionName.irregularLengths),
      (sentenceZones.count == sentenceStarts.count, SectionName.sentenceZones),
      (zoneEnds.count == zoneStarts.count, SectionName.zoneEnds),
      (zoneKinds.count == zoneStarts.count, SectionName.zoneKinds),
      (index.starts.count == forms + 1, SectionName.indexStarts),
      (scalarCounts?.covers(text) ?? true, SectionName.scalarCounts),
    ]
    return rules.first { isKept, _ in !isKept }?.1
  }

  /// Whether the columns are those of a snapshot, read when they are looked at.
  var isLazy: Bool { snapshot != nil }

  /// Makes sure that nobody wrote into the snapshot since it was opened.
  ///
  /// - Throws: ``SnapshotError/changed(path:)``; never where the corpus was loaded.
  public func checkUnchanged() throws(SnapshotError) { try snapshot?.checkUnchanged() }

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
    for run in try runs(of: documents) {
      try checkTokens(ofRun: run)
      try checkText(ofRun: run)
    }
  }

  /// Reads and checks what counting the words of some documents needs: what ``check(_:)`` reads but
  /// the text and where the tokens stand in it.
  ///
  /// - Throws: ``SnapshotError``, `CancellationError`.
  public func checkTokens(of documents: some Sequence<Int>) throws {
    guard isLazy else { return }
    for run in try runs(of: documents) { try checkTokens(ofRun: run) }
  }

  /// So many documents are fewer than it pays to read the metadata of all for.
  private static let fewDocuments = 16

  /// The documents as stretches of those that follow one another; what belongs to all of them is
  /// read and checked.
  private func runs(of documents: some Sequence<Int>) throws(SnapshotError) -> [Range<Int>] {
    try checkVocabulary()
    try checkExtents()
    var runs: [Range<Int>] = []
    for (place, number) in documents.enumerated() {
      // A few documents are read one by one, many together with all others.
      if place < Self.fewDocuments {
        try checkMetadata(of: number)
      } else if place == Self.fewDocuments {
        try checkMetadata()
      }
      if let last = runs.last, last.upperBound == number {
        runs[runs.count - 1] = last.lowerBound..<number + 1
      } else {
        runs.append(number..<number + 1)
      }
    }
    return runs
  }

  /// Reads and checks of which class the word forms are.
  public func checkFormClasses() throws(SnapshotError) { try vocabulary.classes.check() }

  /// Reads and checks where some tokens stand in the text of their document.
  public func check(tokens: Range<Int>) throws(SnapshotError) {
    guard isLazy, let last = tokens.last else { return }
    try tokenStarts.check(tokens)
    try irregular.tokens.check()
    try irregular.lengths.check()
    let form = Int(try tokenForms.element(at: last))
    try vocabulary.offsets.check(form..<form + 2)
  }

  /// Reads and checks what ``ScalarOffsets`` of a document look at.
  public func checkScalars(of document: Int) throws(SnapshotError) {
    guard isLazy else { return }
    let bytes = documents[document].text
    try text.check(ScalarCounts.counted(for: bytes))
    try scalarCounts?.check(bytes)
  }

  /// Reads and checks where the documents begin and end.
  public func checkExtents() throws(SnapshotError) {
    try checkUnchanged()
    try documents.bounds.check()
    guard let snapshot, !extentsAreSound.load(ordering: .relaxed) else { return }
    guard
      documents.areSound(
        text: text.count, tokens: tokenForms.count, sentences: sentenceStarts.count,
        zones: zoneStarts.count)
    else { throw .damaged(path: snapshot.path, part: "section `\(SectionName.bounds)`") }
    extentsAreSound.store(true, ordering: .relaxed)
  }

  /// Reads and checks what is known about the documents apart from their text.
  public func checkMetadata() throws(SnapshotError) {
    try checkExtents()
    try metadataList.check()
  }

  /// Reads and checks what is known about a document apart from its text.
  public func checkMetadata(of document: Int) throws(SnapshotError) {
    try metadataList.check(document)
  }

  /// Reads and checks what ``document(named:)`` looks at.
  public func checkNames() throws(SnapshotError) {
    try checkExtents()
    try metadataList.checkNames()
  }

  /// Reads and checks the spellings of the word forms.
  public func checkSpellings() throws(SnapshotError) {
    try vocabulary.arena.check()
    try vocabulary.offsets.check()
    try vocabulary.classes.check()
  }

  /// Reads and checks the word forms and their table.
  public func checkVocabulary() throws(SnapshotError) {
    try checkUnchanged()
    try checkSpellings()
    try vocabulary.lookup.slots.check()
    // How often a form occurs follows from where its tokens begin.
    try index.starts.check()
  }

  /// Reads and checks how often a form occurs.
  public func checkFrequency(of form: UInt32) throws(SnapshotError) {
    try index.starts.check(Int(form)..<Int(form) + 2)
  }

  /// Reads and checks where every word form occurs.
  public func checkIndex() throws {
    try checkUnchanged()
    try index.starts.check()
    try Self.check(index.tokens, index.tokens.indices)
  }

  /// Reads and checks everything, as before more is added to the corpus or it is saved.
  public func checkAll() throws {
    guard isLazy else { return }
    try check(0..<count)
    try checkIndex()
  }

  /// Reads and checks the tokens, sentences and zones of documents that follow one another.
  private func checkTokens(ofRun run: Range<Int>) throws {
    try Self.check(tokenForms, whole(run, \.tokens))
    let (sentences, zones) = (whole(run, \.sentences), whole(run, \.zones))
    // The end of the last sentence is the begin of the one behind it.
    try Self.check(
      sentenceStarts, sentences.lowerBound..<min(sentences.upperBound + 1, sentenceStarts.count))
    try Self.check(sentenceZones, sentences)
    try Self.check(zoneStarts, zones)
    try Self.check(zoneEnds, zones)
    try Self.check(zoneKinds, zones)
  }

  /// Reads and checks the text of documents that follow one another, and where the tokens stand.
  private func checkText(ofRun run: Range<Int>) throws {
    try irregular.tokens.check()
    try irregular.lengths.check()
    try Self.check(tokenStarts, whole(run, \.tokens))
    let bytes = whole(run, \.text)
    try Self.check(text, ScalarCounts.counted(for: bytes))
    try scalarCounts?.check(bytes)
  }

  /// Where a part of documents that follow one another stands.
  private func whole(
    _ run: Range<Int>, _ part: KeyPath<DocumentExtent, Range<Int>>
  ) -> Range<Int> {
    let (first, last) = (documents[run.lowerBound], documents[run.upperBound - 1])
    return first[keyPath: part].lowerBound..<last[keyPath: part].upperBound
  }

  /// Reads a part of a column in pieces, between which an interruption is noticed.
  private static func check<Element>(_ column: Column<Element>, _ positions: Range<Int>) throws {
    for start in stride(from: positions.lowerBound, to: positions.upperBound, by: 1 << 20) {
      if Task.isCancelled { throw CancellationError() }
      try column.check(start..<min(start + 1 << 20, positions.upperBound))
    }
  }
}
