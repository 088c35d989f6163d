/// Two places in two documents from which equal words begin.
struct Seed {
  /// The positions of the two documents in the compared text, the smaller one in the upper half.
  let pair: UInt64
  /// The first words, that of the first document in the upper half.
  let words: UInt64

  init(documents: (UInt32, UInt32), words: (UInt32, UInt32)) {
    pair = UInt64(documents.0) << 32 | UInt64(documents.1)
    self.words = UInt64(words.0) << 32 | UInt64(words.1)
  }

  var first: Int { Int(words >> 32) }
  var second: Int { Int(UInt32(truncatingIfNeeded: words)) }
}

/// Finds where documents have the same words in a row.
///
/// Every run of *n* words (an n-gram) becomes a number; numbers that occur once are dropped with a
/// table of counters, the others sorted, so that equal ones stand together. An n-gram of few
/// documents gives every pair of them, one of many documents only neighbours, whose places are
/// joined into one group later: the work grows with the text, not with the square of the copies.
/// Of several n-grams that continue each other only the first is a seed.
struct SeedFinder {
  private let text: ComparedText
  private let length: Int
  /// The number of documents up to which an n-gram gives every pair.
  private static let allPairsLimit = 16
  /// The number of places of one n-gram in one document that are looked at.
  private static let placesPerDocument = 4
  private static let nothing = UInt32.max

  private var documentOfWord: [UInt32] = []
  /// For a word that begins an n-gram of many documents, its next place in another document.
  private var next: [UInt32] = []

  init(_ text: ComparedText, gramLength: Int) {
    self.text = text
    length = max(2, gramLength)
  }

  /// The seeds between the given documents, sorted by pair and place.
  ///
  /// - Parameter members: positions of documents in the text, ascending.
  mutating func seeds(among members: [Int]) throws(CancellationError) -> [Seed] {
    documentOfWord = Array(repeating: 0, count: text.keys.count)
    next = Array(repeating: SeedFinder.nothing, count: text.keys.count)
    for member in members {
      for word in text.extents[member] {
        documentOfWord[word] = UInt32(truncatingIfNeeded: member)
      }
    }
    let grams = try repeatedGrams(members)
    try linkCommonGrams(grams)
    var seeds = try allSeeds(grams)
    seeds.sort { ($0.pair, $0.words) < ($1.pair, $1.words) }
    return seeds
  }

  // MARK: - N-grams

  /// The n-grams that may occur more than once: 32 bits of hash, 32 bits of place; sorted.
  private func repeatedGrams(_ members: [Int]) throws(CancellationError) -> [UInt64] {
    var total = 0
    for member in members { total += max(0, text.extents[member].count - length + 1) }
    guard total > 1 else { return [] }
    var size = 1 << 12
    while size < total * 4, size < 1 << 28 { size <<= 1 }
    let mask = size - 1
    var counters = [UInt8](repeating: 0, count: size)
    for member in members {
      if Task.isCancelled { throw CancellationError() }
      forEachGram(of: member) { hash, _ in
        let slot = Int(truncatingIfNeeded: hash >> 32) & mask
        if counters[slot] < 2 { counters[slot] += 1 }
      }
    }
    var grams: [UInt64] = []
    for member in members {
      if Task.isCancelled { throw CancellationError() }
      forEachGram(of: member) { hash, word in
        if counters[Int(truncatingIfNeeded: hash >> 32) & mask] > 1 {
          // The places ascend, so a stable sort by the hash alone orders both.
          grams.append(hash & 0xFFFF_FFFF_0000_0000 | UInt64(word))
        }
      }
    }
    RadixSort.sort(&grams, lowestBit: 32, highestBit: 64)
    return grams
  }

  @inline(__always)
  private func forEachGram(of member: Int, _ body: (UInt64, Int) -> Void) {
    let extent = text.extents[member]
    guard extent.count >= length else { return }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var power: UInt64 = 1
    for _ in 1..<length { power &*= base }
    text.keys.withUnsafeBufferPointer { keys in
      var hash: UInt64 = 0
      for word in extent.lowerBound..<extent.lowerBound + length - 1 {
        hash = hash &* base &+ UInt64(keys[word]) &+ 1
      }
      for word in extent.lowerBound...extent.upperBound - length {
        hash = hash &* base &+ UInt64(keys[word + length - 1]) &+ 1
        let product = hash.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        body(product.high ^ product.low, word)
        hash = hash &- (UInt64(keys[word]) &+ 1) &* power
      }
    }
  }

  // MARK: - Seeds

  /// Calls the body with each run of equal n-grams as places, those of one document limited.
  private func forEachPosting(
    _ grams: [UInt64], _ body: (_ places: [UInt32], _ documents: Int) -> Void
  ) throws(CancellationError) {
    var places: [UInt32] = []
    var start = 0
    while start < grams.count {
      let hash = grams[start] >> 32
      places.removeAll(keepingCapacity: true)
      var documents = 0
      var ofDocument = 0
      var last = SeedFinder.nothing
      var end = start
      while end < grams.count, grams[end] >> 32 == hash {
        let place = UInt32(truncatingIfNeeded: grams[end])
        let document = documentOfWord[Int(place)]
        if document != last {
          documents += 1
          ofDocument = 0
          last = document
        }
        ofDocument += 1
        if ofDocument <= SeedFinder.placesPerDocument { places.append(place) }
        end += 1
        if end & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      }
      if documents > 1 { body(places, documents) }
      start = end
    }
  }

  private mutating func linkCommonGrams(_ grams: [UInt64]) throws(CancellationError) {
    var links = next
    try forEachPosting(grams) { places, documents in
      guard documents > SeedFinder.allPairsLimit else { return }
      for index in 1..<places.count {
        links[Int(places[index - 1])] = places[index]
      }
    }
    next = links
  }

  private func allSeeds(_ grams: [UInt64]) throws(CancellationError) -> [Seed] {
    var seeds: [Seed] = []
    try forEachPosting(grams) { places, documents in
      if documents > SeedFinder.allPairsLimit {
        for index in 1..<places.count {
          let (left, right) = (places[index - 1], places[index])
          if left > 0, right > 0, next[Int(left) - 1] == right - 1 { continue }
          add(left, right, to: &seeds)
        }
        return
      }
      for index in places.indices {
        for other in places[(index + 1)...] {
          if continues(places[index], other) { continue }
          add(places[index], other, to: &seeds)
        }
      }
    }
    return seeds
  }

  /// Whether the n-gram before this one is shared by the two documents and a seed already.
  @inline(__always)
  private func continues(_ left: UInt32, _ right: UInt32) -> Bool {
    guard left > 0, right > 0, next[Int(left) - 1] == SeedFinder.nothing,
      next[Int(right) - 1] == SeedFinder.nothing
    else { return false }
    let (first, second) = (Int(left) - 1, Int(right) - 1)
    return text.keys[first] == text.keys[second]
      && documentOfWord[first] == documentOfWord[Int(left)]
      && documentOfWord[second] == documentOfWord[Int(right)]
  }

  @inline(__always)
  private func add(_ left: UInt32, _ right: UInt32, to seeds: inout [Seed]) {
    let documents = (documentOfWord[Int(left)], documentOfWord[Int(right)])
    guard documents.0 != documents.1 else { return }
    for offset in 0..<length where text.keys[Int(left) + offset] != text.keys[Int(right) + offset] {
      return  // Two n-grams with one hash.
    }
    seeds.append(Seed(documents: documents, words: (left, right)))
  }
}
