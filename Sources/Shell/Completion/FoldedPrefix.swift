import CommandLanguage

/// The beginning of a word as somebody types it: case, accents and umlauts do not count.
struct FoldedPrefix: Sendable {
  private let folded: [Unicode.Scalar]
  /// The same as ASCII, nothing where it holds other letters.
  private let ascii: [UInt8]?
  /// More scalars than this are never needed, as few fold to nothing.
  private let reach: Int
  /// For each byte whether a word may begin with it; most words are done with after one look.
  private let firstBytes: [Bool]
  /// For each letter from À to ÿ, two bytes that begin alike, whether a word may begin with it.
  private let latinLetters: [Bool]
  /// The first byte of the letters from À to ÿ in UTF-8.
  private static let latinLead: UInt8 = 0xC3

  /// Folds what is typed.
  init(_ text: String) {
    folded = FoldedText.of(text)
    ascii = folded.allSatisfy(\.isASCII) ? folded.map { UInt8($0.value) } : nil
    reach = folded.count * 2 + 4
    let first = folded.first
    func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
      guard let first, let start = FoldedText.of(String(scalar)).first else { return true }
      return start == first
    }
    firstBytes = (0...UInt8.max).map { $0 >= 0x80 || mayBegin(Unicode.Scalar($0)) }
    latinLetters = (UInt8(0xC0)...0xFF).map { mayBegin(Unicode.Scalar($0)) }
  }

  /// Whether a text begins so.
  ///
  /// - Complexity: O(prefix) for texts that begin with ASCII letters.
  func begins(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(begins) ?? beginsFolded(text)
  }

  private func beginsFolded(_ text: some StringProtocol) -> Bool {
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

  /// Whether the text with these bytes begins so.
  ///
  /// - Complexity: O(prefix) for words that begin with ASCII letters.
  func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if folded.isEmpty { return true }
    guard let first = bytes.first, firstBytes[Int(first)] else { return false }
    if first == FoldedPrefix.latinLead, bytes.count > 1, !latinLetters[Int(bytes[1] & 0x3F)] {
      return false
    }
    guard let ascii else { return beginsFolded(String(decoding: bytes, as: UTF8.self)) }
    for (position, wanted) in ascii.enumerated() {
      guard position < bytes.count else { return false }
      let byte = bytes[position]
      if byte >= 0x80 { return beginsFolded(String(decoding: bytes, as: UTF8.self)) }
      guard byte == wanted || (byte | 0x20 == wanted && wanted >= 0x61 && wanted <= 0x7A) else {
        return false
      }
    }
    return true
  }
}
