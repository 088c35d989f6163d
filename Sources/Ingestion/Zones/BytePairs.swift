/// The pairs of bytes that some words begin with, a bit each: of most places in a text they tell that
/// none of the words stands there.
struct BytePairs {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// The pairs of words of two bytes and more.
  init(beginning words: [[UInt8]]) {
    for word in words where word.count >= 2 {
      let pair = Int(word[0]) << 8 | Int(word[1])
      bits[pair >> 6] |= 1 << UInt64(pair & 63)
    }
  }

  /// Whether one of the words may begin with two bytes.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(first) << 8 | Int(second)
    return bits[pair >> 6] >> UInt64(pair & 63) & 1 != 0
  }
}
