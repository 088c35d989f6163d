import NewsCorpus

/// Which words are written with a capital letter inside sentences: names, and German nouns.
struct Capitals {
  /// For each key whether at least four of five occurrences inside sentences are capitalised.
  let isCapitalised: [Bool]
  private let isCapitalForm: [Bool]

  /// - Complexity: O(words + forms).
  init(_ text: ComparedText) {
    let vocabulary = text.corpus.vocabulary
    let isCapitalForm = (0..<UInt32(vocabulary.count)).map {
      Capitals.startsWithCapital(vocabulary.bytes(of: $0))
    }
    var capital = [Int](repeating: 0, count: text.wordKeys.count)
    var all = capital
    for (word, key) in text.keys.enumerated()
    where text.sentenceStarts[Int(text.sentenceOfWord[word])] != word {
      all[Int(key)] += 1
      if isCapitalForm[Int(text.corpus.tokenForms[Int(text.tokens[word])])] {
        capital[Int(key)] += 1
      }
    }
    isCapitalised = zip(capital, all).map { $0 > 0 && 5 * $0 >= 4 * $1 }
    self.isCapitalForm = isCapitalForm
  }

  /// Whether a form begins with a capital letter.
  func startsWithCapital(_ form: UInt32) -> Bool { isCapitalForm[Int(form)] }

  private static func startsWithCapital(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = form.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    let scalar = String(decoding: form.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }
}
