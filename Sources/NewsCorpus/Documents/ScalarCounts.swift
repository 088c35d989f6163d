/// The number of Unicode scalars before every 512th byte of a text.
struct ScalarCounts: Sendable {
  /// One number for each 512 bytes that the text has or begins.
  let column: Column<UInt64>

  private static let step = 512

  /// Shows counts that exist.
  init(column: Column<UInt64>) { self.column = column }

  /// Counts the scalars of a text.
  ///
  /// - Complexity: O(bytes).
  init(_ text: Column<UInt8>) {
    var counts = GrowingColumn<UInt64>()
    counts.reserve(text.count / Self.step + 1)
    let bytes = UnsafeRawBufferPointer(text.buffer)
    var scalars = 0
    for start in stride(from: 0, to: bytes.count, by: Self.step) {
      counts.append(UInt64(scalars))
      scalars += Self.scalars(in: bytes, start..<min(start + Self.step, bytes.count))
    }
    column = counts.finish()
  }

  /// The number of scalars before a byte of the text that was counted, at most its end; a byte inside
  /// a scalar counts that scalar.
  func scalar(atByte byte: Int, of text: Column<UInt8>) -> Int {
    guard !column.isEmpty else { return 0 }
    let block = min(byte / Self.step, column.count - 1)
    let rest = UnsafeRawBufferPointer(text.buffer(block * Self.step..<byte))
    return Int(column[block]) + Self.scalars(in: rest, 0..<rest.count)
  }

  /// Whether there are as many counts as a text asks for.
  func covers(_ text: Column<UInt8>) -> Bool {
    column.count == (text.count + Self.step - 1) / Self.step
  }

  /// The bytes of the text that are looked at to count up to some of them.
  static func counted(for bytes: Range<Int>) -> Range<Int> {
    bytes.lowerBound / step * step..<bytes.upperBound
  }

  /// Reads and checks the counts for some bytes and for their end, where they are those of a
  /// snapshot.
  func check(_ bytes: Range<Int>) throws(SnapshotError) {
    guard !column.isEmpty else { return }
    let last = min(bytes.upperBound / Self.step, column.count - 1)
    try column.check(min(bytes.lowerBound / Self.step, last)..<last + 1)
  }

  /// The number of scalars that begin in a stretch of bytes, eight bytes at a time.
  private static func scalars(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var scalars = range.count
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      // A byte that goes on with a scalar has its highest bit set and the next one not.
      let following = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      scalars -= following.nonzeroBitCount
      position += 8
    }
    while position < range.upperBound {
      if bytes[position] & 0xC0 == 0x80 { scalars -= 1 }
      position += 1
    }
    return scalars
  }
}
