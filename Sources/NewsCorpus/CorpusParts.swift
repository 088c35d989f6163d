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
  /// The slots of some dozen forms are read before any form is compared: they are spread over more
  /// memory than a cache holds, and reads that do not wait for each other overlap.
  ///
  /// - Parameters:
  ///   - numbers: room for the numbers.
  ///   - form: where a form begins, and its length.
  @inline(__always)
  mutating func intern(
    _ count: Int, into numbers: UnsafeMutablePointer<UInt32>,
    _ form: (Int) -> (start: UnsafePointer<UInt8>, length: Int)
  ) {
    let batch = 32
    withUnsafeTemporaryAllocation(of: (hash: UInt32, slot: UInt64).self, capacity: batch) { found in
      var first = 0
      while first < count {
        let end = min(first &+ batch, count)
        for position in first..<end {
          let (start, length) = form(position)
          let hash = FormHash.hash(padded: start, length)
          found[position &- first] = (hash, forms.slot(of: hash))
        }
        for position in first..<end {
          let (start, length) = form(position)
          let (hash, slot) = found[position &- first]
          numbers[position] =
            forms.number(ofPadded: start, length, hash: hash, slot: slot)
            ?? intern(start, length, hash: hash)
        }
        first = end
      }
    }
  }

  /// The number of a padded form, new or known.
  @inline(never)
  mutating func intern(
    _ form: UnsafePointer<UInt8>, _ length: Int, hash: UInt32
  ) -> UInt32 {
    if let known = forms.number(ofPadded: form, length, hash: hash) { return known }
    formClasses.append(FormClass(of: UnsafeBufferPointer(start: form, count: length)).rawValue)
    return forms.insert(form, length, hash: hash)
  }

  /// Appends everything other parts hold, as if their pages had been appended one by one.
  ///
  /// - Parameter continuing: whether the first page goes on with the last one here.
  mutating func append(_ other: borrowing CorpusParts, continuing: Bool) {
    let firstToken = UInt32(truncatingIfNeeded: tokenForms.count)
    let firstSentence = sentenceStarts.count
    let firstZone = zoneStarts.count
    let firstText = text.count
    // Where the page that goes on begins in the other's text.
    let textBefore = continuing ? documents.last.map { $0.text.count } ?? 0 : 0

    appendTokens(of: other)
    text.append(contentsOf: other.text.buffer)
    let shift = UInt32(truncatingIfNeeded: textBefore)
    let own = continuing ? other.documents.first : nil
    tokenStarts.append(
      contentsOf: other.tokenStarts.buffer, shiftedBy: shift, upTo: own?.tokens.upperBound ?? 0)
    let zones = own?.zones.upperBound ?? 0
    zoneStarts.append(contentsOf: other.zoneStarts.buffer, shiftedBy: shift, upTo: zones)
    zoneEnds.append(contentsOf: other.zoneEnds.buffer, shiftedBy: shift, upTo: zones)
    zoneKinds.append(contentsOf: other.zoneKinds.buffer)
    sentenceStarts.append(
      contentsOf: other.sentenceStarts.buffer, shiftedBy: firstToken,
      upTo: other.sentenceStarts.count)
    sentenceZones.append(
      contentsOf: other.sentenceZones.buffer,
      shiftedBy: UInt32(truncatingIfNeeded: firstZone), upTo: other.sentenceZones.count)
    irregularTokens.append(
      contentsOf: other.irregularTokens.buffer, shiftedBy: firstToken,
      upTo: other.irregularTokens.count)
    irregularLengths.append(contentsOf: other.irregularLengths.buffer)

    for (number, extent) in other.documents.enumerated() {
      let moved = DocumentExtent(
        text: extent.text.moved(by: firstText), tokens: extent.tokens.moved(by: Int(firstToken)),
        sentences: extent.sentences.moved(by: firstSentence),
        zones: extent.zones.moved(by: firstZone))
      if number == 0, continuing, let last = documents.last {
        documents[documents.count - 1] = DocumentExtent(
          text: last.text.lowerBound..<moved.text.upperBound,
          tokens: last.tokens.lowerBound..<moved.tokens.upperBound,
          sentences: last.sentences.lowerBound..<moved.sentences.upperBound,
          zones: last.zones.lowerBound..<moved.zones.upperBound)
      } else {
        documents.append(moved)
        metadata.append(other.metadata[number])
      }
    }
  }

  /// Appends tokens whose forms have other numbers here.
  ///
  /// New forms get their numbers in the order of the other's, which is that of their first tokens: as
  /// if the tokens had come one by one.
  private mutating func appendTokens(of other: borrowing CorpusParts) {
    var numbers = GrowingColumn<UInt32>()
    numbers.reserve(other.forms.count)
    if let arena = other.forms.arena.base, let offsets = other.forms.offsets.base,
      let target = numbers.base
    {
      let arenaStart = UnsafePointer(arena)
      intern(other.forms.count, into: target) { form in
        let start = Int(offsets[form])
        return (arenaStart + start, Int(offsets[form &+ 1]) &- start)
      }
    }
    let source = other.tokenForms.buffer
    guard let new = numbers.base else { return }
    tokenForms.appendUpTo(source.count) { target in
      for token in source.indices { target[token] = new[Int(source[token])] }
      return source.count
    }
  }

  /// Forgets everything but the memory.
  mutating func removeAll() {
    metadata.removeAll(keepingCapacity: true)
    forms.removeAll()
    formClasses.removeAll()
    text.removeAll()
    tokenForms.removeAll()
    tokenStarts.removeAll()
    sentenceStarts.removeAll()
    sentenceZones.removeAll()
    zoneStarts.removeAll()
    zoneEnds.removeAll()
    zoneKinds.removeAll()
    documents.removeAll(keepingCapacity: true)
    irregularTokens.removeAll()
    irregularLengths.removeAll()
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

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
