import Languages

extension NameRules {
  /// Drops what the beginning of an English sentence made a name: "Port", "Both".
  ///
  /// The model reads English with what it knows of German, where a capital says less.
  mutating func dropSentenceStart(_ sentence: Range<Int>) {
    guard isEnglish,
      let first = sentence.first(where: { self[$0].contains(.word) }),
      let (range, type) = name(at: first, sentence)
    else { return }
    if range.count == 1 {
      if type != .person || !self[first].contains(.forename), isWrittenSmall(first) {
        clear(range, in: sentence)
      }
    } else if type == .other, range.contains(where: { isLink($0) }) {
      // "Dockworkers at the German port": no name is built like that.
      clear(range, in: sentence)
    }
  }

  /// Whether a word stands in small letters elsewhere on the page, or is a small word anyway.
  private func isWrittenSmall(_ position: Int) -> Bool {
    var small = bytes(forms[position])
    guard let letter = small.first, (0x41...0x5A).contains(letter) else { return false }
    small[0] = letter | 0x20
    return smallForms.contains(small) || NameRules.englishStopWords.contains(small)
  }

  private func isLink(_ position: Int) -> Bool {
    !self[position].isDisjoint(with: [.locative, .preposition])
  }

  private static let englishStopWords: Set<[UInt8]> = Set(
    Language.english.stopWords.map { Array($0.utf8) })
}
