/// The longer words of lines, cut to their first letters so that endings do not matter.
///
/// Capitals count as small letters as far as ``WordHash`` knows them: ASCII, Latin-1, half of Cyrillic.
struct ContentWords {
  /// The hashes of the words' first letters.
  private var stems: Set<UInt64> = []

  /// Only so many bytes of a line are looked at.
  private static let sample = 2048
  /// How many letters are looked at.
  private static let letters = 5

  /// Collects the words of five letters and more.
  ///
  /// - Parameter hasGrammar: whether words of grammar are among them, which costs less.
  /// - Complexity: O(bytes), at most 2 KiB a line.
  init(_ lines: some Sequence<LineFeatures>, _ text: [UInt8], hasGrammar: Bool = true) {
    text.withUnsafeBufferPointer { text in
      for line in lines {
        for word in text[line.range.prefix(ContentWords.sample)].split(whereSeparator: {
          !ContentWords.isInside($0)
        })
        where word.count >= ContentWords.letters && (hasGrammar || !ContentWords.isGrammar(word)) {
          stems.insert(WordHash.of(word.prefix(ContentWords.length(of: word))))
        }
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

  private static func isGrammar(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    ZoneVocabulary.table[WordHash.of(word)].languages & ZoneVocabulary.grammar != 0
  }

  /// How many bytes the first letters of a word are.
  private static func length(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var left = letters
    let end = word.firstIndex { byte in
      if byte & 0xC0 != 0x80 { left -= 1 }
      return left < 0
    }
    return (end ?? word.endIndex) - word.startIndex
  }
}
