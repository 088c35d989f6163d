import NewsCorpus

/// A set of word forms of one vocabulary, one bit a form.
struct FormSet: Sendable {
  private(set) var bits: [UInt64]
  /// The number of forms of the vocabulary.
  let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    bits = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  @inline(__always)
  func contains(_ form: UInt32) -> Bool {
    bits[Int(form >> 6)] & (1 << UInt64(form & 63)) != 0
  }

  mutating func insert(_ form: UInt32) { bits[Int(form >> 6)] |= 1 << UInt64(form & 63) }

  /// The forms, ascending.
  var forms: [UInt32] {
    var result: [UInt32] = []
    for (number, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(UInt32(number * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  /// The number of tokens of a corpus with one of the forms.
  func frequency(in corpus: Corpus) throws(SnapshotError) -> Int {
    var frequency = 0
    for form in forms {
      try corpus.checkFrequency(of: form)
      frequency += corpus.frequency(of: form)
    }
    return frequency
  }

  /// The forms that are not in the set.
  var complement: FormSet {
    var result = self
    for number in bits.indices { result.bits[number] = ~bits[number] }
    if capacity % 64 != 0, !bits.isEmpty {
      result.bits[bits.count - 1] &= (1 << UInt64(capacity % 64)) - 1
    }
    return result
  }

  func intersection(_ other: FormSet) -> FormSet {
    var result = self
    for number in bits.indices { result.bits[number] &= other.bits[number] }
    return result
  }

  func union(_ other: FormSet) -> FormSet {
    var result = self
    for number in bits.indices { result.bits[number] |= other.bits[number] }
    return result
  }
}

/// The forms that pass a test in a German and in an English text; they differ where stems matter.
struct LanguageForms: Sendable {
  var german: FormSet
  /// Nothing where the language makes no difference.
  var english: FormSet?

  /// The forms in a text of a language.
  @inline(__always)
  func contains(_ form: UInt32, inEnglish: Bool) -> Bool {
    if inEnglish, let english { return english.contains(form) }
    return german.contains(form)
  }

  /// The forms in a text of any language.
  var either: FormSet { english.map(german.union) ?? german }

  var complement: LanguageForms {
    LanguageForms(german: german.complement, english: english?.complement)
  }

  func combined(
    _ other: LanguageForms, _ operation: (FormSet, FormSet) -> FormSet
  ) -> LanguageForms {
    let isSplit = english != nil || other.english != nil
    return LanguageForms(
      german: operation(german, other.german),
      english: isSplit ? operation(english ?? german, other.english ?? other.german) : nil)
  }
}
