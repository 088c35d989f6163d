import NewsCorpus

/// Numbers for folded words, given out as forms are met.
struct WordKeys {
  /// No word: a punctuation mark.
  static let none = UInt32.max
  private static let unknown = UInt32.max - 1

  private let vocabulary: Vocabulary
  private var keyOfForm: [UInt32]
  private var keyOfHash: [UInt64: UInt32] = [:]
  /// For each key the first form that was met.
  private(set) var forms: [UInt32] = []

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    keyOfForm = Array(repeating: WordKeys.unknown, count: vocabulary.count)
  }

  var count: Int { forms.count }

  /// The key of a form, `none` for a punctuation mark.
  @inline(__always)
  mutating func key(of form: UInt32) -> UInt32 {
    let known = keyOfForm[Int(form)]
    return known == WordKeys.unknown ? add(form) : known
  }

  @inline(never)
  private mutating func add(_ form: UInt32) -> UInt32 {
    let formClass = vocabulary.formClass(of: form)
    guard formClass != .punctuation else {
      keyOfForm[Int(form)] = WordKeys.none
      return WordKeys.none
    }
    let folded = WordFolding.fold(vocabulary.bytes(of: form), isNumber: formClass == .number)
    let hash = WordKeys.hash(folded)
    if let key = keyOfHash[hash] {
      keyOfForm[Int(form)] = key
      return key
    }
    let key = UInt32(truncatingIfNeeded: forms.count)
    keyOfHash[hash] = key
    keyOfForm[Int(form)] = key
    forms.append(form)
    return key
  }

  /// The key of a form that was met, or nothing for others and for punctuation marks.
  func knownKey(of form: UInt32) -> UInt32? {
    let key = keyOfForm[Int(form)]
    return key >= WordKeys.unknown ? nil : key
  }

  /// The key of a spelling, or nothing when no form met so far has it.
  func key(of spelling: String) -> UInt32? {
    var spelling = spelling
    return spelling.withUTF8 { keyOfHash[WordKeys.hash(WordFolding.fold($0, isNumber: false))] }
  }

  /// A 64-bit hash; two of a million words share one with a chance of 1 in 10⁷.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    for byte in bytes {
      let product = (state ^ UInt64(byte)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      state = product.high ^ product.low ^ 0xA076_1D64_78BD_642F
    }
    return state
  }
}
