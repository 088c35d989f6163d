public import NewsCorpus

/// The trained sequence model that recognises names.
///
/// A linear-chain model: each token gets a score for each label from the features that hold for it,
/// each pair of labels has a score, and the sequence of labels with the greatest sum is right. All
/// scores are small integers. See `Sources/train-names` for how they are learned.
public struct NameModel: Sendable {
  /// The scores of features; see ``FeatureScores``.
  package let scores: FeatureScores
  /// The scores of a label after another: `transitions[before * NameLabel.count + after]`.
  package let transitions: [Int16]
  /// The words the model knows from lists.
  package let lists: NameLists

  /// Reads a model from the bytes `train-names` writes.
  ///
  /// - Throws: ``NameModelError`` when the bytes are not a whole, undamaged model of this version.
  /// - Complexity: O(bytes), about a millisecond for 4 MB; nothing is copied but the transitions.
  public init(_ bytes: Column<UInt8>) throws(NameModelError) {
    let file = try ModelFile(bytes)
    guard let slots: Column<UInt32> = file.column(.featureSlots),
      let rows: Column<Int8> = file.column(.featureRows),
      let transitions: Column<Int16> = file.column(.transitions),
      let wordKeys: Column<UInt32> = file.column(.wordKeys),
      let wordValues: Column<UInt32> = file.column(.wordValues),
      let phraseKeys: Column<UInt32> = file.column(.phraseKeys),
      let phraseValues: Column<UInt8> = file.column(.phraseValues),
      let nounBits: Column<UInt64> = file.column(.nounBits),
      transitions.count == NameLabel.count * NameLabel.count,
      let scores = FeatureScores(slots: slots, rows: rows),
      let words = HashedTable(keys: wordKeys, values: wordValues),
      let phrases = HashedTable(keys: phraseKeys, values: phraseValues),
      let nouns = WordFilter(bits: nounBits)
    else { throw .damaged }
    self.scores = scores
    self.transitions = Array(transitions.buffer)
    lists = NameLists(
      words: words, phrases: PhraseTable(phrases), nouns: nouns)
  }

  /// Reads a model from bytes in memory.
  ///
  /// - Throws: ``NameModelError`` as for a column.
  public init(bytes: [UInt8]) throws(NameModelError) {
    // Elements of eight bytes, so that the columns of the file are aligned.
    var words = [UInt64](repeating: 0, count: (bytes.count + 7) / 8)
    words.withUnsafeMutableBytes { $0.copyBytes(from: bytes) }
    let column = Column(words)
    let raw = UnsafeRawBufferPointer(column.buffer)
    try self.init(
      Column(
        base: raw.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count,
        owner: ColumnOwner(column)))
  }
}

/// Keeps a column alive for another one that shows its memory.
private final class ColumnOwner: Sendable {
  let column: Column<UInt64>
  init(_ column: Column<UInt64>) { self.column = column }
}
