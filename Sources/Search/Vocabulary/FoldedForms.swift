import NewsCorpus

/// Leads from a word to the forms that are the same word when case does not matter.
///
/// Forms are thrown into buckets by a hash of their folded scalars; a bucket holds two or so, so that
/// a word is found without looking at the whole vocabulary. In a snapshot the buckets are kept.
struct FoldedForms: Sendable {
  /// Where the forms of each bucket begin, and where those of the last one end; the number of buckets
  /// is a power of two.
  private let starts: Column<UInt32>
  /// The forms, grouped by bucket, ascending in each.
  private let forms: Column<UInt32>

  /// Sorts the forms of a vocabulary.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(bytes of the vocabulary).
  init(_ vocabulary: Vocabulary) throws {
    var bucketCount = 1
    while bucketCount * 2 < vocabulary.count { bucketCount *= 2 }
    var buckets: [UInt32] = []
    buckets.reserveCapacity(vocabulary.count)
    var starts = [UInt32](repeating: 0, count: bucketCount + 1)
    for form in 0..<UInt32(vocabulary.count) {
      if form & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      let bucket = Self.hash(vocabulary.bytes(of: form)) & (bucketCount - 1)
      buckets.append(UInt32(bucket))
      starts[bucket + 1] += 1
    }
    for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
    var places = starts
    var forms = [UInt32](repeating: 0, count: vocabulary.count)
    for (form, bucket) in buckets.enumerated() {
      forms[Int(places[Int(bucket)])] = UInt32(form)
      places[Int(bucket)] += 1
    }
    self.starts = Column(starts)
    self.forms = Column(forms)
  }

  /// The forms that are a word, given by its folded scalars.
  ///
  /// - Throws: ``SnapshotError`` where the vocabulary is that of a snapshot that turns out damaged.
  func forms(_ wanted: [UInt32], of vocabulary: Vocabulary) throws(SnapshotError) -> [UInt32] {
    let bucket = Self.hash(wanted) & (starts.count - 2)
    let start = Int(try starts.element(at: bucket))
    let end = Int(try starts.element(at: bucket + 1))
    var found: [UInt32] = []
    for place in start..<end {
      let form = try forms.element(at: place)
      try vocabulary.check(form)
      var reader = FoldedReader(vocabulary.bytes(of: form))
      if wanted.allSatisfy({ reader.next() == $0 }), reader.next() == nil { found.append(form) }
    }
    return found
  }

  // MARK: - Hashing

  /// FNV-1a over scalars.
  ///
  /// The buckets are kept in snapshots, where another version of the program does not use them.
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> Int {
    var reader = FoldedReader(form)
    var hash = seed
    while let scalar = reader.next() { mix(scalar, into: &hash) }
    return finished(hash)
  }

  private static func hash(_ scalars: [UInt32]) -> Int {
    var hash = seed
    for scalar in scalars { mix(scalar, into: &hash) }
    return finished(hash)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func mix(_ scalar: UInt32, into hash: inout UInt64) {
    hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }

  /// The hash with its high bits, in which all scalars take part, in the low ones as well.
  private static func finished(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}

/// Reads the folded scalars of a form that are visible.
private struct FoldedReader {
  private var reader: ScalarReader

  init(_ form: UnsafeBufferPointer<UInt8>) { reader = ScalarReader(form) }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard let value = reader.nextVisible() else { return nil }
    guard let scalar = Unicode.Scalar(value) else { return value }
    return LetterCase.folded(scalar).value
  }
}

// MARK: - Snapshots

extension FoldedForms {
  private static let startsName = "search.folded.starts"
  private static let formsName = "search.folded"

  /// Shows what a snapshot keeps; nothing where it keeps none for the vocabulary.
  init?(_ file: SnapshotFile, of vocabulary: Vocabulary) throws(SnapshotError) {
    guard file.contains(Self.formsName) else { return nil }
    starts = try file.column(Self.startsName, of: UInt32.self)
    forms = try file.column(Self.formsName, of: UInt32.self)
    let bucketCount = starts.count - 1
    guard bucketCount > 0, bucketCount & (bucketCount - 1) == 0, forms.count == vocabulary.count
    else { return nil }
  }

  /// Adds the buckets to a snapshot.
  func save(to writer: inout SnapshotWriter) {
    writer.add(Self.startsName, starts)
    writer.add(Self.formsName, forms)
  }
}
