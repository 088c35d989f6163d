/// Features that read several neighbouring tokens or the place in the sentence.
package enum JointFeatures {
  /// The distance marks of the features a form gives its neighbours.
  package static func shifted(_ feature: UInt64, by distance: Int) -> UInt64 {
    FeatureHash.mix(feature, 0x5000 + UInt64(distance + 8))
  }

  /// What lies before the first and behind the last token of a sentence.
  package static let edge: JointAttributes = {
    var edge = JointAttributes()
    edge.lower = 0xED6E
    edge.shape = 0xED6E
    return edge
  }()

  /// A sentence as the features read it.
  package struct Sentence {
    let tokens: [JointAttributes]
    /// The position of the first word.
    let firstWord: Int
    /// Whether small letters are missing where one expects them.
    let isCapitals: Bool
    /// What belongs to listed names of several words; empty when nothing does.
    let marks: [UInt8]

    /// Prepares a sentence.
    ///
    /// - Parameter marks: see ``PhraseTable/mark(_:)``.
    package init(_ tokens: [JointAttributes], marks: [UInt8]) {
      self.tokens = tokens
      self.marks = marks
      firstWord = tokens.firstIndex(where: \.isWord) ?? 0
      let words = tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) }
      let small = tokens.reduce(0) { $0 + ($1.hasSmallLetter ? 1 : 0) }
      isCapitals = words > 3 && small * 4 < words
    }

    @inline(__always)
    subscript(position: Int) -> JointAttributes {
      position >= 0 && position < tokens.count ? tokens[position] : JointFeatures.edge
    }
  }

  /// Calls the body with every feature of the token at a position.
  @inline(__always)
  package static func forEach(
    in sentence: Sentence, at position: Int, _ body: (UInt64) -> Void
  ) {
    let here = sentence[position]
    let before = sentence[position - 1]
    let after = sentence[position + 1]
    let second = sentence[position - 2]
    let next = sentence[position + 2]
    @inline(__always)
    func pair(_ kind: UInt64, _ left: UInt64, _ right: UInt64) {
      body(FeatureHash.mix(FeatureHash.mix(left, kind), right))
    }
    pair(0x101, before.lower, here.lower)
    pair(0x102, here.lower, after.lower)
    pair(0x103, before.lower, here.shape)
    pair(0x104, here.shape, after.lower)
    pair(0x105, FeatureHash.mix(before.shape, here.shape), after.shape)
    if before.listed | here.listed != 0 { pair(0x106, before.listed, here.listed) }
    if here.listed | after.listed != 0 { pair(0x107, here.listed, after.listed) }
    if here.listed != 0 { pair(0x108, before.lower, here.listed) }
    pair(0x109, here.ending, before.shape)
    pair(0x10A, FeatureHash.mix(second.lower, before.lower), here.shape)
    pair(0x10B, FeatureHash.mix(after.lower, next.lower), here.shape)
    pair(0x10C, here.ending, after.shape)
    pair(0x10D, before.ending, here.ending)
    if before.kinds != 0 {
      pair(0x117, before.kinds, here.shape)
      pair(0x118, before.kinds, here.noun | here.listed << 4)
      pair(0x119, before.kinds, after.shape)
    }
    if second.kinds != 0 {
      pair(0x11A, second.kinds, FeatureHash.mix(before.lower, here.shape))
    }
    if here.kinds != 0 {
      pair(0x11B, here.kinds, before.lower)
      pair(0x11C, here.kinds, after.lower)
      pair(0x11D, FeatureHash.mix(here.kinds, before.ending), before.shape)
      pair(0x11E, here.kinds, FeatureHash.mix(here.noun, after.shape))
    }
    if after.kinds != 0 {
      pair(0x11F, after.kinds, FeatureHash.mix(here.ending, here.shape))
    }
    let isFirst = position == sentence.firstWord
    let place: UInt64 =
      sentence.isCapitals ? 3 : isFirst ? 1 : position == sentence.tokens.count - 1 ? 2 : 0
    pair(0x110, place, here.shape)
    if here.isCapitalised {
      pair(0x111, place, here.isCommon ? 1 : 0)
      pair(0x112, place, here.listed)
      pair(0x113, place, here.noun)
      pair(0x114, before.lower, here.noun)
      pair(0x115, before.noun | before.listed << 4, here.noun | here.listed << 4)
    }
    if after.isCapitalised {
      pair(0x116, after.noun | after.listed << 4, here.noun | here.listed << 4)
    }
    guard !sentence.marks.isEmpty else { return }
    let mark = UInt64(sentence.marks[position])
    if mark != 0 {
      pair(0x120, mark, 0)
      pair(0x121, mark, before.lower)
      pair(0x122, mark, here.listed)
    } else if position + 1 < sentence.marks.count, sentence.marks[position + 1] != 0 {
      pair(0x123, UInt64(sentence.marks[position + 1]), 0)
    }
  }
}
