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
      let isSomebody =
        type == .person
        && (self[first].contains(.forename) || surnames.contains(plain[forms[first]]))
      if !isSomebody, isWrittenSmall(first) {
        clear(range, in: sentence)
      }
    } else if type == .other, range.contains(where: { isLink($0) }) {
      // "Dockworkers at the German port": no name is built like that.
      clear(range, in: sentence)
    }
  }

  /// Where an English name ends that the model drew too far, over a word in small letters that no name
  /// holds: "Geological Survey put the magnitude"; nothing where it may be as it is.
  func englishEnd(of range: Range<Int>) -> Int? {
    guard
      let verb = range.dropFirst().first(where: {
        self[$0].contains(.word) && !self[$0].contains(.capital)
          && !NameRules.englishLinks.contains(bytes(forms[$0]))
          && !KnownNames.particles.contains(bytes(forms[$0])) && !self[$0].contains(.arabic)
      })
    else { return nil }
    var end = verb
    while end > range.lowerBound + 1, !self[end - 1].contains(.capital) { end -= 1 }
    return end
  }

  /// Small words inside English names.
  private static let englishLinks: Set<[UInt8]> = Set(
    ["of", "for", "and", "the", "in", "on", "at", "to", "against", "without", "und"]
      .map { Array($0.utf8) })

  /// Whether a title stands before what can only be somebody's name: "Colonel Ermek Toktogulov".
  func isEnglishTitle(_ position: Int, _ range: Range<Int>) -> Bool {
    isEnglish && position == range.lowerBound && range.count < 5 && self[position].contains(.title)
      && range.dropFirst().allSatisfy {
        self[$0].contains(.capital)
          && self[$0].isDisjoint(with: [.body, .legalForm, .common, .noun, .place])
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
