/// What the tagger knows about a language: its tables and the endings of its verbs.
struct TimeLanguage: Sendable {
  /// Words with what they can be.
  let words: String
  /// Patterns with what they mean.
  let rules: String
  /// Abbreviations with their stop, in lower case.
  let abbreviations: Set<String>
  /// The last parts of words such as "dreijährig", with the unit each tells.
  let compounds: [(ending: String, unit: String)]
  /// Days and parts of the day that make one word: "Montag" and "abend".
  let joinedDays: (days: [(String, Int32)], parts: [(String, Int32)])
  /// Endings of verbs in the simple past.
  let preteriteEndings: [[UInt8]]
  /// Endings that only look like them.
  let otherEndings: [[UInt8]]
  /// Beginnings of adjectives that end like verbs in the simple past: "geplante".
  let adjectiveBeginnings: [[UInt8]]
  /// Endings of verbs in the present.
  let presentEndings: [[UInt8]]
  /// Beginnings of participles, any of which makes one with `participleEndings`.
  let participleBeginnings: [[UInt8]]
  /// Endings of participles.
  let participleEndings: [[UInt8]]

  /// Whether a word in lower case looks like a verb in the simple past.
  func isPreterite(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count >= 5 && preteriteEndings.contains { word.hasSuffix($0) }
      && !otherEndings.contains { word.hasSuffix($0) }
      && !adjectiveBeginnings.contains { word.hasPrefix($0) }
  }

  /// Whether a word in lower case that is no participle looks like a verb in the present.
  func isPresent(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count >= 4 && presentEndings.contains { word.hasSuffix($0) }
  }

  /// Whether a word in lower case looks like a participle.
  func isParticiple(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 5, participleEndings.contains(where: { word.hasSuffix($0) }) else {
      return false
    }
    for beginning in participleBeginnings {
      // "gesagt", "angesagt", "vorgestellt": the syllable stands first or behind a prefix.
      for start in 0...min(6, word.count - beginning.count - 2)
      where start != 1 && word.matches(beginning, at: start) {
        return true
      }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  func matches(_ part: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + part.count <= count else { return false }
    for position in part.indices where self[start + position] != part[position] { return false }
    return true
  }

  func hasPrefix(_ part: [UInt8]) -> Bool { matches(part, at: 0) }
  func hasSuffix(_ part: [UInt8]) -> Bool { matches(part, at: count - part.count) }
}
