import NewsCorpus

/// Where words and other tokens may begin in a stretch of text, and which bytes go on with a word,
/// one bit a byte.
struct WordBits {
  private let words: BitRow
  private let beginnings: BitRow
  /// The position of the first bit in the text.
  let start: Int

  /// Calls the body with the bits of a stretch of a text, which live as long as the call.
  static func with(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (WordBits) -> Void
  ) {
    let size = BitRow.size(for: range.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * size) { memory in
      guard let base = memory.baseAddress else { return }
      let bits = WordBits(
        words: BitRow(base, size: size), beginnings: BitRow(base + size, size: size),
        start: range.lowerBound)
      bits.look(at: text, range)
      body(bits)
    }
  }

  private func look(at text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    // Whether the last byte of the block before is one of a word, and whether it begins a letter that
    // ends in this block.
    var (inside, open): (UInt64, UInt64) = (0, 0)
    SixtyFourBytes.forEach(in: text, range) { number, bytes in
      // Umlauts and the other letters of Latin-1, which are all but two of what 0xC3 begins.
      let following = bytes.following
      let wide = bytes.equal(0xC3) & ~(following.equal(0x97) | following.equal(0xB7))
      let word = bytes.asciiLetters | bytes.asciiDigits | wide | wide &<< 1 | open
      let blank = bytes.between(0, 0x20) | bytes.equal(0x7F)
      words[number] = word
      beginnings[number] = ~blank & ~(word & (word &<< 1 | inside))
      (inside, open) = (word &>> 63, wide &>> 63)
    }
  }

  /// Which of 64 bytes, counted from `start`, are neither blank nor inside of a word: it begins
  /// there, or something else stands there.
  @inline(__always)
  func beginnings(inBlock number: Int) -> UInt64 { beginnings[number] }

  /// How many bytes of ASCII letters, digits and letters of Latin-1 follow from a position on, at most
  /// ``BitRow/reach``.
  @inline(__always)
  func wordBytes(from position: Int) -> Int { words.run(from: position &- start) }
}
