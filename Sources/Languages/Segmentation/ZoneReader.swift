import NewsCorpus

/// One zone of a page, as the tokeniser reads it.
///
/// It never changes while the zone is read, so that the loops over its bytes need not look again
/// whether it did.
struct ZoneReader {
  let text: UnsafeBufferPointer<UInt8>
  let bits: WordBits
  /// The end of the zone.
  let end: Int
  let segmenter: Segmenter
  let classes = ByteClass.table

  /// The end of the ASCII letters, digits and letters of Latin-1 that follow from a position on.
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    var position = start
    while position < end {
      let count = bits.wordBytes(from: position)
      position &+= count
      if count < BitRow.reach { break }
    }
    return min(position, end)
  }
}
