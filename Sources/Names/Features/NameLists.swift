/// What the model's lists say about words: how often they are part of which kind of name.
///
/// The lists hold hashes of the words, not the words. A listed word has a level from 0 (never) to 3
/// for each of ``Field``.
package struct NameLists: Sendable {
  /// A way in which a word is part of names.
  package enum Field: Int, CaseIterable, Sendable {
    case personFirst, personRest, placeFirst, placeRest, organisationFirst, organisationRest
    case forename, surname, town, country
  }

  /// What is known of one word: two bits for each field.
  package struct Entry: Equatable, Sendable {
    package private(set) var bits: UInt32

    /// Creates an entry from its bits.
    package init(bits: UInt32 = 0) { self.bits = bits }

    /// The level of a field, 0 to 3.
    package subscript(field: Field) -> Int {
      get { Int(bits >> UInt32(field.rawValue * 2)) & 3 }
      set {
        bits &= ~(3 << UInt32(field.rawValue * 2))
        bits |= UInt32(newValue & 3) << UInt32(field.rawValue * 2)
      }
    }

    /// The fields that hold, as one value.
    var pattern: UInt64 {
      var pattern: UInt64 = 0
      for field in 0..<UInt32(Field.allCases.count) where bits >> (field * 2) & 3 > 0 {
        pattern |= 1 << UInt64(field)
      }
      return pattern
    }

    /// The levels greater than 0, with the number of their field from 1.
    var levels: [(field: Int, level: Int)] {
      bits & 0xF_FFFF == 0
        ? []
        : Field.allCases.compactMap { self[$0] > 0 ? ($0.rawValue + 1, self[$0]) : nil }
    }

    /// The bit of words that are written small, at least at times.
    package static let smallBit: UInt32 = 1 << 31
  }

  private let words: HashedTable<UInt32>
  /// Common nouns.
  package let nouns: WordFilter
  /// The names of several words.
  package let phrases: PhraseTable

  /// Creates lists over their tables.
  package init(
    words: HashedTable<UInt32>, phrases: PhraseTable,
    nouns: WordFilter
  ) {
    self.nouns = nouns
    self.words = words
    self.phrases = phrases
  }

  /// What is known of a form as it is spelled; a genitive or an all-capital spelling is found under
  /// the plain one.
  package func entry(for form: UnsafeBufferPointer<UInt8>) -> Entry {
    guard form.count > 1 else { return Entry() }
    let value = words.value(of: FeatureHash.word(form)) & ~Entry.smallBit
    if value != 0 { return Entry(bits: value) }
    if form.count > 3, form.last == 0x73 {
      let stem = UnsafeBufferPointer(rebasing: form.dropLast())
      return Entry(bits: words.value(of: FeatureHash.word(stem)) & ~Entry.smallBit)
    }
    guard form.count > 3, form.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return Entry() }
    var plain = Letters.lowercased(form)
    plain[0] = form[0]
    return plain.withUnsafeBufferPointer {
      Entry(bits: words.value(of: FeatureHash.word($0)) & ~Entry.smallBit)
    }
  }

  /// Whether a form, given in lower case, is also written so within sentences.
  package func isSeenInLowerCase(_ lower: UnsafeBufferPointer<UInt8>) -> Bool {
    words.value(of: FeatureHash.word(lower)) & Entry.smallBit != 0
  }
}
