package import NewsCorpus

/// A set of words in small space that now and then takes a strange word for one of its own.
///
/// A Bloom filter (Bloom: Space/Time Trade-offs in Hash Coding with Allowable Errors. CACM 13, 1970).
package struct WordFilter: Sendable {
  private let bits: Column<UInt64>
  private let mask: UInt64

  private static let probes = 5

  /// Creates a filter over its bits, whose number is a power of two.
  package init?(bits: Column<UInt64>) {
    guard bits.count > 0, bits.count & (bits.count - 1) == 0 else { return nil }
    self.bits = bits
    mask = UInt64(bits.count * 64 - 1)
  }

  /// Whether the filter holds a word.
  package func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let bits = bits.buffer
    var state = FeatureHash.hash(0xB100, word)
    for _ in 0..<WordFilter.probes {
      let place = Int(state & mask)
      if bits[place / 64] >> UInt64(place % 64) & 1 == 0 { return false }
      state = FeatureHash.mix(state, 0xB100)
    }
    return true
  }

  /// The bits of a filter of the given words.
  package static func bits(of words: [[UInt8]]) -> [UInt64] {
    var size = 1024
    while size < words.count * 9 { size *= 2 }
    var bits = [UInt64](repeating: 0, count: size / 64)
    for word in words {
      var state = word.withUnsafeBufferPointer { FeatureHash.hash(0xB100, $0) }
      for _ in 0..<probes {
        let place = Int(state & UInt64(size - 1))
        bits[place / 64] |= 1 << UInt64(place % 64)
        state = FeatureHash.mix(state, 0xB100)
      }
    }
    return bits
  }
}

/// How a capitalised word is known as a common noun.
package enum NounKind: UInt64, Sendable {
  /// Not at all.
  case unknown
  /// Its end is a noun, its beginning no known word: "Umerowbericht".
  case compound
  /// Beginning and end are nouns: "Friedensbericht".
  case wholeCompound
  /// A noun, perhaps with an ending of case or number.
  case noun
}

extension WordFilter {
  /// How a word, given in small letters, is known as a noun.
  package func noun(_ lower: UnsafeBufferPointer<UInt8>) -> NounKind {
    guard lower.count > 2 else { return .unknown }
    if holdsForm(lower) { return .noun }
    guard lower.count >= 8 else { return .unknown }
    var kind = NounKind.unknown
    for start in 3...lower.count - 4 where lower[start] & 0xC0 != 0x80 {
      guard holdsForm(UnsafeBufferPointer(rebasing: lower[start...])) else { continue }
      kind = .compound
      let head = UnsafeBufferPointer(rebasing: lower[..<start])
      if contains(head) { return .wholeCompound }
      // "Friedens-", "Wirtschafts-": the joint between the parts.
      if head.count > 4, head.last == 0x73 || head.last == 0x6E,
        holdsForm(UnsafeBufferPointer(rebasing: head.dropLast()))
      {
        return .wholeCompound
      }
    }
    return kind
  }

  private func holdsForm(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if contains(word) { return true }
    for ending in WordFilter.endings
    where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
      if contains(UnsafeBufferPointer(rebasing: word.dropLast(ending.count))) { return true }
    }
    return false
  }

  private static let endings: [[UInt8]] = ["s", "n", "e", "es", "en", "er", "ern"].map {
    Array($0.utf8)
  }
}
