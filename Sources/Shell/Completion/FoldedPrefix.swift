import CommandLanguage

/// The beginning of a word as somebody types it: case, accents and umlauts do not count.
struct FoldedPrefix: Sendable {
  private let folded: [Unicode.Scalar]
  /// The same as ASCII, nothing where it holds other letters.
  private let ascii: [UInt8]?
  /// More scalars than this are never needed, as few fold to nothing.
  private let reach: Int

  /// Folds what is typed.
  init(_ text: String) {
    folded = FoldedText.of(text)
    ascii = folded.allSatisfy(\.isASCII) ? folded.map { UInt8($0.value) } : nil
    reach = folded.count * 2 + 4
  }

  /// Whether a text begins so.
  func begins(_ text: some StringProtocol) -> Bool {
    if folded.isEmpty { return true }
    var head = String.UnicodeScalarView()
    head.append(contentsOf: text.unicodeScalars.prefix(reach))
    return FoldedText.of(String(head)).starts(with: folded)
  }

  /// Whether a text or one of its words begins so; words part at blanks and hyphens.
  func beginsWord(of text: String) -> Bool {
    if begins(text) { return true }
    var isStart = false
    for position in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[position]
      if isStart, begins(text[position...]) { return true }
      isStart = scalar == " " || scalar == "-"
    }
    return false
  }

  /// Whether the word with these bytes begins so.
  ///
  /// - Complexity: O(prefix) for words that begin with ASCII letters.
  func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let ascii else { return begins(String(decoding: bytes, as: UTF8.self)) }
    for (position, wanted) in ascii.enumerated() {
      guard position < bytes.count else { return false }
      let byte = bytes[position]
      if byte >= 0x80 { return begins(String(decoding: bytes, as: UTF8.self)) }
      guard byte == wanted || (byte | 0x20 == wanted && wanted >= 0x61 && wanted <= 0x7A) else {
        return false
      }
    }
    return true
  }
}
