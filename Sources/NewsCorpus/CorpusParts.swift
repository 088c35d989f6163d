/// The columns of a corpus while they grow.
struct CorpusParts: ~Copyable {
  /// The metadata of the documents; names need not be unique yet.
  var metadata: [DocumentMetadata] = []
  var forms = FormTable()
  var formClasses = GrowingColumn<UInt8>()
  var text = GrowingColumn<UInt8>()
  var tokenForms = GrowingColumn<UInt32>()
  var tokenStarts = GrowingColumn<UInt32>()
  var sentenceStarts = GrowingColumn<UInt32>()
  var sentenceZones = GrowingColumn<UInt32>()
  var zoneStarts = GrowingColumn<UInt32>()
  var zoneEnds = GrowingColumn<UInt32>()
  var zoneKinds = GrowingColumn<UInt8>()
  var documents: [DocumentExtent] = []
  var irregularTokens = GrowingColumn<UInt32>()
  var irregularLengths = GrowingColumn<UInt32>()

  /// The columns of no document.
  init() {}

  /// Copies the columns of a corpus.
  init(_ corpus: Corpus) {
    metadata = corpus.metadata
    forms = FormTable(corpus.vocabulary)
    formClasses = GrowingColumn(corpus.vocabulary.classes)
    text = GrowingColumn(corpus.text)
    tokenForms = GrowingColumn(corpus.tokenForms)
    tokenStarts = GrowingColumn(corpus.tokenStarts)
    sentenceStarts = GrowingColumn(corpus.sentenceStarts)
    sentenceZones = GrowingColumn(corpus.sentenceZones)
    zoneStarts = GrowingColumn(corpus.zoneStarts)
    zoneEnds = GrowingColumn(corpus.zoneEnds)
    zoneKinds = GrowingColumn(corpus.zoneKinds)
    documents = (0..<corpus.count).map { corpus.documents[$0] }
    irregularTokens = GrowingColumn(corpus.irregular.tokens)
    irregularLengths = GrowingColumn(corpus.irregular.lengths)
  }

  /// Finds the numbers of padded forms, new or known, in their order; see ``FormHash``.
  ///
  /// - Parameters:
  ///   - numbers: room for the numbers.
  ///   - form: where a form begins, and its length.
  @inline(__always)
  mutating func intern(
    _ count: Int, into numbers: UnsafeMutablePointer<UInt32>,
    _ form: (Int) -> (start: UnsafePointer<UInt8>, length: Int)
  ) {
    let batch = 128
    withUnsafeTemporaryAllocation(of: SoughtForm.self, capacity: batch) {
      others in
      guard let others = others.baseAddress else { return }
      for first in stride(from: 0, to: count, by: batch) {
        let left = forms.find(
          first..<min(first &+ batch, count), into: numbers, others: others, form)
        for other in UnsafeBufferPointer(start: others, count: left) {
          let (start, length) = form(Int(other.position))
          numbers[Int(other.position)] = intern(start, length, hash: other.hash)
        }
      }
    }
  }

  /// The number of a padded form, new or known.
  @inline(__always)
  mutating func intern(
    _ form: UnsafePointer<UInt8>, _ length: Int, hash: UInt32
  ) -> UInt32 {
    if let known = forms.number(ofPadded: form, length, hash: hash) { return known }
    formClasses.append(FormClass(of: UnsafeBufferPointer(start: form, count: length)).rawValue)
    return forms.insert(form, length, hash: hash)
  }

  /// Makes the names of the documents unique by a number: `report`, `report-2`, `report-3`.
  mutating func makeNamesUnique() {
    var names: Set<String> = []
    names.reserveCapacity(metadata.count)
    // The number to try next, so that a name that comes a thousand times is not tried a million times.
    var numbers: [String: Int] = [:]
    for document in metadata.indices {
      let name = metadata[document].name
      if names.insert(name).inserted { continue }
      var number = numbers[name] ?? 2
      while !names.insert("\(name)-\(number)").inserted { number += 1 }
      metadata[document].name = "\(name)-\(number)"
      numbers[name] = number + 1
    }
  }
}
