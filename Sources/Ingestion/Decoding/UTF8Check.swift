import NewsCorpus

/// Tells whether bytes are valid UTF-8: no overlong forms, surrogates or values above U+10FFFF.
///
/// Sequences of two bytes and nearly all of three are checked 64 bytes at a time, by where bytes that go
/// on with a sequence stand and where they have to; what is left is looked at byte by byte.
struct UTF8Check {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  /// The sequences beyond ASCII that begin before the position.
  private var count = 0

  /// How many sequences beyond ASCII a stretch of bytes has; nothing where it is no valid UTF-8.
  ///
  /// - Complexity: O(bytes).
  static func sequences(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var check = UTF8Check(bytes: bytes, end: range.upperBound, position: range.lowerBound)
    return check.run() ? check.count : nil
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, position: Int) {
    (self.bytes, self.end, self.position) = (bytes, end, position)
  }

  private mutating func run() -> Bool {
    guard let base = bytes.baseAddress else { return true }
    // Which of the next bytes have to go on with a sequence that has begun.
    var open: UInt64 = 0
    while position &+ 64 <= end {
      let block = SixtyFourBytes(UnsafeRawPointer(base + position))
      let two = block.between(0xC2, 0xDF)
      let three = block.between(0xE1, 0xEF) & ~block.equal(0xED)
      let others =
        block.between(0xC0, 0xC1) | block.equal(0xE0) | block.equal(0xED)
        | block.between(0xF0, 0xFF)
      if others != 0 {
        if open != 0 { goBack() }
        guard runByBytes(to: position &+ 64) else { return false }
        open = 0
        continue
      }
      let rest = (two | three) &<< 1 | three &<< 2 | open
      guard rest == block.between(0x80, 0xBF) else { return false }
      count &+= (two | three).nonzeroBitCount
      open = (two | three) &>> 63 | three &>> 62
      position &+= 64
    }
    if open != 0 { goBack() }
    return runByBytes(to: end)
  }

  /// Moves the position to the beginning of the sequence that it stands in.
  private mutating func goBack() {
    repeat { position &-= 1 } while bytes[position] & 0xC0 == 0x80
    count &-= 1
  }

  /// Moves the position over sequences until it is at a limit or behind it.
  private mutating func runByBytes(to limit: Int) -> Bool {
    while position < limit {
      let length = length(at: position)
      if length == 0 { return false }
      if length > 1 { count &+= 1 }
      position &+= length
    }
    return true
  }

  /// The length of the valid sequence at a position, 0 where there is none.
  private func length(at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard position + length <= end, bytes[position + 1] >= low, bytes[position + 1] <= high
    else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
