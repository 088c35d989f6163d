/// Text of scalars that each take one column and never join another: printable ASCII, the Latin
/// letters U+00C0–U+027F, and the dashes and quotation marks U+2010–U+2027.
///
/// Nearly all text is so, and is measured by its bytes, many times faster than by grapheme clusters.
enum PlainText {
  /// Returns how many columns and bytes the longest beginning of a text takes that fits; nothing
  /// where the beginning or what follows it is not plain, as a mark could join the last letter.
  static func measure(
    _ text: Substring, within room: Int = .max
  ) -> (width: Int, bytes: Int)? {
    let measured: (width: Int, bytes: Int)?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var (width, place) = (0, 0)
      while place < bytes.count {
        guard let size = size(of: bytes, at: place) else { return nil }
        if width >= room { break }
        place += size
        width += 1
      }
      return (width, place)
    }
    return measured ?? nil
  }

  /// Returns the bytes of a plain scalar, or nothing where another begins.
  @inline(__always)
  private static func size(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    switch bytes[place] {
    case 0x20..<0x7F: 1
    case 0xC3...0xC9: 2
    case 0xE2
    where place + 2 < bytes.count && bytes[place + 1] == 0x80
      && (0x90...0xA7).contains(bytes[place + 2]):
      3
    default: nil
    }
  }
}
