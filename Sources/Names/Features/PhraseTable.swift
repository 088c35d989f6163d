/// Names of several words that the model knows from lists, by hashes.
///
/// A value has one bit for each type a phrase names, and one for the beginnings of longer phrases.
package struct PhraseTable: Sendable {
  private let phrases: HashedTable<UInt8>

  /// The bit of what begins a longer phrase.
  package static let beginning: UInt8 = 0x80
  /// The greatest number of words of a phrase.
  package static let longest = 6

  /// Creates phrases over their table.
  package init(_ phrases: HashedTable<UInt8>) { self.phrases = phrases }

  /// The key of a phrase that goes on with a word.
  @inline(__always)
  package static func key(_ phrase: UInt32, _ word: UInt32) -> UInt32 {
    let mixed = FeatureHash.mix(UInt64(phrase), UInt64(word))
    return max(1, UInt32(truncatingIfNeeded: mixed ^ (mixed >> 32)))
  }

  /// Whether a word begins phrases.
  func begins(_ word: UInt32) -> Bool { phrases.value(of: word) & PhraseTable.beginning != 0 }

  /// Marks the tokens of a sentence that belong to known phrases, the longest first.
  ///
  /// A mark holds the types in its lower four bits, and above them whether the token is the first,
  /// an inner or the last one.
  package func mark(_ tokens: [JointAttributes]) -> [UInt8] {
    var marks: [UInt8] = []
    var position = 0
    while position < tokens.count {
      guard tokens[position].beginsPhrase else {
        position += 1
        continue
      }
      var key = tokens[position].word
      var length = 1
      var found: (length: Int, types: UInt8)?
      while length < PhraseTable.longest, position + length < tokens.count {
        key = PhraseTable.key(key, tokens[position + length].word)
        let value = phrases.value(of: key)
        if value == 0 { break }
        length += 1
        if value & 0x0F != 0 { found = (length, value & 0x0F) }
        if value & PhraseTable.beginning == 0 { break }
      }
      guard let found else {
        position += 1
        continue
      }
      if marks.isEmpty { marks = Array(repeating: 0, count: tokens.count) }
      for place in 0..<found.length {
        let part: UInt8 = place == 0 ? 0x10 : place == found.length - 1 ? 0x30 : 0x20
        marks[position + place] = part | found.types
      }
      position += found.length
    }
    return marks
  }
}
