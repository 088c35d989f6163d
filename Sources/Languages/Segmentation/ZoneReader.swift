import NewsCorpus

/// One zone of a page, as the tokeniser reads it.
///
/// It never changes while the zone is read, so that the loops over its bytes need not look again
/// whether it did.
struct ZoneReader {
  let text: UnsafeBufferPointer<UInt8>
  /// The end of the zone.
  let end: Int
  let segmenter: Segmenter
  let classes = ByteClass.table

  /// The end of the ASCII letters and digits that follow from a position on, eight at a time: how
  /// long a word is nobody can foresee, and a wrong guess costs more than all of the arithmetic.
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    var position = start
    if let base = text.baseAddress {
      while position &+ 8 <= text.count {
        let count = EightBytes(base + position).lettersAndDigits
        position &+= count
        if count < 8 || position >= end { return min(position, end) }
      }
    }
    while position < end, classes[Int(text[position])] <= ByteClass.digit { position &+= 1 }
    return min(position, end)
  }
}
