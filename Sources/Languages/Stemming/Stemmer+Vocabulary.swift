public import NewsCorpus

extension Stemmer {
  /// The forms of a vocabulary that have the same stem as a word, ascending.
  ///
  /// Only forms that begin like the stem are stemmed, which makes this many times faster than a
  /// ``StemIndex`` for a single word.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Complexity: O(forms).
  public func forms(of vocabulary: Vocabulary, withStemOf word: String) throws -> [UInt32] {
    let wanted = stem(of: word).unicodeScalars.map(\.value)
    guard let first = wanted.first else { return [] }
    let canBegin = Self.firstBytes(ofFormsWithStemFrom: first)
    var found: [UInt32] = []
    var buffer = StemBuffer()
    for form in 0..<UInt32(vocabulary.count) {
      if form & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      let bytes = vocabulary.bytes(of: form)
      guard let start = bytes.first, canBegin[Int(start)] else { continue }
      buffer.scalars.removeAll(keepingCapacity: true)
      buffer.append(utf8: bytes)
      if vocabulary.formClass(of: form) == .word { stem(&buffer) }
      if buffer.scalars == wanted { found.append(form) }
    }
    return found
  }

  /// The bytes a form can begin with whose stem begins with a scalar: stemming changes first
  /// letters only where they have marks, and drops an apostrophe before them.
  private static func firstBytes(ofFormsWithStemFrom scalar: UInt32) -> [Bool] {
    (0..<256).map { byte in
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      return byte >= 0x80 || byte == Int(Letter.apostrophe) || lower == Int(scalar)
    }
  }
}
