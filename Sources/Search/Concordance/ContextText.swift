/// Cuts and flattens the text beside a match.
enum ContextText {
  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The position a number of scalars before another; a run of white space counts as one.
  static func back(_ text: UnsafeBufferPointer<UInt8>, from end: Int, _ count: Int) -> Int {
    var position = end
    while position > 0, isSpace(text[position - 1]) { position -= 1 }
    var left = count
    while left > 0, position > 0 {
      position -= 1
      while position > 0, text[position] & 0xC0 == 0x80 { position -= 1 }
      if isSpace(text[position]) {
        while position > 0, isSpace(text[position - 1]) { position -= 1 }
      }
      left -= 1
    }
    return position
  }

  /// The position a number of scalars behind another; a run of white space counts as one.
  static func forward(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ count: Int) -> Int {
    var position = start
    while position < text.count, isSpace(text[position]) { position += 1 }
    var left = count
    while left > 0, position < text.count {
      let wasSpace = isSpace(text[position])
      position += 1
      while position < text.count,
        text[position] & 0xC0 == 0x80 || (wasSpace && isSpace(text[position]))
      {
        position += 1
      }
      left -= 1
    }
    return position
  }

  /// The text with runs of white space as single blanks and none at its ends.
  static func flat(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var low = range.lowerBound
    var high = max(low, range.upperBound)
    while low < high, isSpace(text[low]) { low += 1 }
    while high > low, isSpace(text[high - 1]) { high -= 1 }
    let bytes = text[low..<high]
    var isFlat = true
    var wasSpace = false
    for byte in bytes {
      let isSpace = isSpace(byte)
      if isSpace, wasSpace || byte != 0x20 {
        isFlat = false
        break
      }
      wasSpace = isSpace
    }
    if isFlat { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if !isSpace(byte) {
        result.append(byte)
      } else if result.last != 0x20 {
        result.append(0x20)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
