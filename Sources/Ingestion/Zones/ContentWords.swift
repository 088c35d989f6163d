/// The longer words of lines, cut to their first letters so that endings do not matter.
struct ContentWords {
  private var stems: Set<ArraySlice<UInt8>> = []

  /// Only so many bytes of a line are looked at.
  private static let sample = 2048

  /// Collects the words of five letters and more.
  ///
  /// - Parameter hasGrammar: whether words of grammar are among them, which costs less.
  /// - Complexity: O(bytes), at most 2 KiB a line.
  init(_ lines: some Sequence<LineFeatures>, _ text: [UInt8], hasGrammar: Bool = true) {
    for line in lines {
      let end = min(line.range.upperBound, line.range.lowerBound + ContentWords.sample)
      for word in text[line.range.lowerBound..<end].split(whereSeparator: {
        !ContentWords.isInside($0)
      })
      where word.count >= 5 && (hasGrammar || !ContentWords.isGrammar(word)) {
        let lower = String(decoding: word, as: UTF8.self).lowercased()
        stems.insert(Array(lower.prefix(5).utf8)[...])
      }
    }
  }

  /// How many words both have.
  func count(sharedWith other: ContentWords) -> Int {
    stems.count { other.stems.contains($0) }
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte >= 0xC3 && byte != 0xE2 || byte & 0xC0 == 0x80
  }

  private static func isGrammar(_ word: ArraySlice<UInt8>) -> Bool {
    ZoneVocabulary.table[WordHash.of(word)].languages & ZoneVocabulary.grammar != 0
  }
}
