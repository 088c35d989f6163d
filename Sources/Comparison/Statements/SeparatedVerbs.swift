import NewsCorpus

/// Finds German verbs whose particle stands at the end of the clause: "Die Polizei nahm neun von
/// ihnen fest" tells of "festnehmen", not of "nehmen".
struct SeparatedVerbs {
  /// A verb and its particle, as positions in the compared text.
  struct Pair {
    var verb: Int
    var particle: Int
    /// The written form of the whole verb, see ``VerbForms``.
    var root: [UInt8]
  }

  private let text: ComparedText
  /// For each key the written form of its verb; nothing for other words.
  private let rootOfKey: [[UInt8]?]
  private let particles: [UInt32: [UInt8]]
  private let joiningKeys: Set<UInt32>

  /// How many words may stand between a verb and its particle.
  private static let farthest = 16
  /// Words that may follow a particle in the same sentence without a comma.
  private static let joiningWords = ["und", "oder", "sowie", "wie", "als"]

  /// - Parameter rootOfKey: for each key of the text the written form of its verb.
  init(_ text: ComparedText, rootOfKey: [[UInt8]?]) {
    self.text = text
    self.rootOfKey = rootOfKey
    var particles: [UInt32: [UInt8]] = [:]
    for particle in VerbForms.particles {
      if let key = text.wordKeys.key(of: String(decoding: particle, as: UTF8.self)) {
        particles[key] = particle
      }
    }
    self.particles = particles
    joiningKeys = Set(SeparatedVerbs.joiningWords.compactMap { text.wordKeys.key(of: $0) })
  }

  /// The verbs that are in two parts, of which the whole is known.
  ///
  /// The first word of the clause that makes a known verb with the particle is taken.
  ///
  /// - Complexity: O(words).
  func pairs(where isKnown: ([UInt8]) -> Bool) -> [Pair] {
    var pairs: [Pair] = []
    for (word, key) in text.keys.enumerated() {
      guard let particle = particles[key], endsClause(word) else { continue }
      var found: Pair?
      var other = word - 1
      while other >= max(0, word - SeparatedVerbs.farthest),
        text.sentenceOfWord[other] == text.sentenceOfWord[word],
        !(text.hasClauseMark(behind: other) && other + 1 < word)
      {
        if let root = rootOfKey[Int(text.keys[other])], root.first == VerbForms.separator {
          let whole = particle + root
          if isKnown(whole) { found = Pair(verb: other, particle: word, root: whole) }
        }
        other -= 1
      }
      if let found { pairs.append(found) }
    }
    return pairs
  }

  private func endsClause(_ word: Int) -> Bool {
    let next = word + 1
    return next == text.keys.count || text.sentenceOfWord[next] != text.sentenceOfWord[word]
      || text.hasClauseMark(behind: word) || joiningKeys.contains(text.keys[next])
  }
}
